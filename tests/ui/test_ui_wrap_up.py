"""A note and an outcome are written of a call, during it or after it: they stay with it, and none is lost."""

from __future__ import annotations

import pytest
from accessible_tree import Role, beginning, find
from desk_story import SERVER_MS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from states import AGENT, CALL, LONDON

from agent_console.desk.calls import Call
from agent_console.desk.events import CallChosen, CallsSeen, RingStarted
from agent_console.ui.wrap_up import Note

OUTCOMES = ("Sale", "Call back")
NEXT = Call("next", "+14165550177", "+18665559999", AGENT, SERVER_MS, SERVER_MS)


class Desk:
    """A window in which calls come and go, and what it wants kept."""

    def __init__(self, opened) -> None:
        self.opened = opened
        self.panel = opened.window.wrap_up
        self.kept: list[Note] = []
        self.panel.changed.connect(self.kept.append)
        self.panel.offer_outcomes(OUTCOMES)

    def tell(self, *events) -> None:
        self.opened.tell(*events)
        self.opened.settle()

    def list_shows(self, *calls) -> None:
        """Until it is believed: one picture proves no absence, and settles no ring."""
        for _ in range(3):
            self.opened.now_ms += 1_000
            self.tell(CallsSeen(self.opened.now_ms, self.opened.now_ms, calls))

    def follow(self) -> None:
        """The next call rings, and comes into hand because the one before is over."""
        self.ring("+18665559999")
        self.list_shows(NEXT, LONDON)
        assert self.opened.desk.current.call.call_uuid == NEXT.call_uuid

    @property
    def described(self) -> str:
        return find(self.opened.window, "Note about the call", Role.EditableText).description

    def ring(self, caller) -> None:
        self.tell(RingStarted(self.opened.now_ms, caller, ring_id="next"))

    def write(self, text) -> None:
        QTest.keyClicks(self.panel.note, text)

    def choose(self, outcome) -> None:
        self.panel.outcome.setCurrentIndex(self.panel.outcome.findText(outcome))
        self.panel.outcome.activated.emit(self.panel.outcome.currentIndex())


@pytest.fixture
def desk(open_state):
    return Desk(open_state("talking"))


def test_it_shows_itself_when_the_call_is_over_and_takes_no_keyboard(desk):
    assert not desk.panel.isVisible()
    focused = desk.opened.window.focusWidget()
    desk.list_shows(LONDON)
    assert desk.panel.isVisible()
    assert desk.opened.window.focusWidget() is focused


def test_what_is_written_is_handed_over_soon_and_as_a_whole(desk, qtbot):
    desk.list_shows(LONDON)
    desk.panel._saving.setInterval(20)
    desk.write("wants a call")
    desk.choose("Call back")
    qtbot.waitUntil(lambda: bool(desk.kept))
    assert desk.kept == [Note(CALL.call_uuid, "+1 604-555-0123", "wants a call", "Call back")]


def test_it_stays_when_the_call_is_let_go(desk):
    desk.list_shows(LONDON)
    desk.tell(CallChosen(desk.opened.now_ms, None))
    assert desk.opened.desk.current is None
    assert desk.panel.isVisible()


def test_a_ring_takes_nothing_away(desk):
    desk.list_shows(LONDON)
    desk.write("half a sent")
    desk.ring("+18665559999")
    assert desk.panel.isVisible()
    assert desk.panel.note.toPlainText() == "half a sent"


def test_the_next_call_has_its_own_note_and_what_was_written_last_is_kept(desk):
    desk.list_shows(LONDON)
    desk.write("about the first")
    desk.follow()
    assert not desk.panel.isVisible()
    desk.list_shows(LONDON)
    assert desk.panel.note.toPlainText() == ""
    desk.write("about the second")
    desk.panel.flush()
    assert [(one.call_uuid, one.text) for one in desk.kept] == [
        (CALL.call_uuid, "about the first"),
        ("next", "about the second"),
    ]


@pytest.mark.parametrize("in_use", ["note", "outcome"])
def test_a_note_that_is_being_written_stays_with_its_call_whatever_rings_or_ends(desk, qtbot, in_use):
    window = desk.opened.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    written_in = getattr(desk.panel, in_use)
    written_in.setFocus()
    desk.write("begun, ")
    assert desk.described == "Note for +1 604-555-0123"
    desk.ring("+18665559999")
    desk.list_shows(NEXT, CALL, LONDON)
    desk.list_shows(NEXT, LONDON)
    assert desk.opened.desk.current.call.call_uuid == NEXT.call_uuid
    assert desk.panel.isVisible()
    assert window.focusWidget() is written_in
    assert desk.described == "Note for +1 604-555-0123"
    desk.write("ended")
    desk.panel.flush()
    assert (desk.kept[-1].call_uuid, desk.kept[-1].text) == (CALL.call_uuid, "begun, ended")
    # As soon as the agent leaves it, the call in hand has its place.
    window.transfer.field.line.setFocus()
    qtbot.waitUntil(lambda: not desk.panel.isVisible())
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (desk.panel.note.toPlainText(), desk.described) == ("", "Note for +1 416-555-0177")


def test_a_note_stays_while_the_window_is_in_the_back(desk, qtbot, open_state):
    window = desk.opened.window
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    other = open_state("idle")
    other.window.activateWindow()
    qtbot.waitUntil(other.window.isActiveWindow)
    desk.list_shows(LONDON)
    desk.follow()
    assert desk.panel.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert desk.panel.note.hasFocus()


def test_a_note_can_be_begun_while_the_call_goes_on_and_gone_on_with_after_it(desk):
    QTest.keyClick(desk.opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.panel.note.hasFocus()
    desk.write("begun, ")
    desk.list_shows(LONDON)
    desk.write("ended")
    desk.panel.flush()
    assert desk.kept[-1].text == "begun, ended"


def test_going_back_to_a_call_brings_its_note_back(desk, qtbot):
    QTest.keyClick(desk.opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.write("first")
    desk.opened.window.transfer.field.line.setFocus()
    desk.tell(CallChosen(desk.opened.now_ms, LONDON.call_uuid))
    qtbot.waitUntil(lambda: not desk.panel.isVisible())
    desk.tell(CallChosen(desk.opened.now_ms, CALL.call_uuid))
    assert desk.panel.isVisible()
    assert desk.panel.note.toPlainText() == "first"


def test_what_was_written_before_a_crash_is_there_again(open_state):
    desk = Desk(open_state("idle"))
    desk.panel.restore(Note("gone", "+1 604-555-0123", "half a sent", "Outcome of old"))
    desk.tell()
    assert desk.panel.isVisible()
    assert desk.panel.note.toPlainText() == "half a sent"
    assert desk.panel.outcome.currentText() == "Outcome of old"
    assert desk.kept == []


def test_leaving_the_note_hands_it_over_at_once(desk):
    desk.list_shows(LONDON)
    desk.panel.note.setFocus()
    desk.write("x")
    QTest.keyClick(desk.panel.note, Qt.Key.Key_Tab)
    assert [one.text for one in desk.kept] == ["x"]


def test_by_setting_a_call_without_a_note_is_asked_for_again(desk):
    desk.panel.offer_outcomes(OUTCOMES, required=True)
    desk.ring("+18665559999")
    desk.list_shows(NEXT, CALL, LONDON)
    desk.list_shows(NEXT, LONDON)
    desk.list_shows(LONDON)
    assert beginning(desk.opened.window, "+1 416-555-0177: a note or an outcome is required")
    desk.choose("Sale")
    desk.tell()
    assert beginning(desk.opened.window, "+1 604-555-0123: a note or an outcome is required")
    assert desk.described == "Note for +1 604-555-0123"
    desk.choose("Sale")
    desk.panel.flush()
    assert {one.call_uuid for one in desk.kept} == {CALL.call_uuid, "next"}


def test_a_note_is_handed_over_before_the_profile_changes_and_does_not_follow_into_the_next(desk):
    desk.list_shows(LONDON)
    desk.write("Wants the blue one")
    desk.panel.put_away()
    assert (desk.kept[-1].call_uuid, desk.kept[-1].text) == (CALL.call_uuid, "Wants the blue one")
    told = len(desk.kept)
    desk.list_shows(LONDON)
    assert not desk.panel.isVisible()
    desk.panel.open()
    assert not desk.panel.isVisible()
    desk.panel.take_up()
    desk.panel.restore(Note("of-the-other-profile", "+1 416 555 0177", "Begun yesterday"))
    desk.panel.open()
    assert desk.panel.note.toPlainText() == "Begun yesterday"
    desk.write("!")
    desk.panel.flush()
    assert {one.call_uuid for one in desk.kept[told:]} == {"of-the-other-profile"}
