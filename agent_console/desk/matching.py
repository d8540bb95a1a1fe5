"""Which routed call a ringing CallerID is, and how sure that is.

A softphone may hand over the number that the vendor sent or the caller's real one, spelled in its own way,
cut to the last digits, or with a PBX's digit for an outside line before it. A match therefore states its
confidence; what could also be another call is only ever `SUFFIX`, and the face never shows that as certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from functools import lru_cache
from itertools import takewhile

from agent_console.desk.calls import Call
from agent_console.desk.numbers import CallerID, canonical, digits_of, exists, with_plus

_CUT_TO = range(7, 11)
_OUTSIDE_LINE = ("0", "9")
_ENDING = (
    4  # digits that all spellings of a number share: Argentina's mobile prefix stands before the last six
)
_ODDLY_SPELLED = ""


class Confidence(IntEnum):
    """How a ring agrees with a call; the lower, the surer."""

    EXACT_SENT = 1
    """The same characters as the number sent, or the same number with its country code."""
    EXACT_REAL = 2
    """The same with the caller's real number."""
    NATIONAL = 3
    """The same number once the default region and its trunk and carrier prefixes are applied."""
    SUFFIX = 4
    """Only the last digits agree: likely, never certain."""


class NumberOfCall(Enum):
    """Which of a call's two numbers the ring agrees with (reference: List Active Calls)."""

    SENT = auto()
    REAL = auto()


@dataclass(frozen=True, slots=True)
class Match:
    """A call that may be the one that rings. `digits` is how many last digits agree, for `SUFFIX`; else 0."""

    call_uuid: str
    confidence: Confidence
    on: NumberOfCall
    digits: int = 0


def find_matches(caller: CallerID, calls: Sequence[Call], region: str) -> tuple[Match, ...]:
    """The calls that may be the one that rings, the surest first, the number sent before the real one.

    `calls` come newest dialled first, as the vendor lists them, and keep that order where equally sure.
    `region` (ISO 3166) is where a number without a country code is at home. A withheld one matches nothing.
    """
    if caller.number is None:
        return ()
    ring = _Ring.read(caller.number, region)
    matches = [match for call in _possible(ring.ending, calls) if (match := ring.match(call, region))]
    return tuple(sorted(matches, key=lambda match: (match.confidence, match.on.value, -match.digits)))


@dataclass(frozen=True, slots=True)
class _Ring:
    """A ringing number in all the ways that it can be read."""

    number: str
    digits: str
    e164: str | None
    spelled_out: bool
    """With its country code."""
    guesses: frozenset[str]
    """What it would be if a PBX had put something before it, or had dropped its plus."""

    @classmethod
    def read(cls, number: str, region: str) -> _Ring:
        digits = digits_of(number)
        e164 = canonical(number, region)
        spelled_out = e164 is not None and (number.startswith("+") or digits.endswith(e164[1:]))
        guesses = {with_plus(digits), canonical(digits, region)}
        if digits.startswith(_OUTSIDE_LINE):
            guesses.add(canonical(digits[1:], region))
        return cls(number, digits, e164, spelled_out, frozenset(filter(None, guesses)))

    @property
    def ending(self) -> str:
        return (self.e164 or self.digits or self.number)[-_ENDING:]

    def match(self, call: Call, region: str) -> Match | None:
        sent = self._match_number(call.call_uuid, NumberOfCall.SENT, call.caller_number_sent, region)
        if sent and sent.confidence is Confidence.EXACT_SENT:
            return sent
        real = self._match_number(call.call_uuid, NumberOfCall.REAL, call.caller_number, region)
        return min(filter(None, (sent, real)), key=lambda match: match.confidence, default=None)

    def _match_number(
        self, call_uuid: str, on: NumberOfCall, number: str | None, region: str
    ) -> Match | None:
        if not number:
            return None
        exact = Confidence.EXACT_SENT if on is NumberOfCall.SENT else Confidence.EXACT_REAL
        if number == self.number:
            return Match(call_uuid, exact, on)
        e164 = canonical(number, region)
        if e164 is None:
            return None
        if e164 == self.e164:
            return Match(call_uuid, exact if self.spelled_out else Confidence.NATIONAL, on)
        digits = self._agreeing_digits(e164)
        return Match(call_uuid, Confidence.SUFFIX, on, digits) if digits else None

    def _agreeing_digits(self, e164: str) -> int:
        """How many last digits agree, if the ring may be the number cut short or with a prefix; else 0."""
        if self.e164 and self.number.startswith("+") and exists(self.e164):
            return 0  # a full number that exists is no piece of another
        cut = len(self.digits) in _CUT_TO and e164.endswith(self.digits)
        if not cut and e164 not in self.guesses:
            return 0
        pairs = zip(reversed(e164), reversed(self.digits), strict=False)
        agreeing = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        return agreeing if agreeing >= _CUT_TO.start else 0


def _possible(ending: str, calls: Sequence[Call]) -> list[Call]:
    """The few calls that are worth reading closely: one of their numbers ends alike, or is oddly spelled.

    Each ring runs over the whole list, and reading a number costs some 30 microseconds.
    """
    worth = frozenset((ending, _ODDLY_SPELLED))
    numbers = _numbers_of(_Same(calls)) if isinstance(calls, tuple) else _Numbers(calls)
    return [
        call
        for call in numbers.ending(ending)
        if _ending(call.caller_number_sent) in worth or _ending(call.caller_number) in worth
    ]


def _ending(number: str | None) -> str | None:
    if not number:
        return None
    plainly_spelled = number.isascii() and number.removeprefix("+").isdecimal()
    return number[-_ENDING:] if plainly_spelled else _ODDLY_SPELLED


class _Numbers:
    """The numbers of a list of calls as one text, two lines a call.

    To search that for the end of a number takes a tenth of the time that looking at every call does.
    """

    def __init__(self, calls: Sequence[Call]) -> None:
        self._calls = calls
        lines = [f"{call.caller_number_sent or ''}\n{call.caller_number or ''}\n" for call in calls]
        self._text = f"\n{''.join(lines)}".encode(errors="replace")
        self._odd = frozenset(self._oddly_spelled())

    def ending(self, ending: str) -> list[Call]:
        """In the list's order: the calls of which a number ends so, and all that are oddly spelled."""
        wanted = f"{ending}\n".encode(errors="replace")
        rows = self._odd.union(_rows(self._text, _places(self._text, wanted)))
        return [self._calls[row] for row in sorted(rows)]

    def _oddly_spelled(self) -> Iterable[int]:
        text, lines = self._text, 1 + 2 * len(self._calls)
        if text.count(b"\n") != lines:
            # A line feed within a number: which line is whose cannot be told.
            self._text = b""
            return range(len(self._calls))
        if len(text.translate(None, b"+0123456789")) == lines and text.count(b"+") == text.count(b"\n+"):
            return ()
        left = text.replace(b"\n+", b"\n").translate(None, b"0123456789")
        return _rows(left, (found.start() for found in re.finditer(rb"[^\n]+", left)))


def _places(text: bytes, wanted: bytes) -> Iterator[int]:
    """Where this stands in the text."""
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _rows(text: bytes, places: Iterable[int]) -> Iterator[int]:
    """The calls to whose lines these places belong."""
    line, counted_to = -1, 0
    for at in places:
        line += text.count(b"\n", counted_to, at)
        counted_to = at
        yield line // 2


class _Same:
    """A list of calls that equals itself alone: to compare two would take longer than to read one."""

    def __init__(self, calls: tuple[Call, ...]) -> None:
        self.calls = calls

    def __hash__(self) -> int:
        return id(self.calls)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.calls is self.calls


@lru_cache(maxsize=1)
def _numbers_of(same: _Same) -> _Numbers:
    """Kept for the next rings at the same list."""
    return _Numbers(same.calls)
