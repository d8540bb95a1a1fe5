"""A call and its legs, and who on it can hear whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import permutations

from agent_console.simulator.handlers import HandlerGroup


class Party(Enum):
    """The three who can be on a call."""

    CALLER = "caller"
    AGENT = "agent"
    DESTINATION = "destination"


class LegState(Enum):
    """How far an outbound leg is."""

    RINGING = auto()
    TALKING = auto()
    OVER = auto()


@dataclass(slots=True, eq=False)
class Leg:
    """One phone that was dialled for a call. `handler_id` is None where the number is no handler's."""

    leg_id: str
    call: Call = field(repr=False)
    number: str
    handler_id: int | None
    dialed_out_at_ms: int
    state: LegState = LegState.RINGING
    accepted: bool = False

    @property
    def live(self) -> bool:
        """Whether it rings or talks."""
        return self.state is not LegState.OVER

    @property
    def talking(self) -> bool:
        """Whether it has been picked up and is still there."""
        return self.state is LegState.TALKING


class CallerPlace(Enum):
    """Where the caller is."""

    ON_THE_LINE = auto()
    HELD = auto()
    LEFT = auto()
    LEFT_WHILE_HELD = auto()


@dataclass(slots=True, eq=False)
class Call:
    """One caller's call. `agent` is the leg of the handler who has it, `destination` the last transfer's."""

    call_uuid: str
    group: HandlerGroup = field(repr=False)
    caller_number: str
    caller_number_sent: str
    started_at_ms: int
    caller: CallerPlace = CallerPlace.ON_THE_LINE
    legs: list[Leg] = field(default_factory=list)
    agent: Leg | None = None
    destination: Leg | None = None
    being_routed: bool = False
    ended: bool = False

    @property
    def caller_present(self) -> bool:
        """Whether the caller has not hung up."""
        return self.caller in {CallerPlace.ON_THE_LINE, CallerPlace.HELD}

    @property
    def agent_present(self) -> bool:
        """Whether the handler's leg rings or talks."""
        return self.agent is not None and self.agent.live

    @property
    def transfer_in_progress(self) -> bool:
        """Whether a transfer's outbound leg rings or talks."""
        return self.destination is not None and self.destination.live

    def who_hears_whom(self) -> frozenset[tuple[Party, Party]]:
        """Pairs of (listener, speaker). A ringing leg hears nobody; a held caller hears music alone."""
        if self.ended:
            return frozenset()
        there = {
            Party.CALLER: self.caller is CallerPlace.ON_THE_LINE,
            Party.AGENT: self.agent is not None and self.agent.talking,
            Party.DESTINATION: self.destination is not None and self.destination.talking,
        }
        return frozenset(permutations((party for party, present in there.items() if present), 2))


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the active calls (reference: List Active Calls, Response Parameters), times in ms."""

    caller_number: str
    caller_number_sent: str
    dialed_out_number: str
    call_uuid: str
    started_at: int
    dialed_out_at: int

    @classmethod
    def of(cls, leg: Leg) -> Record:
        """The row for a leg: a transferred leg shows the real caller too."""
        return cls(
            leg.call.caller_number,
            leg.call.caller_number_sent,
            leg.number,
            leg.call.call_uuid,
            leg.call.started_at_ms,
            leg.dialed_out_at_ms,
        )
