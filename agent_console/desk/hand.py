"""Which call is in hand. By itself that changes only when the call is over: attention is the agent's."""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.cases import Case, is_elsewhere, new_case
from agent_console.desk.handling import HandlingGranted, HandlingInDoubt, HandlingKind, handling_of
from agent_console.desk.outcomes import Refused
from agent_console.desk.policy import Paradigm
from agent_console.desk.rings import PICTURES_TO_SETTLE, RINGS_AT_MOST_MS, Ring
from agent_console.desk.state import (
    ActionMessage,
    ChosenBy,
    Current,
    Desk,
    Gone,
    Happening,
    HappeningMessage,
    Message,
    SecondCall,
)
from agent_console.desk.transfers import UnderWay, transfer_of

REMEMBERED_IN_HAND = 16
TAKEN_BACK_WITHIN_MS = 8_000
"""So long after the accept window does the list show at the latest that a call has been taken back."""

TOO_SOON_TO_MEAN_IT_MS = 500
"""Nobody reads what is new and presses within this time: the press was meant for what stood there before."""


def take(desk: Desk, call_uuid: str, by: ChosenBy, at_ms: int, *, by_itself: bool) -> Desk:
    """Take a call in hand; it must be listed, or have a case."""
    case = desk.cases.get(call_uuid)
    if case is None:
        call = desk.call(call_uuid)
        if call is None:
            return desk
        case = new_case(call, desk.policy)
        case = replace(case, draft=desk.kept_drafts.get(call_uuid, case.draft))
        desk = desk.with_case(case)
    message = desk.message
    if isinstance(message, ActionMessage) and message.call_uuid != call_uuid:
        message = None
    current = Current(case.call, by, at_ms, by_itself=by_itself)
    remembered = (*(one for one in desk.had_in_hand if one != call_uuid), call_uuid)
    return replace(
        desk, current=current, message=message, let_go=None, had_in_hand=remembered[-REMEMBERED_IN_HAND:]
    )


def settled(desk: Desk, at_ms: int) -> Desk:
    """The desk after an event: the call in hand as it is now, or the one that follows it."""
    desk = as_it_is(desk, at_ms)
    rings = tuple(ring for ring in desk.rings if not _is_over(desk, ring, at_ms))
    if len(rings) != len(desk.rings):
        desk = replace(desk, rings=rings)
    answered = next((ring for ring in reversed(desk.rings) if _comes_into_hand(desk, ring)), None)
    if answered is not None and answered.match is not None:
        desk = _taken(desk, answered.match.call_uuid, at_ms)
        return replace(desk, rings=tuple(_in_hand(ring, answered.match.call_uuid) for ring in desk.rings))
    if desk.current is not None and desk.current.gone is None and not _may_be_replaced(desk, desk.current):
        return desk
    following = _following(desk, at_ms)
    if following is not None:
        return _taken(desk, following, at_ms)
    current = desk.current
    if current is not None and current.gone is None and _is_a_wrong_guess(desk, current):
        return replace(desk, current=None, let_go_at_ms=at_ms)
    return desk


def as_it_is(desk: Desk, at_ms: int) -> Desk:
    """The desk with the call in hand as its case knows it: alive, over, or come back."""
    current = desk.current
    if current is None:
        return desk
    case = desk.cases[current.call.call_uuid]
    if case.left and current.gone is None:
        return _gone(desk, replace(current, call=case.call), case, at_ms)
    if case.call == current.call and (case.left or current.gone is None):
        return desk
    came_back = current.gone is not None and not case.left
    message = desk.message
    if came_back and isinstance(transfer_of(case), UnderWay):
        message = HappeningMessage(Happening.CALL_CAME_BACK, at_ms, case.call.call_uuid)
    gone = None if came_back else current.gone
    return replace(desk, current=replace(current, call=case.call, gone=gone), message=message)


def second_calls(desk: Desk, now_ms: int) -> tuple[SecondCall, ...]:
    """What rings here, or was left, beside the call in hand: the newest ring first, then the last left."""
    in_hand = desk.current.call.call_uuid if desk.current and desk.current.gone is None else None
    found: dict[str, SecondCall] = {}
    for ring in reversed(desk.rings):
        uuid = ring.match.call_uuid if ring.match else None
        case = desk.cases.get(uuid) if uuid else None
        if uuid and case and uuid != in_hand and uuid not in found and is_here(desk, case):
            rings = not counts_as_answered(ring, case, now_ms)
            found[uuid] = SecondCall(case.call, ring.began_at_ms, ring, rings)
    for uuid in reversed(desk.had_in_hand):
        case = desk.cases.get(uuid)
        if case and uuid != in_hand and uuid not in found and is_here(desk, case) and _matters(case):
            found[uuid] = SecondCall(case.call, now_ms)
    return tuple(sorted(found.values(), key=lambda one: not one.rings))


def is_here(desk: Desk, case: Case) -> bool:
    """Whether the agent is, or is rung for, on this call, as far as is likely."""
    return not case.left and not is_elsewhere(case, desk.policy)


def counts_as_answered(ring: Ring, case: Case, now_ms: int) -> bool:
    """Whether the agent is taken to have picked up: no phone rings for longer than a minute."""
    return ring.answered or case.answered or now_ms - ring.began_at_ms >= RINGS_AT_MOST_MS


def _matters(case: Case) -> bool:
    """Whether it was more than looked at: a row that was only chosen is let go with the next."""
    return case.answered or bool(case.attempts) or case.rung


def _in_hand(ring: Ring, call_uuid: str) -> Ring:
    if ring.comes_into_hand and ring.match is not None and ring.match.call_uuid == call_uuid:
        return replace(ring, comes_into_hand=False)
    return ring


def _taken(desk: Desk, call_uuid: str, at_ms: int) -> Desk:
    if desk.current is not None and desk.current.gone is None and desk.current.call.call_uuid == call_uuid:
        return desk
    # With nothing in hand before, no press on its way can have been meant for another call.
    just_let_go = desk.let_go_at_ms is not None and at_ms - desk.let_go_at_ms < TOO_SOON_TO_MEAN_IT_MS
    by_itself = desk.current is not None or just_let_go
    return take(desk, call_uuid, ChosenBy.RING, at_ms, by_itself=by_itself)


def _comes_into_hand(desk: Desk, ring: Ring) -> bool:
    case = desk.cases.get(ring.match.call_uuid) if ring.match else None
    return ring.comes_into_hand and ring.settled and case is not None and is_here(desk, case)


def _may_be_replaced(desk: Desk, current: Current) -> bool:
    """Whether the call in hand is none of the agent's: a colleague's, a wrong guess, or not listed at all."""
    case = desk.cases[current.call.call_uuid]
    if not case.listed:
        rings = [ring for ring in desk.rings if ring.match and ring.match.call_uuid == case.call.call_uuid]
        return all(ring.pictures >= PICTURES_TO_SETTLE for ring in rings)
    if case.attempts or case.answered:
        return False
    return is_elsewhere(case, desk.policy) or _is_a_wrong_guess(desk, current)


def _is_a_wrong_guess(desk: Desk, current: Current) -> bool:
    """Whether nothing brought this call but a ring that has found another since, or has stopped."""
    case = desk.cases[current.call.call_uuid]
    if current.by is not ChosenBy.RING or case.rung or case.attempts or case.answered:
        return False
    return current.call.call_uuid not in desk.call_uuids_of_rings()


def _following(desk: Desk, at_ms: int) -> str | None:
    """The newest call that rings here; else the last that was left."""
    passed_over = {desk.let_go, desk.current.call.call_uuid if desk.current else None}
    for one in second_calls(desk, at_ms):
        if one.call.call_uuid not in passed_over and (one.ring is not None or desk.current is not None):
            return one.call.call_uuid
    return None


def _is_over(desk: Desk, ring: Ring, now_ms: int) -> bool:
    """Whether a ring is over: its call has left, or it was a private one that nobody tells the end of."""
    case = desk.cases.get(ring.match.call_uuid) if ring.match else None
    if case is not None and ring.settled:
        if not case.listed:
            return not ring.answered and now_ms - ring.began_at_ms >= RINGS_AT_MOST_MS
        return case.left
    return not ring.answered and now_ms - ring.began_at_ms >= 2 * RINGS_AT_MOST_MS


def _gone(desk: Desk, current: Current, case: Case, at_ms: int) -> Desk:
    gone, happening = Gone.ENDED, Happening.CALL_ENDED
    if not case.over and not case.hung_up and not case.missed:
        gone, happening = Gone.HANDED_ON, Happening.CALL_HANDED_ON
    match handling_of(case):
        case HandlingGranted(kind=HandlingKind.RETURN) | HandlingInDoubt(kind=HandlingKind.RETURN):
            gone, happening = Gone.RETURNED, Happening.CALL_RETURNED
        case None if desk.policy.paradigm is Paradigm.ACCEPT:
            if _left_as_its_window_closed(desk, case) and transfer_of(case) is None:
                gone, happening = Gone.TAKEN_BACK, Happening.CALL_TAKEN_BACK
    uuid = case.call.call_uuid
    message: Message = HappeningMessage(happening, at_ms, uuid)
    match desk.message:
        case ActionMessage(outcome=Refused(), call_uuid=said_of) as refused if said_of == uuid:
            # Why the server said no is worth more than that the call, as the card shows, is gone.
            message = refused
    return replace(desk, current=replace(current, gone=gone), message=message)


def _left_as_its_window_closed(desk: Desk, case: Case) -> bool:
    """Whether the call left when the router takes back what nobody accepted: not before, nor long after."""
    began_at_ms = case.call.reached_handler_at_ms
    if began_at_ms is None or desk.clock is None or case.seen_at_ms is None:
        return False
    closed_at_ms = began_at_ms + desk.policy.accept_window_ms
    return 0 <= desk.clock.latest_now_ms(case.seen_at_ms) - closed_at_ms <= TAKEN_BACK_WITHIN_MS
