"""Opens a connection to a host by whichever of its addresses answers first (RFC 8305, "Happy Eyeballs")."""

from __future__ import annotations

import asyncio
import socket
from ipaddress import ip_address
from itertools import chain, zip_longest

from agent_console.callcontrol.lines import Line

HEAD_START_SECONDS = 0.25
"""So long an address has before the next one is tried beside it (RFC 8305, 8)."""


async def reach(host: str, port: int, seconds: float) -> Line:
    """A line to this host. Raises OSError, UnicodeError, TimeoutError, or a group of OSErrors."""
    async with asyncio.timeout(seconds):
        addresses = await _addresses(host, port)
        if len(addresses) == 1:
            return await _dial(addresses[0], port)
        return await _race(addresses, port)


async def _addresses(host: str, port: int) -> list[str]:
    try:
        ip_address(host)
    except ValueError:
        pass
    else:
        return [host]
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    by_family: dict[int, list[str]] = {}
    for family, *_, address in found:
        by_family.setdefault(family, []).append(str(address[0]))
    in_turn = chain.from_iterable(zip_longest(*by_family.values()))
    return list(dict.fromkeys(one for one in in_turn if one is not None))


async def _dial(address: str, port: int) -> Line:
    _, line = await asyncio.get_running_loop().create_connection(Line, address, port)
    return line


async def _race(addresses: list[str], port: int) -> Line:
    loop = asyncio.get_running_loop()
    tasks: list[asyncio.Task[Line]] = []
    won: Line | None = None
    try:
        while won is None:
            if len(tasks) < len(addresses):
                tasks.append(loop.create_task(_dial(addresses[len(tasks)], port)))
            running = [one for one in tasks if not one.done()]
            if not running:
                if len(tasks) < len(addresses):
                    continue
                raise ExceptionGroup("no address answers", [_failure(one) for one in tasks])
            more = len(tasks) < len(addresses)
            done, _ = await asyncio.wait(
                running,
                timeout=HEAD_START_SECONDS if more else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            won = next((one.result() for one in done if one.exception() is None), None)
        return won
    finally:
        for one in tasks:
            if not one.done():
                one.cancel()
            elif one.exception() is None and one.result() is not won:
                one.result().hang_up()


def _failure(task: asyncio.Task[Line]) -> Exception:
    error = task.exception()
    return error if isinstance(error, Exception) else ConnectionError("it was broken off")
