"""`agent-console ring`, start to exit, beside `python -c pass` (issue 8)."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from comparing import compared
from results import Amount, Report, Row, Times
from screen import home, screen
from vendor import Vendor

COMMAND = str(Path(sys.executable).with_name("agent-console"))


def run(*, quick: bool) -> Report:
    """The command as a softphone calls it, with a console that takes it."""
    with Vendor() as vendor, screen() as display, home(vendor.base_url, vendor.keys) as user:
        environment = user | display
        called = vendor.call_in(25)
        console = subprocess.Popen([COMMAND], env=environment)
        ring = [COMMAND, "ring", called[7]["sent"]]
        try:
            _until_it_listens(ring, environment)
            pairs = []
            for _ in range(15 if quick else 61):
                pairs.append(
                    (_took_ms(ring, environment), _took_ms([sys.executable, "-c", "pass"], environment))
                )
                # The console draws what it was told, on the other core if that is free.
                time.sleep(0.05)
        finally:
            console.terminate()
            console.wait(10)
    found = compared(pairs)
    row = Row(
        "ring-command",
        "agent-console ring, process start → exit; floor: python -c pass",
        Amount(found.measured_ms, "ms"),
        Amount(found.floor_ms, "ms"),
        Times(2.0),
        ratio=found.ratio,
        note=found.noise,
    )
    return Report([row])


def _until_it_listens(ring: Sequence[str], environment: Mapping[str, str]) -> None:
    for _ in range(100):
        with suppress(subprocess.CalledProcessError):
            subprocess.run(ring, env=environment, check=True, stderr=subprocess.DEVNULL)
            return
        time.sleep(0.1)
    raise TimeoutError("the console took no ring")


def _took_ms(command: Sequence[str], environment: Mapping[str, str]) -> float:
    began_ns = time.monotonic_ns()
    subprocess.run(command, env=environment, check=True)
    return (time.monotonic_ns() - began_ns) / 1e6
