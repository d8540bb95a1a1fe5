"""The exchange: dials phones for calls, joins and parts them, and ends a call when nobody is left to talk to.

Where the reference is silent, the rule is that a caller is never left with dead air:
- The agent may leave while a transfer's outbound leg rings or talks. A held caller is then joined to the
  destination as soon as it has answered, since nobody else could take the caller off hold.
- A handler's phone that rings out or declines passes the call on to the next handler.
- A call goes on while the caller is with somebody (or about to be), or, after the caller has hung up, while
  the agent and the destination still have each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import count

from agent_console.simulator.agenda import Agenda
from agent_console.simulator.calls import Call, CallerPlace, Leg, LegState
from agent_console.simulator.handlers import Paradigm
from agent_console.simulator.phones import CannotBeDialled, Directory, PicksUp, Refuses, Rings
from agent_console.simulator.softphone import Listener, PhoneAnswered, PhoneEvent, PhoneQuiet, PhoneRings

REMEMBERED_MS = 3_600_000
"""How long an ended call is remembered, so that days of practice do not fill the memory."""


class Switchboard:
    """Calls and legs. Everything that happens to them goes through here."""

    def __init__(self, agenda: Agenda, directory: Directory, routing_ms: int) -> None:
        self.directory = directory
        self._agenda = agenda
        self._routing_ms = routing_ms
        self._calls: dict[str, Call] = {}
        self._live_legs: dict[str, Leg] = {}
        self._leg_numbers = count(1)
        self._listeners: list[Listener] = []
        self._forgetters: list[Callable[[Call], None]] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every handler's phone; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def on_forgetting(self, forgetter: Callable[[Call], None]) -> None:
        """Tell `forgetter` of each call that is forgotten, an hour after its end."""
        self._forgetters.append(forgetter)

    def call(self, call_uuid: str) -> Call | None:
        """The call, live or over, or None if there was none in the last hour."""
        return self._calls.get(call_uuid)

    def calls(self) -> Iterable[Call]:
        """Every call that is remembered, oldest first."""
        return self._calls.values()

    def leg(self, leg_id: str) -> Leg | None:
        """The leg, if it rings or talks."""
        return self._live_legs.get(leg_id)

    def live_legs(self) -> list[Leg]:
        """Every leg that rings or talks, most recently dialled first."""
        return list(reversed(self._live_legs.values()))

    def takes_in(self, call: Call, stays_ms: int | None) -> None:
        """A caller has arrived: route the call."""
        self._calls[call.call_uuid] = call
        if stays_ms is not None:
            self._agenda.after(stays_ms, partial(self.caller_hangs_up, call))
        self._route(call)

    def dial_destination(self, call: Call, number: str) -> Leg:
        """Dial a transfer's outbound leg. Raises ValueError if the number cannot be dialled."""
        call.destination = leg = self._new_leg(call, number)
        self._dial(leg)
        return leg

    def answer(self, leg: Leg) -> None:
        """Somebody picks the phone up; nothing happens unless it rings."""
        if leg.state is not LegState.RINGING:
            return
        leg.state = LegState.TALKING
        self._tell(PhoneAnswered, leg)
        phone = self.directory.phone_at(leg.number)
        if isinstance(phone, PicksUp) and phone.hangs_up_after_ms is not None:
            self._agenda.after(phone.hangs_up_after_ms, partial(self.hang_up, leg))
        self.settle(leg.call)

    def hang_up(self, leg: Leg) -> None:
        """Whoever is at the phone hangs up, or declines while it rings."""
        if not leg.live:
            return
        declined = leg.state is LegState.RINGING
        self.end_leg(leg)
        if declined and leg is leg.call.agent and not leg.call.transfer_in_progress:
            self._route(leg.call)
        self.settle(leg.call)

    def caller_hangs_up(self, call: Call) -> None:
        """The caller leaves."""
        if call.ended or not call.caller_present:
            return
        held = call.caller is CallerPlace.HELD
        call.caller = CallerPlace.LEFT_WHILE_HELD if held else CallerPlace.LEFT
        self.settle(call)

    def take_back(self, call: Call) -> None:
        """Tear down every leg, take the caller off hold, and dial the next handler."""
        for leg in (call.destination, call.agent):
            if leg is not None and leg.live:
                self.end_leg(leg)
        if call.caller_present:
            self._route(call)
        self.settle(call)

    def end_leg(self, leg: Leg) -> None:
        """Terminate one leg, and nothing else: `settle` the call afterwards."""
        answered = leg.talking
        leg.state = LegState.OVER
        del self._live_legs[leg.leg_id]
        if leg.handler_id is not None:
            self._publish(
                PhoneQuiet(self._agenda.now_ms, leg.leg_id, leg.number, leg.call.caller_number_sent, answered)
            )

    def settle(self, call: Call) -> None:
        """After any change: join a held caller whom nobody else could take off hold; end a dead call."""
        if call.ended:
            return
        destination_talks = call.destination is not None and call.destination.talking
        if call.caller is CallerPlace.HELD and not call.agent_present and destination_talks:
            call.caller = CallerPlace.ON_THE_LINE
        if call.caller_present:
            goes_on = call.agent_present or call.transfer_in_progress or call.being_routed
        else:
            agent_talks = call.agent is not None and call.agent.talking
            goes_on = agent_talks and call.transfer_in_progress
        if not goes_on:
            self._end(call)

    def _route(self, call: Call) -> None:
        call.being_routed = True
        call.caller = CallerPlace.ON_THE_LINE
        if self._routing_ms:
            self._agenda.after(self._routing_ms, partial(self._dial_next_handler, call))
        else:
            self._dial_next_handler(call)

    def _dial_next_handler(self, call: Call) -> None:
        if call.ended:
            return
        call.being_routed = False
        tried = {leg.handler_id for leg in call.legs if leg.handler_id is not None}
        while handler := call.group.next_handler(frozenset(tried)):
            tried.add(handler.handler_id)
            if isinstance(self.directory.phone_at(handler.number), CannotBeDialled):
                continue
            call.agent = leg = self._new_leg(call, handler.number)
            if handler.paradigm is Paradigm.ACCEPT:
                window_ms = round(handler.accept_window_seconds * 1000)
                self._agenda.after(window_ms, partial(self._accept_window_ends, leg))
            self._dial(leg)
            break
        self.settle(call)

    def _accept_window_ends(self, leg: Leg) -> None:
        # A handler who has left, and so handed the caller on, has nothing left that could be taken back.
        if leg.live and leg is leg.call.agent and not leg.accepted:
            self.take_back(leg.call)

    def _new_leg(self, call: Call, number: str) -> Leg:
        handler = self.directory.handler_at(number)
        handler_id = None if handler is None else handler.handler_id
        leg = Leg(f"leg-{next(self._leg_numbers)}", call, number, handler_id, self._agenda.now_ms)
        call.legs.append(leg)
        self._live_legs[leg.leg_id] = leg
        return leg

    def _dial(self, leg: Leg) -> None:
        match self.directory.phone_at(leg.number):
            case PicksUp(after_ms=after_ms):
                self._agenda.after(after_ms, partial(self.answer, leg))
            case Rings(for_ms=after_ms) | Refuses(after_ms=after_ms):
                self._agenda.after(after_ms, partial(self._stops_ringing, leg))
            case CannotBeDialled():
                raise ValueError(f"{leg.number} cannot be dialled")
        self._tell(PhoneRings, leg)

    def _stops_ringing(self, leg: Leg) -> None:
        if leg.state is LegState.RINGING:
            self.hang_up(leg)

    def _end(self, call: Call) -> None:
        call.ended = True
        call.being_routed = False
        for leg in call.legs:
            if leg.live:
                self.end_leg(leg)
        self._agenda.after(REMEMBERED_MS, partial(self._forget, call))

    def _forget(self, call: Call) -> None:
        del self._calls[call.call_uuid]
        for forgetter in self._forgetters:
            forgetter(call)

    def _tell(self, kind: type[PhoneRings | PhoneAnswered], leg: Leg) -> None:
        if leg.handler_id is not None:
            self._publish(kind(self._agenda.now_ms, leg.leg_id, leg.number, leg.call.caller_number_sent))

    def _publish(self, event: PhoneEvent) -> None:
        for listener in tuple(self._listeners):
            listener(event)
