"""Collects garbage on the UI thread alone.

Python collects in whichever thread happens to allocate. A window or a timer of Qt that is part of a cycle
would then be destroyed in the journal's thread or the keyring's, and Qt, which does not expect that, ends the
program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class Collecting(QObject):
    """From its beginning to its end nobody else collects. Make it on the UI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """Collect here from now on, and settle."""
        gc.disable()
        self.settle()
        self._timer.start()

    def settle(self) -> None:
        """Take what is there now to stay: it is collected once more, and not looked at again.

        To be called whenever much has been imported: Qt's window waits for each look at all of it.
        """
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect what is due, by Python's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
