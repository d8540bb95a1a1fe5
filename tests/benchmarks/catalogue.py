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
    Benchmark("decoding", "decoding", (10, 3)),
    Benchmark("one-poll", "one_poll", (20, 5)),
    Benchmark("ten-hours", "ten_hours", (150, 10)),
    Benchmark("start", "start", (30, 6)),
    Benchmark("ring-command", "ring_command", (15, 5)),
    Benchmark("ring-painted", "ring_painted", (150, 20)),
    Benchmark("poll-painted", "poll_painted", (30, 6)),
    Benchmark("ring-cost", "ring_cost", (10, 4)),
    Benchmark("many-calls", "many_calls", (580, 35)),
    Benchmark("desks", "desks", (1100, 25)),
    Benchmark("at-rest", "at_rest", (615, 20)),
    Benchmark("day", "day", (900, 30)),
)
