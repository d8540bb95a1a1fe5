"""What is going to happen in the simulated world, in order of time."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count


class Agenda:
    """The world's one clock and its queue. Nothing is ever taken out: what happens checks if it still may."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms
        self._due: list[tuple[int, int, Callable[[], None]]] = []
        self._order = count()

    def after(self, delay_ms: int, happening: Callable[[], None]) -> None:
        """Let it happen `delay_ms` from now; what is due at one moment happens in the order of asking."""
        heappush(self._due, (self.now_ms + max(0, delay_ms), next(self._order), happening))

    @property
    def next_due_ms(self) -> int | None:
        """When the next thing happens, or None."""
        return self._due[0][0] if self._due else None

    def advance_to(self, at_ms: int) -> None:
        """Let everything happen that is due until and at `at_ms`; an earlier time than now does nothing."""
        while self._due and self._due[0][0] <= at_ms:
            self.now_ms, _, happening = heappop(self._due)
            happening()
        self.now_ms = max(self.now_ms, at_ms)
