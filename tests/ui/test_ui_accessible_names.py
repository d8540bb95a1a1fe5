"""What screen readers and outside tests find: names and roles are a public interface (outside-view.md)."""

from __future__ import annotations

import pytest
from accessible_tree import Role, beginning, find, nodes, rows
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from states import CALL, LIST, LONDON, STATES

BUTTONS = ("Transfer", "Connect caller", "Stop transfer", "Accept call", "Return call")
ALWAYS = (
    ("Active calls", Role.Table),
    ("Matched call", Role.Grouping),
    ("Transfer to", Role.EditableText),
    ("Hold caller", Role.RadioButton),
    ("Conference everyone", Role.RadioButton),
    ("Transfer", Role.Button),
    ("Connect caller", Role.Button),
    ("Stop transfer", Role.Button),
)


def test_the_window_is_called_agent_console(open_state):
    assert open_state("idle").window.windowTitle().startswith("Agent Console")


def test_the_list_is_a_table_whose_cells_say_the_four_facts(open_state):
    window = open_state("idle").window
    told = [[cell.name for cell in row] for row in rows(window)]
    ages = ["now", "3 min", "1 h 6 min"]
    numbers = [[call.caller_number, call.caller_number_sent, call.dialed_out_number] for call in LIST]
    assert told == [[*three, age] for three, age in zip(numbers, ages, strict=True)]


@pytest.mark.parametrize("width", [360, 420, 1000])
def test_the_cells_say_whole_numbers_at_any_width(open_state, width):
    window = open_state("idle_with_a_long_list", width=width).window
    assert rows(window)[59][0].name == "+16045550059"


def test_a_row_says_that_its_call_is_being_transferred(open_state):
    assert rows(open_state("held_and_seen").window)[0][3].name == "now, transfer under way"


def test_the_row_in_hand_is_the_selected_one(open_state):
    window = open_state("chosen_from_the_list").window
    selected = [bool(row[0].interface.state().selected) for row in rows(window)]
    assert selected == [False, True, False]


def identified(window):
    return find(window, "Matched call", Role.Grouping).interface.object().accessibleIdentifier()


def test_the_matched_call_is_identified_by_its_uuid(open_state):
    open_window = open_state("matched_exactly_by_the_number_sent")
    assert identified(open_window.window) == CALL.call_uuid
    open_window.show_state("chosen_from_the_list")
    assert identified(open_window.window) == LONDON.call_uuid
    open_window.show_state("idle")
    assert identified(open_window.window) == ""


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("idle", ""),
        ("talking", "Jane Caller, +1 604-555-0123. Matched: the number that was sent, in national form. "),
        ("talking", ". The caller hears you. At least 80 seconds left to return it."),
        ("return_window_red", "Less than 10 seconds left to return it."),
        ("accept_window_red", " seconds left to accept it."),
        ("held_and_seen", "The caller is on hold and hears music."),
        ("call_ended", "+1 604-555-0123. Ended."),
        ("lost_and_stale", "When last seen: The caller hears you."),
    ],
)
def test_the_matched_call_is_described_in_one_sentence(open_state, state, said):
    description = find(open_state(state).window, "Matched call", Role.Grouping).description
    assert said in description
    assert bool(said) == bool(description)


def test_the_note_and_the_outcome_say_whose_they_are(open_state):
    open_window = open_state("talking")
    open_window.window.wrap_up.open()
    for name, role in (("Note about the call", Role.EditableText), ("Outcome", Role.ComboBox)):
        assert find(open_window.window, name, role).description == "Note for +1 604-555-0123"


@pytest.mark.parametrize(
    ("state", "how"),
    [
        ("ringing_and_searching", "8665551234 (Jane Caller). Looking for its call"),
        ("ring_not_routed", "+13125550100. Not routed"),
        ("ring_withheld", "sip:anonymous@anonymous.invalid. The number is withheld"),
        ("matched_exactly_by_the_number_sent", "+18665551234 (Jane Caller). Matched exactly"),
        ("matched_exactly_by_the_real_number", "+16045550123. Matched exactly: the caller's real number"),
        ("matched_in_national_form", "(866) 555-1234 (Jane Caller). Matched: "),
        ("matched_by_its_last_digits", "5551234. Probably this call: the last 7 digits agree"),
        ("matched_ambiguously", "+18665551234. Probably this call: the number that was sent. Others"),
    ],
)
def test_a_ring_is_told_with_its_number_as_given_and_how_it_matched(open_state, state, how):
    node = beginning(open_state(state).window, "Ringing caller")
    assert node.role is Role.StaticText
    assert node.name.startswith(f"Ringing caller: {how}")


def test_what_is_always_there_is_there_in_every_state(open_state):
    open_window = open_state("idle")
    for state in STATES:
        open_window.show_state(state)
        there = [(node.name, node.role) for node in nodes(open_window.window) if node.showing]
        for name, role in ALWAYS:
            assert there.count((name, role)) == 1, (state, name)
        for start in ("Connection: ", "Transfer status: "):
            assert [role for name, role in there if name.startswith(start)] == [Role.StaticText], state


def test_there_is_one_message_in_every_state(open_state):
    open_window = open_state("idle")
    for state in STATES:
        open_window.show_state(state)
        messages = [node for node in nodes(open_window.window) if node.name.startswith("Message")]
        assert len(messages) == 1, state


def test_nothing_that_takes_the_focus_is_without_a_name(open_state):
    open_window = open_state("idle")
    for state in STATES:
        open_window.show_state(state)
        unnamed = [node for node in nodes(open_window.window) if node.focusable and not node.name]
        assert unnamed == [], state


def test_every_button_says_what_it_does_or_why_it_cannot(open_state):
    open_window = open_state("idle")
    for state in STATES:
        open_window.show_state(state)
        buttons = [node for node in nodes(open_window.window) if node.name in BUTTONS]
        assert len(buttons) == 5, state
        for node in buttons:
            assert node.description.endswith("."), (state, node)
            assert node.interface.object().toolTip() == node.description


@pytest.mark.parametrize(
    ("state", "button", "why"),
    [
        ("idle", "Transfer", "No call is in hand"),
        ("talking", "Transfer", "Enter where to transfer to"),
        ("a_bad_destination_typed", "Transfer", "cannot be dialled"),
        ("no_transfer_key", "Transfer", "no key"),
        ("lost_and_stale", "Return call", "too old"),
        ("held_and_seen", "Return call", "transfer is under way"),
        ("conference", "Connect caller", "not on hold"),
        ("stopping", "Stop transfer", "being stopped"),
        ("destination_gone_while_held", "Stop transfer", "ended already"),
        ("transfer_in_doubt", "Stop transfer", "never came"),
        ("return_window_closed", "Return call", "run out"),
        ("accepted", "Accept call", "accepted"),
        ("call_ended", "Transfer", "over"),
    ],
)
def test_a_disabled_button_says_why(open_state, state, button, why):
    node = find(open_state(state).window, button, Role.Button)
    assert not node.enabled
    assert why in node.description


@pytest.mark.parametrize(
    ("state", "start"),
    [
        ("idle", "Transfer status: No transfer"),
        ("transfer_asked", "Transfer status: Asked"),
        ("held_and_not_yet_seen", "Transfer status: Ringing or talking"),
        ("connected", "Transfer status: Caller connected"),
        ("stopping", "Transfer status: Stopping"),
        ("stopped", "Transfer status: Stopped"),
        ("transfer_in_doubt", "Transfer status: Unknown"),
        ("transfer_refused_cannot_dial", "Transfer status: Failed"),
    ],
)
def test_the_transfer_tells_its_state(open_state, state, start):
    assert beginning(open_state(state).window, "Transfer status").name.startswith(start)


@pytest.mark.parametrize(
    ("state", "name"),
    [
        ("connecting", "Connection: connecting"),
        ("idle", "Connection: live"),
        ("slowed_down", "Connection: slowed down, next try in 4 s"),
        ("lost_and_stale", "Connection: lost"),
        ("key_refused", "Connection: key refused"),
        ("no_key", "Connection: no key"),
    ],
)
def test_the_connection_tells_its_state(open_state, state, name):
    assert beginning(open_state(state).window, "Connection: ").name.startswith(name)


@pytest.mark.parametrize(
    ("state", "start", "button"),
    [
        ("talking", "Return time left: 84 seconds", "Return call"),
        ("return_window_closed", "Return time left: 0 seconds", "Return call"),
        ("return_window_unknown_clock", "Return time left: not known", "Return call"),
        ("accept_window", "Accept time left: 24 seconds", "Accept call"),
    ],
)
def test_the_time_left_is_a_progress_bar_beside_its_button(open_state, state, start, button):
    window = open_state(state).window
    node = beginning(window, start)
    assert node.role is Role.ProgressBar
    assert find(window, button, Role.Button).showing
    other = "Accept call" if button == "Return call" else "Return call"
    assert not find(window, other, Role.Button).showing


def test_a_handler_with_neither_window_has_neither_button(open_state):
    window = open_state("talking_with_neither_return_nor_accept").window
    assert not find(window, "Return call", Role.Button).showing
    assert not find(window, "Accept call", Role.Button).showing


def test_the_message_shows_only_while_it_says_something(open_state):
    open_window = open_state("talking")
    (message,) = [node for node in nodes(open_window.window) if node.name.startswith("Message")]
    assert not message.showing
    open_window.show_state("transfer_not_sent")
    assert beginning(open_window.window, "Message").name.startswith("Message: Transfer was not sent")


def test_while_nothing_has_come_yet_the_window_says_so(open_state):
    open_window = open_state("connecting")
    assert "first list" in find(open_window.window, "Active calls", Role.Table).description
    open_window.show_state("never_reached")
    assert find(open_window.window, "Active calls", Role.Table).description == "No list of calls yet"
    open_window.show_state("idle_with_an_empty_list")
    assert find(open_window.window, "Active calls", Role.Table).description == "No active calls"
    open_window.show_state("idle")
    assert find(open_window.window, "Active calls", Role.Table).description == ""


@pytest.fixture
def spoken(monkeypatch):
    said = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_a_ring_and_who_hears_whom_are_spoken_once_as_they_change(open_state, spoken):
    opened = open_state("idle")
    spoken.clear()
    opened.show_state("matched_in_national_form")
    opened.window.render_desk(opened.desk)
    assert len([one for one in spoken if one.startswith("Ringing caller: (866) 555-1234")]) == 1
    opened.show_state("held_and_seen")
    opened.window.render_desk(opened.desk)
    assert spoken.count("The caller is on hold and hears music") == 1


def test_a_picture_that_grows_too_old_is_spoken_once_and_so_is_that_news_come_again(open_state, spoken):
    opened = open_state("talking")
    spoken.clear()
    opened.show_state("lost_and_stale")
    opened.now_ms += 1_000
    opened.window.render_desk(opened.desk)
    (lost,) = [one for one in spoken if one.startswith("Connection: lost")]
    assert lost.endswith("updated 9 s ago")
    opened.show_state("talking")
    assert [one for one in spoken if one.startswith("Connection: live")] == [
        "Connection: live. updated 1 s ago"
    ]


def test_a_connection_that_is_only_being_made_is_not_an_alarm(open_state, spoken):
    open_state("connecting").show_state("idle")
    assert not [one for one in spoken if one.startswith("Connection")]
