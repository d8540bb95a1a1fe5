"""The Call history window: find a call, read what was done, export, and forget a caller for good."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QModelIndex, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from agent_console.desk.numbers import formatted
from agent_console.journal import PastCall, Search
from agent_console.ui.armed_button import ArmedButton
from agent_console.ui.controls import QuietComboBox, SmallButton, TextLine, offer_to_clear
from agent_console.ui.history_rows import Column, HistoryModel, caller, deed, moment, outcome
from agent_console.ui.lines import Line, Tone
from agent_console.ui.privacy import hidden
from agent_console.ui.reasons import said
from agent_console.ui.room import for_text, size_for_text
from agent_console.ui.rows import INSET, CalmTable
from agent_console.ui.side_window import SideWindow
from agent_console.ui.surfaces import Card

translate = QCoreApplication.translate

WIDE = 560
FETCHED_AHEAD_ROWS = 20
TYPING_MS = 150
"""A search begins when the typing rests for so long."""
_WIDE_MOMENTS_MS = tuple(
    QDateTime(QDate(2028, 12, 28), QTime(hour, 58)).toMSecsSinceEpoch() for hour in (10, 22)
)
"""Those whose text is wide, before noon and after."""


class CallHistoryWindow(SideWindow):
    """Reads no file itself: what it wants goes out by signals, and comes back by `show_…` methods.

    `page_wanted` carries a Search and the id to go on from; `export_wanted` a file and a Search;
    `forget_wanted` a number.
    """

    page_wanted = Signal(object, object)
    count_wanted = Signal(object)
    export_wanted = Signal(object, object)
    forget_wanted = Signal(str)

    def __init__(self, profile: str, outcomes: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._selected: PastCall | None = None
        self._hides_numbers = False
        self.setWindowTitle(translate("history", "Agent Console – Call history"))
        self.search = TextLine()
        self.search.setAccessibleName(translate("history", "Search calls"))
        self.search.setPlaceholderText(translate("history", "Number, name, note or outcome"))
        offer_to_clear(self.search, translate("history", "Clear"))
        self.period = QuietComboBox()
        self.period.setAccessibleName(translate("history", "Period"))
        for text, days in (
            (translate("history", "All days"), None),
            (translate("history", "Today"), 0),
            (translate("history", "Last 7 days"), 6),
            (translate("history", "Last 30 days"), 29),
        ):
            self.period.addItem(text, days)
        self.outcome = QuietComboBox()
        self.outcome.setAccessibleName(translate("history", "Outcome"))
        self.outcome.addItem(translate("history", "All outcomes"), None)
        for one in outcomes:
            self.outcome.addItem(one, one)
        for choice in (self.period, self.outcome):
            choice.view().setAccessibleName(choice.accessibleName())
        self.table = _Table()
        self.model = HistoryModel()
        self.table.setModel(self.model)
        self.found = Line(tone=Tone.MUTED)
        self.status = Line()
        self.status.setVisible(False)
        self.export = SmallButton(translate("history", "Export…"))
        self.forget = ArmedButton(translate("history", "Forget this caller"))
        self._details = Card(translate("history", "Selected call"))
        self._who = Line(scale=1.2, strong=True)
        self._what = Line()
        self._note = Line(tone=Tone.MUTED)
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._connect()
        self._show_selected()
        self.resize(self.sizeHint())

    def hide_numbers(self, *, hide: bool) -> None:
        """Let nobody who looks on read callers' numbers. The export holds them whole."""
        self._hides_numbers = hide
        self.model.hide_numbers(hide=hide)
        self._show_selected()

    def look(self) -> None:
        """Search anew for what is asked: when the window opens, or when calls have come in."""
        search = self._search()
        self.found.say(translate("history", "Searching…"))
        self.model.look_for(search)
        self.count_wanted.emit(search)

    def show_page(self, search: Search, before_id: int | None, page: tuple[PastCall, ...]) -> None:
        """A page has come."""
        self.model.take_page(search, before_id, page)

    def show_count(self, search: Search, count: int) -> None:
        """How many calls the search finds in all."""
        if search != self._search():
            return
        if count:
            self.found.say(translate("history", "Calls found: %n", "", count))
        else:
            self.found.say(translate("history", "No call is like that."))
        self.table.say_why_empty("" if count else self.found.accessibleName())

    def show_failure(self, text: str) -> None:
        """Something could not be read or written; `text` says what to do."""
        self.model.give_up()
        here = said(text)
        self._tell(f"⚠ {here}", Tone.BAD, spoken=here)

    def show_exported(self, file: Path, count: int) -> None:
        """The export is written."""
        text = translate("history", "✓ Calls written to {file}: %n.", "", count)
        self._tell(text.format(file=file), Tone.GOOD)

    def show_forgotten(self, number: str, calls: int, mentions: int, set_aside: tuple[str, ...]) -> None:
        """A caller is gone for good."""
        shown = hidden(number) if self._hides_numbers else formatted(number)
        text = translate(
            "history", "✓ {number} is forgotten. Calls removed: {calls}, mentions elsewhere: {mentions}."
        ).format(number=shown, calls=calls, mentions=mentions)
        if set_aside:
            also = translate(
                "history", "Damaged journals that were set aside may still hold it; delete them: {files}"
            )
            text = f"{text} {also.format(files=', '.join(set_aside))}"
        self._tell(text, Tone.CAUTION if set_aside else Tone.GOOD)
        self.look()

    def sizeHint(self) -> QSize:
        return size_for_text(760, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= for_text(WIDE)
        self._filters.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self._typing.stop()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._filters.setSpacing(8)
        self._filters.addWidget(self.search, 1)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.period)
        choices.addWidget(self.outcome)
        self._filters.addLayout(choices, 1)
        listed = Card("")  # the table inside says what it is, and once is enough
        around = QVBoxLayout(listed)
        around.setContentsMargins(6, 6, 6, 6)
        around.addWidget(self.table)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(14, 10, 14, 12)
        details.setSpacing(4)
        for line in (self._who, self._what, self._note):
            details.addWidget(line)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.found, 1)
        foot.addWidget(self.export)
        foot.addWidget(self.forget)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._filters)
        column.addWidget(listed, 1)
        column.addWidget(self._details)
        column.addWidget(self.status)
        column.addLayout(foot)
        self.setMinimumSize(size_for_text(340, 400))

    def _tell(self, text: str, tone: Tone, *, spoken: str | None = None) -> None:
        self.status.say(text, tone, spoken=spoken)
        self.status.setVisible(True)

    def _connect(self) -> None:
        self._typing.timeout.connect(self.look)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self.look)
        self.period.activated.connect(lambda _: self.look())
        self.outcome.activated.connect(lambda _: self.look())
        self.model.page_wanted.connect(self.page_wanted)
        bar = self.table.verticalScrollBar()
        bar.valueChanged.connect(self._fetch_ahead)
        bar.rangeChanged.connect(self._fetch_ahead)
        self.model.modelReset.connect(self._show_selected)
        self.table.selectionModel().currentRowChanged.connect(self._show_selected)
        self.export.clicked.connect(self._choose_file)
        self.forget.confirmed.connect(self._forget)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)

    def _fetch_ahead(self) -> None:
        # Qt asks at the very end, and not of a bar that was put in another's place.
        bar, root = self.table.verticalScrollBar(), QModelIndex()
        near_the_end = bar.value() >= bar.maximum() - FETCHED_AHEAD_ROWS
        if near_the_end and bar.maximum() > 0 and self.model.canFetchMore(root):
            self.model.fetchMore(root)

    def _search(self) -> Search:
        days = self.period.currentData()
        since_ms = None
        if days is not None:
            since_ms = QDate.currentDate().addDays(-days).startOfDay().toMSecsSinceEpoch()
        return Search(self._profile, self.search.text().strip(), self.outcome.currentData(), since_ms)

    def _show_selected(self) -> None:
        index: QModelIndex = self.table.currentIndex()
        past = self._selected = self.model.call_at(index.row()) if index.isValid() else None
        self.forget.disarm()
        self.forget.setEnabled(past is not None and bool(_number(past)))
        self.forget.explain(
            translate("history", "Removes this caller's number and calls from this computer, for good.")
            if self.forget.isEnabled()
            else translate("history", "Choose a call whose number is known.")
        )
        self._details.setVisible(past is not None)
        if past is not None:
            drawn = self.model.drawn(past)
            self._who.say(caller(drawn))
            self._what.say(_story(drawn))
            self._note.say(past.note or translate("history", "No note"))

    def _forget(self) -> None:
        if self._selected is not None:
            self.forget_wanted.emit(_number(self._selected))

    def _choose_file(self) -> None:
        # Not the static function: it would stop the program until the agent has chosen.
        dialog = QFileDialog(self, translate("history", "Export calls"), "calls.csv", "CSV (*.csv)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda file: self.export_wanted.emit(Path(file), self._search()))
        dialog.open()


class _Table(CalmTable):
    """The rows, in as many columns as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("history", "Calls of the past"))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give the columns their widths; where there is room for three, the details below tell the rest."""
        if self.model() is None:
            return
        metrics, wide = self.fontMetrics(), self.width() >= for_text(WIDE)
        when = max(metrics.horizontalAdvance(moment(at_ms)) for at_ms in _WIDE_MOMENTS_MS) + INSET + 12
        number = metrics.horizontalAdvance("+44 20 7946 01234") + 16
        label = metrics.horizontalAdvance("x" * 12) + 16
        for column in (Column.ACTIONS, Column.NOTE):
            self.setColumnHidden(column, not wide)
        self.setColumnWidth(Column.WHEN, when)
        self.setColumnWidth(
            Column.CALLER, number + 60 if wide else max(number, self.viewport().width() - when - label)
        )
        left_over = self.viewport().width() - when - self.columnWidth(Column.CALLER) - label
        self.setColumnWidth(Column.ACTIONS, max(label, left_over // 2))
        self.setColumnWidth(Column.OUTCOME, label)
        self.setColumnWidth(Column.NOTE, max(label, left_over - left_over // 2))


def _number(past: PastCall) -> str:
    return past.call.caller_number or past.call.caller_number_sent or ""


def _story(past: PastCall) -> str:
    call = past.call
    lines = [moment(call.seen_at_ms)]
    if past.ended_at_ms is not None:
        lines[0] = translate("history", "{began} – ended {ended}").format(
            began=lines[0], ended=moment(past.ended_at_ms)
        )
    numbers = [
        text.format(number=formatted(number))
        for text, number in (
            (translate("history", "sent as {number}"), call.caller_number_sent),
            (translate("history", "dialled {number}"), call.dialed_out_number),
            (translate("history", "rang as {number}"), call.rung_as),
        )
        if number
    ]
    lines.append(", ".join(numbers))
    lines += [f"{moment(one.entry.intention.at_ms)}  {deed(one)}: {outcome(one)}" for one in past.actions]
    if past.label:
        lines.append(translate("history", "Outcome: {outcome}").format(outcome=past.label))
    return "\n".join(line for line in lines if line)
