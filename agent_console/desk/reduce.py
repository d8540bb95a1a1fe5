"""The desk's one turn: (state, event) into (new state, effects). Pure, total, and the only way to change."""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk import acting, listing, ringing
from agent_console.desk.cases import Draft, dialled_anew
from agent_console.desk.effects import Effect
from agent_console.desk.events import (
    NO_CALL,
    AcceptAsked,
    ActionAnswered,
    CallChosen,
    CallsSeen,
    ClockRead,
    ConnectAsked,
    DraftChanged,
    Event,
    Noticed,
    PolicyChanged,
    PollFailed,
    PollRefused,
    PollSlowedDown,
    PollUnchanged,
    Recovered,
    ReturnAsked,
    RingAnswered,
    RingStarted,
    RingStopped,
    StopAsked,
    TimePassed,
    TransferAsked,
)
from agent_console.desk.hand import as_it_is, take
from agent_console.desk.policy import Key, Policy
from agent_console.desk.state import (
    ChosenBy,
    Connecting,
    Desk,
    KeyRefused,
    Lost,
    NoKey,
    Notice,
    SlowedDown,
)


def reduce(desk: Desk, event: Event) -> tuple[Desk, tuple[Effect, ...]]:
    """What the desk is after this event, and what is to be done in the world because of it."""
    match event:
        case CallsSeen():
            return listing.calls_seen(desk, event), ()
        case PollUnchanged():
            return listing.poll_unchanged(desk, event), ()
        case PollSlowedDown(next_try_at_ms=next_try_at_ms):
            return replace(desk, connection=SlowedDown(next_try_at_ms)), ()
        case PollFailed():
            return _poll_failed(desk, event), ()
        case PollRefused():
            return replace(desk, connection=KeyRefused()), ()
        case Noticed(at_ms=at_ms, text=text):
            return replace(desk, message=Notice(text, at_ms)), ()
        case ClockRead(clock=clock):
            return replace(desk, clock=clock), ()
        case PolicyChanged(policy=policy):
            return _policy_changed(desk, policy), ()
        case Recovered():
            return acting.recovered(desk, event), ()
        case RingStarted():
            return ringing.ring_started(desk, event)
        case RingAnswered():
            return ringing.ring_answered(desk, event), ()
        case RingStopped():
            return ringing.ring_stopped(desk, event), ()
        case CallChosen():
            return _call_chosen(desk, event), ()
        case DraftChanged():
            return _draft_changed(desk, event), ()
        case TransferAsked() | ConnectAsked() | StopAsked() | ReturnAsked() | AcceptAsked():
            return acting.asked(desk, event)
        case ActionAnswered():
            return acting.answered(desk, event)
        case TimePassed(at_ms=at_ms):
            return ringing.match_rings(desk, at_ms), ()


def _policy_changed(desk: Desk, policy: Policy) -> Desk:
    connection = desk.connection
    if Key.ACTIVE_CALLS not in policy.keys:
        connection = NoKey()
    elif isinstance(connection, NoKey | KeyRefused):
        connection = Connecting()
    cases = {uuid: replace(case, unauthorized=frozenset()) for uuid, case in desk.cases.items()}
    return replace(desk, policy=policy, cases=cases, connection=connection)


def _poll_failed(desk: Desk, event: PollFailed) -> Desk:
    since_ms = desk.connection.since_ms if isinstance(desk.connection, Lost) else event.at_ms
    return replace(desk, connection=Lost(event.why, since_ms, event.next_try_at_ms))


def _call_chosen(desk: Desk, event: CallChosen) -> Desk:
    uuid, current = event.call_uuid, desk.current
    if uuid is None:
        let_go = current.call.call_uuid if current is not None else None
        return replace(desk, current=None, let_go=let_go, let_go_at_ms=event.at_ms)
    if current is not None and current.call.call_uuid == uuid and current.gone is None:
        return replace(desk, current=replace(current, by=ChosenBy.AGENT))
    case, row = desk.cases.get(uuid), desk.call(uuid)
    if row is None and (case is None or case.left):
        return desk
    if case is not None and case.left and row is not None:
        # Whoever takes up a listed call says that it is not over: for this agent it begins anew.
        own_leg = row.dialed_out_number or case.own_leg
        desk = desk.with_case(replace(dialled_anew(case, desk.policy, event.at_ms), own_leg=own_leg))
    return as_it_is(take(desk, uuid, ChosenBy.AGENT, event.at_ms, by_itself=False), event.at_ms)


def _draft_changed(desk: Desk, event: DraftChanged) -> Desk:
    draft, current = Draft(event.to, event.hold_caller), desk.current
    uuid = event.call_uuid
    if uuid is None:
        uuid = current.call.call_uuid if current is not None else NO_CALL
    if uuid == NO_CALL:
        return replace(desk, unused_draft=draft)
    case = desk.cases.get(uuid)
    if case is None:
        return replace(desk, kept_drafts={**desk.kept_drafts, uuid: draft})
    return desk.with_case(replace(case, draft=draft))
