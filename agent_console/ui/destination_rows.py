"""The rows of what is suggested as a destination."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agent_console.ui.lines import from_the_left
from agent_console.ui.rows import MARK_WIDTH
from agent_console.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex


class NameAndNumber(QStyledItemDelegate):
    """A choice with its number under its name: whichever of the two is typed, both are seen."""

    _BESIDE, _ABOVE = 8, 5

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        texts = _texts(index, option.font)
        width = max(QFontMetrics(font).horizontalAdvance(text) for text, font in texts)
        height = sum(QFontMetrics(font).height() for _, font in texts)
        return QSize(width + 2 * self._BESIDE, height + 2 * self._ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = colours(QApplication.palette()), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_tint))
            leftwards = option.direction == Qt.LayoutDirection.RightToLeft
            left = rect.right() + 1 - MARK_WIDTH if leftwards else rect.left()
            painter.fillRect(QRect(left, rect.top(), MARK_WIDTH, rect.height()), QColor(theme.accent))
        inside = rect.adjusted(self._BESIDE, self._ABOVE, -self._BESIDE, -self._ABOVE)
        for (text, written), ink in zip(_texts(index, option.font), (theme.text, theme.muted), strict=False):
            metrics = QFontMetrics(written)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, inside.width())
            painter.setFont(written)
            painter.setPen(QColor(ink))
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
            inside.setTop(inside.top() + metrics.height())
        painter.restore()


def _texts(index: Index, font: QFont) -> list[tuple[str, QFont]]:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.86)
    name, number = str(index.data()), str(index.data(Qt.ItemDataRole.ToolTipRole))
    under = [] if number == name else [(from_the_left(number), small)]
    return [(from_the_left(name), font), *under]
