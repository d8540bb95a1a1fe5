"""A model of N desks that poll one list with one key, at a server that answers 429 above R requests a second.

Each way of asking is a small class; the one that is built is the product's own `Pacing`. Time is the model's,
and a run is decided by its seed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Protocol

from agent_console.session.pacing import Pacing

POLL_MS = 1_000
WAY_MS = (10, 50)
"""How long a request is on its way, and as long again its answer: at random between these."""
BROKER_MS = 30
"""How long the shared feed's broker takes to hand a picture on."""
SAMPLE_MS = 730
"""No part of a second, so that no sample falls into step with the polls."""
STALE_MS = 5_000
"""Where the product's buttons wait for a newer picture: `Policy.stale_after_ms` at one poll a second."""


class Asking(Protocol):
    """When one desk asks again, in milliseconds from the answer."""

    def answered(self, took_ms: int) -> int: ...

    def crowded(self, retry_after_seconds: float | None) -> int: ...


class OnTheBeat:
    """Independent polling: once a second, whatever the server says."""

    def answered(self, took_ms: int) -> int:
        return POLL_MS - took_ms

    def crowded(self, retry_after_seconds: float | None) -> int:
        return POLL_MS - 2 * WAY_MS[0]


class BackingOff:
    """What was built first: full-jitter back-off while refused, and once a second again from an answer on.

    A desk that is back at once keeps those waiting that were refused, and they wait ever longer.
    """

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._refusals = 0

    def answered(self, took_ms: int) -> int:
        self._refusals = 0
        return POLL_MS - took_ms

    def crowded(self, retry_after_seconds: float | None) -> int:
        self._refusals += 1
        most_ms = min(1000 << min(self._refusals - 1, 10), 30_000)
        return max(round(most_ms * self._chance.random()), POLL_MS)


@dataclass(frozen=True, slots=True)
class Ages:
    """How old the desks' pictures are, sampled over all desks and seconds, in milliseconds."""

    median_ms: float
    p95_ms: float
    stale_share: float
    """The share of the desks' time in which the picture is too old to act upon."""
    requests_per_second: float

    @classmethod
    def of(cls, samples_ms: list[float], requests_per_second: float) -> Ages:
        """From the samples."""
        ordered = sorted(samples_ms)
        stale = sum(1 for age_ms in ordered if age_ms > STALE_MS)
        number = len(ordered)
        return cls(ordered[number // 2], ordered[int(number * 0.95)], stale / number, requests_per_second)


def model(
    desks: int,
    per_second: float,
    make: Callable[[random.Random], Asking],
    *,
    retry_after_seconds: float | None,
    seconds: int,
    warm_up_seconds: int,
    seed: int = 1,
) -> Ages:
    """Let so many desks ask from the same second on, and look at them after the warm-up."""
    chance = random.Random(seed)
    asking = [make(chance) for _ in range(desks)]
    # When a request reaches the server, whose it is, and when it was sent.
    due = [
        ((sent := chance.uniform(0, POLL_MS)) + chance.uniform(*WAY_MS), desk, sent) for desk in range(desks)
    ]
    heapify(due)
    from_ms, until_ms = warm_up_seconds * 1000, (warm_up_seconds + seconds) * 1000
    # Nobody has a picture yet; what is shown until the first one counts as old.
    shown = [(-10.0 * STALE_MS, 0.0)] * desks
    samples: list[float] = []
    left, at_ms, requests = per_second, 0.0, 0
    while due[0][0] < until_ms:
        now_ms, desk, sent_ms = heappop(due)
        left = min(per_second, left + (now_ms - at_ms) / 1000 * per_second)
        at_ms = now_ms
        requests += now_ms >= from_ms
        back_ms = now_ms + chance.uniform(*WAY_MS)
        if left >= 1:
            left -= 1
            samples += _ages(*shown[desk], back_ms, from_ms, until_ms)
            shown[desk] = sent_ms, back_ms
            rest_ms = asking[desk].answered(round(back_ms - sent_ms))
        else:
            rest_ms = asking[desk].crowded(retry_after_seconds)
        heappush(due, (back_ms + rest_ms + chance.uniform(*WAY_MS), desk, back_ms + rest_ms))
    for one in shown:
        samples += _ages(*one, until_ms, from_ms, until_ms)
    return Ages.of(samples, requests / seconds)


def shared(desks: int, ages: Ages) -> Ages:
    """The same for desks that all listen to one that polls: theirs are its pictures, a little later."""
    later_ms = BROKER_MS if desks > 1 else 0
    return Ages(ages.median_ms + later_ms, ages.p95_ms + later_ms, ages.stale_share, ages.requests_per_second)


def as_built(chance: random.Random) -> Asking:
    """The product's own pacing."""
    return Pacing(POLL_MS, chance.random)


def on_the_beat(chance: random.Random) -> Asking:
    """Independent polling."""
    return OnTheBeat()


def _ages(
    of_ms: float, shown_from_ms: float, shown_to_ms: float, from_ms: float, until_ms: float
) -> Iterator[float]:
    """The ages of one picture at each sample in which it was the newest."""
    start_ms, end_ms = max(shown_from_ms, from_ms), min(shown_to_ms, until_ms)
    sample_ms = -(-start_ms // SAMPLE_MS) * SAMPLE_MS
    while sample_ms < end_ms:
        yield sample_ms - of_ms
        sample_ms += SAMPLE_MS
