"""What an administrator's tool sets in the place that Windows and macOS have for it.

That is the registry's policy key, and the managed preferences. Elsewhere there is no such place, and policy
stands in the machine-wide file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from agent_console.settings.values import PREFERENCES, flag

REGISTRY_KEY = r"Software\Policies\agent-console"
PREFERENCES_DOMAIN = "org.agent-console.agent-console"
MANAGED_PREFERENCES = Path("/Library/Managed Preferences")

_TABLES = ("profiles", "ring_sources")


class Policy(Struct, frozen=True):
    """What one place says: a table of the configuration's own shape, all of it locked.

    `place` is how a problem names it, `problems` are sentences about what could not even be read.
    """

    place: str
    table: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def read_policies() -> tuple[Policy, ...]:
    """What is set for this user, then the stronger: what is set for this machine. Blocks: it uses files."""
    if sys.platform == "win32":
        return registry_policies(import_module("winreg"))
    if sys.platform == "darwin":
        import pwd

        # Not from the environment, which a user can set.
        return managed_preferences(MANAGED_PREFERENCES, pwd.getpwuid(os.getuid()).pw_name)
    return ()


def registry_policies(winreg: Any) -> tuple[Policy, ...]:  # noqa: ANN401 - a module that only Windows has
    """The user's policy key, then the machine's; `winreg` is that module, or what stands in for it."""
    roots = (("HKCU", winreg.HKEY_CURRENT_USER), ("HKLM", winreg.HKEY_LOCAL_MACHINE))
    found = (_registry_policy(winreg, root, rf"{name}\{REGISTRY_KEY}") for name, root in roots)
    return tuple(one for one in found if one is not None)


def managed_preferences(folder: Path, user: str) -> tuple[Policy, ...]:
    """What MDM has set for the user, then what for the machine."""
    files = (folder / user / f"{PREFERENCES_DOMAIN}.plist", folder / f"{PREFERENCES_DOMAIN}.plist")
    found = (_plist_policy(file) for file in files)
    return tuple(one for one in found if one is not None)


def _registry_policy(winreg: Any, root: object, place: str) -> Policy | None:  # noqa: ANN401 - as above
    values: dict[str, object] = {}
    try:
        with winreg.OpenKey(root, REGISTRY_KEY) as key:
            for index in range(winreg.QueryInfoKey(key)[1]):
                name, value, _ = winreg.EnumValue(key, index)
                values[name.lower()] = value
    except FileNotFoundError:
        return None
    except OSError as error:
        return Policy(place, problems=(f"cannot be read ({error.strerror or error})",))
    table: dict[str, object] = {}
    problems = []
    for name, value in values.items():
        try:
            table[name] = _as_in_a_file(name, value)
        except ValueError as error:
            problems.append(f"{name} {error}; it is left out")
    return Policy(place, table, tuple(problems))


def _as_in_a_file(name: str, value: object) -> object:
    """The registry knows neither true and false nor tables: those are 1 and 0, and JSON text."""
    if PREFERENCES.get(name) is flag and isinstance(value, int) and value in {0, 1}:
        return bool(value)
    if name not in _TABLES:
        return value
    import json

    text = "\n".join(value) if isinstance(value, list) else value
    if not isinstance(text, str):
        raise ValueError("must be JSON text")  # noqa: TRY004 - one kind of mistake to whoever calls
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise ValueError(f"is no JSON text{where}") from None


def _plist_policy(file: Path) -> Policy | None:
    import plistlib

    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        return Policy(str(file), problems=(f"cannot be read ({error.strerror or error})",))
    try:
        table = plistlib.loads(raw)
    except Exception:  # plistlib lets through whatever its parsers raise
        return Policy(str(file), problems=("is no property list; nothing of it is used",))
    if not isinstance(table, dict):
        return Policy(str(file), problems=("is no dictionary; nothing of it is used",))
    return Policy(str(file), {str(key): value for key, value in table.items()})
