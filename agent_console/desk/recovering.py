"""Rebuilds what was in flight when the program last ended: transfers, who hears whom, what is unknown.

The answers are taken in anew by the very functions that took them in then. What the list shows of each call
decides the rest, as always.
"""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.answers import after_request, after_step
from agent_console.desk.calls import Call
from agent_console.desk.events import RecordedHandling, RecordedTransfer, Recovered
from agent_console.desk.handling import Handling, HandlingGranted, HandlingInDoubt
from agent_console.desk.outcomes import Done, Unknown
from agent_console.desk.state import ChosenBy, Current, Desk, RecoveredMessage
from agent_console.desk.transfers import Ended, Ending, InDoubt, Step, Transfer, UnderWay


def recovered(desk: Desk, event: Recovered) -> Desk:
    """Take up what the journal tells, and take in hand the call that needs the agent most."""
    in_hand: list[tuple[int, Call]] = []
    under_way = unknown = 0
    for handling in event.handlings:
        known = _handling(handling, event.at_ms)
        if known is None:
            continue
        desk = desk.with_handling(handling.call.call_uuid, known)
        unknown += isinstance(known, HandlingInDoubt)
        in_hand.append((0, handling.call))
    for recorded in event.transfers:
        transfer = _transfer(recorded, event.at_ms)
        desk = desk.with_transfer(transfer)
        match transfer:
            case UnderWay(doubted=doubted):
                under_way += 1
                unknown += doubted is not None
                in_hand.append((2, recorded.call))
            case InDoubt():
                unknown += 1
                in_hand.append((1, recorded.call))
    if not in_hand:
        return desk
    # Of equals the last: `max` would take the first.
    _, call = max(reversed(in_hand), key=lambda one: one[0])
    message = RecoveredMessage(under_way, unknown, event.at_ms) if under_way or unknown else desk.message
    return replace(desk, current=Current(call, ChosenBy.AGENT, event.at_ms), message=message)


def _transfer(recorded: RecordedTransfer, at_ms: int) -> Transfer:
    transfer: Transfer = after_request(recorded.plan, recorded.outcome, at_ms)
    for number, step in enumerate(recorded.steps):
        match transfer:
            case Ended(under_way=UnderWay() as before) | (UnderWay() as before):
                asked = replace(before, step=None, doubted=None)
                # No answer is awaited any more, so no action's number can be meant.
                transfer = after_step(asked, Step(step.kind, -1 - number, at_ms), step.outcome, at_ms)
    if recorded.call_ended and isinstance(transfer, UnderWay | InDoubt):
        return Ended(recorded.plan, Ending.CALL_ENDED, at_ms, under_way=transfer)
    return transfer


def _handling(recorded: RecordedHandling, at_ms: int) -> Handling | None:
    match recorded.outcome:
        case Done():
            return HandlingGranted(recorded.kind, at_ms, recorded.call)
        case Unknown():
            return HandlingInDoubt(recorded.kind, at_ms, recorded.call)
    return None
