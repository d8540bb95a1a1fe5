"""Takes rings from programs of this machine that can open a URL: `/ring?caller=…&token=…`,
`/answered?…` and `/hangup?…`.

h11 reads the requests: one a connection, bounded in size and time, and under a flood taken only as fast as
the window can bear.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import socket
import sys
import time
from functools import partial
from http import HTTPStatus
from urllib.parse import quote

import h11

from agent_console.rings.announcements import Announce
from agent_console.rings.connecting import Dropped, Secret, TurnedAway, reason, stay_connected
from agent_console.rings.flood import Allowance
from agent_console.rings.http_requests import SIGNATURE, Asked, Reply, judged
from agent_console.rings.messages import announcement
from agent_console.rings.status import Listening, Tell

_log = logging.getLogger(__name__)

DEFAULT_PORT = 8765
SHORTEST_TOKEN = 16
PATIENCE_SECONDS = 2.0
LONGEST_HEAD = 8192
LONGEST_BODY = 16_384
CHUNK_BYTES = 4096
BURST, PER_SECOND = 40, 40.0
"""As for the console's own socket: it bounds how many peers there are at once, too."""

WAITING_AT_MOST = 32
_MAY_STAND_IN_A_TARGET = "".join(map(chr, range(0x21, 0x7F)))
_NO_SUCH_FAMILY = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}


class HttpListener:
    """Listens at `port` of this machine's loopback addresses for whoever knows the token."""

    def __init__(self, source: str, port: int, token: Secret, tell: Tell) -> None:
        self._source = source
        self._port = port
        self._token = token
        self._tell = tell
        self._allowance = Allowance(BURST, PER_SECOND)
        self._complaints = Allowance(1, 0.1)

    async def run(self, announce: Announce) -> None:
        """Listen until cancelled."""

        async def serve() -> None:
            token = await self._token()
            if not token:
                raise TurnedAway("its token is not in the keyring")
            if len(token) < SHORTEST_TOKEN:
                raise TurnedAway(f"its token has fewer than {SHORTEST_TOKEN} characters; store a longer one")
            with contextlib.ExitStack() as doors:
                listening = [doors.enter_context(door) for door in self._doors()]
                self._tell(Listening(f"http://127.0.0.1:{self._port}"))
                async with asyncio.TaskGroup() as group:
                    for door in listening:
                        group.create_task(self._accept(door, token, announce, group))

        await stay_connected(self._source, serve, self._tell)

    def _doors(self) -> list[socket.socket]:
        doors = []
        for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
            try:
                doors.append(_bound(family, address, self._port))
            except OSError as error:
                if family == socket.AF_INET6 and error.errno in _NO_SUCH_FAMILY:
                    continue
                for door in doors:
                    door.close()
                if error.errno == errno.EADDRINUSE:
                    raise Dropped(f"port {self._port} is in use by another program") from None
                raise Dropped(f"port {self._port} cannot be used: {reason(error)}") from None
        return doors

    async def _accept(
        self, door: socket.socket, token: str, announce: Announce, group: asyncio.TaskGroup
    ) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                peer, _ = await loop.sock_accept(door)
            except OSError as error:
                self._complain(f"no request could be taken: {reason(error)}")
                await asyncio.sleep(1)
                continue
            task = group.create_task(self._serve(peer, token, announce))
            # Here rather than in the task: one that is cancelled before it began closes nothing.
            task.add_done_callback(partial(_close, peer))
            while not self._allowance.take(time.monotonic()):  # noqa: ASYNC110 - it is time that is waited for
                await asyncio.sleep(self._allowance.wait_seconds())

    async def _serve(self, peer: socket.socket, token: str, announce: Announce) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                reader, writer = await asyncio.open_connection(sock=peer, limit=CHUNK_BYTES)
                try:
                    await self._converse(reader, writer, token, announce)
                    writer.close()
                    await writer.wait_closed()
                finally:
                    writer.transport.abort()
        except (TimeoutError, OSError):
            self._complain("a request was dropped: too slow, or cut off")

    async def _converse(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, token: str, announce: Announce
    ) -> None:
        connection = h11.Connection(h11.SERVER, max_incomplete_event_size=LONGEST_HEAD)
        request: Asked | Reply
        try:
            request = await _request(connection, reader)
        except h11.RemoteProtocolError as error:
            request = Reply(HTTPStatus(error.error_status_hint), "not understood")
        reply = self._dealt_with(request, token, announce)
        if reply.status is not HTTPStatus.OK:
            self._complain(f"a request was refused: {reply.text}")
        only_head = isinstance(request, Asked) and request.method == "HEAD"
        writer.write(_response(connection, reply, only_head=only_head))
        await writer.drain()

    def _dealt_with(self, request: Asked | Reply, token: str, announce: Announce) -> Reply:
        message = judged(request, self._port, token) if isinstance(request, Asked) else request
        if isinstance(message, Reply):
            return message
        heard = announcement(self._source, message, withheld_if_empty=True)
        if heard is None:
            return Reply(HTTPStatus.BAD_REQUEST, "not understood")
        announce(heard)
        return Reply(HTTPStatus.OK, "ok")

    def _complain(self, what: str) -> None:
        if self._complaints.take(time.monotonic()):
            _log.warning("%s: %s", self._source, what)


async def is_ours(port: int) -> bool:
    """Whether what listens at this port of the machine is a listener such as this one."""
    question = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=CHUNK_BYTES)
            try:
                writer.write(question.encode())
                return SIGNATURE.encode() in await reader.read(CHUNK_BYTES)
            finally:
                writer.transport.abort()
    except (TimeoutError, OSError):
        return False


async def _beginning(reader: asyncio.StreamReader) -> bytes:
    """A request's first line, and what came with it. Phones may put a name there as it is, blanks and all."""
    came = b""
    while b"\n" not in came and len(came) <= LONGEST_HEAD and (more := await reader.read(CHUNK_BYTES)):
        came += more
    line, end, rest = came.partition(b"\n")
    method, _, target_and_version = line.partition(b" ")
    target, _, version = target_and_version.rpartition(b" ")
    if not target:
        return came
    return b" ".join((method, quote(target, safe=_MAY_STAND_IN_A_TARGET).encode(), version)) + end + rest


async def _request(connection: h11.Connection, reader: asyncio.StreamReader) -> Asked | Reply:
    """The request. Its body is thrown away, but read: to close on unread bytes would cost the reply."""
    asked: Asked | None = None
    came = 0
    connection.receive_data(await _beginning(reader))
    while True:
        match connection.next_event():
            case h11.Request() as request:
                asked = Asked(
                    request.method.decode(),
                    request.target.decode(),
                    {name.decode(): value.decode("latin-1").strip() for name, value in request.headers},
                )
            case h11.Data(data=data):
                came += len(data)
            case h11.EndOfMessage() if asked:
                return asked
            case h11.NEED_DATA if connection.they_are_waiting_for_100_continue:
                came = LONGEST_BODY + 1
            case h11.NEED_DATA:
                connection.receive_data(await reader.read(CHUNK_BYTES))
            case _:
                raise ConnectionResetError
        if came > LONGEST_BODY:
            return Reply(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "no body is read")


def _response(connection: h11.Connection, reply: Reply, *, only_head: bool) -> bytes:
    text = f"{reply.text}\n".encode()
    headers = [
        *(("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(text)))),
        *(("Cache-Control", "no-store"), ("Connection", "close")),
    ]
    head = h11.Response(status_code=reply.status, reason=reply.status.phrase, headers=headers)
    body = () if only_head else (h11.Data(data=text),)
    parts = (head, *body, h11.EndOfMessage())
    return b"".join(connection.send(part) or b"" for part in parts)


def _bound(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    door = socket.socket(family, socket.SOCK_STREAM)
    try:
        door.setblocking(False)
        if sys.platform == "win32":
            # There the other option would let any program take the port over.
            door.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            door.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        door.bind((address, port))
        door.listen(WAITING_AT_MOST)
    except OSError:
        door.close()
        raise
    return door


def _close(peer: socket.socket, _served: asyncio.Task[None]) -> None:
    peer.close()
