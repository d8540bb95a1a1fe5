"""Times two things side by side, so that a machine that is busy meanwhile slows down both of them.

Where both only compute, it is the thread's processor time that is taken: on a busy machine the longer of
the two is interrupted more often, and their wall times say little of each other.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Compared:
    """Medians in milliseconds for one time, and the median of the ratios of neighbours.

    `spread` is how far the middle half of those ratios lies apart, as a share of their median.
    """

    measured_ms: float
    floor_ms: float
    ratio: float
    spread: float

    @property
    def noise(self) -> str:
        """A remark where the ratio is not to be trusted to the second figure, else nothing."""
        return f"noisy: the middle half of the ratios is {self.spread:.0%} wide" if self.spread > 0.15 else ""


def compare(
    measured: Callable[[], object], floor: Callable[[], object], *, rounds: int, each: int
) -> Compared:
    """Call each `each` times in turn, for so many rounds; the milliseconds are processor time."""
    pairs = []
    for _ in range(rounds):
        floor_ms = _once_ms(floor, each)
        pairs.append((_once_ms(measured, each), floor_ms))
    return compared(pairs)


def compared(pairs: list[tuple[float, float]]) -> Compared:
    """The same of pairs (measured, floor) in milliseconds that were timed elsewhere."""
    ratios = [measured / floor for measured, floor in pairs]
    lower, middle, upper = quantiles(ratios, n=4)
    return Compared(
        median(measured for measured, _ in pairs),
        median(floor for _, floor in pairs),
        middle,
        (upper - lower) / middle,
    )


def _once_ms(work: Callable[[], object], each: int) -> float:
    began = time.thread_time_ns()
    for _ in range(each):
        work()
    return (time.thread_time_ns() - began) / each / 1e6


def percentile(values: list[float], share: float) -> float:
    """The value below which this share (0 to 1) of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
