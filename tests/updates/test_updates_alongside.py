"""Looking for newer versions neither keeps the program from ending nor gets in another console's way."""

from __future__ import annotations

import subprocess
import sys

import pytest

from agent_console.aside import aside
from agent_console.updates.holding import held

WAITS_FOR_EVER = """
import asyncio, threading
from agent_console.aside import aside

async def main():
    begun = threading.Event()
    waiting = asyncio.create_task(aside(lambda: begun.set() or threading.Event().wait()))
    await asyncio.to_thread(begun.wait)
    waiting.cancel()

asyncio.run(main())
"""


def test_a_feed_that_is_silent_does_not_keep_the_program_from_ending():
    done = subprocess.run(
        [sys.executable, "-c", WAITS_FOR_EVER], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


async def test_what_goes_wrong_aside_is_heard_of():
    assert await aside(lambda: 1) == 1
    with pytest.raises(ZeroDivisionError):
        await aside(lambda: 1 / 0)


def test_of_two_consoles_one_writes_and_the_other_does_not_wait(tmp_path):
    folder = tmp_path / "updates"
    with held(folder) as first, held(folder) as second:
        assert (first, second) == (True, False)
    with held(folder) as again:
        assert again
