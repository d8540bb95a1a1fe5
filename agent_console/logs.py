"""The program's log: rotating files in the data folder, free of keys, and a word for what nobody foresaw.

Records are redacted where they arise and written in a thread of their own.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
from collections.abc import Callable
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any

from agent_console.callcontrol.redaction import RedactingFilter
from agent_console.settings.folders import data_folder, file_stem

_log = logging.getLogger(__name__)

BYTES_A_FILE = 1_000_000
FILES_KEPT = 5
QUIET_SECONDS = 10.0
"""What fails over and over is told once in this time."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_file(slot: str) -> Path:
    """Where the console of this profile writes: each has a file of its own, since files are rotated."""
    return data_folder() / "logs" / f"{file_stem(slot)}.log"


class Logs:
    """What this process writes about itself. One for each process; `begin` before anything can fail.

    `tell` is called, in whatever thread it happens, when something failed that nobody foresaw.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._told_at: float | None = None
        self._listener: QueueListener | None = None
        self._files: _Files | None = None

    def begin(self) -> None:
        """Write warnings to standard error, and see whatever nobody else does."""
        to_stderr = logging.StreamHandler()
        to_stderr.setLevel(logging.WARNING)
        to_stderr.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
        to_stderr.addFilter(RedactingFilter())
        root = logging.getLogger()
        root.setLevel(logging.INFO)
        root.addHandler(to_stderr)
        for chatty in ("httpx", "httpcore", "qasync", "asyncio"):
            logging.getLogger(chatty).setLevel(logging.WARNING)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    def keep_in(self, file: Path) -> None:
        """Write to this file from now on, and to `FILES_KEPT` older ones beside it; the first one holds."""
        if self._listener is not None:
            return
        queue: SimpleQueue[Any] = SimpleQueue()
        handler = QueueHandler(queue)
        # Here, not in the thread: what waits in the queue is already fit for anyone's eyes.
        handler.addFilter(RedactingFilter())
        self._files = _Files(
            file, maxBytes=BYTES_A_FILE, backupCount=FILES_KEPT, encoding="utf-8", delay=True
        )
        self._files.setFormatter(logging.Formatter(_FORMAT))
        self._listener = QueueListener(queue, self._files)
        self._listener.start()
        logging.getLogger().addHandler(handler)

    def end(self) -> None:
        """Write what is still to be written. Blocks while the disk does."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
        if self._files is not None:
            self._files.close()

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """See what fails in this loop's tasks and callbacks, too."""
        loop.set_exception_handler(self._uncaught_in_loop)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._failed("Something failed", error)

    def _uncaught_in_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
            name = failed.thread.name if failed.thread else "a thread"
            self._failed(f"{name} failed", failed.exc_value)

    def _unraisable(self, failed: Any) -> None:  # noqa: ANN401 - sys.UnraisableHookArgs exists for checkers only
        self._failed(failed.err_msg or "Something failed where nothing can be raised", failed.exc_value)

    def _uncaught_in_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self._failed(str(context.get("message", "Something failed")), context.get("exception"))

    def _failed(self, what: str, error: BaseException | None) -> None:
        _log.error("%s", what, exc_info=error)
        now = time.monotonic()
        if self._told_at is None or now - self._told_at >= QUIET_SECONDS:
            self._told_at = now
            self._tell()


class _Files(RotatingFileHandler):
    """Gives up in silence where the disk does: a log is never worth a line on a caller's screen."""

    def _open(self) -> Any:  # noqa: ANN401 - as its base has it
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path.touch(mode=0o600)
        return super()._open()

    @property
    def _path(self) -> Path:
        return Path(self.baseFilename)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as its base has it
        """Drop the record."""
