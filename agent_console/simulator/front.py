"""Stands before the endpoints: keeps the log, dates the replies, and lets faults strike."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import formatdate

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from agent_console.simulator.clocks import Clock
from agent_console.simulator.faults import (
    Answers,
    Delays,
    Drops,
    Fault,
    Faults,
    Floods,
    Kind,
    SkewsDate,
    Truncates,
)
from agent_console.simulator.request_log import Asked, Noted, RequestLog, without_key

_CHUNK = b" " * 65_536

Hang = Callable[[Scope, bool], None]
"""Closes the connection of a request: at once, or with True after what has been sent has gone out."""


@dataclass(slots=True)
class _Reply:
    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""


class Front:
    """The ASGI application that the server runs. `stopping` cuts delays short."""

    def __init__(
        self,
        endpoints: ASGIApp,
        clock: Clock,
        faults: Faults,
        log: RequestLog,
        hang_up: Hang,
        stopping: asyncio.Event,
    ) -> None:
        self._endpoints = endpoints
        self._clock = clock
        self._faults = faults
        self._log = log
        self._hang_up = hang_up
        self._stopping = stopping

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        kind = kind_of(scope["path"])
        faults = self._faults.strike(kind)
        noted, at_ms = Noted(), self._clock()
        # Read to its end before anything else: a reply to half a request costs the connection.
        body = await _read(receive)
        await self._wait(faults, before=True)
        fault = next((one for one in faults if not isinstance(one, Delays | SkewsDate)), None)
        reply = await self._reply(scope, body, noted, fault)
        status = None if isinstance(fault, Drops) else int(reply.status)
        self._note(scope, kind, noted, at_ms, status, faults)
        await self._wait(faults, before=False)
        skew_ms = sum(one.by_ms for one in faults if isinstance(one, SkewsDate))
        date = formatdate((self._clock() + skew_ms) // 1000, usegmt=True)
        reply.headers.append((b"date", date.encode()))
        await self._send(scope, send, reply, fault)
        if isinstance(fault, Drops | Truncates):
            # Not before the connection is lost: the server would answer for an application that does not.
            await receive()

    async def _reply(self, scope: Scope, body: bytes, noted: Noted, fault: Fault | None) -> _Reply:
        match fault:
            case Answers(acts=False) | Drops(acts=False) | Floods():
                reply = _Reply()
            case _:
                reply = await self._ask(scope, body, noted)
        match fault:
            case Answers():
                return _replaced(fault)
            case Floods():
                headers = [(b"content-type", b"application/json")]
                return _Reply(200, [*headers, (b"content-length", str(fault.size_bytes).encode())])
        return reply

    async def _ask(self, scope: Scope, body: bytes, noted: Noted) -> _Reply:
        reply = _Reply()

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                reply.status, reply.headers = message["status"], list(message["headers"])
            else:
                reply.body += message.get("body", b"")

        await self._endpoints({**scope, "state": {"noted": noted}}, receive, send)
        return reply

    async def _wait(self, faults: Iterable[Fault], *, before: bool) -> None:
        for fault in faults:
            if isinstance(fault, Delays) and fault.before is before:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), fault.ms / 1000)

    async def _send(self, scope: Scope, send: Send, reply: _Reply, fault: Fault | None) -> None:
        if isinstance(fault, Drops):
            self._hang_up(scope, False)
            return
        await send({"type": "http.response.start", "status": reply.status, "headers": reply.headers})
        if isinstance(fault, Truncates):
            half = reply.body[: len(reply.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            self._hang_up(scope, True)
            return
        if isinstance(fault, Floods):
            for sent in range(0, fault.size_bytes, len(_CHUNK)):
                if self._stopping.is_set():
                    self._hang_up(scope, False)
                    return
                chunk = _CHUNK[: fault.size_bytes - sent]
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": reply.body})

    def _note(
        self,
        scope: Scope,
        kind: Kind,
        noted: Noted,
        at_ms: int,
        status: int | None,
        faults: list[Fault],
    ) -> None:
        path, key_sent = without_key(scope["path"], scope["query_string"].decode("latin-1"))
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        self._log.add(
            Asked(
                scope["method"],
                path,
                kind,
                key_sent,
                headers,
                at_ms,
                noted.body,
                noted.reply,
                status,
                tuple(faults),
            )
        )


def kind_of(path: str) -> Kind:
    """What a path asks for, whether or not it would be granted."""
    *folders, last = path.strip("/").split("/")
    stem = last.partition(".")[0]
    match folders[-2:], stem:
        case _, "active_calls":
            return Kind.ACTIVE_CALLS
        case ["calls", _], "transfer" | "return" | "accept":
            return Kind(stem)
        case ["transfers", _], "conference_caller":
            return Kind.CONNECT
        case [*_, "transfers"], _:
            return Kind.STOP
        case [_, "call_control"], "reject":
            return Kind.REJECT
    return Kind.OTHER


def _replaced(fault: Answers) -> _Reply:
    headers = [
        (b"content-type", fault.content_type.encode()),
        (b"content-length", str(len(fault.body)).encode()),
    ]
    if fault.retry_after is not None:
        headers.append((b"retry-after", fault.retry_after.encode()))
    return _Reply(fault.status, headers, fault.body)


async def _read(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return bytes(body)
