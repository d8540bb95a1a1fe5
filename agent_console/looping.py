"""asyncio on Qt's event loop, with what is due run together and what was cancelled never waited for.

qasync gives each callback a timer of Qt's, and lets those of time-outs that were cancelled run on: dozens of
them at any moment, each of which wakes the program for nothing.
"""

from __future__ import annotations

import asyncio
import heapq
import sys
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextvars import Context
from itertools import count
from math import ceil

import qasync
from PySide6.QtCore import QObject, Qt, QTimerEvent
from PySide6.QtWidgets import QApplication

EXACT_BELOW_SECONDS = 2.0
"""Qt may join longer waits with others that end at about the same time."""


class Due(QObject):
    """Callbacks that are due, and those that will be: one timer of Qt's for each of the two at most."""

    def __init__(self) -> None:
        super().__init__()
        self._ready: deque[asyncio.Handle] = deque()
        self._later: list[tuple[float, int, asyncio.Handle]] = []
        self._order = count()
        self._soon: int | None = None
        self._alarm: int | None = None
        self._alarm_at = 0.0
        self._stopped = False

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Run this after so many seconds, in the order of their being added where they are due together."""
        if delay <= 0:
            self._ready.append(handle)
            self._run_soon()
            return handle
        at = time.monotonic() + delay
        heapq.heappush(self._later, (at, next(self._order), handle))
        if self._alarm is None or at < self._alarm_at:
            self._set_alarm()
        return handle

    def stop(self) -> None:
        """Run nothing more."""
        self._stopped = True
        self._ready.clear()
        self._later.clear()

    def set_debug(self, enabled: bool) -> None:
        """For qasync; there is nothing more to tell."""

    def timerEvent(self, event: QTimerEvent) -> None:
        timer = event.timerId()
        self.killTimer(timer)
        if timer == self._alarm:
            self._alarm = None
            # Qt may be early by a little, and whatever else is due by then comes along.
            until = max(self._alarm_at, time.monotonic())
            while self._later and self._later[0][0] <= until:
                self._ready.append(heapq.heappop(self._later)[2])
            self._set_alarm()
        else:
            self._soon = None
        self._run()

    def _run(self) -> None:
        if len(self._ready) > 1:
            # One of them may open a menu, whose own loop then has to run the others.
            self._run_soon()
        for _ in range(len(self._ready)):
            if not self._ready or self._stopped:
                return
            handle = self._ready.popleft()
            if not handle.cancelled():
                handle._run()  # noqa: SLF001 - as every event loop does

    def _run_soon(self) -> None:
        if self._soon is None and not self._stopped:
            self._soon = self.startTimer(0)

    def _set_alarm(self) -> None:
        while self._later and self._later[0][2].cancelled():
            heapq.heappop(self._later)
        if self._alarm is not None:
            self.killTimer(self._alarm)
            self._alarm = None
        if self._later:
            self._alarm_at = self._later[0][0]
            left = max(0.0, self._alarm_at - time.monotonic())
            kind = Qt.TimerType.PreciseTimer if left < EXACT_BELOW_SECONDS else Qt.TimerType.CoarseTimer
            self._alarm = self.startTimer(ceil(left * 1000), kind)


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop with its callbacks in `Due`.

    It also finishes asynchronous generators that were left early, as asyncio's own loops do and qasync's does
    not: a reply that is given up half-way would keep its connection for ever.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._timer = Due()

    def run_forever(self) -> int:
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(finalizer=self._finish)
        try:
            status: int = super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*before)
        return status

    def call_soon(
        self,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.Handle:
        return self._timer.add_callback(asyncio.Handle(callback, args, self, context))

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.Handle:
        return self._timer.add_callback(asyncio.Handle(callback, args, self, context), delay)

    def _finish(self, left_early: AsyncGenerator[object]) -> None:
        # It may be found by any thread, and after the end.
        if self.is_running():
            self.call_soon_threadsafe(self.create_task, left_early.aclose())
