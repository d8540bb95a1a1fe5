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
        ("transfer_on_another_call", "Back to +1 604-555-0123, whose transfer is under way", "held_and_seen"),
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
