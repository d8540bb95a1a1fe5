"""Lets the text cursor blink for as long as it is looked for, and then stand still.

Each blink draws a piece of the window: twice a second, all day long, for a field in which nobody writes.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

BLINKS_FOR_MS = 10_000
"""As long as GTK's cursors do."""

_AS_THE_SYSTEM_HAS_IT = -1


class CalmCursor(QObject):
    """Stills the cursor some time after the keyboard came to a field, in every window of the application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._blinking = QTimer(self, singleShot=True, interval=BLINKS_FOR_MS)
        self._blinking.timeout.connect(lambda: application.setCursorFlashTime(0))
        application.focusChanged.connect(self._blink)
        self._application = application
        self._blink()

    def _blink(self) -> None:
        if not self._blinking.isActive():
            self._application.setCursorFlashTime(_AS_THE_SYSTEM_HAS_IT)
        self._blinking.start()
