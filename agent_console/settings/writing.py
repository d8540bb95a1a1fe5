"""Writes changes into the user's `config.toml`, and leaves all else in it as it was: comments, order, what it
does not know.

WritingError
├── FileBroken        it is no TOML, and is left alone until someone mends it
├── LockedByPolicy    an administrator has set it
├── ChangeRefused     the change does not go with what the file says now, or its value cannot be used
├── FileKeepsChanging another program writes it all the time
└── FileUnwritable    the system refuses
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from agent_console.settings.changes import (
    Change,
    RemovePreference,
    RemoveProfile,
    RemoveProfileKey,
    RenameProfile,
    SetPreference,
    SetProfileKey,
    SetRingSources,
)
from agent_console.settings.configuration import MOST_BYTES, Configuration, load_configuration
from agent_console.settings.editing import Impossible, PlainPen, Table, carry_out
from agent_console.settings.unusable import shown

_BYTE_ORDER_MARK = "\ufeff"
_ATTEMPTS = 5


class WritingError(Exception):
    """Nothing was written; the text says why and what to do."""


class FileBroken(WritingError):  # noqa: N818
    """The file cannot be read as TOML."""


class LockedByPolicy(WritingError):  # noqa: N818
    """An administrator has set it."""


class ChangeRefused(WritingError):  # noqa: N818
    """The change cannot be made."""


class FileKeepsChanging(WritingError):  # noqa: N818
    """Each time that the new content was ready, the file had become another one."""


class FileUnwritable(WritingError):  # noqa: N818
    """The system refuses to read or write."""


def write_changes(changes: Sequence[Change], environment: Mapping[str, str] = os.environ) -> Configuration:
    """Carry out all changes or none of them; gives the configuration as it then holds. Blocks: it uses files.

    The file is read anew for it and changed key by key: what others have changed in it meanwhile stays.
    Raises WritingError.
    """
    configuration = load_configuration(environment)
    for change in changes:
        _refuse_locked(change, configuration)
    try:
        _rewrite(configuration.file, changes)
    except OSError as error:
        raise FileUnwritable(
            f"{configuration.file}: cannot be written ({error.strerror or error}); make it writable"
        ) from None
    return load_configuration(environment)


def _refuse_locked(change: Change, configuration: Configuration) -> None:
    """Raises LockedByPolicy."""
    match change:
        case SetPreference(key=key) | RemovePreference(key=key) if (key,) in configuration.locked:
            raise LockedByPolicy(f"{key} is set by your administrator")
        case SetRingSources() if ("ring_sources",) in configuration.locked:
            raise LockedByPolicy("ring_sources are set by your administrator")
        case SetProfileKey(profile=name, key=key) | RemoveProfileKey(profile=name, key=key):
            if ("profiles", name, key) in configuration.locked:
                raise LockedByPolicy(f"{key} of {shown(name)} is set by your administrator")
        case RenameProfile(profile=name) | RemoveProfile(profile=name):
            if name in configuration.machine_wide:
                raise LockedByPolicy(f"the profile {shown(name)} comes from your administrator")


def _rewrite(file: Path, changes: Sequence[Change]) -> None:
    """Raises WritingError and OSError."""
    # A link to a file that is kept elsewhere, under version control for one, stays a link.
    target = Path(os.path.realpath(file))
    for _ in range(_ATTEMPTS):
        before = _content(target)
        after = _changed(file, before or b"", changes)
        if after == (before or b""):
            return
        with _Replacement(target, after) as replacement:
            if _content(target) == before:
                replacement.take_its_place()
                return
    raise FileKeepsChanging(f"{file}: another program keeps changing it; nothing was written, try again")


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def _changed(file: Path, before: bytes, changes: Sequence[Change]) -> bytes:
    """The new content. Raises WritingError."""
    try:
        text = before.decode()
        mark, text = text.startswith(_BYTE_ORDER_MARK), text.removeprefix(_BYTE_ORDER_MARK)
        wanted = None if len(before) > MOST_BYTES else tomllib.loads(text)
    except (ValueError, RecursionError):
        wanted = None
    if wanted is None:
        raise FileBroken(
            f"{file}: has a mistake that keeps it from being read; mend it first, nothing was written"
        )
    on_windows = "\r\n" in text and text.count("\n") == text.count("\r\n")
    after = _written(file, text.replace("\r\n", "\n") if on_windows else text, wanted, changes)
    if on_windows:
        after = after.replace("\n", "\r\n")
    return ((_BYTE_ORDER_MARK if mark else "") + after).encode()


def _written(file: Path, text: str, wanted: dict[str, Any], changes: Sequence[Change]) -> str:
    """The new text, proven by reading it back. Raises WritingError.

    Of `[[profiles]]` that stand apart, with other tables between them, tomlkit makes one block.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    from agent_console.settings.toml_pen import TomlPen

    present = _fingerprint(wanted)
    try:
        for change in changes:
            carry_out(change, wanted, PlainPen())
    except Impossible as error:
        raise ChangeRefused(f"{error}; nothing was written") from None
    if _fingerprint(wanted) == present:
        return text
    after = None
    with suppress(TOMLKitError, ValueError, RecursionError, Impossible, KeyError, IndexError):
        document = tomlkit.parse(text)
        for change in changes:
            carry_out(change, cast("Table", document), TomlPen())
        after = tomlkit.dumps(document)
        if _fingerprint(tomllib.loads(after)) != _fingerprint(wanted):
            after = None
    if after is None:
        raise ChangeRefused(
            f"{file}: is written in a way that cannot be changed safely; change it with an editor"
        )
    return after


def _fingerprint(content: object) -> str:
    """The same for the same content alone; `==` would take true for 1, and finds no nan equal to itself."""
    return json.dumps(content, sort_keys=True, default=repr)


class _Replacement:
    """A new file beside the old one, on the disk before it takes the old one's place."""

    def __init__(self, target: Path, content: bytes) -> None:
        self._target, self._content = target, content

    def __enter__(self) -> _Replacement:
        self._target.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(".tmp", f"{self._target.name}.", self._target.parent)
        self._new = Path(name)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(self._content)
                file.flush()
                os.fsync(file.fileno())
            with suppress(FileNotFoundError):
                shutil.copymode(self._target, self._new)
        except BaseException:
            self._new.unlink(missing_ok=True)
            raise
        return self

    def take_its_place(self) -> None:
        """Replace the old file, so that a reader finds the one or the other whole."""
        if self._target.exists() and not stat.S_IMODE(self._target.stat().st_mode) & stat.S_IWUSR:
            raise PermissionError(None, "it is read-only")
        self._new.replace(self._target)
        if os.name == "posix":
            folder = os.open(self._target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def __exit__(self, *_: object) -> None:
        self._new.unlink(missing_ok=True)
