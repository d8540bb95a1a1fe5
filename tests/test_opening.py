"""The window is painted before anything is imported that is not needed to paint it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

IMPORTED = """
import sys
from agent_console.quick_qt import import_qt
import_qt()
import agent_console.opening
print(*sorted(sys.modules))
"""

CLOSED_AS_SOON_AS_IT_IS_SEEN = """
import sys
from agent_console.quick_qt import import_qt
import_qt()
from agent_console import opening
from agent_console.settings import Configuration
paint = opening._let_paint
def paint_and_close(window):
    paint(window)
    assert window.close()
opening._let_paint = paint_and_close
sys.exit(opening.run_window(Configuration(), "", minimized=False))
"""

ASKED_TO_END_AS_SOON_AS_IT_IS_SEEN = """
import os, signal, sys
from agent_console import cli
from agent_console.quick_qt import import_qt
import_qt()
from agent_console import opening
opening._let_paint = lambda window: os.kill(os.getpid(), signal.{name})
sys.exit(cli.main([]))
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


def test_a_window_that_is_closed_before_anything_works_behind_it_ends_the_program(tmp_path):
    done = run(CLOSED_AS_SOON_AS_IT_IS_SEEN, tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a signal there ends a program without a word to it")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_program_that_is_asked_to_end_before_anything_works_behind_the_window_ends_in_order(tmp_path, name):
    done = run(ASKED_TO_END_AS_SOON_AS_IT_IS_SEEN.format(name=name), tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def run(program, folder):
    folders = {
        name: str(folder)
        for name in ("HOME", "XDG_RUNTIME_DIR", "AGENT_CONSOLE_CONFIG_DIR", "AGENT_CONSOLE_DATA_DIR")
    }
    folder.chmod(0o700)
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
