"""Which buttons may be used now, and for each that may not, why: questions to the believed states."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.belief import believably, conceivably, likely, perhaps, surely, takes
from agent_console.desk.cases import Case, is_certainly_over
from agent_console.desk.destination import read_draft
from agent_console.desk.handling import HandlingAsked, HandlingGranted, HandlingKind, handling_of
from agent_console.desk.numbers import Undialable
from agent_console.desk.outcomes import Refusal, Refused
from agent_console.desk.policy import Key, Paradigm
from agent_console.desk.state import ChosenBy, Desk
from agent_console.desk.transfers import Step, StepKind, UnderWay, transfer_of
from agent_console.desk.windows import window_of
from agent_console.desk.world import OVER, Kind, State

ALREADY_TRANSFERRED_REST_MS = 15_000
"""How long a `call already transferred` is believed: another's transfer can end without a sign of it."""


class Why(Enum):
    """Why a control may not be used now."""

    NO_CALL = auto()
    NOT_LISTED = auto()
    NOT_SETTLED = auto()
    CALL_OVER = auto()
    STALE = auto()
    NO_KEY = auto()
    KEY_REFUSED = auto()
    NO_DESTINATION = auto()
    BAD_DESTINATION = auto()
    TRANSFER_UNDER_WAY = auto()
    ALREADY_TRANSFERRED = auto()
    CALLER_HUNG_UP = auto()
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
    """One button: whether it applies at all for this handler, and what keeps it from being used now.

    `doubtful`: what it does may have been done already, so it wants a second press.
    """

    present: bool = True
    why_not: Why | None = None
    doubtful: bool = False

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
    return controls_of(desk, desk.current.call.call_uuid if desk.current else None, now_ms)


def controls_of(desk: Desk, call_uuid: str | None, now_ms: int) -> Controls:
    """All five buttons for any call that has a case."""
    case = desk.cases.get(call_uuid) if call_uuid else None
    returns, accepts = (desk.policy.paradigm is one for one in (Paradigm.RETURN, Paradigm.ACCEPT))
    if case is None:
        none = Control(why_not=Why.NO_CALL)
        return Controls(none, none, none, Control(accepts, Why.NO_CALL), Control(returns, Why.NO_CALL))
    return Controls(
        transfer=Control(why_not=_transfer(desk, case, now_ms), doubtful=_may_have_been_transferred(case)),
        connect_caller=Control(why_not=_connect(case, now_ms)),
        stop_transfer=Control(why_not=_stop(case)),
        accept_call=Control(accepts, _accept(desk, case, now_ms)),
        return_call=Control(returns, _return(desk, case, now_ms)),
    )


def _transfer(desk: Desk, case: Case, now_ms: int) -> Why | None:
    if why := _call(desk, case) or _key(desk, case, Key.TRANSFER) or _handing_back(case):
        return why
    if case.flying is not None:
        return Why.TRANSFER_UNDER_WAY if case.flying.kind.is_transfer else Why.WAITING_FOR_ANSWER
    if (why := _why_refused(case, Kind.TRANSFER_HELD)) and not _may_have_ended(case, why, now_ms):
        return why
    if desk.is_stale(now_ms):
        return Why.STALE
    if not case.draft.to.strip():
        return Why.NO_DESTINATION
    if isinstance(read_draft(desk, case.draft), Undialable):
        return Why.BAD_DESTINATION
    return None


def _connect(case: Case, now_ms: int) -> Why | None:
    """The way back of a held caller: open in any state that is believed, until the call is surely over."""
    if why := _answer(case):
        return why
    held = conceivably(case.ranks, _is_held_by_mine) and not is_certainly_over(case, now_ms)
    if held and case.transfer_uuid is not None:
        return None
    if case.over:
        return Why.CALL_OVER
    if perhaps(case.ranks, _is_mine):
        return Why.CALLER_NOT_HELD
    return _why_no_transfer(case)


def _stop(case: Case) -> Why | None:
    flying = case.flying
    if flying is not None and flying.kind.is_transfer:
        return Why.STOPPING if case.stop_wanted else None
    if why := _answer(case):
        return why
    if case.transfer_uuid is not None and any(takes(Kind.STOP, state) for state in likely(case.ranks)):
        return None
    if case.left:
        return Why.CALL_OVER
    match transfer_of(case):
        case UnderWay(step=Step(kind=StepKind.STOP)):
            return Why.STOPPING
    if perhaps(case.ranks, _is_mine):
        return Why.DESTINATION_GONE
    return _why_no_transfer(case)


def _return(desk: Desk, case: Case, now_ms: int) -> Why | None:
    if why := _call(desk, case) or _key(desk, case, Key.RETURN) or _handing_back(case):
        return why
    if case.flying is not None:
        return Why.TRANSFER_UNDER_WAY if case.flying.kind.is_transfer else Why.WAITING_FOR_ANSWER
    if why := _why_refused(case, Kind.RETURN):
        return why
    window = window_of(desk, case.call, now_ms)
    if window and window.closed:
        return Why.WINDOW_CLOSED
    return Why.STALE if desk.is_stale(now_ms) else None


def _accept(desk: Desk, case: Case, now_ms: int) -> Why | None:
    if why := _call(desk, case) or _key(desk, case, Key.ACCEPT):
        return why
    match handling_of(case):
        case HandlingGranted():
            return Why.ALREADY_ACCEPTED
        case HandlingAsked():
            return Why.WAITING_FOR_ANSWER
    if case.flying is not None:
        return Why.TRANSFER_UNDER_WAY if case.flying.kind.is_transfer else Why.WAITING_FOR_ANSWER
    if why := _why_refused(case, Kind.ACCEPT):
        return why
    window = window_of(desk, case.call, now_ms)
    return Why.WINDOW_CLOSED if window and window.closed else None


def _call(desk: Desk, case: Case) -> Why | None:
    if not case.listed:
        return Why.NOT_LISTED
    if case.left:
        return Why.CALL_OVER
    if _is_guessed(desk, case):
        return Why.NOT_SETTLED
    return None


def _is_guessed(desk: Desk, case: Case) -> bool:
    """Whether a ring may yet turn out to be another call, and nothing but that ring brought this one."""
    current, uuid = desk.current, case.call.call_uuid
    by_ring = current is None or current.call.call_uuid != uuid or current.by is ChosenBy.RING
    return by_ring and not case.rung and not case.attempts and not case.answered


def _answer(case: Case) -> Why | None:
    flying = case.flying
    return None if flying is None else Why.WAITING_FOR_ANSWER


def _why_refused(case: Case, kind: Kind) -> Why | None:
    """Why the server would refuse this, as far as is known; None if it may take it.

    Beside one's own live transfer nothing else is begun, as long as it would take but one surprise to live.
    """
    states = likely(case.ranks)
    if believably(case.ranks, _is_mine_and_live):
        return Why.TRANSFER_UNDER_WAY
    if any(takes(kind, state) for state in states):
        return None
    if surely(case.ranks, _caller_is_gone):
        return Why.CALL_OVER if case.over else Why.CALLER_HUNG_UP
    return Why.CALL_OVER if case.left else Why.ALREADY_TRANSFERRED


def _may_have_ended(case: Case, why: Why, now_ms: int) -> bool:
    """Whether a transfer that is not this console's can have ended by now without a sign of it."""
    if why is not Why.ALREADY_TRANSFERRED or case.destination_seen or perhaps(case.ranks, _is_listed):
        return False
    refusals = [
        one.answered_at_ms
        for one in case.attempts
        if isinstance(one.outcome, Refused)
        and one.outcome.refusal is Refusal.ALREADY_TRANSFERRED
        and one.answered_at_ms is not None
    ]
    return not refusals or now_ms - max(refusals) >= ALREADY_TRANSFERRED_REST_MS


def _may_have_been_transferred(case: Case) -> bool:
    return conceivably(case.ranks, _is_lost_and_live)


def _why_no_transfer(case: Case) -> Why:
    if case.left:
        return Why.CALL_OVER
    return Why.NO_TRANSFER_UUID if perhaps(case.ranks, _is_lost) else Why.NO_TRANSFER


def _key(desk: Desk, case: Case, key: Key) -> Why | None:
    if key not in desk.policy.keys:
        return Why.NO_KEY
    return Why.KEY_REFUSED if key in case.unauthorized else None


def _handing_back(case: Case) -> Why | None:
    match handling_of(case):
        case HandlingAsked(kind=HandlingKind.RETURN) | HandlingGranted(kind=HandlingKind.RETURN):
            return Why.BEING_RETURNED
    return None


def _is_mine(state: State) -> bool:
    return state.transfer == "mine"


def _is_listed(state: State) -> bool:
    return state.listed and state.destination_lives


def _is_mine_and_live(state: State) -> bool:
    return state.transfer == "mine" and state.destination_lives


def _is_held_by_mine(state: State) -> bool:
    return state.transfer == "mine" and state.caller == "held"


def _is_lost(state: State) -> bool:
    return state.transfer == "lost"


def _is_lost_and_live(state: State) -> bool:
    return state.transfer == "lost" and state.destination_lives


def _caller_is_gone(state: State) -> bool:
    return state.caller == "gone" or state == OVER
