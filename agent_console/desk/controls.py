"""Which buttons may be used now, and for each that may not, why."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.destination import read_draft
from agent_console.desk.handling import HandlingAsked, HandlingGranted, HandlingKind
from agent_console.desk.numbers import Undialable
from agent_console.desk.outcomes import Refusal, Refused
from agent_console.desk.policy import Key, Paradigm
from agent_console.desk.state import Desk
from agent_console.desk.transfers import (
    CallerLeg,
    DestinationLeg,
    Ended,
    Ending,
    InDoubt,
    Requested,
    StepKind,
    UnderWay,
)
from agent_console.desk.windows import window_of_current

ALREADY_TRANSFERRED_REST_MS = 15_000
"""How long a `call already transferred` is believed: another's transfer can end without a sign of it."""


class Why(Enum):
    """Why a control may not be used now."""

    NO_CALL = auto()
    CALL_OVER = auto()
    STALE = auto()
    NO_KEY = auto()
    KEY_REFUSED = auto()
    NO_DESTINATION = auto()
    BAD_DESTINATION = auto()
    TRANSFER_UNDER_WAY = auto()
    ALREADY_TRANSFERRED = auto()
    NO_TRANSFER = auto()
    NO_TRANSFER_UUID = auto()
    WAITING_FOR_ANSWER = auto()
    STOPPING = auto()
    CALLER_NOT_HELD = auto()
    DESTINATION_GONE = auto()
    BEING_RETURNED = auto()
    WINDOW_CLOSED = auto()
    ALREADY_ACCEPTED = auto()


class Control(Struct, frozen=True):
    """One button: whether it applies at all for this handler, and what keeps it from being used now."""

    present: bool = True
    why_not: Why | None = None

    @property
    def enabled(self) -> bool:
        """Whether pressing it now does something."""
        return self.present and self.why_not is None


class Controls(Struct, frozen=True):
    """The five buttons."""

    transfer: Control
    connect_caller: Control
    stop_transfer: Control
    accept_call: Control
    return_call: Control


def controls(desk: Desk, now_ms: int) -> Controls:
    """All five buttons for the call in hand."""
    paradigm = desk.policy.paradigm
    return Controls(
        transfer=Control(why_not=_transfer(desk, now_ms)),
        connect_caller=Control(why_not=_connect(desk)),
        stop_transfer=Control(why_not=_stop(desk)),
        accept_call=Control(paradigm is Paradigm.ACCEPT, _accept(desk, now_ms)),
        return_call=Control(paradigm is Paradigm.RETURN, _return(desk, now_ms)),
    )


def _transfer(desk: Desk, now_ms: int) -> Why | None:
    if why := _call(desk) or _key(desk, Key.TRANSFER) or _handing_back(desk):
        return why
    match desk.transfer_of_current():
        case Requested() | UnderWay():
            return Why.TRANSFER_UNDER_WAY
        case Ended(how=Ending.REFUSED, refused=refused, at_ms=at_ms) if (
            refused and refused.refusal is Refusal.ALREADY_TRANSFERRED
        ):
            if now_ms - at_ms < ALREADY_TRANSFERRED_REST_MS:
                return Why.ALREADY_TRANSFERRED
    if desk.is_stale(now_ms):
        return Why.STALE
    if not desk.draft.to.strip():
        return Why.NO_DESTINATION
    if isinstance(read_draft(desk), Undialable):
        return Why.BAD_DESTINATION
    return None


def _connect(desk: Desk) -> Why | None:
    if why := _call(desk):
        return why
    match desk.transfer_of_current():
        case UnderWay(step=step) as transfer:
            if step and step.kind is StepKind.STOP and step.accepted_at_ms is not None:
                return Why.STOPPING
            if step and step.accepted_at_ms is None:
                return Why.WAITING_FOR_ANSWER
            return Why.CALLER_NOT_HELD if transfer.caller is CallerLeg.CONFERENCED else None
        case Requested():
            return Why.WAITING_FOR_ANSWER
        case InDoubt():
            return Why.NO_TRANSFER_UUID
    return Why.NO_TRANSFER


def _stop(desk: Desk) -> Why | None:
    if why := _call(desk):
        return why
    match desk.transfer_of_current():
        case UnderWay(step=step) as transfer:
            if step and step.kind is StepKind.STOP and step.accepted_at_ms is not None:
                return Why.STOPPING
            if step and step.accepted_at_ms is None:
                return Why.WAITING_FOR_ANSWER
            return Why.DESTINATION_GONE if transfer.destination is DestinationLeg.GONE else None
        case Requested(stop_wanted=stop_wanted):
            return Why.STOPPING if stop_wanted else None
        case InDoubt():
            return Why.NO_TRANSFER_UUID
    return Why.NO_TRANSFER


def _return(desk: Desk, now_ms: int) -> Why | None:
    if why := _call(desk) or _key(desk, Key.RETURN) or _handing_back(desk):
        return why
    if isinstance(desk.transfer_of_current(), Requested | UnderWay):
        return Why.TRANSFER_UNDER_WAY
    window = window_of_current(desk, now_ms)
    if window and window.closed:
        return Why.WINDOW_CLOSED
    return Why.STALE if desk.is_stale(now_ms) else None


def _accept(desk: Desk, now_ms: int) -> Why | None:
    if why := _call(desk) or _key(desk, Key.ACCEPT):
        return why
    match desk.handling_of_current():
        case HandlingGranted():
            return Why.ALREADY_ACCEPTED
        case HandlingAsked():
            return Why.WAITING_FOR_ANSWER
    window = window_of_current(desk, now_ms)
    return Why.WINDOW_CLOSED if window and window.closed else None


def _call(desk: Desk) -> Why | None:
    if desk.current is None:
        return Why.NO_CALL
    if desk.current.gone:
        return Why.CALL_OVER
    match desk.transfer_of_current():
        case Ended(how=Ending.CALL_ENDED | Ending.CALLER_HUNG_UP | Ending.AGENT_LEFT):
            return Why.CALL_OVER
        case Ended(refused=Refused(refusal=Refusal.CALL_NOT_LIVE)):
            return Why.CALL_OVER
    return None


def _key(desk: Desk, key: Key) -> Why | None:
    if key not in desk.policy.keys:
        return Why.NO_KEY
    return Why.KEY_REFUSED if key in desk.refused_keys else None


def _handing_back(desk: Desk) -> Why | None:
    match desk.handling_of_current():
        case HandlingAsked(kind=HandlingKind.RETURN) | HandlingGranted(kind=HandlingKind.RETURN):
            return Why.BEING_RETURNED
    return None
