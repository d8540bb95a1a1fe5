"""When to ask the server again: calmly while all is well, ever more patiently while it is not."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from random import random

FIRST_PATIENCE_MS = 1_000
MOST_PATIENCE_MS = 30_000
MOST_PATIENCE_UNSENT_MS = 5_000
"""While nothing even reaches the server, asking costs it nothing, and soon shows that the network is back."""

LEAST_REST_MS = 100


class Pacing:
    """How long to wait, in milliseconds, after each way in which a request for the list can end.

    Failures are followed by full-jitter exponential back-off; `chance` gives a number from 0 to 1.
    """

    def __init__(self, poll_ms: int, chance: Callable[[], float] = random) -> None:
        self._poll_ms = poll_ms
        self._chance = chance
        self._failures = 0

    def answered(self, took_ms: int) -> int:
        """After an answer, which took this long. Polls begin at the profile's rate.

        A server that is slower than that gets a pause all the same.
        """
        self._failures = 0
        return max(self._poll_ms - took_ms, self._poll_ms // 4, LEAST_REST_MS)

    def failed(self, *, sent: bool) -> int:
        """After a failure; `sent` is False if nothing left this machine."""
        return self._backed_off(MOST_PATIENCE_MS if sent else MOST_PATIENCE_UNSENT_MS)

    def slowed_down(self, retry_after_seconds: float | None) -> int:
        """After a wish for fewer requests. What `Retry-After` says is honoured to the letter."""
        wait_ms = self._backed_off(MOST_PATIENCE_MS)
        if retry_after_seconds is not None:
            wait_ms = ceil(retry_after_seconds * 1000)
        return max(wait_ms, self._poll_ms)

    def _backed_off(self, most_patience_ms: int) -> int:
        self._failures += 1
        most_ms = min(FIRST_PATIENCE_MS << min(self._failures - 1, 10), most_patience_ms)
        return max(LEAST_REST_MS, round(most_ms * self._chance()))
