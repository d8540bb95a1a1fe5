"""Who can hear whom on the call in hand: what is certain, and what is not.

The reference says what each action does to the three parties; the list says who is still there; nothing says
whether a phone has been picked up. So hearing has three values, and *no* is claimed only where the server has
said it: an agent who reads "the caller cannot hear you" will speak freely.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.handling import HandlingAsked, HandlingGranted, HandlingKind
from agent_console.desk.state import Desk, Gone
from agent_console.desk.transfers import (
    CallerLeg,
    DestinationLeg,
    Ended,
    Ending,
    InDoubt,
    Requested,
    StepKind,
    Transfer,
    UnderWay,
)


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
    if desk.current is None:
        return None
    transfer = desk.transfer_of_current()
    if desk.current.gone is not None:
        return _after_the_call(desk.current.gone, transfer)
    match desk.handling_of_current():
        case HandlingAsked(kind=HandlingKind.RETURN) | HandlingGranted(kind=HandlingKind.RETURN):
            return _scene(Presence.UNCERTAIN, Presence.UNCERTAIN, None, Hears.PERHAPS)
    match transfer:
        case UnderWay():
            return _under_way(transfer)
        case Requested():
            return _requested(desk, transfer)
        case InDoubt():
            uncertain = Presence.UNCERTAIN
            return _scene(uncertain, Presence.TALKING, uncertain, *(Hears.PERHAPS,) * 3, to=transfer.plan.to)
        case Ended(how=Ending.AGENT_LEFT):
            return _scene(
                Presence.TALKING,
                Presence.GONE,
                Presence.TALKING,
                Hears.NO,
                Hears.PERHAPS,
                to=transfer.plan.to,
            )
        case Ended(how=Ending.CALLER_HUNG_UP):
            return _scene(
                Presence.GONE,
                Presence.TALKING,
                Presence.RINGING,
                Hears.NO,
                Hears.NO,
                Hears.PERHAPS,
                to=transfer.plan.to,
            )
        case Ended(how=Ending.NOT_FOUND):
            uncertain = Presence.UNCERTAIN
            return _scene(uncertain, Presence.TALKING, uncertain, *(Hears.PERHAPS,) * 3, to=transfer.plan.to)
        case Ended(how=Ending.STOPPED | Ending.CONNECTED_BACK | Ending.DESTINATION_LEFT):
            return _scene(Presence.TALKING, Presence.TALKING, Presence.GONE, Hears.YES, to=transfer.plan.to)
    return _two_parties(desk)


def _two_parties(desk: Desk) -> Scene:
    if _has_answered(desk):
        return _scene(Presence.TALKING, Presence.TALKING, None, Hears.YES)
    return _scene(Presence.TALKING, Presence.RINGING, None, Hears.PERHAPS)


def _has_answered(desk: Desk) -> bool:
    current = desk.current
    if current is None:
        return False
    return any(
        ring.answered and any(match.call_uuid == current.call.call_uuid for match in ring.matches[:1])
        for ring in desk.rings
    )


def _requested(desk: Desk, transfer: Requested) -> Scene:
    caller_and_agent = Hears.YES if _has_answered(desk) and not transfer.plan.hold_caller else Hears.PERHAPS
    caller_and_destination = Hears.NO if transfer.plan.hold_caller else Hears.PERHAPS
    caller = Presence.UNCERTAIN if transfer.plan.hold_caller else Presence.TALKING
    return _scene(
        caller,
        Presence.TALKING,
        Presence.RINGING,
        caller_and_agent,
        caller_and_destination,
        Hears.PERHAPS,
        to=transfer.plan.to,
    )


def _under_way(transfer: UnderWay) -> Scene:
    with_destination = Hears.NO if transfer.destination is DestinationLeg.GONE else Hears.PERHAPS
    destination = Presence.GONE if transfer.destination is DestinationLeg.GONE else Presence.RINGING
    agent = Presence.TALKING
    match transfer.caller:
        case CallerLeg.HELD:
            caller, caller_and_agent, caller_and_destination = Presence.HELD, Hears.NO, Hears.NO
        case CallerLeg.CONFERENCED:
            caller, caller_and_agent, caller_and_destination = Presence.TALKING, Hears.YES, with_destination
        case CallerLeg.UNCERTAIN:
            caller, caller_and_agent, caller_and_destination = (
                Presence.UNCERTAIN,
                Hears.PERHAPS,
                with_destination,
            )
    if transfer.step and caller is Presence.HELD:
        # Either step ends the hold, at a moment that nobody announces.
        caller, caller_and_agent = Presence.UNCERTAIN, Hears.PERHAPS
        if transfer.step.kind is StepKind.CONNECT:
            caller_and_destination = with_destination
    if not transfer.own_leg_listed or transfer.missed_polls:
        # A held caller whose agent has left may have been joined to the destination, to spare dead air.
        agent, caller = Presence.UNCERTAIN, Presence.UNCERTAIN
        caller_and_agent, caller_and_destination = Hears.PERHAPS, with_destination
    return _scene(
        caller,
        agent,
        destination,
        caller_and_agent,
        caller_and_destination,
        with_destination,
        to=transfer.plan.to,
    )


def _after_the_call(gone: Gone, transfer: Transfer | None) -> Scene:
    if gone is Gone.HANDED_ON:
        return _scene(Presence.TALKING, Presence.GONE, Presence.TALKING, Hears.NO, Hears.PERHAPS)
    if isinstance(transfer, Ended) and transfer.under_way is not None:
        # The list says that the agent is out of it; the other two may be talking still.
        uncertain, to = Presence.UNCERTAIN, transfer.plan.to
        return _scene(uncertain, Presence.GONE, uncertain, Hears.NO, Hears.PERHAPS, to=to)
    destination = None if transfer is None else Presence.GONE
    if gone in (Gone.RETURNED, Gone.TAKEN_BACK):
        return _scene(Presence.TALKING, Presence.GONE, destination, Hears.NO)
    return _scene(
        Presence.GONE, Presence.GONE, destination, Hears.NO, to=transfer.plan.to if transfer else None
    )


def _scene(
    caller: Presence,
    agent: Presence,
    destination: Presence | None,
    caller_and_agent: Hears,
    caller_and_destination: Hears = Hears.NO,
    agent_and_destination: Hears = Hears.NO,
    *,
    to: str | None = None,
) -> Scene:
    hearing = {
        CALLER_AND_AGENT: caller_and_agent,
        CALLER_AND_DESTINATION: caller_and_destination,
        AGENT_AND_DESTINATION: agent_and_destination,
    }
    return Scene(caller, agent, destination, hearing, to)
