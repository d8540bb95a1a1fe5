"""What a picture of the active calls changes: the beliefs about each case, the rings, the call in hand."""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.calls import Call, one_row_a_call
from agent_console.desk.cases import Case, looked, same_number
from agent_console.desk.events import CallsSeen, PollUnchanged
from agent_console.desk.handling import HandlingInDoubt, HandlingKind, handling_of
from agent_console.desk.index import index_of
from agent_console.desk.outcomes import Done
from agent_console.desk.ringing import match_rings
from agent_console.desk.state import Desk, Happening, HappeningMessage, Live
from agent_console.desk.transfers import DestinationLeg, Ended, Ending, UnderWay, transfer_of
from agent_console.desk.world import Kind

TAKE_BACK_TAKES_MS = 3_000
"""How long after the accept window a call that is being taken back may still be listed."""


def calls_seen(desk: Desk, event: CallsSeen) -> Desk:
    """Take over a new picture, and reconcile the cases, the rings and the call in hand with it."""

    def is_own(record: Call) -> bool:
        case, leg = desk.cases.get(record.call_uuid), record.dialed_out_number
        if case is not None and case.own_leg is not None:
            return leg == case.own_leg
        return leg is not None and any(
            same_number(leg, one, desk.policy.region) for one in desk.policy.numbers
        )

    calls = one_row_a_call(event.calls, is_own)
    if calls == desk.calls:
        calls = desk.calls
    return _looked_at(desk, calls, event)


def poll_unchanged(desk: Desk, event: PollUnchanged) -> Desk:
    """The same picture, newer: what was asked before it is now confirmed."""
    return _looked_at(desk, desk.calls, event)


def _looked_at(desk: Desk, calls: tuple[Call, ...], event: CallsSeen | PollUnchanged) -> Desk:
    desk = replace(
        desk, calls=calls, asked_at_ms=event.asked_at_ms, answered_at_ms=event.at_ms, connection=Live()
    )
    # Made with each picture, in proportion to what has changed, the index is there when a phone rings.
    listed = index_of(calls).by_uuid
    cases, message = dict(desk.cases), desk.message
    for uuid, case in desk.cases.items():
        row = listed.get(uuid)
        fresh = event.fresh is None or uuid in event.fresh
        proven = fresh if row is not None else event.proves_absence(case.call)
        new = looked(case, row, event.asked_at_ms, event.at_ms, desk.policy, proven=proven, clock=desk.clock)
        if new == case:
            continue
        new, happening = _told(desk, case, new)
        if happening is not None:
            message = HappeningMessage(happening, event.at_ms, uuid)
        cases[uuid] = new
    if any(cases[uuid] is not case for uuid, case in desk.cases.items()):
        desk = replace(desk, cases=cases, message=message)
    return match_rings(desk, event.at_ms, looked=True)


def _told(desk: Desk, before: Case, after: Case) -> tuple[Case, Happening | None]:
    """The case, and what the list has told of it."""
    match transfer_of(before), transfer_of(after):
        case UnderWay(), Ended(how=Ending.STOPPED):
            return after, Happening.TRANSFER_STOPPED
        case UnderWay(), Ended(how=Ending.DESTINATION_LEFT):
            return after, Happening.DESTINATION_LEFT
        case UnderWay(destination=leg), UnderWay(destination=DestinationLeg.GONE) if (
            leg is not DestinationLeg.GONE
        ):
            return after, Happening.DESTINATION_LEFT
    match handling_of(before), handling_of(after):
        case HandlingInDoubt(kind=HandlingKind.RETURN), None if not after.left:
            return after, Happening.STILL_HERE
        case _, HandlingInDoubt(kind=HandlingKind.ACCEPT) if _accept_window_is_over(desk, after):
            return _accepted(after), Happening.ACCEPT_HELD
    return after, None


def _accepted(case: Case) -> Case:
    last = case.last(Kind.ACCEPT)
    done = tuple(replace(one, outcome=Done()) if one is last else one for one in case.attempts)
    return replace(case, attempts=done)


def _accept_window_is_over(desk: Desk, case: Case) -> bool:
    began_at_ms = case.call.reached_handler_at_ms
    if case.left or case.own_missed or began_at_ms is None or desk.clock is None or case.seen_at_ms is None:
        return False
    server_ms = case.seen_at_ms + desk.clock.earliest_offset_ms
    return server_ms > began_at_ms + desk.policy.accept_window_ms + TAKE_BACK_TAKES_MS
