"""The list of active calls: one row a call, newest dialled first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from agent_console.desk.state import Desk
from agent_console.ui import words
from agent_console.ui.call_rows import AGE, TRANSFERRING, CallListModel, Room
from agent_console.ui.rows import INSET, CalmTable
from agent_console.ui.theme import colours

translate = QCoreApplication.translate
LONGEST_NUMBER = "+44 20 7946 0123"
SMALL = 0.86
ROWS_AT_LEAST = 2
CELL_MARGIN = 7


class CallList(CalmTable):
    """The table. `chosen` carries the UUID of the call that the agent picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CallListModel(self)
        self._rendering = False
        self._rows_at_least = ROWS_AT_LEAST
        self._drawn: tuple[object, ...] = ()
        self._widest_age = ""
        self.setModel(self._model)
        self.setAccessibleName(translate("calls", "Active calls"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._font_size = self.font().pointSizeF()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(40)
        self._make_room()
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.clicked.connect(lambda index: self._choose(index.row()))

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        rows = self._rows_at_least * self.verticalHeader().defaultSectionSize()
        return QSize(200, self.horizontalHeader().sizeHint().height() + rows)

    def give_way(self, *, gives_way: bool) -> None:
        """Be content with one row in sight, because something else needs the room."""
        rows = 1 if gives_way else ROWS_AT_LEAST
        if rows != self._rows_at_least:
            self._rows_at_least = rows
            self.updateGeometry()

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Draw the list, with the call in hand selected."""
        server_ms = desk.clock.likely_now_ms(now_ms) if desk.clock else None
        in_hand = desk.current.call.call_uuid if desk.current else None
        stale = desk.is_stale(now_ms)
        in_sight = self._rows_in_sight()
        transferring = frozenset(one.plan.call_uuid for one in desk.live_transfers())
        drawn = (desk.calls, transferring, in_hand, stale, in_sight)
        self.say_why_empty("" if desk.calls else words.empty_list(desk))
        # Calls grow older by the minute, and the face is drawn four times a second.
        if drawn == self._drawn and self._model.still_says(server_ms):
            return
        self._drawn = drawn
        self._rendering = True
        try:
            self._model.set_grey(colours(self.palette()).muted if stale else "")
            self._model.take(desk.calls, transferring)
            longest = self._model.grow_older(server_ms, in_sight)
            self._show_in_hand(in_hand)
        finally:
            self._rendering = False
        widest_age = max(longest, translate("calls", "Age"), key=len)
        if widest_age != self._widest_age:
            self._widest_age = widest_age
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Write as large as the width allows, and on two lines where even small is too wide."""
        small, large = self._font_of(SMALL), self._font_of(1.0)
        font = large if self._fits(QFontMetrics(large)) else small
        metrics = QFontMetrics(font)
        if font != self.font():
            self.setFont(font)
        self._share_width(self._age_width(metrics))
        one_line = self._fits(metrics)
        self._model.write_in(Room.ONE_LINE if one_line else Room.TWO_LINES)
        height = (1 if one_line else 2) * metrics.height() + 10
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
            self.updateGeometry()

    def _share_width(self, age: int) -> None:
        number, left_over = divmod(self.viewport().width() - age - INSET, AGE)
        widths = (number + INSET, number, number, age + left_over)
        for column, width in enumerate(widths):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)

    def _fits(self, metrics: QFontMetrics) -> bool:
        room = self.viewport().width() - self._age_width(metrics)
        return 3 * (metrics.horizontalAdvance(LONGEST_NUMBER) + CELL_MARGIN) + INSET <= room

    def _age_width(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance(f"{TRANSFERRING} {self._widest_age}") + CELL_MARGIN

    def _font_of(self, scale: float) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self._font_size * scale)
        return font

    def _rows_in_sight(self) -> range:
        first = max(0, self.rowAt(0))
        return range(
            first, first + self.viewport().height() // self.verticalHeader().defaultSectionSize() + 2
        )

    def _show_in_hand(self, call_uuid: str | None) -> None:
        selected = [index.row() for index in self.selectionModel().selectedRows()]
        if call_uuid and [self._model.call_at(row).call_uuid for row in selected] == [call_uuid]:
            return
        row = self._model.row_of(call_uuid) if call_uuid else None
        if row is None:
            if selected:
                self.clearSelection()
        elif selected != [row]:
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
