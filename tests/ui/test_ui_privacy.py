"""In privacy mode no caller's number can be read, and everything can be done as ever."""

from __future__ import annotations

import pytest
from accessible_tree import nodes
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from states import CALL, STATES

from agent_console.desk.events import StopAsked
from agent_console.desk.hand import second_calls
from agent_console.desk.numbers import digits_of
from agent_console.journal import CallRecord, PastCall, Search
from agent_console.settings import Configuration
from agent_console.ui.history_rows import Column
from agent_console.ui.history_window import CallHistoryWindow
from agent_console.ui.privacy import Privacy

CALLERS = ("6045550123", "8665551234", "2079460123", "3023125678", "2125550188", "3199006710")


@pytest.mark.parametrize("state", sorted(STATES))
def test_no_callers_number_is_drawn_or_spoken_in_any_state(open_state, state):
    opened = open_state("idle")
    opened.window.apply_preferences(Configuration(mask_numbers=True))
    opened.show_state(state)
    spoken = (
        f"{node.name} | {node.interface.text(QAccessible.Text.Description)}" for node in nodes(opened.window)
    )
    said = digits_of(" ".join(spoken))
    assert not [number for number in CALLERS if number in said]


def test_two_callers_can_still_be_told_apart(open_state):
    opened = open_state("talking")
    opened.window.apply_preferences(Configuration(mask_numbers=True))
    assert "••• 123" in " ".join(node.name for node in nodes(opened.window))


def test_what_is_pressed_is_done_to_the_true_call(open_state):
    opened = open_state("held_and_seen")
    opened.window.apply_preferences(Configuration(mask_numbers=True))
    QTest.keyClick(opened.window, Qt.Key.Key_F7)
    assert opened.gestures == [StopAsked(opened.now_ms, CALL.call_uuid)]
    opened.window.apply_preferences(Configuration())
    assert "+1 604-555-0123" in " ".join(node.name for node in nodes(opened.window))


def test_the_history_hides_callers_and_forgets_the_true_one(qtbot):
    window = CallHistoryWindow("Sales", ())
    qtbot.addWidget(window)
    window.hide_numbers(hide=True)
    window.show()
    window.look()
    record = CallRecord("Sales", "one", 0, "+16045550123", "+18665551234", caller_name="16045550123")
    asked = []
    window.forget_wanted.connect(asked.append)
    window.show_page(Search("Sales"), None, (PastCall(1, record, None, "", "", ()),))
    window.table.selectRow(0)
    said = " ".join(
        f"{node.name} | {node.interface.text(QAccessible.Text.Description)}" for node in nodes(window)
    )
    assert "••• 123" in said
    assert not [number for number in CALLERS if number in digits_of(said)]
    for _ in range(2):
        window.forget.click()
    assert asked == ["+16045550123"]
    window.show_forgotten("+16045550123", 1, 0, ())
    assert "6045550123" not in digits_of(window.status.accessibleName())


def test_the_history_shows_whole_numbers_again_as_soon_as_they_may_be_seen(qtbot):
    window = CallHistoryWindow("Sales", ())
    qtbot.addWidget(window)
    window.hide_numbers(hide=True)
    window.look()
    window.show_page(
        Search("Sales"), None, (PastCall(1, CallRecord("Sales", "one", 0, "+16045550123"), None, "", "", ()),)
    )
    cell = window.model.index(0, Column.CALLER)
    assert "••• 123" in cell.data()
    with qtbot.waitSignal(window.model.dataChanged):
        window.hide_numbers(hide=False)
    assert "+1 604-555-0123" in cell.data()


def test_a_second_call_hides_its_number_too():
    desk, now_ms = STATES["second_call_ringing"]()
    (hidden,) = second_calls(Privacy().desk(desk), now_ms)
    assert hidden.call.caller_number == "••• 710"
    assert hidden.ring.caller.as_given == "••• 710"
