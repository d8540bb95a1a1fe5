"""Live Call Return and Live Call Acceptance: how a handler passes a call on, or keeps it.

The window begins at the dial-out and is over at its last millisecond: an action at the very end is too late.
Both may be used while the phone still rings, since a call that nobody wants is best passed on unanswered.
"""

from __future__ import annotations

from agent_console.simulator.calls import Call, Leg
from agent_console.simulator.handlers import Handler, Paradigm
from agent_console.simulator.keys import Scope
from agent_console.simulator.numbers import same_number
from agent_console.simulator.refusals import (
    AcceptNotEnabled,
    CallAlreadyTransferred,
    CallNotLive,
    CallNotWithHandler,
    ReturnNotEnabled,
    ReturnWindowExpired,
)
from agent_console.simulator.switchboard import Switchboard
from agent_console.simulator.transfers import leg_in_charge, take_charge


class TakingBack:
    """Return, accept, and the call rejection link."""

    def __init__(self, switchboard: Switchboard) -> None:
        self._switchboard = switchboard

    def return_call(self, call: Call, scope: Scope, now_ms: int) -> None:
        """Take the call back from its handler, and dial the next.

        Raises NotAuthorized, CallNotLive, CallNotWithHandler, CallAlreadyTransferred (while a transfer is in
        progress), ReturnNotEnabled, ReturnWindowExpired.
        """
        leg = leg_in_charge(call, scope)
        if leg is call.agent and call.transfer_in_progress:
            raise CallAlreadyTransferred
        handler = self._handler_of(leg)
        if handler.paradigm is not Paradigm.RETURN:
            raise ReturnNotEnabled
        if now_ms - leg.dialed_out_at_ms >= round(handler.return_window_seconds * 1000):
            raise ReturnWindowExpired
        take_charge(call, leg)
        self._switchboard.take_back(call)

    def accept(self, call: Call, scope: Scope) -> None:
        """Keep the call: it is not taken back when the accept window ends. Accepting again changes nothing.

        Raises NotAuthorized, CallNotLive, CallNotWithHandler, CallAlreadyTransferred, AcceptNotEnabled.
        """
        leg = leg_in_charge(call, scope)
        if self._handler_of(leg).paradigm is not Paradigm.ACCEPT:
            raise AcceptNotEnabled
        leg.accepted = True

    def call_of(self, caller_number: str, scope: Scope) -> Call:
        """The live call of the group's handlers that a rejection link means: the newest with this number, as
        the caller's or as sent. Raises CallNotLive.
        """
        for leg in self._switchboard.live_legs():
            numbers = (leg.call.caller_number_sent, leg.call.caller_number)
            if scope.covers(leg.handler_id) and any(same_number(caller_number, number) for number in numbers):
                return leg.call
        raise CallNotLive

    def _handler_of(self, leg: Leg) -> Handler:
        handler = self._switchboard.directory.handler_at(leg.number)
        if handler is None:
            raise CallNotWithHandler
        return handler
