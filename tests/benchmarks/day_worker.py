"""A whole simulated day of the real console: window, session, sockets; only the loop's time leaps."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from leaping import LeapingLoop, leap_along
from memory import Held, growth, look
from screen import at_home
from ten_hours_worker import owing
from vendor import Vendor
from vendor_process import FAULTS
from workers import found, settings

CHANCE = random.Random(1)
HOUR_MS = 3_600_000
TRANSFERRED_TO = "+14165550101"
AT_LEAST = 50
"""A kind of object counts as growing if there are so many more of it at the end of the day."""


class Day:
    """What happens during it, counted."""

    def __init__(self, console: Any, vendor: Vendor, loop: LeapingLoop) -> None:
        self._console = console
        self._vendor = vendor
        self._loop = loop
        self.calls: set[str] = set()
        self.polls = self.faults = self.rings = self.transfers = self.returns = 0
        self._ringing: dict[str, str] = {}

    async def answer_calls(self) -> None:
        """Let the phone ring for each new call, and stop when it has gone; act on some of them."""
        while True:
            await asyncio.sleep(0.5)
            listed = {call.call_uuid: call for call in self._console.desk.calls}
            for uuid in [uuid for uuid in self._ringing if uuid not in listed]:
                self._console.stop_ringing(self._ringing.pop(uuid))
            for uuid in listed.keys() - self.calls:
                self.calls.add(uuid)
                caller = listed[uuid].caller_number_sent or ""
                self._ringing[uuid] = caller
                self._console.ring(caller)
                self.rings += 1
                await asyncio.sleep(1)
                await self._act(uuid)

    async def _act(self, uuid: str) -> None:
        from agent_console.desk.events import DraftChanged, ReturnAsked, StopAsked, TransferAsked

        current = self._console.desk.current
        if current is None or current.call.call_uuid != uuid:
            return
        post, now_ms = self._console._session.post, self._loop.now_ms
        if len(self.calls) % 10 == 0:
            self.transfers += 1
            post(DraftChanged(TRANSFERRED_TO, hold_caller=True))
            post(TransferAsked(now_ms(), uuid))
            await asyncio.sleep(8)
            post(StopAsked(now_ms(), uuid))
        elif len(self.calls) % 13 == 0:
            self.returns += 1
            post(ReturnAsked(now_ms(), uuid))

    async def go_wrong(self, every_seconds: float) -> None:
        """One fault after another."""
        for kind in cycle(FAULTS):
            await asyncio.sleep(every_seconds * CHANCE.uniform(0.5, 1.5))
            self._vendor.fault(kind)
            self.faults += 1


async def scenario(asked: dict[str, Any], vendor: Vendor, loop: LeapingLoop, console: Any) -> dict[str, Any]:
    """Warm up, look, live through the day, look again."""
    day = Day(console, vendor, loop)
    await console.until(lambda desk: desk.answered_at_ms is not None)
    owing(console._session._client, loop)
    post = console._session.post

    def count(event: Any) -> None:
        day.polls += type(event).__name__ in {"CallsSeen", "PollUnchanged"}
        post(event)

    # The feed has its own reference already.
    console._session._feed._post = count
    loop.leaping = True
    work = [
        asyncio.create_task(day.answer_calls()),
        asyncio.create_task(day.go_wrong(asked["fault_seconds"])),
    ]
    await asyncio.sleep(asked["warm_up_hours"] * 3600)
    before, looks = look(), []
    for _ in range(asked["looks"]):
        await asyncio.sleep(asked["hours"] * 3600 / asked["looks"])
        looks.append(look())
        for one in work:
            if one.done():
                one.result()
    for one in work:
        one.cancel()
    loop.leaping = False
    return {
        "calls": len(day.calls),
        "polls": day.polls,
        "faults": day.faults,
        "rings": day.rings,
        "transfers": day.transfers,
        "returns": day.returns,
        "looks": [[one.rss_bytes, one.objects, one.handles, one.threads] for one in (before, *looks)],
        "grown": list(_steadily_grown(before, looks)),
    }


def _steadily_grown(before: Held, looks: list[Held]) -> Iterator[tuple[str, list[int]]]:
    """Kinds of which there are ever more: at the end, and already half-way."""
    half = looks[len(looks) // 2]
    for kind, first, last in growth(before.kinds, looks[-1].kinds, at_least=AT_LEAST):
        if first < half.kinds[kind] <= last:
            yield kind, [first, half.kinds[kind], last]


def live(asked: dict[str, Any], vendor: Vendor, leaps: Path) -> Any:
    """Run the console as it is, but on a loop that leaps, and that turns Qt's in between."""
    loop = LeapingLoop(leaps)
    leap_along(loop)
    import watched
    from PySide6.QtCore import QCoreApplication, QEvent

    from agent_console import app

    def loop_of(application: QCoreApplication) -> LeapingLoop:
        def turn_qt() -> None:
            application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

        loop.idle = turn_qt
        return loop

    app.QtLoop = loop_of  # type: ignore[assignment,misc]
    return watched.run(partial(scenario, asked, vendor, loop))


if __name__ == "__main__":
    asked = settings()
    with tempfile.TemporaryDirectory() as folder:
        leaps = Path(folder) / "leaps"
        leaps.write_bytes(bytes(8))
        traffic = {"every_ms": asked["call_ms"], "shortest_stay_ms": 60_000, "longest_stay_ms": 400_000}
        with (
            Vendor(leaps=str(leaps), traffic=traffic) as vendor,
            at_home(vendor.base_url, vendor.keys),
        ):
            found(live(asked, vendor, leaps))
