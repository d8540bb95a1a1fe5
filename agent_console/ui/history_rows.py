"""The call history as a table whose rows are fetched a page at a time, when they come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from agent_console.desk import outcomes
from agent_console.desk.numbers import digits_of, formatted
from agent_console.journal import (
    Accept,
    Connect,
    Done,
    NotSent,
    PastCall,
    RecordedAction,
    Refused,
    Return,
    Search,
    Stop,
    Transfer,
)
from agent_console.ui import words
from agent_console.ui.lines import from_the_left
from agent_console.ui.privacy import hidden

translate = QCoreApplication.translate

PAGE = 100
_DIGITS_OF_A_NAME = 3
"""With more of them it is a number that a phone gave for a name."""


class Column(IntEnum):
    """What a row tells."""

    WHEN = 0
    CALLER = 1
    ACTIONS = 2
    OUTCOME = 3
    NOTE = 4


class HistoryModel(QAbstractTableModel):
    """Rows of one search, the newest first. `page_wanted` carries the search and the id to go on from.

    Whoever answers calls `take_page` with both; an answer to an older search is dropped.
    """

    page_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._search: Search | None = None
        self._rows: list[PastCall] = []
        self._waiting = False
        self._all_there = True
        self._hides_numbers = False

    def hide_numbers(self, *, hide: bool) -> None:
        """Draw callers' numbers all but hidden, or whole."""
        if hide != self._hides_numbers:
            self._hides_numbers = hide
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def drawn(self, past: PastCall) -> PastCall:
        """The call for the eye alone: what is done must be done with the true one."""
        return _private(past) if self._hides_numbers else past

    @property
    def is_waiting(self) -> bool:
        """Whether a page is on its way."""
        return self._waiting

    def look_for(self, search: Search) -> None:
        """Begin a search; what was found before goes."""
        self.beginResetModel()
        self._search, self._rows, self._all_there = search, [], False
        self.endResetModel()
        self._ask()

    def take_page(self, search: Search, before_id: int | None, page: Sequence[PastCall]) -> bool:
        """Add a page; gives whether it was the one that is waited for."""
        last = self._rows[-1].id if self._rows else None
        if search != self._search or before_id != last or not self._waiting:
            return False
        self._waiting = False
        self._all_there = len(page) < PAGE
        if page:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._rows.extend(page)
            self.endInsertRows()
        return True

    def give_up(self) -> None:
        """The page does not come; scrolling on asks for it again."""
        self._waiting = False

    def call_at(self, row: int) -> PastCall:
        """The call of a row."""
        return self._rows[row]

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: ARG002, N802
        return not self._all_there and not self._waiting

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:  # noqa: ARG002, N802
        self._ask()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        past = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell(self.drawn(past), Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.NOTE:
            return past.note
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            Column.WHEN: translate("history", "When"),
            Column.CALLER: translate("history", "Caller"),
            Column.ACTIONS: translate("history", "Actions"),
            Column.OUTCOME: translate("history", "Outcome"),
            Column.NOTE: translate("history", "Note"),
        }[Column(section)]

    def _ask(self) -> None:
        if self._search is not None:
            self._waiting = True
            self.page_wanted.emit(self._search, self._rows[-1].id if self._rows else None)


def cell(past: PastCall, column: Column) -> str:
    """What stands in a cell."""
    match column:
        case Column.WHEN:
            return moment(past.call.seen_at_ms)
        case Column.CALLER:
            return caller(past)
        case Column.ACTIONS:
            return ", ".join(dict.fromkeys(deed(action) for action in past.actions))
        case Column.OUTCOME:
            return past.label
        case Column.NOTE:
            return " ".join(past.note.split())


def caller(past: PastCall) -> str:
    """Who it was: the number, and the name that the phone showed."""
    number = past.call.caller_number or past.call.caller_number_sent
    shown = from_the_left(formatted(number)) if number else translate("history", "Number withheld")
    return f"{shown} · {past.call.caller_name}" if past.call.caller_name else shown


def _private(past: PastCall) -> PastCall:
    call = past.call
    named = call.caller_name if len(digits_of(call.caller_name or "")) <= _DIGITS_OF_A_NAME else None
    masked = replace(
        call,
        caller_number=hidden(call.caller_number),
        caller_number_sent=hidden(call.caller_number_sent),
        rung_as=hidden(call.rung_as),
        caller_name=named,
    )
    return replace(past, call=masked)


def moment(at_ms: int) -> str:
    """A time of the wall clock as the locale writes it."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at_ms), QLocale.FormatType.ShortFormat)


def deed(action: RecordedAction) -> str:
    """What was done."""
    match action.entry.intention.deed:
        case Transfer(to=to, hold_caller=True):
            return translate("history", "Held transfer to {to}").format(to=formatted(to))
        case Transfer(to=to):
            return translate("history", "Conference with {to}").format(to=formatted(to))
        case Connect():
            return translate("history", "Connected")
        case Stop():
            return translate("history", "Stopped")
        case Return():
            return translate("history", "Returned")
        case Accept():
            return translate("history", "Accepted")


def outcome(action: RecordedAction) -> str:
    """What became of it."""
    match action.conclusion.outcome if action.conclusion else None:
        case Done():
            return translate("history", "done")
        case Refused(refusal=refusal, text=text):
            return translate("history", "refused: {why}").format(why=_refusal(refusal, text))
        case NotSent():
            return translate("history", "not sent")
        case _:
            return translate("history", "outcome unknown")


def _refusal(name: str, text: str) -> str:
    known = name in outcomes.Refusal.__members__
    refusal = outcomes.Refusal[name] if known else outcomes.Refusal.OTHER
    return words.refusal(outcomes.Refused(refusal, text or name))
