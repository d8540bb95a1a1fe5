"""Where the keyboard goes when what had it is gone: where no key does anything, never to a button."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusHome(QObject):
    """Follows the keyboard in one window.

    Qt hands it from a control that goes to the next one by Tab, which may be a button that acts on a call.
    Here it goes `home` instead.
    """

    def __init__(self, window: QWidget, home: QWidget) -> None:
        super().__init__(window)
        self._window, self._home = window, home
        application = QApplication.instance()
        assert isinstance(application, QApplication), "there is a window"  # noqa: S101 - for the type checker
        application.focusChanged.connect(self._on_focus)
        window.installEventFilter(self)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Within this the window may be changed at will: the keyboard stays where it is, or goes home."""
        had = self._window.focusWidget()
        yield
        if self._window.focusWidget() is not had or not self._may_have(had):
            self.go()

    def go(self) -> None:
        """Let the keyboard be where no key does anything."""
        self._home.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before Qt gives the keyboard to anything: what had it may have gone while the window was behind.
        if event.type() == QEvent.Type.WindowActivate and watched is self._window:
            had = self._window.focusWidget()
            if not self._may_have(had):
                self.go()
        return False

    def _may_have(self, widget: QWidget | None) -> bool:
        if widget is None:
            return False
        return widget is self._window or (widget.isVisibleTo(self._window) and widget.isEnabled())

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or new is None or old is self._window or old.window() is not self._window:
            return
        if new is not self._home and new.window() is self._window and not self._may_have(old):
            self.go()
