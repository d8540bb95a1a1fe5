"""A client of the call control server with nothing behind it: it says what a test wants, and counts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from session_virtual_time import now_ms

from agent_console.callcontrol.errors import CallControlError
from agent_console.callcontrol.messages import ActiveCall, Page
from agent_console.desk.events import Event
from agent_console.session.feed import PollingFeed
from agent_console.session.pacing import Pacing

PER_PAGE = 25
DAY_MS = 1_750_000_000_000


def record(number: int, *, call: str | None = None, dialled: str = "+14166686980") -> ActiveCall:
    """The `number`th leg that was dialled."""
    dialled_ms = DAY_MS + number * 1000
    return ActiveCall(
        call or f"call-{number}",
        f"+1604555{number:04}",
        "+18665551234",
        dialled,
        dialled_ms - 500,
        dialled_ms,
    )


@dataclass
class Vendor:
    """The list of active calls, newest first, in pages of 25; every request takes `takes_seconds`."""

    records: list[ActiveCall] = field(default_factory=list)
    takes_seconds: float = 0.05
    failures: list[CallControlError | None] = field(default_factory=list)
    """What the next requests end in; None is an answer."""
    always: CallControlError | None = None
    asked_at_ms: list[int] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    under_way: int = 0
    most_under_way: int = 0
    renewals: int = 0
    given_up: int = 0
    on_page: Callable[[int], None] = lambda number: None

    async def first_page(self) -> Page:
        return await self._page(1)

    async def next_page(self, page: Page) -> Page | None:
        number = int(page.source_template or 1) + 1
        return await self._page(number) if page.has_next else None

    async def renew_connections(self) -> None:
        self.renewals += 1

    # Actions

    actions: list[tuple[object, ...]] = field(default_factory=list)
    action_takes_seconds: float = 0.05
    keys: Mapping[str, str] = field(default_factory=dict)
    closed: bool = False
    closing_takes_seconds: float = 0.0

    async def transfer(self, call_uuid: str, to: str, *, hold_caller: bool) -> str:
        await self._act("transfer", call_uuid, to, hold_caller)
        return "transfer-1"

    async def stop_transfer(self, transfer_uuid: str) -> None:
        await self._act("stop", transfer_uuid)

    async def return_call(self, call: ActiveCall) -> None:
        await self._act("return", call.call_uuid)

    def use_proxy(self, proxy_url: str | None) -> None:
        """No way leads here but the direct one."""

    def replace_keys(self, keys: Mapping[str, str]) -> None:
        self.keys = dict(keys)

    async def close(self) -> None:
        await asyncio.sleep(self.closing_takes_seconds)
        self.closed = True

    async def _act(self, *what: object) -> None:
        self.actions.append(what)
        await asyncio.sleep(self.action_takes_seconds)

    async def _page(self, number: int) -> Page:
        asked_at_ms = now_ms()
        self.asked_at_ms.append(asked_at_ms)
        self.pages.append(number)
        self.on_page(number)
        shown = self.records[(number - 1) * PER_PAGE : number * PER_PAGE]
        more = len(self.records) > number * PER_PAGE
        await self._travel()
        if failure := self.failures.pop(0) if self.failures else self.always:
            raise failure
        return page_of(shown, number, more=more, asked_at_ms=asked_at_ms, answered_at_ms=now_ms())

    async def _travel(self) -> None:
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(self.takes_seconds)
        except asyncio.CancelledError:
            self.given_up += 1
            raise
        finally:
            self.under_way -= 1


def page_of(
    records: list[ActiveCall],
    number: int = 1,
    *,
    more: bool = False,
    asked_at_ms: int = 0,
    answered_at_ms: int = 0,
) -> Page:
    return Page(
        tuple(records),
        0,
        more,
        asked_at_ms,
        answered_at_ms,
        source_template=str(number),
        next_template=str(number + 1) if more else None,
    )


class Watched:
    """A polling feed at a vendor, and the events that it has brought."""

    def __init__(self, vendor: Vendor, poll_seconds: float = 1.0, chance: float = 1.0) -> None:
        self.vendor = vendor
        self.events: list[Event] = []
        self.at_ms: list[int] = []
        pacing = Pacing(round(poll_seconds * 1000), lambda: chance)
        self.feed = PollingFeed(
            vendor,  # type: ignore[arg-type]
            self.take,
            poll_seconds=poll_seconds,
            pacing=pacing,
            now_ms=now_ms,
        )
        self._running: asyncio.Task[None] | None = None

    def take(self, event: Event) -> None:
        self.events.append(event)
        self.at_ms.append(now_ms())

    async def __aenter__(self) -> Watched:
        self._running = asyncio.create_task(self.feed.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._running is not None
        assert not self._running.done(), self._running
        self._running.cancel()
        await asyncio.wait({self._running})
        assert self.vendor.most_under_way <= 1, "two requests for the list at a time"

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]
