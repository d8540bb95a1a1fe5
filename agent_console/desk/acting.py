"""The agent's actions on the call in hand, and what their outcomes change.

An action becomes an effect only while its control is enabled, so a press that comes twice, or a moment too
late, does nothing. No outcome leads to an effect that acts on a call again, with one exception that the agent
asked for: Stop pressed while a transfer had no UUID yet is sent when the UUID comes.
"""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.answers import after_request, after_step
from agent_console.desk.controls import Control, Controls, controls
from agent_console.desk.destination import read_draft
from agent_console.desk.effects import (
    Effect,
    PollNow,
    RequestAccept,
    RequestConnect,
    RequestReturn,
    RequestStop,
    RequestTransfer,
)
from agent_console.desk.events import (
    AcceptAsked,
    ActionAnswered,
    ConnectAsked,
    ReturnAsked,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.handling import (
    HandlingAsked,
    HandlingGranted,
    HandlingInDoubt,
    HandlingKind,
)
from agent_console.desk.numbers import Undialable
from agent_console.desk.outcomes import Done, NotSent, Outcome, Refusal, Refused, Unknown
from agent_console.desk.policy import Key
from agent_console.desk.state import ActionMessage, Desk, Draft, Happening, HappeningMessage, Verb
from agent_console.desk.transfers import (
    InDoubt,
    Plan,
    Requested,
    Step,
    StepKind,
    UnderWay,
)

Gesture = TransferAsked | ConnectAsked | StopAsked | ReturnAsked | AcceptAsked
TOO_SOON_TO_MEAN_IT_MS = 500
"""Nobody reads what is new and presses within this time: the press was meant for what stood there before."""


def asked(desk: Desk, event: Gesture) -> tuple[Desk, tuple[Effect, ...]]:
    """Carry out a gesture, if its button may be used now and still stands for the call that was pressed."""
    current = desk.current
    if current is None or current.call.call_uuid != event.call_uuid:
        return desk, ()
    if not _control(controls(desk, event.at_ms), event).enabled:
        return desk, ()
    if current.took_the_place and event.at_ms - current.since_ms < TOO_SOON_TO_MEAN_IT_MS:
        message = HappeningMessage(Happening.JUST_CHANGED, event.at_ms, event.call_uuid)
        return replace(desk, message=message), ()
    if _was_just_in_doubt(desk, event):
        return desk, ()
    action_id, call = desk.next_action_id, current.call
    desk = replace(desk, next_action_id=action_id + 1, message=None)
    match event:
        case TransferAsked(at_ms=at_ms):
            destination = read_draft(desk)
            if isinstance(destination, Undialable):
                return desk, ()
            plan = Plan(
                call.call_uuid,
                destination.to,
                desk.draft.hold_caller,
                at_ms,
                call.dialed_out_number,
                call.dialed_out_at_ms,
            )
            desk = desk.with_transfer(Requested(plan, action_id))
            return desk, (RequestTransfer(action_id, call.call_uuid, plan.to, plan.hold_caller),)
        case ConnectAsked(at_ms=at_ms):
            transfer = _under_way(desk)
            step = Step(StepKind.CONNECT, action_id, at_ms)
            desk = desk.with_transfer(replace(transfer, step=step, doubted=None))
            return desk, (RequestConnect(action_id, call.call_uuid, transfer.transfer_uuid),)
        case StopAsked(at_ms=at_ms):
            asked_for = desk.transfer_of_current()
            if isinstance(asked_for, Requested):
                return desk.with_transfer(replace(asked_for, stop_wanted=True)), ()
            return _stop(desk, _under_way(desk), action_id, at_ms)
        case ReturnAsked():
            desk = desk.with_handling(call.call_uuid, HandlingAsked(HandlingKind.RETURN, action_id, call))
            return desk, (RequestReturn(action_id, call),)
        case AcceptAsked():
            desk = desk.with_handling(call.call_uuid, HandlingAsked(HandlingKind.ACCEPT, action_id, call))
            return desk, (RequestAccept(action_id, call),)


def answered(desk: Desk, event: ActionAnswered) -> tuple[Desk, tuple[Effect, ...]]:
    """Take in what became of an action. An answer to no open action changes nothing."""
    for transfer in desk.transfers.values():
        match transfer:
            case Requested(action_id=event.action_id):
                return _transfer_answered(desk, transfer, event)
            case UnderWay(step=Step(action_id=event.action_id) as step):
                return _step_answered(desk, transfer, step, event), (PollNow(),)
    for uuid, handling in desk.handlings.items():
        if isinstance(handling, HandlingAsked) and handling.action_id == event.action_id:
            return _handling_answered(desk, uuid, handling, event), (PollNow(),)
    return desk, ()


def _control(buttons: Controls, event: Gesture) -> Control:
    match event:
        case TransferAsked():
            return buttons.transfer
        case ConnectAsked():
            return buttons.connect_caller
        case StopAsked():
            return buttons.stop_transfer
        case ReturnAsked():
            return buttons.return_call
        case AcceptAsked():
            return buttons.accept_call


def _was_just_in_doubt(desk: Desk, event: Gesture) -> bool:
    """Whether this is the second click of two, of which the first may have done what is asked for again."""
    match event, desk.transfer_of_current(), desk.handling_of_current():
        case (TransferAsked(), InDoubt(since_ms=since_ms), _) | (
            ReturnAsked(),
            _,
            HandlingInDoubt(since_ms=since_ms),
        ):
            return event.at_ms - since_ms < TOO_SOON_TO_MEAN_IT_MS
    return False


def _under_way(desk: Desk) -> UnderWay:
    transfer = desk.transfer_of_current()
    assert isinstance(transfer, UnderWay), "the control is enabled only then"  # noqa: S101
    return transfer


def _stop(desk: Desk, transfer: UnderWay, action_id: int, at_ms: int) -> tuple[Desk, tuple[Effect, ...]]:
    step = Step(StepKind.STOP, action_id, at_ms)
    desk = desk.with_transfer(replace(transfer, step=step, doubted=None))
    return desk, (RequestStop(action_id, transfer.plan.call_uuid, transfer.transfer_uuid),)


def _transfer_answered(
    desk: Desk, transfer: Requested, event: ActionAnswered
) -> tuple[Desk, tuple[Effect, ...]]:
    plan, outcome, at_ms = transfer.plan, event.outcome, event.at_ms
    desk = _say(desk, Verb.TRANSFER, outcome, at_ms, plan.call_uuid)
    answered = after_request(plan, outcome, at_ms)
    desk = desk.with_transfer(answered)
    if isinstance(answered, UnderWay):
        if desk.current is not None and desk.current.call.call_uuid == plan.call_uuid:
            desk = replace(desk, draft=Draft())
        if transfer.stop_wanted:
            action_id = desk.next_action_id
            return _stop(replace(desk, next_action_id=action_id + 1), answered, action_id, at_ms)
    if isinstance(outcome, Refused):
        desk = _without_key(desk, Key.TRANSFER, outcome)
    return desk, () if isinstance(outcome, NotSent) else (PollNow(),)


def _step_answered(desk: Desk, transfer: UnderWay, step: Step, event: ActionAnswered) -> Desk:
    plan, outcome, at_ms = transfer.plan, event.outcome, event.at_ms
    verb = Verb.CONNECT if step.kind is StepKind.CONNECT else Verb.STOP
    desk = _say(desk, verb, outcome, at_ms, plan.call_uuid)
    return desk.with_transfer(after_step(transfer, step, outcome, at_ms))


def _handling_answered(desk: Desk, uuid: str, handling: HandlingAsked, event: ActionAnswered) -> Desk:
    outcome, at_ms, kind = event.outcome, event.at_ms, handling.kind
    verb, key = (Verb.RETURN, Key.RETURN) if kind is HandlingKind.RETURN else (Verb.ACCEPT, Key.ACCEPT)
    desk = _say(desk, verb, outcome, at_ms, uuid)
    match outcome:
        case Done():
            return desk.with_handling(uuid, HandlingGranted(kind, at_ms, handling.call))
        case Unknown():
            return desk.with_handling(uuid, HandlingInDoubt(kind, at_ms, handling.call))
        case Refused():
            return _without_key(desk.with_handling(uuid, None), key, outcome)
        case NotSent():
            return desk.with_handling(uuid, None)


def _say(desk: Desk, verb: Verb, outcome: Outcome, at_ms: int, call_uuid: str) -> Desk:
    return replace(desk, message=ActionMessage(verb, outcome, at_ms, call_uuid))


def _without_key(desk: Desk, key: Key, outcome: Refused) -> Desk:
    if outcome.refusal is not Refusal.NOT_AUTHORIZED:
        return desk
    return replace(desk, refused_keys=desk.refused_keys | {key})
