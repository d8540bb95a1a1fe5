"""Keeps every test away from the person who runs it: their files, keys, screen and language."""

from __future__ import annotations

import gc
import os
import tempfile
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

PERSONAL = ("AGENT_CONSOLE_", "XDG_", "DBUS_", "DISPLAY", "WAYLAND_", "QT_", "GNOME_", "LANG", "LC_")


TESTS_BETWEEN_COLLECTIONS = 40
_until_collection = count(1)


def pytest_runtest_teardown() -> None:
    # As in the program itself: a window that a test left behind must not end in another test's thread.
    if next(_until_collection) % TESTS_BETWEEN_COLLECTIONS == 0:
        gc.collect()


def pytest_configure(config: pytest.Config) -> None:
    gc.disable()
    # How long an example takes says how busy the machine is, and nothing of the program.
    settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("calm")
    # Before anything is imported that reads them: a fixture would come too late.
    home = tempfile.TemporaryDirectory(prefix="agent-console-test-", ignore_cleanup_errors=True)
    config.add_cleanup(home.cleanup)
    for name in [name for name in os.environ if name.startswith(PERSONAL)]:
        del os.environ[name]
    places = {
        "HOME": "home",
        "USERPROFILE": "home",
        "XDG_RUNTIME_DIR": "run",
        "AGENT_CONSOLE_CONFIG_DIR": "config",
        "AGENT_CONSOLE_DATA_DIR": "data",
    }
    for variable, folder in places.items():
        place = Path(home.name) / folder
        place.mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(place)
    os.environ["AGENT_CONSOLE_SYSTEM_CONFIG"] = str(Path(home.name) / "no-such-file.toml")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"
