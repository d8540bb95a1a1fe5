"""A window with one of each thing that the screen reader must be able to read and use."""

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("A window to read")
middle = QWidget()
window.setCentralWidget(middle)
column = QVBoxLayout(middle)

line = QLineEdit()
line.setAccessibleName("A line to write in")
button = QPushButton("Say it")
button.setAccessibleDescription("says what the line says")
useless = QPushButton("Never")
useless.setEnabled(False)
label = QLabel("nothing said")
bar = QProgressBar()
bar.setAccessibleName("How far")
bar.setValue(42)
table = QTableWidget(2, 2)
table.setAccessibleName("A table")
for index, text in enumerate(("a", "b", "c", "d")):
    table.setItem(index // 2, index % 2, QTableWidgetItem(text))
for widget in (line, button, useless, label, bar, table):
    column.addWidget(widget)

# Later than the press, so that whoever reads the label has to wait for it.
button.clicked.connect(lambda: QTimer.singleShot(100, lambda: label.setText(f"said: {line.text()}")))
line.setFocus()
window.show()
window.activateWindow()

signal.signal(signal.SIGTERM, lambda *_: application.quit())
awake = QTimer(interval=50)
awake.timeout.connect(lambda: None)  # or Python would never get to see the signal
awake.start()
sys.exit(application.exec())
