"""A key opens one action for one handler or one group, until it is revoked."""

from __future__ import annotations

import pytest
from simulator_wire import CALLER, PICKS_UP

from agent_console.simulator import Action, Party

ACTIONS = ["active_calls", "transfer", "return", "accept"]


def status(wire, action: str, call_uuid: str, key: str) -> tuple[int, str | None]:
    path = "active_calls" if action == "active_calls" else f"calls/{call_uuid}/{action}"
    method = "GET" if action == "active_calls" else "POST"
    body = {"transfer_to": PICKS_UP, "hold_caller": True} if action == "transfer" else {}
    reply = wire.reply(method, path, key, **body)
    fields = wire.ask(method, path, key, **body) if reply.status_code == 401 else {}
    return reply.status_code, fields.get("error")


@pytest.mark.parametrize("action", ACTIONS)
def test_a_key_opens_its_own_action_alone(wire, talking, action):
    for other, key in wire.simulator.keys.items():
        expected = (200, None) if other == action else (401, "not authorized")
        assert status(wire, action, talking, key) == expected


@pytest.mark.parametrize("action", ACTIONS)
def test_without_a_key_nothing_is_opened(json_wire, talking, action):
    assert status(json_wire, action, talking, "") == (401, "not authorized")


def test_a_revoked_key_opens_nothing_and_a_new_one_does(wire, talking):
    old = wire.simulator.keys["transfer"]
    with wire.world() as world:
        world.keys.revoke(old)
        new = world.keys.issue(world.scenario.agent, Action.TRANSFER)
    assert wire.transfer(talking, key=old) == {"success": False, "error": "not authorized"}
    assert wire.transfer(talking, key=new)["success"] is True
    assert wire.simulator.keys["transfer"] == new


def test_the_keys_of_another_group_neither_show_nor_move_the_call(wire, talking):
    with wire.world() as world:
        billing = world.keys.held_by(world.scenario.others[0])
    assert wire.calls(billing["active_calls"]) == []
    for action in ("transfer", "return", "accept"):
        assert status(wire, action, talking, billing[action]) == (401, "not authorized")


def test_a_handlers_key_shows_its_own_legs_and_a_groups_key_those_of_all_handlers(wire, talking):
    wire.transfer(talking, PICKS_UP)
    with wire.world() as world:
        dana = world.keys.held_by(world.scenario.group.handlers[1])

    def shown(key: str) -> list[str]:
        return [call["dialed_out_number"] for call in wire.calls(key)]

    assert shown(wire.simulator.keys["active_calls"]) == ["+14165550100"]
    assert shown(dana["active_calls"]) == [PICKS_UP]
    assert shown(wire.simulator.group_keys["active_calls"]) == [PICKS_UP, "+14165550100"]


def test_a_groups_key_transfers_for_its_handlers(wire, talking):
    assert wire.transfer(talking, key=wire.simulator.group_keys["transfer"])["success"] is True


def test_a_handler_whom_the_call_never_reached_cannot_learn_that_it_is_over(json_wire, talking):
    with json_wire.world() as world:
        dana = world.keys.held_by(world.scenario.group.handlers[1])
        world.hang_up(world.leg_of(talking, Party.AGENT))
    assert json_wire.transfer(talking, key=dana["transfer"])["error"] == "not authorized"


def test_no_key_is_in_the_log_of_requests_nor_in_any_repr(json_wire):
    with json_wire.world() as world:
        world.call_in(CALLER)
        shown = repr(world.keys)
    key = json_wire.simulator.keys["active_calls"]
    json_wire.calls(key)
    reply = json_wire.http.get("active_calls.json", params={"api_key": key, "page": "1"})
    assert reply.status_code == 200
    assert key not in repr(json_wire.simulator.requests) + shown
    assert json_wire.simulator.requests[-1].path == "/call_control/v1/active_calls.json?page=1"
