"""Call Transfer, as the reference describes it: transfer, connect the held caller, stop.

Where it is silent:
- A transfer is in progress while its outbound leg rings or talks. When the destination has left by itself,
  the agent may transfer again; a caller who was held stays on hold until connected.
- The caller can be connected by the UUID of any held transfer of the call, for as long as the caller is held.
- Transfers do not stack. The endpoint that a call was transferred to may transfer it on with its own key once
  the first agent has left; it is the call's agent from then on.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from agent_console.simulator.calls import Call, CallerPlace, Leg
from agent_console.simulator.chance import new_uuid
from agent_console.simulator.keys import Scope
from agent_console.simulator.numbers import diallable
from agent_console.simulator.phones import CannotBeDialled
from agent_console.simulator.refusals import (
    CallAlreadyTransferred,
    CallerHungUp,
    CallerNotHeld,
    CallNotLive,
    CallNotWithHandler,
    CannotDial,
    NotAuthorized,
    TransferNotFound,
    TransferNotInProgress,
    TransferorNotPresent,
)
from agent_console.simulator.switchboard import Switchboard


def covered_legs(call: Call, scope: Scope) -> list[Leg]:
    """The call's legs, over or not, at handlers that a key covers. Raises NotAuthorized, CallNotLive."""
    covered = [leg for leg in call.legs if scope.covers(leg.handler_id)]
    if not covered:
        raise NotAuthorized
    if call.ended:
        raise CallNotLive
    return covered


def leg_in_charge(call: Call, scope: Scope) -> Leg:
    """The leg of the handler who has the call, if a key covers it.

    Raises NotAuthorized, CallNotLive, CallAlreadyTransferred (the agent who has the call is another), and
    CallNotWithHandler (the call has gone on).
    """
    covered = [leg for leg in covered_legs(call, scope) if leg.live]
    if call.agent in covered and call.agent is not None:
        return call.agent
    if call.destination in covered and call.destination is not None:
        if call.agent_present:
            raise CallAlreadyTransferred
        return call.destination
    raise CallNotWithHandler


def take_charge(call: Call, leg: Leg) -> None:
    """The leg's handler acts on the call: if it was the destination, it is the agent now."""
    if leg is call.destination:
        call.agent, call.destination = leg, None


@dataclass(frozen=True, slots=True)
class _Transfer:
    call: Call
    transferor: Leg
    outbound: Leg
    hold_caller: bool


class Transfers:
    """Every transfer of the calls that the switchboard remembers."""

    def __init__(self, switchboard: Switchboard, chance: Random) -> None:
        self._switchboard = switchboard
        self._chance = chance
        self._transfers: dict[str, _Transfer] = {}
        switchboard.on_forgetting(self._forget)

    def transfer(self, call: Call, scope: Scope, transfer_to: str, *, hold_caller: bool) -> str:
        """Dial the destination, with the caller on hold or in the conference; gives the transfer UUID.

        Raises NotAuthorized, CallNotLive, CallAlreadyTransferred, CannotDial.
        """
        try:
            leg = leg_in_charge(call, scope)
        except CallNotWithHandler:
            # In the documented words: one "must use the transfer key of whatever Endpoint" has it now.
            raise CallAlreadyTransferred from None
        if leg is call.agent and call.transfer_in_progress:
            raise CallAlreadyTransferred
        number = diallable(transfer_to)
        if number is None or isinstance(self._switchboard.directory.phone_at(number), CannotBeDialled):
            raise CannotDial
        take_charge(call, leg)
        call.caller = CallerPlace.HELD if hold_caller else CallerPlace.ON_THE_LINE
        outbound = self._switchboard.dial_destination(call, number)
        transfer_uuid = new_uuid(self._chance)
        self._transfers[transfer_uuid] = _Transfer(call, leg, outbound, hold_caller)
        return transfer_uuid

    def connect(self, transfer_uuid: str) -> None:
        """Bridge the held caller into the conference, whether or not the destination has answered or stayed.

        Raises TransferNotFound, CallNotLive, CallerHungUp, CallerNotHeld.
        """
        transfer = self._live(transfer_uuid)
        if transfer.hold_caller and transfer.call.caller is CallerPlace.LEFT_WHILE_HELD:
            raise CallerHungUp
        if not transfer.hold_caller or transfer.call.caller is not CallerPlace.HELD:
            raise CallerNotHeld
        transfer.call.caller = CallerPlace.ON_THE_LINE
        self._switchboard.settle(transfer.call)

    def stop(self, transfer_uuid: str) -> None:
        """Terminate the outbound leg and give the caller back to the agent.

        Raises TransferNotFound, CallNotLive, TransferNotInProgress, TransferorNotPresent.
        """
        transfer = self._live(transfer_uuid)
        if not transfer.outbound.live:
            raise TransferNotInProgress
        if not transfer.transferor.live:
            raise TransferorNotPresent
        self._switchboard.end_leg(transfer.outbound)
        if transfer.call.caller is CallerPlace.HELD:
            transfer.call.caller = CallerPlace.ON_THE_LINE
        self._switchboard.settle(transfer.call)

    def _live(self, transfer_uuid: str) -> _Transfer:
        transfer = self._transfers.get(transfer_uuid)
        if transfer is None:
            raise TransferNotFound
        if transfer.call.ended:
            raise CallNotLive
        return transfer

    def _forget(self, call: Call) -> None:
        self._transfers = {uuid: kept for uuid, kept in self._transfers.items() if kept.call is not call}
