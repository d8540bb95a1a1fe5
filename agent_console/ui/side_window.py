"""What every window beside the main one is: told by a screen reader as a window, and closed by Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget


class SideWindow(QMainWindow):
    """Its content is laid out on `ground`: Qt tells assistive technology of a bare widget as of no window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.ground = QWidget()
        self.setCentralWidget(self.ground)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
