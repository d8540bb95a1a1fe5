"""The call control API as an asyncio client: one method for each thing that an agent can do."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self, TypeVar

from agent_console.callcontrol.addresses import Address
from agent_console.callcontrol.codecs import CODECS
from agent_console.callcontrol.connection import ConnectionOptions
from agent_console.callcontrol.endpoints import DEFAULT_ACCEPT, DEFAULT_RETURN, Endpoint
from agent_console.callcontrol.errors import CallControlError, Redirected
from agent_console.callcontrol.exchanges import Exchange, RecentExchanges
from agent_console.callcontrol.messages import Action, ActiveCall, Format, Page, TransferRequest
from agent_console.callcontrol.redaction import remember
from agent_console.callcontrol.replies import (
    Reply,
    Said,
    judge_action,
    judge_endpoint,
    judge_page,
    judge_transfer,
    redirect,
)
from agent_console.callcontrol.requests import Request, Requests
from agent_console.callcontrol.transport import Send, Transport
from agent_console.callcontrol.unchanged import KnownLists, made_whole, unless_known

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_MOST_REDIRECTS = 3
_LONG_BODY_BYTES = 256 * 1024


def _monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000


class CallControl:
    """One agent's or script's access to the call control server.

    Constructing it is cheap and never fails: a bad address or a missing key is raised by the request that
    meets it. Every method raises CallControlError and nothing else; nothing is ever sent twice. Use it as an
    async context manager, or call `close`.

    `send` takes each request to the server in place of connections of the client's own.
    """

    def __init__(
        self,
        base_url: str,
        keys: Mapping[Action, str],
        *,
        format: Format = Format.JSON,  # noqa: A002 - the reference's word for it
        return_endpoint: Endpoint = DEFAULT_RETURN,
        accept_endpoint: Endpoint = DEFAULT_ACCEPT,
        connection: ConnectionOptions | None = None,
        on_exchange: Callable[[Exchange], None] | None = None,
        monotonic_ms: Callable[[], int] = _monotonic_ms,
        send: Send | None = None,
    ) -> None:
        self.replace_keys(keys)
        self._codec = CODECS[Format(format)]
        self._requests = Requests(base_url, self._codec)
        self._return_endpoint = return_endpoint
        self._accept_endpoint = accept_endpoint
        self._on_exchange = on_exchange
        self._monotonic_ms = monotonic_ms
        self._recent = RecentExchanges()
        self._transport = Transport(connection or ConnectionOptions(), monotonic_ms)
        self._send = send or self._transport.send

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.close()

    async def renew_connections(self) -> None:
        """Use new connections from the next request on: after a suspend or on another network.

        A kept connection may then be dead without anybody having said so. Requests under way are not cut off.
        """
        await self._transport.renew()

    def replace_keys(self, keys: Mapping[Action, str]) -> None:
        """Use these keys from the next request on; a blank one counts as none."""
        self._known_lists = KnownLists()
        self._keys = {Action(action): key.strip() for action, key in keys.items() if key.strip()}
        for key in self._keys.values():
            remember(key)

    def use_proxy(self, proxy_url: str | None) -> None:
        """Go through this proxy from the next request on; None as in `ConnectionOptions`."""
        self._transport.use_proxy(proxy_url)

    @property
    def recent_exchanges(self) -> tuple[Exchange, ...]:
        """The last requests, oldest first, free of keys: for diagnostics."""
        return self._recent.oldest_first()

    # ── active calls ──────────────────────────────────────────────────────────────────────────────

    async def first_page(self) -> Page:
        """The calls dialled most recently, up to 25 (reference, "List Active Calls")."""
        return await self._ask_page(lambda: self._requests.active_calls(self._keys.get(Action.ACTIVE_CALLS)))

    async def ask_without_key(self) -> None:
        """Ask for the same without a key, to learn whether the server is there: its answer is KeyRefused."""
        await self._ask_page(self._requests.active_calls_without_key)

    async def next_page(self, page: Page) -> Page | None:
        """The page after this one, or None if it was the last (reference, "Paginated")."""
        if not page.has_next:
            return None
        return await self._ask_page(
            lambda: self._requests.page_after(page, self._keys.get(Action.ACTIVE_CALLS))
        )

    async def pages(self, *, limit: int = 400) -> AsyncIterator[Page]:
        """Every page, each asked for only when it is wanted.

        Ends after `limit` pages, and before a URL that was asked for already: a server that links in a circle
        must not hold the client for ever.
        """
        asked_for: set[str | None] = set()
        page: Page | None = await self.first_page()
        for _ in range(limit):
            if page is None:
                return
            yield page
            asked_for.add(page.source_template)
            if page.next_template in asked_for or len(asked_for) >= limit:
                return
            page = await self.next_page(page)

    # ── actions on a live call ────────────────────────────────────────────────────────────────────

    async def transfer(self, call_uuid: str, to: str, *, hold_caller: bool) -> str:
        """Transfer a call, with the caller held or all three in conference (reference, "Transfer a Call").

        Returns the transfer's UUID, "which must be recorded to perform further actions against the transfer".
        """
        transfer = TransferRequest(transfer_to=to, hold_caller=hold_caller)
        return await self._ask(
            lambda: self._requests.transfer(call_uuid, transfer, self._keys.get(Action.TRANSFER)),
            lambda reply, _: judge_transfer(reply, self._codec),
        )

    async def connect_caller(self, transfer_uuid: str) -> None:
        """Bring the held caller into the conference (reference, "Connect the Caller")."""
        await self._act(lambda: self._requests.connect_caller(transfer_uuid))

    async def stop_transfer(self, transfer_uuid: str) -> None:
        """End the outbound leg to the destination (reference, "Stop the Transfer")."""
        await self._act(lambda: self._requests.stop_transfer(transfer_uuid))

    async def return_call(self, call: ActiveCall) -> None:
        """Give the call back, to be routed to the next Contact Handler (reference, "Live Call Return")."""
        await self._act_at(self._return_endpoint, call, Action.RETURN)

    async def accept_call(self, call: ActiveCall) -> None:
        """Keep the call from being taken back (reference, "Live Call Acceptance")."""
        await self._act_at(self._accept_endpoint, call, Action.ACCEPT)

    # ── one request ───────────────────────────────────────────────────────────────────────────────

    async def _ask_page(self, form: Callable[[], Request]) -> Page:
        return await self._ask(form, lambda reply, source: judge_page(reply, source, self._codec))

    async def _act(self, form: Callable[[], Request]) -> None:
        await self._ask(form, lambda reply, _: judge_action(reply, self._codec))

    async def _act_at(self, endpoint: Endpoint, call: ActiveCall, action: Action) -> None:
        await self._ask(
            lambda: self._requests.at_endpoint(endpoint, call, self._keys.get(action)),
            lambda reply, _: judge_endpoint(reply, self._codec),
        )

    async def _ask(self, form: Callable[[], Request], judge: Callable[[Reply, Address], _Answer]) -> _Answer:
        """Form, send once, judge.

        Failures come up to here as values and are raised afresh: no frame or context that saw a key is left
        on them for a traceback to show.
        """
        outcome = await self._outcome(form, judge)
        if isinstance(outcome, CallControlError):
            raise outcome
        return outcome

    async def _outcome(
        self, form: Callable[[], Request], judge: Callable[[Reply, Address], _Answer]
    ) -> _Answer | CallControlError:
        try:
            request = form()
        except CallControlError as error:
            return error.with_traceback(None)
        outcome = await self._exchange(request, judge)
        for _ in range(_MOST_REDIRECTS):
            if not isinstance(outcome, _Elsewhere):
                return outcome
            request = replace(request, address=outcome.address)
            outcome = await self._exchange(request, judge)
        return Redirected(outcome.status, "too many times") if isinstance(outcome, _Elsewhere) else outcome

    async def _exchange(
        self, request: Request, judge: Callable[[Reply, Address], _Answer]
    ) -> _Answer | CallControlError | _Elsewhere:
        asked_at_ms = self._monotonic_ms()
        known_lists = self._known_lists
        known = known_lists.known(request)
        try:
            reply = await self._send(unless_known(request, known))
        except asyncio.CancelledError:
            self._record(request, asked_at_ms, error="cancelled")
            raise
        if isinstance(reply, CallControlError):
            self._record(request, asked_at_ms, error=_in_words(reply))
            return reply
        whole = made_whole(reply, known)
        outcome = await self._judge(whole, request, judge)
        if isinstance(outcome, Page):
            known_lists.keep(request, whole)
        self._record(
            request,
            asked_at_ms,
            reply,
            error=_in_words(outcome) if isinstance(outcome, CallControlError) else None,
            skipped=outcome.skipped if isinstance(outcome, Page) else 0,
            said=outcome.words if isinstance(outcome, Said) else "",
        )
        return outcome

    async def _judge(
        self, reply: Reply, request: Request, judge: Callable[[Reply, Address], _Answer]
    ) -> _Answer | CallControlError | _Elsewhere:
        moved_to = None if request.acts else redirect(reply, request.address)
        if moved_to is not None:
            return _Elsewhere(moved_to, reply.status)
        try:
            if len(reply.body) < _LONG_BODY_BYTES:
                return judge(reply, request.address)
            # Megabytes of XML take seconds, in which the window would stand still.
            return await asyncio.to_thread(judge, reply, request.address)
        except CallControlError as error:
            return error.with_traceback(None)

    def _record(
        self,
        request: Request,
        asked_at_ms: int,
        reply: Reply | None = None,
        *,
        error: str | None,
        skipped: int = 0,
        said: str = "",
    ) -> None:
        exchange = Exchange(
            method=request.method,
            url=request.address.shown,
            status=reply.status if reply else None,
            asked_at_ms=reply.asked_at_ms if reply else asked_at_ms,
            answered_at_ms=reply.answered_at_ms if reply else self._monotonic_ms(),
            server_date_ms=reply.server_date_ms if reply else None,
            error=error,
            skipped=skipped,
            said=said,
        )
        self._recent.add(exchange)
        if self._on_exchange is None:
            return
        try:
            self._on_exchange(exchange)
        except Exception:
            # A listener's mistake must not turn a transfer that began into one whose UUID is lost.
            _log.exception("A listener for exchanges failed")


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    address: Address
    status: int


def _in_words(error: CallControlError) -> str:
    return f"{type(error).__name__}: {error}"
