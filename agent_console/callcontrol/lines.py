"""One connection to a server or proxy, plain or TLS: bytes out, bytes in, and whether it still stands."""

from __future__ import annotations

import asyncio
import select
import ssl
from collections.abc import Callable
from typing import cast

_ENOUGH_BYTES = 256 * 1024
"""So much may wait to be taken before the other side has to wait."""


class Line(asyncio.Protocol):
    """An open connection; `reaching.reach` makes one. One task at a time sends and receives on it."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._over = False
        self._error: Exception | None = None
        self._paused = False
        self._news: asyncio.Future[None] | None = None
        self._room: asyncio.Future[None] | None = None
        self._gone: asyncio.Future[None] = self._loop.create_future()

    async def send(self, data: bytes, seconds: float) -> None:
        """Have this sent. Raises TimeoutError if the other side does not take it.

        A line that is lost is told by `receive`: what was said before it was may be the reason.
        """
        self._open_transport.write(data)
        if self._room is not None:
            async with asyncio.timeout(seconds):
                await self._room

    async def receive(self, seconds: float) -> bytes:
        """What has come, as soon as there is any; b"" if nothing more will. Raises OSError, TimeoutError."""
        if not self._received and not self._over:
            self._news = self._loop.create_future()
            try:
                async with asyncio.timeout(seconds):
                    await self._news
            finally:
                self._news = None
        if self._received:
            data = bytes(self._received)
            self._received.clear()
            if self._paused:
                self._paused = False
                self._open_transport.resume_reading()
            return data
        if self._error is not None:
            raise self._error
        return b""

    async def start_tls(self, context: ssl.SSLContext, host: str, seconds: float) -> None:
        """Go on in TLS with this host. Raises OSError (ssl.SSLError is one), UnicodeError, TimeoutError."""
        # asyncio does this in a callback, whose failing would leave this one waiting.
        host.encode("idna")
        try:
            async with asyncio.timeout(seconds):
                transport = await self._loop.start_tls(
                    self._open_transport, self, context, server_hostname=host
                )
        except ConnectionResetError as error:
            if error.errno is not None:
                raise
            # asyncio's word for a farewell in the midst of the handshake: so servers refuse a version of TLS.
            refused = ssl.SSLEOFError()
            refused.reason = "UNEXPECTED_EOF_WHILE_READING"
            raise refused from None
        if transport is None:
            raise ConnectionError("the connection was lost as it was made")
        self._transport = transport

    def is_quiet(self) -> bool:
        """Whether the line stands and nothing is said on it that nobody asked for, not even a farewell."""
        if self._over or self._received or self._open_transport.is_closing():
            return False
        socket = self._open_transport.get_extra_info("socket")
        return socket is not None and not _has_something_to_read(socket.fileno())

    def hang_up(self) -> None:
        """Close it at once. With TLS a farewell is sent first, and none is waited for."""
        if self._transport is not None and not self._gone.done():
            self._transport.close()
            self._transport.abort()

    async def gone(self, seconds: float = 1.0) -> None:
        """Wait until it is closed."""
        await asyncio.wait({self._gone}, timeout=seconds)

    @property
    def _open_transport(self) -> asyncio.Transport:
        if self._transport is None:
            raise ConnectionError("there is no connection")
        return self._transport

    # ── what asyncio tells ────────────────────────────────────────────────────────────────────────

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        if len(self._received) > _ENOUGH_BYTES and not self._paused:
            self._paused = True
            self._open_transport.pause_reading()
        _wake(self._news)

    def eof_received(self) -> None:
        self._over = True
        _wake(self._news)

    def connection_lost(self, error: Exception | None) -> None:
        self._over = True
        self._error = error
        _wake(self._news)
        _wake(self._room)
        _wake(self._gone)

    def pause_writing(self) -> None:
        self._room = self._loop.create_future()

    def resume_writing(self) -> None:
        _wake(self._room)
        self._room = None


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _poll(number: int) -> bool:
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


def _select(number: int) -> bool:
    return bool(select.select([number], [], [], 0)[0])


# select.select knows no file number above 1023, and Windows no poll.
_has_something_to_read: Callable[[int], bool] = _poll if hasattr(select, "poll") else _select
