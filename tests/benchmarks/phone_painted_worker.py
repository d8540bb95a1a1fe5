"""Real calls to a real baresip, and the command that other phones run, at the real console."""

from __future__ import annotations

import asyncio
import random
import ssl
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from ring_command import COMMAND
from screen import at_home
from vendor import Vendor
from watched import PATIENCE_SECONDS, WatchedConsole, run
from workers import found, settings

from agent_console.desk.state import Desk

sys.path.insert(0, str(Path(__file__).parents[1] / "rings"))
from real_softphone import Softphone

CHANCE = random.Random(1)
SOURCE = '\n[[ring_sources]]\nkind = "baresip"\nport = {port}\n'

Ringing = Callable[[dict[str, str]], Awaitable[float]]
"""Lets the phone ring for a call until the window shows it, and falls quiet: milliseconds until it did."""


def in_hand(uuid: str, desk: Desk) -> bool:
    """Whether this call is the one in hand."""
    return desk.current is not None and desk.current.call.call_uuid == uuid


async def by_sip(console: WatchedConsole, phone: Softphone, call: dict[str, str]) -> float:
    """From the INVITE as SIPp sends it."""
    ringing = phone.call(f"<sip:{call['sent']}@HOST>")
    painted_ns = await console.window.painted(partial(in_hand, call["uuid"]))
    invited_at_ns = await asyncio.to_thread(ringing.wait_until_it_rings)
    began_ns = invited_at_ns - (time.time_ns() - time.perf_counter_ns())
    await asyncio.to_thread(ringing.hang_up)
    return (painted_ns - began_ns) / 1e6


async def by_command(console: WatchedConsole, call: dict[str, str]) -> float:
    """From the moment at which the phone starts the process."""
    began_ns = time.perf_counter_ns()
    command = subprocess.Popen([COMMAND, "ring", call["sent"]])  # noqa: ASYNC220 - it takes a millisecond
    painted_ns = await console.window.painted(partial(in_hand, call["uuid"]))
    assert await asyncio.to_thread(command.wait, PATIENCE_SECONDS) == 0
    console.stop_ringing(call["sent"])
    return (painted_ns - began_ns) / 1e6


async def pair(
    console: WatchedConsole, vendor: Vendor, bare: httpx.AsyncClient, ring: Ringing
) -> tuple[float, float]:
    """A ring whose call only the server knows, and then a bare GET: milliseconds of both."""
    await asyncio.sleep(CHANCE.uniform(0.1, 1.1))
    [call] = vendor.call_in()
    painted_ms = await ring(call)
    await console.until(lambda desk: desk.current is None)
    vendor.hang_up(call["uuid"])
    await asyncio.sleep(0.1)
    asked_ns = time.perf_counter_ns()
    await bare.get(vendor.url)
    return painted_ms, (time.perf_counter_ns() - asked_ns) / 1e6


async def scenario(
    vendor: Vendor, phone: Softphone, asked: dict[str, Any], console: WatchedConsole
) -> dict[str, Any]:
    """By SIP and by command in turn. The first of each pays for what no other has to, and is left out."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not (console.desk.calls and console.listens_to_phone()):  # noqa: ASYNC110 - no event for it
            await asyncio.sleep(0.01)
    await asyncio.sleep(1)
    vendor.delay(asked["delay_ms"])
    sip, command = partial(by_sip, console, phone), partial(by_command, console)
    pairs: dict[str, list[tuple[float, float]]] = {"sip": [], "command": []}
    async with httpx.AsyncClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False) as bare:
        await bare.get(vendor.url)
        for _ in range(asked["calls"] + 1):
            pairs["sip"].append(await pair(console, vendor, bare, sip))
            pairs["command"].append(await pair(console, vendor, bare, command))
    return {way: several[1:] for way, several in pairs.items()}


if __name__ == "__main__":
    asked = settings()
    with (
        Vendor() as vendor,
        Softphone() as phone,
        at_home(vendor.base_url, vendor.keys, more=SOURCE.format(port=phone.control)),
    ):
        vendor.call_in(25)
        found(run(partial(scenario, vendor, phone, asked)))
