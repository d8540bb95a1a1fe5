"""Carries an action of the desk out on the vendor's side, once, and says what became of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from agent_console.callcontrol import errors
from agent_console.callcontrol.messages import ActiveCall
from agent_console.desk.calls import Call
from agent_console.desk.effects import (
    Action,
    RequestAccept,
    RequestConnect,
    RequestReturn,
    RequestStop,
    RequestTransfer,
)
from agent_console.desk.outcomes import Done, NotSent, Outcome, Refusal, Refused, Unknown

if TYPE_CHECKING:
    from agent_console.callcontrol.client import CallControl

_log = logging.getLogger(__name__)

REFUSALS: dict[type[errors.CallControlError], Refusal] = {
    errors.CallNotLive: Refusal.CALL_NOT_LIVE,
    errors.CannotDialDestination: Refusal.CANNOT_DIAL,
    errors.CallAlreadyTransferred: Refusal.ALREADY_TRANSFERRED,
    errors.KeyRefused: Refusal.NOT_AUTHORIZED,
    errors.CallerHungUp: Refusal.CALLER_HUNG_UP,
    errors.CallerNotHeld: Refusal.CALLER_NOT_HELD,
    errors.TransferNotFound: Refusal.TRANSFER_NOT_FOUND,
    errors.TransferNotInProgress: Refusal.TRANSFER_NOT_IN_PROGRESS,
    errors.TransferorNotPresent: Refusal.TRANSFEROR_NOT_PRESENT,
    errors.SlowDown: Refusal.SLOW_DOWN,
}


async def carry_out(client: CallControl, action: Action) -> Outcome:
    """Send the action's one request. Never raises but when cancelled; never sends again."""
    try:
        return Done(await _send(client, action))
    except errors.CallControlError as error:
        return outcome_of(error)
    except Exception:
        _log.exception("An action failed in this program")
        return Unknown("This program failed on the answer.")


def outcome_of(error: errors.CallControlError) -> Outcome:
    """What an error of the client means for an action."""
    if error.may_have_happened:
        return Unknown(error.meaning)
    if isinstance(error, errors.NotSent):
        return NotSent(error.meaning)
    refusal = next((meant for kind, meant in REFUSALS.items() if isinstance(error, kind)), Refusal.OTHER)
    return Refused(refusal, (error.detail or error.meaning) if refusal is Refusal.OTHER else "")


async def _send(client: CallControl, action: Action) -> str | None:
    match action:
        case RequestTransfer(call_uuid=call_uuid, to=to, hold_caller=hold_caller):
            return await client.transfer(call_uuid, to, hold_caller=hold_caller)
        case RequestConnect(transfer_uuid=transfer_uuid):
            await client.connect_caller(transfer_uuid)
        case RequestStop(transfer_uuid=transfer_uuid):
            await client.stop_transfer(transfer_uuid)
        case RequestReturn(call=call):
            await client.return_call(_record_of(call))
        case RequestAccept(call=call):
            await client.accept_call(_record_of(call))
    return None


def _record_of(call: Call) -> ActiveCall:
    return ActiveCall(
        call.call_uuid,
        call.caller_number,
        call.caller_number_sent,
        call.dialed_out_number,
        call.started_at_ms,
        call.dialed_out_at_ms,
    )
