"""The floor for processor time at rest: the same GET once a second with bare httpx, and no window."""

from __future__ import annotations

import asyncio
import ssl
import sys

import httpx


async def main(url: str) -> None:
    """Poll until terminated."""
    async with httpx.AsyncClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False) as client:
        while True:
            await client.get(url)
            await asyncio.sleep(1)


asyncio.run(main(sys.argv[1]))
