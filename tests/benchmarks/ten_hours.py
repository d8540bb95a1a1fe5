"""What ten hours of polling leave in memory: real sockets, a clock that leaps (issue 3)."""

from __future__ import annotations

from memory import MIB
from results import Amount, Most, Report, Row
from workers import work


def run(*, quick: bool) -> Report:
    """36,000 polls after a warm-up of one hour; in quick 2,000 after 500, which says little."""
    polls, warm_up = (1_500, 500) if quick else (36_500, 3_600)
    found = work("ten_hours_worker.py", polls=polls, warm_up=warm_up)
    before, after = found["rss"]
    kept = f"{before / MIB:.1f} MiB after {warm_up:,} polls, {after / MIB:.1f} MiB at the end"
    samples = " ".join(f"{sample / MIB:.2f}" for sample in found["samples"])
    return Report(
        [
            Row(
                "ten-hours-rss" if not quick else "ten-hours-rss-quick",
                f"RSS growth over {found['hours']:.1f} simulated hours, {polls:,} polls of 25 calls",
                Amount((after - before) / before * 100, "%"),
                goal=Most(2.0),
                note=f"baseline {kept}; {found['changed']:,} of the polls brought a change",
            ),
            Row(
                "ten-hours-objects" if not quick else "ten-hours-objects-quick",
                "the same: growth of the number of Python objects",
                Amount((found["objects"][1] - found["objects"][0]) / found["objects"][0] * 100, "%"),
                goal=Most(2.0),
                note=f"{found['objects'][0]:,} → {found['objects'][1]:,} objects,"
                f" {found['handles'][0]} → {found['handles'][1]} handles,"
                f" {found['threads'][0]} → {found['threads'][1]} threads",
            ),
        ],
        [f"Ten hours, RSS in MiB at each twentieth of the way:\n  {samples}"],
    )
