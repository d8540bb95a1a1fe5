"""What plays a sound file on this machine: the platform's own player, started and never waited for."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer

PLAYERS: Sequence[tuple[str, ...]] = (
    ("pw-play",),
    ("paplay",),
    ("canberra-gtk-play", "-f"),
    ("aplay", "-q"),
    ("afplay",),
)
"""Programs that play the file named last, the likeliest to reach the agent's ears first."""

_TOO_SHORT_MS = 500
_NOT_RUNNING = QProcess.ProcessState.NotRunning


class Player(Protocol):
    """Plays one file over and over until it is told to stop."""

    def start(self) -> None:
        """Begin; playing already, go on."""

    def stop(self) -> None:
        """Be silent at once."""


def find_programs() -> list[list[str]]:
    """The players of this machine. Searches the disk: not on the window's thread."""
    found = [(shutil.which(name), options) for name, *options in PLAYERS]
    return [[path, *options] for path, options in found if path is not None]


class ProgramPlayer(QObject):
    """Starts a player again each time that it comes to the file's end, and the next one if it fails.

    `out_of_players` is called once, when none could play.
    """

    def __init__(
        self, programs: Sequence[Sequence[str]], file: Path, out_of_players: Callable[[], None]
    ) -> None:
        super().__init__()
        self._programs = [list(one) for one in programs]
        self._file = file
        self._out_of_players = out_of_players
        self._playing = False
        self._stopped = False
        self._since = QElapsedTimer()
        self._process = QProcess(self)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Begin; playing already, go on."""
        if not self._playing:
            self._playing = True
            self._begin()

    def stop(self) -> None:
        """Be silent at once."""
        self._playing = False
        self._stopped = True
        self._process.kill()

    def _begin(self) -> None:
        # One that was stopped a moment ago may still be dying; its end begins the next.
        if not self._playing or not self._programs or self._process.state() is not _NOT_RUNNING:
            return
        self._stopped = False
        program, *options = self._programs[0]
        self._since.start()
        self._process.start(program, [*options, str(self._file)])

    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        ended_well = how is QProcess.ExitStatus.NormalExit and status == 0
        if not self._stopped and not (ended_well and self._since.elapsed() >= _TOO_SHORT_MS):
            self._give_up_this_one()
        self._begin()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up_this_one()
            # Told from within `start`: the process is not ready for another one yet.
            QTimer.singleShot(0, self, self._begin)

    def _give_up_this_one(self) -> None:
        if self._programs:
            del self._programs[0]
            if not self._programs:
                self._out_of_players()


class WindowsPlayer:
    """Lets Windows play the file; it does so on a thread of its own."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._playing = False

    def start(self) -> None:
        """Begin; playing already, go on."""
        if sys.platform == "win32" and not self._playing:
            import winsound

            self._playing = True
            how = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_LOOP | winsound.SND_NODEFAULT
            winsound.PlaySound(str(self._file), how)

    def stop(self) -> None:
        """Be silent at once."""
        if sys.platform == "win32" and self._playing:
            import winsound

            self._playing = False
            winsound.PlaySound(None, 0)
