"""The keyboard: where it starts and goes, that it can be seen, and that it presses nothing unasked."""

from __future__ import annotations

import pytest
from accessible_tree import Role, find, nodes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_console.ui.buttons import ActionButton

HEAD = ["Do not disturb", "Call history", "Diagnostics", "Settings", "Compact bar"]
IN_ORDER = {
    "idle": ["Transfer to", "Hold caller", *HEAD, "Active calls"],
    "a_good_destination_typed": [
        *("Transfer to", "Hold caller", "Transfer", *HEAD, "Active calls", "Return call"),
    ],
    "held_and_seen": [
        *("Transfer to", "Hold caller", "Connect caller", "Stop transfer", *HEAD, "Active calls"),
    ],
}


def focused_name(open_window):
    """What a screen reader says that the keyboard is at."""
    interface = QAccessible.queryAccessibleInterface(open_window.window.focusWidget())
    if interface.role() is not Role.Table:
        interface = interface.focusChild() or interface
    return interface.text(QAccessible.Text.Name)


def test_the_keyboard_starts_in_the_field(open_state):
    assert focused_name(open_state("talking")) == "Transfer to"


@pytest.mark.parametrize("state", IN_ORDER)
def test_tab_goes_from_top_to_bottom_and_over_what_cannot_be_pressed(open_state, state):
    open_window = open_state(state)
    visited = []
    for _ in IN_ORDER[state]:
        visited.append(focused_name(open_window))
        QTest.keyClick(open_window.window.focusWidget(), Qt.Key.Key_Tab)
    assert visited == IN_ORDER[state]
    assert focused_name(open_window) == "Transfer to"


@pytest.mark.parametrize(
    ("state", "button", "then"),
    [
        ("a_good_destination_typed", "Transfer", "transfer_asked"),
        ("held_and_seen", "Connect caller", "connect_asked"),
        ("talking", "Return call", "return_asked"),
        ("held_and_seen", "Stop transfer", "call_ended"),
    ],
)
def test_a_button_that_goes_leaves_the_keyboard_to_no_other_button(open_state, state, button, then):
    open_window = open_state(state)
    find(open_window.window, button, Role.Button).interface.object().setFocus()
    open_window.show_state(then)
    focused = open_window.window.focusWidget()
    assert not isinstance(focused, ActionButton)
    QTest.keyClick(focused, Qt.Key.Key_Space)
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert open_window.gestures == []


def card(open_window):
    return find(open_window.window, "Matched call", Role.Grouping).interface.object()


@pytest.mark.parametrize("in_front", [True, False])
@pytest.mark.parametrize(
    ("state", "button", "then"),
    [
        ("a_good_destination_typed", "Transfer", "transfer_asked"),
        ("held_and_seen", "Connect caller", "connect_asked"),
        ("held_and_seen", "Stop transfer", "call_ended"),
        ("talking", "Return call", "idle"),
        ("accept_window", "Accept call", "talking"),
    ],
)
def test_the_keyboard_of_an_action_that_goes_goes_to_the_card(
    open_state, qtbot, state, button, then, in_front
):
    open_window = open_state(state)
    find(open_window.window, button, Role.Button).interface.object().setFocus()
    other = open_state("idle")
    (open_window if in_front else other).window.activateWindow()
    qtbot.waitUntil((open_window if in_front else other).window.isActiveWindow)
    open_window.show_state(then)
    assert open_window.window.focusWidget() is card(open_window)
    open_window.window.activateWindow()
    qtbot.waitUntil(open_window.window.isActiveWindow)
    assert QApplication.focusWidget() is card(open_window)


@pytest.mark.parametrize("then", ["matched_in_national_form", "call_ended", "held_and_seen", "idle"])
def test_what_rings_or_ends_leaves_the_keyboard_where_the_person_put_it(open_state, then):
    open_window = open_state("talking")
    for put in (open_window.window.calls, open_window.window.history):
        put.setFocus()
        open_window.show_state(then)
        assert open_window.window.focusWidget() is put


def test_what_goes_outside_of_a_drawing_leaves_the_keyboard_to_the_card(open_state, qtbot):
    open_window = open_state("matched_in_national_form")
    window = open_window.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.ring_line.show_sounding(sounds=True)
    window.ring_line.silence.setFocus()
    window.ring_line.show_sounding(sounds=False)
    assert QApplication.focusWidget() is card(open_window)


def test_what_goes_while_another_window_is_in_front_leaves_the_keyboard_to_the_card(open_state, qtbot):
    open_window, other = open_state("a_good_destination_typed"), open_state("idle")
    window = open_window.window
    transfer = window.transfer.transfer
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    transfer.setFocus()
    other.window.activateWindow()
    qtbot.waitUntil(other.window.isActiveWindow)
    transfer.hide()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is card(open_window)


def test_the_card_hands_the_keyboard_to_nothing_within_it(open_state, qtbot):
    open_window = open_state("talking")
    window = open_window.window
    window.wrap_up.open()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card(open_window).setFocus()
    assert QApplication.focusWidget() is card(open_window)


@pytest.mark.parametrize("state", ["held_and_seen", "talking", "accept_window"])
def test_the_bar_comes_up_and_goes_without_giving_an_action_the_keyboard(open_state, qtbot, state):
    open_window = open_state(state)
    window = open_window.window
    for compact in (True, False, True):
        window.show_compact(compact=compact)
        qtbot.waitUntil(window.front.isActiveWindow)
        assert not isinstance(QApplication.focusWidget(), ActionButton)


def test_an_action_that_goes_from_the_bar_leaves_the_keyboard_to_no_other(open_state, qtbot):
    open_window = open_state("held_and_seen")
    open_window.window.show_compact(compact=True)
    bar = open_window.window.bar
    qtbot.waitUntil(bar.isActiveWindow)
    bar.connect_caller.setFocus()
    open_window.show_state("connect_asked")
    assert QApplication.focusWidget() is bar


def test_focus_can_be_seen_on_every_control(open_state, qtbot):
    open_window = open_state("held_and_seen")
    window = open_window.window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    names = {
        "Active calls",
        "Transfer to",
        "Hold caller",
        "Conference everyone",
        "Connect caller",
        "Stop transfer",
    }
    widgets = [node.interface.object() for node in nodes(window) if node.name in names and node.focusable]
    assert len(widgets) == len(names)
    for widget in widgets:
        window.setFocus()
        open_window.settle()
        without = window.grab().toImage()
        widget.setFocus()
        open_window.settle()
        assert window.grab().toImage() != without, widget.accessibleName()


def test_a_card_that_scrolls_can_be_reached_and_scrolled_by_keyboard(open_state):
    open_window = open_state("held_and_seen", width=360, height=560)
    card = find(open_window.window, "Matched call", Role.Grouping)
    assert card.focusable
    widget = card.interface.object()
    widget.setFocus()
    before = widget.mapTo(open_window.window, QPoint(0, 0))
    QTest.keyClick(widget, Qt.Key.Key_PageDown)
    assert widget.mapTo(open_window.window, QPoint(0, 0)).y() < before.y()
    open_window.show_state("idle")
    open_window.window.resize(360, 880)
    open_window.settle()
    assert not find(open_window.window, "Matched call", Role.Grouping).focusable
