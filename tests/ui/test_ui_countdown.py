"""The time left, as it is announced and drawn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from agent_console.desk.handling import HandlingKind
from agent_console.desk.windows import Window
from agent_console.ui.countdown import Countdown


class Ears:
    """Hears what the gauge announces."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def hear(self, event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())


@pytest.fixture
def ears(monkeypatch):
    one = Ears()
    monkeypatch.setattr(QAccessible, "updateAccessibility", one.hear)
    return one


@pytest.fixture
def gauge(qtbot):
    one = Countdown(HandlingKind.RETURN)
    qtbot.addWidget(one)
    return one


def run(gauge, start_ms, end_ms=0, call="call-1", step_ms=250):
    for left_ms in range(start_ms, end_ms - 1, -step_ms):
        gauge.render_window(Window(HandlingKind.RETURN, 90_000, left_ms), call, stale=False)


def test_thirty_ten_and_five_seconds_are_announced_once_each(gauge, ears):
    run(gauge, 90_000)
    assert ears.heard == [f"Return time left: {seconds} seconds" for seconds in (30, 10, 5)]


def test_its_value_is_the_seconds_that_are_left(gauge):
    run(gauge, 90_000, 84_250)
    assert (gauge.value(), gauge.minimum(), gauge.maximum()) == (84, 0, 90)
    assert gauge.accessibleName() == "Return time left: 84 seconds"


def test_a_clock_that_becomes_better_known_announces_nothing_twice(gauge, ears):
    run(gauge, 12_000, 9_000)
    run(gauge, 11_000, 8_000)
    assert [text for text in ears.heard if "10 seconds" in text] == ["Return time left: 10 seconds"]


def test_each_call_is_announced_for_itself(gauge, ears):
    run(gauge, 12_000, 4_000)
    ears.heard.clear()
    run(gauge, 31_000, 4_000, call="call-2")
    assert len(ears.heard) == 3


def test_a_window_that_is_found_late_is_announced_at_once(gauge, ears):
    run(gauge, 7_900, 7_000)
    assert ears.heard == ["Return time left: 7 seconds"]


def test_the_other_kind_of_window_is_not_its_own(gauge, ears):
    gauge.render_window(Window(HandlingKind.ACCEPT, 30_000, 9_000), "call-1", stale=False)
    assert gauge.isHidden()
    assert ears.heard == []


@pytest.mark.parametrize("left_ms", range(0, 90_001, 1_500))
def test_the_edge_never_strikes_out_the_text(gauge, left_ms):
    """Where the edge would cross the words, it is drawn above and below them only."""
    gauge.resize(220, gauge.heightForWidth(220))
    gauge.render_window(Window(HandlingKind.RETURN, 90_000, left_ms), "call-1", stale=False)
    gauge.show()
    image = gauge.grab().toImage()
    ink = image.pixelColor(110, 0)
    top_of_text = image.height() // 2 - gauge.fontMetrics().height() // 2
    in_the_middle = [x for x in range(80, 140) if image.pixelColor(x, top_of_text) == ink]
    assert in_the_middle == []
    above = [x for x in range(8, 212) if image.pixelColor(x, 4) == ink]
    if 0.05 < (share := left_ms / 90_000) < 0.95:
        assert above[-1] == pytest.approx(220 * share, abs=4)
