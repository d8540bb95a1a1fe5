"""Without a ring, or with a withheld number, the one new call is offered as probable, and never taken."""

from __future__ import annotations

import pytest
from desk_story import OFFSET, SERVER_MS, Story
from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desk.events import (
    CallChosen,
    CallsSeen,
    PollFailed,
    RingAnswered,
    RingStarted,
    RingStopped,
)
from agent_console.desk.offering import OFFERED_AFTER_MS, OFFERED_FOR_MS, offered_call

AGENT = "+14166686980"


def call(name: str, dialled_ms_ago: int) -> Call:
    dialled_at_ms = SERVER_MS - dialled_ms_ago
    return Call(name, "+16045550123", "+18665551234", AGENT, dialled_at_ms - 500, dialled_at_ms)


NEW, OLD = call("new", 5_000), call("old", 200_000)


@pytest.fixture
def story():
    return Story()


def shows(story: Story, *calls: Call) -> None:
    story.now_ms = SERVER_MS - OFFSET
    story.tell(CallsSeen(story.now_ms, story.now_ms, calls))


def offered(story: Story) -> str | None:
    found = offered_call(story.desk, story.now_ms)
    return found.call_uuid if found else None


def test_the_one_new_call_is_offered_and_not_in_hand(story):
    shows(story, NEW, OLD)
    assert offered(story) == "new"
    assert story.desk.current is None


def test_of_two_new_calls_neither_is(story):
    shows(story, NEW, call("other", 6_000), OLD)
    assert offered(story) is None


@pytest.mark.parametrize("ago_ms", [0, OFFERED_AFTER_MS - 1, OFFERED_FOR_MS + 1])
def test_a_call_is_given_time_to_ring_and_is_not_new_for_ever(story, ago_ms):
    shows(story, call("new", ago_ms))
    assert offered(story) is None


def test_a_withheld_number_leaves_the_one_new_call_probable(story):
    shows(story, NEW, OLD)
    story.tell(RingStarted(story.now_ms, "anonymous"))
    assert offered(story) == "new"


def test_a_ring_with_a_number_says_itself_which_call_it_is(story):
    shows(story, NEW, OLD)
    story.tell(RingStarted(story.now_ms, "+12125550199"))
    assert offered(story) is None


def test_a_ring_of_long_ago_says_nothing_of_the_one_new_call(story):
    story.ring("+15195550199")
    story.wait(10 * 60_000)
    dialled_at_ms = SERVER_MS + 10 * 60_000 - 5_000
    story.see(replace(NEW, started_at_ms=dialled_at_ms, dialed_out_at_ms=dialled_at_ms))
    assert offered(story) == "new"


def test_who_talks_to_a_call_is_offered_no_other(story):
    talked_to = call("talked to", 0)
    shows(story, talked_to)
    story.tell(RingStarted(story.now_ms, "+16045550123", source="baresip", ring_id="7"))
    story.see(talked_to)
    story.tell(RingAnswered(story.at(), "baresip", "7"))
    story.tell(CallChosen(story.at(), None))
    story.wait(10 * 60_000)
    dialled_at_ms = SERVER_MS + 10 * 60_000 - 5_000
    new = replace(NEW, started_at_ms=dialled_at_ms, dialed_out_at_ms=dialled_at_ms)
    story.see(new, talked_to)
    assert offered(story) is None
    story.ended(new)
    assert offered(story) == "new"


def test_what_is_taken_is_offered_no_more_and_not_again_after_it_was_let_go(story):
    shows(story, NEW, OLD)
    story.tell(CallChosen(story.now_ms, "new"))
    assert offered(story) is None
    story.tell(CallChosen(story.now_ms, None))
    assert offered(story) is None


def test_a_call_whose_ring_stopped_is_not_offered_for_the_moment_in_which_it_is_still_listed(story):
    shows(story, NEW, OLD)
    story.tell(RingStarted(story.now_ms, "+18665551234", ring_id="1"))
    assert story.desk.current is not None
    story.tell(RingStopped(story.now_ms, ring_id="1"))
    assert story.desk.current is None
    assert offered(story) is None


def test_an_old_picture_offers_nothing(story):
    shows(story, NEW)
    story.tell(PollFailed(story.now_ms, "no route", story.now_ms + 1))
    story.now_ms += story.desk.policy.stale_after_ms + 1
    assert offered(story) is None


def test_without_the_servers_clock_nothing_is_known_to_be_new(story):
    shows(story, NEW)
    assert offered_call(replace(story.desk, clock=None), story.now_ms) is None
