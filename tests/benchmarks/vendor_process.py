"""The simulator in a process of its own, told what to do in lines of JSON; `vendor.py` is the other end.

What is measured beside it is then the client's alone: its memory, its processor time, its open files.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from dataclasses import replace
from mmap import mmap
from pathlib import Path
from struct import unpack_from
from threading import Lock
from typing import Any

from agent_console.simulator import (
    HTML_PAGE,
    Answers,
    Delays,
    Drops,
    Fault,
    Faults,
    Floods,
    Kind,
    PicksUp,
    Simulator,
    Traffic,
    Truncates,
    quiet_day,
)

TWELVE_HOURS_MS = 12 * 3_600_000

FAULTS: dict[str, Fault] = {
    "429": Answers(429, retry_after="2"),
    "503": Answers(503),
    "drop": Drops(),
    "truncate": Truncates(),
    "page": Answers(502, HTML_PAGE, "text/html"),
    "garbage": Answers(200, b'{"success": true, "results": [{"call_uuid": 1}, 7, {"x"', "application/json"),
    "flood": Floods(16 * 1024 * 1024),
}


class Clock:
    """This machine's time, plus what the client's side has leapt, plus what was leapt here by hand."""

    def __init__(self, leaps: Path | None) -> None:
        self._began_ms = time.time_ns() // 1_000_000 - time.monotonic_ns() // 1_000_000 - TWELVE_HOURS_MS
        self._by_hand_ms = 0
        self._lock = Lock()
        self._latest_ms = 0
        self._shared: mmap | None = None
        if leaps is not None:
            with leaps.open("r+b") as file:
                self._shared = mmap(file.fileno(), 8)

    def __call__(self) -> int:
        with self._lock:
            leapt_ms = unpack_from("<q", self._shared)[0] if self._shared is not None else 0
            now_ms = self._began_ms + time.monotonic_ns() // 1_000_000 + self._by_hand_ms + leapt_ms
            self._latest_ms = max(self._latest_ms, now_ms)
            return self._latest_ms

    def leap(self, by_ms: int) -> None:
        """Let this much time pass at once."""
        with self._lock:
            self._by_hand_ms += by_ms


class RateLimit(Faults):
    """Answers 429 to whatever comes above so many requests a second, with or without `Retry-After`."""

    def __init__(self, per_second: float, retry_after: str | None) -> None:
        super().__init__()
        self._per_second = per_second
        self._left = per_second
        self._at = time.monotonic()
        self._refusal = Answers(429, retry_after=retry_after)
        self._counting = Lock()

    def strike(self, kind: Kind) -> list[Fault]:
        """Take one from a bucket that holds a second's worth."""
        with self._counting:
            now = time.monotonic()
            self._left = min(self._per_second, self._left + (now - self._at) * self._per_second)
            self._at = now
            if self._left < 1:
                return [self._refusal]
            self._left -= 1
        return super().strike(kind)


class Served:
    """The simulator and the orders that it takes."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._clock = Clock(Path(settings["leaps"]) if settings.get("leaps") else None)
        traffic = settings.get("traffic")
        scenario = replace(
            quiet_day(), agent_phone=PicksUp(after_ms=3_000), traffic=Traffic(**traffic) if traffic else None
        )
        self.simulator = Simulator(scenario, seed=1, clock=self._clock, requests_kept=0)
        if limit := settings.get("per_second"):
            self.simulator.faults = RateLimit(limit, settings.get("retry_after"))
        self._called = 0

    def obey(self, order: dict[str, Any]) -> Any:
        """Carry one order out; gives its answer."""
        match order:
            case {"do": "call_in", "number": number}:
                return [self._call_in(leap_ms=1000 if number > 1 else 0) for _ in range(number)]
            case {"do": "hang_up", "uuid": uuid}:
                with self.simulator.world() as world:
                    world.caller_hangs_up(uuid)
            case {"do": "delay", "ms": ms}:
                self.simulator.faults.clear()
                if ms:
                    self.simulator.faults.add(Delays(ms), times=None)
            case {"do": "fault", "kind": kind, "times": times}:
                self.simulator.faults.add(FAULTS[kind], times=times, on=Kind.ACTIVE_CALLS)
            case _:
                raise ValueError(order)
        return None

    def _call_in(self, *, leap_ms: int) -> dict[str, str]:
        self._clock.leap(leap_ms)
        self._called += 1
        caller, sent = f"+1604{2_000_000 + self._called * 13:07}", f"+1310{3_000_000 + self._called * 97:07}"
        with self.simulator.world() as world:
            return {"uuid": world.call_in(caller, sent), "caller": caller, "sent": sent}


def main() -> None:
    """Serve until the orders end."""
    # It warns of each chunk of a flood that a client does not wait for.
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    served = Served(json.loads(sys.stdin.readline()))
    with served.simulator as simulator:
        _answer({"base_url": simulator.base_url, "keys": simulator.keys, "group_keys": simulator.group_keys})
        for line in sys.stdin:
            _answer(served.obey(json.loads(line)))


def _answer(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
