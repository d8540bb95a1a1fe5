"""Every flow can be done by keys, in the window and in the compact bar, and every key is shown."""

from __future__ import annotations

import pytest
from accessible_tree import nodes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from states import CALL

from agent_console.desk.events import (
    AcceptAsked,
    CallChosen,
    ConnectAsked,
    DraftChanged,
    StopAsked,
    TransferAsked,
)
from agent_console.settings import Configuration
from agent_console.ui.shortcuts import CheatSheet, Command, Keys, meaning


def press(window, key):
    QTest.keyClick(window, key)


@pytest.mark.parametrize(
    ("state", "key", "gesture"),
    [
        ("a_good_destination_typed", Qt.Key.Key_F5, TransferAsked),
        ("held_and_seen", Qt.Key.Key_F6, ConnectAsked),
        ("held_and_seen", Qt.Key.Key_F7, StopAsked),
        ("accept_window", Qt.Key.Key_F8, AcceptAsked),
    ],
)
def test_each_action_has_a_key(open_state, state, key, gesture):
    opened = open_state(state)
    press(opened.window, key)
    assert opened.gestures == [gesture(opened.now_ms, CALL.call_uuid)]


@pytest.mark.parametrize(
    ("state", "key", "gesture"),
    [
        ("held_and_seen", Qt.Key.Key_F6, ConnectAsked),
        ("held_and_seen", Qt.Key.Key_F7, StopAsked),
        ("accept_window", Qt.Key.Key_F8, AcceptAsked),
    ],
)
def test_the_compact_bar_has_the_same_keys(open_state, qtbot, state, key, gesture):
    opened = open_state(state)
    press(opened.window, Qt.Key.Key_F11)
    qtbot.waitUntil(opened.window.bar.isActiveWindow)
    assert not opened.window.isVisible()
    opened.wait()
    press(opened.window.bar, key)
    assert opened.gestures == [gesture(opened.now_ms, CALL.call_uuid)]
    press(opened.window.bar, Qt.Key.Key_F11)
    assert opened.window.isVisible()


def test_a_transfer_from_the_bar_opens_the_window_on_the_destination(open_state, qtbot):
    opened = open_state("talking")
    opened.window.show_compact(compact=True)
    qtbot.waitUntil(opened.window.bar.isActiveWindow)
    press(opened.window.bar, Qt.Key.Key_F5)
    assert opened.window.isVisible()
    assert opened.window.focusWidget() is opened.window.transfer.field


def test_a_key_that_cannot_be_used_now_says_why(open_state):
    opened = open_state("talking")
    press(opened.window, Qt.Key.Key_F6)
    assert opened.gestures == []
    assert QToolTip.text() == opened.window.transfer.connect_caller.toolTip() != ""


def test_the_mode_is_changed_by_a_key(open_state):
    opened = open_state("talking")
    press(opened.window, Qt.Key.Key_F4)
    press(opened.window, Qt.Key.Key_F4)
    assert [one.hold_caller for one in opened.gestures if isinstance(one, DraftChanged)] == [False, True]


def test_the_other_candidates_are_one_key_away(open_state):
    opened = open_state("matched_ambiguously")
    candidates = [match.call_uuid for match in opened.desk.ring.matches]
    assert len(candidates) > 1
    for _ in candidates:
        press(opened.window, Qt.Key.Key_F3)
    chosen = [one.call_uuid for one in opened.gestures if isinstance(one, CallChosen)]
    assert chosen == [*candidates[1:], candidates[0]]


def test_typing_a_number_presses_nothing(open_state):
    opened = open_state("talking")
    field = opened.window.transfer.field.line
    QTest.keyClicks(field, "+1 416 555 0100 #*")
    assert all(isinstance(one, DraftChanged) for one in opened.gestures)


def test_a_key_that_is_held_down_presses_once(open_state):
    opened = open_state("held_and_seen")
    QTest.keyPress(opened.window, Qt.Key.Key_F7)
    for _ in range(3):
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, opened.window, Qt.Key.Key_F7, "", Qt.KeyboardModifier.NoModifier
        )
    QTest.keyRelease(opened.window, Qt.Key.Key_F7)
    assert len(opened.gestures) == 1


def test_every_key_is_in_the_cheat_sheet_with_what_it_does(open_state, qtbot):
    opened = open_state("talking")
    press(opened.window, Qt.Key.Key_F1)
    sheet = opened.window._sheet
    qtbot.addWidget(sheet)
    said = {node.name for node in nodes(sheet)}
    for command in Command:
        assert meaning(command) in said
        assert Keys().shown(command) in said
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_keys_can_be_chosen_and_none_does_two_things():
    keys = Keys({"transfer": "Ctrl+T", "stop": "F6", "connect": ""})
    assert keys.shown(Command.TRANSFER) == "Ctrl+T"
    assert keys.shown(Command.CONNECT) == ""
    assert keys.shown(Command.STOP) == "F6"
    clashing = Keys({"stop": "F5"})
    assert (clashing.shown(Command.TRANSFER), clashing.shown(Command.STOP)) == ("F5", "")


def test_a_chosen_key_is_used_and_shown(open_state, qtbot):
    opened = open_state("held_and_seen")
    opened.window.use_keys(Keys({"stop": "Ctrl+S"}))
    press(opened.window, Qt.Key.Key_F7)
    assert opened.gestures == []
    QTest.keyClick(opened.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert opened.gestures == [StopAsked(opened.now_ms, CALL.call_uuid)]
    sheet = CheatSheet(Keys({"stop": "Ctrl+S"}))
    qtbot.addWidget(sheet)
    assert "Ctrl+S" in {node.name for node in nodes(sheet)}


def test_a_colleague_is_one_key_and_enter_away_the_most_used_first(open_state, qtbot):
    opened = open_state("talking")
    opened.window.transfer.know_destinations({"sip:desk@pbx.example": 3})
    opened.window.render_desk(opened.desk)
    QTest.keyClick(opened.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Return)
    assert opened.desk.transfer_of_current().plan.to == "sip:desk@pbx.example"
    sheet = CheatSheet(Keys(), opened.window.transfer.quick_dial)
    qtbot.addWidget(sheet)
    said = {node.name for node in nodes(sheet)}
    assert {"Transfer to Desk", "Transfer to Tier 2", "Ctrl+1", "Ctrl+2"} <= said


def test_destinations_of_former_runs_are_offered(open_state):
    opened = open_state("talking")
    opened.window.transfer.know_destinations({"+14165550177": 1})
    opened.window.render_desk(opened.desk)
    field = opened.window.transfer.field
    assert "+1 416-555-0177" in [field.itemText(row) for row in range(field.count())]


def test_the_call_that_is_probably_the_agents_is_one_key_away(open_state):
    opened = open_state("probably_this_one")
    said = opened.window.ring_line.line.accessibleName()
    assert "Probably this call: +1 604-555-0123. F3 takes it." in said
    press(opened.window, Qt.Key.Key_F3)
    assert [one.call_uuid for one in opened.gestures] == [CALL.call_uuid]
    assert "Probably" not in opened.window.ring_line.line.accessibleName()


@pytest.mark.parametrize(("chosen", "told"), [("Ctrl+P", ". Ctrl+P takes it."), ("", ".")])
def test_a_ring_that_offers_a_call_names_the_key_that_was_chosen(open_state, chosen, told):
    opened = open_state("probably_this_one")
    opened.window.use_keys(Keys({"candidate": chosen}))
    spoken = opened.window.ring_line.line.accessibleName()
    assert spoken.endswith(f"Probably this call: +1 604-555-0123{told}")


@pytest.mark.parametrize(
    ("chosen", "told"),
    [("F3", "1. F3 takes the next."), ("Ctrl+P", "1. Ctrl+P takes the next."), ("", "1. See the list.")],
)
def test_a_ring_that_may_be_several_calls_names_the_key_to_the_next(open_state, chosen, told):
    opened = open_state("matched_ambiguously")
    opened.window.use_keys(Keys({"candidate": chosen}))
    assert opened.window.ring_line.line.accessibleName().endswith(told)


def test_keys_that_are_configured_hold_at_once(open_state):
    opened = open_state("held_and_seen")
    opened.window.apply_preferences(Configuration(shortcuts=("stop=Ctrl+S",)))
    QTest.keyClick(opened.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert opened.gestures == [StopAsked(opened.now_ms, CALL.call_uuid)]
    assert "Ctrl+S" in opened.window.transfer.stop._key
