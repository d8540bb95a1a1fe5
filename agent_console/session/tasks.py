"""Background tasks that somebody owns: held, named, their failures logged, closed in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

_log = logging.getLogger(__name__)

CANCELLING_TAKES_SECONDS = 0.2
"""Enough for a task to note its end; one that takes longer must not keep the program open."""


class Tasks:
    """Keeps every task that is under way, so that none is collected half-way or fails in silence."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run this in the background."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    async def ended(self) -> None:
        """Wait until nothing is under way; if nothing is, without giving way to anybody."""
        while self._running:
            await asyncio.wait(set(self._running))

    async def close(self, patience_seconds: float) -> None:
        """Give what is under way, and what it begins, this long to end by itself; then cancel the rest."""
        loop = asyncio.get_running_loop()
        until = loop.time() + patience_seconds
        while self._running and (left := until - loop.time()) > 0:
            await asyncio.wait(set(self._running), timeout=left, return_when=asyncio.FIRST_COMPLETED)
        late = set(self._running)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=CANCELLING_TAKES_SECONDS)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (failure := task.exception()) is not None:
            _log.error("%s failed", task.get_name(), exc_info=failure)
