"""Opens the journal's file, and deals with one that is missing, new, old, too new, damaged or taken away."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from agent_console.journal.errors import (
    DiskFailed,
    DiskFull,
    FolderNotUsable,
    JournalBroken,
    JournalDamaged,
    JournalError,
    JournalFromNewerVersion,
    JournalLocked,
)
from agent_console.journal.schema import VERSION, migrate, version_of
from agent_console.journal.searching import searchable

T = TypeVar("T")

SET_ASIDE = ".corrupt-"


class JournalFile:
    """The one connection to the file; opened when needed, and again after anything that puts it in doubt.

    `_identity` is the file that the connection is known to be fit for. All methods belong to one thread.
    """

    def __init__(self, path: Path, patience_ms: int) -> None:
        self._path = path
        self._patience_ms = patience_ms
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do this on the open file. Raises a `JournalError` for whatever SQLite or the system reports."""
        try:
            return work(self._usable())
        except (sqlite3.Error, OSError) as error:
            raise self._named(error) from error
        finally:
            if self._identity is None:
                self.close()

    def close(self) -> None:
        """Close the connection; the last one of all consoles folds the write-ahead log into the file."""
        if self._connection is not None:
            connection, self._connection, self._identity = self._connection, None, None
            with suppress(sqlite3.Error):
                connection.close()

    def _usable(self) -> sqlite3.Connection:
        # A file that was deleted or replaced would go on taking writes that nobody finds after a restart.
        if self._connection is not None and self._identity == _identity(self._path):
            return self._connection
        self.close()
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._path.exists():
            self._refuse_newer(_version_at_rest(self._path))
        else:
            self._path.touch(mode=0o600)
        self._path.chmod(0o600)  # SQLite gives the files beside it the same permissions
        self._connection = sqlite3.connect(
            self._path, timeout=self._patience_ms / 1000, isolation_level=None, check_same_thread=True
        )
        # The write-ahead log may know better than the file at rest.
        self._refuse_newer(version_of(self._connection))
        _prepare(self._connection)
        self._identity = _identity(self._path)
        return self._connection

    def _refuse_newer(self, version: int) -> None:
        if version > VERSION:
            raise JournalFromNewerVersion(self._path, f"version {version}, this program knows {VERSION}")

    def _named(self, error: sqlite3.Error | OSError) -> JournalError:
        if isinstance(error, OSError):
            full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
            return DiskFull(self._path) if full else FolderNotUsable(self._path, error.strerror or "")
        match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF:
            case sqlite3.SQLITE_FULL:
                return DiskFull(self._path)
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                return JournalLocked(self._path)
            case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
                return JournalDamaged(self._path, self._set_aside())
            case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
                self.close()
                return FolderNotUsable(self._path)
            case sqlite3.SQLITE_IOERR:
                self.close()
                return DiskFailed(self._path, getattr(error, "sqlite_errorname", ""))
        return JournalBroken(self._path, str(error))

    def _set_aside(self) -> Path | None:
        # Before it is closed, because SQLite deletes the write-ahead log of a file that it closes, but not of
        # one that has moved. Windows moves no open file.
        aside = _set_aside(self._path)
        self.close()
        return aside or _set_aside(self._path)


def _version_at_rest(path: Path) -> int:
    """The version of a file, found without a lock, a write, or a companion file; 0 where that cannot be told.

    Without its write-ahead log a healthy file can look damaged, after a kill during a checkpoint or while
    another console makes one. So this never judges: the opening that follows does.
    """
    # Not by reading the header with open(): to close a file drops every POSIX lock of this process upon it.
    name = path.absolute().as_posix()
    address = f"file://{'' if name.startswith('/') else '/'}{quote(name, safe='/:')}?immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return version_of(connection)
    except sqlite3.Error:
        return 0


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: past the disk's own cache; elsewhere it does nothing
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA cache_size = -512")  # in KiB: of SQLite's 2 MiB a day of calls would fill all
    connection.execute("PRAGMA temp_store = MEMORY")  # a temporary file would keep what was forgotten
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        damaged = sqlite3.DatabaseError("quick_check")
        damaged.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damaged
    connection.row_factory = sqlite3.Row
    connection.create_function("searchable", -1, searchable, deterministic=True)
    migrate(connection)
    connection.execute("PRAGMA foreign_keys = ON")


def _set_aside(path: Path) -> Path | None:
    """Give a damaged file and its companions a name that tells when, and keeps them together for SQLite."""
    stamp = datetime.now(UTC).astimezone().strftime("%Y%m%d-%H%M%S")
    names = (
        path.with_name(f"{path.name}{SET_ASIDE}{stamp}{again}")
        for again in ("", *map("-{}".format, range(2, 100)))
    )
    aside = next(name for name in names if not name.exists())
    try:
        # The file itself comes last: should the program end here, the next start still finds it damaged.
        for companion in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                path.with_name(path.name + companion).rename(aside.with_name(aside.name + companion))
    except OSError:
        return None
    return aside


def set_aside_files(path: Path) -> tuple[str, ...]:
    """The names of damaged journals that were set aside in this folder, the oldest first."""
    names = (file.name for file in path.parent.glob(f"{path.name}{SET_ASIDE}*"))
    return tuple(sorted(name for name in names if not name.endswith(("-wal", "-shm"))))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
