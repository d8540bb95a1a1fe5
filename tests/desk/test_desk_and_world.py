"""The desk against the simulated world, in any order of events: what it claims is true, what it asks is once.

The machine plays session and people by hand: requests can be lost on the way, answers too, and polls arrive
late. After each fresh poll the world is held still and the desk's claims are compared with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desk.cases import Attempt, is_certainly_over
from agent_console.desk.clock import ServerClock
from agent_console.desk.controls import Why, controls
from agent_console.desk.effects import (
    Action,
    Effect,
    PollNow,
    RequestAccept,
    RequestConnect,
    RequestReturn,
    RequestStop,
    RequestTransfer,
    ShowWindow,
)
from agent_console.desk.events import (
    AcceptAsked,
    ActionAnswered,
    CallChosen,
    CallsSeen,
    ClockRead,
    ConnectAsked,
    DraftChanged,
    Event,
    PolicyChanged,
    PollFailed,
    RecordedAttempt,
    Recovered,
    ReturnAsked,
    RingStarted,
    RingStopped,
    StopAsked,
    TimePassed,
    TransferAsked,
)
from agent_console.desk.hearing import Hears, Party, scene_of_current
from agent_console.desk.outcomes import Done, NotSent, Outcome, Refusal, Refused, Unknown
from agent_console.desk.policy import Key, Paradigm, Policy
from agent_console.desk.reduce import reduce
from agent_console.desk.state import OVER_AT_MOST, Desk
from agent_console.desk.transfers import CallerLeg, InDoubt, Requested, UnderWay
from agent_console.desk.world import Kind
from agent_console.simulator import handlers, phones, refusals
from agent_console.simulator.calls import CallerPlace, Record
from agent_console.simulator.calls import Party as WorldParty
from agent_console.simulator.scenario import quiet_day
from agent_console.simulator.softphone import PhoneEvent, PhoneQuiet, PhoneRings
from agent_console.simulator.world import World

EPOCH_MS = 1_700_000_000_000
GESTURES = {
    TransferAsked: "transfer",
    ConnectAsked: "connect_caller",
    StopAsked: "stop_transfer",
    AcceptAsked: "accept_call",
    ReturnAsked: "return_call",
}
REFUSALS = {
    refusals.CallNotLive: Refusal.CALL_NOT_LIVE,
    refusals.CannotDial: Refusal.CANNOT_DIAL,
    refusals.CallAlreadyTransferred: Refusal.ALREADY_TRANSFERRED,
    refusals.NotAuthorized: Refusal.NOT_AUTHORIZED,
    refusals.CallerHungUp: Refusal.CALLER_HUNG_UP,
    refusals.CallerNotHeld: Refusal.CALLER_NOT_HELD,
    refusals.TransferNotFound: Refusal.TRANSFER_NOT_FOUND,
    refusals.TransferNotInProgress: Refusal.TRANSFER_NOT_IN_PROGRESS,
    refusals.TransferorNotPresent: Refusal.TRANSFEROR_NOT_PRESENT,
}
PARTIES = {
    Party.CALLER: WorldParty.CALLER,
    Party.AGENT: WorldParty.AGENT,
    Party.DESTINATION: WorldParty.DESTINATION,
}
CALLERS = ["+16045550123", "+442079460123", "+33199001234"]
PROGRAM_ENDED = Unknown("The program ended before the answer came.")
DESTINATIONS = ["+14165550101", "+14165550102", "+14165550199", "sip:desk@pbx.example"]


def row(record: Record) -> Call:
    return Call(
        record.call_uuid,
        record.caller_number,
        record.caller_number_sent,
        record.dialed_out_number,
        record.started_at,
        record.dialed_out_at,
    )


@dataclass
class InFlight:
    """A request that has left the desk; `reached` once the world has dealt with it."""

    action: Action
    reached: bool = False
    outcome: Done | Refused | None = None


@dataclass
class Entry:
    """An action in the journal; its outcome stays unknown if the program dies before it comes."""

    action: Action
    call: Call
    asked_at_ms: int
    outcome: Outcome = PROGRAM_ENDED


class DeskInWorld(RuleBasedStateMachine):
    @initialize(
        seed=st.integers(0, 5),
        by_group=st.booleans(),
        paradigm=st.sampled_from([Paradigm.RETURN, Paradigm.ACCEPT, Paradigm.NONE]),
    )
    def begin(self, seed: int, by_group: bool, paradigm: Paradigm) -> None:
        day = quiet_day()
        if paradigm is not Paradigm.NONE:
            day = day.with_paradigm(handlers.Paradigm(paradigm.name.lower()))
        self.world = World(day, seed, EPOCH_MS)
        self.keys = self.world.group_keys if by_group else self.world.agent_keys
        self.agent = day.agent.number
        self.world.listen(self.hear_phone)
        self.in_flight: list[InFlight] = []
        self.ids: set[int] = set()
        self.presses = 0
        self.requests = 0
        self.late: list[CallsSeen] = []
        self.accepted: dict[str, str] = {}
        self.journal: dict[int, Entry] = {}
        self.paradigm = paradigm
        self.start_the_program()

    def start_the_program(self) -> None:
        self.desk = Desk()
        self.tell(PolicyChanged(Policy(paradigm=self.paradigm, keys=frozenset(Key))))
        self.tell(ClockRead(ServerClock(EPOCH_MS, EPOCH_MS)))

    @property
    def now_ms(self) -> int:
        return self.world.now_ms - EPOCH_MS

    def tell(self, event: Event, *, gesture: bool = False) -> None:
        stop_wanted = [
            one for one in self.desk.transfers().values() if isinstance(one, Requested) and one.stop_wanted
        ]
        self.desk, effects = reduce(self.desk, event)
        actions = [one for one in effects if not isinstance(one, PollNow | ShowWindow)]
        if not gesture:
            assert all(isinstance(one, RequestStop) and stop_wanted for one in actions), (
                "only the agent sets an action off"
            )
        self.begin_actions(actions)

    def begin_actions(self, actions: list[Effect]) -> None:
        for action in actions:
            assert action.action_id not in self.ids, "no request leaves twice"
            self.ids.add(action.action_id)
            self.in_flight.append(InFlight(action))
            case = next(
                case
                for case in self.desk.cases.values()
                if any(one.action_id == action.action_id for one in case.attempts)
            )
            self.journal[action.action_id] = Entry(action, case.call, self.now_ms)

    def hear_phone(self, event: PhoneEvent) -> None:
        if event.number != self.agent:
            return
        self.heard = getattr(self, "heard", [])
        self.heard.append(event)

    def flush_phone(self) -> None:
        for event in getattr(self, "heard", []):
            if isinstance(event, PhoneRings):
                self.tell(RingStarted(self.now_ms, event.caller_id, ring_id=event.leg_id))
            elif isinstance(event, PhoneQuiet):
                self.tell(RingStopped(self.now_ms, ring_id=event.leg_id))
        self.heard = []

    # What people do

    @rule(caller=st.sampled_from(CALLERS), randomised=st.booleans(), ring=st.booleans())
    def somebody_calls(self, caller: str, randomised: bool, ring: bool) -> None:
        if len(self.world.live_legs()) < 6:
            self.world.call_in(caller, "+18665551234" if randomised else None)
        if ring:
            self.flush_phone()

    @rule(which=st.integers(0, 5))
    def agent_picks_up(self, which: int) -> None:
        legs = [leg for leg in self.world.live_legs() if leg.number == self.agent]
        if legs:
            self.world.answer(legs[which % len(legs)].leg_id)

    @rule(which=st.integers(0, 5))
    def somebody_hangs_up(self, which: int) -> None:
        legs = self.world.live_legs()
        if legs:
            self.world.hang_up(legs[which % len(legs)].leg_id)
        self.flush_phone()

    @rule(which=st.integers(0, 5))
    def a_caller_hangs_up(self, which: int) -> None:
        uuids = [uuid for uuid in self.world.call_uuids() if self.world.is_live(uuid)]
        if uuids:
            self.world.caller_hangs_up(uuids[which % len(uuids)])

    @rule(
        number=st.sampled_from(DESTINATIONS),
        phone=st.sampled_from(
            [phones.PicksUp(2000), phones.PicksUp(1000, 3000), phones.Rings(5000), phones.Refuses()]
        ),
    )
    def a_colleague_changes_habits(self, number: str, phone: phones.Phone) -> None:
        self.world.install(number, phone)

    @rule(ms=st.sampled_from([100, 1000, 5000, 40_000]))
    def time_passes(self, ms: int) -> None:
        self.world.advance_to(self.world.now_ms + ms)
        self.tell(TimePassed(self.now_ms))

    # What the agent does at the console

    @rule(to=st.sampled_from([*DESTINATIONS, "", "nobody"]), hold=st.booleans())
    def agent_types(self, to: str, hold: bool) -> None:
        self.tell(DraftChanged(to, hold))

    @rule(which=st.integers(0, 5))
    def agent_chooses(self, which: int) -> None:
        if self.desk.calls:
            call = self.desk.calls[which % len(self.desk.calls)]
            self.tell(CallChosen(self.now_ms, call.call_uuid))

    @precondition(lambda self: self.desk.current is not None)
    @rule(gesture=st.sampled_from(list(GESTURES)), twice=st.booleans())
    def agent_presses(self, gesture: type[Event], twice: bool) -> None:
        uuid = self.desk.current.call.call_uuid
        enabled = getattr(controls(self.desk, self.now_ms), GESTURES[gesture]).enabled
        before = len(self.ids)
        self.tell(gesture(self.now_ms, uuid), gesture=True)
        if not enabled:
            assert len(self.ids) == before, "a press on a disabled button does nothing"
        if twice:
            once = len(self.ids)
            self.tell(gesture(self.now_ms, uuid), gesture=True)
            assert len(self.ids) == once, "a double click is one click"

    @rule(
        to=st.sampled_from(DESTINATIONS),
        hold=st.booleans(),
        caller=st.sampled_from(CALLERS),
        fate=st.sampled_from(["answered", "lost"]),
    )
    def a_transfer_goes_the_usual_way(self, to: str, hold: bool, caller: str, fate: str) -> None:
        self.somebody_calls(caller, randomised=True, ring=True)
        self.agent_picks_up(0)
        self.a_fresh_poll()
        self.agent_chooses(0)
        if self.desk.current is None:
            # As many legs as this world may have are with other handlers.
            return
        self.agent_types(to, hold)
        self.agent_presses(TransferAsked, twice=False)
        if self.in_flight:
            self.an_action_comes_to_an_outcome(len(self.in_flight) - 1, fate)

    # What the network does

    @precondition(lambda self: self.in_flight)
    @rule(which=st.integers(0, 5))
    def a_request_arrives(self, which: int) -> None:
        flight = self.in_flight[which % len(self.in_flight)]
        if not flight.reached:
            flight.reached = True
            flight.outcome = self.carry_out(flight.action)

    @precondition(lambda self: self.in_flight)
    @rule(which=st.integers(0, 5), fate=st.sampled_from(["answered", "lost", "not sent"]))
    def an_action_comes_to_an_outcome(self, which: int, fate: str) -> None:
        flight = self.in_flight.pop(which % len(self.in_flight))
        if flight.reached:
            outcome = Unknown("time-out") if fate == "lost" else flight.outcome
        elif fate == "not sent":
            outcome = NotSent("no route")
        elif fate == "lost":
            outcome = Unknown("time-out")
        else:
            outcome = self.carry_out(flight.action)
        if isinstance(outcome, Done) and outcome.transfer_uuid:
            self.accepted[flight.action.call_uuid] = outcome.transfer_uuid
        elif isinstance(flight.action, RequestTransfer):
            self.accepted.pop(flight.action.call_uuid, None)
        self.journal[flight.action.action_id].outcome = outcome
        self.tell(ActionAnswered(flight.action.action_id, self.now_ms, outcome))

    def carry_out(self, action: Action) -> Done | Refused:
        try:
            match action:
                case RequestTransfer(call_uuid=uuid, to=to, hold_caller=hold):
                    return Done(self.world.transfer(self.keys["transfer"], uuid, to, hold_caller=hold))
                case RequestConnect(transfer_uuid=uuid):
                    self.world.connect(uuid)
                case RequestStop(transfer_uuid=uuid):
                    self.world.stop(uuid)
                case RequestReturn(call=call):
                    self.world.return_call(self.keys["return"], call.call_uuid)
                case RequestAccept(call=call):
                    self.world.accept(self.keys["accept"], call.call_uuid)
        except refusals.Refusal as refusal:
            return Refused(REFUSALS.get(type(refusal), Refusal.OTHER), str(refusal))
        return Done()

    @rule(arrives=st.booleans())
    def the_program_dies_and_is_started_again(self, arrives: bool) -> None:
        for flight in self.in_flight:
            if not flight.reached and arrives:
                self.carry_out(flight.action)
            if isinstance(flight.action, RequestTransfer):
                self.accepted.pop(flight.action.call_uuid, None)
        self.in_flight, self.late, self.heard = [], [], []
        was, next_action_id = self.desk, self.desk.next_action_id
        self.start_the_program()
        self.tell(Recovered(self.now_ms, self.recorded(was)))
        # Each run counts its actions anew; here they are told apart by their numbers.
        self.desk = replace(self.desk, next_action_id=next_action_id)

    def recorded(self, desk: Desk) -> tuple[RecordedAttempt, ...]:
        """What the journal has of the calls that were not surely over."""
        found = []
        for number, entry in self.journal.items():
            case = desk.cases.get(entry.call.call_uuid)
            if case is None or is_certainly_over(case, self.now_ms):
                continue
            outcome, uuid, to = entry.outcome, None, ""
            match entry.action:
                case RequestTransfer(to=to, hold_caller=hold):
                    kind = Kind.TRANSFER_HELD if hold else Kind.TRANSFER_CONFERENCED
                    uuid = outcome.transfer_uuid if isinstance(outcome, Done) else None
                case RequestConnect(transfer_uuid=uuid):
                    kind = Kind.CONNECT
                case RequestStop(transfer_uuid=uuid):
                    kind = Kind.STOP
                case RequestReturn():
                    kind = Kind.RETURN
                case RequestAccept():
                    kind = Kind.ACCEPT
            attempt = Attempt(kind, -number, entry.asked_at_ms, to, uuid, outcome, self.now_ms)
            found.append(RecordedAttempt(entry.call, attempt))
        return tuple(found)

    def picture(self) -> CallsSeen:
        records = self.world.active_calls(self.keys["active_calls"])
        return CallsSeen(self.now_ms, self.now_ms, tuple(row(record) for record in records))

    @rule()
    def a_poll_is_asked(self) -> None:
        self.late = [self.picture()]

    @precondition(lambda self: self.late)
    @rule()
    def a_late_poll_arrives(self) -> None:
        seen = self.late.pop()
        if self.desk.asked_at_ms is None or seen.asked_at_ms >= self.desk.asked_at_ms:
            self.tell(CallsSeen(seen.asked_at_ms, self.now_ms, seen.calls))

    @rule(which=st.integers(0, 5))
    def a_call_is_missing_from_one_picture(self, which: int) -> None:
        """What is missing twice running is gone: so the next picture has it again."""
        self.late = []
        self.world.advance_to(self.world.now_ms + 1)
        seen = self.picture()
        if not seen.calls:
            return
        missed = seen.calls[which % len(seen.calls)].call_uuid
        self.tell(replace(seen, calls=tuple(one for one in seen.calls if one.call_uuid != missed)))
        self.a_fresh_poll()

    @rule()
    def a_poll_fails(self) -> None:
        self.tell(PollFailed(self.now_ms, "no route", self.now_ms + 1000))

    @rule()
    def a_fresh_poll(self) -> None:
        self.late = []
        self.world.advance_to(self.world.now_ms + 1)
        self.tell(self.picture())
        self.compare_with_the_truth()
        self.compare_buttons_with_the_truth()

    # What must hold

    def compare_with_the_truth(self) -> None:
        scene = scene_of_current(self.desk)
        if scene is None or any(flight.reached for flight in self.in_flight):
            return
        uuid = self.desk.current.call.call_uuid
        truth = self.world.hears(uuid)
        own_leg = self.desk.current.call.dialed_out_number
        if own_leg != self.agent:
            return
        agent_leg = self.world.leg_of(uuid, WorldParty.AGENT)
        ours = agent_leg is None or any(
            leg.leg_id == agent_leg and leg.number == self.agent for leg in self.world.live_legs()
        )
        for pair, hears in scene.hearing.items():
            one, other = (PARTIES[party] for party in pair)
            if hears is Hears.NO and (ours or Party.AGENT not in pair):
                assert (one, other) not in truth, f"claimed that {pair} do not hear each other"
        agent_talks = any(
            leg.number == self.agent and leg.call.call_uuid == uuid and leg.talking
            for leg in self.world.live_legs()
        )
        # Nothing tells that a phone was never picked up, or that a caller has left two others talking.
        caller_is_there = self.world.caller_place(uuid) in {CallerPlace.ON_THE_LINE, CallerPlace.HELD}
        if scene.hears(Party.CALLER, Party.AGENT) is Hears.YES and agent_talks and caller_is_there:
            assert (WorldParty.CALLER, WorldParty.AGENT) in truth

    def compare_buttons_with_the_truth(self) -> None:
        if self.desk.current is None:
            return
        buttons = controls(self.desk, self.now_ms)
        uuid = self.desk.current.call.call_uuid
        case = self.desk.cases[uuid]
        for name in ("transfer", "accept_call", "return_call"):
            if getattr(buttons, name).enabled:
                assert case.missed < 2, f"{name} is live on a dead call"
        leg_id = self.world.leg_of(uuid, WorldParty.AGENT)
        ours = leg_id in {leg.leg_id for leg in self.world.live_legs() if leg.number == self.agent}
        if ours and self.world.caller_place(uuid) in {CallerPlace.ON_THE_LINE, CallerPlace.HELD}:
            assert buttons.transfer.why_not is not Why.CALL_OVER, "a live call is said to be over"

    @invariant()
    def a_recorded_transfer_is_not_forgotten(self) -> None:
        for call_uuid, transfer_uuid in self.accepted.items():
            agent_leg = self.world.leg_of(call_uuid, WorldParty.AGENT)
            destination_leg = self.world.leg_of(call_uuid, WorldParty.DESTINATION)
            if agent_leg is None or destination_leg is None:
                continue
            if any(flight.reached for flight in self.in_flight):
                continue
            assert transfer_uuid in self.desk.transfer_uuids(call_uuid)

    @invariant()
    def there_is_a_way_back_to_the_caller(self) -> None:
        if self.desk.current is None or self.desk.current.gone:
            return
        transfer = self.desk.transfer_of_current()
        buttons = controls(self.desk, self.now_ms)
        held = isinstance(transfer, UnderWay) and transfer.caller is not CallerLeg.CONFERENCED
        if held and self.desk.case_of_current().flying is None:
            assert buttons.connect_caller.enabled or buttons.stop_transfer.enabled
        if isinstance(transfer, Requested):
            assert buttons.stop_transfer.enabled or transfer.stop_wanted
        if isinstance(transfer, InDoubt) and not self.desk.is_stale(self.now_ms):
            desk, _ = reduce(self.desk, DraftChanged("+14165550101", hold_caller=True))
            control = controls(desk, self.now_ms).transfer
            case = desk.case_of_current()
            busy = case.unauthorized or case.flying or desk.handling_of_current() or case.destination_seen
            assert control.enabled or busy or control.why_not is Why.ALREADY_TRANSFERRED

    @invariant()
    def nothing_grows_without_end(self) -> None:
        desk = self.desk
        assert len(desk.rings) <= 8
        assert len(desk.had_in_hand) <= 16
        over = [one for one in desk.cases.values() if one.over]
        assert len(desk.cases) <= OVER_AT_MOST + len(desk.cases) - len(over) + 2
        assert all(len(one.attempts) <= 32 for one in desk.cases.values())


DeskInWorld.TestCase.settings = settings(max_examples=300, stateful_step_count=50)
TestDeskInAnyWorld = DeskInWorld.TestCase
