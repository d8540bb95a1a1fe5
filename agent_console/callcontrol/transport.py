"""The one place that opens a socket: sends a request once, brings back a whole reply or why there is none."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from typing import TypeAlias

import httpcore

from agent_console.callcontrol.compression import CODINGS, Unpacking
from agent_console.callcontrol.connection import ConnectionOptions, no_tls_context, tls_context
from agent_console.callcontrol.errors import CallControlError, ReplyTooLarge, UnreadableReply
from agent_console.callcontrol.failures import explain
from agent_console.callcontrol.proxies import proxy_at, proxy_url_for
from agent_console.callcontrol.redaction import guard_http_loggers
from agent_console.callcontrol.replies import Reply
from agent_console.callcontrol.requests import Request
from agent_console.callcontrol.targets import target_of

_MOST_CONNECTIONS = 4
"""One is kept; three more so that a slow poll never keeps an agent's click waiting."""

_KEPT_CONNECTIONS = 1
_KEPT_SECONDS = 15.0
_WITH_A_BODY = {"POST", "PUT", "PATCH"}
"""Methods whose requests say how long their body is even if they have none (RFC 9110, 8.6)."""

Send: TypeAlias = Callable[[Request], Awaitable[Reply | CallControlError]]
"""Sends one request, once; gives its reply, or why there is none, and raises nothing."""


@dataclass(frozen=True, slots=True)
class _Route:
    """A way out of this program that needs a pool of its own."""

    tls: bool
    proxy_url: str | None = field(repr=False)


class _Pool:
    """One way's connections, closed when nothing is under way on them any more.

    This is what httpx itself sends with. Redirects, cookies and keys are looked after here, and what httpx
    does beside them takes a fifteenth of each poll, and a megabyte.
    """

    def __init__(self, connections: httpcore.AsyncConnectionPool) -> None:
        self.connections = connections
        self._under_way = 0
        self._retired = False

    async def __aenter__(self) -> httpcore.AsyncConnectionPool:
        self._under_way += 1
        return self.connections

    async def __aexit__(self, *_: object) -> None:
        self._under_way -= 1
        await self._close_if_done()

    async def retire(self) -> None:
        """Take no more requests; those under way are not cut off."""
        self._retired = True
        await self._close_if_done()

    async def _close_if_done(self) -> None:
        if self._retired and not self._under_way:
            await _quietly(self.connections.aclose())


class Transport:
    """Pooled connections, made at first use. Nothing is ever sent twice."""

    def __init__(self, options: ConnectionOptions, monotonic_ms: Callable[[], int]) -> None:
        self._options = options
        self._monotonic_ms = monotonic_ms
        self._pools: dict[_Route, _Pool] = {}
        self._tls: ssl.SSLContext | None = None
        self._making = asyncio.Lock()
        self._headers = {
            "Accept-Encoding": "identity",
            "Connection": "keep-alive",
            "User-Agent": _header_text(options.user_agent),
        }
        self._patience = {
            "connect": options.connect_seconds,
            "read": options.read_seconds,
            "write": options.write_seconds,
            "pool": options.pool_seconds,
        }
        guard_http_loggers()
        _look_for_sniffio_once()

    async def send(self, request: Request) -> Reply | CallControlError:
        """The reply, or why there is none.

        An error is returned rather than raised, so that no exception of httpcore, in whose frames the URL and
        so the key can be found, hangs on it as its context.
        """
        journey = _Journey()
        try:
            proxy_url = proxy_url_for(request.address, self._options.proxy_url)
            journey.by_proxy = proxy_url is not None
            route = _Route(request.address.origin[0] == "https", proxy_url)
            async with asyncio.timeout(self._options.whole_seconds):
                async with await self._pool(route) as connections:
                    return await self._exchange(connections, request, journey)
        except CallControlError as error:
            return error.with_traceback(None)
        except Exception as error:  # whatever breaks below, the agent gets an answer in words
            return explain(error, acts=request.acts, left=journey.left, by_proxy=journey.by_proxy)

    def use_proxy(self, proxy_url: str | None) -> None:
        """Go through this proxy from the next request on, over connections of its own."""
        self._options = replace(self._options, proxy_url=proxy_url)

    async def renew(self) -> None:
        """Use new connections from the next request on, and let those under way finish on theirs."""
        pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            await pool.retire()

    async def close(self) -> None:
        """Close every connection, under way or not; the next request would open new ones."""
        pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            await _quietly(pool.connections.aclose())

    async def _exchange(
        self, connections: httpcore.AsyncConnectionPool, request: Request, journey: _Journey
    ) -> Reply:
        url, host = target_of(request.address.wire)
        headers: list[tuple[str | bytes, str | bytes]] = [
            ("Host", host),
            *self._headers.items(),
            *request.headers.items(),
        ]
        if request.body is not None or request.method in _WITH_A_BODY:
            headers.append(("Content-Length", str(len(request.body or b""))))
        sent = httpcore.Request(
            request.method,
            url,
            headers=headers,
            content=request.body,
            extensions={"timeout": self._patience, "trace": journey.observe},
        )
        asked_at_ms = self._monotonic_ms()
        response = await connections.handle_async_request(sent)
        answered_at_ms = self._monotonic_ms()
        received = _by_name(response.headers)
        body = await self._body(response, received, acts=request.acts)
        return Reply(
            status=response.status,
            headers=received,
            body=body if isinstance(body, bytes) else b"",
            asked_at_ms=asked_at_ms,
            answered_at_ms=answered_at_ms,
            spoiled=body if isinstance(body, CallControlError) else None,
        )

    async def _body(
        self, response: httpcore.Response, headers: Mapping[str, str], *, acts: bool
    ) -> bytes | CallControlError:
        coding = headers.get("content-encoding", "").strip().lower()
        unpacking = Unpacking(coding) if coding in CODINGS else None
        most, received, body = self._options.largest_reply_bytes, 0, bytearray()
        # Kept until the reply is closed. A generator that is left is finished at once, before that could be.
        pieces = response.aiter_stream()
        try:
            if coding not in {"", "identity", *CODINGS}:
                # Stacked compressions turn one packet into gigabytes before any of it could be counted.
                return UnreadableReply(
                    "it is compressed in a way that was not asked for", may_have_happened=acts
                )
            async for piece in pieces:
                received += len(piece)
                body += unpacking.unpack(piece, most + 1 - len(body)) if unpacking else piece
                if max(received, len(body)) > most:
                    return ReplyTooLarge(may_have_happened=acts)
        except Exception as error:  # the head came, so what it says must not be lost with the body
            return explain(error, acts=acts, left=True, by_proxy=False)
        finally:
            await _quietly(response.aclose())
        return bytes(body)

    async def _pool(self, route: _Route) -> _Pool:
        async with self._making:
            if route not in self._pools:
                tls = await self._tls_context() if route.tls else no_tls_context()
                self._pools[route] = _Pool(
                    httpcore.AsyncConnectionPool(
                        tls,
                        proxy=proxy_at(route.proxy_url, tls) if route.proxy_url else None,
                        max_connections=_MOST_CONNECTIONS,
                        max_keepalive_connections=_KEPT_CONNECTIONS,
                        keepalive_expiry=_KEPT_SECONDS,
                    )
                )
            return self._pools[route]

    async def _tls_context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = await asyncio.to_thread(tls_context, self._options.ca_file)
        return self._tls


def _by_name(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by their names in lower case; those that come twice are joined as RFC 9110, 5.3, has it."""
    headers: dict[str, str] = {}
    for name_bytes, value_bytes in raw:
        name, value = name_bytes.decode("latin-1").lower(), value_bytes.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


async def _quietly(closing: Awaitable[None]) -> None:
    # A connection that cannot be closed in order is gone all the same, and the answer it brought stands.
    with contextlib.suppress(Exception):
        await closing


def _look_for_sniffio_once() -> None:
    """httpcore looks for this module four times a request; where there is none, each time on the disk."""
    if "sniffio" not in sys.modules and find_spec("sniffio") is None:
        sys.modules["sniffio"] = None  # type: ignore[assignment]


def _header_text(text: str) -> str:
    return "".join(letter for letter in text if " " <= letter <= "~").strip()


_Facts: TypeAlias = dict[str, object]


class _Journey:
    """Which way a request went and how far it got, as httpcore tells it while it goes."""

    def __init__(self) -> None:
        self.left = False
        self.by_proxy = False

    async def observe(self, event: str, facts: _Facts) -> None:
        """Called by httpcore at each step (its "trace" extension)."""
        if event.endswith("send_request_headers.started"):
            # The CONNECT to a proxy is a request too, and not ours.
            self.left = self.left or getattr(facts.get("request"), "method", b"") != b"CONNECT"
