"""The connections to one server by one way: a few at most, one of them kept for the next request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from agent_console.callcontrol.conversation import Conversation
from agent_console.callcontrol.errors import ConnectionsBusy

MOST = 4
"""One for the polls; three more so that a slow one never keeps an agent's click waiting."""
KEPT_SECONDS = 15.0


class Pool:
    """`begin` opens a connection. Nothing is ever asked twice, whatever breaks."""

    def __init__(self, begin: Callable[[], Awaitable[Conversation]]) -> None:
        self._begin = begin
        self._free = asyncio.Semaphore(MOST)
        self._kept: Conversation | None = None
        self._under_way: set[Conversation] = set()
        self._retired = False

    @asynccontextmanager
    async def conversation(self, seconds: float) -> AsyncIterator[Conversation]:
        """One for one request. Raises ConnectionsBusy if there is none in time, and what `begin` raises."""
        try:
            async with asyncio.timeout(seconds):
                await self._free.acquire()
        except TimeoutError:
            raise ConnectionsBusy from None
        try:
            one = self._take_kept() or await self._begin()
            self._under_way.add(one)
            try:
                yield one
            finally:
                self._under_way.discard(one)
                self._keep(one)
        finally:
            self._free.release()

    def retire(self) -> None:
        """Take no more requests; those under way are not cut off."""
        self._retired = True
        if self._kept is not None:
            self._kept.hang_up()
            self._kept = None

    async def close(self) -> None:
        """Close every connection, under way or not."""
        all_of_them = [*self._under_way, *filter(None, [self._kept])]
        self.retire()
        for one in all_of_them:
            one.hang_up()
        for one in all_of_them:
            await one.gone()

    def _take_kept(self) -> Conversation | None:
        one, self._kept = self._kept, None
        if one is None or one.is_usable(KEPT_SECONDS):
            return one
        one.hang_up()
        return None

    def _keep(self, one: Conversation) -> None:
        if self._retired or self._kept is not None or not one.end_answer():
            one.hang_up()
        else:
            self._kept = one
