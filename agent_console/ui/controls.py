"""Controls to type and choose with: easy to hit, with an edge that can be seen in light and dark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from agent_console.ui.icons import picture
from agent_console.ui.lines import Line
from agent_console.ui.room import for_text, text_scale
from agent_console.ui.scrolling import SlimScrollBar
from agent_console.ui.surfaces import draw_focus
from agent_console.ui.theme import colours

ROUNDING = 6
CROSS_SIZE = 16


def draw_box(widget: QWidget, *, focused: bool, quiet: bool = False) -> None:
    """What is typed or chosen in stands on this, what is only read quietly so. While `widget` is painted."""
    # A style's own edge is made from the window's colour, and vanishes where that is dark.
    theme = colours(widget.palette())
    ink = theme.accent if focused else theme.muted if widget.isEnabled() and not quiet else theme.line
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), 2 if focused else 1))
    painter.setBrush(QColor(theme.surface if widget.isEnabled() else theme.window))
    inset = 1 if focused else 0.5
    box = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, ROUNDING, ROUNDING)


def draw_chevron(widget: QWidget) -> None:
    """The sign, at the end of a box, that there is more to choose from. Only while the widget is painted."""
    theme = colours(widget.palette())
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.muted), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    leftwards = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    middle = QPointF(13 if leftwards else widget.width() - 13, widget.height() / 2)
    x, y = 4 * text_scale(), 2 * text_scale()
    painter.drawPolyline([middle + QPointF(-x, -y), middle + QPointF(0, y), middle + QPointF(x, -y)])


def let_the_box_show(widget: QWidget) -> None:
    """Let a style paint no ground of its own under the text of this one."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    widget.setPalette(palette)


def offer_to_clear(line: QLineEdit, name: str) -> None:
    """Put a small cross at the end of a line while there is a text in it."""

    def on_text(text: str) -> None:
        if text and line.findChild(_Cross) is None:
            _Cross(line, name)

    line.textChanged.connect(on_text)
    on_text(line.text())


def dress_cross(line: QLineEdit) -> None:
    """Draw that cross in the palette's colour, now or when the palette has changed."""
    if cross := line.findChild(_Cross):
        cross.dress()


class _Cross(QAction):
    # Qt's own goes through the desktop's icon themes and every image plugin, for an icon that it then does
    # not keep: a tenth of the time that the window takes to come up.
    def __init__(self, line: QLineEdit, name: str) -> None:
        super().__init__(line)
        self._line = line
        self.setText(name)
        self.dress()
        line.addAction(self, QLineEdit.ActionPosition.TrailingPosition)
        line.textChanged.connect(lambda text: self.setVisible(bool(text)))
        self.triggered.connect(line.clear)

    def dress(self) -> None:
        from PySide6.QtGui import QIcon

        muted = colours(QApplication.palette()).muted
        self.setIcon(QIcon(picture("away", muted, self._line.devicePixelRatioF(), CROSS_SIZE)))


def roomy_height(widget: QWidget) -> int:
    """How high a control is, in pixels, that is easy to hit and to read."""
    return widget.fontMetrics().height() + 14


class TextLine(QLineEdit):
    """A line to type in. `typed` tells what a person writes, with a keyboard or with assistive technology."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._putting = False
        self.textChanged.connect(self._on_text)
        self.setFrame(False)
        let_the_box_show(self)
        self.setTextMargins(6, 0, 4, 0)
        self.setMinimumHeight(roomy_height(self))

    def put(self, text: str) -> None:
        """Show this text; nobody typed it."""
        self._putting = True
        self.setText(text)
        self._putting = False

    def _on_text(self, text: str) -> None:
        # Not `textEdited`: what assistive technology writes for a person would be missed.
        if not self._putting:
            self.typed.emit(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            dress_cross(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_box(self, focused=self.hasFocus())
        super().paintEvent(event)


class TextArea(QPlainTextEdit):
    """A few lines to type or to read in. The Tab key leads out of it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setViewportMargins(6, 4, 2, 4)
        let_the_box_show(self)
        self.viewport().setAutoFillBackground(False)

    def height_around(self) -> int:
        """How much higher it is than the text that it shows whole, in pixels."""
        margins = self.viewportMargins()
        return margins.top() + margins.bottom() + 2 * int(self.document().documentMargin())

    def event(self, event: QEvent) -> bool:
        # Its paintEvent is for the text; this is for what the text stands on.
        if event.type() == QEvent.Type.Paint:
            draw_box(self, focused=self.hasFocus(), quiet=self.isReadOnly())
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class SmallButton(QPushButton):
    """A button beside what it is about."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setMinimumHeight(roomy_height(self))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 24, roomy_height(self))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        touched = self.isEnabled() and (self.isDown() or self.underMouse())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.muted if self.isEnabled() else theme.line), 1))
        painter.setBrush(QColor(theme.accent_tint if touched else theme.window))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, ROUNDING, ROUNDING)
        if self.hasFocus():
            draw_focus(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), theme, QColor(theme.surface))
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.muted))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class QuietComboBox(QComboBox):
    """A choice that the wheel passes over: scrolling the page must not change what it shows."""

    _AROUND = 12

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMinimumHeight(roomy_height(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._AROUND, 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(self._AROUND, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        draw_box(self, focused=self.hasFocus())
        draw_chevron(self)
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.muted))
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(*((26, 0, -10, 0) if leftwards else (10, 0, -26, 0)))
        shown = self.currentText() or self.placeholderText()
        text = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
        # The painter turns the side round by itself where the window is read from the right.
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


class Tick(QCheckBox):
    """A box for a tick, without a text: `TickText` is beside it."""

    def sizeHint(self) -> QSize:
        return QSize(for_text(20), for_text(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, scale = for_text(20), text_scale()
        box = QRectF(1.5, (self.height() - size) / 2 + 1.5, size - 3, size - 3)
        edge = QColor(theme.muted if self.isEnabled() else theme.line)
        ticked = self.isChecked()
        fill = QColor(theme.accent if self.isEnabled() else theme.muted) if ticked else QColor(theme.surface)
        painter.setPen(QPen(fill if ticked else edge, 1.2))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(QColor(theme.on_accent), 2.2 * scale, c=Qt.PenCapStyle.RoundCap))
            hook = ((-4.0, 0.5), (-1.2, 3.4), (4.2, -3.4))
            painter.drawPolyline([box.center() + QPointF(x, y) * scale for x, y in hook])
        if self.hasFocus():
            draw_focus(painter, box.adjusted(-0.5, -0.5, 0.5, 0.5), theme, QColor(theme.surface))


class TickText(Line):
    """The text of a check box: unlike the box's own it wraps."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        super().mouseReleaseEvent(event)
