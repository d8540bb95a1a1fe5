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

KEPT_WHEN_CROWDED = 0.7
WON_BACK = 0.005
LEAST_SHARE = 1 / 60
"""Of the profile's rate, what a desk keeps after each 429, wins back with each answer, and keeps in any case.

Desks that share a key take each other's turns. To give way by a share and come back by small steps is what
makes their rates fair (as in TCP); one that is back at its full rate at once keeps out those that wait.
"""

SPREAD = 0.25
"""How much earlier or later than that a crowded desk asks, so that desks do not ask in step."""


class Pacing:
    """How long to wait, in milliseconds, after each way in which a request for the list can end.

    Failures are followed by full-jitter exponential back-off; `chance` gives a number from 0 to 1.
    """

    def __init__(self, poll_ms: int, chance: Callable[[], float] = random) -> None:
        self._poll_ms = poll_ms
        self._chance = chance
        self._failures = 0
        self._share = 1.0

    def answered(self, took_ms: int) -> int:
        """After an answer, which took this long. Polls begin at the rate of the profile, or a share of it.

        A server that is slower than that gets a pause all the same.
        """
        self._failures = 0
        self._share = min(1.0, self._share + WON_BACK)
        return max(self._turn_ms() - took_ms, self._poll_ms // 4, LEAST_REST_MS)

    def failed(self, *, sent: bool) -> int:
        """After a failure; `sent` is False if nothing left this machine."""
        return self._backed_off(MOST_PATIENCE_MS if sent else MOST_PATIENCE_UNSENT_MS)

    def crowded(self, retry_after_seconds: float | None) -> int:
        """After a wish for fewer requests (429): give way to those who share the key."""
        self._share = max(LEAST_SHARE, self._share * KEPT_WHEN_CROWDED)
        return max(self._turn_ms(), self._poll_ms, _asked_for_ms(retry_after_seconds))

    def put_off(self, retry_after_seconds: float | None) -> int:
        """After a wish for patience (503)."""
        wait_ms = self._backed_off(MOST_PATIENCE_MS)
        if retry_after_seconds is not None:
            wait_ms = _asked_for_ms(retry_after_seconds)
        return max(wait_ms, self._poll_ms)

    def _turn_ms(self) -> int:
        if self._share == 1.0:
            return self._poll_ms
        return round(self._poll_ms / self._share * (1 - SPREAD + 2 * SPREAD * self._chance()))

    def _backed_off(self, most_patience_ms: int) -> int:
        self._failures += 1
        most_ms = min(FIRST_PATIENCE_MS << min(self._failures - 1, 10), most_patience_ms)
        return max(LEAST_REST_MS, round(most_ms * self._chance()))


def _asked_for_ms(retry_after_seconds: float | None) -> int:
    """What `Retry-After` says is never undercut."""
    return 0 if retry_after_seconds is None else ceil(retry_after_seconds * 1000)
