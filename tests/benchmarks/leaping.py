"""An event loop that leaps over time in which everybody waits, so that a day of polls takes minutes.

Sockets are real and nothing is faked: while a request is under way time passes as it does. Only when the loop
would sleep until its next timer, and nobody outside owes it an answer, does it leap there instead. How far it
has leapt stands in a file that the simulator's process reads, so that the server's clock leaps along.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from mmap import mmap
from pathlib import Path
from struct import pack_into
from types import SimpleNamespace
from typing import Self

_LONGEST_WAIT_SECONDS = 0.02


class LeapingLoop(asyncio.SelectorEventLoop):
    """Does not leap before `leaping` is set.

    `leaps` is a file of eight bytes for the milliseconds leapt. `idle` is called whenever the loop has
    nothing to do; it may bring new work.
    """

    def __init__(self, leaps: Path | None = None, idle: Callable[[], None] = lambda: None) -> None:
        self.leaping = False
        self.idle = idle
        self._leapt_seconds = 0.0
        self._owed = 0
        self._shared: mmap | None = None
        if leaps is not None:
            with leaps.open("r+b") as file:
                self._shared = mmap(file.fileno(), 8)
        super().__init__(_Selector(self))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def time(self) -> float:
        return time.monotonic() + self._leapt_seconds

    def now_ms(self) -> int:
        """The clock that the program under test goes by."""
        return round(self.time() * 1000)

    @contextmanager
    def owed(self) -> Iterator[None]:
        """While this is entered an answer is on its way, and the loop does not leap."""
        self._owed += 1
        try:
            yield
        finally:
            self._owed -= 1

    def owes_nothing(self) -> bool:
        """Whether the loop may leap."""
        return self.leaping and not self._owed

    def has_work(self) -> bool:
        """Whether a callback is ready."""
        return bool(self._ready)  # type: ignore[attr-defined]

    def leap(self, seconds: float) -> None:
        """Be so much later at once."""
        self._leapt_seconds += seconds
        if self._shared is not None:
            pack_into("<q", self._shared, 0, round(self._leapt_seconds * 1000))


class _Selector(selectors.DefaultSelector):
    def __init__(self, loop: LeapingLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        self._loop.idle()
        if self._loop.has_work():
            return []
        if timeout is None or not self._loop.owes_nothing():
            longest = _LONGEST_WAIT_SECONDS
            return super().select(longest if timeout is None else min(timeout, longest))
        self._loop.leap(timeout)
        return []


def leap_along(loop: LeapingLoop) -> None:
    """Let the console's clock go by this loop's."""
    from agent_console import monotonic

    def now_ns(*_: object) -> int:
        return round(loop.time() * 1e9)

    monotonic.time = SimpleNamespace(  # type: ignore[assignment]
        clock_gettime_ns=now_ns, monotonic_ns=now_ns, CLOCK_BOOTTIME=0, CLOCK_MONOTONIC=0
    )
