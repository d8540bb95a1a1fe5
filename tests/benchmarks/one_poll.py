"""One poll of the client beside a bare httpx GET of the same page, on a kept connection (issue 3)."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable

import httpx
from comparing import Compared, compared
from results import Amount, Report, Row
from vendor import Vendor

from agent_console.callcontrol import Action, CallControl


def run(*, quick: bool) -> Report:
    """Wall time, in which the server's work and the way there are the same for both, and processor time."""
    with Vendor() as vendor:
        vendor.call_in(25)
        wall, processor = asyncio.run(_measure(vendor, rounds=20 if quick else 100))
    note = "the server's own time is in both"
    return Report(
        [
            _row("one-poll-wall", "one poll of 25 calls, start to page; floor: bare httpx GET", wall, note),
            _row("one-poll-cpu", "the same, this process's processor time alone", processor),
        ]
    )


def _row(key: str, what: str, found: Compared, note: str = "") -> Row:
    return Row(
        key,
        what,
        Amount(found.measured_ms, "ms"),
        Amount(found.floor_ms, "ms"),
        ratio=found.ratio,
        note="; ".join(filter(None, (note, found.noise))),
    )


async def _measure(vendor: Vendor, *, rounds: int) -> tuple[Compared, Compared]:
    bare = httpx.AsyncClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False)
    keys = {Action.ACTIVE_CALLS: vendor.keys["active_calls"]}
    async with bare, CallControl(vendor.base_url, keys) as calls:

        async def bare_get() -> bytes:
            return (await bare.get(vendor.url)).content

        for warming_up in (bare_get, calls.first_page):
            await _once_ms(warming_up, 20)
        walls, processors = [], []
        for _ in range(rounds):
            floor_wall, floor_processor = await _once_ms(bare_get, 10)
            wall, processor = await _once_ms(calls.first_page, 10)
            walls.append((wall, floor_wall))
            processors.append((processor, floor_processor))
    return compared(walls), compared(processors)


async def _once_ms(work: Callable[[], Awaitable[object]], each: int) -> tuple[float, float]:
    began, worked = time.perf_counter_ns(), time.process_time_ns()
    for _ in range(each):
        await work()
    wall_ns, processor_ns = time.perf_counter_ns() - began, time.process_time_ns() - worked
    return wall_ns / each / 1e6, processor_ns / each / 1e6
