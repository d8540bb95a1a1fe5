"""A message bus of the tests' own, and a way to wait for what comes over it."""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

# The named states of a desk stand there, and the stories that are told to it.
sys.path += [str(Path(__file__).parents[1] / room) for room in ("ui", "desk")]

from notification_service import NotificationService, PrivateBus

from agent_console.desktop.session_bus import SessionBus

Until = Callable[[Callable[[], object]], Awaitable[None]]


@pytest.fixture
def until(qapp) -> Until:
    """Waits until a condition holds."""

    async def wait(condition: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not condition():
                qapp.processEvents()
                await asyncio.sleep(0.005)

    return wait


@pytest.fixture
def bus_address() -> Iterator[str]:
    if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
        pytest.skip("the message bus is Linux's")
    with tempfile.TemporaryDirectory() as folder:  # a socket's path must be short
        bus = PrivateBus(Path(folder))
        yield bus.address
        bus.end()


@pytest_asyncio.fixture
async def bus(bus_address):
    bus = await SessionBus.open(bus_address)
    yield bus
    await bus.close()


@pytest.fixture
def service(bus_address) -> Iterator[NotificationService]:
    service = NotificationService(bus_address)
    yield service
    service.end()
