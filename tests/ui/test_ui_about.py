"""The About window says what runs here, and lets anyone find and read the licences of all that is in it."""

from __future__ import annotations

import pytest
from accessible_tree import nodes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_console.introducing import Introducing
from agent_console.licences import Part
from agent_console.ui.about import AboutWindow
from agent_console.ui.update_words import in_words
from agent_console.updates.states import (
    BroughtBy,
    Downloading,
    Failed,
    Looking,
    NewerRelease,
    NothingNewer,
    NotLooked,
    ReadyForNextStart,
    SwitchedOff,
    Trouble,
    WouldNotStart,
)

PARTS = (
    Part("httpx", "0.28.1", "BSD-3-Clause", "https://www.python-httpx.org/", "Redistribution and use"),
    Part("keyring", "25.7.0", "MIT", "", "Permission is hereby granted"),
    Part("Qt", "6.11.3", "LGPL-3.0-only", "https://www.qt.io/", ""),
)
STATES = [
    *(SwitchedOff(), NotLooked(), Looking(), NothingNewer(), Downloading("0.2.0", 1, 3)),
    *(NewerRelease("0.2.0", "", 3, one) for one in BroughtBy),
    *(ReadyForNextStart("0.2.0"), WouldNotStart("0.2.0")),
    *(Failed(one, "detail") for one in Trouble),
]


@pytest.fixture
def window(qtbot):
    window = AboutWindow(("Version 0.1.0", "Python 3.11.7", "Qt 6.11.3"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.show_parts(PARTS)
    return window


def listed(window):
    return [window.list.item(row).text().partition("\n")[0] for row in range(window.list.count())]


def test_it_says_which_version_runs_on_what(window):
    assert window.versions.accessibleName() == "Version 0.1.0 · Python 3.11.7 · Qt 6.11.3"


def test_every_part_is_listed_and_its_licence_can_be_read(window):
    assert listed(window) == ["httpx 0.28.1", "keyring 25.7.0", "Qt 6.11.3"]
    window.list.setCurrentRow(1)
    assert window.text.toPlainText() == "keyring 25.7.0\nMIT\n\nPermission is hereby granted"
    window.list.setCurrentRow(2)
    assert window.text.toPlainText().endswith("It brings no text of its licence; see its homepage.")


def test_a_part_is_found_by_its_name_or_its_licence(window):
    QTest.keyClicks(window.search, "lgpl")
    assert listed(window) == ["Qt 6.11.3"]
    assert window.text.toPlainText().startswith("Qt 6.11.3")
    window.search.clear()
    assert len(listed(window)) == 3
    assert window.text.toPlainText().startswith("Qt 6.11.3")
    QTest.keyClicks(window.search, "no such thing")
    assert (listed(window), window.text.toPlainText()) == ([], "")


def test_the_list_is_gone_through_with_the_keyboard_and_escape_closes(window):
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    assert window.text.toPlainText().startswith("keyring")
    QTest.keyClick(window.list, Qt.Key.Key_Tab)
    assert window.text.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize("state", STATES, ids=str)
def test_every_state_of_newer_versions_is_one_sentence(window, state):
    window.show_update(state)
    text, _ = in_words(state)
    assert window.update_line.accessibleName() == text
    assert "{" not in text
    may_look = not isinstance(state, SwitchedOff | Looking | Downloading)
    assert window.look.isEnabled() == may_look


def test_a_newer_version_is_looked_for_when_somebody_asks(window, qtbot):
    window.show_update(NotLooked())
    with qtbot.waitSignal(window.look_wanted):
        QTest.mouseClick(window.look, Qt.MouseButton.LeftButton)


def test_every_control_has_a_name(window):
    assert all(node.name for node in nodes(window) if node.focusable and node.showing)


async def test_it_opens_with_the_licences_of_what_runs_here(qapp):
    errands = []
    introducing = Introducing(errands.append, lambda: None)
    introducing.show(SwitchedOff())
    await errands.pop()
    assert "httpx" in " ".join(listed(introducing.window))
    introducing.show(NothingNewer())
    assert errands == []
    introducing.window.close()
    introducing.window.deleteLater()


async def test_a_bundle_that_lost_its_licences_opens_the_window_all_the_same(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    errands = []
    introducing = Introducing(errands.append, lambda: None)
    introducing.show(SwitchedOff())
    await errands.pop()
    assert introducing.window.status.accessibleName().startswith("licences: ")
    introducing.window.close()
    introducing.window.deleteLater()
