"""The tray icon: the desk's state in one small picture, and a menu to show, silence and end the console."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from agent_console.desk.state import Desk
from agent_console.desktop.do_not_disturb import DoNotDisturb
from agent_console.desktop.tray_pictures import tray_picture
from agent_console.desktop.tray_state import TrayState, tray_state, words

translate = QCoreApplication.translate


class Tray(QObject):
    """Draws a desk's state into the platform's tray. Where there is no tray, it waits for one unseen.

    Creating it asks the desktop for its tray: do so after the window has been painted.
    """

    show_asked = Signal()
    quit_asked = Signal()

    def __init__(self, do_not_disturb: DoNotDisturb, title: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._do_not_disturb = do_not_disturb
        self._title = title or translate("tray", "Agent Console")
        self._state = TrayState.CONNECTING
        # A menu without a parent belongs to nobody: the icon does not take it.
        self.menu = QMenu()
        self._show = self._action(translate("tray", "Show Agent Console"))
        self._show.triggered.connect(self.show_asked)
        self.menu.addSeparator()
        self._quiet = self._action(translate("tray", "Do not disturb"))
        self._quiet.setCheckable(True)
        self._quiet.triggered.connect(lambda on: do_not_disturb.turn(on=on))
        self.menu.addSeparator()
        self._action(translate("tray", "Quit")).triggered.connect(self.quit_asked)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        do_not_disturb.changed.connect(self._draw)
        self._draw()

    def set_visible(self, *, visible: bool) -> None:
        """Be in the tray, or not, as the configuration says."""
        self.icon.setVisible(visible)

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Draw this state as it is now; one that looks the same costs nothing."""
        state = tray_state(desk, now_ms)
        if state is not self._state:
            self._state = state
            self._draw()

    def end(self) -> None:
        """Leave the tray."""
        self.icon.hide()
        self.menu.deleteLater()

    def _draw(self) -> None:
        quiet = self._do_not_disturb.on
        self.icon.setIcon(tray_picture(self._state, quiet=quiet))
        tip = f"{self._title} – {words(self._state)}"
        self.icon.setToolTip(f"{tip}, {translate('tray', 'do not disturb')}" if quiet else tip)
        self._quiet.setChecked(quiet)
        self._quiet.setEnabled(self._do_not_disturb.can_change)

    def _on_activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        clicked = QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick
        if why in clicked:
            self.show_asked.emit()

    def _action(self, text: str) -> QAction:
        action = QAction(text, self)
        self.menu.addAction(action)
        return action
