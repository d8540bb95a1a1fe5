"""How a search finds a call: one folded text for each call, and the pieces that must occur in it.

Substrings rather than words: an agent remembers the last digits of a number, or the middle of a name. To
look through the folded text of 100,000 calls takes SQLite some tens of milliseconds, on the journal's own
thread; a full-text index would be quicker, and would keep the words of forgotten callers in pages of its own.
"""

from __future__ import annotations

import re
import unicodedata

_NUMBER = re.compile(r"[\d\s+()./-]+")


def searchable(*parts: str | None) -> str:
    """The text of a call that searches look through: the digits of its numbers, and everything folded.

    SQL knows it under the same name, with the columns in this order: caller_number, caller_number_sent,
    dialed_out_number, rung_as, caller_name, label, note.
    """
    numbers, words = parts[:4], parts[4:]
    return "\n".join(
        [*(digits_of(part) for part in numbers if part), *(folded(part) for part in words if part)]
    )


def needles(text: str) -> tuple[tuple[str, ...], ...]:
    """What must occur in the searchable text: of each group one, of all groups something.

    What is spelled as a number may be one, in any spelling, or a date or a reference in a note, as it stands.
    """
    if _NUMBER.fullmatch(text) and (digits := digits_of(text)):
        # A trunk or international prefix is no part of the number as the vendor writes it.
        return ((digits.lstrip("0") or digits, folded(text)),)
    return tuple((word,) for word in folded(text).split())


def folded(text: str) -> str:
    """The text without case and accents, on one line."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join("".join(character for character in plain if not unicodedata.combining(character)).split())


def digits_of(number: str) -> str:
    """The digits of a number in any spelling, as ASCII."""
    return "".join(str(unicodedata.decimal(character)) for character in number if character.isdecimal())
