"""Ports of this machine that nobody has, and that nobody is given by chance in the middle of a test."""

from __future__ import annotations

import random
import socket

# Below those that systems give to outgoing connections: one of theirs could be gone when a phone restarts.
FIRST, LAST = 10_000, 30_000


def free_port() -> int:
    """A port that is free for TCP and for UDP."""
    while True:
        port = random.randint(FIRST, LAST)
        try:
            for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                with socket.socket(socket.AF_INET, kind) as probe:
                    probe.bind(("127.0.0.1", port))
        except OSError:
            continue
        return port
