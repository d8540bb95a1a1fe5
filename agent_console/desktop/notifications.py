"""Desktop notifications through the platform's own service: one for each subject, replaced and taken away.

On Linux that is the freedesktop service on the session bus; elsewhere, and where no such service answers, the
tray icon's messages. Where there is neither, nothing is shown and nothing fails.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from agent_console.desk.calls import Call
from agent_console.desk.rings import Ring
from agent_console.desktop.callers import caller_of_ring
from agent_console.desktop.notices import Notice, Way
from agent_console.desktop.notifications_tray import TrayNotifications

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from agent_console.desktop.session_bus import SessionBus

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


def notice_of_ring(ring: Ring, call: Call | None, *, masked: bool) -> Notice:
    """What to say of a ring. `call` is the one that it was matched with; `masked` hides most digits."""
    who = caller_of_ring(ring.caller, ring.name, call, masked=masked)
    return Notice(translate("notifications", "Incoming call"), who, urgent=True)


class Notifications(QObject):
    """What is to be seen outside the window, by key: a ring, a caller who waits.

    `chosen` is emitted with the key when the agent clicks on one, and with the platform's token of that
    click, which lets a window take the keyboard on Wayland (empty where there is none).
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fallback: Way | None = None
        self._way: Way | None = None
        self._wanted: dict[str, Notice] = {}

    async def begin(self, bus: SessionBus | None, icon: QSystemTrayIcon | None) -> None:
        """Find the platform's way: `bus` is asked first, `icon` shows what else would be lost.

        What was asked for earlier is shown now.
        """
        self._fallback = TrayNotifications(icon, self.chosen.emit) if icon is not None else None
        way: Way | None = self._fallback
        if bus is not None:
            from agent_console.desktop.notifications_freedesktop import FreedesktopNotifications
            from agent_console.desktop.session_bus import BusLost, BusRefused

            try:
                way = await FreedesktopNotifications.reach(bus, self.chosen.emit, self._fall_back)
            except (BusLost, BusRefused) as error:
                _log.info("no notification service answers (%s); the tray icon shows them", error)
        self._take(way)

    def show(self, key: str, notice: Notice) -> None:
        """Show this under this key, in place of what is shown there."""
        if self._wanted.get(key) != notice:
            self._wanted[key] = notice
            if self._way is not None:
                self._way.show(key, notice)

    def close(self, key: str) -> None:
        """Take away what is shown under this key."""
        if self._wanted.pop(key, None) is not None and self._way is not None:
            self._way.close(key)

    def close_all(self) -> None:
        """Take everything away."""
        for key in list(self._wanted):
            self.close(key)

    async def end(self) -> None:
        """Take everything away and let go of the service."""
        self.close_all()
        way, self._way = self._way, None
        if way is not None:
            await way.end()

    def _take(self, way: Way | None) -> None:
        self._way = way
        if way is not None:
            for key, notice in self._wanted.items():
                way.show(key, notice)

    def _fall_back(self, why: Exception) -> None:
        _log.warning("the notification service is gone (%s); the tray icon shows notifications", why)
        self._take(self._fallback)


async def open_session_bus() -> SessionBus | None:
    """The session bus for notifications and hotkeys, or None where the platform has none."""
    if sys.platform != "linux":
        return None
    from agent_console.desktop.session_bus import BusLost, SessionBus

    try:
        return await SessionBus.open()
    except BusLost as error:
        _log.info("no session bus: %s", error)
        return None
