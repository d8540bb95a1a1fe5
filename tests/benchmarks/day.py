"""A day in the console's life: 24 simulated hours, 86,400 polls, 3,000 calls, 300 faults (issue 8)."""

from __future__ import annotations

from memory import MIB
from results import Amount, Most, Report, Row
from screen import screen
from workers import work

DAY_HOURS = 24
CALLS, FAULTS = 3_000, 300


def run(*, quick: bool) -> Report:
    """The day after a warm-up of two hours; in quick half an hour, which says little."""
    hours = 0.5 if quick else DAY_HOURS
    with screen() as display:
        found = work(
            "day_worker.py",
            display,
            hours=hours,
            warm_up_hours=0.1 if quick else 2,
            looks=4 if quick else 12,
            call_ms=DAY_HOURS * 3_600_000 // CALLS,
            fault_seconds=DAY_HOURS * 3_600 / FAULTS,
        )
    (rss, objects, handles, threads), (last_rss, last_objects, last_handles, last_threads) = (
        found["looks"][0],
        found["looks"][-1],
    )
    ending = "-quick" if quick else ""
    happened = ", ".join(
        f"{found[name]:,} {name}" for name in ("polls", "calls", "rings", "transfers", "returns", "faults")
    )
    grown = [f"  {kind}: {' → '.join(map(str, counts))}" for kind, counts in found["grown"]]
    samples = " ".join(f"{one[0] / MIB:.1f}" for one in found["looks"])
    return Report(
        [
            Row(
                f"day-rss{ending}",
                f"RSS growth over {hours:g} simulated hours of the whole console",
                Amount((last_rss - rss) / rss * 100, "%"),
                goal=Most(2.0),
                note=f"{rss / MIB:.1f} → {last_rss / MIB:.1f} MiB; {happened}",
            ),
            Row(
                f"day-objects{ending}",
                "the same: growth of the number of Python objects",
                Amount((last_objects - objects) / objects * 100, "%"),
                goal=Most(2.0),
                note=f"{objects:,} → {last_objects:,}",
            ),
            Row(
                f"day-handles{ending}",
                "the same: more open files, sockets and threads than at the start",
                Amount(last_handles - handles + last_threads - threads, ""),
                goal=Most(0),
                note=f"handles {handles} → {last_handles}, threads {threads} → {last_threads}",
            ),
        ],
        [
            f"The day: RSS in MiB at each look: {samples}\nKinds of object that grew all day:\n"
            + ("\n".join(grown) or "  none")
        ],
    )
