"""The desk's actions and outcomes as the journal keeps them, and the way back after a crash."""

from __future__ import annotations

from agent_console.desk import outcomes as desk
from agent_console.desk.calls import Call
from agent_console.desk.effects import (
    Action,
    RequestAccept,
    RequestConnect,
    RequestReturn,
    RequestStop,
    RequestTransfer,
)
from agent_console.desk.events import RecordedHandling, RecordedStep, RecordedTransfer, Recovered
from agent_console.desk.handling import HandlingKind
from agent_console.desk.transfers import Plan, StepKind
from agent_console.journal import (
    Accept,
    CallRecord,
    Connect,
    Deed,
    Done,
    NotSent,
    Outcome,
    RecordedAction,
    RecoveredTransfer,
    Refused,
    Return,
    Stop,
    Transfer,
    Unknown,
)

PROGRAM_ENDED = "The program ended before the answer came."


def deed_of(action: Action, own_leg: str | None) -> Deed:
    """What the journal calls an action. `own_leg` is the number at which the agent sits."""
    match action:
        case RequestTransfer(to=to, hold_caller=hold_caller):
            return Transfer(to, hold_caller, own_leg)
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
    transfers: tuple[RecoveredTransfer, ...], handlings: tuple[RecordedAction, ...], now_ms: int, wall_ms: int
) -> Recovered:
    """What the desk is told of the last run, at `now_ms` of this one."""
    return Recovered(
        now_ms,
        tuple(_transfer(one, now_ms, wall_ms) for one in transfers),
        tuple(_handling(one) for one in handlings),
    )


def _transfer(one: RecoveredTransfer, now_ms: int, wall_ms: int) -> RecordedTransfer:
    intention = one.request.entry.intention
    deed = intention.deed
    assert isinstance(deed, Transfer), "an open transfer began as one"  # noqa: S101
    # A clock that was set back between the runs would have it asked in the future.
    asked_at_ms = now_ms - max(0, wall_ms - intention.at_ms)
    plan = Plan(intention.call.call_uuid, deed.to, deed.hold_caller, asked_at_ms, deed.own_leg)
    steps = tuple(RecordedStep(_step_kind(step), _outcome(step)) for step in one.steps)
    return RecordedTransfer(_call(intention.call), plan, _outcome(one.request), steps, one.call_ended)


def _handling(one: RecordedAction) -> RecordedHandling:
    intention = one.entry.intention
    kind = HandlingKind.RETURN if isinstance(intention.deed, Return) else HandlingKind.ACCEPT
    return RecordedHandling(_call(intention.call), kind, _outcome(one))


def _step_kind(step: RecordedAction) -> StepKind:
    return StepKind.CONNECT if isinstance(step.entry.intention.deed, Connect) else StepKind.STOP


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


def _call(record: CallRecord) -> Call:
    return Call(
        record.call_uuid,
        record.caller_number,
        record.caller_number_sent,
        record.dialed_out_number,
        record.started_at_ms,
        record.dialed_out_at_ms,
        (record.dialed_out_number,) if record.dialed_out_number else (),
    )
