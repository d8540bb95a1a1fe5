"""The folder with the versions that were downloaded, and the note of which one holds.

`state.json` beside them is the note. It is written by one process at a time: by the one that downloads, and
at a start first by the version that hands over, then by the one that was handed over to.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, replace

from agent_console.updates.numbering import is_newer, is_version

MOST_STARTS_IN_VAIN = 2
KEPT_SECONDS = 14 * 86_400
"""A console that is open may still run from a version that no start opens any more."""


class Note(Struct, frozen=True):
    """Which version holds.

    `staged` waits for its first start, `confirmed` has shown its window once. `starts_in_vain` counts the
    starts of the version in question that nobody has seen reach a window. `refused` ones are not tried again;
    `untold` is the one of them that nobody has told the agent of.
    """

    staged: str = ""
    confirmed: str = ""
    starts_in_vain: int = 0
    refused: tuple[str, ...] = ()
    untold: str = ""


class Shelf:
    """Versions in folders of their own, each named by its version."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder / "state.json"

    def note(self) -> Note:
        """What holds. A note that cannot be read is as good as none: the installed version opens."""
        try:
            written = self._file.read_bytes()
            # After the file: where there is none, the first window does not wait for this either.
            import json

            said = json.loads(written)
            note = Note(
                str(said["staged"]),
                str(said["confirmed"]),
                int(said["starts_in_vain"]),
                tuple(map(str, said["refused"])),
                str(said.get("untold", "")),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return Note()
        # They become names of folders.
        return note if all(is_version(one) for one in (note.staged, note.confirmed) if one) else Note()

    def write(self, note: Note) -> None:
        """Let this note hold. Raises OSError."""
        import json

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = self._file.with_suffix(f".{os.getpid()}.new")
        new.write_text(json.dumps(asdict(note)), encoding="utf-8")
        new.replace(self._file)

    def candidate(self, than: str, *, proven: bool = False) -> str:
        """The version that should open in the place of `than`: newer, here and not refused; empty if none.

        With `proven` only one that has shown its window before.
        """
        note = self.note()
        for version in (note.confirmed,) if proven else (note.staged, note.confirmed):
            wanted = version and version not in note.refused and is_newer(version, than)
            if wanted and self.home(version).is_dir():
                return version
        return ""

    def home(self, version: str) -> Path:
        """The folder of a version."""
        return self.folder / "versions" / version

    def stage(self, version: str) -> None:
        """A version is complete in its folder: it opens at the next start. Raises OSError."""
        self.write(replace(self.note(), staged=version, starts_in_vain=0))

    def confirm(self, version: str) -> None:
        """A version has shown its window. Raises OSError."""
        note = self.note()
        staged = "" if note.staged == version else note.staged
        self.write(replace(note, staged=staged, confirmed=version, starts_in_vain=0))

    def count_start(self, version: str) -> int:
        """Count a start that has not reached a window yet; gives how many there have been. Raises OSError."""
        note = self.note()
        self.write(replace(note, starts_in_vain=note.starts_in_vain + 1))
        # When it was last opened, for `tidy`.
        os.utime(self.home(version))
        return note.starts_in_vain + 1

    def refuse(self, version: str) -> None:
        """Never open this version again; what held before it does. Raises OSError."""
        note = self.note()
        self.write(
            Note(
                "" if note.staged == version else note.staged,
                "" if note.confirmed == version else note.confirmed,
                refused=(*note.refused, version),
                untold=version,
            )
        )

    def take_untold(self) -> str:
        """The version that was given up since this was last asked; empty if none. Raises OSError."""
        note = self.note()
        if note.untold:
            self.write(replace(note, untold=""))
        return note.untold

    def tidy(self, running: str) -> None:
        """Remove what no start has opened for long, nor will any more."""
        import shutil

        with suppress(OSError):
            for home in (self.folder / "versions").iterdir():
                wanted = home.name == running or (
                    is_version(home.name) and self._may_open(home.name, running)
                )
                if not wanted and home.stat().st_mtime < time.time() - KEPT_SECONDS:
                    shutil.rmtree(home, ignore_errors=True)

    def _may_open(self, version: str, than: str) -> bool:
        note = self.note()
        return version in {note.staged, note.confirmed} - set(note.refused) and is_newer(version, than)
