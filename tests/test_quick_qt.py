"""Qt as the console imports it says and does what PySide6 alone says and does; it only starts sooner."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

QUICK = "from agent_console.quick_qt import import_qt; import_qt()"
QUICK_WITH_A_NEWER_QT = f"from agent_console import quick_qt; quick_qt._TOO_NEW = (6, 0); {QUICK}"
MISTAKES = """
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from PySide6.support.signature import get_signature
application = QApplication([])
label = QLabel("label")
def wrong_signature(): QLabel(3, 4, 5)
def wrong_values(): label.setGeometry(1, 2, 3, "4")
def unknown_property(): QTimer(interval=10, nothing=1)
def unknown_name(): label.no_such_thing
for mistake in (wrong_signature, wrong_values, unknown_property, unknown_name):
    try:
        mistake()
    except Exception as error:
        print(type(error).__name__, error)
print(get_signature(QLabel.setText))
print(QObject.__doc__)
"""


def said(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def said_by_pyside() -> str:
    return said(MISTAKES)


@pytest.mark.parametrize("start", [QUICK, QUICK_WITH_A_NEWER_QT], ids=["known", "not yet known"])
def test_mistakes_and_signatures_are_told_in_the_same_words(start: str, said_by_pyside: str):
    assert said(f"{start}\n{MISTAKES}") == said_by_pyside
    assert "Supported signatures" in said_by_pyside


def test_importing_qt_after_it_was_imported_changes_nothing(said_by_pyside: str):
    assert said(f"import PySide6.QtCore\n{QUICK}\n{QUICK}\n{MISTAKES}") == said_by_pyside


def test_no_module_that_is_imported_after_qt_is_read_as_source():
    sources = "import email.message, linecache\nprint(list(linecache.cache))"
    assert "email" in said(f"import PySide6.QtCore\n{sources}")
    assert said(f"{QUICK}\n{sources}") == "[]\n"
