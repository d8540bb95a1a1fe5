"""Finds what a person would see cut: texts that are wider or higher than the place they stand in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from agent_console.ui.buttons import ActionButton, Choice
from agent_console.ui.call_list import CallList
from agent_console.ui.controls import SmallButton, TextLine
from agent_console.ui.lines import Line
from agent_console.ui.parties import PartiesPicture
from agent_console.ui.recipe_panel import WholeText

WRAPPING = (ActionButton, Choice, QLabel, QProgressBar, PartiesPicture)


def cut_texts(window: QWidget) -> list[str]:
    """What is cut, as sentences for the failure's message."""
    found: list[str] = []
    for one in window.findChildren(QWidget):
        if one.isVisible():
            found += _complaints(window, one)
    return found


def _complaints(window: QWidget, one: QWidget) -> list[str]:
    match one:
        case CallList():
            return _cut_cells(one)
        case _ if isinstance(one, WRAPPING):
            return _cut_lines(window, one) + _out_of_sight(window, one)
        case SmallButton():
            needed = one.fontMetrics().horizontalAdvance(one.text()) + 8
        case QComboBox() if one.isEditable():
            return _out_of_sight(window, one)
        case QComboBox():
            needed = one.fontMetrics().horizontalAdvance(one.currentText()) + 36
        case TextLine():
            # Its label says what it is for; an example in its place may lose its end.
            return _out_of_sight(window, one)
        case QLineEdit():
            # What is typed scrolls; what is to be typed does not.
            shown = "" if one.text() else one.placeholderText()
            needed = one.fontMetrics().horizontalAdvance(shown)
        case WholeText() if one.verticalScrollBar().maximum() > 0:
            return [f"{_named(one)} is not shown whole"]
        case QPlainTextEdit():
            return _out_of_sight(window, one)
        case _:
            return []
    narrow = [f"{_named(one)} needs a width of {needed}"] if needed > one.width() else []
    return narrow + _out_of_sight(window, one)


def _named(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName()!r} of {one.width()}x{one.height()}"


def _cut_lines(window: QWidget, one: QWidget) -> list[str]:
    found = []
    if one.minimumSizeHint().width() > one.width():
        found.append(f"{_named(one)} needs a width of {one.minimumSizeHint().width()}")
    if one.hasHeightForWidth() and one.heightForWidth(one.width()) > one.height():
        found.append(f"{_named(one)} needs a height of {one.heightForWidth(one.width())}")
    if isinstance(one, Line | QAbstractButton) and not one.parentWidget().rect().contains(one.geometry()):
        found.append(f"{_named(one)} stands out of its parent")
    return found


def _out_of_sight(window: QWidget, one: QWidget) -> list[str]:
    left = one.mapTo(window, QPoint(0, 0)).x()
    if left < 0 or left + one.width() > window.width():
        return [f"{_named(one)} reaches from {left} to {left + one.width()}"]
    return []


def _cut_cells(table: CallList) -> list[str]:
    model, found = table.model(), []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            text = model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
            needed = table.fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), 0, text)
            margin = 2 * (table.style().pixelMetric(table.style().PixelMetric.PM_FocusFrameHMargin) + 1)
            if needed.width() + margin > table.columnWidth(column) or needed.height() > table.rowHeight(row):
                found.append(f"cell {text!r} in {table.columnWidth(column)}x{table.rowHeight(row)}")
    return found
