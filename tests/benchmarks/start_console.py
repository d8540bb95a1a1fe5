"""The console as it is started from its source, until its window has been painted."""

from __future__ import annotations

import sys

from agent_console.quick_qt import import_qt

# In another order than the command imports them, but the same modules and no others.
import_qt()

from first_painting import FirstPainting  # noqa: E402
from PySide6.QtGui import QShowEvent  # noqa: E402

from agent_console import cli, opening  # noqa: E402


class Window(opening.MainWindow):
    """Tells when it has been painted."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        FirstPainting(self)


opening.MainWindow = Window  # type: ignore[misc]
sys.exit(cli.main([]))
