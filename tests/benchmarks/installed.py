"""The installed program's start and its `ring`, beside a bare window bundled the same way (issue 8)."""

from __future__ import annotations

import ctypes
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from comparing import Compared, compared
from results import Amount, Report, Row, Times
from screen import home, screen

CHECKOUT = Path(__file__).parents[2]
sys.path.append(str(CHECKOUT / "packaging"))

from bundling.building import bundle  # noqa: E402 - not a package that is installed
from bundling.release import release  # noqa: E402

WORK = CHECKOUT / "build" / "measured"
LINUX = CHECKOUT / "packaging" / "linux"
SPECS = {"program": LINUX / "agent-console.spec", "bare": LINUX / "start_time" / "bare.spec"}
MAP_NOTIFY, SUBSTRUCTURE_NOTIFY = 19, 1 << 19
PATIENCE_SECONDS = 20


def run(*, quick: bool) -> Report:
    """Bundle both from what lies here, and start them in turn on a warm disk."""
    if shutil.which("Xvfb") is None:
        raise RuntimeError("there is no Xvfb to see the windows on")
    program, bare = (_bundled(name, spec) for name, spec in SPECS.items())
    rounds = 7 if quick else 31
    with screen() as display, home("http://127.0.0.1:9", {}) as user, watching(display["DISPLAY"]) as mapped:
        environment = user | display
        # For a Python that finds modules of the tests'; a bundle has none of them.
        del environment["PYTHONPATH"], environment["PYTHON_KEYRING_BACKEND"]

        def window(*command: str) -> Callable[[], float]:
            return lambda: mapped.after_ms(command, environment)

        def whole(*command: str) -> Callable[[], float]:
            return lambda: _took_ms(command, environment)

        found = {
            "start": _in_turn(rounds, window(program), window(bare)),
            "practice": _in_turn(rounds, window(program, "--demo"), window(bare)),
            "ring": _in_turn(
                rounds, whole(program, "ring", "+18665551234"), whole(sys.executable, "-c", "pass")
            ),
        }
    return Report(
        [
            _row("start", "process start → mapped window; floor: bare window bundled alike", 1.35, found),
            _row("practice", "the same, practice mode", 1.35, found),
            _row("ring", "agent-console ring that finds no console; floor: python -c pass", 2.0, found),
        ]
    )


def _bundled(name: str, spec: Path) -> str:
    """Build it and put it aside: the next is built in the same environment, and so in the same folder."""
    place = WORK / name
    shutil.rmtree(place, ignore_errors=True)
    return str(bundle(spec, release(), WORK).rename(place) / "agent-console")


class Mapped:
    """When windows are mapped on a screen."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XSelectInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]
        self._x.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self._x.XPending.argtypes = [ctypes.c_void_p]
        self._x.XConnectionNumber.argtypes = [ctypes.c_void_p]
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._connection = self._x.XOpenDisplay(display.encode())
        self._event = (ctypes.c_long * 24)()
        self._socket = self._x.XConnectionNumber(self._connection)
        self._x.XSelectInput(
            self._connection, self._x.XDefaultRootWindow(self._connection), SUBSTRUCTURE_NOTIFY
        )
        self._x.XSync(self._connection, 0)

    def after_ms(self, command: tuple[str, ...], environment: Mapping[str, str]) -> float:
        """From the start of this process to its first window, which is ended with it."""
        while self._x.XPending(self._connection):
            self._x.XNextEvent(self._connection, self._event)
        began_ns = time.monotonic_ns()
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
            try:
                self._wait()
                return (time.monotonic_ns() - began_ns) / 1e6
            finally:
                process.kill()

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        while (left := until - time.monotonic()) > 0:
            if not self._x.XPending(self._connection):
                select.select([self._socket], [], [], left)
                continue
            self._x.XNextEvent(self._connection, self._event)
            if self._event[0] & 0xFFFFFFFF == MAP_NOTIFY:
                return
        raise TimeoutError("no window came")

    def close(self) -> None:
        """Look away."""
        self._x.XCloseDisplay(self._connection)


@contextmanager
def watching(display: str) -> Iterator[Mapped]:
    """Windows on this screen, until the end."""
    mapped = Mapped(display)
    try:
        yield mapped
    finally:
        mapped.close()


def _took_ms(command: tuple[str, ...], environment: Mapping[str, str]) -> float:
    began_ns = time.monotonic_ns()
    subprocess.run(command, env=environment, stderr=subprocess.DEVNULL, check=False)
    return (time.monotonic_ns() - began_ns) / 1e6


def _in_turn(rounds: int, measured: Callable[[], float], floor: Callable[[], float]) -> Compared:
    measured(), floor()
    return compared([(measured(), floor()) for _ in range(rounds)])


def _row(key: str, what: str, most: float, found: Mapping[str, Compared]) -> Row:
    one = found[key]
    return Row(
        f"installed-{key}",
        f"installed: {what}",
        Amount(one.measured_ms, "ms"),
        Amount(one.floor_ms, "ms"),
        Times(most),
        ratio=one.ratio,
        note=one.noise,
    )
