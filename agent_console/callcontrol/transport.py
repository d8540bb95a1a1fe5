"""The one place that opens a socket: sends a request once, brings back a whole reply or why there is none."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import h11

from agent_console.callcontrol.connection import ConnectionOptions, tls_context
from agent_console.callcontrol.conversation import Conversation
from agent_console.callcontrol.errors import CallControlError, ReplyTooLarge, UnreadableReply
from agent_console.callcontrol.failures import explain
from agent_console.callcontrol.pool import Pool
from agent_console.callcontrol.proxies import proxy_url_for
from agent_console.callcontrol.reaching import reach
from agent_console.callcontrol.replies import Reply
from agent_console.callcontrol.requests import Request
from agent_console.callcontrol.spelling import Origin, spelled
from agent_console.callcontrol.tunnels import proxy_at
from agent_console.callcontrol.unpacking import ONE_COMPRESSION, TooMuch, Unpacking


class Transport:
    """Pooled connections, made at first use. Nothing is ever sent twice."""

    def __init__(self, options: ConnectionOptions, monotonic_ms: Callable[[], int]) -> None:
        self._options = options
        self._monotonic_ms = monotonic_ms
        self._pools: dict[tuple[Origin, str | None], Pool] = {}
        self._tls: ssl.SSLContext | None = None
        self._making = asyncio.Lock()
        self._headers = {
            "Accept-Encoding": "identity",
            "Connection": "keep-alive",
            "User-Agent": _header_text(options.user_agent),
        }

    async def send(self, request: Request) -> Reply | CallControlError:
        """The reply, or why there is none.

        An error is returned rather than raised, so that nothing that may quote the URL, and so the key, hangs
        on it as its context.
        """
        journey = _Journey()
        try:
            proxy_url = proxy_url_for(request.address, self._options.proxy_url)
            journey.by_proxy = proxy_url is not None
            origin, target = spelled(request.address.wire)
            async with asyncio.timeout(self._options.whole_seconds):
                pool = self._pool(origin, proxy_url)
                async with pool.conversation(self._options.pool_seconds) as server:
                    return await self._exchange(server, origin, target, request, journey)
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
            pool.retire()

    async def close(self) -> None:
        """Close every connection, under way or not; the next request would open new ones."""
        pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            await pool.close()

    async def _exchange(
        self, server: Conversation, origin: Origin, target: str, request: Request, journey: _Journey
    ) -> Reply:
        headers = {"Host": origin.authority, **self._headers, **request.headers}
        if request.body is not None or request.method in {"POST", "PUT", "PATCH"}:
            headers["Content-Length"] = str(len(request.body or b""))
        question = h11.Request(method=request.method, target=target, headers=list(headers.items()))
        formed = server.form(question, request.body)
        asked_at_ms = self._monotonic_ms()
        journey.left = True
        answer = await server.ask(formed)
        answered_at_ms = self._monotonic_ms()
        told = _by_name(answer.headers)
        body = await self._body(server, told, acts=request.acts)
        return Reply(
            status=answer.status_code,
            headers=told,
            body=body if isinstance(body, bytes) else b"",
            asked_at_ms=asked_at_ms,
            answered_at_ms=answered_at_ms,
            spoiled=body if isinstance(body, CallControlError) else None,
        )

    async def _body(
        self, server: Conversation, headers: Mapping[str, str], *, acts: bool
    ) -> bytes | CallControlError:
        encoding = headers.get("content-encoding", "").strip().lower()
        if encoding not in ONE_COMPRESSION:
            return UnreadableReply("it is compressed in a way that was not asked for", may_have_happened=acts)
        body = Unpacking(encoding, self._options.largest_reply_bytes)
        try:
            async for chunk in server.body():
                body.add(chunk)
        except TooMuch:
            return ReplyTooLarge(may_have_happened=acts)
        except Exception as error:  # the head came, so what it says must not be lost with the body
            return explain(error, acts=acts, left=True, by_proxy=False)
        return body.whole()

    def _pool(self, origin: Origin, proxy_url: str | None) -> Pool:
        way = origin, proxy_url
        if way not in self._pools:
            self._pools[way] = Pool(lambda: self._begin(origin, proxy_url))
        return self._pools[way]

    async def _begin(self, origin: Origin, proxy_url: str | None) -> Conversation:
        """A new connection to the server, through the proxy if there is one."""
        options = self._options
        seconds = options.connect_seconds
        proxy = proxy_at(proxy_url) if proxy_url is not None else None
        tls = await self._tls_context() if origin.tls or (proxy is not None and proxy.tls) else None
        line = await reach(*((proxy.host, proxy.port) if proxy else (origin.host, origin.port)), seconds)
        try:
            if proxy is not None:
                if proxy.tls and tls is not None:
                    await line.start_tls(tls, proxy.host, seconds)
                await proxy.tunnel(line, origin, options.read_seconds, options.write_seconds)
            if origin.tls and tls is not None:
                await line.start_tls(tls, origin.host, seconds)
        except BaseException:
            line.hang_up()
            raise
        return Conversation(line, options.read_seconds, options.write_seconds)

    async def _tls_context(self) -> ssl.SSLContext:
        async with self._making:
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


def _header_text(text: str) -> str:
    return "".join(letter for letter in text if " " <= letter <= "~").strip()


class _Journey:
    """Which way a request went, and whether any of it may have left."""

    def __init__(self) -> None:
        self.left = False
        self.by_proxy = False
