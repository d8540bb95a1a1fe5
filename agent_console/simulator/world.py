"""The vendor's side as a world with rules: pure, synchronous and seeded, with time handed in.

    world = World(quiet_day(), seed=1, now_ms=0)
    call_uuid = world.call_in("+12025550123")
    world.answer(world.leg_of(call_uuid, Party.AGENT))
    transfer_uuid = world.transfer(world.agent_keys["transfer"], call_uuid, "+14165550101", hold_caller=True)
    world.advance_to(4_000)
    assert world.hears(call_uuid) == {(Party.AGENT, Party.DESTINATION), (Party.DESTINATION, Party.AGENT)}

What the API offers raises a `Refusal` with the documented words. What people do (call, answer, hang up) never
fails: hanging up a phone that is quiet does nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from agent_console.simulator.agenda import Agenda
from agent_console.simulator.callers import Arrival, arrivals
from agent_console.simulator.calls import Call, CallerPlace, Leg, Party, Record
from agent_console.simulator.chance import chance, new_uuid
from agent_console.simulator.keys import Action, KeyRing
from agent_console.simulator.phones import Directory, Phone
from agent_console.simulator.refusals import CallNotLive, NotAuthorized
from agent_console.simulator.scenario import Scenario
from agent_console.simulator.softphone import Listener
from agent_console.simulator.switchboard import Switchboard
from agent_console.simulator.taking_back import TakingBack
from agent_console.simulator.transfers import Transfers


class World:
    """Callers, handlers, keys, calls and transfers, at one moment. Not for two threads at once."""

    def __init__(self, scenario: Scenario, seed: int, now_ms: int) -> None:
        self.scenario = scenario
        self._agenda = Agenda(now_ms)
        handlers = [handler for group in scenario.groups for handler in group.handlers]
        phones = [(colleague.number, colleague.phone) for colleague in scenario.colleagues]
        directory = Directory(handlers, [(scenario.agent.number, scenario.agent_phone), *phones])
        self._switchboard = Switchboard(self._agenda, directory, scenario.routing_ms)
        self.keys = KeyRing(scenario.groups, chance(seed, "keys"))
        self._transfers = Transfers(self._switchboard, chance(seed, "transfers"))
        self._taking_back = TakingBack(self._switchboard)
        self._uuids = chance(seed, "calls by hand")
        if scenario.traffic is not None:
            self._expect(arrivals(scenario.traffic, chance(seed, "callers")))

    # Time

    @property
    def now_ms(self) -> int:
        """The server's time in milliseconds since the Unix epoch."""
        return self._agenda.now_ms

    @property
    def next_due_ms(self) -> int | None:
        """When something happens next by itself, or None."""
        return self._agenda.next_due_ms

    def advance_to(self, at_ms: int) -> None:
        """Let everything happen, in order, that is due until and at `at_ms`."""
        self._agenda.advance_to(at_ms)

    # What people do

    def call_in(
        self, caller_number: str, caller_number_sent: str | None = None, *, stays_ms: int | None = None
    ) -> str:
        """Somebody calls, and stays until `caller_hangs_up` if `stays_ms` is None; gives the call UUID."""
        call_uuid = new_uuid(self._uuids)
        self._arrives(call_uuid, caller_number, caller_number_sent or caller_number, stays_ms)
        return call_uuid

    def caller_hangs_up(self, call_uuid: str) -> None:
        """The caller leaves the call."""
        if call := self._switchboard.call(call_uuid):
            self._switchboard.caller_hangs_up(call)

    def answer(self, leg_id: str | None) -> None:
        """Whoever sits at a ringing phone picks it up."""
        if leg := self._switchboard.leg(leg_id or ""):
            self._switchboard.answer(leg)

    def hang_up(self, leg_id: str | None) -> None:
        """Whoever is at the phone of this leg hangs up, or declines while it rings."""
        if leg := self._switchboard.leg(leg_id or ""):
            self._switchboard.hang_up(leg)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Be told when a handler's phone rings, is answered, or falls quiet; call what is returned to stop.

        It is called in the midst of what happens: it hands the event on and does not touch the world.
        """
        return self._switchboard.listen(listener)

    def install(self, number: str, phone: Phone) -> None:
        """Let another phone stand at a number from now on."""
        self._switchboard.directory.install(number, phone)

    # What is true

    def hears(self, call_uuid: str) -> frozenset[tuple[Party, Party]]:
        """Who hears whom, as (listener, speaker); nobody on a call that is over or unknown."""
        call = self._switchboard.call(call_uuid)
        return frozenset() if call is None else call.who_hears_whom()

    def leg_of(self, call_uuid: str, party: Party) -> str | None:
        """The leg of the call's agent or destination, if it rings or talks."""
        call = self._switchboard.call(call_uuid)
        leg = (
            None
            if call is None
            else {Party.AGENT: call.agent, Party.DESTINATION: call.destination}.get(party)
        )
        return leg.leg_id if leg is not None and leg.live else None

    def is_live(self, call_uuid: str) -> bool:
        """Whether the call has not ended."""
        call = self._switchboard.call(call_uuid)
        return call is not None and not call.ended

    def caller_place(self, call_uuid: str) -> CallerPlace:
        """Where the caller is. Raises KeyError for an unknown call."""
        call = self._switchboard.call(call_uuid)
        if call is None:
            raise KeyError(call_uuid)
        return call.caller

    def call_uuids(self) -> list[str]:
        """Every call that is live or ended within the hour, oldest first."""
        return [call.call_uuid for call in self._switchboard.calls()]

    def live_legs(self) -> list[Leg]:
        """Every leg that rings or talks, most recently dialled first. To read, not to change."""
        return self._switchboard.live_legs()

    @property
    def agent_keys(self) -> dict[str, str]:
        """Action → key of the agent's own Contact Handler."""
        return self.keys.held_by(self.scenario.agent)

    @property
    def group_keys(self) -> dict[str, str]:
        """Action → key of the agent's Handler Group."""
        return self.keys.held_by(self.scenario.group)

    # What the API offers

    def active_calls(self, key: str) -> list[Record]:
        """Every leg in progress that the key may see, most recently dialled first. Raises NotAuthorized."""
        scope = self.keys.authorize(key, Action.ACTIVE_CALLS)
        return [Record.of(leg) for leg in self._switchboard.live_legs() if scope.covers(leg.handler_id)]

    def transfer(self, key: str, call_uuid: str, transfer_to: str, *, hold_caller: bool) -> str:
        """Start a transfer; gives its UUID.

        Raises NotAuthorized, CallNotLive, CallAlreadyTransferred, CannotDial.
        """
        scope = self.keys.authorize(key, Action.TRANSFER)
        return self._transfers.transfer(self._known(call_uuid), scope, transfer_to, hold_caller=hold_caller)

    def connect(self, transfer_uuid: str) -> None:
        """Connect the held caller. Raises TransferNotFound, CallNotLive, CallerHungUp, CallerNotHeld."""
        self._transfers.connect(transfer_uuid)

    def stop(self, transfer_uuid: str) -> None:
        """Stop a transfer.

        Raises TransferNotFound, CallNotLive, TransferNotInProgress, TransferorNotPresent.
        """
        self._transfers.stop(transfer_uuid)

    def return_call(self, key: str, call_uuid: str) -> None:
        """Return a call. Raises NotAuthorized, CallNotLive, and what `TakingBack.return_call` says."""
        scope = self.keys.authorize(key, Action.RETURN)
        self._taking_back.return_call(self._known(call_uuid), scope, self.now_ms)

    def accept(self, key: str, call_uuid: str) -> None:
        """Accept a call. Raises NotAuthorized, CallNotLive, and what `TakingBack.accept` says."""
        scope = self.keys.authorize(key, Action.ACCEPT)
        self._taking_back.accept(self._known(call_uuid), scope)

    def reject(self, key: str, group_id: int, caller_number: str) -> None:
        """Return the call of a caller's number, by the rejection link of a Handler Group.

        Raises NotAuthorized, also where the key is not this group's; CallNotLive; and as `return_call`.
        """
        scope = self.keys.authorize(key, Action.RETURN)
        if scope.group_id != group_id:
            raise NotAuthorized
        self._taking_back.return_call(self._taking_back.call_of(caller_number, scope), scope, self.now_ms)

    def _known(self, call_uuid: str) -> Call:
        call = self._switchboard.call(call_uuid)
        if call is None:
            raise CallNotLive
        return call

    def _expect(self, callers: Iterator[Arrival]) -> None:
        arrival = next(callers)
        self._agenda.after(arrival.after_ms, partial(self._arrives_by_itself, arrival, callers))

    def _arrives_by_itself(self, arrival: Arrival, callers: Iterator[Arrival]) -> None:
        self._arrives(arrival.call_uuid, arrival.caller_number, arrival.caller_number_sent, arrival.stays_ms)
        self._expect(callers)

    def _arrives(self, call_uuid: str, number: str, sent: str, stays_ms: int | None) -> None:
        call = Call(call_uuid, self.scenario.group, number, sent, self.now_ms)
        self._switchboard.takes_in(call, stays_ms)
