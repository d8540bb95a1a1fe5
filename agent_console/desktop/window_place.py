"""Puts the window and its compact bar where the agent left them, for each arrangement of screens.

The file is written off the window's thread. Wayland tells no program where its windows stand: there
the size and the mode are remembered, and the compositor finds the place.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agent_console.desktop.place_file import Places, write_places
from agent_console.desktop.places import Rectangle, Screen, arrangement, within_reach

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


_AT_REST_AFTER_MS = 600
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}
_WRITTEN_WITHIN_SECONDS = 2


class WindowPlace(QObject):
    """Follows two windows, the whole one and its bar, from `put_back` and `put_back_bar` until `end`.

    `places` is what `read_places(file)` gave before there was a window to keep waiting.
    """

    def __init__(self, full: QWidget, file: Path, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows = {False: full}
        self._file = file
        self._places = places
        self._writer: ThreadPoolExecutor | None = None
        self._written: Future[None] | None = None
        self._at_rest = self._timer(self._remember)
        self._screens_at_rest = self._timer(self._on_other_screens)
        self._arrangement = arrangement(screens())

    @property
    def compact(self) -> bool:
        """Whether the bar was open when these screens were last used."""
        return self._places.of(self._arrangement).compact

    def put_back(self) -> None:
        """Put the window where it stood, best before it is shown, and follow it from now on."""
        self._follow(compact=False)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screens_at_rest.start)
            application.screenRemoved.connect(self._screens_at_rest.start)
            for screen in application.screens():
                screen.availableGeometryChanged.connect(self._screens_at_rest.start)

    def put_back_bar(self, bar: QWidget) -> None:
        """The bar has been built: the same for it."""
        self._windows[True] = bar
        self._follow(compact=True)

    async def end(self) -> None:
        """Remember the last place, and see it written. Call it while the window is still to be seen."""
        for window in self._windows.values():
            window.removeEventFilter(self)
        self._screens_at_rest.stop()
        if self._at_rest.isActive():
            self._at_rest.stop()
            self._remember()
        if self._writer is None:
            return
        if self._written is not None:
            import asyncio

            await asyncio.wait((asyncio.wrap_future(self._written),), timeout=_WRITTEN_WITHIN_SECONDS)
        self._writer.shutdown(wait=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in _MOVES:
            self._at_rest.start()
        return False

    def _remember(self) -> None:
        """Remember the window that is to be seen, unless the system has given it a place of its own."""
        if arrangement(screens()) != self._arrangement:
            # A screen has come or gone, and the system has moved the window: that is nobody's wish.
            return
        for compact, window in self._windows.items():
            if window.isVisible() and not _is_the_systems(window):
                places = self._places.with_place(self._arrangement, _place(window), compact=compact)
                if places != self._places:
                    self._places = places
                    self._write(places)
                return

    def _write(self, places: Places) -> None:
        if self._writer is None:
            from concurrent.futures import ThreadPoolExecutor

            self._writer = ThreadPoolExecutor(1, "window places")
        self._written = self._writer.submit(_write_or_log, self._file, places)

    def _on_other_screens(self) -> None:
        self._arrangement = arrangement(screens())
        for compact in self._windows:
            self._put_within_reach(compact=compact)

    def _follow(self, *, compact: bool) -> None:
        self._put_within_reach(compact=compact)
        self._windows[compact].installEventFilter(self)

    def _put_within_reach(self, *, compact: bool) -> None:
        known, window = self._places.of(self._arrangement), self._windows[compact]
        if not _is_the_systems(window):
            place = known.compact_place if compact else known.full_place
            _put(window, place or _place(window))

    def _timer(self, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_AT_REST_AFTER_MS)
        timer.timeout.connect(do)
        return timer


def screens() -> tuple[Screen, ...]:
    """The screens of this moment."""
    return tuple(
        Screen(_rectangle(one.geometry()), _rectangle(one.availableGeometry()))
        for one in QGuiApplication.screens()
    )


def _is_the_systems(window: QWidget) -> bool:
    return window.isMaximized() or window.isFullScreen() or window.isMinimized()


def _place(window: QWidget) -> Rectangle:
    """The upper left corner of the frame, and the size within it: what `move` and `resize` take."""
    return Rectangle(window.x(), window.y(), window.width(), window.height())


def _put(window: QWidget, place: Rectangle) -> None:
    frame = window.frameGeometry().size() - window.size()
    framed = replace(place, width=place.width + frame.width(), height=place.height + frame.height())
    found = within_reach(framed, [one.free for one in screens()])
    window.resize(found.width - frame.width(), found.height - frame.height())
    window.move(found.x, found.y)


def _rectangle(one: QRect) -> Rectangle:
    return Rectangle(one.x(), one.y(), one.width(), one.height())


def _write_or_log(file: Path, places: Places) -> None:
    try:
        write_places(file, places)
    except OSError as error:
        import logging

        logging.getLogger(__name__).warning("where the window stands cannot be remembered: %s", error)
