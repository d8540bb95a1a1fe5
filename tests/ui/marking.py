"""A language that is not one: every text that has gone through translation stands in brackets."""

from __future__ import annotations

from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Marking(QTranslator):
    """Puts brackets around what is translated."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧"


@contextmanager
def marked():
    """What is built meanwhile speaks it."""
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)


def unmarked(text: str, data) -> str:
    """The letters of a text that are neither translated nor match `data`, a compiled pattern."""
    depth, outside = 0, []
    for sign in text.replace("\u200b", ""):
        depth += (sign == "⟦") - (sign == "⟧")
        if depth == 0 and sign != "⟧":
            outside.append(sign)
    return "".join(sign for sign in data.sub("", "".join(outside)) if sign.isalpha())


def texts_of(window):
    """All that a window shows, explains or says."""
    yield window.windowTitle()
    for one in (window, *window.findChildren(QWidget)):
        yield one.toolTip()
        yield one.accessibleName()
        yield one.accessibleDescription()
        match one:
            case QLabel() | QAbstractButton():
                yield one.text()
            case QLineEdit():
                yield one.placeholderText()
            case QPlainTextEdit() if not one.isReadOnly():
                yield one.placeholderText()
            case QComboBox():
                yield from (one.itemText(row) for row in range(one.count()))
            case QMenu():
                yield from (action.text() for action in one.actions())
            case QTableView():
                yield from _texts_of_table(one)


def _texts_of_table(table):
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(), 20)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for role in _ROLES:
                yield str(index.data(role) or "")
