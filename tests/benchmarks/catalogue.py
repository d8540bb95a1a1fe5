"""Every benchmark by its name, in the order in which they are run."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from results import Report


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One benchmark: a module with `run(*, quick)`. `takes`: about how many seconds, in full and quick."""

    name: str
    module: str
    takes: tuple[int, int]

    @property
    def subject(self) -> str:
        """What it is about, in a sentence."""
        return (import_module(self.module).__doc__ or "").partition("\n")[0]

    def run(self, *, quick: bool) -> Report:
        """Measure."""
        found: Report = import_module(self.module).run(quick=quick)
        return found


BENCHMARKS = (
    Benchmark("decoding", "decoding", (20, 5)),
    Benchmark("one-poll", "one_poll", (8, 3)),
    Benchmark("believing", "believing", (5, 2)),
    Benchmark("start", "start", (25, 7)),
    Benchmark("installed", "installed", (75, 55)),
    Benchmark("ring-command", "ring_command", (8, 3)),
    Benchmark("ring-painted", "ring_painted", (220, 15)),
    Benchmark("phone-painted", "phone_painted", (300, 30)),
    Benchmark("poll-painted", "poll_painted", (7, 2)),
    Benchmark("ring-cost", "ring_cost", (4, 2)),
    Benchmark("many-calls", "many_calls", (680, 25)),
    Benchmark("at-rest", "at_rest", (615, 16)),
    Benchmark("ten-hours", "ten_hours", (120, 7)),
    Benchmark("day", "day", (960, 20)),
    Benchmark("desks", "desks", (860, 17)),
)
