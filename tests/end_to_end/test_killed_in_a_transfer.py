"""Killed at every step of a held transfer, the console comes back knowing it, and repeats nothing."""

from __future__ import annotations

import os
import signal
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from from_outside import HERE, wait_for

from agent_console.simulator import Delays, Kind, Party

RECOVERED = "Message: Recovered after the program had ended."
STEPS = ("Transfer", "Connect caller", "Stop transfer")
KINDS = {"Transfer": Kind.TRANSFER, "Connect caller": Kind.CONNECT, "Stop transfer": Kind.STOP}


@dataclass(frozen=True)
class Killed:
    """`at` is a point of the journal, or "left": when the server has the request and has not answered.

    `sent` counts what the server saw of Transfer, Connect and Stop in the end. `offered` are the buttons that
    are enabled after the restart, `says` is in the transfer's status.
    """

    step: str
    at: str
    sent: tuple[int, int, int]
    says: str
    offered: frozenset[str]


CONNECT_AND_STOP = frozenset({"Connect caller", "Stop transfer"})
CASES = [
    Killed("Transfer", "intended", (0, 0, 0), "Unknown: ", frozenset()),
    Killed("Transfer", "left", (1, 0, 0), "Unknown: ", frozenset()),
    Killed("Transfer", "concluding", (1, 0, 0), "Unknown: ", frozenset()),
    Killed("Transfer", "concluded", (1, 0, 0), "the caller is on hold", CONNECT_AND_STOP),
    Killed("Connect caller", "intended", (1, 0, 0), "Unknown: ", CONNECT_AND_STOP),
    Killed("Connect caller", "left", (1, 1, 0), "Unknown: ", CONNECT_AND_STOP),
    Killed("Connect caller", "concluded", (1, 1, 0), "Caller connected", frozenset({"Stop transfer"})),
    Killed("Stop transfer", "intended", (1, 1, 0), "Unknown: ", frozenset({"Stop transfer"})),
    Killed("Stop transfer", "concluded", (1, 1, 1), "Stopped", frozenset()),
]


def sent(simulator) -> tuple[int, int, int]:
    parts = (("POST", "/transfer."), ("POST", "/conference_caller"), ("DELETE", "/transfers/"))
    return tuple(
        sum(one.method == method and part in one.path for one in simulator.requests) for method, part in parts
    )


@pytest.mark.parametrize("killed", CASES, ids=lambda one: f"{one.step}, {one.at}")
def test_nothing_in_flight_is_forgotten_or_repeated(program, simulator, screen_reader, killed):
    program.profile(simulator.base_url, simulator.keys, "poll_seconds = 0.5")
    env, number = program.env, STEPS.index(killed.step) + 1
    if killed.at != "left":
        program.env = {
            **env,
            "PYTHONPATH": os.pathsep.join([str(HERE / "kill_points"), env["PYTHONPATH"]]),
            "TEST_KILL_AT": f"{killed.at}:{number}",
        }
    process = program.start()
    program.env = env
    screen_reader.find_text("Connection: live")
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=call_uuid)
    with simulator.world() as world:
        world.answer(world.leg_of(call_uuid, Party.AGENT))
    screen_reader.type("Transfer to", "+14165550101")
    if killed.at == "left":
        simulator.faults.add(Delays(30_000), times=1, on=KINDS[killed.step])
    for step in STEPS[:number]:
        screen_reader.press(step)
        if step == "Connect caller" and number == 3:
            screen_reader.find_text("Transfer status: Caller connected")
    if killed.at == "left":
        wait_for(lambda: sent(simulator)[number - 1], "the request at the server")
        process.send_signal(signal.SIGKILL)
    program.was_killed(process)

    program.start()
    screen_reader.find_text("Connection: live")
    if killed.says == "Stopped":
        screen_reader.find_text("Transfer status: Stopped")
    else:
        screen_reader.find("Matched call", identifier=call_uuid)
        screen_reader.find_text(RECOVERED)
        assert killed.says in screen_reader.find_text("Transfer status: ")["name"]
    polls = len(simulator.requests)
    wait_for(lambda: len(simulator.requests) > polls + 2, "two polls")
    for button in ("Connect caller", "Stop transfer"):
        screen_reader.find(button, enabled=button in killed.offered)
    assert sent(simulator) == killed.sent, "nothing is sent again by itself"
    if killed.offered:
        screen_reader.press("Stop transfer")
        screen_reader.find_text("Transfer status: Stopped")
        with simulator.world() as world:
            assert (Party.CALLER, Party.AGENT) in world.hears(call_uuid)


def test_a_note_survives_the_kill(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys, "poll_seconds = 0.5")
    process = program.start()
    screen_reader.find_text("Connection: live")
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=call_uuid)
    with simulator.world() as world:
        world.caller_hangs_up(call_uuid)
    screen_reader.type("Note about the call", "wants a call back")
    file = Path(program.env["AGENT_CONSOLE_DATA_DIR"]) / "journal.sqlite3"

    def kept() -> bool:
        with closing(sqlite3.connect(file)) as journal:
            return journal.execute("SELECT note FROM calls").fetchall() == [("wants a call back",)]

    wait_for(kept, "the note on disk")
    process.send_signal(signal.SIGKILL)
    program.was_killed(process)
    program.start()
    assert screen_reader.find("Note about the call")["text"] == "wants a call back"
