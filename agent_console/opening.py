"""Opens the window: painted by the face alone, before anything is imported that works behind it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from agent_console import __version__
from agent_console.desktop.opened_links import LinkedApplication
from agent_console.desktop.place_file import read_places
from agent_console.desktop.window_place import WindowPlace
from agent_console.monotonic import monotonic_ms
from agent_console.settings import Configuration
from agent_console.settings.folders import data_folder, file_stem
from agent_console.ui.calm_cursor import CalmCursor
from agent_console.ui.languages import speak
from agent_console.ui.main_window import MainWindow
from agent_console.ui.theme import IN_OUR_STYLE, follow_system

translate = QCoreApplication.translate
PAINTED_WITHIN_MS = 500
"""No screen that shows the window at all takes longer; one that does not show it is not waited for."""


def run_window(configuration: Configuration | None, slot: str, *, minimized: bool) -> int:
    """Open the window and stay until it is closed; gives the exit status.

    Without a configuration it is practice mode. `slot` is the profile's name, or the one that is kept for
    practice: there is one console for each.
    """
    application = _application(sys.argv[:1])
    follow_system(application)
    CalmCursor(application)
    minimized = minimized or (configuration is not None and configuration.start_minimized)
    window, place = open_window(application, configuration, slot, minimized=minimized)
    # Behind the painted window: the desktop's icon themes are read for it.
    from PySide6.QtGui import QIcon

    application.setWindowIcon(QIcon.fromTheme("agent-console"))
    from agent_console.app import work

    open_again = partial(open_window, application, minimized=False)
    return work(configuration, slot, window, place, application, open_again)


def open_window(
    application: LinkedApplication, configuration: Configuration | None, slot: str, *, minimized: bool
) -> tuple[MainWindow, WindowPlace | None]:
    """Build the window in the agent's language, where it stood last, and let it be painted."""
    preferences = configuration or Configuration()
    speak(application, preferences.language)
    window = MainWindow(monotonic_ms, _title(configuration, slot))
    window.apply_preferences(preferences)
    place = None if configuration is None else _put_back(window, slot)
    if place is not None and place.compact:
        window.show_compact(compact=True)
    elif minimized:
        window.showMinimized()
    else:
        window.show()
    _let_paint(window.front)
    return window, place


def _application(words: Sequence[str]) -> LinkedApplication:
    LinkedApplication.setApplicationName("agent-console")
    LinkedApplication.setApplicationVersion(__version__)
    LinkedApplication.setDesktopFileName("agent-console")
    application = LinkedApplication([*words, *IN_OUR_STYLE], "agent-console")
    # The console ends in its own order, not with the last window that happens to close.
    application.setQuitOnLastWindowClosed(False)
    return application


def _title(configuration: Configuration | None, slot: str) -> str:
    if configuration is None:
        return translate("window", "Practice")
    profile = configuration.profile(slot)
    return profile.name if profile else ""


def _put_back(window: MainWindow, slot: str) -> WindowPlace:
    """Let the window stand where the agent left it."""
    file = data_folder() / "windows" / f"{file_stem(slot)}.json"
    place = WindowPlace(window, file, read_places(file))
    place.put_back()
    window.bar_made.connect(place.put_back_bar)
    return place


def _let_paint(window: QWidget) -> None:
    """Come back once the window has been painted; what the person does to it meanwhile waits."""
    if window.isMinimized():
        return
    later = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    too_late = QTimer(singleShot=True, interval=PAINTED_WITHIN_MS)
    too_late.start()
    # Qt paints a window for the first time while it handles its being exposed.
    while too_late.isActive() and not window.windowHandle().isExposed():
        QCoreApplication.processEvents(later | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    # What the first painting has asked for.
    QCoreApplication.processEvents(later)
