"""PySide6 6.12.0 loses one reference to None in each call that returns None, and then the process aborts."""

from __future__ import annotations

import os
import subprocess
import sys

MANY_CALLS_THAT_RETURN_NONE = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for _ in range(50_000):
    label.setText("x")
print("alive")
"""


def test_an_agents_day_of_calls_to_qt_does_not_abort_the_console():
    # A process of its own: what goes wrong takes the whole process along, without a traceback to catch.
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS_THAT_RETURN_NONE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
