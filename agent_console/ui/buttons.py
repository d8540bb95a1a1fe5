"""What an agent presses: buttons whose weight is drawn, and choices with their consequence written below.

Both wrap their texts: another language needs more room, and nothing may be cut.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton, QSizePolicy, QWidget

from agent_console.ui.room import for_text, text_scale
from agent_console.ui.surfaces import draw_focus
from agent_console.ui.theme import Colours, colours

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class Weight(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = auto()
    PLAIN = auto()
    GRAVE = auto()
    """What cannot be taken back."""


class ActionButton(QPushButton):
    """A push button whose weight is drawn: one primary in a state, what cannot be undone set apart."""

    _BESIDE, _ABOVE, _ABOVE_KEY = 10, 9, 4

    def __init__(self, text: str, weight: Weight = Weight.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._weight = weight
        self._key = ""
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def weight(self) -> Weight:
        """How much it asks to be pressed now."""
        return self._weight

    def set_weight(self, weight: Weight) -> None:
        """Draw it heavier or lighter; its meaning stays."""
        if weight is not self._weight:
            self._weight = weight
            self.update()

    def show_key(self, key: str) -> None:
        """Write under the text which key presses it; empty for none."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def explain(self, text: str) -> None:
        """Say in tool tip and description what it does, or why it cannot be used."""
        if text != self.toolTip():
            self.setToolTip(text)
            self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._BESIDE + 8
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = longest_word(self.fontMetrics(), self.text()) + 2 * self._BESIDE
        return QSize(width, self.fontMetrics().height() + self._around())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - 2 * self._BESIDE)
        return wrapped_height(self.fontMetrics(), self.text(), room) + self._around()

    def _around(self) -> int:
        """The height beside that of the text itself."""
        if not self._key:
            return 2 * self._ABOVE
        return 2 * self._ABOVE_KEY + QFontMetrics(self._key_font()).height()

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.78)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        fill, edge, ink = self._colours(theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        # Where more contrast is asked for a pale edge is no sign.
        solid = self.isEnabled() or theme.line != theme.muted
        painter.setPen(QPen(edge, 1, Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DotLine))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            draw_focus(painter, box, theme, ink)
        painter.setPen(ink)
        inside = self.rect().adjusted(self._BESIDE, 0, -self._BESIDE, 0)
        if self._key:
            below = inside.adjusted(
                0, inside.height() - self._around() + self._ABOVE_KEY, 0, -self._ABOVE_KEY
            )
            inside.setBottom(below.top() - 1)
            inside.setTop(self._ABOVE_KEY)
            painter.setFont(self._key_font())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._key)
            painter.setFont(self.font())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter) | _WRAPPED, self.text())

    def _colours(self, theme: Colours) -> tuple[QColor, QColor, QColor]:
        if not self.isEnabled():
            return QColor(theme.window), QColor(theme.line), QColor(theme.muted)
        down, over = self.isDown(), self.underMouse()
        if self._weight is Weight.PRIMARY:
            accent = QColor(theme.accent).darker(118 if down else 108 if over else 100)
            return accent, accent, QColor(theme.on_accent)
        if self._weight is Weight.GRAVE:
            fill = QColor(theme.bad_tint if over or down else theme.surface)
            return fill, QColor(theme.bad), QColor(theme.bad)
        fill = QColor(theme.window if over or down else theme.surface)
        return fill, QColor(theme.muted), QColor(theme.text)


class Choice(QRadioButton):
    """A radio button with its consequence written under it, on a surface of its own."""

    _AFTER, _ABOVE = 8, 7

    def __init__(self, text: str, consequence: str) -> None:
        super().__init__(text)
        self._consequence = consequence
        self.setAccessibleName(text)
        self.setAccessibleDescription(consequence)
        self.setToolTip(consequence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        text = self._bold().horizontalAdvance(self.text())
        text = max(text, self._small().horizontalAdvance(self._consequence))
        width = text + self._before() + self._AFTER + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = longest_word(self._bold(), self.text()), longest_word(self._small(), self._consequence)
        height = self._bold().height() + self._small().height() + 2 * self._ABOVE
        return QSize(max(words) + self._before() + self._AFTER, height)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - self._before() - self._AFTER)
        text = wrapped_height(self._bold(), self.text(), room)
        return text + wrapped_height(self._small(), self._consequence, room) + 2 * self._ABOVE

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

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
        scale = text_scale()
        middle = QPointF(
            box.left() + 16 * scale if rightwards else box.right() - 16 * scale, box.center().y()
        )
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.muted), 1.5))
        painter.drawEllipse(middle, 6 * scale, 6 * scale)
        if chosen:
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(middle, 3 * scale, 3 * scale)
        self._draw_texts(painter, theme, chosen=chosen, rightwards=rightwards)

    def _draw_texts(self, painter: QPainter, theme: Colours, *, chosen: bool, rightwards: bool) -> None:
        left, right = (self._before(), self._AFTER) if rightwards else (self._AFTER, self._before())
        box = self.rect().adjusted(left, 0, -right, 0)
        # The painter turns the side round by itself where the window is read from the right.
        side = int(Qt.AlignmentFlag.AlignLeft)
        font = self._bold_font() if chosen else self.font()
        text_height = wrapped_height(QFontMetrics(font), self.text(), box.width())
        small_height = wrapped_height(self._small(), self._consequence, box.width())
        top = (self.height() - text_height - small_height) // 2
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(QRect(box.x(), top, box.width(), text_height), side | _WRAPPED, self.text())
        painter.setFont(self._small_font())
        painter.setPen(QColor(theme.muted))
        below = QRect(box.x(), top + text_height, box.width(), small_height)
        painter.drawText(below, side | _WRAPPED, self._consequence)

    def _before(self) -> int:
        """The room of the round sign before the text."""
        return for_text(30)

    def _bold_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.86)
        return font

    def _bold(self) -> QFontMetrics:
        return QFontMetrics(self._bold_font())

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())


def longest_word(metrics: QFontMetrics, text: str) -> int:
    """How wide the widest word is, in pixels: less than that, and it is cut."""
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def wrapped_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """How high a text is, in pixels, when it wraps at this width."""
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, text).height()


def press(button: QAbstractButton, *, enabled: bool) -> None:
    """Enable or disable a button without a repaint where nothing changes."""
    if button.isEnabled() != enabled:
        button.setEnabled(enabled)
