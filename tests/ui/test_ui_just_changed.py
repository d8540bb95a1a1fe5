"""For half a second after a change no key and no click reaches an action, and a double click is one press."""

from __future__ import annotations

import pytest
from accessible_tree import Role, find
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from states import CALL, LIST, LONDON

from agent_console.desk.events import (
    AcceptAsked,
    ActionAnswered,
    CallChosen,
    CallsSeen,
    ConnectAsked,
    DraftChanged,
    ReturnAsked,
    RingStarted,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.outcomes import Unknown
from agent_console.ui.shortcuts import Command

ACTIONS = (TransferAsked, ConnectAsked, StopAsked, ReturnAsked, AcceptAsked)


def asked(opened):
    return [type(one) for one in opened.gestures if isinstance(one, ACTIONS)]


def button(opened, name):
    return find(opened.window, name, Role.Button).interface.object()


def by_mouse(opened, name, key):
    QTest.mouseClick(button(opened, name), Qt.MouseButton.LeftButton)


def by_space(opened, name, key):
    button(opened, name).setFocus()
    QTest.keyClick(button(opened, name), Qt.Key.Key_Space)


def by_key(opened, name, key):
    QTest.keyClick(opened.window, key)


def by_global_key(opened, name, key):
    opened.window.press({Qt.Key.Key_F5: Command.TRANSFER, Qt.Key.Key_F9: Command.RETURN}[key])


def by_enter(opened, name, key):
    if key == Qt.Key.Key_F5:
        QTest.keyClick(opened.window.transfer.field.line, Qt.Key.Key_Return)


EACH_WAY = pytest.mark.parametrize("press", [by_mouse, by_space, by_key, by_global_key, by_enter])


@EACH_WAY
@pytest.mark.parametrize("by_itself", [True, False])
def test_a_change_of_the_call_in_hand_lets_presses_pass_by(open_state, press, by_itself):
    opened = open_state("talking")
    # A destination is ready for it: Transfer could be pressed.
    opened.tell(CallChosen(opened.now_ms, LONDON.call_uuid), DraftChanged("Tier 2", hold_caller=True))
    opened.wait()
    if by_itself:
        while opened.desk.current.call.call_uuid == LONDON.call_uuid:
            opened.now_ms += 1_000
            opened.tell(CallsSeen(opened.now_ms, opened.now_ms, LIST[:1]))
        assert opened.desk.current.call.call_uuid == CALL.call_uuid
        opened.tell(DraftChanged("Tier 2", hold_caller=True))
    else:
        opened.wait(4_000)
        opened.tell(CallsSeen(opened.now_ms, opened.now_ms, LIST))
        opened.tell(CallChosen(opened.now_ms, CALL.call_uuid), DraftChanged("Tier 2", hold_caller=True))
    press(opened, "Transfer", Qt.Key.Key_F5)
    opened.wait(490)
    press(opened, "Transfer", Qt.Key.Key_F5)
    assert asked(opened) == []
    opened.wait(20)
    press(opened, "Transfer", Qt.Key.Key_F5)
    assert asked(opened) == [TransferAsked]


def test_that_it_has_just_changed_is_said(open_state):
    opened = open_state("talking")
    opened.tell(CallChosen(opened.now_ms, LONDON.call_uuid))
    QTest.keyClick(opened.window, Qt.Key.Key_F9)
    assert QToolTip.text().startswith("This has just changed")


def test_a_click_that_passes_by_leaves_the_keyboard_to_no_action(open_state):
    opened = open_state("talking")
    opened.tell(CallChosen(opened.now_ms, LONDON.call_uuid), CallChosen(opened.now_ms, CALL.call_uuid))
    QTest.mouseClick(button(opened, "Return call"), Qt.MouseButton.LeftButton)
    assert (
        opened.window.focusWidget() is find(opened.window, "Matched call", Role.Grouping).interface.object()
    )


def test_what_becomes_another_control_lets_presses_pass_by(open_state):
    opened = open_state("transfer_asked")
    opened.show_state("held_and_seen")
    QTest.keyClick(opened.window, Qt.Key.Key_F6)
    assert asked(opened) == []
    opened.wait(600)
    QTest.keyClick(opened.window, Qt.Key.Key_F6)
    assert asked(opened) == [ConnectAsked]


def test_what_the_mouse_lies_on_by_itself_takes_no_click(open_state):
    opened = open_state("held_and_seen")
    stop = button(opened, "Stop transfer")
    stop.parentWidget().move(stop.parentWidget().pos() - QPoint(0, 30))
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert asked(opened) == []


def test_a_button_that_is_down_as_it_changes_does_nothing_on_release(open_state):
    opened = open_state("held_and_seen")
    stop = button(opened, "Stop transfer")
    QTest.mousePress(stop, Qt.MouseButton.LeftButton)
    opened.tell(CallChosen(opened.now_ms, LONDON.call_uuid), CallChosen(opened.now_ms, CALL.call_uuid))
    opened.window.transfer.stop.setEnabled(True)
    QTest.mouseRelease(stop, Qt.MouseButton.LeftButton)
    opened.show_state("talking")
    assert asked(opened) == []


def test_the_bar_lets_presses_pass_by_when_it_comes_and_when_it_changes(open_state, qtbot):
    opened = open_state("held_and_seen")
    opened.window.show_compact(compact=True)
    bar = opened.window.bar
    qtbot.waitUntil(bar.isActiveWindow)
    opened.settle()
    QTest.keyClick(bar, Qt.Key.Key_F7)
    QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    assert asked(opened) == []
    opened.wait()
    opened.tell(CallChosen(opened.now_ms, LONDON.call_uuid), CallChosen(opened.now_ms, CALL.call_uuid))
    opened.settle()
    opened.wait(100)
    QTest.keyClick(bar, Qt.Key.Key_F7)
    opened.window.press(Command.STOP)
    assert asked(opened) == []
    opened.wait()
    opened.window.press(Command.STOP)
    assert asked(opened) == [StopAsked]


def test_what_is_typed_is_never_swallowed(open_state):
    opened = open_state("talking")
    opened.tell(CallChosen(opened.now_ms, LONDON.call_uuid))
    line = opened.window.transfer.field.line
    QTest.keyClicks(line, "Tier 2")
    assert line.text() == "Tier 2"


def test_who_types_a_destination_and_presses_enter_at_once_means_it(open_state):
    opened = open_state("talking")
    line = opened.window.transfer.field.line
    QTest.keyClicks(line, "Tier 2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked(opened) == [TransferAsked]


def test_assistive_technology_is_heard_at_once(open_state, qtbot):
    opened = open_state("held_and_seen")
    opened.tell(CallChosen(opened.now_ms, LONDON.call_uuid), CallChosen(opened.now_ms, CALL.call_uuid))
    find(opened.window, "Stop transfer", Role.Button).press()
    qtbot.waitUntil(lambda: asked(opened) == [StopAsked])


# ── where two presses are wanted ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("press", [by_mouse, by_space, by_key])
def test_a_double_press_of_return_is_one(open_state, press):
    opened = open_state("talking")
    press(opened, "Return call", Qt.Key.Key_F9)
    press(opened, "Return call", Qt.Key.Key_F9)
    opened.wait(490)
    press(opened, "Return call", Qt.Key.Key_F9)
    assert asked(opened) == []
    opened.wait(600)
    press(opened, "Return call", Qt.Key.Key_F9)
    assert asked(opened) == [ReturnAsked]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_that_is_held_down_on_return_is_one_press(open_state, key):
    opened = open_state("talking")
    give_back = button(opened, "Return call")
    give_back.setFocus()
    QTest.keyPress(give_back, key)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress) * 40:
        opened.now_ms += 33
        no_modifier = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(give_back, QKeyEvent(kind, key, no_modifier, "", autorep=True))
    QTest.keyRelease(give_back, key)
    assert asked(opened) == []


@pytest.fixture
def in_doubt(open_state):
    """A transfer whose answer never came, and a destination to try once more."""
    opened = open_state("transfer_in_doubt")
    opened.tell(DraftChanged("Tier 2", hold_caller=True))
    opened.wait()
    return opened


@pytest.mark.parametrize("press", [by_mouse, by_space, by_key, by_enter])
def test_a_transfer_in_doubt_wants_a_second_press(in_doubt, press):
    press(in_doubt, "Transfer", Qt.Key.Key_F5)
    press(in_doubt, "Transfer", Qt.Key.Key_F5)
    assert asked(in_doubt) == []
    assert in_doubt.window.transfer.transfer.is_armed
    in_doubt.wait(600)
    press(in_doubt, "Transfer", Qt.Key.Key_F5)
    assert asked(in_doubt) == [TransferAsked]


def test_the_first_press_is_forgotten_with_another_destination_or_call(in_doubt):
    transfer = in_doubt.window.transfer.transfer
    transfer.click()
    assert transfer.is_armed
    in_doubt.tell(DraftChanged("Desk", hold_caller=True))
    assert not transfer.is_armed
    transfer.click()
    in_doubt.tell(CallChosen(in_doubt.now_ms, LONDON.call_uuid))
    assert not transfer.is_armed


def test_a_doubt_that_comes_between_two_presses_makes_the_second_the_first(open_state):
    opened = open_state("a_good_destination_typed")
    by_key(opened, "Transfer", Qt.Key.Key_F5)
    assert asked(opened) == [TransferAsked]
    opened.now_ms += 100
    action_id = opened.desk.case_of_current().flying.action_id
    opened.tell(ActionAnswered(action_id, opened.now_ms, Unknown("The connection was lost.")))
    opened.wait(600)
    by_key(opened, "Transfer", Qt.Key.Key_F5)
    assert asked(opened) == [TransferAsked]


def test_a_ring_beside_it_lets_nothing_pass_by(open_state):
    opened = open_state("held_and_seen")
    opened.tell(RingStarted(opened.now_ms, "+15195550199", ring_id="2"))
    QTest.keyClick(opened.window, Qt.Key.Key_F6)
    assert asked(opened) == [ConnectAsked]
