"""How the window comes into sight: by itself without the keyboard focus, on demand with it."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from agent_console.ui.not_meant import all_is_meant, let_pass


def show_quietly(window: QWidget) -> None:
    """Let the window be seen, because a phone rings; the keyboard stays with whoever has it."""
    if window.isActiveWindow():
        return
    let_pass(window)
    _let_activate(window, activate=False)
    if window.isMinimized() or not window.isVisible():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
    window.raise_()
    QApplication.alert(window)


def bring_to_front(window: QWidget, activation_token: str = "") -> None:
    """Show and activate the window, because a person asked for it.

    Wayland gives the keyboard to nobody who cannot show a token of what the person did.
    """
    if activation_token:
        os.environ["XDG_ACTIVATION_TOKEN"] = activation_token
    all_is_meant(window)
    _let_activate(window, activate=True)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def keep_on_top(window: QWidget, *, on_top: bool) -> None:
    """Let the window stand above all others, or not."""
    flag = Qt.WindowType.WindowStaysOnTopHint
    if bool(window.windowFlags() & flag) == on_top:
        return
    visible = window.isVisible()
    window.setWindowFlag(flag, on_top)
    if visible:
        # The system forgets a window whose kind changes; it comes back as it was, and takes no focus.
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()


def _let_activate(window: QWidget, *, activate: bool) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not activate)
    if (handle := window.windowHandle()) is not None:
        # Qt looks at the attribute when it makes the window, and at this whenever it shows it.
        handle.setProperty("_q_showWithoutActivating", not activate)
