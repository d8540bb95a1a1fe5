"""The Settings window: what is typed is judged at once, what is locked says so, and no key is ever shown."""

from __future__ import annotations

import ast
import inspect
import re
from itertools import pairwise

import pytest
from accessible_tree import Role, find, nodes
from marking import marked, unmarked
from marking import texts_of as all_texts_of
from measuring import cut_texts
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from settings_states import (
    COMPUTER,
    CONFIGURATION,
    HEARING,
    KEY,
    KEYS,
    LINK,
    LOCKED,
    NETWORK,
    PROFILE_PAGE,
    QUICK_DIAL,
    RINGING,
    SETTINGS_STATES,
    TEMPLATE,
    UNWANTED,
    begin_anew,
    choose,
    open_page,
    settings_window,
    type_into,
)

from agent_console.callcontrol.endpoints import endpoint_from_rejection_link
from agent_console.callcontrol.errors import UnusableAddress
from agent_console.rings.sources import SECRETS
from agent_console.settings import Configuration, Profile, load_configuration, values
from agent_console.settings.changes import (
    AddProfile,
    RemoveProfile,
    SetPreference,
    SetProfileKey,
    SetRingSources,
)
from agent_console.settings.unusable import Unusable
from agent_console.settings.writing import write_changes
from agent_console.ui import settings_complaints, settings_words
from agent_console.ui.controls import TickText
from agent_console.ui.ring_test import Arrived, NotTesting, Waiting
from agent_console.ui.setting_fields import FlagField
from agent_console.ui.settings_draft import KeyChange
from agent_console.ui.settings_pages import KINDS
from agent_console.ui.settings_section import StoredKeys

PAGES = range(10)


def settle():
    for _ in range(8):
        QApplication.processEvents()


@pytest.fixture
def opened(qapp):
    windows = []

    def open_window(state: str | None = None, width: int = 400, height: int = 820):
        window = settings_window()
        windows.append(window)
        window.asked = []
        window.save_asked.connect(window.asked.append)
        window.resize(width, height)
        window.show()
        if state:
            SETTINGS_STATES[state](window)
        settle()
        return window

    yield open_window
    for one in windows:
        one.close()
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said(window) -> str:
    return window.status.accessibleName()


# ── typing, saving ────────────────────────────────────────────────────────────────────────────────


def test_the_window_stands_in_nobodys_way(opened):
    window = opened()
    assert window.windowModality() == Qt.WindowModality.NonModal
    assert window.isWindow()
    assert window.windowTitle() == "Agent Console – Settings"


def test_a_bad_value_is_named_as_it_is_typed_and_keeps_the_rest_from_being_saved(opened):
    window = opened()
    field = window.server.fields["poll_seconds"]
    type_into(window.server.fields["region"].line, "CA")
    assert window.save.isEnabled()
    type_into(field.line, "0.")
    assert field.line.accessibleDescription() == "Must be a number from 0.5 to 60."
    assert not window.save.isEnabled()
    assert window.choice.itemText(PROFILE_PAGE).startswith("⚠")
    QTest.keyClicks(field.line, "5")
    assert field.line.text() == "0.5"
    assert not field.complains
    assert not window.choice.itemText(PROFILE_PAGE).startswith("⚠")
    window.save.click()
    assert window.asked[0].changes == (
        SetProfileKey("Sales", "region", "CA"),
        SetProfileKey("Sales", "poll_seconds", 0.5),
    )


def test_while_it_is_being_saved_nothing_can_be_changed_or_saved_twice(opened):
    window = opened("changed")
    window.save.click()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.save.click()
    assert len(window.asked) == 1
    assert not window.server.fields["region"].line.isEnabled()
    assert said(window) == "Saving…"


def test_what_could_not_be_saved_stays_typed_and_says_why(opened):
    window = opened("not_saved")
    assert "Permission denied" in said(window)
    assert window.server.fields["region"].line.text() == "CA"
    assert window.save.isEnabled()


def test_what_is_saved_is_what_then_shows(opened):
    window = opened("saving")
    window.show_saved(Configuration(profiles=(Profile("Sales", region="DE"),)))
    assert window.server.fields["region"].line.text() == "DE"
    assert not window.has_changes
    assert not window.save.isEnabled()
    assert said(window).startswith("Saved")


def test_what_becomes_of_saving_and_of_a_test_ring_is_spoken(opened, monkeypatch):
    spoken = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", spoken.append)
    window = opened("saving")
    window.show_failure("the disk is full")
    window.show_saved(CONFIGURATION)
    for test in (Waiting(30), Waiting(29), Arrived("8665551234", "+1 866-555-1234")):
        window.show_test(test)
    open_page(window, RINGING)
    sentences = [one.message() for one in spoken if isinstance(one, QAccessibleAnnouncementEvent)]
    assert [one[:12] for one in sentences] == ["the disk is ", "Saved. It ho", "✓ A ring arr"]


def test_from_the_window_into_the_file_and_back(opened, tmp_path):
    environment = {
        "AGENT_CONSOLE_CONFIG_DIR": str(tmp_path),
        "AGENT_CONSOLE_SYSTEM_CONFIG": str(tmp_path / "system.toml"),
    }
    file = tmp_path / "config.toml"
    file.write_text('# ours\n[[profiles]]\nname = "Sales"\nregion = "CA" # Toronto\n', "utf-8")
    window = opened()
    window.save_asked.connect(lambda one: window.show_saved(write_changes(one.changes, environment)))
    window.show_configuration(load_configuration(environment))
    type_into(window.server.fields["name"].line, "Toronto")
    type_into(window.server.fields["region"].line, "us")
    type_into(window.unwanted.link.line, LINK)
    window.unwanted.use_link.click()
    window.save.click()
    assert window.profiles.currentText() == "Toronto"
    assert window.server.fields["region"].line.text() == "US"
    assert window.unwanted.fields["return_endpoint"].line.text() == TEMPLATE.url
    assert not window.has_changes
    text = file.read_text("utf-8")
    assert text.startswith('# ours\n[[profiles]]\nname = "Toronto"\nregion = "US" # Toronto\n')
    assert KEY not in text


def test_control_s_saves(opened):
    window = opened("changed")
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(window.asked) == 1


def test_escape_closes_and_what_was_typed_is_there_the_next_time(opened, qtbot):
    window = opened("changed")
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())
    window.show()
    assert window.server.fields["region"].line.text() == "CA"
    assert window.has_changes


def test_changes_can_be_undone(opened):
    window = opened("changed")
    window.discard.click()
    assert window.server.fields["region"].line.text() == "US"
    assert not window.has_changes


@pytest.mark.parametrize(
    ("key", "index", "value"),
    [("format", 1, "xml"), ("edition", 1, "performance")],
)
def test_choices_are_saved(opened, key, index, value):
    window = opened()
    choose(window.server.fields[key].box, index)
    window.save.click()
    assert window.asked[0].changes == (SetProfileKey("Sales", key, value),)


def test_the_wheel_over_a_choice_changes_nothing(opened):
    window = opened()
    for box in window.findChildren(QComboBox):
        before = box.currentIndex()
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
        QApplication.sendEvent(box, wheel)
        assert box.currentIndex() == before
    assert not window.has_changes


# ── profiles ──────────────────────────────────────────────────────────────────────────────────────


def test_a_profile_is_added_named_and_filled_in(opened):
    window = opened()
    open_page(window, RINGING)
    window.list.setCurrentRow(KEYS)
    window.add_profile.click()
    name = window.server.fields["name"].line
    assert name.text() == "New profile"
    type_into(name, "Third")
    type_into(window.server.fields["region"].line, "DE")
    assert window.profiles.currentText() == "Third"
    window.save.click()
    assert window.asked[0].changes == (AddProfile("Third", {"region": "DE"}),)


def test_a_profile_is_removed_when_it_is_saved_and_not_before(opened):
    window = opened()
    window.server.remove.click()
    assert [window.profiles.itemText(row) for row in range(window.profiles.count())] == ["Support"]
    window.save.click()
    assert window.asked[0].changes == (RemoveProfile("Sales"),)


def test_without_a_profile_the_window_says_what_to_do(opened):
    window = opened("no_profile_yet")
    assert said(window) == "There is no profile yet: add one."
    window.add_profile.click()
    settle()
    assert window.server.isVisible()


def test_each_profile_has_its_own_values(opened):
    window = opened()
    type_into(window.server.fields["region"].line, "CA")
    choose(window.profiles, 1)
    assert window.server.fields["region"].line.text() == "US"
    choose(window.profiles, 0)
    assert window.server.fields["region"].line.text() == "CA"


def test_the_edition_chooses_the_names(opened):
    window = opened("unwanted_calls")
    assert "Handler Group" in window.unwanted.link.line.accessibleDescription()
    choose(window.server.fields["edition"].box, 1)
    assert "Buyer Group" in window.unwanted.link.line.accessibleDescription()


# ── what is locked ────────────────────────────────────────────────────────────────────────────────


def test_what_an_administrator_has_set_is_shown_and_cannot_be_changed(opened):
    window = opened("all_locked")
    locked = settings_words.locked()
    of_pages = pages_with_fields(window)
    fields = [field for page in of_pages for field in page.fields._fields.values()]
    fields += [one for page in (window.behaviour, window.computer) for one in page.fields._fields.values()]
    fields += [window.screen_pop.schemes["screen_pop_schemes"]]
    assert len(fields) == len(values.PROFILE) - 1 + len(values.PREFERENCES)
    for field in fields:
        assert not field._editor.isEnabled(), field.label
        assert field._editor.accessibleDescription() == locked, field.label
        assert not field._padlock.isHidden(), field.label
    for button in (window.server.remove, window.quick_dial.editor.add, window.unwanted.use_link):
        assert not button.isEnabled()
    assert not window.ringing.add.isVisibleTo(window.ringing)
    assert all(not line.isEnabled() for one in window.ringing.editors for line in one.findChildren(QLineEdit))
    choose(window.profiles, 1)
    assert window.server.fields["region"].line.isEnabled()


def test_a_page_that_is_all_locked_can_be_scrolled_by_keyboard(opened):
    window = opened("behaviour_locked", height=420)
    window.choice.setFocus()
    QTest.keyClick(window.choice, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.behaviour
    before = window.behaviour.mapTo(window, QPoint(0, 0)).y()
    QTest.keyClick(window.behaviour, Qt.Key.Key_PageDown)
    assert window.behaviour.mapTo(window, QPoint(0, 0)).y() < before
    window.show_configuration(CONFIGURATION)
    assert window.behaviour.focusPolicy() == Qt.FocusPolicy.NoFocus


def pages_with_fields(window):
    return (
        window.server,
        window.hearing,
        window.quick_dial,
        window.unwanted,
        window.screen_pop,
        window.network,
    )


def test_what_is_not_locked_has_no_padlock(opened):
    window = opened()
    fields = [field for page in pages_with_fields(window) for field in page.fields._fields.values()]
    assert all(field._padlock.isHidden() and field._editor.isEnabled() for field in fields)


# ── keys ──────────────────────────────────────────────────────────────────────────────────────────


def texts_of(window) -> str:
    shown = [one.text() for one in window.findChildren(QLabel)]
    for line in window.findChildren(QLineEdit):
        shown += [line.displayText(), line.placeholderText()]
    for widget in window.findChildren(QWidget):
        shown += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    shown += [one.toPlainText() for one in window.findChildren(QPlainTextEdit)]
    shown += [node.name + node.description for node in nodes(window)]
    return "\n".join(shown)


def test_the_search_for_keys_would_find_one(opened):
    window = opened()
    assert KEY not in texts_of(window)
    type_into(window.server.fields["region"].line, KEY)
    assert KEY in texts_of(window)


def test_keys_are_stored_replaced_and_removed_and_never_shown(opened):
    window = opened("keys_changed")
    assert KEY not in texts_of(window)
    window.save.click()
    assert window.asked[0].changes == ()
    assert set(window.asked[0].keys) == {
        KeyChange("Sales", "return", KEY),
        KeyChange("Sales", "transfer", None),
    }
    window.show_saved(CONFIGURATION)
    assert all(field.line.text() == "" for field in window.keys.secrets.fields.values())


def test_each_key_says_whether_there_is_one(opened):
    fields = opened("keys").keys.secrets.fields
    assert "stored" in fields["active_calls"].line.placeholderText()
    assert not fields["active_calls"].remove.isHidden()
    assert fields["return"].line.placeholderText() == "none stored"
    assert fields["return"].remove.isHidden()


def test_a_removal_can_be_taken_back(opened):
    window = opened("keys")
    field = window.keys.secrets.fields["transfer"]
    field.remove.click()
    assert not field.line.isEnabled()
    field.remove.click()
    assert field.line.isEnabled()
    assert not window.has_changes


def test_a_keyring_that_does_not_open_is_said_so(opened):
    window = opened("keyring_failed")
    assert "keyring is locked" in texts_of(window)
    assert window.keys.secrets.fields["transfer"].line.placeholderText() == ""


def test_the_login_at_the_proxy_is_asked_for_where_there_is_a_proxy(opened):
    window = opened("company_network")
    assert window.network.secrets.fields["proxy"].isHidden()
    type_into(window.network.fields["proxy"].line, "http://proxy.example:3128")
    type_into(window.network.secrets.fields["proxy"].line, f"user:{KEY}")
    window.save.click()
    assert window.asked[0].keys == (KeyChange("Sales", "proxy", f"user:{KEY}"),)
    assert KEY not in texts_of(window)


def test_what_the_keyring_says_later_does_not_touch_what_is_typed(opened):
    window = opened("keys_changed")
    window.show_keys({"Sales": StoredKeys(("accept",))})
    assert window.keys.secrets.fields["return"].line.text() == KEY
    assert "stored" in window.keys.secrets.fields["accept"].line.placeholderText()


# ── call rejection link ───────────────────────────────────────────────────────────────────────────


def test_a_call_rejection_link_fills_in_all_that_it_says(opened):
    window = opened("link_taken")
    assert KEY not in texts_of(window)
    assert "Taken" in texts_of(window)
    window.save.click()
    assert window.asked[0].changes == (SetProfileKey("Sales", "return_endpoint", TEMPLATE),)
    assert window.asked[0].keys == (KeyChange("Sales", "return", KEY),)


def test_a_link_sets_the_paradigm_and_the_time_too(opened):
    window = opened()
    window.show_configuration(
        Configuration(profiles=(Profile("Sales", paradigm="accept", return_window_seconds=10),))
    )
    open_page(window, UNWANTED)
    type_into(window.unwanted.link.line, LINK)
    QTest.keyClick(window.unwanted.link.line, Qt.Key.Key_Return)
    assert window.unwanted.fields["return_window_seconds"].line.text() == "90"
    window.save.click()
    assert set(window.asked[0].changes) == {
        SetProfileKey("Sales", "paradigm", "return"),
        SetProfileKey("Sales", "return_window_seconds", 90),
        SetProfileKey("Sales", "return_endpoint", TEMPLATE),
    }


def test_only_what_the_paradigm_needs_is_shown_unless_it_is_wrong(opened):
    window = opened("calls_to_be_accepted")
    fields = window.unwanted.fields
    assert not fields["return_endpoint"].isVisible()
    assert fields["accept_endpoint"].isVisible()
    type_into(fields["accept_window_seconds"].line, "never")
    choose(fields["paradigm"].box, 2)
    assert fields["accept_endpoint"].isVisible()
    type_into(fields["accept_window_seconds"].line, "20")
    assert not fields["accept_endpoint"].isVisible()


def test_a_link_that_cannot_be_used_says_why_and_changes_nothing(opened):
    window = opened("link_refused")
    assert window.unwanted.link.line.accessibleDescription().startswith("The link holds no key")
    assert not window.has_changes
    QTest.keyClicks(window.unwanted.link.line, "x")
    assert not window.unwanted.link.complains


# ── one's own numbers, what is assumed ────────────────────────────────────────────────────────────


def test_numbers_are_typed_one_a_line_or_with_commas(opened):
    window = opened("numbers_and_assumptions")
    field = window.hearing.fields["numbers"]
    field.area.setFocus()
    QTest.keyClicks(field.area, "+14166686980, +14165550100,")
    QTest.keyClick(field.area, Qt.Key.Key_Return)
    QTest.keyClicks(field.area, "sip:dana@pbx.example")
    window.save.click()
    numbers = ("+14166686980", "+14165550100", "sip:dana@pbx.example")
    assert window.asked[0].changes == (SetProfileKey("Sales", "numbers", numbers),)


def test_a_number_that_cannot_be_read_is_named_and_keeps_the_rest_from_being_saved(opened):
    window = opened("a_number_that_cannot_be_read")
    field = window.hearing.fields["numbers"]
    wrong = "'the desk by the window' is no phone number and no SIP address."
    assert field.area.accessibleDescription() == wrong
    assert not window.save.isEnabled()
    assert window.choice.itemText(HEARING).startswith("⚠")


@pytest.mark.parametrize(
    ("key", "assumed", "chosen"),
    [("stop_ends_hold", "Yes", "unknown"), ("hold_ends_with_destination", "No", "yes")],
)
def test_what_is_assumed_says_so_and_can_be_told_otherwise(opened, key, assumed, chosen):
    window = opened("numbers_and_assumptions")
    field = window.hearing.fields[key]
    assert field.box.currentText() == assumed
    assert field.box.accessibleDescription().startswith(f"Assumed: {assumed.lower()}.")
    shown = texts_of(window)
    assert "makes the picture of who hears whom wrong" in shown
    assert "reference does not say" in shown
    choose(field.box, field.box.findData(chosen))
    window.save.click()
    assert window.asked[0].changes == (SetProfileKey("Sales", key, chosen),)


def test_why_ones_own_numbers_matter_is_said_in_the_editions_names(opened):
    window = opened("numbers_and_assumptions")
    assert "Handler Group" in window.hearing.fields["numbers"].area.accessibleDescription()
    choose(window.server.fields["edition"].box, 1)
    assert "Buyer Group" in window.hearing.fields["numbers"].area.accessibleDescription()


# ── quick dial, ring sources ──────────────────────────────────────────────────────────────────────


def test_a_destination_is_added_and_another_removed(opened):
    window = opened("quick_dial")
    editor = window.quick_dial.editor
    editor.add.click()
    type_into(editor.rows[2].name, "Boss")
    type_into(editor.rows[2].to, "+14165550111")
    editor.rows[0].remove.click()
    assert [row.name.text() for row in editor.rows] == ["Desk", "Boss"]
    window.save.click()
    (change,) = window.asked[0].changes
    assert [(one.name, one.to) for one in change.value] == [
        ("Desk", "sip:desk@pbx.example"),
        ("Boss", "+14165550111"),
    ]


def test_two_destinations_of_one_name_are_refused(opened):
    window = opened("quick_dial")
    type_into(window.quick_dial.editor.rows[1].name, "TIER 2")
    assert window.quick_dial.editor.rows[1].name.accessibleDescription() == "Another entry has this name."
    assert not window.save.isEnabled()


def test_outcomes_are_written_one_a_line(opened):
    window = opened("quick_dial")
    window.quick_dial.fields["call_outcomes"].area.setPlainText("Sale\n\n Call back \n")
    window.save.click()
    assert window.asked[0].changes == (SetProfileKey("Sales", "call_outcomes", ("Sale", "Call back")),)


def test_each_ring_source_says_how_it_stands(opened):
    window = opened("ringing")
    assert "Connected to 127.0.0.1:4444" in texts_of(window)
    window.show_sources(["Not reachable: connection refused", ""])
    assert "Not reachable: connection refused" in texts_of(window)


def test_ring_sources_are_added_filled_in_and_removed(opened):
    window = opened("a_new_ring_source")
    editors = window.ringing.editors
    type_into(editors[2].fields["host"].line, "pbx.example")
    editors[2].fields["tls"].box.click()
    editors[0].remove.click()
    window.save.click()
    (change,) = window.asked[0].changes
    assert isinstance(change, SetRingSources)
    assert [(one.kind, dict(one.options)) for one in change.sources] == [
        ("clipboard", {}),
        ("asterisk-ami", {"host": "pbx.example", "tls": True}),
    ]


def test_the_secret_of_a_ring_source_is_asked_for_with_the_keys(opened):
    window = opened("keys")
    fields = window.keys.secrets.fields
    assert {"asterisk-ami", "http"} == set(SECRETS.values()) <= fields.keys()
    assert fields["asterisk-ami"].isHidden()
    SETTINGS_STATES["a_new_ring_source"](window)
    open_page(window, KEYS)
    assert not fields["asterisk-ami"].isHidden()
    assert fields["http"].isHidden()
    type_into(fields["asterisk-ami"].line, KEY)
    assert KEY not in texts_of(window)
    window.save.click()
    assert window.asked[0].keys == (KeyChange("Sales", "asterisk-ami", KEY),)


def test_what_was_just_added_is_in_sight(opened, qtbot):
    window = opened("ringing", width=400, height=600)
    SETTINGS_STATES["a_new_ring_source"](window)
    new = window.ringing.editors[2]
    qtbot.waitUntil(lambda: not new.visibleRegion().isEmpty())


def test_a_test_ring_is_waited_for_and_shown(opened):
    window = opened("ringing")
    signals = []
    window.test_asked.connect(lambda: signals.append("asked"))
    window.test_stopped.connect(lambda: signals.append("stopped"))
    window.ringing.test.button.click()
    window.show_test(Waiting(30))
    window.ringing.test.button.click()
    window.show_test(Arrived("8665551234", "+1 866-555-1234", "Jane Caller", "MicroSIP"))
    assert "8665551234 (Jane Caller), read as +1 866-555-1234" in texts_of(window)
    window.show_test(Waiting(30))
    window.close()
    window.show_test(NotTesting())
    assert signals == ["asked", "stopped", "stopped"]


def test_a_recipe_is_copied_whole(opened, qtbot):
    window = opened("a_long_recipe")
    QGuiApplication.clipboard().clear()
    find(window, "Copy: Incoming call", Role.Button).press()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    assert QGuiApplication.clipboard().text() == (
        '#!/bin/sh\nexec /usr/bin/agent-console ring "${SIP_FROM_USER:-anonymous}"\n'
    )


def test_preferences_are_saved(opened):
    window = opened("this_computer")
    type_into(window.computer.fields["history_days"].line, "30")
    window.computer.fields["allow_insecure_keyring"].box.click()
    window.save.click()
    assert set(window.asked[0].changes) == {
        SetPreference("history_days", 30),
        SetPreference("allow_insecure_keyring", True),
    }


# ── for every state: names, keyboard, room, languages ─────────────────────────────────────────────


def through_all_states(window):
    """Brings the window into one state after the other; gives their names."""
    for state, story in SETTINGS_STATES.items():
        begin_anew(window)
        story(window)
        settle()
        yield state


def test_nothing_that_takes_the_focus_is_without_a_name(opened):
    window = opened()
    for state in through_all_states(window):
        unnamed = [node for node in nodes(window) if node.showing and node.focusable and not node.name]
        assert unnamed == [], state


def visible_controls(window):
    kinds = QCheckBox | QLineEdit | QComboBox | QPushButton | QPlainTextEdit | QListWidget
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible() and one.isEnabled()
    ]


@pytest.mark.parametrize("width", [400, 760])
@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_of_a_page_from_top_to_bottom(opened, page, width):
    window = open_page(opened(width=width, height=2000), page)
    settle()
    start = window.list if width == 760 else window.choice
    start.setFocus()
    visited = []
    for _ in range(60):
        focused = window.focusWidget()
        if focused in visited:
            break
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(visible_controls(window)) <= set(visited)
    places = [one.mapTo(window, QPoint(0, 0)) for one in visited if one is not start]
    for before, after in pairwise(places):
        assert (after.y() + 8 >= before.y()) or after.x() > before.x(), visited


def test_every_label_belongs_to_its_control(opened):
    window = opened()
    for page in PAGES:
        open_page(window, page)
        settle()
        labelled = {label.buddy() for label in window.findChildren(QLabel) if label.buddy()}
        rows = {line for row in window.quick_dial.editor.rows for line in (row.name, row.to)}
        methods = {
            one.method
            for one in (window.unwanted.fields[key] for key in ("return_endpoint", "accept_endpoint"))
        }
        bare = {window.profiles, window.choice}
        edits = {
            one for one in visible_controls(window) if isinstance(one, QLineEdit | QComboBox | QPlainTextEdit)
        }
        assert edits - rows - methods - bare <= labelled


class LongerLanguage(QTranslator):
    """A language that needs two fifths more letters, as German does of English."""

    def translate(self, context, source, disambiguation=None, n=-1):
        words = source.split(" ")
        return " ".join(words + words[: -(-2 * len(words) // 5)]) if "{" not in source else None


@pytest.fixture(params=["English", "a longer language"])
def language(request, qapp):
    translator = LongerLanguage()
    if request.param != "English":
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("width", [360, 480, 760])
def test_no_text_is_cut_in_any_state(opened, language, width):
    window = opened(width=width, height=700)
    for state in through_all_states(window):
        assert cut_texts(window) == [], state


def test_the_proof_would_notice_what_is_cut(opened):
    window = opened()
    window.save.setFixedWidth(12)
    settle()
    assert cut_texts(window) != []


DATA = re.compile(
    "|".join(
        (
            r"https?://\S*",
            "TOKEN|NUMBER",
            r"calls/\S*",
            r"agent-console://\S*",
            r"sips?:\S+",
            r"/home/\S+.*",
            "Jane Caller|Tier 2|Desk|Sales|Support|MicroSIP|Zoiper|3CX|Jitsi Desktop|Twinkle|Ringotel",
            "innovaphone myPBX|Snom|Yealink|Bria|Linphone|PhonerLite",
            "|".join(settings_words.LANGUAGES.values()),
            r"cmdIncomingCall\S*|cmdCall(?:End|Busy)\S*|/usr/bin/agent-console ring|%CallerNumber%",
            "GET|POST|PUT|PATCH|DELETE|US|CA",
            "Connected to 127.0.0.1:4444|Watching what is copied|127.0.0.1",
        )
    )
)


def test_every_text_in_every_state_can_be_translated(opened):
    with marked():
        window = opened()
        for state in through_all_states(window):
            assert {text for text in all_texts_of(window) if unmarked(text, DATA)} == set(), state


def complaints_of_the_checks() -> list[str]:
    """Each sentence that a check of `settings/values.py` can say, with 1 for what it fills in."""
    found = []
    for node in ast.walk(ast.parse(inspect.getsource(values))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Unusable":
            (said,) = node.args
            parts = said.values if isinstance(said, ast.JoinedStr) else [said]
            found.append(
                "".join(str(part.value) if isinstance(part, ast.Constant) else "1" for part in parts)
            )
    return found


def complaints_of_links() -> list[str]:
    found = []
    for link in (
        "https://x.example/{a}?key=1",
        "https://x.example/?key=KEY",
        "https://x.example/?key=1",
        KEY,
        f"http://x.example/?key={KEY}",
        f"https:///?key={KEY}",
        f"https://x.example:port/?key={KEY}",
        f"https://x.example/ ?key={KEY}",
        f"https://me:{KEY}@x.example/?key=1",
    ):
        with pytest.raises(UnusableAddress) as caught:
            endpoint_from_rejection_link(link)
        found.append(caught.value.detail)
    return found


@pytest.mark.parametrize("said", complaints_of_the_checks() + complaints_of_links())
def test_every_complaint_can_be_translated_and_quotes_no_key(qapp, said):
    assert KEY not in settings_complaints.complaint(Unusable(said))
    with marked():
        assert settings_complaints.complaint(Unusable(said)).startswith("⟦")


def test_there_are_complaints_to_translate():
    assert len(complaints_of_the_checks()) > 20


@pytest.mark.parametrize("page", [KEYS, QUICK_DIAL, NETWORK, COMPUTER])
def test_a_page_tells_its_title_in_both_choices(opened, page):
    window = open_page(opened(), page)
    assert window.choice.currentText() == window.list.currentItem().text() == KINDS[page].title()


def test_everything_in_the_configuration_has_its_field(opened):
    window = opened()
    of_profile = [page.fields._fields for page in pages_with_fields(window)]
    assert {key for fields in of_profile for key in fields} | {"quick_dial"} == set(values.PROFILE)
    preferences = [page.fields._fields for page in (window.behaviour, window.computer)]
    preferences.append(window.screen_pop.schemes._fields)
    assert {key for fields in preferences for key in fields} == set(values.PREFERENCES)
    kinds = {window.ringing.kind.box.itemData(row) for row in range(window.ringing.kind.box.count())}
    assert kinds == set(values.RING_SOURCES)


def test_the_locked_configuration_locks_every_key():
    assert {path[2] for path in LOCKED.locked if path[0] == "profiles"} == set(values.PROFILE) - {"name"}


def test_what_a_tick_is_for_stands_under_its_text(qtbot):
    field = FlagField("Return a call with one press", hint="Otherwise a second press does it.")
    qtbot.addWidget(field)
    field.show()
    text = field.findChild(TickText)
    assert field._note.mapTo(field, QPoint()).x() == text.mapTo(field, QPoint()).x()
