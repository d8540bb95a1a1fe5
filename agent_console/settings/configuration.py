"""The configuration as it holds: the machine-wide file, the user's, and what policy locks."""

from __future__ import annotations

import os
import re
import tomllib
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import fields

from agent_console.settings.folders import configuration_file, system_configuration_file
from agent_console.settings.policy import Policy, read_policies
from agent_console.settings.positions import Positions
from agent_console.settings.profile import Profile, RingSourceSettings
from agent_console.settings.reading import BY_POLICY, Reader, Standing, Values
from agent_console.settings.unusable import shown
from agent_console.settings.values import PREFERENCES, PROFILE_DEFAULTS

MOST_BYTES = 1_000_000
"""Far more than a desk needs: what is larger is another file by mistake, and the window would wait for it."""

MOST_PROBLEMS = 100

_KNOWN = ", ".join(sorted([*PREFERENCES, "profiles", "ring_sources"]))


class Configuration(Struct, frozen=True):
    """What the console goes by. `problems` are sentences that name file, line and key.

    `locked` holds what a user cannot change: `("history_days",)`, `("ring_sources",)`,
    `("profiles", NAME, KEY)`.
    `machine_wide` holds the names of profiles that the machine-wide file has: a user can change what it
    leaves open in them, but neither rename nor remove them.
    Calls older than `history_days` leave the call history; 0 keeps them for ever. An empty `language` is the
    system's. `quiet` is over `show_on_ring`, `notifications` and `ring_sound`. After `hold_reminder_seconds`
    the agent is first reminded of a caller on hold; 0 is never. `update_feed` is where newer releases are
    looked for; empty is nowhere. `shortcuts` are keys other than the usual ones, each as `transfer=Ctrl+T`,
    and `hotkeys` are those that work in every program, where `global_hotkeys` are wanted.
    """

    profiles: tuple[Profile, ...] = ()
    ring_sources: tuple[RingSourceSettings, ...] = ()
    allow_insecure_keyring: bool = False
    history_days: int = 90
    language: str = ""
    quiet: bool = False
    show_on_ring: bool = True
    notifications: bool = True
    ring_sound: bool = False
    tray_icon: bool = True
    always_on_top: bool = False
    start_minimized: bool = False
    mask_numbers: bool = False
    return_at_once: bool = False
    note_required: bool = False
    hold_reminder_seconds: int = 60
    global_hotkeys: bool = False
    hotkeys: tuple[str, ...] = ()
    shortcuts: tuple[str, ...] = ()
    screen_pop_schemes: tuple[str, ...] = ()
    update_feed: str = ""
    locked: frozenset[tuple[str, ...]] = frozenset()
    machine_wide: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()
    file: Path = field(default_factory=Path)

    def profile(self, name: str | None) -> Profile | None:
        """The profile of this name, or without a name the first."""
        if name is None:
            return self.profiles[0] if self.profiles else None
        return next((profile for profile in self.profiles if profile.name == name), None)


PREFERENCE_DEFAULTS: Values = {
    one.name: one.default for one in fields(Configuration) if one.name in PREFERENCES
}
assert set(PREFERENCE_DEFAULTS) == set(PREFERENCES)  # noqa: S101 - a preference that nobody reads is a lie


class _Layer(Struct):
    """What one file, or its `[locked]` part, says."""

    profiles: dict[str, Values] = field(default_factory=dict)
    ring_sources: list[RingSourceSettings] | None = None
    preferences: Values = field(default_factory=dict)

    def under(self, upper: _Layer) -> _Layer:
        """Both, and what the upper one says where both speak."""
        names = {**self.profiles, **upper.profiles}
        return _Layer(
            {name: {**self.profiles.get(name, {}), **upper.profiles.get(name, {})} for name in names},
            self.ring_sources if upper.ring_sources is None else upper.ring_sources,
            {**self.preferences, **upper.preferences},
        )


def load_configuration(
    environment: Mapping[str, str] = os.environ, policies: Callable[[], Sequence[Policy]] = read_policies
) -> Configuration:
    """Read both files and the policies; never raises for what stands in them, but says so in `problems`.

    The machine-wide file is read first, the user's goes over it key by key, what stands under the
    machine-wide `[locked]` goes over both, and the platform's policies over all, the later ones the stronger.
    """
    system_file, user_file = system_configuration_file(environment), configuration_file(environment)
    problems: list[str] = []
    system, locked, user = _Layer(), _Layer(), _Layer()
    if (found := _open(system_file, problems)) is not None:
        reader, table = found
        locked_table = table.pop("locked", None)
        system = _read_layer(reader, table, (), _Layer(), _Layer())
        if isinstance(locked_table, Mapping):
            reader.locks = True
            locked = _read_layer(reader, locked_table, ("locked",), system, _Layer())
        elif locked_table is not None:
            reader.complain(("locked",), "locked must be written as [locked]; nothing is locked")
    for policy in policies():
        problems += [f"{policy.place}: {sentence}" for sentence in policy.problems]
        reader = Reader(policy.place, None, problems, locks=True)
        locked = locked.under(_read_layer(reader, policy.table, (), system.under(locked), _Layer()))
    if (found := _open(user_file, problems)) is not None:
        reader, table = found
        if table.pop("locked", None) is not None:
            reader.complain(("locked",), "locked has no effect here: only the machine-wide file can lock")
        user = _read_layer(reader, table, (), system, locked)
    return _merged(system, user, locked, tuple(problems), user_file)


def _merged(
    system: _Layer, user: _Layer, locked: _Layer, problems: tuple[str, ...], file: Path
) -> Configuration:
    holds = system.under(user).under(locked)
    return Configuration(
        profiles=tuple(Profile(**one) for one in holds.profiles.values()),
        ring_sources=tuple(holds.ring_sources or ()),
        **holds.preferences,
        locked=_locked_keys(locked),
        machine_wide=frozenset({*system.profiles, *locked.profiles}),
        problems=_not_too_many(problems, file),
        file=file,
    )


def _not_too_many(problems: tuple[str, ...], file: Path) -> tuple[str, ...]:
    """Somebody has to read them, and a window to draw them."""
    left = len(problems) - MOST_PROBLEMS
    return problems if left <= 0 else (*problems[:MOST_PROBLEMS], f"{file}: {left} more, not listed")


def _locked_keys(locked: _Layer) -> frozenset[tuple[str, ...]]:
    keys = {("profiles", name, key) for name, one in locked.profiles.items() for key in one if key != "name"}
    whole = [*locked.preferences, *(["ring_sources"] if locked.ring_sources is not None else [])]
    return frozenset({*keys, *((key,) for key in whole)})


def _open(file: Path, problems: list[str]) -> tuple[Reader, dict[str, Any]] | None:
    """The file's content and whoever reads it, or None if there is none or it cannot be read."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        problems.append(f"{file}: cannot be read ({error.strerror or error}); make it readable")
        return None
    if len(raw) > MOST_BYTES:
        line = raw.count(b"\n") + 1
        most = f"{MOST_BYTES // 1_000_000} MB"
        problems.append(
            f"{file}:{line}: goes on beyond {most}; nothing of this file is used, make it smaller"
        )
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problems.append(f"{file}:{line}: is not UTF-8; nothing of this file is used, save it as UTF-8")
        return None
    try:
        table, positions = _parsed(text)
    except (ValueError, RecursionError) as error:
        found = re.search(r" \(at line (\d+), column (\d+)\)", str(error))
        if isinstance(error, tomllib.TOMLDecodeError):
            line, why = int(found[1]) if found else text.count("\n") + 1, str(error).partition(" (at ")[0]
        else:
            line, why = _line_of_too_much(text), "too much"
        column = f" at column {found[2]}" if found else ""
        problems.append(f"{file}:{line}: {why}{column}; nothing of this file is used, mend this line")
        return None
    return Reader(str(file), positions, problems), table


def _parsed(text: str) -> tuple[dict[str, Any], Positions]:
    """Raises ValueError and RecursionError."""
    return tomllib.loads(text), Positions(text)


def _line_of_too_much(text: str) -> int:
    """Where a text is nested too deep, or holds a number of too many digits: for these tomllib tells no line.

    What it reads before that line is read in the same way without the lines behind.
    """
    lines = text.split("\n")

    def is_too_much(end: int) -> bool:
        try:
            _parsed("\n".join(lines[:end]))
        except tomllib.TOMLDecodeError:
            return False
        except (ValueError, RecursionError):
            return True
        return False

    return bisect_left(range(1, len(lines)), True, key=is_too_much) + 1


def _read_layer(
    reader: Reader, table: Mapping[str, Any], path: tuple[str, ...], below: _Layer, locked: _Layer
) -> _Layer:
    """What a file says. A bad value falls back on what the layer `below` says, or on the default."""
    layer = _Layer()
    standing = Standing(
        {**PREFERENCE_DEFAULTS, **below.preferences, **locked.preferences}, locked.preferences
    )
    for key, value in table.items():
        here = (*path, key)
        match key:
            case _ if key in PREFERENCES:
                layer.preferences |= reader.values({key: value}, path, PREFERENCES, standing)
            case "profiles":
                layer.profiles = _profiles(reader, value, here, below, locked)
            case "ring_sources" if locked.ring_sources is not None:
                reader.complain(here, f"ring_sources {BY_POLICY}")
            case "ring_sources":
                layer.ring_sources = _ring_sources(reader, value, here, below)
            case _:
                reader.complain(here, f"unknown key {shown(key)}; known here: {_KNOWN}")
    return layer


def _ring_sources(
    reader: Reader, value: object, path: tuple[str, ...], below: _Layer
) -> list[RingSourceSettings] | None:
    tables = reader.tables(value, path)
    if tables is None:
        return below.ring_sources or ([] if reader.locks else None)
    found = [reader.ring_source(one, where) for where, one in tables]
    return [one for one in found if one is not None]


def _profiles(
    reader: Reader, value: object, path: tuple[str, ...], below: _Layer, locked: _Layer
) -> dict[str, Values]:
    standing = {
        name: Standing(
            {**PROFILE_DEFAULTS, **below.profiles.get(name, {}), **locked.profiles.get(name, {})},
            {key: value for key, value in locked.profiles.get(name, {}).items() if key != "name"},
        )
        for name in {*below.profiles, *locked.profiles}
    }
    profiles: dict[str, Values] = {}
    for where, one in reader.tables(value, path) or ():
        values = reader.profile(one, where, standing)
        if values is None:
            continue
        if values["name"] in profiles:
            reader.complain(where, f"a second profile is called {values['name']!r}; it is left out")
            continue
        profiles[values["name"]] = values
    return profiles
