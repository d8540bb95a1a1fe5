"""The active calls as rows for a table: what each cell shows, and what a screen reader hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QWidget

from agent_console.desk.calls import Call
from agent_console.desk.numbers import formatted
from agent_console.ui.lines import in_two_lines

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
CALLER, SENT, DIALLED, AGE = range(4)
TRANSFERRING = "⇄"
_TO_THE_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Room(Enum):
    """How numbers are written, by how much room there is for them."""

    ONE_LINE = auto()
    TWO_LINES = auto()


class CallListModel(QAbstractTableModel):
    """The calls as rows. A poll that changes k calls tells the view of k rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: tuple[Call, ...] = ()
        self._ages: list[str] = []
        self._transferring: frozenset[str] = frozenset()
        self._room = Room.ONE_LINE
        self._grey: QBrush | None = None

    def write_in(self, room: Room) -> None:
        """Write the numbers so that they fit."""
        if room is not self._room:
            self._room = room
            self._all_changed()

    def set_grey(self, grey: QBrush | None) -> None:
        """Draw everything in this colour, because the picture is old; None: draw it as it is."""
        if grey != self._grey:
            self._grey = grey
            self._all_changed()

    def _all_changed(self) -> None:
        if self._calls:
            self.dataChanged.emit(self.index(0, CALLER), self.index(len(self._calls) - 1, AGE))

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
    ) -> str | int | None:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == AGE:
            return _TO_THE_END
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("calls", "Caller"),
            translate("calls", "Sent"),
            translate("calls", "Dialled"),
            translate("calls", "Age"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | int | QBrush | None:
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(index.row(), column)
            case Qt.ItemDataRole.AccessibleTextRole:
                if column == AGE:
                    return self._spoken_age(index.row())
                return _number(self._calls[index.row()], column) or "–"
            case Qt.ItemDataRole.ToolTipRole if column != AGE:
                number = _number(self._calls[index.row()], column)
                return formatted(number) if number else None
            case Qt.ItemDataRole.TextAlignmentRole if column == AGE:
                return _TO_THE_END
            case Qt.ItemDataRole.ForegroundRole:
                return self._grey
        return None

    def _shown(self, row: int, column: int) -> str:
        call = self._calls[row]
        if column == AGE:
            age = self._ages[row]
            return f"{TRANSFERRING} {age}" if call.call_uuid in self._transferring else age
        number = _number(call, column)
        if not number:
            return "–"
        return formatted(number) if self._room is Room.ONE_LINE else in_two_lines(formatted(number))

    def _spoken_age(self, row: int) -> str:
        age = self._ages[row]
        if self._calls[row].call_uuid in self._transferring:
            return translate("calls", "{age}, transfer under way").format(age=age)
        return age

    def take(self, calls: tuple[Call, ...], ages: Sequence[str], transferring: frozenset[str]) -> None:
        """Show these calls, touching only what differs."""
        if calls != self._calls:
            self._take_calls(calls, ages)
        changed = [row for row, age in enumerate(ages) if age != self._ages[row]]
        self._ages = list(ages)
        if transferring != self._transferring:
            marked = transferring ^ self._transferring
            self._transferring = transferring
            changed += [row for row, call in enumerate(self._calls) if call.call_uuid in marked]
        for row in sorted(set(changed)):
            self.dataChanged.emit(self.index(row, AGE), self.index(row, AGE))

    def _take_calls(self, calls: tuple[Call, ...], ages: Sequence[str]) -> None:
        kept = {call.call_uuid for call in calls}
        for row in reversed(range(len(self._calls))):
            if self._calls[row].call_uuid not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._calls = self._calls[:row] + self._calls[row + 1 :]
                del self._ages[row]
                self.endRemoveRows()
        known = {call.call_uuid for call in self._calls}
        order = [call.call_uuid for call in self._calls]
        if not known or order != [call.call_uuid for call in calls if call.call_uuid in known]:
            self.beginResetModel()
            self._calls, self._ages = calls, list(ages)
            self.endResetModel()
            return
        for row, call in enumerate(calls):
            if row >= len(self._calls) or self._calls[row].call_uuid != call.call_uuid:
                self.beginInsertRows(QModelIndex(), row, row)
                self._calls = (*self._calls[:row], call, *self._calls[row:])
                self._ages.insert(row, ages[row])
                self.endInsertRows()
            elif self._calls[row] != call:
                self._calls = (*self._calls[:row], call, *self._calls[row + 1 :])
                self.dataChanged.emit(self.index(row, 0), self.index(row, AGE))


def _number(call: Call, column: int) -> str | None:
    return (call.caller_number, call.caller_number_sent, call.dialed_out_number)[column]
