"""The console at rest, one poll a second with 25 calls: its memory and its processor time (issue 8)."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from memory import MIB, processor_seconds, pss_bytes, rss_bytes
from results import Amount, Report, Row, Times
from screen import home, screen
from vendor import Vendor
from workers import HERE

SETTLING_SECONDS = 4


def run(*, quick: bool) -> Report:
    """Ten minutes of polls, in quick ten seconds; the processor's share over the last minute of them."""
    polling_seconds, watched_seconds = (8, 8) if quick else (600, 60)
    with Vendor() as vendor, screen() as display, home(vendor.base_url, vendor.keys) as user:
        environment = user | display
        vendor.call_in(25)
        with (
            _running([sys.executable, "-m", "agent_console"], environment) as console,
            _running([sys.executable, str(HERE / "bare_polling.py"), vendor.url], environment) as polling,
        ):
            time.sleep(SETTLING_SECONDS + polling_seconds - watched_seconds)
            console_seconds, bare_seconds = _worked((console, polling), watched_seconds)
            pss, rss = pss_bytes(console.pid), rss_bytes(console.pid)
        # After the console and not beside it: what two share counts for each of them only in part.
        with _running([sys.executable, str(HERE / "parts_polling.py"), vendor.url], environment) as parts:
            time.sleep(2 * SETTLING_SECONDS)
            parts_pss = pss_bytes(parts.pid)
        with _running([sys.executable, str(HERE / "start_bare.py"), "stay"], environment) as window:
            time.sleep(SETTLING_SECONDS)
            bare_pss, bare_rss = pss_bytes(window.pid), rss_bytes(window.pid)
    return Report(
        [
            Row(
                "rest-pss",
                f"PSS after {polling_seconds} s of polling; floor: bare window with one label",
                Amount(pss / MIB, "MiB"),
                Amount(bare_pss / MIB, "MiB"),
                Times(1.5),
                note=f"RSS {rss / MIB:.1f} and {bare_rss / MIB:.1f} MiB;"
                " another Qt program that runs meanwhile lowers both PSS",
            ),
            Row(
                "rest-pss-parts",
                "PSS of one label that is polled with qasync, httpx and keyring; floor: bare window",
                Amount(parts_pss / MIB, "MiB"),
                Amount(bare_pss / MIB, "MiB"),
                note="what the parts take before anything is made of them",
            ),
            Row(
                "rest-cpu",
                f"processor time over {watched_seconds} s of idle polling; floor: bare httpx loop",
                Amount(console_seconds / watched_seconds * 100, "%"),
                Amount(bare_seconds / watched_seconds * 100, "%"),
                Times(1.5),
                note="shares of one core, in the same seconds",
            ),
        ]
    )


@contextmanager
def _running(command: list[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environment)
    try:
        yield process
        if process.poll() is not None:
            raise RuntimeError(f"{command} left with {process.returncode}")
    finally:
        process.terminate()
        process.wait(20)


def _worked(processes: tuple[subprocess.Popen[bytes], ...], seconds: float) -> list[float]:
    before = [processor_seconds(one.pid) for one in processes]
    time.sleep(seconds)
    return [processor_seconds(one.pid) - then for one, then in zip(processes, before, strict=True)]
