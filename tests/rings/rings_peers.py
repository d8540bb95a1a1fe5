"""What plays the other side in tests of ring sources: a server whose bytes the test writes, and an ear."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from loopback_ports import free_port

from agent_console.rings.announcements import RingSource
from agent_console.rings.netstrings import framed
from agent_console.rings.status import Listening, Refused, Waiting

PATIENCE_SECONDS = 10


async def until(condition: Callable[[], object], what: str = "it") -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        await asyncio.sleep(0.005)


class Ear:
    """What a source announced, and what it told of itself."""

    def __init__(self) -> None:
        self.heard: list = []
        self.told: list = []

    @property
    def status(self):
        return self.told[-1] if self.told else None

    async def listens(self) -> None:
        await until(lambda: isinstance(self.status, Listening), f"listening, not {self.told}")

    async def waits(self, why: str) -> None:
        def seen() -> bool:
            return any(isinstance(one, Waiting) and why in one.why for one in self.told)

        await until(seen, f"waiting because {why!r}, not {self.told}")

    async def is_refused(self, why: str) -> None:
        await until(lambda: isinstance(self.status, Refused), f"a refusal, not {self.told}")
        assert why in self.status.why

    async def hears(self, *announcements) -> None:
        await until(lambda: len(self.heard) >= len(announcements), f"{announcements}, not {self.heard}")
        assert self.heard == list(announcements), self.heard
        self.heard.clear()


class Caller:
    """One connection that a source made to the peer."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def say(self, data: bytes) -> None:
        self.writer.write(data)

    async def is_dropped(self) -> None:
        """Wait until the source has hung up, reading what it still says."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            try:
                while await self.reader.read(65536):
                    pass
            except ConnectionError:
                pass

    def hang_up(self) -> None:
        self.writer.close()


class Peer:
    """A server on a loopback port that does nothing by itself but `welcome` whoever connects."""

    def __init__(self, welcome: Callable[[Caller], Awaitable[None]] | None = None) -> None:
        self._welcome = welcome
        self._welcomed: asyncio.Queue[Caller] = asyncio.Queue()
        self.callers: list[Caller] = []
        self._server: asyncio.Server | None = None
        self.port = free_port()

    async def start(self, tls=None) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=tls)

    async def caller(self) -> Caller:
        """The next connection that was made, once it has been welcomed."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self._welcomed.get()

    async def stop(self) -> None:
        if self._server:
            self._server.close()
            for one in self.callers:
                one.writer.transport.abort()
            await self._server.wait_closed()
            self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        caller = Caller(reader, writer)
        self.callers.append(caller)
        try:
            if self._welcome:
                await self._welcome(caller)
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        self._welcomed.put_nowait(caller)


async def answers_as_baresip(caller: Caller) -> None:
    length = int((await caller.reader.readuntil(b":"))[:-1])
    question = json.loads((await caller.reader.readexactly(length + 1))[:-1])
    answer = {"response": True, "ok": True, "data": "", "token": question["token"]}
    caller.say(framed(json.dumps(answer).encode()))


@asynccontextmanager
async def running(source: RingSource, ear: Ear) -> AsyncIterator[None]:
    task = asyncio.create_task(source.run(ear.heard.append))
    try:
        yield
        assert not task.done(), "the source has ended by itself"
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
