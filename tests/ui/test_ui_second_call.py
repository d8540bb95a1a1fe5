"""What rings beside the call in hand stands in a strip: who, for how long, and the key that switches."""

from __future__ import annotations

import pytest
from accessible_tree import Role, find, nodes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from states import CALL, LIST, LONDON, PARIS

from agent_console.desk.events import CallChosen, CallsSeen, RingStarted
from agent_console.settings import Configuration
from agent_console.ui.buttons import ActionButton
from agent_console.ui.shortcuts import Keys


def strips(widget):
    """The groups whose name begins so."""
    groups = [node for node in nodes(widget) if node.role is Role.Grouping and node.showing]
    return [node for node in groups if node.name.startswith("Second call")]


def identifier(node):
    return node.interface.object().accessibleIdentifier()


def chosen(opened):
    return [one.call_uuid for one in opened.gestures if isinstance(one, CallChosen)]


def test_what_rings_beside_the_call_in_hand_says_who_for_how_long_and_which_key_switches(open_state):
    opened = open_state("second_call_ringing")
    (strip,) = strips(opened.window)
    assert (strip.role, strip.name) == (Role.Grouping, "Second call: Marie Dubois")
    assert identifier(strip) == PARIS.call_uuid
    assert "+33 1 99 00 67 10" in strip.description
    assert strip.description.endswith("F3 switches to it.")
    opened.wait(7_000)
    assert "0:09" in strips(opened.window)[0].description


def test_the_state_of_each_ring_stands_with_its_call(open_state):
    opened = open_state("second_call_ringing_beside_a_ringing_one")
    told = [
        one.name for one in nodes(opened.window) if one.name.startswith("Ringing caller: ") and one.showing
    ]
    assert len(told) == 2
    (strip,) = strips(opened.window)
    beside = [node.name for node in nodes(strip) if node.name.startswith("Ringing caller: ")]
    assert beside == [one for one in told if PARIS.caller_number in one]


@pytest.mark.parametrize("how", ["key", "strip", "button", "accessibility"])
def test_a_key_or_a_click_switches_and_switches_back(open_state, qtbot, how):
    opened = open_state("second_call_ringing")

    def switch():
        (strip,) = strips(opened.window)
        widget = strip.interface.object()
        before = len(opened.gestures)
        if how == "key":
            QTest.keyClick(opened.window, Qt.Key.Key_F3)
        elif how == "strip":
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
        elif how == "button":
            QTest.mouseClick(widget.switch, Qt.MouseButton.LeftButton)
        else:
            find(strip, "Switch", Role.Button).press()
        qtbot.waitUntil(lambda: len(opened.gestures) > before)
        opened.settle()

    switch()
    assert opened.desk.current.call.call_uuid == PARIS.call_uuid
    (left,) = strips(opened.window)
    assert identifier(left) == CALL.call_uuid
    assert left.name.startswith("Second call: Jane Caller")
    switch()
    assert chosen(opened) == [PARIS.call_uuid, CALL.call_uuid]


def test_the_newest_ring_stands_before_what_was_left(open_state):
    opened = open_state("earlier_call_left")
    at = opened.now_ms
    ringing = LONDON
    opened.tell(RingStarted(at, ringing.caller_number, name="London Office", ring_id="9"))
    for _ in range(3):
        opened.now_ms += 1_000
        opened.tell(CallsSeen(opened.now_ms, opened.now_ms, (PARIS, *LIST)))
    opened.settle()
    assert [identifier(one) for one in strips(opened.window)] == [LONDON.call_uuid, CALL.call_uuid]
    QTest.keyClick(opened.window, Qt.Key.Key_F3)
    assert chosen(opened) == [LONDON.call_uuid]


def test_the_other_calls_that_the_ring_may_be_are_no_second_calls(open_state):
    opened = open_state("matched_ambiguously")
    assert strips(opened.window) == []
    QTest.keyClick(opened.window, Qt.Key.Key_F3)
    opened.settle()
    assert strips(opened.window) == []


def test_a_ring_moves_no_focus_and_no_button_and_takes_no_text(open_state):
    opened = open_state("a_good_destination_typed")
    window = opened.window

    def places():
        buttons = [one for one in window.findChildren(ActionButton) if one.isVisible()]
        return {one.text(): (one.mapTo(window, QPoint(0, 0)), one.size()) for one in buttons}

    window.transfer.transfer.setFocus()
    before, typed = places(), window.transfer.field.line.text()
    opened.tell(RingStarted(opened.now_ms, PARIS.caller_number, name="Marie Dubois", ring_id="2"))
    for _ in range(3):
        opened.now_ms += 10
        opened.tell(CallsSeen(opened.now_ms, opened.now_ms, (PARIS, *LIST)))
    opened.settle()
    assert len(strips(window)) == 1
    assert (places(), window.transfer.field.line.text()) == (before, typed)
    assert window.focusWidget() is window.transfer.transfer


def test_the_key_that_was_chosen_is_named(open_state):
    opened = open_state("second_call_ringing")
    opened.window.use_keys(Keys({"candidate": "Ctrl+P"}))
    assert strips(opened.window)[0].description.endswith("Ctrl+P switches to it.")
    opened.window.use_keys(Keys({"candidate": ""}))
    assert "switches" not in strips(opened.window)[0].description


def test_a_hidden_number_is_hidden_here_too(open_state):
    opened = open_state("second_call_ringing")
    opened.window.apply_preferences(Configuration(mask_numbers=True))
    (strip,) = strips(opened.window)
    told = " ".join(one.name + one.description for one in [strip, *nodes(strip)])
    assert "99 00 67" not in told
    assert "3319900" not in told


def test_the_bar_has_one_row_for_it_that_moves_nothing_in_its_line(open_state):
    opened = open_state("held_and_seen")
    opened.window.show_compact(compact=True)
    opened.settle()
    bar = opened.window.bar

    def places():
        buttons = [one for one in bar.findChildren(ActionButton) if one.isVisible()]
        return {one.text(): (one.mapTo(bar, QPoint(0, 0)), one.size()) for one in buttons}

    before, low = places(), bar.height()
    opened.show_state("another_rings_while_busy")
    (strip,) = strips(bar)
    assert identifier(strip) == PARIS.call_uuid
    assert places() == before
    assert low < bar.height() <= low + 48
    QTest.keyClick(bar, Qt.Key.Key_F3)
    assert chosen(opened) == [PARIS.call_uuid]
