"""Which routed call a ringing CallerID is, and how sure that is.

A softphone may hand over the number that the vendor sent or the caller's real one, spelled in its own way,
cut to the last digits, or with a PBX's digit for an outside line before it. A match therefore states its
confidence; what could also be another call is only ever `SUFFIX`, and the face never shows that as certain.
"""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from itertools import takewhile

from msgspec import Struct

from agent_console.desk.calls import Call
from agent_console.desk.index import CallIndex, index_of, plainly_spelled
from agent_console.desk.numbers import CallerID, canonical, digits_of, exists, with_plus

_CUT_TO = range(7, 11)
_OUTSIDE_LINE = ("0", "9")
_ENDING = 6
"""So many last digits do all spellings of a longer number share: Argentina's mobile prefix stands before."""


class Confidence(IntEnum):
    """How a ring agrees with a call; the lower, the surer."""

    IDENTIFIER = 0
    """The phone handed over the call's own UUID."""
    EXACT_SENT = 1
    """The same characters as the number sent, or the same number with its country code."""
    EXACT_REAL = 2
    """The same with the caller's real number."""
    NATIONAL = 3
    """The same number once the default region and its trunk and carrier prefixes are applied."""
    SUFFIX = 4
    """Only the last digits agree: likely, never certain."""


class NumberOfCall(Enum):
    """Which of a call's two numbers the ring agrees with (reference: List Active Calls); by UUID, none."""

    NONE = auto()

    SENT = auto()
    REAL = auto()


class Match(Struct, frozen=True):
    """A call that may be the one that rings. `digits` is how many last digits agree, for `SUFFIX`; else 0."""

    call_uuid: str
    confidence: Confidence
    on: NumberOfCall
    digits: int = 0


def find_matches(caller: CallerID, calls: tuple[Call, ...], region: str) -> tuple[Match, ...]:
    """The calls that may be the one that rings, the surest first, the number sent before the real one.

    `calls` come newest dialled first, as the vendor lists them, and keep that order where equally sure.
    `region` (ISO 3166) is where a number without a country code is at home. A withheld one matches nothing.
    """
    if caller.number is None:
        return ()
    ring, index = _Ring.read(caller.number, region), index_of(calls)
    possible = [call for ending in ring.endings for call in _possible(ending, index)]
    found = {call.call_uuid: ring.match(call, region) for call in possible}
    matches = [match for uuid in index.in_order(found) if (match := found[uuid])]
    return tuple(sorted(matches, key=lambda match: (match.confidence, match.on.value, -match.digits)))


class _Ring(Struct, frozen=True):
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
    def endings(self) -> tuple[str, ...]:
        """How a number that it may be ends: as it is read, and as its digits stand, if that differs."""
        read = (self.e164 or self.digits or self.number)[-_ENDING:]
        plain = self.digits[-_ENDING:]
        return (read,) if not plain or plain == read else (read, plain)

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


def _possible(ending: str, index: CallIndex) -> list[Call]:
    """The few calls that are worth reading closely: reading a number costs some 30 microseconds."""
    return [
        call
        for call in index.ending_like(ending)
        if _may_end(call.caller_number_sent, ending) or _may_end(call.caller_number, ending)
    ]


def _may_end(number: str | None, ending: str) -> bool:
    if not number:
        return False
    digits = number.removeprefix("+")
    # What is oddly spelled or short shares fewer digits, and was found by those.
    return len(digits) <= _ENDING or digits.endswith(ending) or not plainly_spelled(number)
