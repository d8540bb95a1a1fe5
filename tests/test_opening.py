"""The window is painted before anything is imported that is not needed to paint it."""

from __future__ import annotations

import os
import subprocess
import sys

IMPORTED = """
import sys
from agent_console.quick_qt import import_qt
import_qt()
import agent_console.opening
print(*sorted(sys.modules))
"""


def test_the_window_is_there_before_the_network_the_keyring_and_the_journal():
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    imported = set(done.stdout.split())
    assert "agent_console.ui.main_window" in imported
    behind = {"app", "callcontrol", "journal", "listening", "logs", "rings", "session"}
    assert not imported & {f"agent_console.{room}" for room in behind}
    assert not imported & {"asyncio", "httpx", "keyring", "phonenumbers", "qasync", "sqlite3", "ssl"}
