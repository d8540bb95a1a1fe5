#!/usr/bin/env python3
"""How fast the bundle starts, beside a bare window bundled the same way: `measure.py BUNDLE [ROUNDS]`.

BUNDLE is the program's folder, as `build.py` leaves it in `build/linux/root/usr/lib/agent-console` or a
package installs it. From the start of the process to the mapped window, on a virtual screen without a window
manager, in turn, on a warm disk; and a `ring` that finds no console, beside a Python that does nothing.
"""

from __future__ import annotations

import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent.parent)]

from bundling.building import bundle, locked_environment
from bundling.release import CHECKOUT, release

WORK = CHECKOUT / "build" / "bare"
MAP_NOTIFY, SUBSTRUCTURE_NOTIFY = 19, 1 << 19


class Screen:
    """A virtual screen, and an eye on which windows are mapped on it."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XSelectInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]
        self._x.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self._x.XPending.argtypes = [ctypes.c_void_p]
        self._connection = self._x.XOpenDisplay(display.encode())
        root = self._x.XDefaultRootWindow(self._connection)
        self._x.XSelectInput(self._connection, root, SUBSTRUCTURE_NOTIFY)
        self._x.XSync(ctypes.c_void_p(self._connection), 0)

    def wait_for_window(self) -> int:
        """When the next window was mapped, as monotonic nanoseconds."""
        event = (ctypes.c_long * 24)()
        while True:
            self._x.XNextEvent(self._connection, ctypes.byref(event))
            if event[0] & 0xFFFFFFFF == MAP_NOTIFY:
                return time.monotonic_ns()

    def forget(self) -> None:
        """Leave out what has been mapped meanwhile."""
        event = (ctypes.c_long * 24)()
        while self._x.XPending(self._connection):
            self._x.XNextEvent(self._connection, ctypes.byref(event))


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen that nobody looks at."""
    read, write = os.pipe()
    words = ["-noreset", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", *words], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield Screen(":" + told.readline().strip())
    finally:
        server.terminate()
        server.wait()


def window_ms(program: Path, words: list[str], on: Screen, environment: dict[str, str]) -> float:
    """From the start of the process to its mapped window."""
    on.forget()
    began_ns = time.monotonic_ns()
    with subprocess.Popen([str(program), *words], env=environment, stderr=subprocess.DEVNULL) as process:
        mapped_ns = on.wait_for_window()
        process.kill()
    return (mapped_ns - began_ns) / 1e6


def run_ms(command: list[str], environment: dict[str, str]) -> float:
    """From the start of the process to its end."""
    began_ns = time.monotonic_ns()
    subprocess.run(command, env=environment, stderr=subprocess.DEVNULL, check=False)
    return (time.monotonic_ns() - began_ns) / 1e6


def in_turn(
    rounds: int, measured: Callable[[], float], floor: Callable[[], float]
) -> tuple[float, float, float]:
    """The medians of both, and of the ratios of each pair."""
    measured(), floor()
    pairs = [(measured(), floor()) for _ in range(rounds)]
    ratio = statistics.median(one / other for one, other in pairs)
    return statistics.median(one for one, _ in pairs), statistics.median(other for _, other in pairs), ratio


def main() -> int:
    """Print a table; gives the exit status."""
    if len(sys.argv) not in {2, 3}:
        print(__doc__)
        return 2
    program = Path(sys.argv[1]) / "agent-console"
    rounds = int(sys.argv[2]) if len(sys.argv) == 3 else 21
    bare = bundle(Path(__file__).with_name("bare.spec"), release(), WORK) / "agent-console"
    python = str(locked_environment(WORK / "environment"))
    with tempfile.TemporaryDirectory() as home, screen() as on:
        environment = {
            "DISPLAY": on.display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "AGENT_CONSOLE_SYSTEM_CONFIG": "/nonexistent",
        }
        rows = {
            "window, no profile; floor: bare window": in_turn(
                rounds,
                lambda: window_ms(program, [], on, environment),
                lambda: window_ms(bare, [], on, environment),
            ),
            "practice mode; floor: bare window": in_turn(
                rounds,
                lambda: window_ms(program, ["--demo"], on, environment),
                lambda: window_ms(bare, [], on, environment),
            ),
            "ring; floor: python -c pass": in_turn(
                rounds,
                lambda: run_ms([str(program), "ring", "+18665551234"], environment),
                lambda: run_ms([python, "-c", "pass"], environment),
            ),
        }
    for name, (measured, floor, ratio) in rows.items():
        print(f"{measured:7.1f} ms  {floor:7.1f} ms  {ratio:5.2f}  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
