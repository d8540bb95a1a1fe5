"""A screen that nobody looks at, and a home in which the program finds a profile and its keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

KEYRING = Path(__file__).parents[1] / "end_to_end" / "keyring_in_a_file.py"
PERSONAL = ("AGENT_CONSOLE_", "XDG_", "DBUS_", "DISPLAY", "WAYLAND_", "QT_", "GNOME_", "PYTHON")


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a program on a virtual screen; where there is no Xvfb, on Qt's own offscreen one."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = told.readline().strip()
        yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def home(
    base_url: str, keys: Mapping[str, str], *, poll_seconds: float = 1.0, more: str = ""
) -> Iterator[dict[str, str]]:
    """The environment of a user whose one profile, `Sales`, is at this server."""
    with tempfile.TemporaryDirectory(prefix="agent-console-benchmark-") as name:
        folder = Path(name)
        for each in ("home", "config", "data", "run"):
            (folder / each).mkdir(mode=0o700)
        profile = (
            f'[[profiles]]\nname = "Sales"\nbase_url = "{base_url}"\npoll_seconds = {poll_seconds}\n{more}'
        )
        (folder / "config" / "config.toml").write_text(profile)
        kept = {f"agent-console:Sales/{action}": key for action, key in keys.items()}
        (folder / "keyring.json").write_text(json.dumps(kept))
        environment = {name: value for name, value in os.environ.items() if not name.startswith(PERSONAL)}
        yield environment | {
            "HOME": str(folder / "home"),
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "AGENT_CONSOLE_CONFIG_DIR": str(folder / "config"),
            "AGENT_CONSOLE_DATA_DIR": str(folder / "data"),
            "AGENT_CONSOLE_SYSTEM_CONFIG": str(folder / "no-such-file.toml"),
            "PYTHON_KEYRING_BACKEND": "keyring_in_a_file.KeyringInAFile",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(KEYRING.parent), os.environ.get("PYTHONPATH")))),
            "TEST_KEYRING_FILE": str(folder / "keyring.json"),
        }


@contextmanager
def at_home(
    base_url: str, keys: Mapping[str, str], *, poll_seconds: float = 1.0, more: str = ""
) -> Iterator[None]:
    """Let this very process be that user's; its screen stays."""
    shown = {name: os.environ[name] for name in ("DISPLAY", "QT_QPA_PLATFORM") if name in os.environ}
    with home(base_url, keys, poll_seconds=poll_seconds, more=more) as environment:
        os.environ.clear()
        os.environ.update(environment | shown)
        sys.path.insert(0, str(KEYRING.parent))
        yield
