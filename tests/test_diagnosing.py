"""The report for a support ticket tells what a person at the other end would ask first."""

from __future__ import annotations

import pytest

from agent_console.desk.clock import ServerClock
from agent_console.diagnosing import clocks_apart


@pytest.mark.parametrize(
    ("earliest_ms", "latest_ms", "here_ms", "told"),
    [
        (9_000, 9_400, 10_000, "by +0.2 s, known within 400 ms"),
        (9_000, 9_000, 15_000, "by -5.0 s, known within 0 ms"),
    ],
)
def test_it_tells_how_far_the_clocks_are_apart_and_how_surely(earliest_ms, latest_ms, here_ms, told):
    assert clocks_apart(ServerClock(earliest_ms, latest_ms), 1_000, here_ms).endswith(told)
