"""The console from outside: real program, real server, real screen, read as a screen reader reads it."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from from_outside import wait_for

from agent_console.desk.hand import TOO_SOON_TO_MEAN_IT_MS
from agent_console.simulator import Answers, Drops, Kind, Paradigm, Party, Simulator, quiet_day


def call_in(simulator, real="+16045550123", sent="+18665551234"):
    with simulator.world() as world:
        return world.call_in(real, sent)


def take(screen_reader, call_uuid):
    """Wait for the call to be in hand for so long that a press is meant for it."""
    screen_reader.find("Matched call", identifier=call_uuid)
    time.sleep(TOO_SOON_TO_MEAN_IT_MS / 1000)


def pick_up(simulator, call_uuid):
    with simulator.world() as world:
        world.answer(world.leg_of(call_uuid, Party.AGENT))


def asked(simulator, part, method="POST"):
    return [one for one in simulator.requests if one.method == method and part in one.path]


@pytest.mark.parametrize("wire_format", ["json", "xml"])
def test_a_ring_becomes_a_matched_call_and_a_held_transfer_runs_to_its_end(
    program, simulator, screen_reader, wire_format
):
    quick_dial = 'quick_dial = [ { name = "Tier 2", to = "+14165550101" } ]'
    program.profile(simulator.base_url, simulator.keys, f'{quick_dial}\nformat = "{wire_format}"')
    program.start()
    screen_reader.find_text("Connection: live")
    call_uuid = call_in(simulator)
    program.ring("8665551234", "--name", "Jane Caller")
    take(screen_reader, call_uuid)
    ringing = screen_reader.find_text("Ringing caller")
    assert "8665551234" in ringing["name"]
    assert "Jane Caller" in ringing["name"]
    cells = screen_reader.rows("Active calls")[0]
    assert {"+16045550123", "+18665551234", "+14165550100"} <= set(cells)
    pick_up(simulator, call_uuid)

    assert "Enter where" in screen_reader.find("Transfer", enabled=False)["description"]
    screen_reader.type("Transfer to", "tier 2")
    screen_reader.press("Transfer")
    screen_reader.find("Connect caller", enabled=True)
    sent = asked(simulator, "/transfer")
    assert len(sent) == 1
    assert sent[0].body == {"hold_caller": True, "transfer_to": "+14165550101"}
    assert "on hold" in screen_reader.find_text("Transfer status: Ringing")["name"]
    with simulator.world() as world:
        assert (Party.CALLER, Party.AGENT) not in world.hears(call_uuid)

    screen_reader.press("Connect caller")
    screen_reader.find_text("Transfer status: Caller connected")
    assert len(asked(simulator, "/conference_caller")) == 1
    with simulator.world() as world:
        assert (Party.CALLER, Party.AGENT) in world.hears(call_uuid)

    screen_reader.press("Stop transfer")
    screen_reader.find_text("Transfer status: Stopped")
    assert len(asked(simulator, "/transfers/", "DELETE")) == 1
    with simulator.world() as world:
        world.caller_hangs_up(call_uuid)
    screen_reader.find("Transfer", enabled=False)
    screen_reader.find_text("Message: The call has ended")


def test_a_conference_is_asked_for_as_one(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    call_uuid = call_in(simulator)
    program.ring("+18665551234")
    take(screen_reader, call_uuid)
    screen_reader.press("Conference everyone")
    screen_reader.type("Transfer to", "sip:desk@pbx.example")
    screen_reader.press("Transfer")
    screen_reader.find("Stop transfer", enabled=True)
    # Stop is a way back from the press on, before the request has arrived.
    wait_for(lambda: asked(simulator, "/transfer"), "the transfer to arrive")
    assert [one.body for one in asked(simulator, "/transfer")] == [
        {"hold_caller": False, "transfer_to": "sip:desk@pbx.example"}
    ]
    wait_for(
        lambda: "not on hold" in screen_reader.find("Connect caller", enabled=False)["description"],
        "why the caller cannot be connected",
    )


def test_a_call_is_returned_while_its_time_runs(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys, 'edition = "performance"')
    program.start()
    screen_reader.find_text("Connection: live")
    call_uuid = call_in(simulator)
    program.ring("+18665551234")
    take(screen_reader, call_uuid)
    screen_reader.find_text("Return time left")
    assert "dials the next buyer" in screen_reader.find("Return call", enabled=True)["description"]
    pick_up(simulator, call_uuid)
    screen_reader.press("Return call")
    screen_reader.find("Return call", description="Return call: press again within 3 seconds")
    assert asked(simulator, "/return") == [], "the first press arms"
    screen_reader.press("Return call")
    screen_reader.find_text("Message: Returned")
    assert len(asked(simulator, "/return")) == 1


def test_a_call_is_accepted_and_not_taken_back(program, environment, screen_reader):
    with Simulator(quiet_day().with_paradigm(Paradigm.ACCEPT), seed=1) as simulator:
        program.profile(simulator.base_url, simulator.keys, 'paradigm = "accept"')
        program.start()
        screen_reader.find_text("Connection: live")
        call_uuid = call_in(simulator)
        program.ring("+18665551234")
        take(screen_reader, call_uuid)
        screen_reader.find_text("Accept time left")
        pick_up(simulator, call_uuid)
        screen_reader.press("Accept call")
        screen_reader.find_text("Message: The call is accepted")
        screen_reader.find("Accept call", enabled=False)
        program.close()


def test_an_answer_that_never_comes_is_unknown_and_nothing_is_sent_again(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    call_uuid = call_in(simulator)
    program.ring("+18665551234")
    take(screen_reader, call_uuid)
    simulator.faults.add(Drops(acts=True), on=Kind.TRANSFER)
    screen_reader.type("Transfer to", "+14165550101")
    screen_reader.press("Transfer")
    screen_reader.find_text("Transfer status: Unknown")
    polls = len(asked(simulator, "active_calls", "GET"))
    wait_for(lambda: len(asked(simulator, "active_calls", "GET")) > polls + 2, "two more polls")
    assert len(asked(simulator, "/transfer")) == 1


def test_the_connection_says_what_is_wrong_and_recovers(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys, "poll_seconds = 0.5")
    program.start()
    screen_reader.find_text("Connection: live")
    simulator.faults.add(Answers(503, retry_after="1"), times=2)
    screen_reader.find_text("Connection: slowed down, next try in")
    screen_reader.find_text("Connection: live")
    simulator.faults.add(Drops(acts=False), times=2)
    screen_reader.find_text("Connection: lost")
    screen_reader.find_text("Connection: live")


def test_a_revoked_key_stops_the_polling_until_another_is_stored(program, simulator, screen_reader):
    program.profile(simulator.base_url, {"active_calls": "wrong"}, "poll_seconds = 0.5")
    program.start()
    screen_reader.find_text("Connection: key refused")
    assert len(asked(simulator, "active_calls", "GET")) == 1
    done = program.run("keys", "set", "Sales", "active_calls", stdin=simulator.keys["active_calls"] + "\n")
    assert done.returncode == 0, done.stderr
    screen_reader.find_text("Connection: live")


def test_a_ring_that_stops_is_cleared(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    call_uuid = call_in(simulator)
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=call_uuid)
    assert program.run("hangup", "+18665551234").returncode == 0
    screen_reader.wait_until_gone(begins="Ringing caller: +1866")
    screen_reader.find_text("Message: The call has ended")


def test_a_number_that_is_not_routed_is_said_to_be_so(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    program.ring("+15195550199")
    screen_reader.find_text("Message: This ring is not a call routed")


def test_a_second_start_raises_the_first_window(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    again = program.run()
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


def test_bad_configuration_is_named_in_the_window_and_the_rest_works(program, simulator, screen_reader):
    strange = "\n".join(f"colour_{number} = 3" for number in range(40))
    program.profile(simulator.base_url, simulator.keys, f"poll_seconds = 0.1\n{strange}")
    program.start()
    message = screen_reader.find_text("Message: ")["name"]
    assert "config.toml:4: poll_seconds" in message
    assert "config.toml:5: unknown key 'colour_0'" in message
    # The calls need the window's room.
    assert message.endswith("Further mistakes: 38. All of them stand in Diagnostics.")
    screen_reader.find_text("Connection: live")


def test_an_unreachable_server_leaves_the_window_usable(program, screen_reader):
    program.profile("http://127.0.0.1:9/call_control/v1", {"active_calls": "somebodys-key"})
    program.start()
    assert "somebodys-key" not in screen_reader.find_text("Connection: lost")["name"]


def test_practice_mode_rings_by_itself(program, screen_reader):
    program.start("--demo")
    screen_reader.find_text("Ringing caller: +", patience=40)
    screen_reader.find("Return call", enabled=True)
    assert not list(Path(program.env["AGENT_CONSOLE_DATA_DIR"]).iterdir())
    assert program.run("ring", "+15195550199").returncode == 0


@pytest.mark.parametrize("command", [["calls"], ["calls", "--json"], ["doctor", "--json"], ["keys", "list"]])
def test_a_key_is_printed_by_no_command(program, simulator, command):
    program.profile(simulator.base_url, simulator.keys)
    call_in(simulator)
    done = program.run(*command)
    assert done.returncode == 0, done.stderr
    for key in simulator.keys.values():
        assert key not in done.stdout + done.stderr
    if command == ["calls", "--json"]:
        assert json.loads(done.stdout)[0]["caller_number"] == "+16045550123"


def test_diagnostics_show_the_connection_the_requests_and_the_doctors_checks(
    program, simulator, screen_reader
):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    screen_reader.press("Diagnostics")
    wait_for(lambda: "GET" in (screen_reader.find("Report")["text"] or ""), "the requests in the report")
    screen_reader.press("Run checks")
    wait_for(lambda: "key active_calls: accepted" in screen_reader.find("Report")["text"], "the checks")
    report = screen_reader.find("Report")["text"]
    assert "Connection: live" in report
    assert all(key not in report for key in simulator.keys.values())
