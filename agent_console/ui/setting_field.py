"""What every field of the Settings window has: a label, an editor, and what is wrong or who has set it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.ui import settings_words
from agent_console.ui.lines import Line, Tone
from agent_console.ui.theme import colours


class Padlock(QWidget):
    """The sign of what an administrator has set. The words are beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(14, 16)
        self.setAccessibleName("")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        ink = QColor(colours(self.palette()).muted)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.8))
        painter.drawArc(QRectF(3.5, 1.5, 7, 10), 0, 180 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(1, 7, 12, 8.5), 1.5, 1.5)


class Field(QWidget):
    """A label above an editor, and under it what it is for, what is wrong, or who has set it.

    `changed` carries what is typed, as a configuration file would hold it.
    """

    changed = Signal(object)

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        before: QWidget | None = None,
        after: QWidget | None = None,
        labelled: bool = True,
        editor_is_small: bool = False,
    ) -> None:
        super().__init__()
        self.label = label
        self._editor = editor
        self._hint = hint
        self._complaint = ""
        self._locked = False
        self._padlock = Padlock()
        self._note = Line(scale=0.92)
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if labelled:
            above = Line()
            above.say(label)
            above.setBuddy(editor)
            column.addWidget(above)
        self._widgets = [one for one in (before, editor, after) if one is not None]
        row = QHBoxLayout()
        row.setSpacing(6)
        for one in self._widgets:
            row.addWidget(one, int(one is (after if editor_is_small else editor)))
        column.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(6)
        if editor_is_small:
            below.addSpacing(editor.sizeHint().width() + row.spacing())
        below.addWidget(self._padlock, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._note, 1)
        column.addLayout(below)
        self._explain()

    def show_complaint(self, text: str) -> None:
        """Say what is wrong, or with an empty text that nothing is."""
        if text != self._complaint:
            self._complaint = text
            self._explain()

    def show_locked(self, *, locked: bool) -> None:
        """Whether an administrator has set it: then it can be read and not changed."""
        if locked != self._locked:
            self._locked = locked
            self._explain()
        for widget in self._widgets:
            widget.setEnabled(not locked)

    def set_hint(self, hint: str) -> None:
        """What it is for."""
        self._hint = hint
        self._explain()

    @property
    def complains(self) -> bool:
        """Whether something is wrong."""
        return bool(self._complaint)

    def focus(self) -> None:
        """Put the keyboard here."""
        self._editor.setFocus()

    def _explain(self) -> None:
        if self._locked:
            text, tone = settings_words.locked(), Tone.MUTED
        elif self._complaint:
            text, tone = f"⚠ {self._complaint}", Tone.BAD
        else:
            text, tone = self._hint, Tone.MUTED
        self._padlock.setVisible(self._locked)
        self._note.setVisible(bool(text))
        self._note.say(text, tone, spoken=self._complaint or text)
        self._editor.setAccessibleDescription(self._complaint or text)


def locked_line() -> QWidget:
    """A padlock and its words, for what is no field."""
    line = Line(tone=Tone.MUTED, scale=0.92)
    line.say(settings_words.locked())
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Padlock(), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(line, 1)
    return whole
