"""Who can hear whom on a call: what is certain, and what is not.

Two parties hear each other if they do in every state that takes no surprise. They cannot if they do in no
state that is at all believable, or may silently become so: an agent who reads "the caller cannot hear you"
will speak freely. All else is perhaps.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from functools import lru_cache

from msgspec import Struct

from agent_console.desk.belief import Ranks, Setting, doubtful, likely
from agent_console.desk.cases import Case, setting_of
from agent_console.desk.state import Desk
from agent_console.desk.transfers import StepKind, UnderWay, transfer_of
from agent_console.desk.world import State


class Party(Enum):
    """The three who can be on a transferred call."""

    CALLER = auto()
    AGENT = auto()
    DESTINATION = auto()


class Hears(Enum):
    """Whether two parties hear each other now."""

    YES = auto()
    NO = auto()
    PERHAPS = auto()


class Presence(Enum):
    """Where a party is."""

    RINGING = auto()
    """The phone rings, or has been answered: nobody tells which."""
    TALKING = auto()
    HELD = auto()
    """On hold, with music."""
    UNCERTAIN = auto()
    GONE = auto()


Pair = frozenset[Party]
CALLER_AND_AGENT: Pair = frozenset({Party.CALLER, Party.AGENT})
CALLER_AND_DESTINATION: Pair = frozenset({Party.CALLER, Party.DESTINATION})
AGENT_AND_DESTINATION: Pair = frozenset({Party.AGENT, Party.DESTINATION})


class Scene(Struct, frozen=True):
    """The parties of the call in hand. `destination` is None where no transfer has been asked for.

    Hearing is mutual in every state that the API knows, so a pair stands for both directions.
    """

    caller: Presence
    agent: Presence
    destination: Presence | None
    hearing: Mapping[Pair, Hears]
    to: str | None = None

    def hears(self, one: Party, other: Party) -> Hears:
        """Whether these two hear each other."""
        return self.hearing[frozenset({one, other})]


def scene_of_current(desk: Desk) -> Scene | None:
    """The three parties of the call in hand, or None where no call is in hand."""
    return scene_of(desk, desk.current.call.call_uuid) if desk.current is not None else None


def scene_of(desk: Desk, call_uuid: str) -> Scene | None:
    """The three parties of a call, or None where nothing is known of it."""
    case = desk.cases.get(call_uuid)
    if case is None:
        return None
    now_ms = max(desk.answered_at_ms or 0, case.settled_at_ms)
    states, transfer = likely(case.ranks), transfer_of(case)
    hearing = dict(_heard(case.ranks, setting_of(case, desk.policy, now_ms)))
    if _is_unconfirmed(case):
        # Success is what the server says, and the list has not shown yet.
        hearing = {pair: Hears.PERHAPS if hears is Hears.YES else hears for pair, hears in hearing.items()}
    destination = None
    if any(state.destination != "none" for state in states) or transfer is not None:
        destination = _of_all([_DESTINATIONS[state.destination] for state in states])
    return Scene(
        caller=_of_all([_CALLERS[state.caller] for state in states]),
        agent=_agent(states, left=case.left),
        destination=destination,
        hearing=hearing,
        to=transfer.plan.to if transfer is not None else None,
    )


_PAIRS = (CALLER_AND_AGENT, CALLER_AND_DESTINATION, AGENT_AND_DESTINATION)
_CALLERS = {"on": Presence.TALKING, "held": Presence.HELD, "gone": Presence.GONE}
_AGENTS = {"dialled": Presence.RINGING, "up": Presence.TALKING, "gone": Presence.GONE}
_DESTINATIONS = {
    "none": Presence.GONE,
    "dialled": Presence.RINGING,
    "up": Presence.RINGING,
    "gone": Presence.GONE,
}
_ON_THE_LINE = {Party.CALLER: "on", Party.AGENT: "up", Party.DESTINATION: "up"}


@lru_cache(256)
def _heard(ranks: Ranks, setting: Setting) -> tuple[tuple[Pair, Hears], ...]:
    states, at_all = likely(ranks), doubtful(ranks, setting)
    return tuple((pair, _hears(pair, states, at_all)) for pair in _PAIRS)


def _hears(pair: Pair, states: tuple[State, ...], at_all: tuple[State, ...]) -> Hears:
    if all(_are_on(pair, state) for state in states):
        return Hears.YES
    return Hears.PERHAPS if any(_are_on(pair, state) for state in at_all) else Hears.NO


def _are_on(pair: Pair, state: State) -> bool:
    where = {Party.CALLER: state.caller, Party.AGENT: state.own, Party.DESTINATION: state.destination}
    return all(where[party] == _ON_THE_LINE[party] for party in pair)


def _of_all(presences: list[Presence]) -> Presence:
    return presences[0] if len(set(presences)) == 1 else Presence.UNCERTAIN


def _agent(states: tuple[State, ...], *, left: bool) -> Presence:
    """Where the agent is; a phone that may have been picked up still rings, as far as anybody tells."""
    if left:
        return Presence.GONE
    found = {_AGENTS[state.own] for state in states}
    if found == {Presence.RINGING, Presence.TALKING}:
        return Presence.RINGING
    return found.pop() if len(found) == 1 else Presence.UNCERTAIN


def _is_unconfirmed(case: Case) -> bool:
    """Whether a stop was accepted that no picture has shown yet."""
    match transfer_of(case):
        case UnderWay(step=step) if step is not None:
            return step.kind is StepKind.STOP and step.accepted_at_ms is not None
    return False
