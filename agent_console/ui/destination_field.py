"""Where to transfer to: an editable line with quick dial and recent destinations to choose from."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from agent_console.desk.numbers import digits_of, formatted
from agent_console.ui.controls import (
    draw_box,
    draw_chevron,
    dress_cross,
    let_the_box_show,
    offer_to_clear,
    roomy_height,
)

translate = QCoreApplication.translate

_SPELLINGS = Qt.ItemDataRole.UserRole
"""All that a choice may be found by: what is shown, and its number as it is dialled and as it is read."""


class DestinationField(QComboBox):
    """An editable line with quick dial and recent destinations to choose from."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._dressed = False
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setAccessibleName(translate("transfer", "Transfer to: quick dial"))
        self.view().setAccessibleName(translate("transfer", "Quick dial and recent destinations"))
        line = _Line(self)
        line.setAccessibleName(translate("transfer", "Transfer to"))
        line.setPlaceholderText(translate("transfer", "Number, SIP address or name"))
        offer_to_clear(line, translate("transfer", "Clear"))
        line.setFrame(False)
        let_the_box_show(line)
        line.setTextMargins(6, 0, 0, 0)
        self.line = line
        self.setLineEdit(line)
        self.setMinimumHeight(roomy_height(self))
        completer = _Suggestions(self.model(), self)
        self.setCompleter(completer)
        if popup := completer.popup():
            popup.setAccessibleName(translate("transfer", "Suggested destinations"))
        line.textChanged.connect(self.edited)
        line.returnPressed.connect(self.submitted)

    def show_text(self, text: str) -> None:
        """Take over the draft's text, leaving the cursor alone where nothing changes."""
        if text != self.currentText():
            self.line.setText(text)
            if (completer := self.completer()) and (popup := completer.popup()):
                # What it suggests completes another text, and keys go to it rather than to the window.
                popup.hide()

    def close_lists(self) -> None:
        """Offer nothing to choose from: a choice would be made for another call than it was opened for."""
        self.hidePopup()
        if (completer := self.completer()) and (popup := completer.popup()):
            popup.hide()

    def least_width(self) -> int:
        """How wide it must be to show what it is for, in pixels, with its clear button and its arrow."""
        return self.fontMetrics().horizontalAdvance(self.line.placeholderText()) + 66

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer these (shown, dialled) choices."""
        if choices == self._choices:
            return
        if not self._dressed:
            self._dressed = True
            self._dress_rows()
        self._choices = choices
        text, cursor = self.currentText(), self.line.cursorPosition()
        blocked = self.line.blockSignals(True)
        self.clear()
        for shown, dialled in choices:
            self.addItem(shown)
            row = self.count() - 1
            self.setItemData(row, formatted(dialled), Qt.ItemDataRole.ToolTipRole)
            self.setItemData(row, f"{shown}\n{dialled}\n{formatted(dialled)}", _SPELLINGS)
        self.setCurrentIndex(-1)
        self.line.setText(text)
        self.line.setCursorPosition(cursor)
        self.line.blockSignals(blocked)

    def _dress_rows(self) -> None:
        """Behind the painted window, since PySide takes milliseconds for what these rows are drawn with."""
        from agent_console.ui.destination_rows import NameAndNumber

        self.setItemDelegate(NameAndNumber(self))
        if (completer := self.completer()) and (popup := completer.popup()):
            popup.setItemDelegate(NameAndNumber(popup))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "line"):
            dress_cross(self.line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        draw_box(self, focused=self.hasFocus())
        draw_chevron(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A turn of the wheel over the field must not change whom the agent is about to dial.
        event.ignore()


class _Suggestions(QCompleter):
    """Finds a choice by its name, and by its number however much of it is typed in whatever spelling."""

    def __init__(self, choices: QAbstractItemModel, parent: QObject) -> None:
        super().__init__(choices, parent)
        # Inline completion would dial what the agent has not typed.
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(_SPELLINGS)

    def splitPath(self, path: str) -> list[str]:
        digits = digits_of(path)
        is_address = "@" in path or any(map(str.isalpha, path))
        return [digits if digits and not is_address else path]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data())


class _Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Held down, it would ask again the moment that the server has refused, or has not answered.
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
