"""The one place that opens a socket: sends a request once, brings back a whole reply or why there is none."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TypeAlias

import httpx

from agent_console.callcontrol.connection import ConnectionOptions, no_tls_context, tls_context
from agent_console.callcontrol.errors import CallControlError, ReplyTooLarge, UnreadableReply
from agent_console.callcontrol.failures import explain
from agent_console.callcontrol.proxies import proxy_at, proxy_url_for
from agent_console.callcontrol.redaction import guard_http_loggers
from agent_console.callcontrol.replies import Reply
from agent_console.callcontrol.requests import Request

_ONE_COMPRESSION = {"", "identity", "gzip", "x-gzip", "deflate"}
_LIMITS = httpx.Limits(max_connections=4, max_keepalive_connections=1, keepalive_expiry=15)
"""One connection is kept; three more so that a slow poll never keeps an agent's click waiting."""


@dataclass(frozen=True, slots=True)
class _Route:
    """A way out of this program that needs a pool of its own."""

    tls: bool
    proxy_url: str | None = field(repr=False)


class _Pool:
    """One way's connections, closed when nothing is under way on them any more."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self._under_way = 0
        self._retired = False

    async def __aenter__(self) -> httpx.AsyncClient:
        self._under_way += 1
        return self.client

    async def __aexit__(self, *_: object) -> None:
        self._under_way -= 1
        await self._close_if_done()

    async def retire(self) -> None:
        """Take no more requests; those under way are not cut off."""
        self._retired = True
        await self._close_if_done()

    async def _close_if_done(self) -> None:
        if self._retired and not self._under_way:
            await _quietly(self.client.aclose())


class Transport:
    """Pooled connections, made at first use. Nothing is ever sent twice."""

    def __init__(self, options: ConnectionOptions, monotonic_ms: Callable[[], int]) -> None:
        self._options = options
        self._monotonic_ms = monotonic_ms
        self._pools: dict[_Route, _Pool] = {}
        self._tls: ssl.SSLContext | None = None
        self._making = asyncio.Lock()
        guard_http_loggers()

    async def send(self, request: Request) -> Reply | CallControlError:
        """The reply, or why there is none.

        An error is returned rather than raised, so that no exception of httpx, which all carry the URL and so
        the key, hangs on it as its context.
        """
        journey = _Journey()
        try:
            proxy_url = proxy_url_for(request.address, self._options.proxy_url)
            journey.by_proxy = proxy_url is not None
            route = _Route(request.address.origin[0] == "https", proxy_url)
            async with asyncio.timeout(self._options.whole_seconds):
                async with await self._pool(route) as client:
                    return await self._exchange(client, request, journey)
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
            await _quietly(pool.client.aclose())

    async def _exchange(self, client: httpx.AsyncClient, request: Request, journey: _Journey) -> Reply:
        sent = client.build_request(
            request.method,
            request.address.wire,
            headers=dict(request.headers),
            content=request.body,
            extensions={"trace": journey.observe},
        )
        asked_at_ms = self._monotonic_ms()
        response = await client.send(sent, stream=True)
        answered_at_ms = self._monotonic_ms()
        body = await self._body(response, acts=request.acts)
        return Reply(
            status=response.status_code,
            headers={name.lower(): value for name, value in response.headers.items()},
            body=body if isinstance(body, bytes) else b"",
            asked_at_ms=asked_at_ms,
            answered_at_ms=answered_at_ms,
            spoiled=body if isinstance(body, CallControlError) else None,
        )

    async def _body(self, response: httpx.Response, *, acts: bool) -> bytes | CallControlError:
        if response.headers.get("content-encoding", "").strip().lower() not in _ONE_COMPRESSION:
            # Stacked compressions turn one packet into gigabytes before any of it could be counted.
            await _quietly(response.aclose())
            return UnreadableReply("it is compressed in a way that was not asked for", may_have_happened=acts)
        body = bytearray()
        try:
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > self._options.largest_reply_bytes:
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
                self._pools[route] = _Pool(self._make_client(route, tls))
            return self._pools[route]

    async def _tls_context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = await asyncio.to_thread(tls_context, self._options.ca_file)
        return self._tls

    def _make_client(self, route: _Route, tls: ssl.SSLContext) -> httpx.AsyncClient:
        options = self._options
        return httpx.AsyncClient(
            verify=tls,
            proxy=proxy_at(route.proxy_url, tls) if route.proxy_url else None,
            trust_env=False,
            follow_redirects=False,
            limits=_LIMITS,
            timeout=httpx.Timeout(
                connect=options.connect_seconds,
                read=options.read_seconds,
                write=options.write_seconds,
                pool=options.pool_seconds,
            ),
            headers={"User-Agent": _header_text(options.user_agent), "Accept-Encoding": "identity"},
            # A cookie would be one more secret to look after, and the API has no use for any.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )


async def _quietly(closing: Awaitable[None]) -> None:
    # A connection that cannot be closed in order is gone all the same, and the answer it brought stands.
    with contextlib.suppress(Exception):
        await closing


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
