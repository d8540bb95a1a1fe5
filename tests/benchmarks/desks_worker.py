"""A few hundred of the desks for real: the product's feed and client, each with a connection of its own."""

from __future__ import annotations

import asyncio
import random
from typing import Any

from desks_model import POLL_MS, SAMPLE_MS, Ages
from vendor import Vendor
from workers import found, settings

from agent_console.callcontrol import Action, CallControl
from agent_console.desk.events import CallsSeen, Event, PollUnchanged
from agent_console.monotonic import monotonic_ms
from agent_console.session.feed import PollingFeed
from agent_console.session.pacing import Pacing


class Desk:
    """One poller, and when its newest picture was asked for."""

    def __init__(self, vendor: Vendor, chance: random.Random) -> None:
        self.client = CallControl(vendor.base_url, {Action.ACTIVE_CALLS: vendor.group_keys["active_calls"]})
        self.picture_of_ms = monotonic_ms()
        pacing = Pacing(POLL_MS, chance.random)
        self._feed = PollingFeed(self.client, self._take, poll_seconds=POLL_MS / 1000, pacing=pacing)
        self._starts_after = chance.uniform(0, POLL_MS / 1000)

    def _take(self, event: Event) -> None:
        if isinstance(event, CallsSeen | PollUnchanged):
            self.picture_of_ms = event.asked_at_ms

    async def work(self) -> None:
        """Poll until cancelled."""
        await asyncio.sleep(self._starts_after)
        await self._feed.run()


async def main(vendor: Vendor, asked: dict[str, Any]) -> dict[str, float]:
    """Let them all poll, and look at every picture once a second after the warm-up."""
    chance = random.Random(1)
    desks = [Desk(vendor, chance) for _ in range(asked["desks"])]
    working = [asyncio.create_task(desk.work()) for desk in desks]
    await asyncio.sleep(asked["warm_up_seconds"])
    samples: list[float] = []
    for _ in range(asked["seconds"]):
        await asyncio.sleep(SAMPLE_MS / 1000)
        now_ms = monotonic_ms()
        samples += [now_ms - desk.picture_of_ms for desk in desks]
    for task in working:
        task.cancel()
    await asyncio.gather(*working, return_exceptions=True)
    await asyncio.gather(*(desk.client.close() for desk in desks))
    ages = Ages.of(samples, 0)
    return {"median_ms": ages.median_ms, "p95_ms": ages.p95_ms, "stale_share": ages.stale_share}


if __name__ == "__main__":
    asked = settings()
    with Vendor(per_second=asked["per_second"], retry_after=asked["retry_after"]) as vendor:
        vendor.call_in(10)
        found(asyncio.run(main(vendor, asked)))
