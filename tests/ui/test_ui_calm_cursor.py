"""The text cursor is easy to find, and does not keep the machine awake for the rest of the day."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from agent_console.ui import calm_cursor
from agent_console.ui.calm_cursor import CalmCursor


@pytest.fixture
def window(qapp, monkeypatch):
    monkeypatch.setattr(calm_cursor, "BLINKS_FOR_MS", 20)
    before = QApplication.cursorFlashTime()
    calm = CalmCursor(qapp)
    window = QWidget()
    layout = QVBoxLayout(window)
    for _ in range(2):
        layout.addWidget(QLineEdit())
    window.show()
    yield window
    calm.deleteLater()
    window.close()
    qapp.processEvents()
    QApplication.setCursorFlashTime(before)


def test_the_cursor_blinks_and_then_stands_still_until_the_keyboard_moves_on(window, qtbot):
    assert QApplication.cursorFlashTime() > 0
    qtbot.waitUntil(lambda: QApplication.cursorFlashTime() == 0)
    other = window.layout().itemAt(1).widget()
    QApplication.instance().focusChanged.emit(None, other)
    assert QApplication.cursorFlashTime() > 0
    qtbot.waitUntil(lambda: QApplication.cursorFlashTime() == 0)
