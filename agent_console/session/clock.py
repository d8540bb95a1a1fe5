"""The server's clock, as far as its replies tell, beside this machine's monotonic one."""

from __future__ import annotations

from collections import deque
from math import ceil, floor
from operator import attrgetter

from msgspec import Struct

from agent_console.desk.clock import ServerClock

DRIFT_PER_MILLION = 200
"""How fast the two clocks may drift apart: bounds widen by this much with age, so that they stay true."""

SLACK_MS = 20
"""The desk is told bounds that are wider by this on each side: true for 100 s more of drift, and so steady
that small gains change nothing."""


REPLIES_TO_FORGET = 30
"""A clock that was set back is believed, and one of several forgotten, after so many replies without it."""


class _Bounds(Struct, frozen=True):
    """Bounds of a clock's offset, true at `read_at_ms`, and ever wider before and after."""

    earliest_ms: float
    latest_ms: float
    read_at_ms: int

    def at(self, now_ms: int) -> _Bounds:
        # An action's reply can be read after a poll's that came later: it is old by as much.
        drift_ms = abs(now_ms - self.read_at_ms) * DRIFT_PER_MILLION / 1_000_000
        return _Bounds(self.earliest_ms - drift_ms, self.latest_ms + drift_ms, now_ms)

    def meets(self, other: _Bounds) -> bool:
        theirs = other.at(self.read_at_ms)
        return self.earliest_ms <= theirs.latest_ms and theirs.earliest_ms <= self.latest_ms


class _Clock:
    """One of the clocks by which replies are dated: what all replies that are its own say of it."""

    def __init__(self, reply: _Bounds, number: int) -> None:
        self.bounds = self._latest_start = self._earliest_end = reply
        self.last_reply = number

    def narrow(self, reply: _Bounds, number: int) -> None:
        """Take in a reply that this clock has dated, as far as is known."""
        known = self.bounds.at(reply.read_at_ms)
        if reply.earliest_ms >= known.earliest_ms:
            self._latest_start = reply
        if reply.latest_ms <= known.latest_ms:
            self._earliest_end = reply
        earliest_ms = max(reply.earliest_ms, known.earliest_ms)
        self.bounds = _Bounds(earliest_ms, min(reply.latest_ms, known.latest_ms), reply.read_at_ms)
        self.last_reply = number

    def part_from(self, reply: _Bounds) -> None:
        """This reply is another clock's, and so some that were taken in before may have been.

        The one that began last is surely of the later clock, the one that ended first of the earlier clock.
        """
        now_ms = reply.read_at_ms
        known = self.bounds.at(now_ms)
        if reply.latest_ms < known.earliest_ms:
            latest_ms = max(known.latest_ms, self._latest_start.at(now_ms).latest_ms)
            self.bounds = _Bounds(known.earliest_ms, latest_ms, now_ms)
        else:
            earliest_ms = min(known.earliest_ms, self._earliest_end.at(now_ms).earliest_ms)
            self.bounds = _Bounds(earliest_ms, known.latest_ms, now_ms)


class ClockEstimate:
    """The server's clock as bounds, tightened by every reply (its `Date` header, and the round trip).

    A reply that was asked for at A and answered at B, dated S, says that at some moment between A and B the
    server's clock stood within the second that began at S. Each reply bounds the offset; the bounds are
    intersected. When they contradict each other, several servers answer, or the clock was set. The bounds
    then hold all the clocks of the last replies: a countdown to the latest never promises too much.
    """

    def __init__(self) -> None:
        self._clocks: list[_Clock] = []
        self._replies: deque[_Bounds] = deque(maxlen=REPLIES_TO_FORGET)
        self._number = 0

    def read(self, date_ms: int, asked_at_ms: int, answered_at_ms: int) -> None:
        """Take in one reply: its date in milliseconds since the epoch, its times on the monotonic clock."""
        reply = _Bounds(float(date_ms - answered_at_ms), float(date_ms + 1000 - asked_at_ms), answered_at_ms)
        self._number += 1
        self._replies.append(reply)
        of = [clock for clock in self._clocks if reply.meets(clock.bounds)]
        if len(of) == 1:
            of[0].narrow(reply, self._number)
        if not of:
            for clock in self._clocks:
                clock.part_from(reply)
            self._clocks.append(_Clock(reply, self._number))
        if len(self._clocks) > 1:
            self._forget()

    def at(self, now_ms: int) -> ServerClock | None:
        """What is known now, wider the longer ago the last reply was; None before the first."""
        if not self._clocks:
            return None
        bounds = [clock.bounds.at(now_ms) for clock in self._clocks]
        earliest_ms = min(one.earliest_ms for one in bounds)
        return ServerClock(floor(earliest_ms), ceil(max(one.latest_ms for one in bounds)))

    def _forget(self) -> None:
        """Forget each clock that the last replies do without, the one that was read longest ago first."""
        for clock in sorted(self._clocks, key=attrgetter("last_reply")):
            if self._number - clock.last_reply < REPLIES_TO_FORGET:
                return
            others = [other.bounds for other in self._clocks if other is not clock]
            if all(any(reply.meets(bounds) for bounds in others) for reply in self._replies):
                self._clocks.remove(clock)


def clock_to_tell(known: ServerClock, told: ServerClock | None) -> ServerClock | None:
    """The clock that the desk should be told, or None while the one it has is true and about as tight."""
    if told is not None:
        spare_early_ms = known.earliest_offset_ms - told.earliest_offset_ms
        spare_late_ms = told.latest_offset_ms - known.latest_offset_ms
        if 0 <= spare_early_ms <= 2 * SLACK_MS and 0 <= spare_late_ms <= 2 * SLACK_MS:
            return None
    return ServerClock(known.earliest_offset_ms - SLACK_MS, known.latest_offset_ms + SLACK_MS)
