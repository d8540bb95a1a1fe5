"""A server made of bytes: records exactly what arrives, and replies exactly what it is told."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

REPLIES = Path(__file__).parent / "replies"
DATE = "Mon, 20 Nov 2017 22:49:40 GMT"
DATE_MS = 1_511_218_180_000

Answer = Callable[["Received", asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Received:
    """One request as it came over the wire."""

    raw: bytes

    @property
    def line(self) -> str:
        return self.raw.split(b"\r\n", 1)[0].decode("latin-1")

    @property
    def method(self) -> str:
        return self.line.split(" ")[0]

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]

    @property
    def headers(self) -> dict[str, str]:
        head = self.raw.split(b"\r\n\r\n", 1)[0].decode("latin-1").split("\r\n")[1:]
        return {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head)}

    @property
    def body(self) -> bytes:
        return self.raw.split(b"\r\n\r\n", 1)[1]


class Wire:
    """Answers each request with the next reply that was queued; the last one is repeated."""

    def __init__(self) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        self._answers: deque[Answer] = deque()
        self._last: Answer | None = None
        self.port = 0
        self.scheme = "http"
        self.writers: set[asyncio.StreamWriter] = set()
        self._changed = asyncio.Condition()

    @property
    def base_url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/call_control/v1"

    def will(self, *answers: Answer | bytes) -> Wire:
        self._answers.extend(answer if callable(answer) else sends(answer) for answer in answers)
        return self

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.add(writer)
        try:
            while (received := await read_request(reader)) is not None:
                self.requests.append(received)
                await self._tell()
                self._last = self._answers.popleft() if self._answers else self._last
                assert self._last is not None, "the test queued no reply"
                await self._last(received, writer)
                if writer.is_closing():
                    return
        except (ConnectionError, ssl.SSLError):
            pass
        finally:
            self.writers.discard(writer)
            writer.transport.abort()
            await self._tell()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until what arrived or who is connected makes the condition true."""
        async with self._changed:
            await self._changed.wait_for(condition)

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


async def read_request(reader: asyncio.StreamReader) -> Received | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    length = re.search(rb"(?im)^content-length:\s*(\d+)", head)
    return Received(head + (await reader.readexactly(int(length[1])) if length else b""))


@asynccontextmanager
async def running(wire: Wire, tls: ssl.SSLContext | None = None):
    server = await asyncio.start_server(wire.serve, "127.0.0.1", 0, ssl=tls)
    wire.port = server.sockets[0].getsockname()[1]
    wire.scheme = "https" if tls else "http"
    try:
        yield wire
    finally:
        server.close()
        for writer in list(wire.writers):
            writer.transport.abort()
        await asyncio.sleep(0)


# ── what a server may do ──────────────────────────────────────────────────────────────────────────


def sends(raw: bytes) -> Answer:
    async def answer(_: Received, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()

    return answer


def sends_and_closes(raw: bytes) -> Answer:
    async def answer(_: Received, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()
        writer.close()

    return answer


def hangs_up() -> Answer:
    return sends_and_closes(b"")


def resets() -> Answer:
    async def answer(_: Received, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    return answer


def stays_silent() -> Answer:
    async def answer(_: Received, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    return answer


def http(
    body: bytes | str = b"",
    *,
    status: int = 200,
    content_type: str | None = "application/json",
    headers: dict[str, str] | None = None,
) -> bytes:
    """A whole reply with a Date and a length."""
    body = body.encode() if isinstance(body, str) else body
    fields = {"Date": DATE, "Content-Length": str(len(body)), **(headers or {})}
    if content_type is not None:
        fields["Content-Type"] = content_type
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def recorded(name: str) -> bytes:
    """A recorded reply: `replies/NAME.http`, a head and a body with the line ends of a text file."""
    head, _, body = (REPLIES / f"{name}.http").read_bytes().partition(b"\n\n")
    lines = [*head.split(b"\n"), b"Content-Length: %d" % len(body)]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body
