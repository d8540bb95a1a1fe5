"""The guide to a first call: a key in, what it can do, a ring seen, practice; leaving keeps what was done."""

from __future__ import annotations

import pytest
from accessible_tree import Role, nodes
from guide_states import GUIDE_STATES, NAME, PROVIDED, STORED, guide, paste, with_keys
from measuring import cut_texts
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from settings_states import CONFIGURATION, KEY, LINK, TEMPLATE, choose

from agent_console.settings.changes import AddProfile, SetProfileKey
from agent_console.ui.guide_steps import Accepted, Failed, Trouble
from agent_console.ui.settings_draft import KeyChange


def settle():
    for _ in range(8):
        QApplication.processEvents()


@pytest.fixture
def opened(qapp):
    windows = []

    def open_guide(state: str = "first_start", width: int = 560, height: int = 700):
        window = guide()
        windows.append(window)
        window.asked, window.tried, window.stopped = [], [], []
        window.save_asked.connect(lambda saving, profile: window.asked.append((saving, profile)))
        window.trial_asked.connect(lambda: window.tried.append(True))
        window.test_stopped.connect(lambda: window.stopped.append(True))
        window.resize(width, height)
        window.show()
        GUIDE_STATES[state](window)
        settle()
        return window

    yield open_guide
    for one in windows:
        one.close()
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(window) -> str:
    return "\n".join(f"{one.name} {one.description}" for one in nodes(window) if one.showing)


def test_it_stands_in_nobodys_way(opened):
    window = opened()
    assert window.windowModality() == Qt.WindowModality.NonModal
    assert window.windowTitle() == "Agent Console – Set up"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_pasted_key_and_enter_are_enough_to_go_on(opened):
    window = opened()
    assert not window.next.isEnabled()
    paste(window, KEY)
    QTest.keyClick(window, Qt.Key.Key_Return)
    (saving, profile) = window.asked[0]
    assert saving.changes == (AddProfile(NAME, {}),)
    assert saving.keys == (KeyChange(NAME, "active_calls", KEY),)
    assert profile == NAME
    assert not window.next.isEnabled(), "one press saves once"
    window.show_saved(CONFIGURATION, "Sales", STORED)
    assert window.tried == [True]
    assert "Step 2 of 5" in shown(window)


def test_a_rejection_link_fills_in_where_and_how_long_and_leaves_no_key_behind(opened):
    window = opened("link_pasted")
    window.next.click()
    assert window.account.secrets.fields["active_calls"].line.text() == ""
    (saving, _) = window.asked[0]
    assert saving.changes == (AddProfile(NAME, {"return_endpoint": TEMPLATE}),)
    assert saving.keys == (KeyChange(NAME, "return", KEY),)
    assert KEY not in shown(window)
    assert LINK not in shown(window)


def test_a_link_that_cannot_be_used_says_why_and_is_not_taken_for_a_key(opened):
    window = opened("broken_link_pasted")
    window.next.click()
    assert "https" in window.account.secrets.said.line.accessibleName()
    assert window.asked == []
    window.close()
    assert window.asked == [], "neither is it kept when the guide is left"


def test_where_there_is_a_key_already_it_is_tried_at_once(opened):
    window = opened()
    with_keys(window)
    assert window.tried == [True]
    window.show_trial(Accepted(1))
    assert "accepts your key" in window.trial.said.line.accessibleName()
    window.show_trial(Failed(Trouble.KEY_REFUSED))
    assert "does not accept this key" in window.trial.said.line.accessibleName()
    window.trial.again.click()
    assert window.tried == [True, True]
    assert window.next.isEnabled(), "nobody is kept from the rest"


def test_what_an_administrator_has_decided_is_not_asked(opened):
    window = opened("provided_by_the_administrator")
    assert PROVIDED.profiles[0].name == "Sales"
    assert window.account.account.isHidden()
    assert window.account.secrets.fields["active_calls"].isVisible()


def test_leaving_keeps_what_is_complete_and_does_not_come_back_by_itself(opened):
    window = opened("key_pasted")
    window.close()
    assert len(window.asked) == 1
    window.show_saved(CONFIGURATION, "Sales", STORED)
    assert not window.isVisible()
    assert window.tried == [], "a window that was left asks the server nothing"


def test_leaving_while_a_ring_is_waited_for_ends_the_wait(opened):
    window = opened("waiting_for_a_ring")
    window.close()
    assert window.stopped == [True]


def test_a_failure_to_save_stays_on_the_screen_with_what_was_typed(opened):
    window = opened("not_saved")
    assert "keyring" in window.status.accessibleName()
    assert window.account.secrets.fields["active_calls"].line.text() == KEY
    assert window.next.isEnabled()


def test_what_is_assumed_of_the_vendor_is_shown_as_such_with_how_to_test_it(opened):
    window = opened("numbers_and_assumptions")
    assert "Step 4 of 5" in shown(window)
    for words in ("Assumed: yes.", "Assumed: no.", "the caller on hold, stop the transfer, and listen"):
        assert words in shown(window)
    assert window.next.isEnabled(), "nobody has to know"


def test_a_number_and_an_answer_are_kept_on_the_way_to_the_next_screen(opened):
    window = opened("number_typed")
    box = window.hearing.fields["hold_ends_with_destination"].box
    choose(box, box.findData("unknown"))
    window.next.click()
    (saving, profile) = window.asked[0]
    assert profile == "Sales"
    assert set(saving.changes) == {
        SetProfileKey("Sales", "numbers", ("+1 416-668-6980",)),
        SetProfileKey("Sales", "hold_ends_with_destination", "unknown"),
    }
    assert not window.hearing.isEnabled(), "what is being kept stays as it is"
    window.show_saved(CONFIGURATION, "Sales", STORED)
    assert "Step 5 of 5" in shown(window)


def test_leaving_on_any_screen_keeps_what_is_typed_there(opened):
    window = opened("number_typed")
    window.close()
    assert len(window.asked) == 1


def test_a_number_that_cannot_be_read_keeps_nobody_from_going_back_and_is_not_kept(opened):
    window = opened("number_that_cannot_be_read")
    assert not window.next.isEnabled()
    assert window.next.toolTip().startswith("First mend what is marked")
    window.back.click()
    assert window.next.isEnabled()
    window.next.click()
    assert "'my desk' is no phone number" in shown(window)
    window.close()
    assert window.asked == []


def test_the_last_screen_starts_practice_and_ends_the_guide(opened):
    window = opened("practice")
    asked = []
    window.practice_asked.connect(lambda: asked.append(True))
    window.practice.start.click()
    assert asked == [True]
    window.next.click()
    assert not window.isVisible()


@pytest.mark.parametrize("width", [340, 560])
@pytest.mark.parametrize("state", GUIDE_STATES)
def test_nothing_is_cut_and_everything_has_a_name(opened, state, width):
    window = opened(state, width=width)
    assert cut_texts(window) == []
    pressed = [one for one in nodes(window) if one.showing and one.role == Role.Button]
    assert pressed
    assert all(one.name for one in pressed)
