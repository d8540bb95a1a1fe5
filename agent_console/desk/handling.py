"""Return and acceptance of a call as the agent is told of them.

Reference: Live Call Return, Live Call Acceptance. Nothing is kept here:
`handling_of` reads it off the case each time.
"""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.belief import conceivably, perhaps
from agent_console.desk.cases import LATE_MS, Case
from agent_console.desk.outcomes import Done, Unknown
from agent_console.desk.world import Kind, State


class HandlingKind(Enum):
    """Give the call back, or keep it."""

    RETURN = auto()
    ACCEPT = auto()


class HandlingAsked(Struct, frozen=True):
    """The request is on its way."""

    kind: HandlingKind
    action_id: int


class HandlingGranted(Struct, frozen=True):
    """The server said success; `listed` once the list agrees: the accepted stays, the returned leaves."""

    kind: HandlingKind
    at_ms: int
    listed: bool = False


class HandlingInDoubt(Struct, frozen=True):
    """The request may have taken effect; the list will show it."""

    kind: HandlingKind
    since_ms: int


Handling = HandlingAsked | HandlingGranted | HandlingInDoubt


def handling_of(case: Case) -> Handling | None:
    """The last return or acceptance of this call since it was dialled; None where it surely had no effect."""
    last = case.last(Kind.RETURN, Kind.ACCEPT)
    if last is None:
        return None
    kind = HandlingKind.RETURN if last.kind is Kind.RETURN else HandlingKind.ACCEPT
    if last.outcome is None:
        return HandlingAsked(kind, last.action_id)
    at_ms = last.answered_at_ms or last.asked_at_ms
    if isinstance(last.outcome, Done):
        if kind is HandlingKind.RETURN and not conceivably(case.ranks, _is_gone):
            return None
        seen = case.seen_at_ms is not None and case.seen_at_ms >= at_ms
        return HandlingGranted(kind, at_ms, seen and case.left is (kind is HandlingKind.RETURN))
    if not isinstance(last.outcome, Unknown):
        return None
    seen_at_ms = case.seen_at_ms or 0
    if kind is HandlingKind.RETURN and seen_at_ms - at_ms > LATE_MS and not perhaps(case.ranks, _is_gone):
        return None
    return HandlingInDoubt(kind, at_ms)


def _is_gone(state: State) -> bool:
    return state.own == "gone"
