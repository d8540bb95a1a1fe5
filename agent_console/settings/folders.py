"""Where configuration and data live, on each platform and when an administrator says otherwise."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

APPLICATION = "agent-console"


def configuration_file(environment: Mapping[str, str] = os.environ) -> Path:
    """The user's `config.toml`; `AGENT_CONSOLE_CONFIG_DIR` moves its folder."""
    if folder := environment.get("AGENT_CONSOLE_CONFIG_DIR"):
        return Path(folder) / "config.toml"
    if sys.platform == "linux":
        return _of_the_desktop(environment.get("XDG_CONFIG_HOME"), ".config") / "config.toml"
    import platformdirs

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "config.toml"


def system_configuration_file(environment: Mapping[str, str] = os.environ) -> Path:
    """The machine-wide file; `AGENT_CONSOLE_SYSTEM_CONFIG` names another."""
    if path := environment.get("AGENT_CONSOLE_SYSTEM_CONFIG"):
        return Path(path)
    if sys.platform == "win32":
        return Path(environment.get("ProgramData", r"C:\ProgramData")) / APPLICATION / "config.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / APPLICATION / "config.toml"
    return Path("/etc") / APPLICATION / "config.toml"


def data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the console keeps its data; `AGENT_CONSOLE_DATA_DIR` moves it. It may not exist yet."""
    if folder := environment.get("AGENT_CONSOLE_DATA_DIR"):
        return Path(folder)
    if sys.platform == "linux":
        return _of_the_desktop(environment.get("XDG_DATA_HOME"), ".local/share")
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def make_data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The data folder, made if need be and closed to other users. Raises OSError."""
    folder = data_folder(environment)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        # It was made by somebody else, or under an older rule: the history of calls is not for everyone.
        folder.chmod(0o700)
    return folder


def _of_the_desktop(folder: str | None, usual: str) -> Path:
    # Two lines of the XDG base directory specification, by which a relative path counts as none. The library
    # that knows the rest of it too takes four milliseconds, and the window waits for them.
    return (Path(folder) if folder and Path(folder).is_absolute() else Path.home() / usual) / APPLICATION


def file_stem(slot: str) -> str:
    """What the files of one profile's console are called: readable, and told apart from any other's."""
    readable = "".join(one if one.isalnum() else "_" for one in slot) or "console"
    if readable in {slot, "console"}:
        return readable
    from hashlib import sha256

    return f"{readable}-{sha256(slot.encode()).hexdigest()[:8]}"
