"""How the window comes into sight: by itself without the keyboard focus, on demand with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def show_quietly(window: QWidget) -> None:
    """Let the window be seen, because a phone rings; the keyboard stays with whoever has it."""
    if window.isActiveWindow():
        return
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    if window.isMinimized() or not window.isVisible():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
    window.raise_()
    QApplication.alert(window)


def bring_to_front(window: QWidget) -> None:
    """Show and activate the window, because a person asked for it."""
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
