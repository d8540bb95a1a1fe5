"""A ringing CallerID, and which routed call it is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.matching import Match
from agent_console.desk.numbers import CallerID

RINGS_AT_MOST_MS = 60_000
"""No phone rings longer; of a ring by command or URL this is the only end that is known."""


PICTURES_TO_SETTLE = 2
"""So many pictures show no other call before a ring settles on one that was there already."""


class RingState(Enum):
    """How far the search for a ring's call has come."""

    SEARCHING = auto()
    """No call in the list matches yet: the phone can be faster than the API."""
    MATCHED = auto()
    NOT_ROUTED = auto()
    """The list was read well after the ring began, and shows no such call: of a withheld one it cannot."""


class Ring(Struct, frozen=True):
    """One ring from one source. `matches` are the candidates, the likeliest first.

    `call_uuid` and `called` are what the phone knows of the call beside its number. `known`: when each call
    that might match was dialled, of those that were listed as the ring began; None: nobody could tell.
    `rivals` of them may have rung too. `pictures`: so many were asked for and read since.
    """

    source: str
    ring_id: str | None
    caller: CallerID
    name: str | None
    began_at_ms: int
    state: RingState = RingState.SEARCHING
    matches: tuple[Match, ...] = ()
    settled: bool = False
    """The match no longer wanders, and may be acted upon."""
    certain: bool = False
    """No other call can be the one that rings, as far as anybody can know."""
    answered: bool = False
    comes_into_hand: bool = False
    """The phone has told that this call was answered: it is talked to, whatever is in hand."""
    call_uuid: str | None = None
    called: str | None = None
    known: Mapping[str, int | None] | None = None
    rivals: frozenset[str] = frozenset()
    pictures: int = 0

    @property
    def match(self) -> Match | None:
        """The likeliest candidate."""
        return self.matches[0] if self.matches else None
