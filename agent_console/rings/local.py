"""The running console's own socket: rings from commands and URLs, and the second start of the program."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from agent_console.rings import local_client
from agent_console.rings.announcements import Announce, Rang, Stopped
from agent_console.rings.caller import is_usable

_log = logging.getLogger(__name__)
SOURCE = "local"
CONNECTIONS_AT_MOST = 16
"""More at once are turned away: one console has one agent, and an agent a few phones."""

Deal = Callable[[list[str]], str]


class LocalSocket:
    """Takes messages for one profile's console, and sees to it that there is only one such console.

    `on_keys` is called when a key of the profile was stored or removed, `on_raise` when the program was
    started a second time.
    """

    def __init__(
        self,
        profile: str,
        announce: Announce,
        on_raise: Callable[[], None],
        on_keys: Callable[[], None],
    ) -> None:
        self._profile = profile
        self._announce = announce
        self._on_raise = on_raise
        self._on_keys = on_keys
        self._open = 0
        self._lock: IO[bytes] | None = None
        self._server: asyncio.AbstractServer | None = None
        self._pipes: list[Any] = []
        self._path: Path | None = None

    async def start(self) -> bool:
        """Listen; False if another console serves this profile already. Raises OSError if it cannot."""
        if sys.platform == "win32":
            return await self._start_pipe()
        folder = _own_folder()
        self._path = folder / local_client.file_name(self._profile)
        self._lock = _locked(self._path.with_suffix(".lock"))
        if self._lock is None:
            return False
        # Whoever held the lock before is gone: what its crash left behind is nobody's.
        self._path.unlink(missing_ok=True)
        before = os.umask(0o177)
        try:
            self._server = await asyncio.start_unix_server(
                self._serve, self._path, limit=local_client.LONGEST_MESSAGE
            )
        finally:
            os.umask(before)
        return True

    async def close(self) -> None:
        """Stop listening, and let another console begin."""
        if self._server is not None:
            self._server.close()
        for pipe in self._pipes:
            pipe.close()
        if self._path is not None and self._lock is not None:
            self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open += 1
        try:
            if self._open > CONNECTIONS_AT_MOST or not _is_ours(writer):
                return
            async with asyncio.timeout(local_client.PATIENCE_SECONDS):
                line = await reader.readuntil(b"\n")
                writer.write(self.deal_with(line).encode() + b"\n")
                await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            _log.warning("A local message was dropped: too long, too slow, or cut off")
        finally:
            self._open -= 1
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def deal_with(self, line: bytes) -> str:
        """One message; gives the answer."""
        try:
            fields = line.decode("utf-8").rstrip("\n").split("\0")
        except UnicodeDecodeError:
            return "no not written in UTF-8"
        if not all(field.isprintable() for field in fields):
            return "no control characters"
        match fields:
            case ["ring", caller, name] if is_usable(caller):
                self._announce(Rang(SOURCE, None, caller, name or None))
            case ["hangup", caller] if not caller or is_usable(caller):
                self._announce(Stopped(SOURCE, None, caller or None))
            case ["raise"]:
                self._on_raise()
            case ["keys"]:
                self._on_keys()
            case _:
                return "no not understood"
        return "ok"

    async def _start_pipe(self) -> bool:
        loop: Any = asyncio.get_running_loop()

        def protocol() -> asyncio.StreamReaderProtocol:
            reader = asyncio.StreamReader(limit=local_client.LONGEST_MESSAGE)
            return asyncio.StreamReaderProtocol(reader, self._serve)

        try:
            self._pipes = await loop.start_serving_pipe(protocol, local_client.pipe_address(self._profile))
        except PermissionError:
            # The pipe's first instance belongs to another process: a console that runs.
            return False
        return True


def _own_folder() -> Path:
    for name in local_client.folders():
        folder = Path(name)
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        if local_client.is_private(name):
            return folder
    raise PermissionError(f"{local_client.folders()[-1]} belongs to somebody else; remove it")


def _locked(path: Path) -> IO[bytes] | None:
    if sys.platform == "win32":
        raise NotImplementedError("a named pipe is its own lock")
    import fcntl

    file = path.open("ab")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file


def _is_ours(writer: asyncio.StreamWriter) -> bool:
    """Whether the peer is the same user. The folder keeps others out already; where the kernel tells, ask."""
    peer = writer.get_extra_info("socket")
    if peer is None or not hasattr(socket, "SO_PEERCRED"):
        return True
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int.from_bytes(credentials[4:8], sys.byteorder) == os.getuid()
