"""Nobody misses calls because the list has stopped: an alarm outside the window when no news of it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.desk.state import Desk, NoKey

PATIENCE_MS = 25_000
"""So long after the picture is too old to act upon: what mends itself in a moment alarms nobody."""


class StallGuard(QObject):
    """Follows a desk. `stalled` is emitted once when the list has stopped, and `over` when it goes on.

    `now_ms` is the desk's clock.
    """

    stalled = Signal()
    over = Signal()

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._desk = Desk()
        self._began_at_ms = now_ms()
        self._alarmed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def begin_anew(self) -> None:
        """The desks that follow are another account's."""
        self._began_at_ms = self._now_ms()
        self.render_desk(Desk())

    def render_desk(self, desk: Desk) -> None:
        """Look at this state as it is now."""
        self._desk = desk
        if self._alarmed or not self._timer.isActive():
            self._look()

    def end(self) -> None:
        """Alarm nobody any more."""
        self._timer.stop()

    def _look(self) -> None:
        seen_at_ms = self._desk.answered_at_ms
        since_ms = self._began_at_ms if seen_at_ms is None else seen_at_ms
        left_ms = since_ms + self._desk.policy.stale_after_ms + PATIENCE_MS - self._now_ms()
        # Without a key there is no list yet that could stop.
        stalled = left_ms <= 0 and not isinstance(self._desk.connection, NoKey)
        if left_ms > 0:
            self._timer.start(left_ms)
        if stalled != self._alarmed:
            self._alarmed = stalled
            (self.stalled if stalled else self.over).emit()
