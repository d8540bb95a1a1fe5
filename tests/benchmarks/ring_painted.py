"""From a ring to its call on the screen: known from the last poll, and asked for at the server (issue 8)."""

from __future__ import annotations

from statistics import median

from comparing import percentile
from results import Amount, Most, Report, Row, Times
from screen import screen
from watchdog import Hold, worst
from workers import work

DELAY_MS = 50


def run(*, quick: bool) -> Report:
    """Rings at random moments between and during the polls."""
    with screen() as display:
        found = work(
            "ring_painted_worker.py",
            display,
            known=40 if quick else 300,
            new=8 if quick else 100,
            delay_ms=DELAY_MS,
        )
    known_ms: list[float] = found["known"]
    new_ms = [ring_ms for ring_ms, _ in found["new"]]
    get_ms = [bare_ms for _, bare_ms in found["new"]]
    rows = [
        Row(
            "ring-known",
            "ring → matched call painted, call in the last poll, p95",
            Amount(percentile(known_ms, 0.95), "ms"),
            goal=Most(16),
            note=f"median {median(known_ms):.1f} ms, worst {max(known_ms):.1f} ms;"
            f" the program's first ring {found['first']:.1f} ms",
        ),
        Row(
            "ring-new",
            f"ring → matched call painted, server answering in {DELAY_MS} ms, p95; floor: warm GET, p95",
            Amount(percentile(new_ms, 0.95), "ms"),
            Amount(percentile(get_ms, 0.95), "ms"),
            Times(1.3),
            note=f"medians {median(new_ms):.1f} and {median(get_ms):.1f} ms",
        ),
    ]
    return Report(rows, [worst((Hold(*one) for one in found["holds"]), "While rings come in")])
