"""The active calls as rows for a table: what each cell shows, and what a screen reader hears of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from itertools import pairwise
from math import inf

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from agent_console.desk.calls import Call
from agent_console.desk.differences import difference
from agent_console.desk.numbers import formatted
from agent_console.ui import words
from agent_console.ui.lines import from_the_left, in_two_lines

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
CALLER, SENT, DIALLED, AGE = range(4)
TRANSFERRING = "⇄"
MINUTE_MS = 60_000
_AGES_AT_MOST = 500
"""So many are kept as they are written: a translation costs more than all else about a row."""

# The view asks for these seven times a cell; looking an enumeration up costs more than the answer.
_SHOWN = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNED = int(Qt.ItemDataRole.TextAlignmentRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_TO_THE_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Room(Enum):
    """How numbers are written, by how much room there is for them."""

    ONE_LINE = auto()
    TWO_LINES = auto()


class CallListModel(QAbstractTableModel):
    """The calls as rows. A poll that changes k calls tells the view of k rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: list[Call] = []
        self._taken: tuple[Call, ...] = ()
        self._server_ms: int | None = None
        self._older_at_ms = inf
        self._told_minutes: dict[str, int | None] = {}
        """What the view has read last of the calls in sight, or has been told to read again."""
        self._ages: dict[int | None, str] = {}
        self._transferring: frozenset[str] = frozenset()
        self._room = Room.ONE_LINE
        self._grey = ""
        self._ink: QColor | None = None

    def write_in(self, room: Room) -> None:
        """Write the numbers so that they fit."""
        if room is not self._room:
            self._room = room
            self._all_changed()

    def set_grey(self, grey: str) -> None:
        """Draw everything in this colour, because the picture is old; empty: draw it as it is."""
        if grey != self._grey:
            self._grey, self._ink = grey, QColor(grey) if grey else None
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

    def data(self, index: Index, role: int = _SHOWN) -> str | int | QColor | None:
        column = index.column()
        if role == _SHOWN:
            return self._shown(index.row(), column)
        if role == _INK:
            return self._ink
        if role == _ALIGNED:
            return _TO_THE_END if column == AGE else None
        if role == _SPOKEN:
            return self._spoken(self._calls[index.row()], column)
        if role == _TIP and column != AGE:
            number = _number(self._calls[index.row()], column)
            return formatted(number) if number else None
        return None

    def take(self, calls: tuple[Call, ...], transferring: frozenset[str]) -> None:
        """Show these calls, touching only what differs."""
        if calls is not self._taken:
            self._take_calls(calls)
            self._taken = calls
        if transferring != self._transferring:
            marked, self._transferring = transferring ^ self._transferring, transferring
            self._touch_ages(row for row, call in enumerate(self._calls) if call.call_uuid in marked)

    def still_says(self, server_ms: int | None) -> bool:
        """Whether every age that was in sight is, at this time, still what was told of it."""
        if server_ms is None or self._server_ms is None:
            return server_ms is self._server_ms
        return self._server_ms <= server_ms < self._older_at_ms

    def grow_older(self, server_ms: int | None, in_sight: range) -> str:
        """Tell the ages as of this time, looking at those in sight alone; gives the widest of them."""
        self._server_ms = server_ms
        told, still_told = self._told_minutes, {}
        older, ages, older_at_ms = [], set(), inf
        for row, call in enumerate(self._calls[in_sight.start : in_sight.stop], in_sight.start):
            uuid, since_ms, minutes = call.call_uuid, call.reached_handler_at_ms, None
            if server_ms is not None and since_ms is not None:
                minutes = (server_ms - since_ms) // MINUTE_MS if server_ms > since_ms else 0
                turns_at_ms = since_ms + (minutes + 1) * MINUTE_MS
                older_at_ms = min(older_at_ms, turns_at_ms)
            ages.add(minutes)
            if uuid in told:
                still_told[uuid] = minutes
                if told[uuid] != minutes:
                    older.append(row)
        self._told_minutes, self._older_at_ms = still_told, older_at_ms
        self._touch_ages(older)
        # The last is the oldest: its age is wide enough for most that are scrolled into sight later.
        ages.update(map(self._minutes, self._calls[-1:]))
        return max(map(self._age, ages), key=len, default="")

    def _touch_ages(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row, AGE), self.index(row, AGE))

    def _shown(self, row: int, column: int) -> str:
        call = self._calls[row]
        if column == AGE:
            self._told_minutes[call.call_uuid] = self._minutes(call)
            age = self._age(self._minutes(call))
            return f"{TRANSFERRING} {age}" if call.call_uuid in self._transferring else age
        number = _number(call, column)
        if not number:
            return "–"
        shown = formatted(number) if self._room is Room.ONE_LINE else in_two_lines(formatted(number))
        return from_the_left(shown)

    def _spoken(self, call: Call, column: int) -> str:
        if column != AGE:
            return _number(call, column) or "–"
        if call.call_uuid in self._transferring:
            age = self._age(self._minutes(call))
            return translate("calls", "{age}, transfer under way").format(age=age)
        return self._age(self._minutes(call))

    def _age(self, minutes: int | None) -> str:
        if minutes not in self._ages:
            self._ages = {} if len(self._ages) > _AGES_AT_MOST else self._ages
            self._ages[minutes] = "–" if minutes is None else words.age(minutes * MINUTE_MS)
        return self._ages[minutes]

    def _minutes(self, call: Call) -> int | None:
        since_ms = call.reached_handler_at_ms
        if self._server_ms is None or since_ms is None:
            return None
        return max(0, self._server_ms - since_ms) // MINUTE_MS

    def _take_calls(self, calls: tuple[Call, ...]) -> None:
        rows, same = self._calls, difference(self._taken, calls)
        fresh = calls[same.head : len(calls) - same.tail]
        kept = {call.call_uuid for call in fresh}
        left = [call.call_uuid for call in rows[same.head : len(rows) - same.tail] if call.call_uuid in kept]
        known = set(left)
        if not rows or left != [call.call_uuid for call in fresh if call.call_uuid in known]:
            self.beginResetModel()
            self._calls = list(calls)
            self.endResetModel()
            return
        gone = [row for row in range(same.head, len(rows) - same.tail) if rows[row].call_uuid not in kept]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del rows[first : last + 1]
            self.endRemoveRows()
        come = [row for row, call in enumerate(fresh, same.head) if call.call_uuid not in known]
        for first, last in _runs(come):
            self.beginInsertRows(QModelIndex(), first, last)
            rows[first:first] = calls[first : last + 1]
            self.endInsertRows()
        changed = [row for row, call in enumerate(fresh, same.head) if rows[row] is not call]
        for row in changed:
            before, call = rows[row], calls[row]
            rows[row] = call
            columns = [column for column in range(AGE) if _number(before, column) != _number(call, column)]
            if columns:
                self.dataChanged.emit(self.index(row, columns[0]), self.index(row, columns[-1]))


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each stretch of neighbours."""
    breaks = [place for place, (one, other) in enumerate(pairwise(rows), 1) if other != one + 1]
    for start, end in pairwise((0, *breaks, len(rows))):
        if start < end:
            yield rows[start], rows[end - 1]


def _number(call: Call, column: int) -> str | None:
    return (call.caller_number, call.caller_number_sent, call.dialed_out_number)[column]
