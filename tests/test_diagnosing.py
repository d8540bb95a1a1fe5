"""The report for a support ticket tells what a person at the other end would ask first."""

from __future__ import annotations

import socket

import pytest

from agent_console.commands.doctor import findings
from agent_console.commands.findings import OK
from agent_console.desk.clock import ServerClock
from agent_console.diagnosing import clocks_apart
from agent_console.rings.status import Listening
from agent_console.settings import Configuration, RingSourceSettings


@pytest.mark.parametrize(
    ("earliest_ms", "latest_ms", "here_ms", "told"),
    [
        (9_000, 9_400, 10_000, "by +0.2 s, known within 400 ms"),
        (9_000, 9_000, 15_000, "by -5.0 s, known within 0 ms"),
    ],
)
def test_it_tells_how_far_the_clocks_are_apart_and_how_surely(earliest_ms, latest_ms, here_ms, told):
    assert clocks_apart(ServerClock(earliest_ms, latest_ms), 1_000, here_ms).endswith(told)


def test_the_window_asks_no_phone_that_its_console_listens_to_already(tmp_path, monkeypatch):
    monkeypatch.setenv("AGENT_CONSOLE_DATA_DIR", str(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as phone:
        phone.setblocking(False)
        source = RingSourceSettings("baresip", {"port": phone.getsockname()[1]})
        listening = {"baresip": Listening("baresip at 127.0.0.1:4444")}
        found = list(findings(Configuration(ring_sources=(source,)), listening))
        with pytest.raises(BlockingIOError):
            phone.accept()
    (one,) = (one for one in found if one.subject == "ring source baresip")
    assert (one.state, one.what) == (OK, "listens to baresip at 127.0.0.1:4444")
