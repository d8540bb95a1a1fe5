"""Nothing is cut at any width or in a longer language, and nothing moves under the pointer."""

from __future__ import annotations

import pytest
from measuring import cut_texts
from PySide6.QtCore import QPoint, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from states import STATES

from agent_console.ui.buttons import ActionButton
from agent_console.ui.lines import breakable, in_two_lines
from agent_console.ui.scrolling import FittingArea

SIZES = [(360, 640), (360, 880), (420, 880), (820, 640), (1000, 700)]


class LongerLanguage(QTranslator):
    """A language that needs two fifths more letters, as German does of English."""

    def translate(self, context, source, disambiguation=None, n=-1):
        words = source.split(" ")
        return " ".join(words + words[: -(-2 * len(words) // 5)]).replace("&", "")


@pytest.fixture(params=["English", "a longer language"])
def language(request, qapp):
    translator = LongerLanguage()
    if request.param != "English":
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_text_is_cut_in_any_state(open_state, language, width, height):
    open_window = open_state("idle", width=width, height=height)
    for state in STATES:
        open_window.show_state(state)
        assert cut_texts(open_window.window) == [], state


def test_a_window_that_is_far_too_low_scrolls_rather_than_cuts(open_state):
    open_window = open_state("idle", width=360, height=320)
    for state in STATES:
        open_window.show_state(state)
        assert cut_texts(open_window.window) == [], state


def places(window, *, but=()):
    buttons = [one for one in window.findChildren(ActionButton) if one.isVisible() and one not in but]
    return {one.text(): (one.mapTo(window, QPoint(0, 0)), one.size()) for one in buttons}


@pytest.mark.parametrize(("width", "height"), [(360, 700), (420, 880), (1000, 700)])
def test_no_ring_no_message_and_no_longer_sentence_moves_a_button(open_state, width, height):
    """Whatever state follows upon another: what was pressed in one is not something else in the next."""
    open_window = open_state("talking", width=width, height=height)
    window = open_window.window
    first: dict[str, object] = {}
    for state in STATES:
        open_window.show_state(state)
        for name, place in places(window, but=(window.back,)).items():
            assert first.setdefault(name, place) == place, (state, name)


def test_the_way_back_stays_where_it_is_when_something_is_said(open_state):
    open_window = open_state("held_and_seen")
    window = open_window.window
    window.back.show()
    open_window.settle()
    before = places(window)
    assert window.back.text() in before
    window.message.show_message("A message of some length, " * 6, window.message._tone)
    window.ring_line.say("Ringing: somebody\nand how it matched", window.message._tone)
    open_window.settle()
    assert places(window) == before


def test_where_room_is_short_what_is_pressed_stays_in_sight(open_state):
    open_window = open_state("talking", width=360, height=680)
    window = open_window.window
    for state in STATES:
        open_window.show_state(state)
        for name, (place, size) in places(window).items():
            assert place.y() + size.height() <= window.height(), (state, name)


def test_signs_and_figures_grow_with_the_text(qapp, open_state):
    def lengths(window):
        signs = (window.settings, window.connection_line._lamp, window.parties.picture)
        return [one.height() for one in signs]

    usual, larger = qapp.font(), qapp.font()
    small = lengths(open_state("held_and_seen").window)
    larger.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(larger)
    try:
        window = open_state("held_and_seen", width=840, height=1760).window
        assert all(large >= 1.6 * one for large, one in zip(lengths(window), small, strict=True))
        label = window.transfer._label.grab().toImage()
        last_column = {label.pixel(label.width() - 1, y) for y in range(label.height())}
        assert last_column == {label.pixel(0, 0)}, "the label of the destination is cut"
    finally:
        qapp.setFont(usual)


class HigherWhereWider(QWidget):
    """As a text that breaks elsewhere, and better, in a little less room."""

    def __init__(self) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 400 if width > 296 else 100


def test_a_bar_that_makes_itself_needless_stays_instead_of_coming_and_going(qtbot):
    area = FittingArea(HigherWhereWider())
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    QApplication.processEvents()
    assert area.viewport().width() < 300
    area.resize(290, 200)
    QApplication.processEvents()
    assert area.viewport().width() == 290


def test_numbers_stay_whole_and_endless_words_may_break():
    assert breakable("+1 604-555-0123") == "+1 604-555-0123"
    assert breakable("to +1 604-555-0123 now") == "to +1\u00a0604-555-0123 now"
    assert breakable("a word") == "a word"
    assert "\u200b" in breakable("x" * 21)
    assert breakable("x" * 21).replace("\u200b", "") == "x" * 21


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("+1 604-555-0123", "+1 604-\n555-0123"),
        ("+44 20 7946 0123", "+44 20\n7946 0123"),
        ("sip:desk@pbx.example", "sip:desk\n@pbx.example"),
        ("Tier", "Tier"),
    ],
)
def test_a_number_breaks_where_a_reader_would_pause(text, lines):
    assert in_two_lines(text) == lines
