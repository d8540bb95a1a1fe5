"""The world in any order of events: what is over is over, and nobody overhears a held caller."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from agent_console.simulator import (
    CallerPlace,
    CannotBeDialled,
    Paradigm,
    Party,
    PhoneAnswered,
    PhoneQuiet,
    PhoneRings,
    PicksUp,
    Refusal,
    Refuses,
    Rings,
    World,
    quiet_day,
)

NUMBERS = [
    "+14165550100",
    "+14165550101",
    "+14165550102",
    "+14165550199",
    "+442079460123",
    "sip:desk@pbx.example",
]
PHONES = [PicksUp(1_000), PicksUp(1_000, 2_000), Rings(3_000), Refuses(), CannotBeDialled()]
ANY = st.integers(0, 20)
START_MS = 1_000_000


class AnyDay(RuleBasedStateMachine):
    @initialize(paradigm=st.sampled_from(Paradigm), agent_phone=st.sampled_from([Rings(), PicksUp(2_000)]))
    def begin(self, paradigm, agent_phone):
        scenario = quiet_day().with_paradigm(paradigm, return_window_seconds=9, accept_window_seconds=6)
        self.world = World(scenario, seed=1, now_ms=START_MS)
        self.world.install(scenario.agent.number, agent_phone)
        keys = self.world.keys
        self.key_rings = [keys.held_by(scenario.group), *map(keys.held_by, scenario.group.handlers)]
        self.transfers: list[str] = []
        self.ended: set[str] = set()
        self.ringing: dict[str, bool] = {}
        self.world.listen(self.phone)

    def phone(self, event):
        match event:
            case PhoneRings():
                assert event.leg_id not in self.ringing
                self.ringing[event.leg_id] = False
            case PhoneAnswered():
                assert self.ringing[event.leg_id] is False
                self.ringing[event.leg_id] = True
            case PhoneQuiet():
                assert self.ringing.pop(event.leg_id) is event.answered

    def any_call(self, which: int) -> str | None:
        uuids = self.world.call_uuids()
        return uuids[which % len(uuids)] if uuids else None

    def asks(self, action, *arguments, **named):
        """Ask the API; whatever it refuses must have changed nothing."""
        before = self.picture()
        try:
            return action(*arguments, **named)
        except Refusal:
            assert self.picture() == before
            return None

    def picture(self):
        return [
            (uuid, self.world.is_live(uuid), self.world.caller_place(uuid), self.world.hears(uuid))
            for uuid in self.world.call_uuids()
        ], [(leg.leg_id, leg.state) for leg in self.world.live_legs()]

    @rule(stays_ms=st.none() | st.integers(0, 20_000))
    def somebody_calls(self, stays_ms):
        self.world.call_in("+12025550123", "+18665551234", stays_ms=stays_ms)

    @rule(ms=st.integers(0, 8_000))
    def time_passes(self, ms):
        self.world.advance_to(self.world.now_ms + ms)

    @rule(which=ANY)
    def caller_hangs_up(self, which):
        if call := self.any_call(which):
            self.world.caller_hangs_up(call)

    @rule(which=ANY, hangs_up=st.booleans())
    def somebody_uses_a_phone(self, which, hangs_up):
        if legs := self.world.live_legs():
            leg_id = legs[which % len(legs)].leg_id
            (self.world.hang_up if hangs_up else self.world.answer)(leg_id)

    @rule(number=st.sampled_from(NUMBERS), phone=st.sampled_from(PHONES))
    def a_phone_changes(self, number, phone):
        self.world.install(number, phone)

    @rule(which=ANY, holder=ANY, to=st.sampled_from([*NUMBERS, "nobody"]), hold=st.booleans())
    def transfer(self, which, holder, to, hold):
        if call := self.any_call(which):
            key = self.key_rings[holder % len(self.key_rings)]["transfer"]
            if uuid := self.asks(self.world.transfer, key, call, to, hold_caller=hold):
                self.transfers.append(uuid)

    @rule(which=ANY)
    def connect(self, which):
        if self.transfers:
            self.asks(self.world.connect, self.transfers[-1 - which % len(self.transfers)])

    @rule(which=ANY)
    def stop(self, which):
        if self.transfers:
            self.asks(self.world.stop, self.transfers[-1 - which % len(self.transfers)])

    @rule(which=ANY, holder=ANY)
    def return_call(self, which, holder):
        if call := self.any_call(which):
            self.asks(self.world.return_call, self.key_rings[holder % len(self.key_rings)]["return"], call)

    @rule(which=ANY, holder=ANY)
    def accept(self, which, holder):
        if call := self.any_call(which):
            self.asks(self.world.accept, self.key_rings[holder % len(self.key_rings)]["accept"], call)

    @invariant()
    def what_is_over_stays_over_and_is_heard_by_nobody(self):
        live_now = {uuid for uuid in self.world.call_uuids() if self.world.is_live(uuid)}
        assert not self.ended & live_now
        self.ended = set(self.world.call_uuids()) - live_now
        assert all(not self.world.hears(uuid) for uuid in self.ended)
        assert all(leg.call.call_uuid in live_now and leg.live for leg in self.world.live_legs())

    @invariant()
    def a_caller_on_hold_or_gone_hears_nobody_and_is_heard_by_nobody(self):
        for uuid in self.world.call_uuids():
            if self.world.caller_place(uuid) is not CallerPlace.ON_THE_LINE:
                assert all(Party.CALLER not in pair for pair in self.world.hears(uuid))

    @invariant()
    def only_phones_that_were_picked_up_are_in_a_conversation(self):
        talking = {leg.leg_id for leg in self.world.live_legs() if leg.talking}
        for uuid in self.world.call_uuids():
            for listener, speaker in self.world.hears(uuid):
                assert (speaker, listener) in self.world.hears(uuid)
                assert listener is Party.CALLER or self.world.leg_of(uuid, listener) in talking

    @invariant()
    def a_live_call_has_somebody_for_everybody(self):
        for uuid in self.world.call_uuids():
            if self.world.is_live(uuid):
                agent, destination = (
                    self.world.leg_of(uuid, party) for party in (Party.AGENT, Party.DESTINATION)
                )
                if self.world.caller_place(uuid) in {CallerPlace.ON_THE_LINE, CallerPlace.HELD}:
                    assert agent or destination
                else:
                    assert agent
                    assert destination

    @invariant()
    def a_caller_is_never_left_on_hold_with_somebody_who_could_talk_and_nobody_who_could_connect(self):
        for uuid in self.world.call_uuids():
            if self.world.caller_place(uuid) is CallerPlace.HELD and self.world.is_live(uuid):
                destination = self.world.leg_of(uuid, Party.DESTINATION)
                talks = any(leg.leg_id == destination and leg.talking for leg in self.world.live_legs())
                assert self.world.leg_of(uuid, Party.AGENT) or not talks

    @invariant()
    def the_list_is_newest_dialled_first_and_each_row_is_a_leg_that_lives(self):
        for keys in self.key_rings:
            rows = self.world.active_calls(keys["active_calls"])
            dialled = [row.dialed_out_at for row in rows]
            assert dialled == sorted(dialled, reverse=True)
            assert all(row.started_at <= row.dialed_out_at <= self.world.now_ms for row in rows)
            assert all(self.world.is_live(row.call_uuid) for row in rows)

    @invariant()
    def the_phones_that_ring_or_talk_are_the_legs_in_the_groups_list(self):
        handled = {leg.leg_id for leg in self.world.live_legs() if leg.handler_id is not None}
        assert handled == set(self.ringing)
        assert len(self.world.active_calls(self.key_rings[0]["active_calls"])) == len(handled)


AnyDay.TestCase.settings = settings(max_examples=120, stateful_step_count=40)
TestAnyDay = AnyDay.TestCase
