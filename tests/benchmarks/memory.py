"""What a process holds: memory, files, threads, and how many objects of which kind."""

from __future__ import annotations

import gc
import os
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Held:
    """One look at this process. `kinds` counts the objects that the garbage collector tracks, by type."""

    rss_bytes: int
    objects: int
    handles: int
    threads: int
    kinds: Counter[str]


def look() -> Held:
    """This process now, after a collection."""
    gc.collect()
    kinds = Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())
    return Held(rss_bytes(), kinds.total(), handles(), threading.active_count(), kinds)


def handles() -> int:
    """Open files and sockets."""
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def rss_bytes(pid: int | str = "self") -> int:
    """Resident memory."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def pss_bytes(pid: int | str = "self") -> int:
    """Proportional share: pages that others map too count in part."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def processor_seconds(pid: int | str) -> float:
    """Processor time of all its threads."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text().split()[0])
    return total / 1e9


def growth(before: Counter[str], after: Counter[str], *, at_least: int) -> list[tuple[str, int, int]]:
    """Kinds of which there are at least so many more: name, before, after; the greatest growth first."""
    grown = [(kind, before[kind], after[kind]) for kind in after if after[kind] - before[kind] >= at_least]
    return sorted(grown, key=lambda one: one[1] - one[2])
