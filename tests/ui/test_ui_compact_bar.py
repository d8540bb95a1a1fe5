"""The bar is one line, and what must not be missed stands below it: nothing is lost to who works in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from states import STATES

from agent_console.desk.events import ReturnAsked
from agent_console.settings import Configuration
from agent_console.ui.buttons import ActionButton


@pytest.fixture
def in_bar(open_state):
    def open_bar(state):
        opened = open_state(state)
        opened.window.show_compact(compact=True)
        opened.settle()
        opened.wait()
        return opened

    return open_bar


def said(opened):
    message = opened.window.bar.message
    return message.line.text().replace("\u00a0", " ") if message.isVisible() else ""


@pytest.mark.parametrize(
    ("state", "begins"),
    [
        ("transfer_refused_cannot_dial", "Transfer refused. The destination could not be dialled"),
        ("transfer_in_doubt", "Transfer: outcome unknown."),
        ("stop_in_doubt", "Stop transfer: outcome unknown."),
        ("transfer_not_sent", "Transfer was not sent."),
        ("destination_gone_while_held", "The destination has left or did not answer."),
    ],
)
def test_what_failed_and_what_else_happens_is_said_in_the_bar(in_bar, state, begins):
    opened = in_bar(state)
    assert said(opened).startswith(begins)
    assert opened.window.bar.message.line.accessibleName().startswith(f"Message: {begins}")


@pytest.mark.parametrize("state", ["idle", "talking", "held_and_seen", "conference", "ring_not_routed"])
def test_where_the_line_says_it_all_there_is_nothing_below_it(in_bar, state):
    opened = in_bar(state)
    assert said(opened) == ""
    assert opened.window.bar.height() == 60


def test_who_closes_the_bar_is_told_in_the_bar_who_waits(in_bar):
    opened = in_bar("held_and_seen")
    assert not opened.window.bar.close()
    assert said(opened) == "+1 604-555-0123 may still be on hold. Close again to leave all the same."


def test_a_message_moves_no_button_and_leaves_the_bar_as_low_as_it_was(in_bar):
    opened = in_bar("held_and_seen")
    bar = opened.window.bar

    def places():
        buttons = [one for one in bar.findChildren(ActionButton) if one.isVisible()]
        return {one.text(): (one.mapTo(bar, QPoint(0, 0)), one.size()) for one in buttons}

    before, low = places(), bar.height()
    bar.close()
    opened.settle()
    assert places() == before
    assert bar.height() > low
    opened.show_state("held_and_seen")
    assert (places(), bar.height()) == (before, low)


def test_at_the_bottom_of_the_screen_a_message_is_not_below_it(in_bar):
    opened = in_bar("held_and_seen")
    bar = opened.window.bar
    bottom = bar.screen().availableGeometry().bottom()
    bar.move(0, bottom - bar.height())
    bar.close()
    opened.settle()
    assert bar.frameGeometry().bottom() <= bottom


def test_a_message_is_spoken_once_however_often_it_is_shown(in_bar, monkeypatch):
    spoken = []
    opened = in_bar("talking")
    monkeypatch.setattr(QAccessible, "updateAccessibility", spoken.append)
    opened.show_state("transfer_not_sent")
    announced = [one.message() for one in spoken if hasattr(one, "message")]
    assert len([one for one in announced if one.startswith("Transfer was not sent.")]) == 1


def test_a_ring_is_called_one(in_bar):
    opened = in_bar("ringing_and_searching")
    assert opened.window.bar._caller.text() == "Ringing: 8665551234 (Jane Caller)"
    assert opened.window.bar._state.text() == "Looking for its call…"


def test_in_every_state_the_bar_says_who_it_is_and_how_it_stands(in_bar):
    opened = in_bar("idle")
    for state in STATES:
        opened.show_state(state)
        assert opened.window.bar._caller.text(), state
        assert opened.window.bar._state.text(), state


def test_a_bar_that_is_built_late_knows_what_was_set_before(open_state):
    opened = open_state("talking")
    window = opened.window
    assert window._bar is None
    window.show_title("Sales")
    window.use_edition("performance")
    window.apply_preferences(
        Configuration(return_at_once=True, always_on_top=True, shortcuts=("return=Ctrl+R",))
    )
    window.show_compact(compact=True)
    opened.settle()
    bar = window.bar
    assert "Sales" in bar.windowTitle()
    assert bar.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    give_back = bar.handling.give_back
    assert "next buyer" in give_back.accessibleDescription()
    opened.wait()
    asked = []
    window.happened.connect(asked.append)
    QTest.keyClick(bar, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert [type(one) for one in asked] == [ReturnAsked]
