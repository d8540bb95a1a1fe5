"""A ringing CallerID, and which routed call it is."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.matching import Match
from agent_console.desk.numbers import CallerID

RINGS_AT_MOST_MS = 60_000
"""No phone rings longer; of a ring by command or URL this is the only end that is known."""


class RingState(Enum):
    """How far the search for a ring's call has come."""

    SEARCHING = auto()
    """No call in the list matches yet: the phone can be faster than the API."""
    MATCHED = auto()
    NOT_ROUTED = auto()
    """The list was read well after the ring began, and shows no such call: of a withheld one it cannot."""


class Ring(Struct, frozen=True):
    """One ring from one source. `matches` are the candidates, the likeliest first."""

    source: str
    ring_id: str | None
    caller: CallerID
    name: str | None
    began_at_ms: int
    state: RingState = RingState.SEARCHING
    matches: tuple[Match, ...] = ()
    settled: bool = False
    """A poll that was asked after the ring began has been read, and shows it: the match no longer wanders."""
    answered: bool = False
