"""Who hears whom in every state of a transfer, and what is left when somebody leaves."""

from __future__ import annotations

import pytest
from simulator_wire import CALLER, CANNOT_BE_DIALLED, NEVER_PICKS_UP, PICKS_UP

from agent_console.simulator import CallerPlace, Party, PicksUp, Refusal, Refuses, World, quiet_day

CALLER_, AGENT, DESTINATION = Party.CALLER, Party.AGENT, Party.DESTINATION


def both(one: Party, other: Party) -> set[tuple[Party, Party]]:
    return {(one, other), (other, one)}


EVERYBODY = both(CALLER_, AGENT) | both(CALLER_, DESTINATION) | both(AGENT, DESTINATION)


class Desk:
    """A world with one call, and the agent's key at hand."""

    def __init__(self) -> None:
        self.world = World(quiet_day(), seed=3, now_ms=0)
        self.call = self.world.call_in(CALLER)

    def transfer(self, to: str = PICKS_UP, *, hold: bool = True) -> str:
        return self.world.transfer(self.world.agent_keys["transfer"], self.call, to, hold_caller=hold)

    def passes(self, ms: int) -> None:
        self.world.advance_to(self.world.now_ms + ms)

    def leaves(self, party: Party) -> None:
        if party is CALLER_:
            self.world.caller_hangs_up(self.call)
        else:
            self.world.hang_up(self.world.leg_of(self.call, party))

    def hears(self) -> frozenset[tuple[Party, Party]]:
        return self.world.hears(self.call)

    def numbers(self) -> list[str]:
        return [
            one.dialed_out_number for one in self.world.active_calls(self.world.group_keys["active_calls"])
        ]


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.world.answer(desk.world.leg_of(desk.call, AGENT))
    return desk


def test_a_ringing_agent_hears_nobody():
    assert Desk().hears() == set()


def test_caller_and_agent_hear_each_other_once_the_phone_is_picked_up(desk):
    assert desk.hears() == both(CALLER_, AGENT)


def test_a_held_caller_hears_music_alone_while_the_agent_speaks_to_the_destination(desk):
    desk.transfer(PICKS_UP, hold=True)
    assert desk.hears() == set()
    desk.passes(3_999)
    assert desk.hears() == set()
    desk.passes(1)
    assert desk.hears() == both(AGENT, DESTINATION)


def test_a_conferenced_caller_stays_with_the_agent_while_the_destination_rings(desk):
    desk.transfer(hold=False)
    assert desk.hears() == both(CALLER_, AGENT)
    desk.passes(4_000)
    assert desk.hears() == EVERYBODY


def test_connect_bridges_the_held_caller_into_the_conference(desk):
    transfer = desk.transfer()
    desk.passes(4_000)
    desk.world.connect(transfer)
    assert desk.hears() == EVERYBODY


def test_connect_may_come_before_the_destination_has_answered(desk):
    transfer = desk.transfer()
    desk.world.connect(transfer)
    assert desk.hears() == both(CALLER_, AGENT)
    desk.passes(4_000)
    assert desk.hears() == EVERYBODY


def test_stop_ends_the_outbound_leg_and_gives_the_held_caller_back(desk):
    transfer = desk.transfer()
    desk.passes(4_000)
    desk.world.stop(transfer)
    assert desk.hears() == both(CALLER_, AGENT)
    assert desk.numbers() == ["+14165550100"]


@pytest.mark.parametrize("phone", [Refuses(1_000), PicksUp(1_000, hangs_up_after_ms=3_000)])
def test_a_destination_that_leaves_by_itself_leaves_the_caller_on_hold_until_connected(desk, phone):
    desk.world.install(PICKS_UP, phone)
    transfer = desk.transfer()
    desk.passes(4_000)
    assert desk.world.leg_of(desk.call, DESTINATION) is None
    assert desk.hears() == set()
    assert desk.world.caller_place(desk.call) is CallerPlace.HELD
    desk.world.connect(transfer)
    assert desk.hears() == both(CALLER_, AGENT)


def test_when_the_agent_leaves_a_conference_caller_and_destination_go_on(desk):
    desk.transfer(hold=False)
    desk.passes(4_000)
    desk.leaves(AGENT)
    assert desk.hears() == both(CALLER_, DESTINATION)


def test_when_the_agent_leaves_a_held_caller_is_joined_to_the_destination_that_has_answered(desk):
    desk.transfer()
    desk.passes(4_000)
    desk.leaves(AGENT)
    assert desk.hears() == both(CALLER_, DESTINATION)


def test_when_the_agent_leaves_early_a_held_caller_is_joined_as_soon_as_the_destination_answers(desk):
    desk.transfer()
    desk.leaves(AGENT)
    assert desk.world.caller_place(desk.call) is CallerPlace.HELD
    desk.passes(4_000)
    assert desk.hears() == both(CALLER_, DESTINATION)


def test_when_the_agent_has_left_and_the_destination_never_answers_the_call_ends(desk):
    desk.transfer(NEVER_PICKS_UP)
    desk.leaves(AGENT)
    desk.passes(29_999)
    assert desk.world.is_live(desk.call)
    desk.passes(1)
    assert not desk.world.is_live(desk.call)


@pytest.mark.parametrize("party", [CALLER_, AGENT])
def test_without_a_transfer_the_call_ends_when_either_hangs_up(desk, party):
    desk.leaves(party)
    assert not desk.world.is_live(desk.call)
    assert desk.numbers() == []


def test_when_a_held_caller_hangs_up_agent_and_destination_still_have_each_other(desk):
    transfer = desk.transfer()
    desk.passes(4_000)
    desk.leaves(CALLER_)
    assert desk.hears() == both(AGENT, DESTINATION)
    desk.world.stop(transfer)
    assert not desk.world.is_live(desk.call)


def test_nobody_hears_anybody_on_a_call_that_is_over(desk):
    desk.transfer(hold=False)
    desk.passes(4_000)
    desk.leaves(AGENT)
    desk.leaves(CALLER_)
    assert desk.hears() == set()
    assert desk.world.live_legs() == []


def test_a_held_caller_whose_agent_never_answers_is_off_hold_for_the_next_handler():
    desk = Desk()
    desk.transfer("+14165550177")
    desk.passes(10_000)
    desk.leaves(DESTINATION)
    desk.passes(20_000)
    assert desk.numbers() == [PICKS_UP]
    desk.passes(4_000)
    assert desk.hears() == both(CALLER_, AGENT)


def test_connecting_after_the_agent_left_and_the_destination_answered_finds_the_caller_connected(desk):
    transfer = desk.transfer()
    desk.leaves(AGENT)
    desk.passes(4_000)
    with pytest.raises(Refusal, match="caller not held"):
        desk.world.connect(transfer)


def test_the_endpoint_that_has_the_call_now_can_transfer_it_on_with_its_own_key(desk):
    dana = desk.world.keys.held_by(desk.world.scenario.group.handlers[1])["transfer"]
    first = desk.transfer(hold=False)
    desk.passes(4_000)
    with pytest.raises(Refusal, match="call already transferred"):
        desk.world.transfer(dana, desk.call, NEVER_PICKS_UP, hold_caller=True)
    desk.leaves(AGENT)
    desk.world.transfer(dana, desk.call, NEVER_PICKS_UP, hold_caller=True)
    assert desk.numbers() == [NEVER_PICKS_UP, PICKS_UP]
    with pytest.raises(Refusal, match="transferor not present"):
        desk.world.stop(first)


def test_an_outbound_leg_to_a_handler_of_the_group_shows_the_real_caller(desk):
    desk.transfer(PICKS_UP)
    newest = desk.world.active_calls(desk.world.group_keys["active_calls"])[0]
    assert (newest.dialed_out_number, newest.caller_number) == (PICKS_UP, CALLER)


def test_an_outbound_leg_to_a_stranger_is_in_nobodys_list(desk):
    desk.transfer("sip:desk@pbx.example")
    assert desk.numbers() == ["+14165550100"]


def test_a_number_may_be_spelt_with_separators(desk):
    desk.transfer("+1 (416) 555-0101")
    assert desk.numbers()[0] == PICKS_UP
    with pytest.raises(Refusal, match="cannot dial"):
        Desk().transfer("+1 416-555-0199")
    assert CANNOT_BE_DIALLED == "+14165550199"
