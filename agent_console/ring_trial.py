"""Waits for one test ring, and tells how it was read: what a softphone hands over, before it matters."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from agent_console.desk.numbers import canonical, formatted, read_caller_id
from agent_console.rings.announcements import Rang
from agent_console.ui.ring_test import Arrived, NothingCame, NotTesting, RingTest, Waiting

TRIAL_SECONDS = 30


class RingTrial:
    """One wait at a time. `show` is told how it stands, `region` says where national numbers are at home."""

    def __init__(self, show: Callable[[RingTest], None], region: Callable[[], str]) -> None:
        self._show, self._region = show, region
        self._heard: asyncio.Queue[Rang] | None = None
        self._waiting: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Wait anew."""
        self.end()
        self._waiting = asyncio.get_running_loop().create_task(self._wait(), name="test ring")

    def end(self) -> None:
        """Wait no longer."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        self._heard = None
        self._show(NotTesting())

    def hear(self, rang: Rang) -> None:
        """A phone rang; perhaps it is waited for."""
        if self._heard is not None:
            self._heard.put_nowait(rang)

    async def _wait(self) -> None:
        self._heard = heard = asyncio.Queue[Rang]()
        for seconds_left in range(TRIAL_SECONDS, 0, -1):
            self._show(Waiting(seconds_left))
            try:
                async with asyncio.timeout(1):
                    rang = await heard.get()
            except TimeoutError:
                continue
            self._heard = None
            self._show(self._arrived(rang))
            return
        self._heard = None
        self._show(NothingCame())

    def _arrived(self, rang: Rang) -> Arrived:
        caller = read_caller_id(rang.caller)
        number = caller.number or ""
        read_as = canonical(number, self._region()) or number
        name = rang.name or caller.name or ""
        return Arrived(rang.caller, formatted(read_as) if read_as else "", name, rang.source)
