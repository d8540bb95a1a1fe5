"""A transfer as the agent is told of it: what a case knows, and what it believes, in one word each.

    Requested ──accepted──▶ UnderWay ──stopped, ended, left──▶ Ended
        │                     ▲                                  │
        ├──refused──▶ Ended   └──── the call is seen again ──────┘
        └──no answer──▶ InDoubt

Nothing is kept here: `transfer_of` reads it off the case each time (reference: Call Transfer).
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from msgspec import Struct

from agent_console.desk.belief import perhaps, surely
from agent_console.desk.cases import Attempt, Case
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.world import OVER, Kind, State


class CallerLeg(Enum):
    """Where the caller is while a transfer is under way."""

    HELD = auto()
    CONFERENCED = auto()
    UNCERTAIN = auto()


class DestinationLeg(Enum):
    """What is known of the leg to the destination."""

    DIALLED = auto()
    """The server dials it: it rings, or has answered. Nobody tells which; the agent hears it."""
    LISTED = auto()
    """The list shows the leg too, so its end will be seen."""
    GONE = auto()


class StepKind(Enum):
    """The two actions on a transfer that is under way."""

    CONNECT = auto()
    STOP = auto()


class Step(Struct, frozen=True):
    """Connect or Stop, and how far it has come: asked, or accepted by the server but not yet in the list."""

    kind: StepKind
    action_id: int
    asked_at_ms: int
    accepted_at_ms: int | None = None


class Plan(Struct, frozen=True):
    """What the agent asked for. `to` is as sent to the server: E.164 or a SIP address."""

    call_uuid: str
    to: str
    hold_caller: bool
    asked_at_ms: int


class Requested(Struct, frozen=True):
    """Asked, not yet answered. Stop pressed meanwhile is sent once, as soon as the UUID is known."""

    plan: Plan
    action_id: int
    stop_wanted: bool = False


class UnderWay(Struct, frozen=True):
    """Accepted by the server: the UUID is recorded and further actions are possible.

    `doubted`: the last step's outcome is unknown. `confirmed`: a picture that was asked for since agrees.
    `call_missed`: the last picture lacked the call. `own_leg_listed`: the agent is taken to be on the call.
    """

    plan: Plan
    transfer_uuid: str
    caller: CallerLeg
    destination: DestinationLeg = DestinationLeg.DIALLED
    step: Step | None = None
    doubted: StepKind | None = None
    confirmed: bool = False
    own_leg_listed: bool = True
    call_missed: bool = False


class InDoubt(Struct, frozen=True):
    """The request may have reached the server, but no answer came, and so there is no UUID."""

    plan: Plan
    since_ms: int


class Ending(Enum):
    """How a transfer ended."""

    STOPPED = auto()
    CONNECTED_BACK = auto()
    """The destination had gone; the held caller was brought back to the agent."""
    DESTINATION_LEFT = auto()
    CALL_ENDED = auto()
    CALLER_HUNG_UP = auto()
    AGENT_LEFT = auto()
    NOT_FOUND = auto()
    REFUSED = auto()
    NOT_SENT = auto()
    HANDED_OVER = auto()
    """Everybody was connected, and then the call left the agent's list: the agent hung up, or all did."""


class Ended(Struct, frozen=True):
    """Over, as far as is known. `refused` says why the request itself failed."""

    plan: Plan
    how: Ending
    refused: Refused | None = None


Transfer = Requested | UnderWay | InDoubt | Ended


@lru_cache(64)
def transfer_of(case: Case) -> Transfer | None:
    """What to tell of the last transfer of this call; None where there has been none, or it is long over."""
    last = case.last(Kind.TRANSFER_HELD, Kind.TRANSFER_CONFERENCED)
    if last is None:
        return None
    if last.outcome is None:
        return Requested(_plan(case, last), last.action_id, case.stop_wanted)
    counting = case.transfer
    told = _counting(case, counting) if counting is not None else None
    if last is counting or isinstance(told, UnderWay | InDoubt):
        return told
    match last.outcome:
        case NotSent():
            return Ended(_plan(case, last), Ending.NOT_SENT)
        case Refused() as refused:
            return Ended(_plan(case, last), Ending.REFUSED, refused)
    return told


def _counting(case: Case, attempt: Attempt) -> Transfer | None:
    plan, ranks = _plan(case, attempt), case.ranks
    if case.over:
        return Ended(plan, Ending.HANDED_OVER if _were_together(case, attempt) else Ending.CALL_ENDED)
    if attempt.transfer_uuid is None:
        return InDoubt(plan, attempt.answered_at_ms or attempt.asked_at_ms)
    if _is_unknown_to_the_server(case, attempt):
        return Ended(plan, Ending.NOT_FOUND)
    if surely(ranks, _caller_is_gone):
        return Ended(plan, Ending.CALLER_HUNG_UP)
    if case.left:
        return Ended(plan, Ending.AGENT_LEFT)
    if not perhaps(ranks, _is_mine):
        return None
    step = _last_step(case, attempt)
    confirmed = case.seen_at_ms is not None and case.seen_at_ms >= case.settled_at_ms
    stopping = step is not None and step.kind is StepKind.STOP and not confirmed
    if surely(ranks, _caller_is_back) and not stopping:
        return Ended(plan, _how_the_caller_came_back(step))
    return _under_way(case, plan, attempt.transfer_uuid, step, confirmed=confirmed)


def _under_way(case: Case, plan: Plan, uuid: str, step: Step | None, *, confirmed: bool) -> UnderWay:
    ranks = case.ranks
    caller = CallerLeg.UNCERTAIN
    if surely(ranks, _caller_is_held):
        caller = CallerLeg.HELD
    elif surely(ranks, _caller_is_on):
        caller = CallerLeg.CONFERENCED
    destination = DestinationLeg.LISTED if case.destination_seen else DestinationLeg.DIALLED
    if surely(ranks, _destination_is_gone):
        destination = DestinationLeg.GONE
    last = case.last(Kind.CONNECT, Kind.STOP)
    doubted = None
    if last is not None and last.transfer_uuid == uuid and isinstance(last.outcome, Unknown):
        doubted = _STEPS[last.kind]
    if step is not None and step.accepted_at_ms is not None and confirmed:
        step = None
    return UnderWay(
        plan,
        uuid,
        caller,
        destination,
        step,
        doubted,
        confirmed=confirmed,
        own_leg_listed=not perhaps(ranks, _agent_is_gone),
        call_missed=case.missed > 0,
    )


def _last_step(case: Case, transfer: Attempt) -> Step | None:
    """The last Connect or Stop upon this transfer that is in flight or accepted."""
    last = case.last(Kind.CONNECT, Kind.STOP)
    if last is None or last.transfer_uuid != transfer.transfer_uuid:
        return None
    if last.outcome is None:
        return Step(_STEPS[last.kind], last.action_id, last.asked_at_ms)
    if isinstance(last.outcome, Done):
        return Step(_STEPS[last.kind], last.action_id, last.asked_at_ms, last.answered_at_ms)
    return None


def _how_the_caller_came_back(step: Step | None) -> Ending:
    if step is None:
        return Ending.DESTINATION_LEFT
    return Ending.STOPPED if step.kind is StepKind.STOP else Ending.CONNECTED_BACK


def _were_together(case: Case, attempt: Attempt) -> bool:
    """Whether caller and destination had been brought together when the call left."""
    step = _last_step(case, attempt)
    if step is not None and step.kind is StepKind.STOP:
        return False
    accepted = step is not None and step.accepted_at_ms is not None
    return attempt.kind is Kind.TRANSFER_CONFERENCED or accepted


def _is_unknown_to_the_server(case: Case, attempt: Attempt) -> bool:
    last = case.last(Kind.CONNECT, Kind.STOP)
    if last is None or last.transfer_uuid != attempt.transfer_uuid or not isinstance(last.outcome, Refused):
        return False
    return last.outcome.refusal is Refusal.TRANSFER_NOT_FOUND


def _plan(case: Case, attempt: Attempt) -> Plan:
    held = attempt.kind is Kind.TRANSFER_HELD
    return Plan(case.call.call_uuid, attempt.to, held, attempt.asked_at_ms)


_STEPS = {Kind.CONNECT: StepKind.CONNECT, Kind.STOP: StepKind.STOP}


def _is_mine(state: State) -> bool:
    return state.transfer == "mine"


def _caller_is_gone(state: State) -> bool:
    return state.caller == "gone" and state != OVER


def _caller_is_held(state: State) -> bool:
    return state.caller == "held"


def _caller_is_on(state: State) -> bool:
    return state.caller == "on"


def _caller_is_back(state: State) -> bool:
    return state.caller == "on" and not state.destination_lives and state.own != "gone"


def _destination_is_gone(state: State) -> bool:
    return not state.destination_lives


def _agent_is_gone(state: State) -> bool:
    return state.own == "gone"
