"""From the start of the process to the first painted window, beside a bare window with a label (issue 8)."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping

from comparing import compared
from results import Amount, Report, Row, Times
from screen import home, screen
from vendor import Vendor
from workers import HERE

SHOWN_IMPORTS = 25


def run(*, quick: bool) -> Report:
    """Bare and console in turn, on a warm disk."""
    with Vendor() as vendor, screen() as display, home(vendor.base_url, vendor.keys) as user:
        environment = user | display
        vendor.call_in(25)
        for warming_up in ("start_bare.py", "start_console.py"):
            _start_ms(warming_up, environment)
        pairs = [
            (_start_ms("start_console.py", environment), _start_ms("start_bare.py", environment))
            for _ in range(7 if quick else 31)
        ]
        imports = _imports(environment)
    found = compared(pairs)
    row = Row(
        "start",
        "process start → first painted window; floor: bare window with one label",
        Amount(found.measured_ms, "ms"),
        Amount(found.floor_ms, "ms"),
        Times(1.35),
        ratio=found.ratio,
        note=found.noise,
    )
    return Report([row], [imports])


def _start_ms(script: str, environment: Mapping[str, str]) -> float:
    began_ns = time.monotonic_ns()
    ended = subprocess.run(
        [sys.executable, str(HERE / script)], env=environment, stdout=subprocess.PIPE, check=True, timeout=60
    )
    return (int(ended.stdout) - began_ns) / 1e6


def _imports(environment: Mapping[str, str]) -> str:
    """What is imported before the first painting: the slowest modules by their own time, and by package."""
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", str(HERE / "start_console.py")],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    own_ms: dict[str, float] = {}
    for line in ended.stderr.splitlines():
        if line.startswith("import time:") and "[us]" not in line:
            own, _, name = line.removeprefix("import time:").split("|")
            own_ms[name.strip()] = int(own) / 1000
    packages: Counter[str] = Counter()
    for name, milliseconds in own_ms.items():
        packages[name.partition(".")[0]] += milliseconds
    slowest = sorted(own_ms.items(), key=lambda one: -one[1])[:SHOWN_IMPORTS]
    total = sum(own_ms.values())
    return "\n".join(
        [
            f"-X importtime until the first painting: {len(own_ms)} modules, {total:.0f} ms in all (with the",
            "cost of measuring). By package, in ms of their own:",
            "  " + ", ".join(f"{name} {each:.1f}" for name, each in packages.most_common(14)),
            "The slowest modules:",
            *(f"  {milliseconds:7.1f} ms  {name}" for name, milliseconds in slowest),
        ]
    )
