"""Whether the console may draw the agent's attention: notifications, its own sound, showing its window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class DoNotDisturb(QObject):
    """The agent's wish for now, and the configuration's `quiet`, which the agent cannot undo here.

    `changed` is emitted whenever `may_disturb` or `on` may answer otherwise than before.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._quiet = False

    @property
    def on(self) -> bool:
        """Whether the console keeps quiet, by the agent's wish or by the configuration."""
        return self._on or self._quiet

    @property
    def may_disturb(self) -> bool:
        """Ask this before each notification, sound, or window that shows itself."""
        return not self.on

    @property
    def can_change(self) -> bool:
        """Whether it is the agent's to say: not while the configuration keeps the console quiet."""
        return not self._quiet

    def turn(self, *, on: bool) -> None:
        """The agent wants peace, or wants it no more."""
        if on != self._on:
            self._on = on
            self.changed.emit()

    def obey(self, *, quiet: bool) -> None:
        """The configuration says so."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.changed.emit()
