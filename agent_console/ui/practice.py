"""The strip that says that nothing is real, and lets the agent practise as either kind of handler."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_console.desk.policy import Paradigm
from agent_console.ui.controls import QuietComboBox
from agent_console.ui.lines import Line, Tone

translate = QCoreApplication.translate


class PracticeStrip(QWidget):
    """`Practice: nothing here is real`, and a choice between returning and accepting calls."""

    paradigm_chosen = Signal(Paradigm)

    def __init__(self) -> None:
        super().__init__()
        text = Line(tone=Tone.CAUTION, strong=True)
        text.say(translate("practice", "Practice: nothing here is real"))
        self._choice = QuietComboBox()
        self._choice.setSizeAdjustPolicy(QuietComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choice.setAccessibleName(translate("practice", "Practise with"))
        self._choice.addItem(translate("practice", "calls you can return"), Paradigm.RETURN)
        self._choice.addItem(translate("practice", "calls you must accept"), Paradigm.ACCEPT)
        self._choice.activated.connect(self._on_choice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(text, 1)
        layout.addWidget(self._choice)

    def _on_choice(self, index: int) -> None:
        self.paradigm_chosen.emit(self._choice.itemData(index))
