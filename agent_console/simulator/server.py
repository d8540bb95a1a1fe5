"""The real server on a real socket: uvicorn, on the thread and event loop that it is run on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from socket import socket

import uvicorn
from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

from agent_console.simulator.clocks import Clock
from agent_console.simulator.endpoints import OpenWorld, endpoints
from agent_console.simulator.faults import Faults
from agent_console.simulator.front import Front
from agent_console.simulator.request_log import RequestLog

_LONGEST_NAP_MS = 250


class Server:
    """Serves one world until `stop`."""

    def __init__(self, open_world: OpenWorld, clock: Clock, faults: Faults, log: RequestLog) -> None:
        self._open_world = open_world
        self._clock = clock
        self._faults = faults
        self._log = log
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None

    async def run(self, listening: socket, on_ready: Callable[[], None]) -> None:
        """Serve on a listening socket, which is closed at the end; `on_ready` once requests are taken."""
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        connections = _Connections()
        front = Front(
            endpoints(self._open_world),
            self._clock,
            self._faults,
            self._log,
            connections.hang_up,
            self._stopping,
        )
        config = uvicorn.Config(
            front,
            http=connections.protocol,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=2,
        )
        server = _Uvicorn(config, on_ready, self._stopping)
        passing = asyncio.create_task(self._let_time_pass(), name="the simulated world's time")
        try:
            await server.serve(sockets=[listening])
        finally:
            passing.cancel()
            with suppress(asyncio.CancelledError):
                await passing

    def stop(self) -> None:
        """End `run` in order; may be called from any thread."""
        if self._loop is not None and self._stopping is not None:
            with suppress(RuntimeError):  # the loop has ended by itself
                self._loop.call_soon_threadsafe(self._stopping.set)

    async def _let_time_pass(self) -> None:
        """Callers come and phones ring whether or not anybody asks the server anything."""
        while True:
            with self._open_world() as world:
                due_ms = world.next_due_ms
                nap_ms = _LONGEST_NAP_MS if due_ms is None else due_ms - world.now_ms
            await asyncio.sleep(min(max(nap_ms, 10), _LONGEST_NAP_MS) / 1000)


class _Uvicorn(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None], stopping: asyncio.Event) -> None:
        super().__init__(config)
        self._on_ready = on_ready
        self._stopping = stopping

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    async def main_loop(self) -> None:
        # uvicorn's own wakes ten times a second, to renew a Date header that it is told not to send.
        await self._stopping.wait()


class _Connections:
    """The open connections by the client's address: ASGI has no word for losing one on purpose."""

    def __init__(self) -> None:
        transports: dict[tuple[str, int] | None, asyncio.Transport] = {}

        class Protocol(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                transports[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                transports.pop(self.client, None)
                super().connection_lost(exc)

        self.protocol: type[asyncio.Protocol] = Protocol
        self._transports = transports

    def hang_up(self, scope: Scope, flush: bool) -> None:
        transport = self._transports.get(tuple(scope["client"]) if scope["client"] else None)
        if transport is None:
            return
        if flush:
            transport.close()
        else:
            transport.abort()
