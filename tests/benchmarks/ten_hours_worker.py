"""Ten hours of polling in one process: the session, its client and real sockets, on a clock that leaps."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from leaping import LeapingLoop, leap_along
from memory import look, rss_bytes
from vendor import Vendor
from workers import found, settings

from agent_console.callcontrol.client import CallControl
from agent_console.desk.events import CallsSeen, PollUnchanged
from agent_console.session import Session
from agent_console.session.connecting import client_of
from agent_console.settings.profile import Profile

CHANGES_EVERY = 20
"""Polls from one coming or going of a call to the next: with 25 calls, each stays some 16 minutes."""


def owing(client: CallControl, loop: LeapingLoop) -> CallControl:
    """The client, with its loop told of each request that is under way."""
    send: Callable[..., Awaitable[Any]] = client._transport.send

    async def send_and_wait(request: Any) -> Any:
        with loop.owed():
            return await send(request)

    client._transport.send = send_and_wait  # type: ignore[method-assign]
    return client


async def main(vendor: Vendor, polls: int, warm_up: int) -> dict[str, Any]:
    """Poll, and look at the memory after the warm-up and at the end; samples every twentieth of the way."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, LeapingLoop)
    leap_along(loop)
    waiting = [call["uuid"] for call in vendor.call_in(25)]
    profile = Profile("Sales", base_url=vendor.base_url)
    session = Session(
        profile,
        make_client=lambda profile, keys, note: owing(client_of(profile, keys, note), loop),
        now_ms=loop.now_ms,
    )
    seen = {"polls": 0, "changed": 0}
    enough = asyncio.Event()
    post = session.post

    def count(event: Any) -> None:
        post(event)
        if isinstance(event, CallsSeen | PollUnchanged):
            seen["polls"] += 1
            seen["changed"] += isinstance(event, CallsSeen)
            if seen["polls"] % CHANGES_EVERY == 0:
                vendor.hang_up(waiting.pop(0))
                waiting.extend(call["uuid"] for call in vendor.call_in())
            enough.set()

    session.post = count  # type: ignore[method-assign]
    await session.start({"active_calls": vendor.keys["active_calls"]})
    loop.leaping = True
    samples = []

    async def until(number: int) -> None:
        while seen["polls"] < number:
            enough.clear()
            await enough.wait()

    await until(warm_up)
    began_ms = loop.now_ms()
    before = look()
    for part in range(1, 21):
        await until(warm_up + polls * part // 20)
        samples.append(rss_bytes())
    after = look()
    took_ms = loop.now_ms() - began_ms
    loop.leaping = False
    await session.close()
    return {
        "rss": [before.rss_bytes, after.rss_bytes],
        "objects": [before.objects, after.objects],
        "handles": [before.handles, after.handles],
        "threads": [before.threads, after.threads],
        "samples": samples,
        "hours": took_ms / 3_600_000,
        **seen,
    }


if __name__ == "__main__":
    asked = settings()
    with tempfile.TemporaryDirectory() as folder:
        leaps = Path(folder) / "leaps"
        leaps.write_bytes(bytes(8))
        with (
            Vendor(leaps=str(leaps)) as vendor,
            asyncio.Runner(loop_factory=lambda: LeapingLoop(leaps)) as runner,
        ):
            found(runner.run(main(vendor, asked["polls"], asked["warm_up"])))
