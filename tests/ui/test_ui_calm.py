"""What has not changed is not touched: a poll without news costs nothing, one with k news touches k rows."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from states import BERLIN, CALL, LIST, LONDON, OFFSET, STATES

from agent_console.desk.clock import ServerClock
from agent_console.desk.events import CallsSeen, ClockRead, PollUnchanged

TOUCHED = {
    QEvent.Type.Paint,
    QEvent.Type.UpdateRequest,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.EnabledChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.ToolTipChange,
}


class Witness(QObject):
    """Notes every widget that is painted, laid out, shown, hidden or enabled."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = Counter()

    def eventFilter(self, watched, event):
        if event.type() in TOUCHED and isinstance(watched, QWidget):
            self.seen[type(watched).__name__, event.type().name] += 1
        return False


@pytest.fixture
def witness(qapp):
    one = Witness()
    qapp.installEventFilter(one)
    yield one
    qapp.removeEventFilter(one)


def come_to_rest(open_window, witness):
    """Wait for the last paint of what was changed on purpose: under load it comes late."""
    for _ in range(50):
        witness.seen.clear()
        open_window.settle()
        if not witness.seen:
            return
    pytest.fail(f"never at rest: {witness.seen}")


def test_drawing_the_same_again_touches_nothing_in_any_state(open_state, witness, monkeypatch):
    open_window = open_state("idle")
    # Qt blinks its cursor in its own time.
    open_window.window.setFocus()
    spoken = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", spoken.append)
    for state in STATES:
        open_window.show_state(state)
        come_to_rest(open_window, witness)
        spoken.clear()
        open_window.window.render_desk(open_window.desk)
        open_window.settle()
        assert not witness.seen, state
        assert spoken == [], state


def test_a_poll_without_news_touches_nothing_while_no_call_is_in_hand(open_state, witness):
    open_window = open_state("idle")
    come_to_rest(open_window, witness)
    open_window.now_ms += 1000
    open_window.tell(PollUnchanged(open_window.now_ms - 20, open_window.now_ms))
    open_window.settle()
    assert not witness.seen


def test_a_countdown_paints_itself_alone(open_state, witness):
    open_window = open_state("talking")
    come_to_rest(open_window, witness)
    open_window.now_ms += 250
    open_window.window.render_desk(open_window.desk)
    QApplication.processEvents()
    painted = {name for name, event in witness.seen if event == "Paint"}
    beneath = {"HandlingPanel", "Card", "Arrangement"}
    assert "Countdown" in painted
    assert painted <= {"Countdown", *beneath}


def changed_rows(open_window, *calls):
    told = []
    model = open_window.window.calls.model()

    def changed(first, last):
        told.extend(range(first.row(), last.row() + 1))

    model.dataChanged.connect(changed)
    model.rowsInserted.connect(lambda _, first, last: told.extend(range(first, last + 1)))
    model.rowsRemoved.connect(lambda _, first, last: told.extend(range(first, last + 1)))
    model.modelReset.connect(lambda: told.extend(range(1000)))
    open_window.tell(CallsSeen(open_window.now_ms, open_window.now_ms + 1, calls))
    return sorted(told)


def test_a_new_call_touches_its_row_alone(open_state):
    assert changed_rows(open_state("idle"), replace(CALL, call_uuid="new"), *LIST) == [0]


def test_a_call_that_ends_touches_its_row_alone(open_state):
    assert changed_rows(open_state("idle"), CALL, BERLIN) == [1]


def test_a_call_that_changes_touches_its_row_alone(open_state):
    changed = replace(LONDON, caller_number="+442079460999")
    assert changed_rows(open_state("idle"), CALL, changed, BERLIN) == [1]


def test_the_same_calls_again_touch_no_row(open_state):
    again = tuple(replace(call) for call in LIST)
    assert changed_rows(open_state("idle"), *again) == []


def test_a_row_ages_by_the_minute_and_no_other_row_with_it(open_state):
    open_window = open_state("idle")
    told = []
    open_window.window.calls.model().dataChanged.connect(
        lambda first, last: told.append((first.row(), last.row()))
    )
    open_window.tell(ClockRead(ServerClock(OFFSET + 56_000, OFFSET + 56_000)))
    assert sorted(set(told)) == [(0, 0), (1, 1), (2, 2)]
    told.clear()
    open_window.tell(ClockRead(ServerClock(OFFSET + 57_000, OFFSET + 57_000)))
    assert told == []
