"""Return and accept: their windows, their outcomes, and what the list makes of them."""

from __future__ import annotations

import pytest
from desk_story import CALL, OTHER, POLICY, Story
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_console.desk.clock import ServerClock
from agent_console.desk.controls import Why
from agent_console.desk.effects import RequestAccept, RequestReturn
from agent_console.desk.events import (
    AcceptAsked,
    ClockRead,
    PolicyChanged,
    PollFailed,
    PollRefused,
    ReturnAsked,
)
from agent_console.desk.hearing import Hears, Party
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.policy import Key, Paradigm
from agent_console.desk.state import Connecting, Gone, Happening, Live, NoKey
from agent_console.desk.windows import countdown_of_current, window_of_current

ACCEPT = replace(POLICY, paradigm=Paradigm.ACCEPT)


def in_hand(policy=POLICY) -> Story:
    story = Story(policy)
    story.see(CALL, OTHER)
    story.choose(CALL)
    return story


def keep_polling(story: Story, seconds: int, *calls) -> None:
    for _ in range(seconds):
        story.wait(1000)
        story.see(*calls)


def test_a_call_can_be_returned_once_and_leaves():
    story = in_hand()
    assert story.press(ReturnAsked) == [RequestReturn(1, story.desk.current.call)]
    assert story.press(ReturnAsked) == []
    assert story.buttons.transfer.why_not is Why.BEING_RETURNED
    story.answer(Done())
    story.see(OTHER)
    assert story.desk.current.gone is Gone.RETURNED
    assert story.desk.message.happening is Happening.CALL_RETURNED


def test_a_returned_call_that_a_group_key_still_shows_with_the_next_handler_is_returned():
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(Done())
    story.see(replace(CALL, dialed_out_number="+14166680000"), OTHER)
    assert story.desk.current.gone is Gone.RETURNED


def test_after_the_window_nothing_is_returned():
    story = in_hand()
    keep_polling(story, 89, CALL, OTHER)
    assert story.buttons.return_call.why_not is Why.WINDOW_CLOSED


def test_a_return_of_unknown_outcome_is_settled_by_the_list():
    gone = in_hand()
    gone.press(ReturnAsked)
    gone.answer(Unknown("time-out"))
    gone.ended(OTHER)
    assert gone.desk.current.gone is Gone.RETURNED

    still = in_hand()
    still.press(ReturnAsked)
    still.answer(Unknown("time-out"))
    keep_polling(still, 17, CALL, OTHER)
    assert still.desk.message.happening is Happening.STILL_HERE
    assert still.buttons.return_call.enabled


def test_the_second_click_of_two_returns_nothing_where_the_first_may_have():
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(Unknown("connection lost"))
    assert story.press(ReturnAsked) == []
    story.wait(500)
    assert len(story.press(ReturnAsked)) == 1


AGAIN = replace(CALL, dialed_out_at_ms=CALL.dialed_out_at_ms + 40_000)


@pytest.mark.parametrize("outcome", [Done(), Unknown("time-out")])
@pytest.mark.parametrize("between", [(), (OTHER,), (CALL, OTHER)])
def test_a_returned_call_that_comes_round_to_the_agent_again_can_be_returned_again(outcome, between):
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(outcome)
    story.see(*between)
    keep_polling(story, 40, OTHER)
    story.see(AGAIN, OTHER)
    assert story.buttons.return_call.enabled
    assert story.scene.hears(Party.CALLER, Party.DESTINATION) is Hears.NO
    assert window_of_current(story.desk, story.now_ms).left_ms > 80_000
    assert len(story.press(ReturnAsked)) == 1


def test_an_accepted_call_that_is_dialled_to_the_agent_anew_wants_accepting_anew():
    story = in_hand(ACCEPT)
    story.press(AcceptAsked)
    story.answer(Done())
    story.see(CALL, OTHER)
    keep_polling(story, 40, OTHER)
    story.see(AGAIN, OTHER)
    assert story.buttons.accept_call.enabled
    assert countdown_of_current(story.desk, story.now_ms) is not None


def test_the_window_runs_from_the_latest_dial_out_while_the_list_still_shows_the_one_before():
    story = in_hand()
    keep_polling(story, 40, CALL, OTHER)
    story.see(AGAIN, CALL, OTHER)
    assert window_of_current(story.desk, story.now_ms).left_ms > 80_000
    assert [call.call_uuid for call in story.desk.calls] == [CALL.call_uuid, OTHER.call_uuid]


def test_a_return_is_granted_once_however_the_list_flickers():
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(Done())
    story.see(OTHER)
    story.see(CALL, OTHER)
    assert story.buttons.return_call.why_not is Why.CALL_OVER
    assert story.desk.current.gone is Gone.RETURNED


def test_a_return_of_unknown_outcome_is_not_said_to_have_failed_while_another_handler_has_the_call():
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(Unknown("time-out"))
    story.choose(OTHER)
    keep_polling(story, 6, replace(AGAIN, dialed_out_number="+14166680000"), OTHER)
    assert story.desk.message is None


def test_an_accepted_call_needs_no_accepting_and_no_countdown():
    story = in_hand(ACCEPT)
    assert story.press(AcceptAsked) == [RequestAccept(1, story.desk.current.call)]
    assert story.buttons.accept_call.why_not is Why.WAITING_FOR_ANSWER
    story.answer(Done())
    assert story.buttons.accept_call.why_not is Why.ALREADY_ACCEPTED
    assert countdown_of_current(story.desk, story.now_ms) is None


def test_an_acceptance_of_unknown_outcome_is_proven_by_the_call_that_stays():
    story = in_hand(ACCEPT)
    story.press(AcceptAsked)
    story.answer(Unknown("time-out"))
    assert story.buttons.accept_call.enabled
    keep_polling(story, 34, CALL, OTHER)
    assert story.desk.message.happening is Happening.ACCEPT_HELD


def test_a_call_that_was_not_accepted_in_time_is_taken_back():
    story = in_hand(ACCEPT)
    keep_polling(story, 29, CALL, OTHER)
    assert story.buttons.accept_call.why_not is Why.WINDOW_CLOSED
    story.ended(OTHER)
    assert story.desk.current.gone is Gone.TAKEN_BACK


def test_an_accepted_call_can_be_accepted_although_the_picture_is_old():
    story = in_hand(ACCEPT)
    story.tell(PollFailed(story.at(), "no route", story.now_ms + 1000))
    story.wait(6000)
    assert story.buttons.accept_call.enabled
    assert story.buttons.transfer.why_not is Why.STALE


@pytest.mark.parametrize("outcome", [Refused(Refusal.OTHER, "too late"), NotSent("no route")])
def test_a_return_that_did_not_happen_can_be_tried_again(outcome):
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(outcome)
    assert story.buttons.return_call.enabled


@pytest.mark.parametrize(
    ("paradigm", "accept", "give_back"),
    [(Paradigm.ACCEPT, True, False), (Paradigm.RETURN, False, True), (Paradigm.NONE, False, False)],
)
def test_a_handler_has_the_button_of_its_paradigm(paradigm, accept, give_back):
    story = in_hand(replace(POLICY, paradigm=paradigm))
    assert story.buttons.accept_call.present is accept
    assert story.buttons.return_call.present is give_back


def test_a_key_that_is_not_there_gates_its_own_button_only():
    story = in_hand(replace(POLICY, keys=frozenset({Key.ACTIVE_CALLS, Key.TRANSFER})))
    story.draft("+14165550100")
    assert story.buttons.return_call.why_not is Why.NO_KEY
    assert story.buttons.transfer.enabled


@given(
    skew_ms=st.integers(-200_000_000, 200_000_000),
    uncertainty_ms=st.integers(0, 2000),
    truth=st.floats(0, 1),
    age_ms=st.integers(0, 120_000),
)
def test_a_countdown_never_promises_more_time_than_there_is(skew_ms, uncertainty_ms, truth, age_ms):
    story = in_hand()
    story.tell(ClockRead(ServerClock(skew_ms, skew_ms + uncertainty_ms)))
    offset_ms = skew_ms + int(uncertainty_ms * truth)
    dialled_at_ms = story.now_ms + offset_ms - age_ms
    story.see(replace(CALL, dialed_out_at_ms=dialled_at_ms), OTHER)
    shown_ms = window_of_current(story.desk, story.now_ms).left_ms
    left_ms = max(0, dialled_at_ms + POLICY.return_window_ms - (story.now_ms + offset_ms))
    assert left_ms - uncertainty_ms <= shown_ms <= left_ms


def test_another_key_leaves_a_live_connection_live_and_wakes_a_refused_one():
    story = in_hand()
    story.tell(PolicyChanged(replace(POLICY, keys=frozenset({Key.ACTIVE_CALLS}))))
    assert story.desk.connection == Live()
    story.tell(PollRefused(story.at()))
    story.tell(PolicyChanged(POLICY))
    assert story.desk.connection == Connecting()
    story.tell(PolicyChanged(replace(POLICY, keys=frozenset())))
    assert story.desk.connection == NoKey()


def test_a_return_of_unknown_outcome_and_one_flicker_are_no_proof_that_the_call_has_gone():
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(Unknown("time-out"))
    story.see(OTHER)
    assert story.desk.current.gone is None


def test_a_return_that_was_pressed_while_it_rings_is_no_proof_that_the_agent_talks():
    story = in_hand()
    story.press(ReturnAsked)
    story.answer(NotSent("no route"))
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS


def test_an_acceptance_of_unknown_outcome_is_not_proven_by_a_picture_that_lacks_the_call():
    story = in_hand(ACCEPT)
    story.press(AcceptAsked)
    story.answer(Unknown("time-out"))
    keep_polling(story, 30, CALL, OTHER)
    story.wait(3_500)
    story.see(OTHER)
    assert getattr(story.desk.message, "happening", None) is not Happening.ACCEPT_HELD


def test_a_call_that_ends_long_after_its_window_was_not_taken_back():
    story = in_hand(ACCEPT)
    keep_polling(story, 300, CALL, OTHER)
    story.ended(OTHER)
    assert story.desk.current.gone is Gone.ENDED
