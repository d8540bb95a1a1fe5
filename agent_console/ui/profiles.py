"""The strip in which the agent chooses what account to work on, where there is more than one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_console.ui.controls import QuietComboBox
from agent_console.ui.lines import Line, Tone

translate = QCoreApplication.translate


class ProfileStrip(QWidget):
    """`Profile`, and a list of their names. `chosen` carries the one that the agent picked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.names = QuietComboBox()
        self.names.setAccessibleName(translate("profiles", "Profile"))
        self.names.view().setAccessibleName(translate("profiles", "Profile"))
        self.names.textActivated.connect(self._on_choice)
        self._current = ""
        label = Line(tone=Tone.MUTED)
        label.say(translate("profiles", "Profile"))
        label.setBuddy(self.names)
        label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(label)
        row.addWidget(self.names, 1)
        self.setVisible(False)

    def show_profiles(self, names: tuple[str, ...], current: str) -> None:
        """Offer these. One alone is no choice."""
        self._current = current
        if tuple(self.names.itemText(row) for row in range(self.names.count())) != names:
            self.names.clear()
            self.names.addItems(names)
        self.names.setCurrentText(current)
        self.setVisible(len(names) > 1)

    def _on_choice(self, name: str) -> None:
        if name != self._current:
            # The console says which one it works on: it may have to stay where it is.
            self.names.setCurrentText(self._current)
            self.chosen.emit(name)
