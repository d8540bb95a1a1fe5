"""Every fact has its sentence, and every sentence can be translated."""

from __future__ import annotations

import re
from itertools import product

import pytest
from accessible_tree import nodes
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from states import COMPLAINT, STATES

from agent_console.desk.controls import Why
from agent_console.desk.hearing import Party, Presence
from agent_console.desk.numbers import Undialable, UndialableReason
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.state import ActionMessage, Gone, Happening, HappeningMessage, Verb
from agent_console.desk.transfers import Ended, Ending, Plan
from agent_console.ui import messages, words
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
        (Ending, lambda one: words.transfer_status(Ended(PLAN, one, 0, Refused(Refusal.OTHER, "no")), 0)[0]),
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
            "Jane Caller|London Office|Tier 2|Desk|Sales|Canada|United States|United Kingdom|Germany",
            "British Columbia|New York, NY|London|Cologne|Ontario",
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
