"""The journal's own thread: one connection, one thing at a time, in the order asked."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Protocol, TypeVar

from agent_console.journal.opening import JournalFile

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
_LAST_STEP_SECONDS = 1.0


class Worker(Protocol):
    """Does work on the file, one thing at a time, in the order asked."""

    def begin(self, work: Work[T]) -> Future[T]:
        """Put this at the end of the queue."""

    async def close(self, patience_seconds: float) -> None:
        """Do what was asked, and close the file."""


class JournalThread:
    """Takes work from any thread and does it on the file.

    A daemon: a disk that hangs must not keep the program from ending. SQLite survives an end at any point.
    """

    def __init__(self, file: JournalFile) -> None:
        self._file = file
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._ended: Future[None] = _certain()
        self._thread = Thread(target=self._run, name="journal", daemon=True)

    def begin(self, work: Work[T]) -> Future[T]:
        """Put this at the end of the queue. It will be done even if nobody waits for it any more."""
        future: Future[T] = _certain()
        self._work.put(partial(self._do, work, future))
        if self._thread.ident is None:
            self._thread.start()
        return future

    async def close(self, patience_seconds: float) -> None:
        """Do what was asked, close the file and end; after `patience_seconds` nobody waits any more."""
        if self._thread.ident is None:
            return
        self._work.put(None)
        ended = asyncio.wrap_future(self._ended)
        told, _ = await asyncio.wait((ended,), timeout=patience_seconds)
        ended.cancel()
        if told:
            # It is still on its way back from telling so through Qt: the interpreter must not end under it.
            self._thread.join(_LAST_STEP_SECONDS)

    def _run(self) -> None:
        while (do := self._work.get()) is not None:
            do()
        self._file.close()
        self._ended.set_result(None)

    def _do(self, work: Work[T], future: Future[T]) -> None:
        try:
            result = self._file.run(work)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)


def _certain() -> Future[T]:
    """A future that cannot be cancelled: what is written must not depend on who still waits for it."""
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()
    return future
