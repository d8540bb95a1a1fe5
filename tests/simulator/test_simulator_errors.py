"""Every documented error comes from doing what causes it, over the wire, in both formats."""

from __future__ import annotations

from simulator_wire import CANNOT_BE_DIALLED, NEVER_PICKS_UP, PICKS_UP, Wire

from agent_console.simulator import Party

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def refused(error: str) -> dict:
    return {"success": False, "error": error}


def agent_hangs_up(wire: Wire, call_uuid: str) -> None:
    with wire.world() as world:
        world.hang_up(world.leg_of(call_uuid, Party.AGENT))


def caller_hangs_up(wire: Wire, call_uuid: str) -> None:
    with wire.world() as world:
        world.caller_hangs_up(call_uuid)


def test_transferring_a_call_that_has_terminated_is_call_not_live(wire, talking):
    caller_hangs_up(wire, talking)
    assert wire.transfer(talking) == refused("call not live")


def test_transferring_a_call_that_never_was_is_call_not_live(wire, talking):
    assert wire.transfer(UNKNOWN) == refused("call not live")


def test_a_number_that_the_account_may_not_dial_cannot_be_dialled_and_the_caller_stays_with_the_agent(
    wire, talking
):
    assert wire.transfer(talking, CANNOT_BE_DIALLED) == refused("cannot dial transfer_to number")
    with wire.world() as world:
        assert (Party.CALLER, Party.AGENT) in world.hears(talking)


def test_what_is_no_number_cannot_be_dialled(wire, talking):
    assert wire.transfer(talking, "the boss") == refused("cannot dial transfer_to number")


def test_a_second_transfer_while_one_is_in_progress_is_call_already_transferred(wire, talking):
    assert wire.transfer(talking)["success"] is True
    assert wire.transfer(talking) == refused("call already transferred")


def test_the_agent_who_has_left_cannot_transfer_the_call_again(wire, talking):
    wire.transfer(talking)
    agent_hangs_up(wire, talking)
    assert wire.transfer(talking) == refused("call already transferred")


def test_after_the_destination_has_left_the_call_can_be_transferred_again(wire, talking):
    wire.transfer(talking, NEVER_PICKS_UP)
    wire.clock.advance(30_000)
    assert wire.transfer(talking, PICKS_UP)["success"] is True


def test_an_unknown_key_is_not_authorized_with_status_401(wire, talking):
    reply = wire.reply("POST", f"calls/{talking}/transfer", "woofwoofwoof", transfer_to=PICKS_UP)
    assert reply.status_code == 401
    assert wire.transfer(talking, key="woofwoofwoof") == refused("not authorized")


def test_connecting_after_the_call_has_terminated_is_call_not_live(wire, talking):
    transfer_uuid = wire.transfer(talking)["transfer_uuid"]
    wire.stop(transfer_uuid)
    agent_hangs_up(wire, talking)
    assert wire.connect(transfer_uuid) == refused("call not live")


def test_connecting_a_caller_who_left_while_held_is_caller_hung_up(wire, talking):
    transfer_uuid = wire.transfer(talking)["transfer_uuid"]
    caller_hangs_up(wire, talking)
    assert wire.connect(transfer_uuid) == refused("caller hung up")


def test_when_the_held_caller_and_then_the_destination_have_left_the_call_is_not_live(wire, talking):
    transfer_uuid = wire.transfer(talking)["transfer_uuid"]
    caller_hangs_up(wire, talking)
    with wire.world() as world:
        world.hang_up(world.leg_of(talking, Party.DESTINATION))
    assert wire.connect(transfer_uuid) == refused("call not live")


def test_connecting_a_conferenced_caller_is_caller_not_held(wire, talking):
    transfer_uuid = wire.transfer(talking, hold=False)["transfer_uuid"]
    assert wire.connect(transfer_uuid) == refused("caller not held")


def test_connecting_twice_is_caller_not_held(wire, talking):
    transfer_uuid = wire.transfer(talking)["transfer_uuid"]
    assert wire.connect(transfer_uuid) == {"success": True}
    assert wire.connect(transfer_uuid) == refused("caller not held")


def test_an_unknown_transfer_is_transfer_not_found(wire, talking):
    assert wire.connect(UNKNOWN) == refused("transfer not found")
    assert wire.stop(UNKNOWN) == refused("transfer not found")


def test_stopping_after_the_call_has_terminated_is_call_not_live(wire, talking):
    transfer_uuid = wire.transfer(talking, hold=False)["transfer_uuid"]
    caller_hangs_up(wire, talking)
    agent_hangs_up(wire, talking)
    assert wire.stop(transfer_uuid) == refused("call not live")


def test_stopping_after_the_destination_rang_out_is_transfer_not_in_progress(wire, talking):
    transfer_uuid = wire.transfer(talking, NEVER_PICKS_UP)["transfer_uuid"]
    wire.clock.advance(30_000)
    assert wire.stop(transfer_uuid) == refused("transfer not in progress")


def test_stopping_twice_is_transfer_not_in_progress(wire, talking):
    transfer_uuid = wire.transfer(talking)["transfer_uuid"]
    assert wire.stop(transfer_uuid) == {"success": True}
    assert wire.stop(transfer_uuid) == refused("transfer not in progress")


def test_stopping_when_the_agent_has_left_is_transferor_not_present(wire, talking):
    transfer_uuid = wire.transfer(talking, hold=False)["transfer_uuid"]
    agent_hangs_up(wire, talking)
    assert wire.stop(transfer_uuid) == refused("transferor not present")
    with wire.world() as world:
        assert world.is_live(talking)


def test_connect_and_stop_need_no_key(wire, talking):
    transfer_uuid = wire.transfer(talking)["transfer_uuid"]
    assert wire.connect(transfer_uuid) == {"success": True}
    assert wire.stop(transfer_uuid) == {"success": True}
    assert [asked.key_sent for asked in wire.simulator.requests] == [True, False, False]


def test_failures_of_a_call_come_with_status_200(wire, talking):
    assert wire.reply("DELETE", f"transfers/{UNKNOWN}").status_code == 200
