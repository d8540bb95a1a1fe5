"""Where a session's pictures of the active calls come from. Polling is one such feed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from agent_console.callcontrol.errors import CallControlError, KeyRefused, MissingKey, SlowDown
from agent_console.desk.calls import Call
from agent_console.desk.events import CallsSeen, Event, PollFailed, PollRefused, PollSlowedDown, PollUnchanged
from agent_console.session.clock import monotonic_ms
from agent_console.session.pacing import Pacing

if TYPE_CHECKING:
    from agent_console.callcontrol.client import CallControl
    from agent_console.callcontrol.messages import ActiveCall, Page

DEEPER_PAGE_MS = 1_000
"""At most one page beyond the first in this time, however fast page 1 is polled."""

SUSPENDED_MS = 10_000
"""A wait that lasted so much longer than it was meant to was a suspend."""


class Feed(Protocol):
    """Brings pictures of the active calls, as the desk's events, until it is closed."""

    async def run(self) -> None:
        """Bring events until cancelled."""

    def poke(self) -> None:
        """Look now: a phone rings, or an action was answered."""

    def resume(self) -> None:
        """The key has changed: try again at once."""


class PollingFeed:
    """Asks for page 1 at the profile's rate, and for one deeper page at a time in between.

    Never two requests at once. A poke during a request is followed by another one, since what the first will
    show may be older than the poke. While the server asks for patience, pokes wait too.
    """

    def __init__(
        self,
        client: CallControl,
        post: Callable[[Event], None],
        *,
        poll_seconds: float,
        pacing: Pacing | None = None,
        now_ms: Callable[[], int] = monotonic_ms,
    ) -> None:
        self._client = client
        self._post = post
        self._now_ms = now_ms
        self._pacing = pacing or Pacing(round(poll_seconds * 1000))
        self._poked = asyncio.Event()
        self._resumed = asyncio.Event()
        self._pages = _Pages()
        self._swept_at_ms: int | None = None

    async def run(self) -> None:
        """Poll until cancelled."""
        while True:
            self._poked.clear()
            wait_ms, may_be_poked = await self._ask()
            if wait_ms is None:
                await self._resumed.wait()
                self._resumed.clear()
                continue
            await self._rest(wait_ms, may_be_poked=may_be_poked)

    def poke(self) -> None:
        """Look now rather than at the next poll."""
        self._poked.set()

    def resume(self) -> None:
        """Try again at once, although the key was refused."""
        self._resumed.set()
        self._poked.set()

    async def _ask(self) -> tuple[int | None, bool]:
        """One poll; gives how long to wait, None for until resumed, and whether a poke may cut it short."""
        try:
            page = await self._client.first_page()
        except (KeyRefused, MissingKey):
            self._resumed.clear()
            self._post(PollRefused(self._now_ms()))
            return None, False
        except SlowDown as error:
            wait_ms = self._pacing.failed(error.retry_after_seconds)
            at_ms = self._now_ms()
            self._post(PollSlowedDown(at_ms, at_ms + wait_ms))
            return wait_ms, False
        except CallControlError as error:
            wait_ms = self._pacing.failed()
            at_ms = self._now_ms()
            self._post(PollFailed(at_ms, error.meaning, at_ms + wait_ms))
            return wait_ms, True
        wait_ms = self._pacing.succeeded()
        self._show(page)
        if page.has_next and self._deeper_page_is_due():
            began_at_ms = self._now_ms()
            await self._ask_deeper(page)
            wait_ms = max(0, wait_ms - (self._now_ms() - began_at_ms))
        return wait_ms, True

    async def _rest(self, wait_ms: int, *, may_be_poked: bool) -> None:
        began_at_ms = self._now_ms()
        try:
            async with asyncio.timeout(wait_ms / 1000):
                await (self._poked.wait() if may_be_poked else asyncio.Event().wait())
        except TimeoutError:
            pass
        if self._now_ms() - began_at_ms > wait_ms + SUSPENDED_MS:
            await self._client.renew_connections()

    def _show(self, page: Page) -> None:
        calls, fresh, changed = self._pages.take_first(page)
        if changed:
            self._post(CallsSeen(page.asked_at_ms, page.answered_at_ms, calls, fresh))
        else:
            self._post(PollUnchanged(page.asked_at_ms, page.answered_at_ms, fresh))

    def _deeper_page_is_due(self) -> bool:
        at_ms = self._now_ms()
        if self._swept_at_ms is not None and at_ms - self._swept_at_ms < DEEPER_PAGE_MS:
            return False
        self._swept_at_ms = at_ms
        return True

    async def _ask_deeper(self, first: Page) -> None:
        try:
            page = await self._client.next_page(self._pages.deepest or first)
        except CallControlError:
            # Page 1 has just been read and says all that is urgent; the sweep begins anew with the next one.
            self._pages.begin_sweep()
            return
        self._pages.take_deeper(page)


class _Pages:
    """Puts page 1 and a slow sweep through the deeper ones together into one picture."""

    def __init__(self) -> None:
        self.deepest: Page | None = None
        self._first: tuple[ActiveCall, ...] | None = None
        self._carried: dict[str, list[Call]] = {}
        self._swept: dict[str, list[Call]] = {}
        self._carried_changed = False

    def take_first(self, page: Page) -> tuple[tuple[Call, ...], frozenset[str] | None, bool]:
        """A new page 1: the whole picture, which calls in it are fresh, and whether anything changed."""
        changed = page.calls != self._first or self._carried_changed
        self._first, self._carried_changed = page.calls, False
        rows = [call_of(one) for one in page.calls]
        if not page.has_next:
            changed = changed or bool(self._carried)
            self._carried, self._swept, self.deepest = {}, {}, None
            return tuple(rows), None, changed
        fresh = frozenset(row.call_uuid for row in rows)
        oldest_ms = min(
            (row.dialed_out_at_ms for row in rows if row.dialed_out_at_ms is not None), default=None
        )
        for uuid in [
            uuid for uuid, legs in self._carried.items() if uuid in fresh or _newer(legs, oldest_ms)
        ]:
            # Page 1 is complete for all that was dialled later than its oldest record.
            del self._carried[uuid]
            changed = True
        for legs in self._carried.values():
            rows.extend(legs)
        return tuple(rows), fresh, changed

    def take_deeper(self, page: Page | None) -> None:
        """One more page of the sweep. After the last, what the sweep has not seen is gone."""
        if page is not None:
            for one in page.calls:
                row = call_of(one)
                self._swept.setdefault(row.call_uuid, []).append(row)
                if self._carried.get(row.call_uuid) != self._swept[row.call_uuid]:
                    self._carried[row.call_uuid] = list(self._swept[row.call_uuid])
                    self._carried_changed = True
            self.deepest = page
        if page is None or not page.has_next:
            if self._carried.keys() != self._swept.keys():
                self._carried_changed = True
            self._carried = self._swept
            self.begin_sweep()

    def begin_sweep(self) -> None:
        """Start again behind page 1."""
        self._swept, self.deepest = {}, None


def _newer(legs: list[Call], oldest_ms: int | None) -> bool:
    dialled_ms = legs[0].dialed_out_at_ms
    return oldest_ms is not None and dialled_ms is not None and dialled_ms > oldest_ms


def call_of(record: ActiveCall) -> Call:
    """A record of the list as the desk knows calls."""
    return Call(
        record.call_uuid,
        record.caller_number,
        record.caller_number_sent,
        record.dialed_out_number,
        record.started_at_ms,
        record.dialed_out_at_ms,
    )
