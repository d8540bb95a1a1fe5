"""The vendor's side on a loopback port, on a thread of its own, for practice mode and for tests.

with Simulator(quiet_day(), seed=1, clock=HandSetClock()) as simulator:
    with simulator.world() as world:
        world.call_in("+12025550123")
    requests.get(f"{simulator.base_url}/active_calls.json?api_key={simulator.keys['active_calls']}")
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, RLock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

from agent_console.simulator.clocks import Clock, wall_clock
from agent_console.simulator.faults import Faults
from agent_console.simulator.request_log import Asked, RequestLog
from agent_console.simulator.scenario import Scenario, practice_day
from agent_console.simulator.world import World

if TYPE_CHECKING:
    from agent_console.simulator.server import Server


class SimulatorError(Exception):
    """The simulator cannot be started; the text says why."""


class Simulator:
    """One world behind one server. `port` 0 is any free one; `requests_kept` bounds the log."""

    def __init__(
        self,
        scenario: Scenario | None = None,
        *,
        seed: int = 1,
        port: int = 0,
        host: str = "127.0.0.1",
        clock: Clock | None = None,
        requests_kept: int = 1_000,
    ) -> None:
        self.scenario = practice_day() if scenario is None else scenario
        self.faults = Faults()
        self._clock = wall_clock() if clock is None else clock
        self._world = World(self.scenario, seed, self._clock())
        self._lock = RLock()
        self._log = RequestLog(requests_kept)
        self._address = (host, port)
        self._port: int | None = None
        self._server: Server | None = None
        self._thread: Thread | None = None
        self._failure: BaseException | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Listen, and return once requests are taken. Raises SimulatorError."""
        if self._thread is not None:
            raise SimulatorError("the simulator has been started already")
        try:
            listening = _listen(self._address)
        except (OSError, OverflowError) as error:
            host, port = self._address
            raise SimulatorError(f"{host}:{port} cannot be listened on: {error}") from error
        self._port = listening.getsockname()[1]
        ready = Event()
        self._thread = Thread(target=self._run, args=(listening, ready), name="call-control-simulator")
        self._thread.start()
        ready.wait()
        if self._failure is not None:
            self.stop()
            raise SimulatorError(f"the server did not start: {self._failure}") from self._failure

    def stop(self) -> None:
        """Close every connection and the port, and wait for the thread to end. Safe to call twice."""
        if self._server is not None:
            self._server.stop()
        if self._thread is not None:
            self._thread.join()

    @property
    def base_url(self) -> str:
        """The profile's base URL. Raises SimulatorError before the start."""
        return f"{self.origin}/call_control/v1"

    @property
    def origin(self) -> str:
        """Scheme, host and port. Raises SimulatorError before the start."""
        if self._port is None:
            raise SimulatorError("the simulator has not been started")
        return f"http://{self._address[0]}:{self._port}"

    @property
    def keys(self) -> dict[str, str]:
        """Action → key of the agent's own Contact Handler."""
        with self.world() as world:
            return world.agent_keys

    @property
    def group_keys(self) -> dict[str, str]:
        """Action → key of the agent's Handler Group."""
        with self.world() as world:
            return world.group_keys

    @property
    def requests(self) -> tuple[Asked, ...]:
        """The latest requests, oldest first."""
        return self._log.all()

    @contextmanager
    def world(self) -> Iterator[World]:
        """The world at this moment, for one thread at a time: whatever was due has happened."""
        with self._lock:
            self._world.advance_to(self._clock())
            yield self._world

    def _run(self, listening: socket.socket, ready: Event) -> None:
        try:
            # Here, not above: the console's own start must not pay for a server's imports.
            from agent_console.simulator.server import Server

            self._server = Server(self.world, self._clock, self.faults, self._log)
            asyncio.run(self._server.run(listening, ready.set))
        except BaseException as failure:
            self._failure = failure
        finally:
            listening.close()
            ready.set()


def _listen(address: tuple[str, int]) -> socket.socket:
    # With the protocol named, which `socket.create_server` leaves out: asyncio turns Nagle's algorithm off
    # for no other, and each reply, written in two parts, would take 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere this option would let two servers share one port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen()
    except BaseException:
        listening.close()
        raise
    return listening
