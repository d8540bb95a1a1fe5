"""The running console's own socket: rings from commands and URLs, and the second start of the program.

Linux and macOS have a socket that only this user can open, Windows a named pipe. What comes in is dealt with
at once and answered, so there is no queue to fill: whoever sends too much, too slowly or nonsense is dropped,
and under a flood the socket takes new peers only as fast as the window can bear.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO, Any, Protocol

from agent_console.rings import local_client
from agent_console.rings.announcements import Announce
from agent_console.rings.flood import Allowance
from agent_console.rings.messages import announcement

_log = logging.getLogger(__name__)
SOURCE = "local"
BURST, PER_SECOND = 40, 40.0
"""A busy desk has a ring every few seconds; a script gone wild has thousands, and has to wait.

Since a silent peer is dropped after `PATIENCE_SECONDS`, this bounds how many there are at once, too.
"""
WAITING_AT_MOST = 32
LONGEST_TOKEN = 256


class OnRaise(Protocol):
    """The program was started a second time, with these arguments."""

    def __call__(self, *, minimized: bool, activation_token: str) -> None:
        """The token is what Wayland wants to see before a window may come forward; empty elsewhere."""


class LocalSocket:
    """Takes messages for one profile's console, and sees to it that there is only one such console.

    `on_keys` is called when a key of the profile was stored or removed, `on_raise` when the program was
    started a second time.
    """

    def __init__(
        self,
        profile: str,
        announce: Announce,
        on_raise: OnRaise,
        on_keys: Callable[[], None],
    ) -> None:
        self._profile = profile
        self._announce = announce
        self._on_raise = on_raise
        self._on_keys = on_keys
        self._allowance = Allowance(BURST, PER_SECOND)
        self._peers: set[asyncio.Task[None]] = set()
        self._listening: asyncio.Task[None] | None = None
        self._socket: socket.socket | None = None
        self._lock: IO[bytes] | None = None
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
        try:
            # Whoever held the lock before is gone: what its crash left behind is nobody's.
            self._path.unlink(missing_ok=True)
            self._socket = _bound(self._path)
        except OSError:
            self._unlock()
            raise
        self._listening = asyncio.get_running_loop().create_task(self._listen(self._socket), name="rings")
        return True

    async def close(self) -> None:
        """Stop listening, and let another console begin."""
        for pipe in self._pipes:
            pipe.close()
        ending = [task for task in (self._listening, *self._peers) if task is not None]
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)
        if self._socket is not None:
            self._socket.close()
        if self._path is not None and self._lock is not None:
            self._path.unlink(missing_ok=True)
            self._path.with_suffix(".lock").unlink(missing_ok=True)
        self._unlock()

    def deal_with(self, line: bytes) -> str:
        """One message; gives the answer."""
        try:
            fields = line.decode("utf-8").removesuffix("\n").split("\0")
        except UnicodeDecodeError:
            return "no not written in UTF-8"
        if not all(field.isprintable() for field in fields):
            return "no control characters"
        if (heard := announcement(SOURCE, fields)) is not None:
            self._announce(heard)
            return "ok"
        match fields:
            case ["raise"]:
                self._on_raise(minimized=False, activation_token="")
            case ["raise", local_client.MINIMIZED]:
                self._on_raise(minimized=True, activation_token="")
            case ["raise", token] if token.startswith(local_client.TOKEN) and len(token) <= LONGEST_TOKEN:
                self._on_raise(minimized=False, activation_token=token.removeprefix(local_client.TOKEN))
            case ["keys"]:
                self._on_keys()
            case _:
                return "no not understood"
        return "ok"

    async def _listen(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._turn()
            try:
                peer, _ = await loop.sock_accept(listening)
            except OSError as error:
                _log.warning("The console's socket took no peer: %s", error.strerror)
                await asyncio.sleep(1)
                continue
            task = loop.create_task(self._serve_socket(peer), name="rings: a message")
            self._peers.add(task)
            task.add_done_callback(self._peers.discard)
            # Here rather than in the task: one that is cancelled before it began closes nothing.
            task.add_done_callback(partial(_close, peer))

    async def _turn(self) -> None:
        """Wait until the window can bear one more; whoever comes meanwhile waits at the door."""
        while not self._allowance.take(time.monotonic()):  # noqa: ASYNC110 - it is time that is waited for
            await asyncio.sleep(self._allowance.wait_seconds())

    async def _serve_socket(self, peer: socket.socket) -> None:
        if not _is_ours(peer):
            return
        reader, writer = await asyncio.open_unix_connection(sock=peer, limit=local_client.LONGEST_MESSAGE)
        await self._serve(reader, writer)

    async def _serve_pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._turn()
        await self._serve(reader, writer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(local_client.PATIENCE_SECONDS):
                line = await reader.readuntil(b"\n")
                writer.write(self.deal_with(line).encode() + b"\n")
                await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            _log.info("A local message was dropped: too long, too slow, or cut off")
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _start_pipe(self) -> bool:
        loop: Any = asyncio.get_running_loop()

        def protocol() -> asyncio.StreamReaderProtocol:
            reader = asyncio.StreamReader(limit=local_client.LONGEST_MESSAGE)
            return asyncio.StreamReaderProtocol(reader, self._serve_pipe)

        try:
            self._pipes = await loop.start_serving_pipe(protocol, local_client.pipe_address(self._profile))
        except PermissionError:
            # The pipe's first instance belongs to another process: a console that runs.
            return False
        return True

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _close(peer: socket.socket, _served: asyncio.Task[None]) -> None:
    peer.close()


def _own_folder() -> Path:
    for name in local_client.folders():
        folder = Path(name)
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700)
        if local_client.is_private(name):
            return folder
    raise PermissionError(
        f"{local_client.folders()[-1]} is not a folder that only you can open; remove it and start again"
    )


def _bound(path: Path) -> socket.socket:
    if sys.platform == "win32":
        raise NotImplementedError("Windows has a named pipe")
    listening = socket.socket(socket.AF_UNIX)
    try:
        listening.setblocking(False)
        # The folder is closed to others already, so there is no moment at which they could come in.
        listening.bind(os.fspath(path))
        path.chmod(0o600)
        listening.listen(WAITING_AT_MOST)
    except OSError:
        listening.close()
        raise
    return listening


def _locked(path: Path) -> IO[bytes] | None:
    """The lock file, held; None if another process holds it."""
    if sys.platform == "win32":
        raise NotImplementedError("a named pipe is its own lock")
    import fcntl

    while True:
        file = path.open("ab")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        except BlockingIOError:
            file.close()
            return None
        except FileNotFoundError:
            pass
        # Its last owner removed it between our opening and our locking it.
        file.close()


def _is_ours(peer: socket.socket) -> bool:
    """Whether the peer is the same user. The folder keeps others out already; where the kernel tells, ask."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int.from_bytes(credentials[4:8], sys.byteorder) == os.getuid()
