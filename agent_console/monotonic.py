"""The one clock by which the desk, the session and the face tell how much time has passed."""

from __future__ import annotations

import sys
import time


def monotonic_ms() -> int:
    """Milliseconds that only go forwards and, where the platform can, count the time of a suspend too."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    if sys.platform == "darwin":
        # Unlike time.monotonic(), macOS's own CLOCK_MONOTONIC goes on while the machine sleeps.
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
    return time.monotonic_ns() // 1_000_000
