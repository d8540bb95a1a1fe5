"""The call history: found a page at a time, exported, and forgotten for good."""

from __future__ import annotations

from pathlib import Path

import pytest
from accessible_tree import Role, nodes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from agent_console.journal import (
    CallRecord,
    Conclusion,
    Done,
    Entry,
    Intention,
    PastCall,
    RecordedAction,
    Refused,
    Return,
    Search,
    Transfer,
)
from agent_console.ui.history_rows import PAGE, Column
from agent_console.ui.history_window import CallHistoryWindow

SEEN_MS = 1_795_000_000_000


def past_call(number: int, **more) -> PastCall:
    call = CallRecord("Sales", f"call-{number}", SEEN_MS, f"+1604555{number % 10_000:04}", "+18665551234")
    return PastCall(number, call, None, more.get("note", ""), more.get("label", ""), more.get("actions", ()))


def action(deed, outcome) -> RecordedAction:
    call = CallRecord("Sales", "call-1", SEEN_MS)
    conclusion = Conclusion(outcome, SEEN_MS) if outcome else None
    return RecordedAction(Entry(1, Intention(call, deed, 1, SEEN_MS)), conclusion)


class Archive:
    """So many calls, given out a page at a time when the test says so."""

    def __init__(self, window: CallHistoryWindow, size: int) -> None:
        self.window, self.size = window, size
        self.asked: list[tuple[Search, int | None]] = []
        self.counted: list[Search] = []
        window.page_wanted.connect(lambda search, before_id: self.asked.append((search, before_id)))
        window.count_wanted.connect(self.counted.append)

    def answer(self, which: int = -1) -> None:
        search, before_id = self.asked[which]
        first = self.size if before_id is None else before_id - 1
        self.window.show_page(
            search, before_id, tuple(past_call(number) for number in range(first, max(0, first - PAGE), -1))
        )


@pytest.fixture
def window(qapp):
    window = CallHistoryWindow("Sales", ("Sale", "Call back"))
    window.resize(760, 640)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def archive(window):
    return Archive(window, 100_000)


def scroll_to_the_end(window):
    for _ in range(3):
        QApplication.processEvents()
        window.table.scrollToBottom()
    QApplication.processEvents()


def test_it_asks_for_a_page_and_for_no_more_until_it_is_scrolled(window, archive):
    window.look()
    archive.answer()
    QApplication.processEvents()
    assert [before_id for _, before_id in archive.asked] == [None]
    assert window.model.rowCount() == PAGE
    scroll_to_the_end(window)
    assert [before_id for _, before_id in archive.asked] == [None, 100_000 - PAGE + 1]
    archive.answer()
    assert window.model.rowCount() == 2 * PAGE
    assert window.model.call_at(PAGE).id == 100_000 - PAGE


def test_a_page_is_not_asked_for_twice_while_it_is_on_its_way(window, archive):
    window.look()
    archive.answer()
    for _ in range(3):
        scroll_to_the_end(window)
    assert len(archive.asked) == 2


def test_the_end_is_the_end(window):
    archive = Archive(window, PAGE + 5)
    window.look()
    archive.answer()
    scroll_to_the_end(window)
    archive.answer()
    scroll_to_the_end(window)
    assert (window.model.rowCount(), len(archive.asked)) == (PAGE + 5, 2)


def test_an_overtaken_search_shows_nothing(window, archive, qtbot):
    window.look()
    window.search.setText("jane")
    qtbot.waitUntil(lambda: len(archive.asked) == 2)
    archive.answer(0)
    assert window.model.rowCount() == 0
    window.show_count(archive.counted[0], 7)
    assert "7" not in window.found.text()
    archive.answer(1)
    assert window.model.rowCount() == PAGE
    assert archive.asked[1][0].text == "jane"


def test_filters_say_what_is_looked_for(window, archive):
    window.outcome.setCurrentIndex(window.outcome.findText("Sale"))
    window.outcome.activated.emit(1)
    assert archive.asked[-1][0] == Search("Sales", "", "Sale", None)
    window.period.setCurrentIndex(1)
    window.period.activated.emit(1)
    since_ms = archive.asked[-1][0].since_ms
    assert since_ms is not None
    assert archive.counted[-1] == archive.asked[-1][0]


def test_a_call_is_told_with_all_that_was_done_about_it(window, archive):
    window.look()
    actions = (action(Transfer("+14165550101", True), Done("t")), action(Return(), Refused("CALL_NOT_LIVE")))
    told = past_call(1, note="Wants\na call back", label="Call back", actions=actions)
    window.show_page(*archive.asked[-1], (told,))
    window.table.selectRow(0)
    said = " | ".join(node.name for node in nodes(window))
    for part in (
        "+1 604-555-0001",
        "Held transfer to +1 416-555-0101: done",
        "Returned: refused: The call has already ended.",
        "Outcome: Call back",
        "sent as +1 866-555-1234",
    ):
        assert part in said
    row = [window.model.index(0, column).data() for column in Column]
    assert row[1:] == [
        "+1 604-555-0001",
        "Held transfer to +1 416-555-0101, Returned",
        "Call back",
        "Wants a call back",
    ]


def test_a_caller_is_forgotten_with_two_presses_and_the_list_is_read_anew(window, archive):
    wanted = []
    window.forget_wanted.connect(wanted.append)
    assert not window.forget.isEnabled()
    window.look()
    archive.answer()
    window.table.selectRow(0)
    QTest.mouseClick(window.forget, Qt.MouseButton.LeftButton)
    window.table.selectRow(1)
    QTest.mouseClick(window.forget, Qt.MouseButton.LeftButton)
    assert wanted == [], "another row was chosen in between"
    QTest.mouseClick(window.forget, Qt.MouseButton.LeftButton)
    assert wanted == [window.model.call_at(1).call.caller_number]
    searches = len(archive.asked)
    window.show_forgotten(wanted[0], 2, 1, ("journal.sqlite3.corrupt-1",))
    assert len(archive.asked) == searches + 1
    assert "journal.sqlite3.corrupt-1" in window.status.text().replace("\u200b", "")


def test_the_export_asks_for_a_file_without_stopping_the_program(window, tmp_path, qtbot):
    wanted = []
    window.export_wanted.connect(lambda file, search: wanted.append((file, search)))
    window.search.setText("jane")
    QTest.mouseClick(window.export, Qt.MouseButton.LeftButton)
    [dialog] = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "calls.csv"))
    dialog.close()
    assert wanted == [(tmp_path / "calls.csv", Search("Sales", "jane"))]
    window.show_exported(Path("calls.csv"), 3)
    assert "calls.csv: 3" in window.status.text()


def test_a_failure_is_told_and_the_page_can_be_asked_for_again(window, archive):
    window.look()
    window.show_failure("The disk is full.")
    assert window.status.accessibleName() == "The disk is full."
    window.model.fetchMore(window.model.index(-1, -1))
    assert len(archive.asked) == 2


def test_nothing_found_is_said(window, archive):
    window.look()
    archive.answer()
    window.show_count(archive.counted[-1], 0)
    assert "No call" in window.found.text()


def test_every_control_has_a_name_and_tab_reaches_it(window, archive):
    window.look()
    archive.answer()
    window.table.selectRow(0)
    window.search.setFocus()
    reached = set()
    for _ in range(12):
        reached.add(window.focusWidget().accessibleName())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert reached == {
        *("Search calls", "Period", "Outcome", "Calls of the past", "Export…", "Forget this caller"),
    }
    nameless = [node for node in nodes(window) if node.focusable and node.showing and not node.name]
    assert [node for node in nameless if node.role is not Role.Cell] == []
