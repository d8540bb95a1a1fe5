"""Where a session's pictures of the active calls come from. Polling is one such feed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from agent_console.callcontrol.errors import (
    CallControlError,
    KeyRefused,
    MissingKey,
    NotSent,
    SlowDown,
    TooManyRequests,
)
from agent_console.desk.events import CallsSeen, Event, PollFailed, PollRefused, PollSlowedDown, PollUnchanged
from agent_console.monotonic import monotonic_ms
from agent_console.session.pacing import Pacing
from agent_console.session.picture import Picture

if TYPE_CHECKING:
    from agent_console.callcontrol.client import CallControl

_log = logging.getLogger(__name__)

DEEPER_PAGE_MS = 1_000
"""At most one page beyond the first in this time, however fast page 1 is polled."""

LOOK_UP_MS = 1_000
SUSPENDED_MS = 5_000
"""A look at the clock that comes so much later than a second after the last one was held up by a suspend."""

LONGEST_NAP_MS = 60_000
"""Longer waits are slept in parts: a loop's own clock may stand still while the machine sleeps."""

FAILED_HERE = "This program failed on the server's answer."


class Feed(Protocol):
    """Brings pictures of the active calls, as the desk's events, until it is closed."""

    async def run(self) -> None:
        """Bring events until cancelled."""

    def poke(self) -> None:
        """Look now: a phone rings, or an action was answered."""

    def resume(self) -> None:
        """The key has changed: try again at once."""

    def reconnect(self) -> None:
        """The network has changed: try again at once, on new connections."""


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
        self._picture = Picture()
        self._poked = asyncio.Event()
        self._poked_at_ms = -1
        self._doubtful = asyncio.Event()
        self._looked_at_ms = 0
        self._next_look: asyncio.TimerHandle | None = None
        self._key_works = asyncio.Event()
        self._key_works.set()
        self._key_changes = 0
        self._not_before_ms = 0
        self._swept_at_ms: int | None = None

    async def run(self) -> None:
        """Poll until cancelled; after a suspend or on another network, afresh and on new connections.

        A request that was under way then is given up: its connection may be dead without a word.
        """
        while True:
            polling = asyncio.create_task(self._poll(), name="polls")
            try:
                await self._until_connections_are_doubtful(polling)
            finally:
                polling.cancel()
                await asyncio.gather(polling, return_exceptions=True)
            await self._client.renew_connections()

    def poke(self) -> None:
        """Look now rather than at the next poll."""
        self._poked_at_ms = self._now_ms()
        self._poked.set()

    def resume(self) -> None:
        """Try again at once, although the key was refused."""
        self._key_changes += 1
        self._key_works.set()
        self.poke()
        if self._now_ms() < self._not_before_ms:
            self._post(PollSlowedDown(self._now_ms(), self._not_before_ms))

    def reconnect(self) -> None:
        """Try again at once, on new connections."""
        self._doubtful.set()

    async def _until_connections_are_doubtful(self, polling: asyncio.Task[None]) -> None:
        self._looked_at_ms = self._now_ms()
        self._look_at_the_clock()
        doubt = asyncio.create_task(self._doubtful.wait())
        try:
            await asyncio.wait({polling, doubt}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            doubt.cancel()
            self._look_no_more()
        if not self._doubtful.is_set():
            _log.error("The polls failed, and begin anew", exc_info=polling.exception())
        self._doubtful.clear()

    def _look_at_the_clock(self) -> None:
        """Notice a suspend. The polls look too, so that at rest nothing wakes the program beside them."""
        at_ms = self._now_ms()
        if at_ms - self._looked_at_ms > LOOK_UP_MS + SUSPENDED_MS:
            self._doubtful.set()
        self._looked_at_ms = at_ms
        self._look_no_more()
        loop = asyncio.get_running_loop()
        self._next_look = loop.call_later(LOOK_UP_MS / 1000, self._look_at_the_clock)

    def _look_no_more(self) -> None:
        if self._next_look is not None:
            self._next_look.cancel()

    async def _poll(self) -> None:
        while True:
            await self._key_works.wait()
            await self._rest_until(self._not_before_ms)
            self._poked.clear()
            self._look_at_the_clock()
            next_at_ms = await self._ask()
            self._look_at_the_clock()
            await self._rest_until(next_at_ms, self._poked)

    async def _rest_until(self, at_ms: int, unless: asyncio.Event | None = None) -> None:
        while (left_ms := at_ms - self._now_ms()) > 0:
            nap_ms = min(left_ms, LONGEST_NAP_MS)
            if unless is None:
                await asyncio.sleep(nap_ms / 1000)
            elif await _within(nap_ms, unless):
                return

    async def _ask(self) -> int:
        """Page 1, and perhaps one more; gives when to ask again."""
        asked_at_ms, key_changes = self._now_ms(), self._key_changes
        try:
            await self._look(asked_at_ms)
        except (KeyRefused, MissingKey):
            if key_changes == self._key_changes:
                self._key_works.clear()
                self._post(PollRefused(self._now_ms()))
            return self._now_ms()
        except SlowDown as error:
            at_ms = self._now_ms()
            wait = self._pacing.crowded if isinstance(error, TooManyRequests) else self._pacing.put_off
            self._not_before_ms = at_ms + wait(error.retry_after_seconds)
            self._post(PollSlowedDown(at_ms, self._not_before_ms))
            return self._not_before_ms
        except CallControlError as error:
            return self._failed(error.meaning, sent=not isinstance(error, NotSent))
        except Exception:
            _log.exception("A poll failed in this program")
            return self._failed(FAILED_HERE, sent=True)
        at_ms = self._now_ms()
        return at_ms + self._pacing.answered(at_ms - asked_at_ms)

    def _failed(self, why: str, *, sent: bool) -> int:
        at_ms = self._now_ms()
        next_at_ms = at_ms + self._pacing.failed(sent=sent)
        self._post(PollFailed(at_ms, why, next_at_ms))
        return next_at_ms

    async def _look(self, asked_at_ms: int) -> None:
        page = await self._client.first_page()
        view = self._picture.take_first(page, self._poked_at_ms)
        if view.changed:
            seen = CallsSeen(
                page.asked_at_ms, page.answered_at_ms, view.calls, view.fresh, view.complete_between
            )
            self._post(seen)
        else:
            self._post(
                PollUnchanged(page.asked_at_ms, page.answered_at_ms, view.fresh, view.complete_between)
            )
        rested = self._swept_at_ms is None or asked_at_ms - self._swept_at_ms >= DEEPER_PAGE_MS
        if rested and not self._poked.is_set():
            self._swept_at_ms = asked_at_ms
            await self._look_deeper()

    async def _look_deeper(self) -> None:
        before = self._picture.page_before_the_next()
        if before is None:
            return
        try:
            self._picture.take_deeper(await self._client.next_page(before))
        except (KeyRefused, SlowDown):
            raise
        except CallControlError:
            # Page 1 has just been read and says all that is urgent.
            self._picture.begin_sweep()


async def _within(ms: int, event: asyncio.Event) -> bool:
    """Whether the event came within this time."""
    try:
        async with asyncio.timeout(ms / 1000):
            await event.wait()
    except TimeoutError:
        return False
    return True
