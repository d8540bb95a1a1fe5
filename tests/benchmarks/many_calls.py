"""Ten thousand active calls over 400 pages: what holds the window's thread, and the memory (issue 8)."""

from __future__ import annotations

from statistics import median

from comparing import percentile
from memory import MIB
from results import Amount, Most, Report, Row
from screen import screen
from watchdog import Hold, worst
from workers import work


def run(*, quick: bool) -> Report:
    """A whole sweep at the product's own pace and two minutes more; in quick 1,000 calls, swept faster."""
    calls = 1_000 if quick else 10_000
    with screen() as display:
        found = work(
            "many_calls_worker.py",
            display,
            calls=calls,
            seconds=22 if quick else 660,
            page_seconds=0.1 if quick else 1.0,
            poll_seconds=0.5 if quick else 1.0,
        )
    before, after = found["rss"]
    swept = "the sweep did not end in time"
    if found["swept_after"] is not None:
        swept = f"swept after {found['swept_after']:.0f} s"
    ending = "-quick" if quick else ""
    return Report(
        [
            Row(
                f"many-hold{ending}",
                f"{calls:,} calls: longest hold of the loop, p99.9",
                Amount(percentile(found["gaps"], 0.999), "ms"),
                goal=Most(16),
                note=f"at work for {percentile(found['worked'], 0.999):.1f} ms of them; worst"
                f" {max(found['gaps']):.0f} ms of {len(found['gaps']):,} beats;"
                f" {found['listed']:,} calls listed, {swept}",
            ),
            Row(
                f"many-rss{ending}",
                f"{calls:,} calls: RSS beyond the window without calls",
                Amount((after - before) / MIB, "MiB"),
                goal=Most(60),
                note=f"{before / MIB:.1f} → {after / MIB:.1f} MiB",
            ),
            Row(
                f"many-first-page{ending}",
                f"{calls:,} calls: painted window → first page in the list",
                Amount(found["first_page_seconds"] * 1000, "ms"),
                note="keyring, client and number tables are loaded in this time",
            ),
            Row(
                f"many-ring{ending}",
                f"{calls:,} calls: ring → matched call painted, p95, while swept, changed and watched",
                Amount(percentile(found["ring"], 0.95), "ms"),
                note=f"median {median(found['ring']):.1f} ms of {len(found['ring'])} rings",
            ),
        ],
        [worst((Hold(*one) for one in found["holds"]), f"With {calls:,} calls")],
    )
