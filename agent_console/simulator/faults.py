"""Bad days on purpose: what the server and the way to it do wrong, set by a test from any thread.

    simulator.faults.add(Answers(503, retry_after="2"), times=3)
    simulator.faults.add(Drops(acts=True), on=Kind.TRANSFER)

`acts` says whether the server has done what was asked before the fault strikes: with True the outcome is
unknown to the other side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

HTML_PAGE = b"<!doctype html><html><head><title>502 Bad Gateway</title></head><body>proxy</body></html>"


class Kind(StrEnum):
    """What is asked of the server."""

    ACTIVE_CALLS = "active_calls"
    TRANSFER = "transfer"
    CONNECT = "conference_caller"
    STOP = "stop"
    RETURN = "return"
    ACCEPT = "accept"
    REJECT = "reject"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answers:
    """The reply is replaced by this one."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain"
    retry_after: str | None = None
    acts: bool = False


@dataclass(frozen=True, slots=True)
class Delays:
    """The reply, or with `before` the work too, comes this much later in real time, not the world's."""

    ms: int
    before: bool = False


@dataclass(frozen=True, slots=True)
class Drops:
    """The connection is lost without a reply."""

    acts: bool = False


@dataclass(frozen=True, slots=True)
class Truncates:
    """The server acts, and the connection is lost in the middle of the reply's body."""


@dataclass(frozen=True, slots=True)
class Floods:
    """The reply's body never seems to end; the server does not act."""

    size_bytes: int = 1 << 30


@dataclass(frozen=True, slots=True)
class SkewsDate:
    """The `Date` header is off by this much."""

    by_ms: int


Fault = Answers | Delays | Drops | Truncates | Floods | SkewsDate


@dataclass(slots=True, eq=False)
class _Set:
    fault: Fault
    left: int | None
    on: frozenset[Kind] | None


class Faults:
    """The faults in force. Delays and skewed dates strike beside any other; of the others one at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._set: list[_Set] = []

    def add(self, fault: Fault, *, times: int | None = 1, on: Kind | Iterable[Kind] | None = None) -> None:
        """Let a fault strike the next `times` requests, or with None every one until `clear`.

        With `on`, only requests of these kinds are struck and counted.
        """
        kinds = None if on is None else frozenset({on} if isinstance(on, Kind) else on)
        with self._lock:
            self._set.append(_Set(fault, times, kinds))

    def clear(self) -> None:
        """From now on all is well."""
        with self._lock:
            self._set.clear()

    def strike(self, kind: Kind) -> list[Fault]:
        """The faults that strike a request of this kind, which counts them."""
        with self._lock:
            concerned = [one for one in self._set if one.on is None or kind in one.on]
            striking = [one for one in concerned if isinstance(one.fault, Delays | SkewsDate)]
            striking += [one for one in concerned if one not in striking][:1]
            for one in striking:
                one.left = None if one.left is None else one.left - 1
            self._set = [one for one in self._set if one.left is None or one.left > 0]
            return [one.fault for one in striking]
