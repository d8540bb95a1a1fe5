"""A caller on hold is not forgotten: the agent is reminded of who waits, the more the longer it takes."""

from __future__ import annotations

import pytest
from desk_story import CALL, OTHER, Story
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_console.desk.cases import Attempt
from agent_console.desk.events import (
    CallChosen,
    ConnectAsked,
    RecordedAttempt,
    Recovered,
    TransferAsked,
)
from agent_console.desk.outcomes import Done
from agent_console.desk.world import Kind
from agent_console.desktop.hold_guard import (
    HoldGuard,
    HoldReminder,
    Waiting,
    level,
    next_level_in_ms,
    waiting,
    words,
)

AFTER = 60


class Desktop:
    """A caller who is put on hold, and what the agent is told."""

    def __init__(self, after_seconds: int = AFTER) -> None:
        self.story = Story()
        self.guard = HoldGuard(lambda: self.story.now_ms)
        self.guard.remind_after(after_seconds)
        self.told: list[tuple[str, int]] = []
        self.over: list[str] = []
        self.guard.reminded.connect(lambda one: self.told.append((one.call_uuid, one.level)))
        self.guard.over.connect(self.over.append)

    def hold(self, call=CALL) -> None:
        story = self.story
        story.see(CALL, OTHER)
        story.tell(CallChosen(story.at(), call.call_uuid))
        story.draft("Tier 2")
        story.tell(TransferAsked(story.at(), call.call_uuid))
        story.answer(Done(f"transfer-{call.call_uuid}"))
        story.see(CALL, OTHER)
        self.guard.render_desk(story.desk)

    def wait(self, seconds: float) -> None:
        self.story.now_ms += round(seconds * 1000)
        self.guard._timer.timeout.emit()


@pytest.fixture
def desktop(qapp) -> Desktop:
    return Desktop()


def test_the_agent_is_reminded_at_one_two_and_four_times_the_patience(desktop):
    desktop.hold()
    levels = {}
    for second in range(1, 5 * AFTER):
        desktop.wait(1)
        levels.setdefault(len(desktop.told), second)
    assert [one for _, one in desktop.told] == [1, 2, 3]
    assert levels == {0: 1, 1: AFTER, 2: 2 * AFTER, 3: 4 * AFTER}


def test_the_next_reminder_is_waited_for_although_nothing_happens(desktop):
    desktop.hold()
    timer = desktop.guard._timer
    assert timer.isActive()
    assert 0 < timer.interval() <= AFTER * 1000


def test_nobody_is_reminded_of_a_caller_who_is_connected_in_time(desktop):
    desktop.hold()
    story = desktop.story
    story.tell(ConnectAsked(story.at(), CALL.call_uuid))
    story.answer(Done())
    desktop.guard.render_desk(story.desk)
    desktop.wait(10 * AFTER)
    assert (desktop.told, desktop.over) == ([], [])


def test_a_reminder_is_over_when_the_caller_waits_no_more(desktop):
    desktop.hold()
    desktop.wait(AFTER)
    story = desktop.story
    story.tell(ConnectAsked(story.at(), CALL.call_uuid))
    story.answer(Done())
    desktop.guard.render_desk(story.desk)
    assert desktop.over == [CALL.call_uuid]


def test_a_caller_is_not_forgotten_while_another_call_is_in_hand(desktop):
    desktop.hold()
    story = desktop.story
    story.tell(CallChosen(story.at(), OTHER.call_uuid))
    desktop.guard.render_desk(story.desk)
    desktop.wait(AFTER)
    assert desktop.told == [(CALL.call_uuid, 1)]


def test_two_who_wait_are_told_apart_the_longest_first(desktop):
    desktop.hold()
    desktop.wait(30)
    desktop.hold(OTHER)
    desktop.wait(AFTER)
    assert desktop.told == [(CALL.call_uuid, 1), (OTHER.call_uuid, 1)]
    on_hold = waiting(desktop.story.desk, desktop.story.now_ms)
    assert [one.call.call_uuid for one in on_hold] == [CALL.call_uuid, OTHER.call_uuid]


def test_without_a_time_nobody_is_ever_reminded(qapp):
    desktop = Desktop(after_seconds=0)
    desktop.hold()
    desktop.wait(100 * AFTER)
    assert desktop.told == []


def test_another_patience_holds_at_once(desktop):
    desktop.hold()
    desktop.wait(AFTER / 2)
    desktop.guard.remind_after(AFTER // 3)
    assert desktop.told == [(CALL.call_uuid, 1)]


@pytest.mark.parametrize(
    ("insistence", "seconds", "masked", "said"),
    [
        (1, 60, False, "+1 604-555-0123 is on hold, and has been for 1 min 0 s."),
        (2, 125, True, "••• 123 still waits on hold: 2 min 5 s by now."),
        (3, 3_700, False, "Do not forget +1 604-555-0123: on hold for 1 h 1 min!"),
        (9, 30, False, "Do not forget +1 604-555-0123: on hold for 30 s!"),
    ],
)
def test_a_reminder_names_who_waits_and_for_how_long(insistence, seconds, masked, said):
    assert words(HoldReminder(Waiting(CALL, seconds * 1000), insistence), masked=masked) == said


def test_a_caller_without_a_number_is_not_passed_over():
    nobody = replace(CALL, caller_number=None, caller_number_sent=None)
    said = words(HoldReminder(Waiting(nobody, 60_000), 1), masked=False)
    assert said.startswith("A caller without a number is on hold")


@given(st.integers(0, 10**9), st.integers(1, 3_600))
def test_the_level_rises_exactly_when_it_is_foretold(held_ms, after_seconds):
    left_ms = next_level_in_ms(held_ms, after_seconds)
    now = level(held_ms, after_seconds)
    assert left_ms > 0
    assert level(held_ms + left_ms - 1, after_seconds) == now
    assert level(held_ms + left_ms, after_seconds) == now + 1


def test_a_wait_that_began_before_a_crash_counts_whole(desktop):
    asked_at_ms = desktop.story.now_ms - 70_000
    attempt = Attempt(
        Kind.TRANSFER_HELD, -1, asked_at_ms, "+14165550101", "transfer", Done("transfer"), asked_at_ms + 100
    )
    recorded = RecordedAttempt(CALL, attempt)
    desktop.story.tell(Recovered(desktop.story.at(), (recorded,)))
    desktop.guard.render_desk(desktop.story.desk)
    assert desktop.told == [(CALL.call_uuid, 1)]
