"""The line that tells whether what is shown is true now: the connection, and the age of the picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_console.desk.state import Connecting, Desk, Live
from agent_console.ui import words
from agent_console.ui.announcing import announce
from agent_console.ui.lines import Line, Tone
from agent_console.ui.room import for_text
from agent_console.ui.theme import colours


class Lamp(QWidget):
    """A dot that is full when live, hollow when not: shape before colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._full = Tone.MUTED, False
        self.setFixedSize(for_text(14), for_text(14))

    def show_state(self, tone: Tone, *, full: bool) -> None:
        """Light it."""
        if (tone, full) != (self._tone, self._full):
            self._tone, self._full = tone, full
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._tone.ink(colours(self.palette()))
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if self._full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(3, 3, -3, -3))


class ConnectionLine(QWidget):
    """`Connection: live`, and how old the picture is; spoken when it is too old, and when it is new again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lamp = Lamp()
        self._state = Line()
        self._age = Line(tone=Tone.MUTED)
        self._age.setWordWrap(False)
        self._drawn: tuple[object, ...] = ()
        self._alarmed = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(6)
        layout.addWidget(self._lamp, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._state, 1)
        layout.addWidget(self._age, 0, Qt.AlignmentFlag.AlignVCenter)

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Draw the connection and the picture's age."""
        age_seconds = None if desk.answered_at_ms is None else (now_ms - desk.answered_at_ms) // 1000
        drawn = (desk.connection, desk.is_stale(now_ms), age_seconds)
        # Where it is not live it says how long until the next try.
        if drawn == self._drawn and isinstance(desk.connection, Live):
            return
        self._drawn = drawn
        text, tone = words.connection(desk.connection, now_ms)
        stale = desk.is_stale(now_ms) and not isinstance(desk.connection, Connecting)
        self._state.say(text, tone=Tone.MUTED if tone is Tone.GOOD else tone)
        self._lamp.show_state(tone, full=isinstance(desk.connection, Live))
        shown, spoken = words.picture_age(desk.answered_at_ms, now_ms)
        self._age.say(shown, tone=Tone.BAD if stale else Tone.MUTED, spoken=spoken)
        if stale != self._alarmed:
            self._alarmed = stale
            announce(self._state, f"{text.rstrip('.')}. {spoken}".rstrip(". "), urgent=stale)
