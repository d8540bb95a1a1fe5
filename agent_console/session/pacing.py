"""When to ask the server again: calmly while all is well, ever more patiently while it is not."""

from __future__ import annotations

from collections.abc import Callable
from random import random

FIRST_PATIENCE_MS = 1_000
MOST_PATIENCE_MS = 30_000


class Pacing:
    """Full-jitter exponential back-off for one key's polling; `Retry-After` is honoured to the letter."""

    def __init__(self, poll_ms: int, chance: Callable[[], float] = random) -> None:
        self._poll_ms = poll_ms
        self._chance = chance
        self._failures = 0

    def succeeded(self) -> int:
        """How long to wait after an answer."""
        self._failures = 0
        return self._poll_ms

    def failed(self, retry_after_seconds: float | None = None) -> int:
        """How long to wait after a failure, in milliseconds."""
        self._failures += 1
        if retry_after_seconds is not None:
            return max(self._poll_ms, round(retry_after_seconds * 1000))
        most_ms = min(FIRST_PATIENCE_MS << min(self._failures - 1, 10), MOST_PATIENCE_MS)
        return self._poll_ms + round(most_ms * self._chance())
