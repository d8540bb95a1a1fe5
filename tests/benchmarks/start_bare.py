"""The floor for the start: a bare window with one label."""

from __future__ import annotations

import sys

from first_painting import FirstPainting
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Window(QMainWindow):
    """Tells when it has been painted, unless it is to stay."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if "stay" not in sys.argv:
            FirstPainting(self)


application = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("Agent Console"))
window.resize(420, 880)
window.show()
sys.exit(application.exec())
