"""What to enter into a softphone, with a button to copy each text."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.ui.controls import SmallButton, TextArea
from agent_console.ui.lines import Line, Tone
from agent_console.ui.ring_recipes import Program, Recipe, recipes
from agent_console.ui.setting_fields import ChoiceField

translate = QCoreApplication.translate


class WholeText(TextArea):
    """A text to read, mark and copy, as high as it needs at its width."""

    def __init__(self, text: str) -> None:
        super().__init__(text.rstrip("\n"))
        self.setReadOnly(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Commands and addresses read from the left in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout, block, text_height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            text_height += layout.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(ceil(text_height) + self.height_around())


class CopyText(QWidget):
    """A text that can be read whole, marked and copied."""

    def __init__(self, label: str, text: str) -> None:
        super().__init__()
        self._text = text
        self.area = WholeText(text)
        self.area.setAccessibleName(label)
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

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
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
