"""The plain pieces that every panel is made of: a card, a button, a line of text."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agent_console.ui.theme import Colours, colours

RADIUS = 8


class Card(QGroupBox):
    """A quiet raised surface that groups what belongs together."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class Weight(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = auto()
    PLAIN = auto()
    GRAVE = auto()
    """What cannot be taken back."""


class ActionButton(QPushButton):
    """A push button whose weight is drawn: one primary in a state, what cannot be undone set apart."""

    def __init__(self, text: str, weight: Weight = Weight.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._weight = weight
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_weight(self, weight: Weight) -> None:
        """Draw it heavier or lighter; its meaning stays."""
        if weight is not self._weight:
            self._weight = weight
            self.update()

    def explain(self, text: str) -> None:
        """Say in tool tip and description what it does, or why it cannot be used."""
        if text != self.toolTip():
            self.setToolTip(text)
            self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(text.width() + 28, max(34, text.height() + 16))

    def minimumSizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(text.width() + 10, max(34, text.height() + 16))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        fill, edge, ink = self._colours(theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(edge, 1, Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DotLine))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            draw_focus(painter, box, theme, ink)
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), int(flags), self.text())

    def _colours(self, theme: Colours) -> tuple[QColor, QColor, QColor]:
        if not self.isEnabled():
            return QColor(theme.window), QColor(theme.line), QColor(theme.muted)
        down, over = self.isDown(), self.underMouse()
        shade = 118 if down else 108 if over else 100
        if self._weight is Weight.PRIMARY:
            accent = QColor(theme.accent)
            return accent.darker(shade), accent.darker(shade), QColor(theme.on_accent)
        if self._weight is Weight.GRAVE:
            fill = QColor(theme.bad_tint if over or down else theme.surface)
            return fill, QColor(theme.bad), QColor(theme.bad)
        fill = QColor(theme.window if over or down else theme.surface)
        return fill, QColor(theme.muted), QColor(theme.text)


class Choice(QRadioButton):
    """A radio button with its consequence written under it, on a surface of its own."""

    def __init__(self, text: str, consequence: str) -> None:
        super().__init__(text)
        self._consequence = consequence
        self.setAccessibleName(text)
        self.setAccessibleDescription(consequence)
        self.setToolTip(consequence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max(
            metrics.horizontalAdvance(self.text()) * 1.1, self._small().horizontalAdvance(self._consequence)
        )
        return QSize(int(width) + 36, metrics.height() + self._small().height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.86)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.line), 1.5))
        painter.setBrush(QColor(theme.window if self.underMouse() else theme.surface))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            draw_focus(painter, box, theme, QColor(theme.text))
        rightwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        middle = QPointF(box.left() + 16 if rightwards else box.right() - 16, box.center().y())
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.muted), 1.5))
        painter.drawEllipse(middle, 6, 6)
        if chosen:
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(middle, 3, 3)
        lines = box.adjusted(28, 4, -4, -4) if rightwards else box.adjusted(4, 4, -28, -4)
        side = Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(lines, int(side | Qt.AlignmentFlag.AlignTop), self.text())
        painter.setFont(self._small_font())
        painter.setPen(QColor(theme.muted))
        painter.drawText(lines, int(side | Qt.AlignmentFlag.AlignBottom), self._consequence)


def draw_focus(painter: QPainter, box: QRectF, theme: Colours, ink: QColor) -> None:
    """Two rings, one in the ink and one in the accent: visible on any fill."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QPen(ink, 1))
    painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
    painter.restore()


class Tone(Enum):
    """What a colour says, always beside a word or a shape that says it too."""

    TEXT = auto()
    MUTED = auto()
    GOOD = auto()
    CAUTION = auto()
    BAD = auto()
    HOLD = auto()

    def ink(self, theme: Colours) -> QColor:
        """The colour of text and lines in this tone."""
        inks = (theme.text, theme.muted, theme.good, theme.caution, theme.bad, theme.hold)
        return QColor(inks[self.value - 1])

    def tint(self, theme: Colours) -> QColor:
        """The background that goes with the ink."""
        plain = theme.window
        tints = (plain, plain, theme.good_tint, theme.caution_tint, theme.bad_tint, theme.hold_tint)
        return QColor(tints[self.value - 1])


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
        self._tone = tone
        self._dress()

    def say(self, text: str, tone: Tone | None = None, *, spoken: str | None = None) -> None:
        """Show `text`; a screen reader hears `spoken`, if it is to hear more than the eye sees."""
        if text != self.text():
            self.setText(text)
        name = spoken if spoken is not None else text
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if tone is not None and tone is not self._tone:
            self._tone = tone
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        # A palette that sets this one role alone: all others go on following the application's.
        palette = QPalette()
        palette.setColor(self.foregroundRole(), self._tone.ink(colours(QApplication.palette())))
        self.setPalette(palette)


class Strip(QWidget):
    """A line of text on the tint of its tone: what is not to be missed."""

    def __init__(self, *, scale: float = 1.0, strong: bool = False, centred: bool = False) -> None:
        super().__init__()
        self._tone = Tone.MUTED
        self.line = Line(scale=scale, strong=strong)
        if centred:
            self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.line)

    def say(self, text: str, tone: Tone, *, spoken: str | None = None) -> None:
        """Show the sentence in its colour, or leave the place to others when there is none."""
        self.line.say(text, tone, spoken=spoken)
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


class Rule(QWidget):
    """A hairline between two subjects on a card."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        QPainter(self).fillRect(self.rect(), QColor(colours(self.palette()).line))


def press(button: QAbstractButton, *, enabled: bool) -> None:
    """Enable or disable a button without a repaint where nothing changes."""
    if button.isEnabled() != enabled:
        button.setEnabled(enabled)
