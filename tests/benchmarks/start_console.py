"""The console as it is started from its source, until its window has been painted."""

from __future__ import annotations

import sys

from agent_console import cli, quick_qt

import_qt = quick_qt.import_qt


def import_qt_and_watch() -> None:
    """Nothing is imported in another order than the command does."""
    import_qt()
    from first_painting import FirstPainting
    from PySide6.QtGui import QShowEvent

    from agent_console import opening

    class Window(opening.MainWindow):
        """Tells when it has been painted."""

        def showEvent(self, event: QShowEvent) -> None:
            super().showEvent(event)
            FirstPainting(self)

    opening.MainWindow = Window  # type: ignore[misc]


quick_qt.import_qt = import_qt_and_watch
sys.exit(cli.main([]))
