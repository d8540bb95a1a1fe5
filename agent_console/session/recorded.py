"""The desk's actions and outcomes as the journal keeps them, and the way back after a crash."""

from __future__ import annotations

from collections.abc import Mapping

from agent_console import journal
from agent_console.desk import outcomes as desk
from agent_console.desk.calls import Call
from agent_console.desk.cases import Attempt, Draft
from agent_console.desk.effects import (
    Action,
    RequestAccept,
    RequestConnect,
    RequestReturn,
    RequestStop,
    RequestTransfer,
)
from agent_console.desk.events import RecordedAttempt, Recovered
from agent_console.desk.world import Kind
from agent_console.journal import (
    Accept,
    Connect,
    Deed,
    Done,
    Intention,
    NotSent,
    Outcome,
    RecordedAction,
    Refused,
    Return,
    Stop,
    Transfer,
    Unknown,
)

PROGRAM_ENDED = "The program ended before the answer came."


def deed_of(action: Action) -> Deed:
    """What the journal calls an action."""
    match action:
        case RequestTransfer(to=to, hold_caller=hold_caller):
            return Transfer(to, hold_caller)
        case RequestConnect(transfer_uuid=transfer_uuid):
            return Connect(transfer_uuid)
        case RequestStop(transfer_uuid=transfer_uuid):
            return Stop(transfer_uuid)
        case RequestReturn():
            return Return()
        case RequestAccept():
            return Accept()


def outcome_of(outcome: desk.Outcome) -> Outcome:
    """What the journal calls an outcome."""
    match outcome:
        case desk.Done(transfer_uuid=transfer_uuid):
            return Done(transfer_uuid)
        case desk.Refused(refusal=refusal, text=text):
            return Refused(refusal.name, text)
        case desk.NotSent(text=text):
            return NotSent(text)
        case desk.Unknown(text=text):
            return Unknown(text)


def recovered_from(
    actions: tuple[RecordedAction, ...], drafts: Mapping[str, journal.Draft], now_ms: int, wall_ms: int
) -> Recovered:
    """What the desk is told of the last run, at `now_ms` of this one and `wall_ms` of the wall clock."""
    attempts: list[RecordedAttempt] = []
    before_ms: int | None = None
    for one in actions:
        # A clock that was set back would have it asked in the future, or before what was asked before it.
        asked_at_ms = _at(one.entry.intention.at_ms, now_ms, wall_ms, before_ms)
        before_ms = asked_at_ms
        attempts.append(_attempt(one, asked_at_ms, now_ms, wall_ms))
    return Recovered(
        now_ms, tuple(attempts), {uuid: Draft(one.to, one.hold_caller) for uuid, one in drafts.items()}
    )


def _attempt(one: RecordedAction, asked_at_ms: int, now_ms: int, wall_ms: int) -> RecordedAttempt:
    deed, outcome = one.entry.intention.deed, _outcome(one)
    uuid: str | None = None
    to = ""
    match deed:
        case Transfer(to=to, hold_caller=hold_caller):
            kind = Kind.TRANSFER_HELD if hold_caller else Kind.TRANSFER_CONFERENCED
            uuid = outcome.transfer_uuid if isinstance(outcome, desk.Done) else None
        case Connect():
            kind, uuid = Kind.CONNECT, deed.transfer_uuid
        case Stop():
            kind, uuid = Kind.STOP, deed.transfer_uuid
        case Return():
            kind = Kind.RETURN
        case Accept():
            kind = Kind.ACCEPT
    answered_at_ms = now_ms
    if one.conclusion is not None:
        answered_at_ms = _at(one.conclusion.at_ms, now_ms, wall_ms, asked_at_ms)
    # The ids of this run's own actions are positive.
    attempt = Attempt(kind, -one.entry.id, asked_at_ms, to, uuid, outcome, answered_at_ms)
    return RecordedAttempt(_call(one.entry.intention), attempt)


def _at(then_ms: int, now_ms: int, wall_ms: int, not_before_ms: int | None) -> int:
    """A moment of the wall clock on this run's monotonic clock, never in the future."""
    at_ms = now_ms - max(0, wall_ms - then_ms)
    return at_ms if not_before_ms is None else max(at_ms, not_before_ms)


def _outcome(one: RecordedAction) -> desk.Outcome:
    match one.conclusion.outcome if one.conclusion else None:
        case None:
            return desk.Unknown(PROGRAM_ENDED)
        case Done(transfer_uuid=transfer_uuid):
            return desk.Done(transfer_uuid)
        case Refused(refusal=name, text=text):
            known = name in desk.Refusal.__members__
            return desk.Refused(desk.Refusal[name] if known else desk.Refusal.OTHER, text)
        case NotSent(text=text):
            return desk.NotSent(text)
        case Unknown(text=text):
            return desk.Unknown(text)


def _call(intention: Intention) -> Call:
    """The call as it was when this was asked for, its row that of the agent's own leg."""
    record = intention.call
    # Before version 3 of the journal only transfers tell the agent's leg, and none when it was dialled.
    own_leg = intention.own_leg or record.dialed_out_number
    return Call(
        record.call_uuid,
        record.caller_number,
        record.caller_number_sent,
        own_leg,
        record.started_at_ms,
        intention.dialled_at_ms,
        (own_leg,) if own_leg else (),
    )
