"""A window without a screen, and ways to open it on any named state."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QVariantAnimation
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from states import STATES

from agent_console.desk.reduce import reduce
from agent_console.ui.main_window import MainWindow
from agent_console.ui.theme import LIGHT, palette_of

SEEN_MS = 1_000


class OpenWindow:
    """The window, its desk, and a clock that stands still until it is moved.

    What the agent does is told to the desk, as the session does it; `gestures` keeps a record.
    """

    def __init__(self, name: str, width: int, height: int) -> None:
        self.desk, self.now_ms = STATES[name]()
        self.gestures: list[object] = []
        self.window = MainWindow(lambda: self.now_ms, "Sales")
        self.window.resize(width, height)
        self.window.show()
        self._draw_as_known()
        self.window.happened.connect(self._on_gesture)
        self.settle()

    def _on_gesture(self, event: object) -> None:
        self.gestures.append(event)
        self.tell(event)

    def _draw_as_known(self) -> None:
        """What has just come up takes no press yet: it is drawn as long ago as a person takes to see it."""
        self.now_ms -= SEEN_MS
        self.window.render_desk(self.desk)
        self.settle()
        self.now_ms += SEEN_MS
        self.window.render_desk(self.desk)

    def wait(self, ms: int = SEEN_MS) -> None:
        """Time passes, and nothing else."""
        self.now_ms += ms
        self.window.render_desk(self.desk)

    def tell(self, *events: object) -> None:
        for event in events:
            self.desk, _ = reduce(self.desk, event)
        self.window.render_desk(self.desk)

    def show_state(self, name: str) -> None:
        self.desk, self.now_ms = STATES[name]()
        self.window.render_desk(self.desk)
        self.settle()

    def settle(self) -> None:
        """Let layouts come to rest: each round of requests can cause the next. What fades is done with it."""
        for fade in self.window.findChildren(QVariantAnimation):
            fade.setCurrentTime(fade.duration())
        for _ in range(8):
            QApplication.processEvents()


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    QAccessible.setActive(True)
    qapp.setStyle("Fusion")
    qapp.setPalette(palette_of(LIGHT))


@pytest.fixture
def open_state(qapp):
    opened: list[OpenWindow] = []

    def open_window(name: str, width: int = 420, height: int = 880) -> OpenWindow:
        opened.append(OpenWindow(name, width, height))
        return opened[-1]

    yield open_window
    for one in opened:
        one.window.close()
        # The first time somebody on hold may be in the way of it.
        one.window.close()
        one.window.deleteLater()
    # A window that is only to be deleted later would be dressed and laid out again with all others.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
