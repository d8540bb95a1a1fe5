"""The server's clock, as far as its replies tell, beside this machine's monotonic one."""

from __future__ import annotations

from math import ceil, floor

from agent_console.desk.clock import ServerClock

DRIFT_PER_MILLION = 200
"""How fast the two clocks may drift apart: bounds widen by this much with age, so that they stay true."""

SLACK_MS = 20
"""The desk is told bounds that are wider by this on each side: true for 100 s more of drift, and so steady
that small gains change nothing."""


class ClockEstimate:
    """The server's clock as bounds, tightened by every reply (its `Date` header, and the round trip).

    A reply that was asked for at A and answered at B, dated S, says that at some moment between A and B the
    server's clock stood within the second that began at S. Each reply bounds the offset; the bounds are
    intersected. When they contradict each other, one of the clocks was set: the latest reply is believed.
    """

    def __init__(self) -> None:
        self._earliest_ms = 0.0
        self._latest_ms = 0.0
        self._read_at_ms: int | None = None

    def read(self, date_ms: int, asked_at_ms: int, answered_at_ms: int) -> None:
        """Take in one reply: its date in milliseconds since the epoch, its times on the monotonic clock."""
        earliest_ms, latest_ms = float(date_ms - answered_at_ms), float(date_ms + 1000 - asked_at_ms)
        if self._read_at_ms is not None:
            drift_ms = self._drift_ms(answered_at_ms)
            kept_earliest_ms = max(earliest_ms, self._earliest_ms - drift_ms)
            kept_latest_ms = min(latest_ms, self._latest_ms + drift_ms)
            if kept_earliest_ms <= kept_latest_ms:
                earliest_ms, latest_ms = kept_earliest_ms, kept_latest_ms
        self._earliest_ms, self._latest_ms, self._read_at_ms = earliest_ms, latest_ms, answered_at_ms

    def at(self, now_ms: int) -> ServerClock | None:
        """What is known now, wider the longer ago the last reply was; None before the first."""
        if self._read_at_ms is None:
            return None
        drift_ms = self._drift_ms(now_ms)
        return ServerClock(floor(self._earliest_ms - drift_ms), ceil(self._latest_ms + drift_ms))

    def _drift_ms(self, now_ms: int) -> float:
        # An action's reply can be read after a poll's that came later: it is old by as much.
        return abs(now_ms - (self._read_at_ms or 0)) * DRIFT_PER_MILLION / 1_000_000


def clock_to_tell(known: ServerClock, told: ServerClock | None) -> ServerClock | None:
    """The clock that the desk should be told, or None while the one it has is true and about as tight."""
    if told is not None:
        spare_early_ms = known.earliest_offset_ms - told.earliest_offset_ms
        spare_late_ms = told.latest_offset_ms - known.latest_offset_ms
        if 0 <= spare_early_ms <= 2 * SLACK_MS and 0 <= spare_late_ms <= 2 * SLACK_MS:
            return None
    return ServerClock(known.earliest_offset_ms - SLACK_MS, known.latest_offset_ms + SLACK_MS)
