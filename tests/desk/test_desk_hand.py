"""The call in hand: it changes by itself only when it is over, and what was typed stays with its call."""

from __future__ import annotations

import pytest
from desk_story import CALL, OTHER, POLICY, Story
from msgspec.structs import replace

from agent_console.desk.cases import Draft
from agent_console.desk.controls import Why
from agent_console.desk.events import (
    NO_CALL,
    AcceptAsked,
    CallChosen,
    DraftChanged,
    RecordedAttempt,
    Recovered,
    ReturnAsked,
    RingAnswered,
    RingStopped,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.hand import second_calls
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.policy import Paradigm
from agent_console.desk.state import Gone

THIRD = replace(CALL, call_uuid="call-3", caller_number="+33199001234", caller_number_sent="+33199001234")


def hand(story: Story) -> str:
    return story.desk.current.call.call_uuid


def beside(story: Story) -> list[tuple[str, bool]]:
    return [(one.call.call_uuid, one.rings) for one in second_calls(story.desk, story.now_ms)]


def with_a_second_call(story: Story) -> Story:
    """`OTHER` rings while `CALL` is in hand."""
    story.rung("+442079460123", CALL, OTHER, ring_id="b")
    assert hand(story) == CALL.call_uuid
    assert beside(story) == [(OTHER.call_uuid, True)]
    return story


def transferred_then_rung() -> Story:
    return with_a_second_call(Story().transferred())


def in_doubt_then_rung() -> Story:
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Unknown("time-out"))
    return with_a_second_call(story)


def returning_then_rung() -> Story:
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.wait(600)
    story.press(ReturnAsked)
    return with_a_second_call(story)


def missing(story: Story) -> None:
    story.ended(OTHER)


def refused_as_over(story: Story) -> None:
    story.press(StopAsked)
    story.answer(Refused(Refusal.CALL_NOT_LIVE))


def handed_on(story: Story) -> None:
    elsewhere = replace(CALL, dialed_out_number="+14165557777")
    for _ in range(2):
        story.see(elsewhere, OTHER)


def agent_left(story: Story) -> None:
    story.press(StopAsked)
    story.answer(Refused(Refusal.TRANSFEROR_NOT_PRESENT))


def returned(story: Story) -> None:
    story.answer(Done())


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        (transferred_then_rung, missing),
        (transferred_then_rung, refused_as_over),
        (transferred_then_rung, handed_on),
        (transferred_then_rung, agent_left),
        (in_doubt_then_rung, missing),
        (in_doubt_then_rung, handed_on),
        (returning_then_rung, returned),
        (returning_then_rung, missing),
    ],
)
def test_whoever_rings_is_in_hand_as_soon_as_the_call_before_is_over(begin, end):
    story = begin()
    end(story)
    assert hand(story) == OTHER.call_uuid
    assert story.desk.current.gone is None
    assert story.press(ReturnAsked, OTHER) == [], "nobody reads what is new and presses at once"
    story.wait(500)
    assert len(story.press(ReturnAsked, OTHER)) == 1


def test_an_older_ring_that_is_matched_late_is_taken_though_a_newer_one_is_private():
    story = Story()
    story.see(OTHER)
    story.ring("+18665551234")
    story.ring("+15195550199", source="other phone")
    story.see(CALL, OTHER)
    assert hand(story) == CALL.call_uuid


def test_a_ring_that_came_before_the_second_picture_without_the_recovered_call_is_taken():
    story = Story()
    begun = Story().transferred()
    attempts = begun.desk.cases[CALL.call_uuid].attempts
    story.tell(
        Recovered(story.at(), tuple(RecordedAttempt(CALL, replace(one, action_id=-7)) for one in attempts))
    )
    assert hand(story) == CALL.call_uuid
    story.see(OTHER)
    story.ring("+442079460123")
    story.see(OTHER)
    story.see(OTHER)
    assert hand(story) == OTHER.call_uuid


@pytest.mark.parametrize("gesture", [TransferAsked, ReturnAsked])
def test_a_live_call_keeps_the_place_whatever_rings_and_whatever_is_pressed(gesture):
    story = Story()
    story.see(CALL, OTHER, THIRD)
    story.rung("+18665551234", CALL, OTHER, THIRD, ring_id="a")
    story.draft("+14165550100")
    story.press(gesture)
    for number, caller in enumerate(("+442079460123", "+33199001234")):
        story.rung(caller, CALL, OTHER, THIRD, ring_id=str(number))
        assert hand(story) == CALL.call_uuid
    assert beside(story) == [(THIRD.call_uuid, True), (OTHER.call_uuid, True)]


def test_the_agent_switches_there_and_back():
    story = with_a_second_call(_talking())
    story.tell(CallChosen(story.at(), OTHER.call_uuid))
    assert hand(story) == OTHER.call_uuid
    assert beside(story) == [(CALL.call_uuid, False)]
    story.tell(CallChosen(story.at(), CALL.call_uuid))
    assert hand(story) == CALL.call_uuid
    assert beside(story) == [(OTHER.call_uuid, True)]


def test_the_call_that_was_left_comes_back_when_nothing_rings():
    story = with_a_second_call(_talking())
    story.tell(CallChosen(story.at(), OTHER.call_uuid))
    story.ended(CALL)
    assert hand(story) == CALL.call_uuid


def test_a_second_call_that_stops_ringing_is_beside_no_more():
    story = with_a_second_call(_talking())
    story.tell(RingStopped(story.at(), ring_id="b"))
    assert beside(story) == []


def test_a_row_that_was_only_looked_at_is_left_behind():
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.choose(OTHER)
    assert beside(story) == []


def test_what_is_typed_belongs_to_the_call_for_which_it_was_typed():
    story = with_a_second_call(_talking())
    story.draft("+14165550100", hold_caller=False)
    story.tell(CallChosen(story.at(), OTHER.call_uuid))
    assert story.desk.draft == Draft()
    story.draft("tier 2")
    story.tell(DraftChanged("+14165550101", hold_caller=False, call_uuid=CALL.call_uuid))
    assert story.desk.draft == Draft("tier 2")
    story.tell(CallChosen(story.at(), CALL.call_uuid))
    assert story.desk.draft == Draft("+14165550101", hold_caller=False)


def test_what_was_typed_before_a_crash_comes_back_with_its_call():
    story = Story()
    story.tell(Recovered(story.at(), drafts={CALL.call_uuid: Draft("+14165550100")}))
    story.see(CALL, OTHER)
    story.choose(OTHER)
    assert story.desk.draft == Draft()
    story.choose(CALL)
    assert story.desk.draft == Draft("+14165550100")


@pytest.mark.parametrize("outcome", [None, Unknown("time-out"), NotSent("no route"), Done("transfer-1")])
def test_a_double_click_is_one_press_whatever_comes_between(outcome):
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.draft("+14165550100")
    assert len(story.press(TransferAsked)) == 1
    if outcome is not None:
        story.answer(outcome)
    story.now_ms += 130
    assert story.press(TransferAsked) == []


def test_a_minute_after_its_ring_a_listed_call_counts_as_answered_for_the_hand_alone():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+442079460123", CALL, OTHER)
    story.tell(CallChosen(story.at(), CALL.call_uuid))
    assert beside(story) == [(OTHER.call_uuid, True)]
    for _ in range(60):
        story.wait(1000)
        story.see(CALL, OTHER)
    assert beside(story) == [(OTHER.call_uuid, False)]


def test_an_acceptance_flies_beside_a_transfer_and_keeps_no_button_waiting():
    story = Story(replace(POLICY, paradigm=Paradigm.ACCEPT))
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.draft("+14165550100")
    story.press(AcceptAsked)
    assert story.buttons.transfer.enabled
    assert len(story.press(TransferAsked)) == 1
    assert story.buttons.accept_call.why_not is Why.WAITING_FOR_ANSWER


def test_the_last_call_that_is_over_stays_in_sight_until_another_comes():
    story = _talking()
    story.ended(OTHER)
    assert story.desk.current.gone is Gone.ENDED
    story.ring("+442079460123")
    assert hand(story) == OTHER.call_uuid


def _talking() -> Story:
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER, ring_id="a")
    story.tell(RingAnswered(story.at(), ring_id="a"))
    return story


def test_what_was_typed_with_no_call_in_hand_never_reaches_the_call_that_comes_meanwhile():
    story = _talking()
    story.tell(DraftChanged("+14165550101", hold_caller=True, call_uuid=NO_CALL))
    assert story.desk.draft == Draft()
    story.tell(CallChosen(story.at(), None))
    assert story.desk.draft == Draft("+14165550101")


def test_a_press_that_was_meant_for_the_call_that_its_phone_has_just_ended_goes_to_no_other():
    story = _talking()
    story.ring("+442079460123", ring_id="b")
    story.tell(RingStopped(story.at(), ring_id="a"))
    story.see(CALL, OTHER)
    story.see(CALL, OTHER)
    assert hand(story) == OTHER.call_uuid
    assert story.press(ReturnAsked, OTHER) == []
    story.wait(500)
    assert len(story.press(ReturnAsked, OTHER)) == 1


def test_a_press_that_passed_by_is_no_first_click_of_two():
    story = with_a_second_call(_talking())
    story.ended(OTHER)
    assert hand(story) == OTHER.call_uuid
    story.now_ms += 450
    assert story.press(ReturnAsked, OTHER) == []
    story.now_ms += 200
    assert len(story.press(ReturnAsked, OTHER)) == 1


def test_a_press_that_was_meant_for_the_call_just_let_go_of_goes_to_no_other():
    story = _talking()
    story.tell(CallChosen(story.at(), None))
    story.ring("+442079460123", call_uuid=OTHER.call_uuid)
    assert hand(story) == OTHER.call_uuid
    assert story.press(ReturnAsked, OTHER) == []
