"""Every fact has its sentence, and every sentence can be translated."""

from __future__ import annotations

import re
from itertools import product

import pytest
from accessible_tree import nodes
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from states import CALL, COMPLAINT, LIST, OLDER, PARIS, POLICY, STATES, Story

from agent_console.desk.controls import Why, controls
from agent_console.desk.events import RingAnswered
from agent_console.desk.hearing import Party, Presence, scene_of_current
from agent_console.desk.numbers import Undialable, UndialableReason
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.state import ActionMessage, Gone, Happening, HappeningMessage, Verb
from agent_console.desk.transfers import Ended, Ending, Plan
from agent_console.ui import messages, words
from agent_console.ui.hearing_words import hearing
from agent_console.ui.lines import Tone
from agent_console.ui.theme import LIGHT

PLAN = Plan("call-1", "+14165550100", hold_caller=True, asked_at_ms=0)
OUTCOMES = [Done("transfer-1"), *(Refused(one, "no") for one in Refusal), NotSent("no way"), Unknown("?")]


def sentences(facts, say):
    told = {str(fact): say(fact) for fact in facts}
    assert all(isinstance(text, str) and len(text) > 3 for text in told.values()), told
    return list(told.values())


@pytest.mark.parametrize(
    ("facts", "say"),
    [
        (Why, words.why_not),
        (Refusal, lambda one: words.refusal(Refused(one, "no"))),
        (Happening, lambda one: messages.message(HappeningMessage(one, 0))[0]),
        (Ending, lambda one: words.transfer_status(Ended(PLAN, one, Refused(Refusal.OTHER, "no")), 0)[0]),
        (UndialableReason, lambda one: words.undialable(Undialable(one))),
        (Gone, words.gone),
    ],
)
def test_each_fact_has_a_sentence_of_its_own(facts, say):
    told = sentences(facts, say)
    assert len(set(told)) == len(told)


def test_each_outcome_of_each_action_has_a_sentence_of_its_own():
    told = sentences(
        product(Verb, OUTCOMES), lambda pair: messages.message(ActionMessage(*pair, 0, "call-1"))[0]
    )
    assert len(set(told)) == len(told)


def test_each_party_is_somewhere():
    told = sentences(product(Presence, Party), lambda pair: words.presence(*pair))
    assert told


def test_an_undocumented_refusal_is_told_in_the_servers_own_words():
    assert "flux capacitor" in words.refusal(Refused(Refusal.OTHER, "the flux capacitor is offline"))


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (7, "0:07"), (750, "12:30"), (3723, "1:02:03"), (-5, "0:00")]
)
def test_lengths_of_time_read_like_a_clock(seconds, text):
    assert words.duration(seconds) == text


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(0, "now"), (-500, "now"), (59_999, "now"), (60_000, "1 min"), (3_660_000, "1 h 1 min")],
)
def test_ages_are_as_coarse_as_the_list_needs(milliseconds, text):
    assert words.age(milliseconds) == text


class Marking(QTranslator):
    """Puts brackets around all that has gone through translation."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧"


@pytest.fixture
def marked(qapp):
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


DATA = re.compile(
    "|".join(
        (
            r"[0-9a-f]{8}-[0-9a-f-]{27}",  # UUIDs
            r"sips?:\S+",
            r"call-\d+",
            r"\((?:[A-Z,]|F\d+)?\)",  # keys in tool tips: Ctrl and the like are Qt's to translate
            "Jane Caller|Marie Dubois|London Office|Tier 2|Desk|Sales",
            "Canada|United States|United Kingdom|Germany|France",
            "British Columbia|New York, NY|London|Cologne|Ontario|Paris",
            re.escape(COMPLAINT),
            r"416 555 0100 ext\. 12",
        )
    )
)


def untranslated(text: str) -> str:
    """The letters of a text that are neither translated nor data."""
    depth, outside = 0, []
    for sign in text.replace("\u200b", ""):
        depth += (sign == "⟦") - (sign == "⟧")
        if depth == 0 and sign != "⟧":
            outside.append(sign)
    return "".join(sign for sign in DATA.sub("", "".join(outside)) if sign.isalpha())


def texts(window):
    for node in nodes(window):
        yield node.name
        yield node.description
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
    model = window.calls.model()
    for row, column in product(range(min(3, model.rowCount())), range(4)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield model.index(row, column).data(role) or ""
    for column in range(4):
        yield model.headerData(column, Qt.Orientation.Horizontal)
    yield window.windowTitle()


NOTICES_AND_NAMES = {"a_long_notice", "ring_with_a_long_name"}


def test_every_text_in_every_state_can_be_translated(open_state, marked):
    open_window = open_state("idle")
    for state in STATES.keys() - NOTICES_AND_NAMES:
        open_window.show_state(state)
        for text in texts(open_window.window):
            assert untranslated(text) == "", (state, text)


def test_the_proof_would_notice_a_text_that_is_not_translated():
    assert untranslated("Return call") == "Returncall"
    assert untranslated("⟦Back to ⟦Tier⟧⟧ 12 · Canada") == ""
    assert untranslated("⟦Sent⟧ as") == "as"


def test_what_is_painted_is_translated_too(open_state, marked):
    open_window = open_state("talking")
    gauge = open_window.window.handling._return_left
    assert untranslated(gauge._shown()[0]) == ""
    open_window.show_state("connecting")
    assert untranslated(open_window.window.calls._why_empty) == ""


EXACTLY = "Matched exactly: the number that was sent."
OLD = "From an older picture: it may have changed."


@pytest.mark.parametrize(
    ("state", "said", "tone"),
    [
        ("matched_exactly_by_the_number_sent", EXACTLY, Tone.GOOD),
        ("matched_by_its_identifier", "Matched by its identifier.", Tone.GOOD),
        (
            "matched_by_an_identifier_that_is_not_listed_yet",
            "Matched by its identifier. The list does not show this call yet.",
            Tone.CAUTION,
        ),
        (
            "checking_a_call_that_was_listed_before_it_rang",
            "Checking whether it is this call: the number that was sent.",
            Tone.CAUTION,
        ),
        (
            "probably_a_call_that_was_listed_before_it_rang",
            "Probably this call: the number that was sent.",
            Tone.CAUTION,
        ),
        ("matched_by_its_last_digits", "Probably this call: the last 7 digits agree.", Tone.CAUTION),
        ("second_call_ringing", f"{EXACTLY} It rings beside the call in hand.", Tone.NEWS),
        ("second_call_not_found_yet", "Looking for its call…", Tone.NEWS),
        (
            "lost_and_stale",
            f"Matched: the number that was sent, in national form. {OLD}",
            Tone.CAUTION,
        ),
    ],
)
def test_only_what_is_certain_and_fresh_is_shown_as_certain(state, said, tone):
    desk, now_ms = STATES[state]()
    assert words.ring(desk, desk.ring, now_ms, "F3") == (said, tone)


def test_a_match_is_no_longer_certain_once_the_picture_is_old():
    desk, now_ms = STATES["matched_exactly_by_the_number_sent"]()
    later_ms = now_ms + POLICY.stale_after_ms + 1
    assert words.ring(desk, desk.ring, later_ms, "F3") == (f"{EXACTLY} {OLD}", Tone.CAUTION)


CAREFUL = "Careful: the caller may hear you"


@pytest.mark.parametrize(
    ("state", "said", "tone"),
    [
        ("chosen_from_the_list", CAREFUL, Tone.CAUTION),
        ("matched_exactly_by_the_number_sent", CAREFUL, Tone.CAUTION),
        ("rang_more_than_a_minute_ago", CAREFUL, Tone.CAUTION),
        ("ringing_on_a_phone_that_tells", "The caller hears you once you answer", Tone.GOOD),
        ("talking", "The caller hears you", Tone.GOOD),
        ("held_and_seen", "The caller is on hold and hears music", Tone.HOLD),
        ("held_where_nobody_knows_how_long", "The caller should hear music", Tone.CAUTION),
        ("connected", "The caller hears you and the destination", Tone.GOOD),
        ("destination_left_the_conference", "The caller hears you", Tone.GOOD),
        ("transfer_in_doubt", CAREFUL, Tone.CAUTION),
    ],
)
def test_the_agent_reads_no_more_of_who_hears_than_is_known(state, said, tone):
    desk, now_ms = STATES[state]()
    assert hearing(desk, scene_of_current(desk), now_ms) == (said, tone)


def test_a_phone_that_has_told_once_that_it_was_answered_will_tell_again():
    story = Story(POLICY)
    story.see(*OLDER)
    story.ring(PARIS.caller_number, ring_id="1")
    story.see(PARIS, *OLDER)
    story.tell(RingAnswered(story.at(), "local", "1"))
    story.ring("+18665551234", ring_id="2")
    story.see(PARIS, *LIST)
    story.choose(CALL)
    said, _ = hearing(story.desk, story.scene, story.now_ms)
    assert said == "The caller hears you once you answer"


def test_a_key_that_is_refused_for_a_call_names_the_remedy():
    desk, now_ms = STATES["transfer_refused_not_authorized"]()
    why = words.why_not(controls(desk, now_ms).transfer.why_not)
    assert why.startswith("The server refuses the key for this call. Store the right key in Settings;")


def test_a_call_that_is_not_listed_yet_goes_by_the_number_that_rings(open_state):
    opened = open_state("matched_by_an_identifier_that_is_not_listed_yet")
    assert opened.window.caller._number.text() == "+1 866-555-1234"
    assert opened.window.caller._wait.text() == "Not in the list yet"


def test_a_ring_that_nobody_ends_is_past_after_a_minute(open_state):
    opened = open_state("matched_exactly_by_the_number_sent")
    assert opened.window.ring_line.line.text().startswith("Ringing: ")
    opened.show_state("rang_more_than_a_minute_ago")
    assert opened.window.ring_line.line.text().startswith("Rang: ")


@pytest.mark.parametrize("state", ["ringing_and_searching", "ring_not_routed", "ring_withheld"])
def test_nobody_is_told_to_wait_for_a_ring_while_one_rings(state):
    desk, _ = STATES[state]()
    assert words.no_call(desk) == "If the call that rings is in the list, choose it there."


def test_a_ring_whose_call_is_sought_stands_out_like_the_others(open_state):
    opened = open_state("ringing_and_searching")
    ring = opened.window.ring_line
    assert ring._tone.tint(LIGHT) != QColor(LIGHT.window)
    opened.show_state("talking")
    assert ring._tone.tint(LIGHT) == QColor(LIGHT.window)
