"""The loop on which a story runs: time passes at once, and nothing waits for a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from sqlite3 import Connection
from typing import Any, TypeVar

from session_virtual_time import VirtualTimeLoop

from agent_console.journal.errors import JournalClosed
from agent_console.journal.opening import JournalFile

T = TypeVar("T")


class StoryLoop(VirtualTimeLoop):
    """A loop that one thread has for itself."""

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: Any, **named: Any
    ) -> asyncio.Handle:
        """As `call_soon`: there is no other thread, and so no selector to wake."""
        return self.call_soon(callback, *args, **named)


class Disk:
    """Stands in for the journal's thread: work is done in its turn, and takes a little of the story's time.

    Once `pulled`, as by SIGKILL, nothing is written any more, and nobody is told what was.
    """

    def __init__(self, file: JournalFile, takes_ms: Callable[[], int]) -> None:
        self._file = file
        self._takes_ms = takes_ms
        self._free_at = 0.0
        self.pulled = False

    def begin(self, work: Callable[[Connection], T]) -> Future[T]:
        """Do this when all that was asked before is done."""
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        loop = asyncio.get_running_loop()
        takes_ms = self._takes_ms()
        if self.pulled or (takes_ms == 0 and loop.time() > self._free_at):
            self._do(work, future, 0)
        else:
            self._free_at = max(self._free_at, loop.time()) + takes_ms / 1000
            loop.call_at(self._free_at, self._do, work, future, takes_ms)
        return future

    async def close(self, patience_seconds: float) -> None:
        """Close the file."""
        self._file.close()

    def pull(self) -> None:
        """The program is no more."""
        self.pulled = True
        self._file.close()

    def _do(self, work: Callable[[Connection], T], future: Future[T], told_after_ms: int) -> None:
        if self.pulled:
            future.set_exception(JournalClosed(Path("pulled")))
            return
        try:
            result = self._file.run(work)
        except Exception as error:
            future.set_exception(error)
            return
        if told_after_ms:
            asyncio.get_running_loop().call_later(told_after_ms / 1000, future.set_result, result)
        else:
            future.set_result(result)
