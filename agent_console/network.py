"""Tells when the machine comes onto a network, or onto another one, as the operating system says it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module

from agent_console.default_route import watch_default_route


async def watch_network(changed: Callable[[], None]) -> None:
    """Call `changed` whenever connections may be dead although nothing has said so.

    Where the system has no such service, nothing is called: failing polls tell it too, some seconds later.
    """
    # Some megabytes lighter than Qt's way, which loads GLib's and OpenSSL's libraries.
    with suppress(OSError):
        watch_default_route(changed)
        return
    await asyncio.to_thread(import_module, "PySide6.QtNetwork")
    from PySide6.QtNetwork import QNetworkInformation

    QNetworkInformation.loadDefaultBackend()
    information = QNetworkInformation.instance()
    if information is None:
        return
    nowhere = QNetworkInformation.Reachability.Disconnected

    def reachable(how: QNetworkInformation.Reachability) -> None:
        if how is not nowhere:
            changed()

    information.reachabilityChanged.connect(reachable)
    information.transportMediumChanged.connect(lambda _: changed())
