"""Finds what a person would see cut: texts that are wider or higher than the place they stand in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget

from agent_console.ui.buttons import ActionButton, Choice
from agent_console.ui.lines import Line
from agent_console.ui.parties import PartiesPicture


def cut_texts(window) -> list[str]:
    """What is cut, as sentences for the failure's message."""
    found = [complaint for widget in _texts(window) if (complaint := _complaint(window, widget))]
    return found + _cut_cells(window.calls) + _cut_placeholder(window.transfer.field.line)


def _texts(window) -> list[QWidget]:
    kinds = (ActionButton, Choice, QLabel, QProgressBar, PartiesPicture)
    return [one for one in window.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]


def _complaint(window, widget) -> str | None:
    what = f"{type(widget).__name__} {widget.accessibleName()!r} of {widget.width()}x{widget.height()}"
    if widget.minimumSizeHint().width() > widget.width():
        return f"{what} needs a width of {widget.minimumSizeHint().width()}"
    if widget.hasHeightForWidth() and widget.heightForWidth(widget.width()) > widget.height():
        return f"{what} needs a height of {widget.heightForWidth(widget.width())}"
    left = widget.mapTo(window, QPoint(0, 0)).x()
    if left < 0 or left + widget.width() > window.width():
        return f"{what} reaches from {left} to {left + widget.width()}"
    if isinstance(widget, Line | QAbstractButton) and not widget.parentWidget().rect().contains(
        widget.geometry()
    ):
        return f"{what} stands out of its parent"
    return None


def _cut_cells(table) -> list[str]:
    model, found = table.model(), []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            text = model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
            needed = table.fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), 0, text)
            margin = 2 * (table.style().pixelMetric(table.style().PixelMetric.PM_FocusFrameHMargin) + 1)
            if needed.width() + margin > table.columnWidth(column) or needed.height() > table.rowHeight(row):
                found.append(f"cell {text!r} in {table.columnWidth(column)}x{table.rowHeight(row)}")
    return found


def _cut_placeholder(line) -> list[str]:
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    return [f"placeholder in {line.width()}"] if not line.text() and needed > line.width() else []
