"""Rings at the real console, and when its window shows the call."""

from __future__ import annotations

import asyncio
import random
import ssl
import time
from functools import partial
from typing import Any

import httpx
from screen import at_home
from vendor import Vendor
from watchdog import Watchdog
from watched import WatchedConsole, run
from workers import found, settings

from agent_console.desk.state import Desk

CHANCE = random.Random(1)


def in_hand(uuid: str, desk: Desk) -> bool:
    """Whether this call is the one in hand."""
    return desk.current is not None and desk.current.call.call_uuid == uuid


async def known(console: WatchedConsole, call: dict[str, str]) -> float:
    """A ring whose call the last poll showed: milliseconds until it is painted."""
    await asyncio.sleep(CHANCE.uniform(0.03, 0.15))
    began_ns = time.perf_counter_ns()
    console.ring(call["sent"])
    painted_ns = await console.window.painted(partial(in_hand, call["uuid"]))
    await hang_up(console, call)
    return (painted_ns - began_ns) / 1e6


async def hang_up(console: WatchedConsole, call: dict[str, str]) -> None:
    """The ring stops, and the window goes back to no call."""
    console.stop_ringing(call["sent"])
    await console.until(lambda desk: desk.current is None)


async def new(console: WatchedConsole, vendor: Vendor, bare: httpx.AsyncClient) -> tuple[float, float]:
    """A ring whose call only the server knows, and then a bare GET: milliseconds of both."""
    await asyncio.sleep(CHANCE.uniform(0.1, 1.1))
    [call] = vendor.call_in()
    began_ns = time.perf_counter_ns()
    console.ring(call["sent"])
    painted_ns = await console.window.painted(partial(in_hand, call["uuid"]))
    await hang_up(console, call)
    vendor.hang_up(call["uuid"])
    await asyncio.sleep(0.1)
    asked_ns = time.perf_counter_ns()
    await bare.get(vendor.url)
    return (painted_ns - began_ns) / 1e6, (time.perf_counter_ns() - asked_ns) / 1e6


async def scenario(vendor: Vendor, asked: dict[str, Any], console: WatchedConsole) -> dict[str, Any]:
    """All rings to known calls, then all to new ones."""
    calls = asked["calls"]
    await console.until(lambda desk: len(desk.calls) == len(calls))
    await asyncio.sleep(1)
    # The first ring of the program pays for what no other has to: it is told apart.
    first = await known(console, calls[-1])
    known_ms = [await known(console, CHANCE.choice(calls)) for _ in range(asked["known"])]
    # Being watched slows a ring down, so these are others.
    watchdog = Watchdog()
    watchdog.start()
    for _ in range(asked["known"] // 3):
        await known(console, CHANCE.choice(calls))
    watchdog.stop()
    vendor.delay(asked["delay_ms"])
    bare = httpx.AsyncClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False)
    async with bare:
        await bare.get(vendor.url)
        pairs = [await new(console, vendor, bare) for _ in range(asked["new"])]
    holds = [[one.ms, one.worked_ms, one.stack] for one in watchdog.holds]
    return {"first": first, "known": known_ms, "new": pairs, "holds": holds}


if __name__ == "__main__":
    asked = settings()
    with Vendor() as vendor, at_home(vendor.base_url, vendor.keys):
        asked["calls"] = vendor.call_in(25)
        found(run(partial(scenario, vendor, asked)))
