"""The agent's actions on a call, and what their outcomes change.

An action becomes an effect only while its control is enabled, so a press that comes twice, or a moment too
late, does nothing. No outcome leads to an effect that acts on a call again, with one exception that the agent
asked for: Stop pressed while a transfer had no UUID yet is sent when the UUID comes.
"""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.cases import Attempt, Case, Draft, concluded, new_case, with_row
from agent_console.desk.cases import asked as case_asked
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
    Recovered,
    ReturnAsked,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.hand import TOO_SOON_TO_MEAN_IT_MS, settled, take
from agent_console.desk.numbers import Undialable
from agent_console.desk.outcomes import Done, NotSent
from agent_console.desk.state import (
    ActionMessage,
    ChosenBy,
    Desk,
    Happening,
    HappeningMessage,
    Press,
    RecoveredMessage,
    Verb,
)
from agent_console.desk.transfers import InDoubt, UnderWay, transfer_of
from agent_console.desk.world import Kind

Gesture = TransferAsked | ConnectAsked | StopAsked | ReturnAsked | AcceptAsked

VERBS: dict[type[Gesture], Verb] = {
    TransferAsked: Verb.TRANSFER,
    ConnectAsked: Verb.CONNECT,
    StopAsked: Verb.STOP,
    ReturnAsked: Verb.RETURN,
    AcceptAsked: Verb.ACCEPT,
}
_VERBS_OF_KINDS = {
    Kind.TRANSFER_HELD: Verb.TRANSFER,
    Kind.TRANSFER_CONFERENCED: Verb.TRANSFER,
    Kind.CONNECT: Verb.CONNECT,
    Kind.STOP: Verb.STOP,
    Kind.RETURN: Verb.RETURN,
    Kind.ACCEPT: Verb.ACCEPT,
}


def asked(desk: Desk, event: Gesture) -> tuple[Desk, tuple[Effect, ...]]:
    """Carry out a gesture, if its button may be used now and still stands for the call that was pressed."""
    current, case, verb = desk.current, desk.case_of_current(), VERBS[type(event)]
    if current is None or case is None or current.call.call_uuid != event.call_uuid:
        return desk, ()
    last, desk = desk.last_press, replace(desk, last_press=Press(verb, event.call_uuid, event.at_ms))
    if not _control(controls(desk, event.at_ms), verb).enabled:
        return desk, ()
    if current.by_itself and event.at_ms - current.since_ms < TOO_SOON_TO_MEAN_IT_MS:
        message = HappeningMessage(Happening.JUST_CHANGED, event.at_ms, event.call_uuid)
        return replace(desk, message=message, last_press=last), ()
    if _is_second_click(last, verb, event) or _was_just_in_doubt(case, verb, event.at_ms):
        return replace(desk, last_press=last), ()
    if verb is Verb.STOP and case.flying is not None:
        return desk.with_case(replace(case, stop_wanted=True)), ()
    attempt = _attempt(desk, case, verb, event.at_ms)
    if attempt is None:
        return desk, ()
    return _sent(replace(desk, message=None), case, attempt)


def answered(desk: Desk, event: ActionAnswered) -> tuple[Desk, tuple[Effect, ...]]:
    """Take in what became of an action. An answer to no open action changes nothing."""
    for case in desk.cases.values():
        for attempt in case.attempts:
            if attempt.action_id == event.action_id and attempt.outcome is None:
                return _answered(desk, case, attempt, event)
    return desk, ()


def recovered(desk: Desk, event: Recovered) -> Desk:
    """Go once more through what the journal tells, and take in hand the call that needs the agent most."""
    for one in event.attempts:
        uuid = one.call.call_uuid
        case = desk.cases.get(uuid) or new_case(one.call, desk.policy)
        case = with_row(case, one.call, desk.policy, one.attempt.asked_at_ms)
        outcome = one.attempt.outcome
        attempt = replace(one.attempt, outcome=None)
        case = case_asked(case, attempt, desk.policy)
        if outcome is not None:
            case = concluded(case, attempt, outcome, attempt.answered_at_ms or event.at_ms, desk.policy)
        # What it shows was asked for in this run, whenever that request was.
        desk = desk.with_case(replace(case, settled_at_ms=min(case.settled_at_ms, event.at_ms)))
    cases = {**desk.cases}
    desk = replace(desk, kept_drafts={**desk.kept_drafts, **event.drafts})
    for uuid, draft in event.drafts.items():
        if uuid in cases:
            desk = desk.with_case(replace(cases[uuid], draft=draft))
    told = [(transfer_of(case), case) for case in desk.cases.values()]
    under_way = sum(isinstance(transfer, UnderWay) for transfer, _ in told)
    unknown = sum(any(one.unanswered for one in case.attempts) for _, case in told)
    neediest = [case for transfer, case in told if isinstance(transfer, UnderWay)]
    neediest = neediest or [case for transfer, case in told if isinstance(transfer, InDoubt)]
    neediest = neediest or [case for _, case in told if not case.left]
    if not neediest:
        return desk
    if under_way or unknown:
        desk = replace(desk, message=RecoveredMessage(under_way, unknown, event.at_ms))
    return take(desk, neediest[-1].call.call_uuid, ChosenBy.AGENT, event.at_ms, by_itself=True)


def _attempt(desk: Desk, case: Case, verb: Verb, at_ms: int) -> Attempt | None:
    action_id = desk.next_action_id
    match verb:
        case Verb.TRANSFER:
            destination = read_draft(desk)
            if isinstance(destination, Undialable):
                return None
            kind = Kind.TRANSFER_HELD if desk.draft.hold_caller else Kind.TRANSFER_CONFERENCED
            return Attempt(kind, action_id, at_ms, destination.to)
        case Verb.CONNECT:
            return Attempt(Kind.CONNECT, action_id, at_ms, transfer_uuid=case.transfer_uuid)
        case Verb.STOP:
            return Attempt(Kind.STOP, action_id, at_ms, transfer_uuid=case.transfer_uuid)
        case Verb.RETURN:
            return Attempt(Kind.RETURN, action_id, at_ms)
        case Verb.ACCEPT:
            return Attempt(Kind.ACCEPT, action_id, at_ms)


def _sent(desk: Desk, case: Case, attempt: Attempt) -> tuple[Desk, tuple[Effect, ...]]:
    case = case_asked(replace(case, stop_wanted=False), attempt, desk.policy)
    desk = replace(desk, next_action_id=attempt.action_id + 1).with_case(case)
    return desk, (_request(case, attempt),)


def _request(case: Case, attempt: Attempt) -> Effect:
    number, call, uuid = attempt.action_id, case.call, attempt.transfer_uuid or ""
    match attempt.kind:
        case Kind.TRANSFER_HELD | Kind.TRANSFER_CONFERENCED:
            held = attempt.kind is Kind.TRANSFER_HELD
            return RequestTransfer(number, call.call_uuid, attempt.to, held)
        case Kind.CONNECT:
            return RequestConnect(number, call.call_uuid, uuid)
        case Kind.STOP:
            return RequestStop(number, call.call_uuid, uuid)
        case Kind.RETURN:
            return RequestReturn(number, call)
        case Kind.ACCEPT:
            return RequestAccept(number, call)


def _answered(
    desk: Desk, case: Case, attempt: Attempt, event: ActionAnswered
) -> tuple[Desk, tuple[Effect, ...]]:
    outcome, at_ms, uuid = event.outcome, event.at_ms, case.call.call_uuid
    wanted, transferred = case.stop_wanted, attempt.kind.is_transfer and isinstance(outcome, Done)
    case = replace(concluded(case, attempt, outcome, at_ms, desk.policy), stop_wanted=False)
    if transferred:
        case = replace(case, draft=Draft())
    desk = desk.with_case(case)
    message = ActionMessage(_VERBS_OF_KINDS[attempt.kind], outcome, at_ms, uuid)
    desk = replace(desk, message=message)
    if wanted and transferred and case.transfer_uuid is not None:
        stop = Attempt(Kind.STOP, desk.next_action_id, at_ms, transfer_uuid=case.transfer_uuid)
        return _sent(desk, case, stop)
    return settled(desk, at_ms), () if isinstance(outcome, NotSent) else (PollNow(),)


def _control(buttons: Controls, verb: Verb) -> Control:
    match verb:
        case Verb.TRANSFER:
            return buttons.transfer
        case Verb.CONNECT:
            return buttons.connect_caller
        case Verb.STOP:
            return buttons.stop_transfer
        case Verb.RETURN:
            return buttons.return_call
        case Verb.ACCEPT:
            return buttons.accept_call


def _is_second_click(last: Press | None, verb: Verb, event: Gesture) -> bool:
    """Whether the same was pressed so lately that both presses were meant as one."""
    if last is None or (last.verb, last.call_uuid) != (verb, event.call_uuid):
        return False
    return event.at_ms - last.at_ms < TOO_SOON_TO_MEAN_IT_MS


def _was_just_in_doubt(case: Case, verb: Verb, at_ms: int) -> bool:
    """Whether what is asked for again may just have been done: the press was meant for the button before."""
    last = next((one for one in reversed(case.attempts) if _VERBS_OF_KINDS[one.kind] is verb), None)
    if last is None or not last.unanswered or last.answered_at_ms is None:
        return False
    return at_ms - last.answered_at_ms < TOO_SOON_TO_MEAN_IT_MS
