"""The console at a desk of a very large call centre: what holds its loop, and what it keeps in memory."""

from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import Any

from memory import rss_bytes
from ring_painted_worker import hang_up, in_hand
from screen import at_home
from vendor import Vendor
from watchdog import Watchdog
from watched import WatchedConsole, run
from workers import found, settings

from agent_console.session import feed

CHANGE_SECONDS = 2.0


async def scenario(vendor: Vendor, asked: dict[str, Any], console: WatchedConsole) -> dict[str, Any]:
    """Start at a server with that many calls, sweep all pages, then let rings and changes come."""
    # At rest, with nothing but the window: what the calls take comes on top.
    before = rss_bytes()
    watchdog = Watchdog()
    watchdog.start()
    began = time.monotonic()
    await console.until(lambda desk: len(desk.calls) >= 25)
    first_page_seconds = time.monotonic() - began
    changing = asyncio.create_task(change(vendor))
    ring_ms: list[float] = []
    swept_after: float | None = None
    while time.monotonic() - began < asked["seconds"]:
        await asyncio.sleep(2)
        call = console.desk.calls[len(console.desk.calls) * 2 // 3]
        rung_ns = time.perf_counter_ns()
        console.ring(call.caller_number_sent or "")
        painted_ns = await console.window.painted(partial(in_hand, call.call_uuid))
        ring_ms.append((painted_ns - rung_ns) / 1e6)
        await hang_up(console, {"sent": call.caller_number_sent or ""})
        # Not the number of calls: one that moves to the page before while its own is read waits for the next.
        if swept_after is None and console._session._feed._picture._sweep:
            swept_after = time.monotonic() - began
    changing.cancel()
    watchdog.stop()
    return {
        "first_page_seconds": first_page_seconds,
        "swept_after": swept_after,
        "listed": len(console.desk.calls),
        "rss": [before, rss_bytes()],
        "gaps": watchdog.gaps_ms.tolist(),
        "worked": watchdog.worked_ms.tolist(),
        "ring": ring_ms,
        "holds": [[one.ms, one.worked_ms, one.stack] for one in watchdog.holds],
    }


async def change(vendor: Vendor) -> None:
    """A call comes, and the one that came before it goes."""
    latest = None
    while True:
        await asyncio.sleep(CHANGE_SECONDS)
        [call] = await asyncio.to_thread(vendor.call_in)
        if latest is not None:
            await asyncio.to_thread(vendor.hang_up, latest)
        latest = call["uuid"]


if __name__ == "__main__":
    asked = settings()
    feed.DEEPER_PAGE_MS = round(asked["page_seconds"] * 1000)
    with (
        Vendor() as vendor,
        at_home(vendor.base_url, vendor.keys, poll_seconds=asked["poll_seconds"]),
    ):
        vendor.call_in(asked["calls"])
        found(run(partial(scenario, vendor, asked)))
