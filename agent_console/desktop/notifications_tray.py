"""Notifications as messages of the tray icon: the way of Windows, macOS, and a Linux without a service."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon

from agent_console.desktop.notices import Chosen, Notice

_URGENT_MS, _CALM_MS = 30_000, 10_000


class TrayNotifications:
    """Shows the newest message; the platform keeps only one, and takes it away by itself."""

    def __init__(self, icon: QSystemTrayIcon, chosen: Chosen) -> None:
        self._icon = icon
        self._chosen = chosen
        self._key = ""
        icon.messageClicked.connect(self._on_click)

    def show(self, key: str, notice: Notice) -> None:
        """Show this in place of whatever was shown."""
        self._key = key
        kind = QSystemTrayIcon.MessageIcon.Information
        self._icon.showMessage(notice.title, notice.text, kind, _URGENT_MS if notice.urgent else _CALM_MS)

    def close(self, key: str) -> None:
        """A click on what cannot be taken away means nothing any more."""
        if key == self._key:
            self._key = ""

    async def end(self) -> None:
        """Nothing is to be let go."""
        self._key = ""

    def _on_click(self) -> None:
        if self._key:
            self._chosen(self._key, "")
