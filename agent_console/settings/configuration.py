"""The configuration as it holds: the machine-wide file, the user's, and what the first one locks."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agent_console.settings.folders import configuration_file, system_configuration_file
from agent_console.settings.positions import Positions
from agent_console.settings.profile import Profile, RingSourceSettings
from agent_console.settings.reading import Reader, Unusable, flag


@dataclass(frozen=True, slots=True)
class Configuration:
    """What the console goes by. `problems` are sentences that name file, line and key."""

    profiles: tuple[Profile, ...] = ()
    ring_sources: tuple[RingSourceSettings, ...] = ()
    allow_insecure_keyring: bool = False
    problems: tuple[str, ...] = ()
    file: Path = field(default_factory=Path)

    def profile(self, name: str | None) -> Profile | None:
        """The profile of this name, or without a name the first."""
        if name is None:
            return self.profiles[0] if self.profiles else None
        return next((profile for profile in self.profiles if profile.name == name), None)


@dataclass
class _Layer:
    """What one file, or its `[locked]` part, says."""

    profiles: dict[str, dict[str, Any]] = field(default_factory=dict)
    ring_sources: list[RingSourceSettings] | None = None
    allow_insecure_keyring: bool | None = None


def load_configuration(environment: Mapping[str, str] = os.environ) -> Configuration:
    """Read both files; never raises for what stands in them, but says so in `problems`.

    The machine-wide file is read first, the user's goes over it key by key, and what stands under the
    machine-wide `[locked]` goes over both.
    """
    user_file = configuration_file(environment)
    problems: list[str] = []
    system, locked = _read(system_configuration_file(environment), problems, may_lock=True)
    user, _ = _read(user_file, problems, may_lock=False)
    _name_what_is_locked(user, locked, user_file, problems)
    layers = (system, user, locked)
    values: dict[str, dict[str, Any]] = {}
    for layer in layers:
        for name, more in layer.profiles.items():
            values[name] = {**values.get(name, {}), **more}
    sources = [layer.ring_sources for layer in layers if layer.ring_sources is not None]
    insecure = [layer.allow_insecure_keyring for layer in layers if layer.allow_insecure_keyring is not None]
    return Configuration(
        profiles=tuple(Profile(**one) for one in values.values()),
        ring_sources=tuple(sources[-1]) if sources else (),
        allow_insecure_keyring=insecure[-1] if insecure else False,
        problems=tuple(problems),
        file=user_file,
    )


def _read(file: Path, problems: list[str], *, may_lock: bool) -> tuple[_Layer, _Layer]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return _Layer(), _Layer()
    except UnicodeDecodeError:
        problems.append(f"{file}: is not written in UTF-8; nothing of it is used")
        return _Layer(), _Layer()
    except OSError as error:
        problems.append(f"{file}: cannot be read: {error.strerror or error}")
        return _Layer(), _Layer()
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        problems.append(f"{file}:{line[1] if line else 1}: {error}; nothing of this file is used")
        return _Layer(), _Layer()
    reader = Reader(str(file), Positions(text), problems)
    locked = table.pop("locked", None)
    layer = _layer(reader, table, ())
    if locked is None:
        return layer, _Layer()
    if not may_lock:
        reader.complain(("locked",), "locked has no effect here: only the machine-wide file can lock")
        return layer, _Layer()
    if not isinstance(locked, Mapping):
        reader.complain(("locked",), "locked must be written as [locked]")
        return layer, _Layer()
    return layer, _layer(reader, locked, ("locked",))


def _layer(reader: Reader, table: Mapping[str, Any], path: tuple[str, ...]) -> _Layer:
    layer = _Layer()
    for key, value in table.items():
        here = (*path, key)
        match key:
            case "allow_insecure_keyring":
                try:
                    layer.allow_insecure_keyring = flag(value)
                except Unusable as error:
                    reader.complain(here, f"{key} {error}")
            case "profiles":
                for where, one in reader.tables(value, here):
                    values = reader.profile_values(one, where)
                    if values is None:
                        continue
                    if values["name"] in layer.profiles:
                        reader.complain(
                            where, f"a second profile is called {values['name']!r}; it is left out"
                        )
                        continue
                    layer.profiles[values["name"]] = values
            case "ring_sources":
                found = [reader.ring_source(one, where) for where, one in reader.tables(value, here)]
                layer.ring_sources = [one for one in found if one is not None]
            case _:
                known = "profiles, ring_sources, allow_insecure_keyring"
                reader.complain(here, f"unknown key {key!r}; known here: {known}")
    return layer


def _name_what_is_locked(user: _Layer, locked: _Layer, file: Path, problems: list[str]) -> None:
    by_policy = "is set by your administrator; what stands here is not used"
    for name, values in locked.profiles.items():
        for key, value in user.profiles.get(name, {}).items():
            if key != "name" and key in values and values[key] != value:
                problems.append(f"{file}: {key} of profile {name!r} {by_policy}")
    if locked.ring_sources is not None and user.ring_sources is not None:
        problems.append(f"{file}: ring_sources {by_policy}")
    if None not in (locked.allow_insecure_keyring, user.allow_insecure_keyring):
        problems.append(f"{file}: allow_insecure_keyring {by_policy}")
