"""A bare window with one label."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Agent Console"))
window.resize(420, 880)
window.show()
sys.exit(application.exec())
