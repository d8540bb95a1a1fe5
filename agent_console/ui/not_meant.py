"""Lets what was meant for another program pass by a window that has just come up by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

HALF_A_SECOND_MS = 500

_BY_HAND = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
}


class NotMeant(QObject):
    """For half a second no key and no press of the mouse does anything in this window.

    A phone rings while somebody types or clicks elsewhere: what they do in that moment must not reach a call.
    Assistive technology goes other ways, and is heard at once.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert application is not None, "there is a window"  # noqa: S101 - says it to the type checker
        application.installEventFilter(self)
        self._application = application
        self._accept_keyboard(accept=False)
        QTimer.singleShot(HALF_A_SECOND_MS, self, self.end)

    def end(self) -> None:
        """From now on all is meant for it."""
        self._application.removeEventFilter(self)
        self._accept_keyboard(accept=True)
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _BY_HAND and self._is_within(watched)

    def _accept_keyboard(self, *, accept: bool) -> None:
        handle = self._window.windowHandle()
        # Some managers give the keyboard to whatever comes up, unless it can take none at all.
        if handle is not None and QGuiApplication.platformName() == "xcb":
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not accept)

    def _is_within(self, watched: QObject) -> bool:
        if isinstance(watched, QWindow):
            return watched is self._window.windowHandle()
        within: QObject | None = watched
        while within is not None and within is not self._window:
            within = within.parent()
        return within is self._window


def let_pass(window: QWidget) -> None:
    """Begin the half second, or begin it anew."""
    all_is_meant(window)
    NotMeant(window)


def all_is_meant(window: QWidget) -> None:
    """A person has come to this window by their own choice."""
    for one in window.findChildren(NotMeant):
        one.end()
