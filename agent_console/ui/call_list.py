"""The list of active calls: one row a call, newest dialled first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from agent_console.desk.calls import Call
from agent_console.desk.numbers import formatted
from agent_console.desk.state import Desk
from agent_console.desk.transfers import Requested, UnderWay
from agent_console.ui import words

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
CALLER, SENT, DIALLED, AGE = range(4)


class CallListModel(QAbstractTableModel):
    """The calls as rows. A poll that changes k calls tells the view of k rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: tuple[Call, ...] = ()
        self._ages: list[str] = []
        self._transferring: frozenset[str] = frozenset()
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Show numbers without their spaces, where there is no room for them."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self._calls:
                self.dataChanged.emit(self.index(0, CALLER), self.index(len(self._calls) - 1, DIALLED))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._calls)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def call_at(self, row: int) -> Call:
        """The call in this row."""
        return self._calls[row]

    def row_of(self, call_uuid: str) -> int | None:
        """The row of this call."""
        return next((row for row, call in enumerate(self._calls) if call.call_uuid == call_uuid), None)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("calls", "Caller"),
            translate("calls", "Sent"),
            translate("calls", "Dialled"),
            translate("calls", "Age"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | int | None:
        call = self._calls[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == AGE:
                age = self._ages[index.row()]
                return f"⇄ {age}" if call.call_uuid in self._transferring else age
            number = _number(call, column)
            return "–" if not number else number if self._narrow else formatted(number)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._ages[index.row()] if column == AGE else _number(call, column) or "–"
        if role == Qt.ItemDataRole.ToolTipRole and column != AGE:
            return formatted(number) if (number := _number(call, column)) else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column == AGE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def take(self, calls: tuple[Call, ...], ages: Sequence[str], transferring: frozenset[str]) -> None:
        """Show these calls, touching only what differs."""
        if calls != self._calls:
            self._take_calls(calls)
        changed = [row for row, age in enumerate(ages) if age != self._ages[row]]
        self._ages = list(ages)
        for row in changed:
            self.dataChanged.emit(self.index(row, AGE), self.index(row, AGE))
        if transferring != self._transferring:
            marked = transferring ^ self._transferring
            self._transferring = transferring
            for marked_row, call in enumerate(self._calls):
                if call.call_uuid in marked:
                    self.dataChanged.emit(self.index(marked_row, AGE), self.index(marked_row, AGE))

    def _take_calls(self, calls: tuple[Call, ...]) -> None:
        kept = {call.call_uuid for call in calls}
        for row in reversed(range(len(self._calls))):
            if self._calls[row].call_uuid not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._calls = self._calls[:row] + self._calls[row + 1 :]
                del self._ages[row]
                self.endRemoveRows()
        order = [call.call_uuid for call in self._calls]
        if order != [call.call_uuid for call in calls if call.call_uuid in set(order)]:
            self.beginResetModel()
            self._calls, self._ages = calls, [""] * len(calls)
            self.endResetModel()
            return
        for row, call in enumerate(calls):
            if row >= len(self._calls) or self._calls[row].call_uuid != call.call_uuid:
                self.beginInsertRows(QModelIndex(), row, row)
                self._calls = (*self._calls[:row], call, *self._calls[row:])
                self._ages.insert(row, "")
                self.endInsertRows()
            elif self._calls[row] != call:
                self._calls = (*self._calls[:row], call, *self._calls[row + 1 :])
                self.dataChanged.emit(self.index(row, 0), self.index(row, AGE))


def _number(call: Call, column: int) -> str | None:
    return (call.caller_number, call.caller_number_sent, call.dialed_out_number)[column]


class CallList(QTableView):
    """The table. `chosen` carries the UUID of the call that the agent picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CallListModel(self)
        self._rendering = False
        self.setModel(self._model)
        self.setAccessibleName(translate("calls", "Active calls"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self._font_size = self.font().pointSizeF()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AGE, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(40)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.clicked.connect(lambda index: self._choose(index.row()))

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Draw the list, with the call in hand selected."""
        server_ms = desk.clock.likely_now_ms(now_ms) if desk.clock else None
        ages = [_age(call, server_ms) for call in desk.calls]
        transferring = frozenset(
            uuid for uuid, one in desk.transfers.items() if isinstance(one, Requested | UnderWay)
        )
        self._rendering = True
        try:
            self._model.take(desk.calls, ages, transferring)
            self._show_in_hand(desk)
        finally:
            self._rendering = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - self.columnWidth(AGE)
        narrow = room < 3 * (QFontMetrics(self._font_of(1.0)).horizontalAdvance("+44 20 7946 0123") + 8)
        self._model.set_narrow(narrow)
        font = self._font_of(0.86 if narrow else 1.0)
        if font != self.font():
            self.setFont(font)

    def _font_of(self, scale: float) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self._font_size * scale)
        return font

    def _show_in_hand(self, desk: Desk) -> None:
        row = self._model.row_of(desk.current.call.call_uuid) if desk.current else None
        selected = self.selectionModel().selectedRows()
        if row is None:
            if selected:
                self.clearSelection()
            return
        if [index.row() for index in selected] != [row]:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                self._model.index(row, 0), flags.ClearAndSelect | flags.Rows
            )

    def _on_selection(self) -> None:
        if self._rendering:
            return
        for index in self.selectionModel().selectedRows():
            self._choose(index.row())

    def _choose(self, row: int) -> None:
        if not self._rendering:
            self.chosen.emit(self._model.call_at(row).call_uuid)


def _age(call: Call, server_ms: int | None) -> str:
    if server_ms is None or call.reached_handler_at_ms is None:
        return "–"
    return words.age(server_ms - call.reached_handler_at_ms)
