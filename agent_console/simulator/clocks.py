"""Where the simulated server's time comes from: the machine, or the hand of a test."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

Clock = Callable[[], int]
"""Milliseconds since the Unix epoch, never going back."""


def wall_clock() -> Clock:
    """This machine's time, anchored on the monotonic clock, so that a clock change moves no window."""
    anchor_ns = time.time_ns() - time.monotonic_ns()
    return lambda: (anchor_ns + time.monotonic_ns()) // 1_000_000


class HandSetClock:
    """A clock that stands still until it is set forward; may be used from any thread."""

    def __init__(self, at_ms: int = 1_750_000_000_000) -> None:
        self._at_ms = at_ms
        self._lock = Lock()

    def __call__(self) -> int:
        with self._lock:
            return self._at_ms

    def advance(self, by_ms: int) -> None:
        """Set the clock forward. Raises ValueError if it would go back."""
        if by_ms < 0:
            raise ValueError("a server's clock does not go back")
        with self._lock:
            self._at_ms += by_ms
