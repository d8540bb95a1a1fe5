"""Stays connected to a phone that comes and goes, and trusts nothing that it sends.

ConnectionEnded
├── Dropped       what answers there cannot be listened to now; it is tried again, ever more patiently
│   └── Closed    the other side went
└── TurnedAway    trying again would change nothing until a person changes something
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import ssl
import sys
import time
from collections.abc import Awaitable, Callable
from random import random

from agent_console.rings.flood import Allowance
from agent_console.rings.status import Connecting, Refused, Tell, Waiting

_log = logging.getLogger(__name__)

CONNECT_SECONDS = 5.0
FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.5, 10.0
STEADY_SECONDS = 10.0
"""A connection that lasted so long was a good one: the next wait is a short one again."""

QUIET_SECONDS, ANSWER_SECONDS = 20.0, 5.0
CHUNK_BYTES = 4096
CHUNKS_AT_ONCE, CHUNKS_PER_SECOND = 50, 200.0
"""A busy switchboard sends some 100 kB a second. A peer that sends without end waits at the door."""

Secret = Callable[[], Awaitable[str | None]]
"""Brings a secret from where secrets are kept, or None. Asked for at each use, and never kept."""


class ConnectionEnded(Exception):  # noqa: N818 - completes a line
    """A connection came to its end; the text says why, free of secrets."""


class Dropped(ConnectionEnded):
    """What answers there cannot be listened to now."""


class Closed(Dropped):
    """The other side closed the connection."""

    def __init__(self, why: str = "the connection was closed") -> None:
        super().__init__(why)


class TurnedAway(ConnectionEnded):
    """It will not have us until a person changes something; the text says what."""


class Wire:
    """One connection: bounded in size, in speed and in how long it may keep us waiting."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._allowance = Allowance(CHUNKS_AT_ONCE, CHUNKS_PER_SECOND)

    async def chunk(self) -> bytes:
        """The next bytes that came. Raises Closed at the end."""
        while not self._allowance.take(time.monotonic()):  # noqa: ASYNC110 - it is time that is waited for
            await asyncio.sleep(self._allowance.wait_seconds())
        data = await self._reader.read(CHUNK_BYTES)
        if not data:
            raise Closed
        return data

    async def send(self, data: bytes) -> None:
        """Hand over a few bytes. Raises Dropped if nobody takes them."""
        self._writer.write(data)
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await self._writer.drain()
        except TimeoutError:
            raise Dropped("it takes no message") from None

    async def __aenter__(self) -> Wire:
        return self

    async def __aexit__(self, *_: object) -> None:
        # What was not sent by now never will be, and a peer that reads nothing keeps nobody waiting.
        self._writer.transport.abort()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()


class Pulse:
    """Reads a wire, and asks now and then whether anybody is there: a dead line is as quiet as a phone."""

    def __init__(self, wire: Wire, question: bytes, nobody: str) -> None:
        self._wire = wire
        self._question = question
        self._nobody = nobody
        self._asked = False
        self._until = 0.0

    async def ask(self) -> None:
        """Ask now."""
        await self._wire.send(self._question)
        self._asked = True
        self._until = asyncio.get_running_loop().time() + ANSWER_SECONDS

    def answered(self) -> None:
        """The answer came: all is well for a while."""
        self._asked = False
        self._until = asyncio.get_running_loop().time() + QUIET_SECONDS

    async def chunk(self) -> bytes:
        """The next bytes that came. Raises Dropped, saying `nobody`, if no answer comes in time."""
        while True:
            try:
                async with asyncio.timeout_at(self._until):
                    return await self._wire.chunk()
            except TimeoutError:
                if self._asked:
                    raise Dropped(self._nobody) from None
                await self.ask()


async def connect(host: str, port: int, tls: ssl.SSLContext | None = None) -> Wire:
    """Open a connection. Raises Dropped if there is none within a few seconds."""
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            return Wire(*await asyncio.open_connection(host, port, ssl=tls, limit=CHUNK_BYTES))
    except ssl.SSLCertVerificationError as error:
        raise Dropped(f"the certificate of {host} is not accepted: {error.verify_message}") from None
    except ssl.SSLError:
        raise Dropped(f"{host}:{port} does not speak TLS") from None
    except TimeoutError:
        raise Dropped(f"{host}:{port} does not answer") from None
    except OSError as error:
        raise Dropped(f"{host}:{port} cannot be reached: {reason(error)}") from None


async def stay_connected(source: str, converse: Callable[[], Awaitable[None]], tell: Tell) -> None:
    """Converse again and again, with ever longer waits while it fails, until cancelled.

    `converse` tells itself when it listens. `source` is for the log.
    """
    failures, logged = 0, ""
    while True:
        tell(Connecting())
        began = time.monotonic()
        try:
            await converse()
            why = str(Closed())
        except TurnedAway as turned_away:
            _log.warning("%s: %s", source, turned_away)
            tell(Refused(str(turned_away)))
            await asyncio.Event().wait()
        except Dropped as dropped:
            why = str(dropped)
        except OSError as error:
            why = f"the connection was lost: {reason(error)}"
        if time.monotonic() - began >= STEADY_SECONDS:
            failures, logged = 0, ""
        seconds = wait_seconds(failures)
        failures += 1
        if why != logged:
            _log.warning("%s: %s", source, why)
            logged = why
        tell(Waiting(seconds, why))
        await asyncio.sleep(seconds)


def wait_seconds(failures: int, chance: Callable[[], float] = random) -> float:
    """How long to wait after so many failures in a row: between half of a doubling span and all of it.

    Not the same for every desk, or all would come back to a switchboard at one moment.
    """
    span = min(FIRST_WAIT_SECONDS * 2.0 ** min(failures, 16), LONGEST_WAIT_SECONDS)
    return span * (1 + chance()) / 2


def reason(error: OSError) -> str:
    """What the system says, without the address that asyncio puts before it."""
    if error.errno and error.errno > 0 and sys.platform != "win32" and not isinstance(error, ssl.SSLError):
        return os.strerror(error.errno)
    # asyncio tries all addresses of a name, and throws what each of them said into one text.
    return error.strerror or "at none of its addresses"
