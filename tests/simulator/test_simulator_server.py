"""The server itself: formats, statuses, dates, start and stop, and the command that serves it alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from email.utils import parsedate_to_datetime

import httpx
import pytest
from simulator_wire import CALLER, PICKS_UP

from agent_console.simulator import HandSetClock, Party, Simulator, SimulatorError, practice_day, quiet_day


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/call_control/v1/nothing.json", 404),
        ("GET", "/call_control/v1/nothing.xml", 404),
        ("POST", "/call_control/v1/active_calls.json", 405),
        ("GET", "/call_control/v1/transfers/x/conference_caller.xml", 405),
        ("GET", "/call_control/v1/active_calls.csv", 406),
        ("DELETE", "/call_control/v1/transfers/x.yaml", 406),
    ],
)
def test_what_is_no_endpoint_is_answered_with_its_status(json_wire, method, path, status):
    reply = json_wire.http.request(method, json_wire.simulator.origin + path)
    assert reply.status_code == status
    assert reply.headers["content-type"].startswith(
        "text/xml" if path.endswith("xml") else "application/json"
    )


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/json", b"{", 400),
        ("application/json", b"[]", 400),
        ("application/json", b"{}", 400),
        ("application/json", b"[" * 100_000, 400),
        ("text/xml", b"<hash>", 400),
        ("text/xml", b'<!DOCTYPE x [<!ENTITY y "z">]><hash><transfer_to>&y;</transfer_to></hash>', 400),
        ("text/xml", b'<?xml version="1.0" encoding="none"?><hash/>', 400),
        ("text/plain", b"transfer_to", 406),
    ],
)
def test_a_body_that_cannot_be_understood_is_refused(json_wire, talking, content_type, body, status):
    reply = json_wire.http.post(
        f"calls/{talking}/transfer.json",
        params={"api_key": json_wire.simulator.keys["transfer"]},
        content=body,
        headers={"content-type": content_type},
    )
    assert reply.status_code == status
    assert json_wire.transfer(talking)["success"] is True


@pytest.mark.parametrize(
    ("body", "held"),
    [
        ("<hash><hold-caller type='boolean'>true</hold-caller><transfer-to>{}</transfer-to></hash>", True),
        ("<transfer><hold_caller>true</hold_caller><transfer_to>{}</transfer_to></transfer>", True),
        ("<hash><hold-caller nil='true'/><transfer-to>{}</transfer-to></hash>", False),
        ("<hash><transfer-to>{}</transfer-to></hash>", False),
    ],
)
def test_xml_is_read_under_any_root_and_with_either_dash(json_wire, talking, body, held):
    json_wire.http.post(
        f"calls/{talking}/transfer.xml",
        params={"api_key": json_wire.simulator.keys["transfer"]},
        content=body.format(PICKS_UP),
        headers={"content-type": "text/xml"},
    )
    with json_wire.world() as world:
        assert ((Party.CALLER, Party.AGENT) not in world.hears(talking)) is held


def test_the_date_header_is_the_worlds_time_and_not_this_machines(json_wire):
    json_wire.clock.advance(61_500)
    date = json_wire.reply("GET", "active_calls").headers["date"]
    assert parsedate_to_datetime(date).timestamp() == json_wire.clock() // 1000


def test_the_log_tells_what_was_asked_and_answered(json_wire, talking):
    asked_at_ms = json_wire.clock()
    reply = json_wire.transfer(talking)
    asked = json_wire.simulator.requests[-1]
    assert (asked.method, asked.path) == ("POST", f"/call_control/v1/calls/{talking}/transfer.json")
    assert asked.body == {"transfer_to": PICKS_UP, "hold_caller": True}
    assert (asked.reply, asked.status, asked.at_ms) == (reply, 200, asked_at_ms)


def test_time_passes_by_itself_even_if_nobody_asks():
    rang = threading.Event()
    clock = HandSetClock()
    with Simulator(practice_day(), clock=clock) as simulator:
        with simulator.world() as world:
            world.listen(lambda event: rang.set())
        clock.advance(5_000)
        assert rang.wait(20)


def test_after_the_stop_the_port_is_free_and_no_thread_is_left():
    before = set(threading.enumerate())
    with Simulator(quiet_day()) as simulator:
        port = int(simulator.origin.rpartition(":")[2])
        httpx.get(f"{simulator.base_url}/active_calls.json")
    assert set(threading.enumerate()) <= before
    with Simulator(quiet_day(), port=port) as second:
        assert httpx.get(f"{second.base_url}/active_calls.json").status_code == 401
    second.stop()


def test_a_taken_port_is_said_so(simulator):
    port = int(simulator.origin.rpartition(":")[2])
    with pytest.raises(SimulatorError, match=f"127.0.0.1:{port} cannot be listened on"):
        Simulator(quiet_day(), port=port).start()


def test_importing_the_simulator_loads_no_web_server():
    code = (
        "import sys, agent_console.simulator, agent_console.simulator.command as c;"
        "heavy = {'starlette', 'uvicorn', 'h11', 'asyncio.base_events', 'defusedxml'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy - {'asyncio.base_events'} else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be sent SIGTERM in order there")
def test_the_command_prints_url_and_keys_and_ends_in_order_at_sigterm():
    code = "import sys; from agent_console.simulator.command import serve; sys.exit(serve(0, None, 5))"
    process = subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process:
        url = process.stdout.readline().strip()
        lines = [process.stdout.readline().strip() for _ in range(9)]
        keys = dict(line.split(": ") for line in lines)
        reply = httpx.get(f"{url}/active_calls.json", params={"api_key": keys["active_calls key"]})
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=20)
    assert reply.status_code == 200
    assert (process.returncode, errors) == (0, "")
    assert keys["seed"] == "5"


def test_a_bad_scenario_file_ends_the_command_with_one_line(tmp_path, capsys):
    from agent_console.simulator.command import serve

    path = tmp_path / "day.toml"
    path.write_text("[agent]\nparadigm = 'maybe'\n")
    assert serve(0, path, None) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "day.toml" in error
    assert "paradigm in [agent] must be one of return, accept, none" in error


def test_a_taken_port_ends_the_command_with_one_line(simulator, capsys):
    from agent_console.simulator.command import serve

    assert serve(int(simulator.origin.rpartition(":")[2]), None, 1) == 1
    assert "--port" in capsys.readouterr().err


def test_a_call_is_forgotten_an_hour_after_its_end(json_wire, talking):
    transfer_uuid = json_wire.transfer(talking, hold=False)["transfer_uuid"]
    with json_wire.world() as world:
        world.caller_hangs_up(talking)
        world.hang_up(world.leg_of(talking, Party.AGENT))
    json_wire.clock.advance(3_599_999)
    assert json_wire.stop(transfer_uuid)["error"] == "call not live"
    json_wire.clock.advance(1)
    assert json_wire.stop(transfer_uuid)["error"] == "transfer not found"
    with json_wire.world() as world:
        assert world.call_uuids() == []


def test_a_head_request_has_no_body(json_wire):
    with json_wire.world() as world:
        world.call_in(CALLER)
    key = json_wire.simulator.keys["active_calls"]
    reply = json_wire.http.head("active_calls.json", params={"api_key": key})
    assert (reply.status_code, reply.content) == (200, b"")
