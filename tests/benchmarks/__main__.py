"""Measures the console against floors taken in the same run, and prints a table.

    .venv/bin/python tests/benchmarks [NAMES] [--quick] [--record]
    .venv/bin/python tests/benchmarks --trend     draws history.csv as trend.svg

Without names every benchmark is run. `--record` adds a line to history.csv.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback

import history
import trend
from catalogue import BENCHMARKS
from results import Row, heading, lines


def main() -> int:
    """Run what was asked for; the exit status says whether it ran, never whether a goal was met."""
    options = _options()
    if options.trend:
        trend.FILE.write_text(trend.draw(history.runs()), encoding="utf-8")
        print(trend.FILE)
        return 0
    if options.list:
        for one in BENCHMARKS:
            print(f"{one.name:<16}{one.takes[0]:>6} s {one.takes[1]:>4} s quick   {one.subject}")
        return 0
    chosen = [one for one in BENCHMARKS if not options.names or one.name in options.names]
    print(f"{history.machine()}; load {os.getloadavg()[0]:.1f}; commit {history.commit()}\n\n{heading()}")
    rows: list[Row] = []
    blocks: list[str] = []
    failed: list[str] = []
    for one in chosen:
        began = time.monotonic()
        print(f"… {one.name}", file=sys.stderr, flush=True)
        try:
            report = one.run(quick=options.quick)
        except Exception:
            # The others can still be had, and may have taken an hour.
            traceback.print_exc()
            failed.append(one.name)
            continue
        rows += report.rows
        blocks += report.blocks
        print(lines(report.rows), flush=True)
        print(f"… {one.name} took {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    for block in blocks:
        print(f"\n{block}")
    print(f"\nload at the end {os.getloadavg()[0]:.1f}")
    if options.record and rows:
        history.record(rows, quick=options.quick)
    if failed:
        print(f"could not be measured: {', '.join(failed)}")
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests/benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [one.name for one in BENCHMARKS]
    parser.add_argument("names", metavar="NAMES", nargs="*", help=f"of {', '.join(names)}; all if left out")
    parser.add_argument("--quick", action="store_true", help="everything in its shortest form")
    parser.add_argument("--record", action="store_true", help="add this run to history.csv")
    parser.add_argument("--trend", action="store_true", help="draw history.csv as trend.svg, and run nothing")
    parser.add_argument("--list", action="store_true", help="say what there is")
    options = parser.parse_args()
    if unknown := set(options.names) - set(names):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
