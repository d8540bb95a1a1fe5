"""Reads the tables of a configuration file into profiles, and names whatever is wrong with file and line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from agent_console.settings.positions import Path, Positions
from agent_console.settings.profile import QuickDialEntry, RingSourceSettings
from agent_console.settings.unusable import Unusable, shown
from agent_console.settings.values import (
    PROFILE,
    PROFILE_DEFAULTS,
    RING_SOURCES,
    Check,
    Entries,
    own_number,
    quick_dial_entry,
)

Table = Mapping[str, object]
Values = dict[str, Any]
BY_POLICY = "is set by your administrator; what stands here is not used"
_KEYS_BELONG_ELSEWHERE = "keys belong into the keyring: agent-console keys set PROFILE ACTION"


class Standing(Struct, frozen=True):
    """What holds before a file is read: what a bad value falls back on, and what is locked."""

    values: Mapping[str, Any]
    locked: Mapping[str, Any] = field(default_factory=dict)


class Reader(Struct):
    """Reads one file. What it cannot use it leaves out, and says so in `problems`.

    A policy has no lines, and so no `positions`. With `locks` it reads what an administrator locks: there a
    bad value locks what held before, so that a slip of the pen opens nothing.
    """

    file: str
    positions: Positions | None
    problems: list[str] = field(default_factory=list)
    locks: bool = False

    def complain(self, path: Path, sentence: str) -> None:
        """Name what stands at this path, and what is wrong with it."""
        line = f":{self.positions.line(path)}" if self.positions else ""
        self.problems.append(f"{self.file}{line}: {sentence}")

    def values(self, table: Table, path: Path, checks: Mapping[str, Check], standing: Standing) -> Values:
        """The usable values of a table whose known keys are those of `checks`."""
        good: Values = {}
        for key, value in table.items():
            here = (*path, key)
            if key not in checks:
                self._complain_of_unknown(here, key, checks)
                continue
            complaint = None
            try:
                good[key] = checks[key](value)
            except Unusable as error:
                complaint = f"{key} {error}"
            if key in standing.locked:
                if complaint or not _says(checks[key], good[key], standing.locked[key]):
                    self.complain(here, f"{key} {BY_POLICY}")
                good.pop(key, None)
            elif complaint and key in standing.values:
                self.complain(here, f"{complaint}; using {shown(standing.values[key])}")
                if self.locks:
                    good[key] = standing.values[key]
            elif complaint:
                self.complain(here, f"{complaint}; it is left out")
        return good

    def tables(self, value: object, path: Path) -> list[tuple[Path, Table]] | None:
        """The tables of an array of tables, or None if it is no array."""
        if not isinstance(value, list):
            self.complain(path, f"{path[-1]} must be written as [[{'.'.join(map(str, path))}]]")
            return None
        found: list[tuple[Path, Table]] = []
        for index, one in enumerate(value):
            if isinstance(one, Mapping):
                found.append(((*path, index), one))
            else:
                self.complain((*path, index), f"{path[-1]} holds {shown(one)}, which is no table; left out")
        return found

    def profile(self, table: Table, path: Path, standing: Mapping[str, Standing]) -> Values | None:
        """A profile's values, `name` among them, or None if it has no usable name."""
        try:
            name = PROFILE["name"](table["name"])
        except KeyError:
            self.complain(path, "a profile needs a name; it is left out")
            return None
        except Unusable as error:
            self.complain((*path, "name"), f"name {error}; the profile is left out")
            return None
        holds = standing.get(name, Standing(PROFILE_DEFAULTS))
        values = self.values(table, path, PROFILE, holds)
        if "quick_dial" in values and isinstance(values["quick_dial"], list):
            values["quick_dial"] = self._quick_dial(values["quick_dial"], (*path, "quick_dial"))
        if "numbers" in values and isinstance(values["numbers"], list):
            values["numbers"] = self._numbers(values["numbers"], (*path, "numbers"))
        return {**values, "name": name}

    def ring_source(self, table: Table, path: Path) -> RingSourceSettings | None:
        """One ring source, or None if its kind is not known."""
        kind = table.get("kind")
        if not isinstance(kind, str) or kind not in RING_SOURCES:
            known = ", ".join(sorted(RING_SOURCES))
            self.complain((*path, "kind"), f"kind must be one of {known}; the ring source is left out")
            return None
        rest = {key: value for key, value in table.items() if key != "kind"}
        return RingSourceSettings(kind, self.values(rest, path, RING_SOURCES[kind], Standing({})))

    def _quick_dial(self, entries: list[object], path: Path) -> tuple[QuickDialEntry, ...]:
        good: dict[str, QuickDialEntry] = {}
        for index, one in enumerate(entries):
            here = (*path, index)
            try:
                entry = quick_dial_entry(one)
            except Unusable as error:
                self.complain(here, f"a quick_dial entry {error}; it is left out")
                continue
            if entry.name.casefold() in good:
                self.complain(here, f"quick_dial has a second {entry.name!r}; it is left out")
                continue
            good[entry.name.casefold()] = entry
        return tuple(good.values())

    def _numbers(self, entries: list[object], path: Path) -> tuple[str, ...]:
        good: dict[str, None] = {}
        for index, one in enumerate(entries):
            try:
                good[own_number(one)] = None
            except Unusable as error:
                self.complain((*path, index), f"numbers {error}; it is left out")
        return tuple(good)

    def _complain_of_unknown(self, path: Path, key: str, checks: Mapping[str, Check]) -> None:
        if "key" in key.lower() or "password" in key.lower() or "secret" in key.lower():
            advice = _KEYS_BELONG_ELSEWHERE
        else:
            advice = f"known here: {', '.join(sorted(checks)) or 'none'}"
        self.complain(path, f"unknown key {shown(key)}; {advice}")


def _says(check: Check, value: Any, locked: object) -> bool:  # noqa: ANN401 - whatever TOML can hold
    """Whether a file says what is locked; a list of entries is not read into them yet."""
    if not isinstance(check, Entries):
        return bool(value == locked)
    try:
        return tuple(dict.fromkeys(map(check.entry, value))) == locked
    except Unusable:
        return False
