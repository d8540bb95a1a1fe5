"""The examples of the client's page of documentation do what the page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import agent_console.callcontrol
from agent_console.simulator import Simulator, quiet_day

PAGE = Path(agent_console.callcontrol.__file__).with_name("README.md")
LISTING, HOLDING, REFUSED = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.S | re.M)


@pytest.fixture
def simulator():
    with Simulator(quiet_day(), seed=1) as simulator:
        yield simulator


@pytest.fixture
def run(simulator, tmp_path):
    def run(example: str) -> list[str]:
        keys = {f"{action.upper()}_KEY": key for action, key in simulator.keys.items()}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", example],
            env={**os.environ, **keys, "BASE_URL": simulator.base_url},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.stderr == ""
        return done.stdout.splitlines()

    return run


def answered_call(simulator) -> str:
    from agent_console.simulator import Party

    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
        world.answer(world.leg_of(call_uuid, Party.AGENT))
    return call_uuid


def test_the_calls_are_listed(run, simulator):
    call_uuid = answered_call(simulator)
    assert run(LISTING) == [f"{call_uuid} +16045550123 rings at +14165550100"]


def test_a_caller_is_held_connected_and_alone_with_the_agent_again(run, simulator, tmp_path):
    answered_call(simulator)
    assert run(HOLDING) == [
        "the caller is on hold, +14165550101 is dialled",
        "all three hear each other",
        "agent and caller are alone again",
    ]
    transfer_uuid = (tmp_path / "transfer_uuid").read_text()
    assert [(one.method, transfer_uuid in one.path) for one in simulator.requests] == [
        ("GET", False),
        ("POST", False),
        ("POST", True),
        ("DELETE", True),
    ]


def test_a_refusal_is_told_from_the_rest(run):
    assert run(REFUSED) == ["that call is over"]
