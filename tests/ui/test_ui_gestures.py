"""What the agent does with mouse, keyboard or assistive technology, and what the desk hears of it."""

from __future__ import annotations

import pytest
from accessible_tree import Role, find
from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from states import BERLIN, CALL, LIST, LONDON, PARIS, TO

from agent_console.desk.cases import Draft
from agent_console.desk.events import (
    AcceptAsked,
    CallChosen,
    CallsSeen,
    ConnectAsked,
    DraftChanged,
    Recovered,
    RingAnswered,
    RingStarted,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.transfers import Requested


def kinds(gestures):
    return [type(one) for one in gestures]


def press(open_window, name, role=Role.Button):
    """Press by accessibility. Qt lets the press be seen before it carries it out."""
    before = len(open_window.gestures)
    find(open_window.window, name, role).press()
    deadline = QDeadlineTimer(5000)
    while len(open_window.gestures) == before and not deadline.hasExpired():
        QTest.qWait(5)


def typed_for_the_call(text, *, hold_caller=True):
    return DraftChanged(text, hold_caller, CALL.call_uuid)


def field(open_window):
    return open_window.window.transfer.field.line


@pytest.mark.parametrize("typed", ["416-555-0100", "tier 2", "sip:desk@pbx.example"])
def test_typing_and_enter_transfers_with_the_caller_held(open_state, typed):
    open_window = open_state("talking")
    QTest.keyClicks(field(open_window), typed)
    QTest.keyClick(field(open_window), Qt.Key.Key_Return)
    assert open_window.gestures[len(typed) - 1] == typed_for_the_call(typed)
    assert kinds(open_window.gestures).count(TransferAsked) == 1
    transfer = open_window.desk.transfer_of_current()
    assert isinstance(transfer, Requested)
    assert transfer.plan.hold_caller


def test_suggestions_do_not_swallow_enter(open_state, qtbot):
    open_window = open_state("talking")
    open_window.window.activateWindow()
    qtbot.waitUntil(field(open_window).hasFocus)
    popup = field(open_window).completer().popup()
    QTest.keyClicks(field(open_window), "tier 2")
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert kinds(open_window.gestures).count(TransferAsked) == 1


@pytest.mark.parametrize("suggestions", [False, True])
def test_an_enter_that_is_held_down_does_not_transfer_again_and_again(open_state, qtbot, suggestions):
    open_window = open_state("talking")
    open_window.window.activateWindow()
    qtbot.waitUntil(field(open_window).hasFocus)
    QTest.keyClicks(field(open_window), "tier 2")
    popup = field(open_window).completer().popup()
    qtbot.waitUntil(popup.isVisible)
    if not suggestions:
        popup.hide()
    held_on = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(popup if suggestions else field(open_window), held_on)
    assert TransferAsked not in kinds(open_window.gestures)


def answer_a_second_call(open_window):
    now_ms = open_window.now_ms
    open_window.tell(
        RingStarted(now_ms, PARIS.caller_number, source="baresip", ring_id="2"),
        CallsSeen(now_ms, now_ms, (PARIS, *LIST)),
        RingAnswered(now_ms, "baresip", "2"),
    )
    assert open_window.desk.current.call.call_uuid == PARIS.call_uuid


@pytest.mark.parametrize("typed", ["+1514555", "tier"])
@pytest.mark.parametrize(
    "how", ["the call ends and another rings", "the second call is answered", "the agent switches"]
)
def test_the_rest_of_a_destination_is_not_typed_for_the_next_call(open_state, qtbot, typed, how):
    open_window = open_state("talking")
    open_window.window.activateWindow()
    qtbot.waitUntil(field(open_window).hasFocus)
    QTest.keyClicks(field(open_window), typed)
    popup = field(open_window).completer().popup()
    qtbot.waitUntil(lambda: popup.isVisible() is (typed == "tier"))
    if how == "the agent switches":
        open_window.tell(CallChosen(open_window.now_ms, LONDON.call_uuid))
    elif how == "the second call is answered":
        answer_a_second_call(open_window)
    else:
        follow_with(open_window, LONDON)
    assert open_window.desk.current.call.call_uuid != CALL.call_uuid
    open_window.wait()
    has_keyboard = popup if popup.isVisible() else open_window.window.focusWidget()
    QTest.keyClicks(has_keyboard, "0100")
    QTest.keyClick(has_keyboard, Qt.Key.Key_Return)
    assert open_window.desk.draft.to == ""
    assert TransferAsked not in kinds(open_window.gestures)
    assert open_window.desk.cases[CALL.call_uuid].draft == Draft(typed)


def test_what_was_typed_comes_back_with_its_call(open_state):
    open_window = open_state("talking")
    press(open_window, "Conference everyone", Role.RadioButton)
    QTest.keyClicks(field(open_window), "+1416555")
    open_window.gestures.clear()
    open_window.tell(CallChosen(open_window.now_ms, LONDON.call_uuid))
    # What is drawn is no gesture: the session would hear it after the ring, and believe the agent's choice.
    assert open_window.gestures == []
    assert open_window.window.transfer.hold.isChecked()
    assert field(open_window).text() == ""
    open_window.tell(CallChosen(open_window.now_ms, CALL.call_uuid))
    assert field(open_window).text() == "+1416555"
    assert open_window.window.transfer.conference.isChecked()


def test_an_edit_that_is_heard_late_is_for_the_call_that_it_was_typed_for(open_state):
    open_window = open_state("talking")
    # The session knows of the next call already, and the window has not drawn it yet.
    QTest.keyClicks(field(open_window), "+1416555")
    edit = open_window.gestures[-1]
    open_window.tell(CallChosen(open_window.now_ms, LONDON.call_uuid), edit)
    assert open_window.desk.draft == Draft()
    assert open_window.desk.cases[CALL.call_uuid].draft == Draft("+1416555")


def test_a_composed_character_is_for_the_call_that_it_was_composed_for(open_state, qtbot):
    open_window = open_state("talking")
    open_window.window.activateWindow()
    qtbot.waitUntil(field(open_window).hasFocus)
    QApplication.sendEvent(field(open_window), QInputMethodEvent("で", []))
    open_window.tell(CallChosen(open_window.now_ms, LONDON.call_uuid))
    committed = QInputMethodEvent("", [])
    committed.setCommitString("で")
    QApplication.sendEvent(open_window.window.focusWidget(), committed)
    assert open_window.desk.draft == Draft()


def test_a_destination_from_before_a_crash_is_there_when_its_call_is(open_state):
    open_window = open_state("idle")
    open_window.tell(Recovered(open_window.now_ms, drafts={LONDON.call_uuid: Draft("+14165550100", False)}))
    assert field(open_window).text() == ""
    open_window.tell(CallChosen(open_window.now_ms, LONDON.call_uuid))
    assert field(open_window).text() == "+14165550100"
    assert open_window.window.transfer.conference.isChecked()


def test_enter_never_lets_the_caller_hear_everything(open_state):
    open_window = open_state("talking")
    press(open_window, "Conference everyone", Role.RadioButton)
    QTest.keyClicks(field(open_window), "Tier 2")
    QTest.keyClick(field(open_window), Qt.Key.Key_Return)
    assert TransferAsked not in kinds(open_window.gestures)
    press(open_window, "Transfer")
    assert open_window.desk.transfer_of_current().plan.hold_caller is False


def test_enter_does_nothing_where_transfer_cannot_be_pressed(open_state):
    open_window = open_state("a_bad_destination_typed")
    QTest.keyClick(field(open_window), Qt.Key.Key_Return)
    assert open_window.gestures == []


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("ier", ["Tier 2"]),
        ("416555", ["Tier 2"]),
        ("(416) 555-01", ["Tier 2"]),
        ("desk@", ["Desk"]),
        ("+1 613-555", ["+1 613-555-0177"]),
        ("6135550177", ["+1 613-555-0177"]),
    ],
)
def test_a_destination_is_suggested_by_its_name_and_by_its_number(open_state, qtbot, typed, suggested):
    open_window = open_state("talking")
    open_window.window.transfer.know_destinations({"+16135550177": 3})
    open_window.tell()
    open_window.window.activateWindow()
    qtbot.waitUntil(field(open_window).hasFocus)
    popup = field(open_window).completer().popup()
    QTest.keyClicks(field(open_window), typed)
    qtbot.waitUntil(popup.isVisible)
    model = popup.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == suggested
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field(open_window).text() == suggested[0]


def test_what_is_typed_is_what_is_dialled_whatever_the_suggestions_say(open_state):
    open_window = open_state("talking")
    QTest.keyClicks(field(open_window), "T")
    assert field(open_window).text() == "T"
    QTest.keyClick(field(open_window), Qt.Key.Key_Return)
    assert kinds(open_window.gestures) == [DraftChanged]


def test_the_wheel_over_the_field_changes_nothing(open_state):
    open_window = open_state("a_good_destination_typed")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(open_window.window.transfer.field, wheel)
    assert open_window.gestures == []


def test_writing_through_accessibility_is_typing(open_state):
    open_window = open_state("talking")
    find(open_window.window, "Transfer to", Role.EditableText).write("Tier 2")
    assert open_window.gestures == [typed_for_the_call("Tier 2")]
    press(open_window, "Transfer")
    assert open_window.desk.transfer_of_current().plan.to == TO


@pytest.mark.parametrize(
    ("state", "button", "gesture"),
    [
        ("a_good_destination_typed", "Transfer", TransferAsked),
        ("held_and_seen", "Connect caller", ConnectAsked),
        ("held_and_seen", "Stop transfer", StopAsked),
        ("accept_window", "Accept call", AcceptAsked),
    ],
)
@pytest.mark.parametrize("how", ["accessibility", "mouse", "keyboard"])
def test_each_button_says_once_what_was_pressed_and_on_which_call(open_state, state, button, gesture, how):
    open_window = open_state(state)
    widget = find(open_window.window, button, Role.Button).interface.object()
    if how == "accessibility":
        press(open_window, button)
    elif how == "mouse":
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Space)
    assert open_window.gestures == [gesture(open_window.now_ms, CALL.call_uuid)]


def test_a_choice_changes_the_draft(open_state):
    open_window = open_state("a_good_destination_typed")
    press(open_window, "Conference everyone", Role.RadioButton)
    press(open_window, "Hold caller", Role.RadioButton)
    typed = "416 555 0100"
    assert open_window.gestures == [
        typed_for_the_call(typed, hold_caller=False),
        typed_for_the_call(typed),
    ]


def test_a_row_is_chosen_by_mouse_and_by_keyboard_once_each(open_state):
    open_window = open_state("talking")
    calls = open_window.window.calls
    QTest.mouseClick(calls.viewport(), Qt.MouseButton.LeftButton, pos=_middle(calls, 1))
    assert set(open_window.gestures) == {CallChosen(open_window.now_ms, LONDON.call_uuid)}
    open_window.gestures.clear()
    QTest.keyClick(calls, Qt.Key.Key_Down)
    assert open_window.gestures == [CallChosen(open_window.now_ms, BERLIN.call_uuid)]


def test_drawing_never_chooses_a_row(open_state):
    open_window = open_state("idle")
    for state in (
        "talking",
        "chosen_from_the_list",
        "call_ended",
        "idle_with_a_long_list",
        "matched_ambiguously",
    ):
        open_window.show_state(state)
    assert open_window.gestures == []


def test_the_field_keeps_its_cursor_while_the_desk_goes_on(open_state):
    open_window = open_state("a_good_destination_typed")
    field(open_window).setCursorPosition(3)
    open_window.now_ms += 1000
    open_window.window.render_desk(open_window.desk)
    assert field(open_window).cursorPosition() == 3


def follow_with(open_window, call):
    """The call in hand ends, and the other rings: it is in hand as soon as a picture shows both."""
    at = open_window.now_ms
    open_window.tell(RingStarted(at, call.caller_number_sent, ring_id="next"))
    for _ in range(3):
        open_window.now_ms += 1_000
        open_window.tell(CallsSeen(open_window.now_ms, open_window.now_ms, (call,)))


def _middle(calls, row):
    return calls.visualRect(calls.model().index(row, 0)).center()


def test_what_is_suggested_shows_its_number_under_its_name(open_state):
    chosen = open_state("talking").window.transfer.field
    chosen.offer((("Tier 2", "+14165550100"), ("+1 416-555-0133", "+14165550133")))
    popup = chosen.completer().popup()
    for view in (chosen.view(), popup):
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.font = view.font()
        heights = [
            view.itemDelegate().sizeHint(option, chosen.model().index(row, 0)).height() for row in (0, 1)
        ]
        assert heights[0] > heights[1] > view.fontMetrics().height()
