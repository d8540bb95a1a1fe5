"""What the desk concludes from the list: who is still there, and how far each action has come."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from agent_console.desk.calls import Call, one_row_a_call
from agent_console.desk.events import CallsSeen, PollUnchanged
from agent_console.desk.handling import HandlingGranted, HandlingInDoubt, HandlingKind
from agent_console.desk.index import index_of
from agent_console.desk.numbers import canonical
from agent_console.desk.outcomes import Refused
from agent_console.desk.policy import Paradigm
from agent_console.desk.ringing import match_rings
from agent_console.desk.state import (
    ActionMessage,
    Current,
    Desk,
    Gone,
    Happening,
    HappeningMessage,
    Live,
    Message,
)
from agent_console.desk.transfers import (
    CallerLeg,
    DestinationLeg,
    Ended,
    Ending,
    InDoubt,
    Requested,
    StepKind,
    Transfer,
    UnderWay,
)
from agent_console.desk.windows import window_of_current

POLLS_MISSED_AT_MOST = 1
"""A call with a transfer under way must be missing from two pictures running: one may be a flicker."""


def calls_seen(desk: Desk, event: CallsSeen) -> Desk:
    """Take over a new picture, and reconcile the call in hand, the transfers and the rings with it."""
    calls = one_row_a_call(event.calls, _own_legs(desk))
    if calls == desk.calls:
        calls = desk.calls
    return _looked_at(desk, calls, event.asked_at_ms, event.at_ms, event.fresh)


def poll_unchanged(desk: Desk, event: PollUnchanged) -> Desk:
    """The same picture, newer: what was asked before it is now confirmed."""
    return _looked_at(desk, desk.calls, event.asked_at_ms, event.at_ms, event.fresh)


def _own_legs(desk: Desk) -> dict[str, str]:
    legs = {uuid: one.plan.own_leg for uuid, one in desk.transfers.items() if one.plan.own_leg}
    if desk.current and desk.current.call.dialed_out_number:
        legs.setdefault(desk.current.call.call_uuid, desk.current.call.dialed_out_number)
    return legs


def _looked_at(
    desk: Desk, calls: tuple[Call, ...], asked_at_ms: int, at_ms: int, fresh: frozenset[str] | None
) -> Desk:
    desk = replace(desk, calls=calls, asked_at_ms=asked_at_ms, answered_at_ms=at_ms, connection=Live())
    # Made with each picture, in proportion to what has changed, the index is there when a phone rings.
    listed = index_of(calls).by_uuid
    desk = _transfers(desk, listed, fresh)
    desk = _handlings(desk, listed, fresh)
    return match_rings(_current(desk), at_ms)


def _transfers(desk: Desk, calls: Mapping[str, Call], fresh: frozenset[str] | None) -> Desk:
    transfers: dict[str, Transfer] = {}
    message = desk.message
    for uuid, transfer in desk.transfers.items():
        call = calls.get(uuid)
        if call is None:
            new = _without_its_call(desk, transfer)
        elif isinstance(transfer, Ended) and _anew(transfer.plan.own_leg, transfer.plan.dialled_at_ms, call):
            continue
        elif fresh is None or uuid in fresh:
            new = _with_its_call(desk, transfer, call)
        else:
            new = transfer
        happening = _happening(transfer, new)
        if happening:
            message = HappeningMessage(happening, desk.answered_at_ms or 0, uuid)
        transfers[uuid] = new
    if transfers == desk.transfers:
        return desk
    return replace(desk, transfers=transfers, message=message)


def _happening(before: Transfer, after: Transfer) -> Happening | None:
    match before, after:
        case UnderWay(), Ended(how=Ending.STOPPED):
            return Happening.TRANSFER_STOPPED
        case UnderWay(), Ended(how=Ending.DESTINATION_LEFT):
            return Happening.DESTINATION_LEFT
        case UnderWay(destination=leg), UnderWay(destination=DestinationLeg.GONE) if (
            leg is not DestinationLeg.GONE
        ):
            return Happening.DESTINATION_LEFT
        case Ended(), UnderWay() | InDoubt():
            return Happening.CALL_CAME_BACK
    return None


def _without_its_call(desk: Desk, transfer: Transfer) -> Transfer:
    asked_at_ms, at_ms = desk.asked_at_ms or 0, desk.answered_at_ms or 0
    match transfer:
        case UnderWay() if asked_at_ms < transfer.accepted_at_ms:
            return transfer
        case UnderWay(missed_polls=missed) if missed < POLLS_MISSED_AT_MOST:
            return replace(transfer, missed_polls=missed + 1)
        case UnderWay(caller=caller, step=step):
            together = caller is CallerLeg.CONFERENCED and step is None
            how = Ending.HANDED_OVER if together else Ending.CALL_ENDED
            return Ended(transfer.plan, how, at_ms, under_way=transfer)
        case InDoubt():
            return Ended(transfer.plan, Ending.CALL_ENDED, at_ms, under_way=transfer)
    return transfer


def _with_its_call(desk: Desk, transfer: Transfer, call: Call) -> Transfer:
    asked_at_ms, at_ms = desk.asked_at_ms or 0, desk.answered_at_ms or 0
    match transfer:
        case Ended(how=Ending.CALL_ENDED | Ending.HANDED_OVER, under_way=UnderWay() as before) if (
            asked_at_ms >= transfer.at_ms
        ):
            return replace(
                before, caller=CallerLeg.UNCERTAIN, step=None, missed_polls=0, listed_at_ms=asked_at_ms
            )
        case Ended(under_way=InDoubt() as before):
            return before
        case UnderWay() if asked_at_ms >= transfer.accepted_at_ms:
            return _confirmed(desk, transfer, call, asked_at_ms, at_ms)
    return transfer


def _confirmed(desk: Desk, transfer: UnderWay, call: Call, asked_at_ms: int, at_ms: int) -> Transfer:
    region, to = desk.policy.region, transfer.plan.to
    listed = any(leg == to or canonical(leg, region) == to for leg in call.legs)
    destination = transfer.destination
    if listed and destination is DestinationLeg.DIALLED:
        destination = DestinationLeg.LISTED
    elif not listed and destination is DestinationLeg.LISTED:
        destination = DestinationLeg.GONE
    own_leg_listed = transfer.plan.own_leg is None or transfer.plan.own_leg in call.legs
    step = transfer.step
    confirmed = step is not None and step.accepted_at_ms is not None and asked_at_ms >= step.accepted_at_ms
    if step and confirmed and step.kind is StepKind.STOP:
        return Ended(transfer.plan, Ending.STOPPED, at_ms)
    if destination is DestinationLeg.GONE and not own_leg_listed:
        return Ended(transfer.plan, Ending.AGENT_LEFT, at_ms, under_way=transfer)
    if destination is DestinationLeg.GONE and transfer.caller is CallerLeg.CONFERENCED:
        return Ended(transfer.plan, Ending.DESTINATION_LEFT, at_ms)
    return replace(
        transfer,
        destination=destination,
        own_leg_listed=own_leg_listed,
        step=None if confirmed else step,
        listed_at_ms=transfer.listed_at_ms if transfer.listed_at_ms is not None else asked_at_ms,
        missed_polls=0,
    )


def _handlings(desk: Desk, calls: Mapping[str, Call], fresh: frozenset[str] | None) -> Desk:
    asked_at_ms, at_ms = desk.asked_at_ms or 0, desk.answered_at_ms or 0
    handlings = dict(desk.handlings)
    message = desk.message
    for uuid, handling in desk.handlings.items():
        call = calls.get(uuid)
        if call is not None and fresh is not None and uuid not in fresh:
            continue
        own_leg = handling.call.dialed_out_number
        here = call is not None and (own_leg is None or own_leg in call.legs)
        match handling:
            case HandlingGranted() | HandlingInDoubt() if call is not None and _anew(
                own_leg, handling.call.dialed_out_at_ms, call
            ):
                del handlings[uuid]
            case HandlingGranted(kind=kind, at_ms=granted_at_ms, listed=False) if (
                asked_at_ms >= granted_at_ms
            ):
                if here is (kind is HandlingKind.ACCEPT):
                    handlings[uuid] = replace(handling, listed=True)
            case HandlingInDoubt(kind=HandlingKind.RETURN, since_ms=since_ms) if here:
                if asked_at_ms >= since_ms + NOT_RETURNED_AFTER_MS:
                    del handlings[uuid]
                    message = HappeningMessage(Happening.STILL_HERE, at_ms, uuid)
            case HandlingInDoubt(kind=HandlingKind.ACCEPT) if here and _accept_window_is_over(desk, uuid):
                handlings[uuid] = HandlingGranted(HandlingKind.ACCEPT, at_ms, handling.call, listed=True)
                message = HappeningMessage(Happening.ACCEPT_HELD, at_ms, uuid)
    if handlings == desk.handlings:
        return desk
    return replace(desk, handlings=handlings, message=message)


def _anew(own_leg: str | None, dialled_at_ms: int | None, call: Call) -> bool:
    """Whether the router has dialled the agent, who was dialled then, for this call once more."""
    if dialled_at_ms is None or call.dialed_out_at_ms is None:
        return False
    return call.dialed_out_number == own_leg and call.dialed_out_at_ms > dialled_at_ms


NOT_RETURNED_AFTER_MS = 5_000
"""A call that is still listed so long after a return of unknown outcome has not been returned."""

TAKE_BACK_TAKES_MS = 3_000
"""How long after the accept window a call that is being taken back may still be listed."""


def _accept_window_is_over(desk: Desk, uuid: str) -> bool:
    call = desk.call(uuid)
    if call is None or call.reached_handler_at_ms is None or desk.clock is None or desk.asked_at_ms is None:
        return False
    server_ms = desk.asked_at_ms + desk.clock.earliest_offset_ms
    return server_ms > call.reached_handler_at_ms + desk.policy.accept_window_ms + TAKE_BACK_TAKES_MS


def _current(desk: Desk) -> Desk:
    current = desk.current
    if current is None:
        return desk
    uuid = current.call.call_uuid
    call = desk.call(uuid)
    if call is not None:
        own_leg = current.call.dialed_out_number
        if own_leg and own_leg not in call.legs and not isinstance(desk.transfers.get(uuid), UnderWay):
            return _gone(desk, current, Gone.HANDED_ON, Happening.CALL_HANDED_ON)
        if own_leg and own_leg not in call.legs:
            call = replace(call, dialed_out_number=own_leg)
        if call == current.call and current.gone is None:
            return desk
        return replace(desk, current=replace(current, call=call, gone=None))
    if current.gone is not None or isinstance(desk.transfers.get(uuid), UnderWay | Requested):
        return desk
    return _gone(desk, current, Gone.ENDED, Happening.CALL_ENDED)


def _gone(desk: Desk, current: Current, gone: Gone, happening: Happening) -> Desk:
    if current.gone is not None:
        return desk
    at_ms = desk.answered_at_ms or 0
    match desk.handling_of_current():
        case HandlingGranted(kind=HandlingKind.RETURN) | HandlingInDoubt(kind=HandlingKind.RETURN):
            gone, happening = Gone.RETURNED, Happening.CALL_RETURNED
        case None if desk.policy.paradigm is Paradigm.ACCEPT:
            window = window_of_current(desk, at_ms)
            if window and window.closed:
                gone, happening = Gone.TAKEN_BACK, Happening.CALL_TAKEN_BACK
    uuid = current.call.call_uuid
    message: Message = HappeningMessage(happening, at_ms, uuid)
    match desk.message:
        case ActionMessage(outcome=Refused(), call_uuid=said_of) as refused if said_of == uuid:
            # Why the server said no is worth more than that the call, as the card shows, is gone.
            message = refused
    return replace(desk, current=replace(current, gone=gone), message=message)
