"""Where to transfer to: an editable line with quick dial and recent destinations to choose from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from agent_console.desk.numbers import formatted
from agent_console.ui.controls import (
    draw_box,
    draw_chevron,
    dress_cross,
    let_the_box_show,
    offer_to_clear,
    roomy_height,
)

translate = QCoreApplication.translate


class DestinationField(QComboBox):
    """An editable line with quick dial and recent destinations to choose from."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[tuple[str, str], ...] = ()
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
        if completer := self.completer():
            # Inline completion would dial what the agent has not typed.
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            if popup := completer.popup():
                popup.setAccessibleName(translate("transfer", "Suggested destinations"))
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.textChanged.connect(self.edited)
        line.returnPressed.connect(self.submitted)

    def show_text(self, text: str) -> None:
        """Take over the draft's text, leaving the cursor alone where nothing changes."""
        if text != self.currentText():
            self.line.setText(text)
            if (completer := self.completer()) and (popup := completer.popup()):
                # What it suggests completes another text, and keys go to it rather than to the window.
                popup.hide()

    def least_width(self) -> int:
        """How wide it must be to show what it is for, in pixels, with its clear button and its arrow."""
        return self.fontMetrics().horizontalAdvance(self.line.placeholderText()) + 66

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer these (shown, dialled) choices."""
        if choices == self._choices:
            return
        self._choices = choices
        text, cursor = self.currentText(), self.line.cursorPosition()
        blocked = self.line.blockSignals(True)
        self.clear()
        for shown, dialled in choices:
            self.addItem(shown)
            self.setItemData(self.count() - 1, formatted(dialled), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(-1)
        self.line.setText(text)
        self.line.setCursorPosition(cursor)
        self.line.blockSignals(blocked)

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


class _Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Held down, it would ask again the moment that the server has refused, or has not answered.
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
