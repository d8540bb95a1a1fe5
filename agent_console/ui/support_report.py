"""A report fit for a support ticket: sections of lines, with every phone number masked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

_NUMBER = re.compile(r"\+\d[\d ()./-]{4,}\d|\d{7,}")
_DIGITS_LEFT = 2


class Section(Struct, frozen=True):
    """A heading and what stands under it."""

    title: str
    lines: tuple[str, ...]


def masked(text: str) -> str:
    """The text with all but the last two digits of everything that may be a phone number hidden."""

    def hide(found: re.Match[str]) -> str:
        digits = sum(one.isdecimal() for one in found[0])
        seen, shown = 0, []
        for one in found[0]:
            if one.isdecimal():
                seen += 1
                shown.append(one if seen > digits - _DIGITS_LEFT else "•")
            else:
                shown.append(one)
        return "".join(shown)

    return _NUMBER.sub(hide, text)


def written(sections: Sequence[Section]) -> str:
    """The report as plain text."""
    blocks = ("\n".join((f"── {one.title} ──", *map(masked, one.lines))) for one in sections)
    return "\n\n".join(blocks) + "\n"
