"""Scrolling that stays out of the way: a slim bar, and two areas that scroll only when they must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QWidget,
)

from agent_console.ui.theme import colours


def give_viewport(area: QAbstractScrollArea, ground: QPalette.ColorRole) -> None:
    """Let an area have a viewport that was made here, on this ground. To be called before anything else.

    Qt's own is a widget that PySide has not seen: to find out what class to call it, it sets up every class
    of widget there is, for 20 ms and a megabyte.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(ground)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


class SlimScrollBar(QScrollBar):
    """A thin bar without arrows."""

    WIDTH = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.rangeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.WIDTH if self.maximum() > self.minimum() else 0, 3 * self.WIDTH)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        # Each of Qt's classes costs the start what its enums cost: this one as much as ten others.
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        slider = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.muted if self.underMouse() or self.isSliderDown() else theme.line))
        painter.drawRoundedRect(QRectF(slider).adjusted(2, 1, -2, -1), 3, 3)


class Area(QScrollArea):
    """A frameless area that scrolls up and down only."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        give_viewport(self, QPalette.ColorRole.NoRole)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt 6.11 hands a screen reader the children of an area by number without looking how many there are
        # (QAccessibleAbstractScrollArea::child), and its own bars are among them only while they are in
        # sight: one that goes between two questions ends the program. So they never are.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = SlimScrollBar(self)
        self._bar.hide()
        self._following = False
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._follow)
        hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(hidden.setValue)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow()

    def _follow(self) -> None:
        hidden, bar = self.verticalScrollBar(), self._bar
        bar.setRange(hidden.minimum(), hidden.maximum())
        bar.setPageStep(hidden.pageStep())
        bar.setSingleStep(hidden.singleStep())
        bar.setValue(hidden.value())
        # Texts can need less height in less width. Then the bar's coming would end the need for it, and its
        # going bring that back, without end: so what is laid out meanwhile may bring it, not send it away.
        within, self._following = self._following, True
        scrolls = hidden.maximum() > hidden.minimum() or (within and not bar.isHidden())
        if bar.isHidden() == scrolls:
            bar.setVisible(scrolls)
        room = bar.WIDTH if scrolls else 0
        mirrored = self.isRightToLeft()
        self.setViewportMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        bar.setGeometry(0 if mirrored else self.width() - bar.WIDTH, 0, bar.WIDTH, self.height())
        self._following = within


class Page(Area):
    """As high as the window; one that is too low for the least its content needs scrolls rather than cuts.

    Qt's own resizing would give the content all the height that it would like, and scroll far too early.
    """

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size()
        self._content.resize(room.width(), max(room.height(), self._content.minimumSizeHint().height()))


class FittingArea(Area):
    """As high as its content, and no higher; where there is less room, it scrolls.

    The keyboard reaches the content only while there is something to scroll.
    """

    LEAST_HEIGHT = 120

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def sizeHint(self) -> QSize:
        hint = self._content.sizeHint()
        if self._content.hasHeightForWidth():
            return QSize(hint.width(), self._content.heightForWidth(self.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        width = self._content.minimumSizeHint().width()
        return QSize(width, min(self.LEAST_HEIGHT, self.sizeHint().height()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _on_range(self, lowest: int, highest: int) -> None:
        policy = Qt.FocusPolicy.TabFocus if highest > lowest else Qt.FocusPolicy.NoFocus
        if policy != self._content.focusPolicy():
            self._content.setFocusPolicy(policy)
