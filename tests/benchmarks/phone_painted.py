"""From a SIP INVITE to a real baresip, and from `agent-console ring`, to the call on the screen (issue 5)."""

from __future__ import annotations

from statistics import median

from comparing import compared, percentile
from results import Amount, Report, Row
from screen import screen
from workers import work

DELAY_MS = 50


def run(*, quick: bool) -> Report:
    """Calls that only the server knows, at random moments between and during the polls."""
    with screen() as display:
        found = work("phone_painted_worker.py", display, calls=8 if quick else 100, delay_ms=DELAY_MS)
    return Report(
        [
            *_rows("sip", "SIP INVITE at baresip → matched call painted", found["sip"]),
            *_rows("command", "agent-console ring, start → matched call painted", found["command"]),
        ]
    )


def _rows(key: str, what: str, pairs: list[tuple[float, float]]) -> list[Row]:
    measured, floor = [one for one, _ in pairs], [get for _, get in pairs]
    noise = compared(pairs).noise
    return [
        Row(
            f"{key}-painted-{name}",
            f"{what}, {name}; floor: bare GET",
            Amount(of(measured), "ms"),
            Amount(of(floor), "ms"),
            note=note,
        )
        for name, of, note in (
            ("p50", median, ""),
            ("p95", lambda values: percentile(values, 0.95), f"server answering in {DELAY_MS} ms. {noise}"),
        )
    ]
