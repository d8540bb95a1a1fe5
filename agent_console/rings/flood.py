"""How many messages a source may hand over, so that a script gone wild leaves the window its time."""

from __future__ import annotations


class Allowance:
    """Lets a burst through, and then so many a second. Times are in seconds of any steady clock."""

    def __init__(self, burst: int, per_second: float) -> None:
        self._burst = burst
        self._per_second = per_second
        self._left = float(burst)
        self._at: float | None = None

    def take(self, now_seconds: float) -> bool:
        """Use one up; False if there is none left at this time."""
        if self._at is not None:
            gained = max(0.0, now_seconds - self._at) * self._per_second
            self._left = min(float(self._burst), self._left + gained)
        self._at = now_seconds
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def wait_seconds(self) -> float:
        """How long until there is one again."""
        return max(0.0, (1 - self._left) / self._per_second)
