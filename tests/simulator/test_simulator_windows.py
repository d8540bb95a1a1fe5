"""Return and accept: the next handler gets the call, and the windows end to the millisecond."""

from __future__ import annotations

import pytest
from simulator_wire import CALLER, CANNOT_BE_DIALLED, NEVER_PICKS_UP, PICKS_UP

from agent_console.simulator import CannotBeDialled, Paradigm, Party, quiet_day

AGENT_NUMBER = "+14165550100"


@pytest.fixture
def scenario(request):
    paradigm = getattr(request, "param", Paradigm.RETURN)
    return quiet_day().with_paradigm(paradigm, return_window_seconds=90, accept_window_seconds=30)


on_accept = pytest.mark.parametrize("scenario", [Paradigm.ACCEPT], indirect=True)
on_neither = pytest.mark.parametrize("scenario", [Paradigm.NONE], indirect=True)


def numbers(wire) -> list[str]:
    return [call["dialed_out_number"] for call in wire.calls(wire.simulator.group_keys["active_calls"])]


def test_a_returned_call_leaves_the_agent_and_rings_at_the_next_handler(wire, talking):
    assert numbers(wire) == [AGENT_NUMBER]
    assert wire.give_back(talking) == {"success": True}
    assert wire.calls() == []
    assert numbers(wire) == [PICKS_UP]
    wire.clock.advance(4_000)
    with wire.world() as world:
        assert (Party.CALLER, Party.AGENT) in world.hears(talking)


def test_a_call_can_be_returned_until_the_window_ends_and_not_a_millisecond_longer(wire, talking):
    wire.clock.advance(89_999)
    assert wire.give_back(talking) == {"success": True}


def test_when_the_return_window_has_ended_the_call_stays(wire, talking):
    wire.clock.advance(90_000)
    assert wire.give_back(talking) == {"success": False, "error": "return window expired"}
    assert numbers(wire) == [AGENT_NUMBER]


def test_a_call_may_be_returned_before_it_is_picked_up(wire):
    with wire.world() as world:
        call_uuid = world.call_in(CALLER)
    assert wire.give_back(call_uuid) == {"success": True}
    assert numbers(wire) == [PICKS_UP]


def test_a_call_is_returned_once(wire, talking):
    wire.give_back(talking)
    error = "call is no longer with this handler"
    assert wire.give_back(talking) == {"success": False, "error": error}
    assert numbers(wire) == [PICKS_UP]


def test_a_call_that_is_being_transferred_cannot_be_returned(wire, talking):
    wire.transfer(talking)
    assert wire.give_back(talking) == {"success": False, "error": "call already transferred"}


def test_a_call_that_every_handler_has_passed_on_ends(wire, talking):
    group_key = wire.simulator.group_keys["return"]
    assert wire.give_back(talking, group_key) == {"success": True}
    assert wire.give_back(talking, group_key) == {"success": True}
    assert numbers(wire) == [NEVER_PICKS_UP]
    assert wire.give_back(talking, group_key) == {"success": True}
    assert wire.give_back(talking, group_key) == {"success": False, "error": "call not live"}


def test_a_handler_who_cannot_be_dialled_is_passed_over(wire, talking):
    with wire.world() as world:
        world.install(PICKS_UP, CannotBeDialled())
    wire.give_back(talking)
    assert numbers(wire) == [NEVER_PICKS_UP]


def test_a_phone_that_rings_out_passes_the_call_on(wire):
    with wire.world() as world:
        world.call_in(CALLER)
    wire.clock.advance(30_000)
    assert numbers(wire) == [PICKS_UP]


@on_accept
def test_a_call_that_is_not_accepted_in_time_is_taken_back(wire, talking):
    wire.clock.advance(29_999)
    assert numbers(wire) == [AGENT_NUMBER]
    wire.clock.advance(1)
    assert numbers(wire) == [PICKS_UP]
    error = "call is no longer with this handler"
    assert wire.accept(talking) == {"success": False, "error": error}


@on_accept
def test_an_accepted_call_stays(wire, talking):
    wire.clock.advance(29_999)
    assert wire.accept(talking) == {"success": True}
    assert wire.accept(talking) == {"success": True}
    wire.clock.advance(600_000)
    assert numbers(wire) == [AGENT_NUMBER]


@on_accept
def test_a_call_taken_back_in_the_midst_of_a_transfer_takes_the_caller_off_hold(wire, talking):
    transfer_uuid = wire.transfer(talking, "+14165550177")["transfer_uuid"]
    wire.clock.advance(34_000)
    with wire.world() as world:
        assert (Party.CALLER, Party.AGENT) in world.hears(talking)
    assert numbers(wire) == [PICKS_UP]
    assert wire.stop(transfer_uuid) == {"success": False, "error": "transfer not in progress"}


@on_accept
def test_a_caller_who_has_been_handed_on_is_not_taken_back(wire, talking):
    wire.transfer(talking, "+14165550177")
    with wire.world() as world:
        world.hang_up(world.leg_of(talking, Party.AGENT))
    wire.clock.advance(60_000)
    with wire.world() as world:
        assert (Party.CALLER, Party.DESTINATION) in world.hears(talking)


@on_accept
def test_a_handler_on_the_accept_paradigm_cannot_return(wire, talking):
    error = "call return is not enabled for this handler"
    assert wire.give_back(talking) == {"success": False, "error": error}


@on_neither
def test_a_handler_on_neither_paradigm_can_neither_return_nor_accept(wire, talking):
    assert wire.give_back(talking)["error"] == "call return is not enabled for this handler"
    assert wire.accept(talking)["error"] == "call acceptance is not enabled for this handler"


def reject(wire, group_id: int, key: str, caller_number: str) -> tuple[int, dict]:
    reply = wire.http.get(
        f"{wire.simulator.origin}/buyer_groups/{group_id}/call_control/reject",
        params={"key": key, "caller_number": caller_number},
    )
    return reply.status_code, reply.json()


def test_the_rejection_link_returns_the_call_of_a_caller(json_wire, talking):
    key = json_wire.simulator.group_keys["return"]
    assert reject(json_wire, 2957, key, "+14035550100") == (200, {"success": False, "error": "call not live"})
    assert reject(json_wire, 4001, key, CALLER) == (401, {"success": False, "error": "not authorized"})
    assert reject(json_wire, 2957, key, CALLER) == (200, {"success": True})
    assert numbers(json_wire) == [PICKS_UP]


def test_the_rejection_link_finds_the_number_that_was_sent_even_if_its_plus_became_a_blank(json_wire):
    with json_wire.world() as world:
        world.call_in(CALLER, "+18665551234")
    key = json_wire.simulator.group_keys["return"]
    assert reject(json_wire, 2957, key, " 18665551234")[1] == {"success": True}


def test_the_rejection_link_ends_with_the_window(json_wire, talking):
    json_wire.clock.advance(90_000)
    _, reply = reject(json_wire, 2957, json_wire.simulator.group_keys["return"], CALLER)
    assert reply == {"success": False, "error": "return window expired"}


def test_transferring_to_a_number_that_cannot_be_dialled_leaves_the_call_returnable(wire, talking):
    wire.transfer(talking, CANNOT_BE_DIALLED)
    assert wire.give_back(talking) == {"success": True}
