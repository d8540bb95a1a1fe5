"""How every list looks: quiet titles, and the chosen row on a calm tint with a mark before it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from agent_console.ui.scrolling import SlimScrollBar, give_viewport
from agent_console.ui.theme import colours

MARK_WIDTH = 3
MARGIN = 3
"""Around what stands in a cell: what Fusion leaves, in which the window is drawn everywhere."""
INSET = 6
"""How much later the text of a row begins than its tint, in pixels."""


class CalmTable(QTableView):
    """A table of whole rows to choose from, of one height each; Tab leads out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self, QPalette.ColorRole.Base)
        self._why_empty = ""
        self.setHorizontalHeader(QuietHeader())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar())
        self.verticalHeader().hide()
        self.setItemDelegateForColumn(0, _Inset(self))
        # Else Qt measures them all.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        _dress(self)

    def say_why_empty(self, text: str) -> None:
        """Say this in the place of rows; empty while there are some."""
        if text != self._why_empty:
            self._why_empty = text
            self.setAccessibleDescription(text)
            self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            _dress(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_marks(self)
        if self._why_empty:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours(self.palette()).muted))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect(), flags, self._why_empty)


class CalmList(QListWidget):
    """A list of texts to choose from, easy to hit."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Inset(self, air=14))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setWordWrap(True)
        _dress(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            _dress(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_marks(self)


class QuietHeader(QHeaderView):
    """Titles in small letters over a hairline, each above the first letter of its column."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 6)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's
        model = self.model()
        aligned = model.headerData(logicalIndex, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        text = model.headerData(logicalIndex, self.orientation(), Qt.ItemDataRole.DisplayRole)
        theme = colours(self.palette())
        flags = aligned if aligned is not None else self.defaultAlignment()
        painter.save()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        before = MARGIN + (INSET if logicalIndex == 0 else 0)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside = rect.adjusted(MARGIN, 0, -before, 0) if leftwards else rect.adjusted(before, 0, -MARGIN, 0)
        painter.drawText(inside, int(flags), str(text))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class _Inset(QStyledItemDelegate):
    """Leaves the mark its room before the text of a row, and a list's rows some air."""

    def __init__(self, view: QAbstractItemView, *, air: int = 0) -> None:
        super().__init__(view)
        self._air = air

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + INSET, size.height() + self._air)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        from PySide6.QtWidgets import QStyle

        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        leftwards = option.direction == Qt.LayoutDirection.RightToLeft
        beside = QStyleOptionViewItem(option)
        beside.rect = (
            option.rect.adjusted(0, 0, -INSET, 0) if leftwards else option.rect.adjusted(INSET, 0, 0, 0)
        )
        super().paint(painter, beside, index)


def _dress(view: QAbstractItemView) -> None:
    theme = colours(QApplication.palette())
    if view.palette().highlight().color() == QColor(theme.accent_tint):
        return
    # A palette that sets these roles alone: all others go on following the application's.
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent_tint))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
    view.setPalette(palette)


def _draw_marks(view: QAbstractItemView) -> None:
    """The mark before the chosen row, and the ring around the row at which the keyboard is."""
    chosen = view.selectionModel().selectedIndexes()
    if not chosen and not view.hasFocus():
        return
    theme, port = colours(view.palette()), view.viewport().rect()
    painter = QPainter(view.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    leftwards = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for index in chosen:
        if index.column() == 0:
            box = view.visualRect(index)
            left = port.right() + 1 - MARK_WIDTH if leftwards else 0
            painter.fillRect(QRect(left, box.top(), MARK_WIDTH, box.height()), QColor(theme.accent))
    if view.hasFocus():
        at = view.visualRect(view.currentIndex())
        ring = QRect(0, at.top(), port.width(), at.height()) if view.currentIndex().isValid() else port
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), 3, 3)
