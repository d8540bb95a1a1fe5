"""One thread for all that is asked of the keyring: a locked one may block for ever on a prompt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

_Result = TypeVar("_Result")


class KeyringThread:
    """Does one piece of work after another. Never keeps the program from ending, whatever hangs."""

    def __init__(self) -> None:
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: Thread | None = None

    def submit(self, question: Callable[[], _Result]) -> Future[_Result]:
        """Have this done when what came before is done. Cancelling it before then takes it back."""
        future: Future[_Result] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                answer = question()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(answer)

        self._work.put(work)
        if self._thread is None:
            # A daemon: a ThreadPoolExecutor would be waited for when the interpreter ends.
            self._thread = Thread(target=self._run, name="keyring", daemon=True)
            self._thread.start()
        return future

    def close(self) -> None:
        """Let the thread end after its work, without waiting for it."""
        self._work.put(None)
        self._thread = None

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()
