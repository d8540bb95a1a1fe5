"""At the start: opens a newer version in this one's place, and goes on as this one if that fails.

On the way to the first window, so it imports next to nothing unless there is something to hand over to.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from agent_console import __version__
from agent_console.settings.folders import data_folder
from agent_console.updates.shelf import MOST_STARTS_IN_VAIN, Shelf
from agent_console.updates.states import BroughtBy

if TYPE_CHECKING:
    from subprocess import Popen

HANDED_OVER = "AGENT_CONSOLE_HANDED_OVER"
"""In the environment of a version that was opened in another one's place: which it is."""

PATIENCE_SECONDS = 60.0
"""How long a version may take to its first window when it is opened for the first time."""

_OF_PACKAGES = ("/usr", "/app")
"""Where Debian's packages, and Flatpak's, put programs."""

_LIBRARIES = "LD_LIBRARY_PATH"
_OF_THIS_BUNDLE = {_LIBRARIES, f"{_LIBRARIES}_ORIG"} if sys.platform == "linux" else set()

_LOOK_SECONDS = 0.1
_FAREWELL_SECONDS = 5.0


class Installation(Struct, frozen=True):
    """The copy of the program that runs. `shelf_folder` is where newer ones are kept."""

    program: Path
    version: str
    shelf_folder: Path

    def brought_by(self) -> BroughtBy:
        """Who exchanges it for a newer one. Blocks for one small file."""
        if sys.platform == "linux" and any(map(self.program.is_relative_to, _OF_PACKAGES)):
            # Also for those whom no missing right would stop.
            return BroughtBy.PACKAGES
        import tempfile

        try:
            # Asking for rights alone is no answer on Windows.
            with tempfile.TemporaryFile(dir=_home(self.program)):
                return BroughtBy.ITSELF
        except OSError:
            return BroughtBy.ADMINISTRATOR


def this_installation(environment: Mapping[str, str] = os.environ) -> Installation | None:
    """The bundle that runs, or None if this is no bundle but a developer's checkout."""
    if not getattr(sys, "frozen", False):
        return None
    return Installation(Path(sys.executable).resolve(), __version__, data_folder(environment) / "updates")


def hand_over(
    words: Sequence[str],
    *,
    opens_window: bool,
    installation: Installation | None = None,
    patience_seconds: float = PATIENCE_SECONDS,
) -> int | None:
    """Let a newer version do what this one was started for; gives its exit status.

    None: there is none, or it did not reach its first window; go on as this version. A version that was never
    opened is for windows alone, and is watched until its first one. On POSIX a proven version takes over this
    very process, and nothing is given back. A window must only be asked for where no console runs yet.
    """
    installed = installation or this_installation()
    if installed is None:
        return None
    shelf = Shelf(installed.shelf_folder)
    while version := shelf.candidate(installed.version, proven=not opens_window):
        # One that calls itself otherwise than its folder would go round in a circle.
        if os.environ.get(HANDED_OVER) == version or installed.brought_by() is not BroughtBy.ITSELF:
            return None
        program = program_in(shelf.home(version), installed.program)
        try:
            if version == shelf.note().staged:
                status = _try(program, version, words, shelf, patience_seconds)
            else:
                status = _hand_over_to_proven(program, version, words, shelf, opens_window=opens_window)
        except OSError:
            return None
        if status is not None:
            return status
    return None


def reached_first_window(shelf_folder: Path) -> None:
    """Say that the window is there, so that this version opens from now on. Blocks for one small file."""
    version = os.environ.pop(HANDED_OVER, "")
    if version:
        with suppress(OSError):
            Shelf(shelf_folder).confirm(version)


def program_in(home: Path, like: Path) -> Path:
    """Where a downloaded version has its program, if it is laid out as the running one is."""
    application = _application(like)
    return home / (like.relative_to(application.parent) if application else like.name)


def _home(program: Path) -> Path:
    application = _application(program)
    return application.parent if application else program.parent


def _application(program: Path) -> Path | None:
    """The `.app` around a program on macOS: nothing may be written inside it, or its seal breaks."""
    return next((folder for folder in program.parents if folder.suffix == ".app"), None)


def _environment(version: str) -> dict[str, str]:
    """Without what PyInstaller has set for this bundle alone: another one must not load libraries from it."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THIS_BUNDLE}
    before = os.environ.get(f"{_LIBRARIES}_ORIG")
    if before is not None:
        kept[_LIBRARIES] = before
    return {**kept, HANDED_OVER: version, "PYINSTALLER_RESET_ENVIRONMENT": "1"}


def _hand_over_to_proven(
    program: Path, version: str, words: Sequence[str], shelf: Shelf, *, opens_window: bool
) -> int | None:
    """Raises OSError if it cannot be started at all."""
    if opens_window and shelf.count_start(version) > MOST_STARTS_IN_VAIN:
        # It showed its window once, but does not any more: a file of it may be gone.
        shelf.refuse(version)
        return None
    if sys.stdout is not None:
        sys.stdout.flush()
    if os.name == "posix":
        os.execve(program, [str(program), *words], _environment(version))  # noqa: S606 - no shell is wanted
    import subprocess

    return subprocess.call([program, *words], env=_environment(version))  # noqa: S603


def _try(
    program: Path, version: str, words: Sequence[str], shelf: Shelf, patience_seconds: float
) -> int | None:
    """Open it for the first time and watch it. Raises OSError if the note cannot be kept."""
    import subprocess

    if shelf.count_start(version) > MOST_STARTS_IN_VAIN:
        shelf.refuse(version)
        return None
    try:
        running = subprocess.Popen([program, *words], env=_environment(version))  # noqa: S603
    except OSError:
        shelf.refuse(version)
        return None
    with _HandingOn(running) as signals:
        if _reaches_window(running, version, shelf, patience_seconds):
            return running.wait()
        status = running.poll()
        if status == 0 or (status is not None and signals.seen):
            # It found a console that runs, or was asked to end: nothing is proven either way.
            shelf.stage(version)
            return status
        if status is None:
            _end(running)
    shelf.refuse(version)
    return None


def _reaches_window(running: Popen[bytes], version: str, shelf: Shelf, patience_seconds: float) -> bool:
    from time import monotonic, sleep

    until = monotonic() + patience_seconds
    while monotonic() < until:
        ended = running.poll() is not None
        if shelf.note().confirmed == version:
            return True
        if ended:
            return False
        sleep(_LOOK_SECONDS)
    return False


def _end(running: Popen[bytes]) -> None:
    import subprocess

    running.terminate()
    try:
        running.wait(_FAREWELL_SECONDS)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()


class _HandingOn:
    """Hands on what asks this process to end, so that the version that was opened ends first."""

    def __init__(self, running: Popen[bytes]) -> None:
        self.seen = False
        self._running = running
        self._before: list[tuple[int, Any]] = []

    def __enter__(self) -> _HandingOn:
        import signal

        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            if hasattr(signal, name):
                number = getattr(signal, name)
                self._before.append((number, signal.signal(number, self._hand_on)))
        return self

    def _hand_on(self, number: int, _frame: object) -> None:
        self.seen = True
        with suppress(OSError, ValueError):
            self._running.send_signal(number)

    def __exit__(self, *_: object) -> None:
        import signal

        for number, handler in self._before:
            signal.signal(number, handler)
