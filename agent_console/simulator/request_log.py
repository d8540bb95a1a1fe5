"""What was asked of the server and what it answered, for tests to read. No key is in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from urllib.parse import parse_qsl, urlencode

from agent_console.simulator.faults import Fault, Kind
from agent_console.simulator.formats import Plain

_KEYS = {"api_key", "key"}


@dataclass(slots=True)
class Noted:
    """What an endpoint understood and said, while it is at it."""

    body: Mapping[str, Plain] | None = None
    reply: Mapping[str, Plain] | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. `path` has its query without the key; `key_sent` says whether there was one.

    `body` and `reply` are as parsed and as said, None where a fault kept the request from the endpoint or
    there was nothing to say. `status` is what went out, None where the connection was dropped. `at_ms` is the
    world's time at which the request came in.
    """

    method: str
    path: str
    kind: Kind
    key_sent: bool
    headers: Mapping[str, str]
    at_ms: int
    body: Mapping[str, Plain] | None
    reply: Mapping[str, Plain] | None
    status: int | None
    faults: tuple[Fault, ...]


class RequestLog:
    """The latest requests, oldest first; may be read from any thread."""

    def __init__(self, keeps: int) -> None:
        self._kept: deque[Asked] = deque(maxlen=keeps)
        self._lock = Lock()

    def add(self, asked: Asked) -> None:
        """Note one, and forget the oldest if there are too many."""
        with self._lock:
            self._kept.append(asked)

    def all(self) -> tuple[Asked, ...]:
        """Every one that is kept."""
        with self._lock:
            return tuple(self._kept)


def without_key(path: str, query: str) -> tuple[str, bool]:
    """The path and query without its key, and whether there was one."""
    parameters = parse_qsl(query, keep_blank_values=True)
    left = [(name, value) for name, value in parameters if name not in _KEYS]
    return path + ("?" + urlencode(left) if left else ""), len(left) < len(parameters)
