"""Whoever does not look at the window hears that the list has stopped, once, and not of a passing trouble."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from agent_console.desk.state import Desk, Live, Lost, NoKey
from agent_console.desktop.stall_guard import PATIENCE_MS, StallGuard

START_MS = 1_000_000
AFTER_MS = Desk().policy.stale_after_ms + PATIENCE_MS


class Shift:
    """A desk, a clock that is moved by hand, and what the guard tells."""

    def __init__(self) -> None:
        self.now_ms = START_MS
        self.told: list[str] = []
        self.desk = Desk(connection=Live(), answered_at_ms=START_MS)
        self.guard = StallGuard(lambda: self.now_ms)
        self.guard.stalled.connect(lambda: self.told.append("stalled"))
        self.guard.over.connect(lambda: self.told.append("over"))
        self.guard.render_desk(self.desk)

    def wait(self, milliseconds: int) -> None:
        """Time goes by, and the guard's timer comes when it is due."""
        self.now_ms += milliseconds
        self.guard._look()

    def answer(self) -> None:
        self.desk = replace(self.desk, connection=Live(), answered_at_ms=self.now_ms)
        self.guard.render_desk(self.desk)


@pytest.fixture
def shift(qapp):
    one = Shift()
    yield one
    one.guard.end()


def test_a_list_that_has_stopped_is_told_once_and_so_is_that_it_goes_on(shift):
    shift.wait(AFTER_MS - 1)
    assert shift.told == []
    shift.wait(1)
    shift.wait(AFTER_MS)
    shift.guard.render_desk(replace(shift.desk, connection=Lost("no", shift.now_ms, shift.now_ms + 1)))
    assert shift.told == ["stalled"]
    shift.answer()
    assert shift.told == ["stalled", "over"]
    shift.wait(AFTER_MS)
    assert shift.told == ["stalled", "over", "stalled"]


def test_what_mends_itself_alarms_nobody(shift):
    for _ in range(5):
        shift.wait(AFTER_MS - 1)
        shift.answer()
    assert shift.told == []


def test_a_list_that_never_came_has_stopped_too(shift):
    shift.guard.begin_anew()
    shift.wait(AFTER_MS)
    assert shift.told == ["stalled"]


def test_another_account_begins_anew(shift):
    shift.wait(AFTER_MS)
    shift.guard.begin_anew()
    assert shift.told == ["stalled", "over"]


def test_without_a_key_there_is_no_list_to_stop(shift):
    shift.guard.render_desk(Desk(connection=NoKey()))
    shift.wait(2 * AFTER_MS)
    assert shift.told == []


def test_the_timer_waits_for_no_longer_than_it_must(shift):
    assert shift.guard._timer.isActive()
    assert shift.guard._timer.interval() == AFTER_MS
