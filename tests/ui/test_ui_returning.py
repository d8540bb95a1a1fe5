"""Returning a call cannot be taken back: one press arms, a second or a long one does it."""

from __future__ import annotations

import pytest
from accessible_tree import Role, find
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from states import CALL, LONDON

from agent_console.desk.events import CallChosen, ReturnAsked
from agent_console.settings import Configuration
from agent_console.ui import armed_button


@pytest.fixture
def window(open_state):
    return open_state("talking")


@pytest.fixture
def button(window):
    return window.window.handling.give_back


def returned(window):
    return [one for one in window.gestures if isinstance(one, ReturnAsked)]


def by_mouse(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_keyboard(button):
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def by_its_key(button):
    QTest.keyClick(button.window(), Qt.Key.Key_F9)


@pytest.mark.parametrize("press", [by_mouse, by_keyboard, by_its_key])
def test_the_first_press_arms_and_the_second_returns_once(window, button, press):
    press(button)
    assert (returned(window), button.is_armed, button.text()) == ([], True, "Press again")
    window.wait()
    press(button)
    assert returned(window) == [ReturnAsked(window.now_ms, CALL.call_uuid)]
    assert not button.is_armed


def test_its_name_stays_the_same_while_it_is_armed(window, button):
    by_mouse(button)
    said = find(window.window, "Return call", Role.Button)
    assert said.showing
    assert "press again" in said.interface.text(QAccessible.Text.Description)
    window.tell()
    assert "press again" in button.toolTip()
    button.disarm()
    assert "router" in button.toolTip()


def test_a_press_that_is_not_repeated_is_forgotten(window, button, qtbot, monkeypatch):
    button._armed.setInterval(20)
    by_mouse(button)
    qtbot.waitUntil(lambda: not button.is_armed)
    assert button.text() == "Return call"
    by_mouse(button)
    assert returned(window) == []


def test_holding_the_mouse_down_returns_once(window, button, qtbot):
    button._held.setInterval(20)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(returned(window)))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert len(returned(window)) == 1
    assert not button.is_armed


def test_another_call_in_hand_disarms(window, button):
    by_mouse(button)
    window.tell(CallChosen(window.now_ms, LONDON.call_uuid))
    assert not button.is_armed


def test_what_cannot_be_pressed_is_not_armed(window, button):
    by_mouse(button)
    window.show_state("held_and_seen")
    assert (button.isEnabled(), button.is_armed, button.text()) == (False, False, "Return call")


def test_by_setting_one_press_is_enough(window, button):
    window.window.apply_preferences(Configuration(return_at_once=True))
    by_mouse(button)
    assert len(returned(window)) == 1


def test_the_time_to_press_again_is_that_of_the_announcement():
    assert armed_button.ARMED_MS == 3_000
