"""The one place that opens a socket: sends a request once, brings back a whole reply or why there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
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


class Transport:
    """Pooled connections, made at first use. Nothing is ever sent twice."""

    def __init__(self, options: ConnectionOptions, monotonic_ms: Callable[[], int]) -> None:
        self._options = options
        self._monotonic_ms = monotonic_ms
        self._clients: dict[_Route, httpx.AsyncClient] = {}
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
                client = await self._client(route)
                return await self._exchange(client, request, journey)
        except CallControlError as error:
            return error.with_traceback(None)
        except Exception as error:  # whatever breaks below, the agent gets an answer in words
            return explain(error, acts=request.acts, left=journey.left, by_proxy=journey.by_proxy)

    async def close(self) -> None:
        """Close every connection; the next request would open new ones."""
        clients, self._clients = list(self._clients.values()), {}
        for client in clients:
            await client.aclose()

    async def _exchange(
        self, client: httpx.AsyncClient, request: Request, journey: _Journey
    ) -> Reply | CallControlError:
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
        try:
            body = await self._body(response, acts=request.acts)
        finally:
            await response.aclose()
        if isinstance(body, CallControlError):
            return body
        return Reply(
            status=response.status_code,
            headers={name.lower(): value for name, value in response.headers.items()},
            body=body,
            asked_at_ms=asked_at_ms,
            answered_at_ms=answered_at_ms,
        )

    async def _body(self, response: httpx.Response, *, acts: bool) -> bytes | CallControlError:
        if response.headers.get("content-encoding", "").strip().lower() not in _ONE_COMPRESSION:
            # Stacked compressions turn one packet into gigabytes before any of it could be counted.
            return UnreadableReply("it is compressed in a way that was not asked for", may_have_happened=acts)
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > self._options.largest_reply_bytes:
                return ReplyTooLarge(may_have_happened=acts)
        return bytes(body)

    async def _client(self, route: _Route) -> httpx.AsyncClient:
        async with self._making:
            if route not in self._clients:
                self._clients[route] = await self._make_client(route)
            return self._clients[route]

    async def _make_client(self, route: _Route) -> httpx.AsyncClient:
        options = self._options
        verify = await asyncio.to_thread(tls_context, options.ca_file) if route.tls else no_tls_context()
        return httpx.AsyncClient(
            verify=verify,
            proxy=proxy_at(route.proxy_url, verify) if route.proxy_url else None,
            trust_env=False,
            follow_redirects=False,
            limits=_LIMITS,
            timeout=httpx.Timeout(
                connect=options.connect_seconds,
                read=options.read_seconds,
                write=options.write_seconds,
                pool=options.pool_seconds,
            ),
            headers={"User-Agent": options.user_agent, "Accept-Encoding": "identity"},
            # A cookie would be one more secret to look after, and the API has no use for any.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )


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
