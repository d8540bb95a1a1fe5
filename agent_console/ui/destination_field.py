"""Where to transfer to: an editable line with quick dial and recent destinations to choose from."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from agent_console.desk.numbers import digits_of, formatted
from agent_console.ui.controls import (
    draw_box,
    draw_chevron,
    dress_cross,
    let_the_box_show,
    offer_to_clear,
    roomy_height,
)
from agent_console.ui.lines import from_the_left
from agent_console.ui.rows import MARK_WIDTH
from agent_console.ui.theme import colours

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_SPELLINGS = Qt.ItemDataRole.UserRole
"""All that a choice may be found by: what is shown, and its number as it is dialled and as it is read."""


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
        self.setItemDelegate(_NameAndNumber(self))
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
            popup.setItemDelegate(_NameAndNumber(popup))
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
            row = self.count() - 1
            self.setItemData(row, formatted(dialled), Qt.ItemDataRole.ToolTipRole)
            self.setItemData(row, f"{shown}\n{dialled}\n{formatted(dialled)}", _SPELLINGS)
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


class _NameAndNumber(QStyledItemDelegate):
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

    def pathFromIndex(self, index: Index) -> str:
        return str(index.data())


class _Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Held down, it would ask again the moment that the server has refused, or has not answered.
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
