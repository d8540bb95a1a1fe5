"""A poll of 25 records from its bytes to the screen, beside `json.loads` and one label (issue 8)."""

from __future__ import annotations

from results import Amount, Report, Row, Times
from screen import screen
from workers import work

FLOOR = "floor: json.loads + one label"


def run(*, quick: bool) -> Report:
    """Nothing changed, one record changed, and a call that pushes another off the page."""
    with screen() as display:
        found = work("poll_painted_worker.py", display, rounds=60 if quick else 300)
    return Report(
        [
            _row(
                "poll-painted",
                f"poll of 25, one changed: decode + reduce + paint; {FLOOR}",
                found,
                "one-changed",
            ),
            _row("poll-painted-new", f"poll of 25, one comes and one goes; {FLOOR}", found, "one-new"),
            _row("poll-painted-same", f"poll of 25, nothing changed; {FLOOR}", found, "unchanged"),
        ]
    )


def _row(key: str, what: str, found: dict[str, list[float]], name: str) -> Row:
    measured_ms, floor_ms, ratio, spread = found[name]
    return Row(
        key,
        what,
        Amount(measured_ms, "ms"),
        Amount(floor_ms, "ms"),
        Times(3.0) if key == "poll-painted" else None,
        ratio=ratio,
        note=f"noisy: the middle half of the ratios is {spread:.0%} wide" if spread > 0.15 else "",
    )
