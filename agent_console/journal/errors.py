"""Every way in which the journal can fail, and what a person can do about it.

JournalError
├── DiskFull                   nothing was written; free some space and try again
├── DiskFailed                 the disk, a quota or a size limit refused
├── FolderNotUsable            the data folder cannot be made, read or written
├── JournalLocked              another program holds the file
├── JournalDamaged             the file makes no sense; it was set aside, and a new one begins
├── JournalFromNewerVersion    a newer console wrote it; it was left as it is
├── JournalClosed              the program is ending
├── UnusableNumber             too few digits to say whom to forget
├── ExportFailed               the export could not be written
└── JournalBroken              anything else that SQLite reports

None of them ends the journal: the next call tries again, on a new connection where the old one is in doubt.
"""

# ruff: noqa: N818 - named for what happened; the root says that they are errors
from __future__ import annotations

from pathlib import Path


class JournalError(Exception):
    """The journal did not do what was asked. `str` tells the agent what to do about `file`."""

    meaning: str = "The journal could not be used."

    def __init__(self, file: Path, detail: str = "") -> None:
        super().__init__(file, detail)
        self.file = file
        self.detail = detail

    def __str__(self) -> str:
        sentence = self.meaning.format(file=self.file)
        return f"{sentence} ({self.detail})" if self.detail else sentence


class DiskFull(JournalError):
    """SQLITE_FULL: no space is left."""

    meaning = "The disk is full, so the journal {file} was not written. Free some space and try again."


class DiskFailed(JournalError):
    """SQLITE_IOERR: reading or writing failed for another reason than a full disk."""

    meaning = (
        "The disk refused the journal {file}. Check the disk, its quota and any limit on file sizes, and try "
        "again."
    )


class FolderNotUsable(JournalError):
    """The folder or the file cannot be made, opened or written."""

    meaning = (
        "The journal {file} cannot be opened for writing. Make its folder writable for you, or name "
        "another one in AGENT_CONSOLE_DATA_DIR."
    )


class JournalLocked(JournalError):
    """SQLITE_BUSY: another program has held the file for longer than the journal waits."""

    meaning = (
        "Another program holds the journal {file}. Close whatever has it open, a backup for example, and try "
        "again."
    )


class JournalDamaged(JournalError):
    """The file is no journal, or a damaged one. `set_aside` is where it is now; None: where it was."""

    meaning = "The journal {file} is damaged"

    def __init__(self, file: Path, set_aside: Path | None) -> None:
        super().__init__(file)
        self.set_aside = set_aside

    def __str__(self) -> str:
        sentence = self.meaning.format(file=self.file)
        if self.set_aside is None:
            return f"{sentence} and could not be set aside. Move it elsewhere and try again."
        return f"{sentence}. It was kept as {self.set_aside.name}, and a new one begins. Try again."


class JournalFromNewerVersion(JournalError):
    """The file's schema is of a version that this program does not know."""

    meaning = (
        "The journal {file} was written by a newer version of this program, and was left as it is. Install "
        "that version, or move the file elsewhere."
    )


class JournalClosed(JournalError):
    """Asked after `close`."""

    meaning = "The journal {file} is closed, because the program is ending. Start it again."


class UnusableNumber(JournalError):
    """Fewer than three digits: to forget whoever matches them would forget strangers."""

    meaning = "That is too short for a phone number, so nobody was forgotten. Give the number in full."


class ExportFailed(JournalError):
    """The text stream of an export refused to be written."""

    meaning = (
        "The export could not be written to the end. Choose another place with enough space and try again."
    )


class JournalBroken(JournalError):
    """What no other error names."""

    meaning = "The journal {file} failed. Try again; if it persists, move the file elsewhere and report this."
