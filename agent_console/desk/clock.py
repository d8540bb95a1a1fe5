"""What the server's clock shows, as bounds around this machine's monotonic clock."""

from __future__ import annotations

from msgspec import Struct


class ServerClock(Struct, frozen=True):
    """Server time (ms since the epoch) = monotonic time (ms) + an offset between these two bounds."""

    earliest_offset_ms: int
    latest_offset_ms: int

    def latest_now_ms(self, now_ms: int) -> int:
        """The latest server time that is possible now: a countdown from it never promises too much."""
        return now_ms + self.latest_offset_ms

    def likely_now_ms(self, now_ms: int) -> int:
        """The middle of the bounds: for ages, where nothing is promised."""
        return now_ms + (self.earliest_offset_ms + self.latest_offset_ms) // 2
