"""What to enter into a softphone, with a button to copy each text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from agent_console.ui.lines import Line, Tone
from agent_console.ui.ring_recipes import Program, Recipe, recipes
from agent_console.ui.scrolling import SlimScrollBar
from agent_console.ui.setting_fields import ChoiceField, SmallButton

translate = QCoreApplication.translate


class CopyText(QWidget):
    """A text that can be read whole, marked and copied."""

    def __init__(self, label: str, text: str) -> None:
        super().__init__()
        self.area = QPlainTextEdit(text)
        self.area.setReadOnly(True)
        self.area.setTabChangesFocus(True)
        self.area.setAccessibleName(label)
        self.area.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.area.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.area.setVerticalScrollBar(SlimScrollBar())
        above = Line()
        above.say(label)
        above.setBuddy(self.area)
        self.copy = SmallButton(translate("recipes", "Copy"))
        self.copy.setAccessibleName(translate("recipes", "Copy: {what}").format(what=label))
        self.copy.clicked.connect(self._on_copy)
        heading = QHBoxLayout()
        heading.addWidget(above, 1)
        heading.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(heading)
        column.addWidget(self.area)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the text, whatever the width."""
        metrics = self.area.fontMetrics()
        room = max(1, self.area.viewport().width() - 2 * int(self.area.document().documentMargin()))
        letter = max(1, metrics.horizontalAdvance("m"))
        fits = max(1, room // letter)
        lines = sum(max(1, -(-len(line) // fits)) for line in self.area.toPlainText().splitlines())
        self.area.setFixedHeight(lines * metrics.lineSpacing() + 14)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.area.toPlainText())
        self.copy.setText(translate("recipes", "Copied ✓"))
        QTimer.singleShot(2000, self.copy, lambda: self.copy.setText(translate("recipes", "Copy")))


class RecipePanel(QWidget):
    """A choice of softphones, and what to enter into the chosen one."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._action_url = ""
        self._recipes: list[Recipe] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._texts: list[CopyText] = []
        names = [(one.phone, one.phone) for one in recipes(program, "")]
        self.choice = ChoiceField(translate("recipes", "Your phone"), names)
        self._where, self._note = Line(), Line(tone=Tone.MUTED)
        self._column.addWidget(self.choice)
        self._column.addWidget(self._where)
        self._column.addWidget(self._note)
        self.choice.changed.connect(lambda _: self._render())
        self._render()

    def show_action_url(self, url: str) -> None:
        """Where desk phones on the network reach this console, or empty."""
        if url != self._action_url:
            self._action_url = url
            self._render()

    def _render(self) -> None:
        for old in self._texts:
            self._column.removeWidget(old)
            old.deleteLater()
            old.hide()
        recipe = recipes(self._program, self._action_url)[self.choice.box.currentIndex()]
        self._where.say(recipe.where)
        self._texts = [CopyText(label, text) for label, text in recipe.entries]
        for place, one in enumerate(self._texts):
            self._column.insertWidget(2 + place, one)
        self._note.say(recipe.note)
        self._note.setVisible(bool(recipe.note))
