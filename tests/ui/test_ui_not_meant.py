"""A window that comes up by itself takes no key and no click that was meant for another program."""

from __future__ import annotations

import pytest
from accessible_tree import Role, find
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from states import CALL

from agent_console.desk.events import StopAsked
from agent_console.ui.appearance import bring_to_front, show_quietly
from agent_console.ui.not_meant import NotMeant


@pytest.fixture
def rung(open_state):
    """A window with a transfer under way, which was out of sight and has just come up by itself."""
    opened = open_state("held_and_seen")
    opened.window.hide()
    show_quietly(opened.window)
    return opened


def stop_button(opened):
    return find(opened.window, "Stop transfer", Role.Button)


def test_a_key_that_is_pressed_as_it_comes_up_does_nothing(rung):
    QTest.keyClick(rung.window, Qt.Key.Key_F7)
    QTest.keyClick(rung.window.windowHandle(), Qt.Key.Key_F7)
    assert rung.gestures == []


def test_a_click_that_lands_on_a_button_as_it_comes_up_does_nothing(rung):
    QTest.mouseClick(stop_button(rung).interface.object(), Qt.MouseButton.LeftButton)
    assert rung.gestures == []


def test_what_is_typed_as_it_comes_up_does_not_stand_in_the_destination(rung):
    line = rung.window.transfer.field.line
    before = line.text()
    QTest.keyClicks(line, "password")
    assert line.text() == before


def test_a_moment_later_every_key_is_meant_for_it(rung, qtbot):
    qtbot.waitUntil(lambda: not rung.window.findChildren(NotMeant))
    QTest.keyClick(rung.window, Qt.Key.Key_F7)
    assert rung.gestures == [StopAsked(rung.now_ms, CALL.call_uuid)]


def test_who_comes_by_their_own_choice_is_heard_at_once(rung):
    bring_to_front(rung.window)
    QTest.keyClick(rung.window, Qt.Key.Key_F7)
    assert rung.gestures == [StopAsked(rung.now_ms, CALL.call_uuid)]


def test_assistive_technology_is_heard_at_once(rung, qtbot):
    stop_button(rung).press()
    qtbot.waitUntil(lambda: rung.gestures == [StopAsked(rung.now_ms, CALL.call_uuid)])


def test_another_window_of_the_console_goes_on_listening(rung, open_state):
    other = open_state("held_and_seen")
    QTest.keyClick(other.window, Qt.Key.Key_F7)
    assert other.gestures == [StopAsked(other.now_ms, CALL.call_uuid)]


def test_a_window_that_is_worked_in_goes_on_listening_when_the_phone_rings(open_state, qtbot):
    opened = open_state("held_and_seen")
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    show_quietly(opened.window)
    QTest.keyClick(opened.window, Qt.Key.Key_F7)
    assert opened.gestures == [StopAsked(opened.now_ms, CALL.call_uuid)]
