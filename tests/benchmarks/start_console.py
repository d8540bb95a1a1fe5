"""The console as it is started from its source, until its window has been painted."""

from __future__ import annotations

import sys

from first_painting import FirstPainting
from PySide6.QtGui import QShowEvent

# In another order than the command imports them, but the same modules and no others.
from agent_console import app, cli


class Window(app.MainWindow):
    """Tells when it has been painted."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        FirstPainting(self)


app.MainWindow = Window  # type: ignore[misc]
sys.exit(cli.main([]))
