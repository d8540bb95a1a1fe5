"""The results of earlier runs: one line a run in `history.csv`, with the machine and the commit."""

from __future__ import annotations

import csv
import os
import platform
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from results import Row

FILE = Path(__file__).with_name("history.csv")
_COLUMNS = ("at", "commit", "machine", "kind", "results")


@dataclass(frozen=True, slots=True)
class Run:
    """One run: when (ISO 8601, UTC), of which commit, where, full or quick, and figure and goal by key.

    A figure is a ratio where the goal is one or there is none, else the value in the table's unit. A goal is
    None where there is none.
    """

    at: str
    commit: str
    machine: str
    kind: str
    figures: dict[str, tuple[float, float | None]]


def record(rows: Iterable[Row], *, quick: bool) -> Run:
    """Add one line to the history."""
    run = Run(
        datetime.now(UTC).isoformat(timespec="seconds"),
        commit(),
        machine(),
        "quick" if quick else "full",
        {row.key: (row.figure, row.goal.most if row.goal else None) for row in rows},
    )
    new = not FILE.exists()
    with FILE.open("a", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        if new:
            writer.writerow(_COLUMNS)
        writer.writerow((run.at, run.commit, run.machine, run.kind, _written(run)))
    return run


def runs() -> Sequence[Run]:
    """Every run, oldest first."""
    if not FILE.exists():
        return ()
    with FILE.open(encoding="utf-8", newline="") as file:
        return [
            Run(line["at"], line["commit"], line["machine"], line["kind"], _read(line["results"]))
            for line in csv.DictReader(file)
        ]


def machine() -> str:
    """What the figures depend on besides the code."""
    import PySide6

    cores = os.cpu_count()
    processor = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        named = (line for line in cpuinfo.read_text().splitlines() if line.startswith("model name"))
        processor = next(named, f": {processor}").partition(":")[2].strip()
    python = platform.python_version()
    return f"{processor}, {cores} cores, {platform.system()}, Python {python}, PySide6 {PySide6.__version__}"


def commit() -> str:
    """The checkout's commit, with a + if the product has been changed since."""
    here = Path(__file__).parent
    asked = ["git", "-C", str(here), "describe", "--always", "--abbrev=10", "--exclude=*"]
    changed = ["git", "-C", str(here), "status", "--porcelain", "--", ":/agent_console"]
    try:
        name = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
        dirty = subprocess.run(changed, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return f"{name}+" if dirty else name


def _written(run: Run) -> str:
    return " ".join(
        f"{key}={figure:.4g}" + ("" if goal is None else f"/{goal:g}")
        for key, (figure, goal) in run.figures.items()
    )


def _read(results: str) -> dict[str, tuple[float, float | None]]:
    found: dict[str, tuple[float, float | None]] = {}
    for one in results.split():
        key, _, values = one.partition("=")
        figure, _, goal = values.partition("/")
        found[key] = (float(figure), float(goal) if goal else None)
    return found
