"""Text on the window: a tone, a line that may wrap, and a strip that tints what is not to be missed."""

from __future__ import annotations

import re
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from agent_console.ui.theme import Colours, colours


class Tone(Enum):
    """What a colour says, always beside a word or a shape that says it too."""

    TEXT = auto()
    MUTED = auto()
    GOOD = auto()
    CAUTION = auto()
    BAD = auto()
    HOLD = auto()
    NEWS = auto()
    """Something comes, and is neither good nor bad yet."""

    def ink(self, theme: Colours) -> QColor:
        """The colour of text and lines in this tone."""
        inks = (theme.text, theme.muted, theme.good, theme.caution, theme.bad, theme.hold, theme.accent)
        return QColor(inks[self.value - 1])

    def tint(self, theme: Colours) -> QColor:
        """The background that goes with the ink."""
        plain, news = theme.window, theme.accent_tint
        tints = (plain, plain, theme.good_tint, theme.caution_tint, theme.bad_tint, theme.hold_tint, news)
        return QColor(tints[self.value - 1])


_ENDLESS_WORD = re.compile(r"[^\s\u2066-\u2069]{21,}")
_MAY_BREAK_HERE = "\u200b"
_NUMBER_IN_A_SENTENCE = re.compile(r"(?<=\S )[\u2066\u2068]?\+\d[\d -]+\d")
_UNBROKEN_SPACE = "\u00a0"


def breakable(text: str) -> str:
    """The same text for the eye: numbers stay on one line, and a word that is too long for any window
    (an address, a path) may be broken anywhere."""
    text = _NUMBER_IN_A_SENTENCE.sub(lambda number: number[0].replace(" ", _UNBROKEN_SPACE), text)
    return _ENDLESS_WORD.sub(lambda word: _MAY_BREAK_HERE.join(word[0]), text)


def from_the_left(text: str) -> str:
    """A number, name or address that stands alone: read in its own direction, at the side of the others.

    Unicode's isolates keep `+1` before the rest where all around is read from the right; without the mark
    before them Qt would lay a line without letters to the left.
    """
    if QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return text
    return "\n".join(f"\u200f\u2068{line}\u2069" for line in text.split("\n"))


_SEPARATOR = re.compile(r"[ -](?=\S)|(?<=\S)(?=@)")


def in_two_lines(text: str) -> str:
    """A number, name or address on two lines of much the same length, broken where a reader would pause."""
    breaks = [found.end() for found in _SEPARATOR.finditer(text)]
    if not breaks:
        return text
    middle = min(breaks, key=lambda end: abs(2 * end - len(text)))
    return f"{text[:middle].rstrip()}\n{text[middle:]}"


class Line(QLabel):
    """A line of text that may wrap, and that touches the screen only when it says something new."""

    def __init__(
        self,
        *,
        scale: float = 1.0,
        strong: bool = False,
        tone: Tone = Tone.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        self.setFont(font)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._said = self._named = ""
        self._tone = tone
        self._dress()

    def say(self, text: str, tone: Tone | None = None, *, spoken: str | None = None) -> None:
        """Show `text`; a screen reader hears `spoken`, if it is to hear more than the eye sees."""
        if text != self._said:
            self._said = text
            self.setText(breakable(text))
        name = spoken if spoken is not None else text
        if name != self._named:
            self._named = name
            self.setAccessibleName(name)
        if tone is not None and tone is not self._tone:
            self._tone = tone
            self._dress()

    def minimumSizeHint(self) -> QSize:
        # The longest word. QLabel asks for the height of a paragraph, which is more than the text may need.
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        ink = self._tone.ink(colours(QApplication.palette()))
        if ink == self.palette().color(self.foregroundRole()):
            return
        # A palette that sets this one role alone: all others go on following the application's.
        palette = QPalette()
        palette.setColor(self.foregroundRole(), ink)
        self.setPalette(palette)


class Strip(QWidget):
    """A line of text on the tint of its tone: what is not to be missed."""

    def __init__(self, *, scale: float = 1.0, strong: bool = False, centred: bool = False) -> None:
        super().__init__()
        self._tone = Tone.MUTED
        self.line = Line(scale=scale, strong=strong)
        if centred:
            self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(1)
        self._column.addWidget(self.line)

    def set_beside(self, room: int) -> None:
        """Leave so much room on both sides of the text."""
        self._column.setContentsMargins(room, 8, room, 8)

    def add_line(self, line: Line) -> None:
        """Put another line of text below."""
        self._column.addWidget(line)

    def say(self, text: str, tone: Tone, *, spoken: str | None = None) -> None:
        """Show the sentence in its colour, or leave the place to others when there is none."""
        self.line.say(text, tone, spoken=spoken)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tone.tint(colours(self.palette())))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
