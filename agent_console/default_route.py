"""Hears from the Linux kernel when the way out of this machine becomes another: a cable, a network, a VPN."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from collections.abc import Callable, Iterator

SETTLED_AFTER_SECONDS = 0.3
"""A new network comes as several routes within a moment; it is told once."""

_NETLINK_ROUTE = 0
_IPV4_ROUTES, _IPV6_ROUTES = 0x40, 0x400
_NEW_ROUTE = 24
_MAIN_TABLE = 254
_LEAST_DEFAULT = 1
"""VPNs split the default route into two halves of one bit, so that the old one need not be touched."""
_MESSAGE, _ROUTE = struct.Struct("=IHHII"), struct.Struct("=BBBBBBBBI")
_LONGEST_READ = 65_536


def watch_default_route(changed: Callable[[], None]) -> None:
    """Call `changed` on the running loop, as long as that runs, soon after a default route was set.

    Raises OSError where the kernel, or what this program is confined in, has nothing to tell.
    """
    if sys.platform != "linux":
        raise OSError("only Linux has netlink")
    kernel = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK, _NETLINK_ROUTE)
    try:
        kernel.bind((0, _IPV4_ROUTES | _IPV6_ROUTES))
    except OSError:
        kernel.close()
        raise
    loop = asyncio.get_running_loop()
    settled: asyncio.TimerHandle | None = None

    def hear() -> None:
        nonlocal settled
        try:
            concerns_us = any(sets_default_route(kernel.recv(_LONGEST_READ)))
        except BlockingIOError:
            return
        except OSError:
            # More came than the kernel keeps: what it was is not known.
            concerns_us = True
        if concerns_us:
            if settled is not None:
                settled.cancel()
            settled = loop.call_later(SETTLED_AFTER_SECONDS, changed)

    loop.add_reader(kernel, hear)


def sets_default_route(messages: bytes) -> Iterator[bool]:
    """Of each message that the kernel sent, whether it sets a default route."""
    at = 0
    while at + _MESSAGE.size <= len(messages):
        length, kind, *_ = _MESSAGE.unpack_from(messages, at)
        if length < _MESSAGE.size:
            return
        if kind == _NEW_ROUTE and length >= _MESSAGE.size + _ROUTE.size:
            _, bits, _, _, table, *_ = _ROUTE.unpack_from(messages, at + _MESSAGE.size)
            yield bits <= _LEAST_DEFAULT and table == _MAIN_TABLE
        at += (length + 3) & ~3
