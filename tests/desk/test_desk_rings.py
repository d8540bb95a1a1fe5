"""Rings: which call is meant, and when the desk takes it in hand."""

from __future__ import annotations

import pytest
from desk_story import CALL, OTHER, POLICY, SERVER_MS, Story
from msgspec.structs import replace

from agent_console.desk.controls import Why
from agent_console.desk.effects import PollNow, ShowWindow
from agent_console.desk.events import ReturnAsked, RingAnswered, RingStopped
from agent_console.desk.hand import second_calls
from agent_console.desk.hearing import Hears, Party
from agent_console.desk.matching import Confidence
from agent_console.desk.rings import RingState
from agent_console.desk.state import ChosenBy, Gone, Happening


def test_a_ring_takes_its_call_in_hand_and_asks_for_the_newest_picture():
    story = Story()
    story.see(CALL, OTHER)
    effects = story.ring("+18665551234")
    assert effects == [PollNow(), ShowWindow()]
    assert story.desk.current.call == replace(CALL, legs=("+14166686980",))
    assert story.desk.current.by is ChosenBy.RING
    assert story.desk.ring.matches[0].confidence is Confidence.EXACT_SENT


def test_a_ring_that_is_faster_than_the_api_is_matched_when_its_call_appears():
    story = Story()
    story.see(OTHER)
    story.ring("8665551234")
    assert story.desk.current is None
    assert story.desk.ring.state is RingState.SEARCHING
    story.see(CALL, OTHER)
    assert story.desk.current.call.call_uuid == CALL.call_uuid


def test_a_ring_whose_call_never_appears_is_not_routed():
    story = Story()
    story.see(OTHER)
    story.ring("+15195550199")
    for _ in range(6):
        story.wait(1000)
        story.see(OTHER)
    assert story.desk.ring.state is RingState.NOT_ROUTED
    assert story.desk.message.happening is Happening.NOT_ROUTED
    assert story.desk.current is None


def test_nothing_is_said_of_a_ring_while_the_list_cannot_be_read():
    story = Story()
    story.see(OTHER)
    story.ring("+15195550199")
    story.wait(20_000)
    assert story.desk.ring.state is RingState.SEARCHING


def test_a_repeated_caller_is_matched_to_the_new_call_and_not_to_the_old_one():
    again = replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS)
    story = Story()
    story.see(CALL)
    story.ring("+18665551234")
    story.see(again, CALL)
    assert story.desk.current.call.call_uuid == "call-3"
    assert [match.call_uuid for match in story.desk.ring.matches] == ["call-3", "call-1"]


@pytest.mark.parametrize("former", [(CALL,), ()])
def test_a_phone_that_answers_at_once_has_the_new_call_of_a_repeated_caller(former):
    again = replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS)
    story = Story()
    story.see(CALL)
    story.ring("+18665551234", source="baresip", ring_id="7")
    story.tell(RingAnswered(story.at(), "baresip", "7"))
    story.see(again, *former)
    assert story.desk.current.call.call_uuid == "call-3"
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES


def test_a_repeated_caller_is_matched_to_the_new_call_although_the_api_lists_it_late():
    story = Story()
    story.see(CALL)
    for _ in range(120):
        story.wait(1000)
        story.see(CALL)
    again = replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS + 120_000)
    story.ring("+18665551234")
    story.see(CALL)
    story.see(again, CALL)
    assert story.desk.current.call.call_uuid == "call-3"


def test_an_old_call_that_rings_is_taken_for_what_rings_when_no_other_comes():
    story = Story()
    for _ in range(120):
        story.wait(1000)
        story.see(CALL)
    story.ring("+18665551234")
    for _ in range(6):
        story.wait(1000)
        story.see(CALL)
    story.see(replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS + 130_000), CALL)
    assert story.desk.current.call.call_uuid == CALL.call_uuid


def test_a_ring_is_over_when_its_call_has_left_the_list():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER)
    story.see(OTHER)
    assert story.desk.ring is not None, "one picture without it may be a flicker"
    story.see(OTHER)
    assert story.desk.ring is None
    story.wait(10 * 60_000)
    # The same caller again, with a colleague of the same Handler Group.
    story.see(replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS + 10 * 60_000), OTHER)
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    assert story.desk.current.gone is Gone.ENDED


def test_a_server_whose_replies_are_dated_days_before_its_calls_hides_no_call_from_its_ring():
    story = Story()
    ahead_ms = 3 * 86_400_000
    story.ring("+18665551234")
    story.see(replace(CALL, dialed_out_at_ms=SERVER_MS + ahead_ms), OTHER)
    assert story.desk.current.call.call_uuid == CALL.call_uuid


@pytest.mark.parametrize("answered", [True, False])
def test_a_second_ring_never_takes_the_place_of_a_live_call(answered):
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER, ring_id="a")
    if answered:
        story.tell(RingAnswered(story.at(), ring_id="a"))
    story.rung("+442079460123", CALL, OTHER, ring_id="b")
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    (second,) = second_calls(story.desk, story.now_ms)
    assert (second.call.call_uuid, second.rings) == (OTHER.call_uuid, True)


def test_a_ring_that_stops_before_it_has_settled_lets_go_of_the_call_that_it_brought():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234")
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    story.tell(RingStopped(story.at()))
    assert story.desk.ring is None
    assert story.desk.current is None


def test_the_phones_word_that_the_call_is_over_frees_the_agent_before_the_list_shows_it():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER)
    story.tell(RingStopped(story.at()))
    assert story.desk.current is None
    story.see(CALL, OTHER)
    assert story.desk.current is None, "the list lags"


def test_a_phone_that_spoke_of_another_call_is_not_believed_for_long():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER)
    story.tell(RingStopped(story.at()))
    for _ in range(13):
        story.wait(1000)
        story.see(CALL, OTHER)
    assert [one.call.call_uuid for one in second_calls(story.desk, story.now_ms)] == [CALL.call_uuid]


def test_the_phones_word_that_the_second_call_was_answered_brings_it_into_hand():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER, source="baresip", ring_id="a")
    story.tell(RingAnswered(story.at(), "baresip", "a"))
    story.rung("+442079460123", CALL, OTHER, source="baresip", ring_id="b")
    story.tell(RingAnswered(story.at(), "baresip", "b"))
    assert story.desk.current.call.call_uuid == OTHER.call_uuid
    (left,) = second_calls(story.desk, story.now_ms)
    assert (left.call.call_uuid, left.rings) == (CALL.call_uuid, False)
    assert story.press(ReturnAsked, OTHER) == []
    story.tell(RingStopped(story.at(), "baresip", "b"))
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    assert story.press(ReturnAsked) == []
    story.wait(500)
    assert len(story.press(ReturnAsked)) == 1


def test_answered_without_a_caller_means_the_newest_ring_that_is_not():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER)
    story.rung("+442079460123", CALL, OTHER)
    story.tell(RingAnswered(story.at()))
    assert story.desk.current.call.call_uuid == OTHER.call_uuid
    story.tell(RingAnswered(story.at()))
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    story.tell(RingAnswered(story.at()))
    assert story.desk.current.call.call_uuid == CALL.call_uuid, "nothing is left to answer"


def test_a_call_that_rings_by_another_source_too_stays_in_hand():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234", source="baresip", ring_id="a")
    story.rung("8665551234", CALL, OTHER)
    story.tell(RingStopped(story.at()))
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    assert story.desk.current.gone is None
    story.tell(RingStopped(story.at(), "baresip", "a"))
    assert story.desk.current is None


def test_a_ring_that_stops_leaves_a_transfer_and_the_agents_choice_in_hand():
    story = Story().transferred()
    story.ring("+18665551234")
    story.tell(RingStopped(story.at()))
    assert story.desk.current.call.call_uuid == CALL.call_uuid

    chosen = Story()
    chosen.see(CALL, OTHER)
    chosen.ring("+18665551234")
    chosen.choose(OTHER)
    chosen.tell(RingStopped(chosen.at()))
    assert chosen.desk.current.call.call_uuid == OTHER.call_uuid


def test_the_stop_of_one_caller_leaves_the_ring_of_another():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234")
    story.ring("+442079460123")
    story.tell(RingStopped(story.at(), caller="8665551234"))
    assert [ring.caller.as_given for ring in story.desk.rings] == ["+442079460123"]


def test_a_withheld_ring_stops_however_the_phone_says_withheld():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234")
    story.ring("Anonymous")
    story.tell(RingStopped(story.at(), caller="sip:anonymous@anonymous.invalid"))
    assert [ring.caller.as_given for ring in story.desk.rings] == ["+18665551234"]


def test_the_same_ring_announced_twice_is_one_ring():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234")
    story.ring("8665551234")
    assert len(story.desk.rings) == 1


def test_an_answered_ring_means_that_the_two_hear_each_other():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER, source="baresip", ring_id="7")
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
    story.tell(RingAnswered(story.at(), "baresip", "7"))
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES


def test_an_answer_that_comes_before_the_call_is_known_counts_for_it():
    story = Story()
    story.see(OTHER)
    story.ring("+18665551234", source="baresip", ring_id="7")
    story.tell(RingAnswered(story.at(), "baresip", "7"))
    story.see(CALL, OTHER)
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES


def test_a_withheld_number_matches_nothing():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("anonymous")
    assert story.desk.current is None
    assert story.desk.ring.caller.withheld


def test_of_a_withheld_number_it_is_never_said_that_its_call_is_not_routed():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("anonymous")
    for _ in range(6):
        story.wait(1000)
        story.see(CALL, OTHER)
    assert story.desk.ring.state is RingState.NOT_ROUTED
    assert story.desk.message is None


def test_a_call_that_ends_stays_in_sight_as_ended():
    story = Story()
    story.see(CALL, OTHER)
    story.rung("+18665551234", CALL, OTHER)
    story.see(OTHER)
    assert story.desk.current.gone is None, "one picture without it may be a flicker"
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
    story.see(OTHER)
    assert story.desk.current.gone is Gone.ENDED
    assert not story.buttons.transfer.enabled


def test_rings_do_not_pile_up():
    story = Story()
    for number in range(10_000, 10_100):
        story.ring(f"+151955{number}")
    assert len(story.desk.rings) == 8


def test_a_press_in_the_moment_in_which_the_call_in_hand_ends_does_nothing_to_the_next_and_says_so():
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.rung("+442079460123", CALL, OTHER)
    story.ended(OTHER)
    assert story.desk.current.call.call_uuid == OTHER.call_uuid
    assert story.press(ReturnAsked, OTHER) == []
    assert story.desk.message.happening is Happening.JUST_CHANGED
    story.wait(500)
    assert len(story.press(ReturnAsked, OTHER)) == 1


def test_a_call_that_was_listed_before_the_ring_is_acted_upon_only_when_two_pictures_show_no_other():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234")
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    story.see(CALL, OTHER)
    story.wait(600)
    assert story.buttons.return_call.why_not is Why.NOT_SETTLED
    assert story.press(ReturnAsked) == []
    story.see(CALL, OTHER)
    assert story.buttons.return_call.enabled
    assert not story.desk.ring.certain, "it may still be an old call of the same caller"


def test_a_call_that_comes_with_its_ring_is_certain():
    story = Story()
    story.see(OTHER)
    story.ring("+18665551234")
    story.see(CALL, OTHER)
    assert story.desk.ring.certain
    assert story.buttons.return_call.enabled


def test_a_colleagues_call_with_the_same_number_is_never_taken_for_the_one_that_rings():
    mine, theirs = CALL, replace(CALL, call_uuid="theirs", dialed_out_number="+14165559999")
    story = Story(replace(POLICY, numbers=("(416) 668-6980",)))
    story.see(theirs)
    story.rung("+18665551234", theirs)
    assert story.desk.current is None
    story.see(mine, theirs)
    assert story.desk.current.call.call_uuid == mine.call_uuid
    assert story.desk.ring.certain


def test_a_colleagues_call_that_was_chosen_never_holds_the_place():
    theirs = replace(OTHER, dialed_out_number="+14165559999")
    story = Story(replace(POLICY, numbers=("+14166686980",)))
    story.see(theirs)
    story.choose(theirs)
    story.ring("+18665551234")
    story.see(CALL, theirs)
    assert story.desk.current.call.call_uuid == CALL.call_uuid


def test_a_ring_that_knows_its_call_is_matched_by_that_alone():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234", call_uuid="call-9")
    assert story.desk.current.call.call_uuid == "call-9"
    assert story.buttons.return_call.why_not is Why.NOT_LISTED
    story.see(CALL, OTHER)
    assert story.desk.current.call.call_uuid == "call-9", "never by its number to another"
    story.see(replace(CALL, call_uuid="call-9"), CALL, OTHER)
    story.wait(600)
    assert story.desk.ring.match.confidence is Confidence.IDENTIFIER
    assert story.desk.ring.certain
    assert story.buttons.return_call.enabled


def test_what_was_called_narrows_the_calls_to_those_that_were_dialled_there():
    elsewhere = replace(CALL, call_uuid="call-9", dialed_out_number="+14165550001")
    story = Story()
    story.ring("+18665551234", called="416 555 0001")
    story.see(CALL, elsewhere)
    assert [match.call_uuid for match in story.desk.ring.matches] == ["call-9"]


def test_a_guess_stays_in_hand_over_a_flicker_and_goes_with_its_ring():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+18665551234")
    story.see(OTHER)
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    assert story.desk.current.gone is None


def test_another_ring_never_moves_a_guess_out_of_hand():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+442079460123", ring_id="b")
    story.ring("+18665551234", ring_id="a")
    assert story.desk.current.call.call_uuid == OTHER.call_uuid


def test_a_new_call_is_not_certain_while_an_older_one_may_have_rung_and_left():
    again = replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS)
    story = Story()
    story.see(CALL)
    story.ring("+18665551234")
    story.see(again)
    assert story.desk.current.call.call_uuid == "call-3"
    assert not story.desk.ring.certain


def test_a_new_call_is_certain_beside_one_that_its_own_ring_had_brought():
    again = replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS + 20_000)
    story = Story()
    story.ring("+18665551234", ring_id="1")
    story.see(CALL)
    story.see(CALL)
    story.tell(RingAnswered(story.at(), ring_id="1"))
    story.wait(20_000)
    story.see(CALL)
    story.ring("+18665551234", ring_id="2")
    story.see(again, CALL)
    assert story.desk.ring.match.call_uuid == "call-3"
    assert story.desk.ring.certain


def test_a_row_that_lost_its_number_for_a_moment_is_still_a_colleagues():
    theirs = replace(CALL, call_uuid="theirs", dialed_out_number="+14165559999")
    story = Story(replace(POLICY, numbers=("+14166686980",)))
    story.see(theirs, OTHER)
    story.ring("+18665551234")
    story.see(theirs, OTHER)
    story.see(replace(theirs, dialed_out_number=None), OTHER)
    assert not story.desk.ring.certain


def test_a_ring_that_found_an_old_call_goes_over_to_the_new_one_that_the_api_lists_late():
    again = replace(CALL, call_uuid="call-3", dialed_out_at_ms=SERVER_MS)
    story = Story()
    story.see(CALL)
    story.rung("+18665551234", CALL, source="baresip", ring_id="7")
    story.tell(RingAnswered(story.at(), "baresip", "7"))
    story.see(again, CALL)
    assert story.desk.current.call.call_uuid == "call-3"
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES
    assert [one.call.call_uuid for one in second_calls(story.desk, story.now_ms)] == []


def test_a_call_that_only_its_ring_names_holds_no_place_once_two_pictures_have_not_shown_it():
    story = Story()
    story.see(CALL, OTHER)
    story.ring("+15195550100", call_uuid="call-9")
    assert story.desk.current.call.call_uuid == "call-9"
    story.rung("+442079460123", CALL, OTHER, ring_id="b")
    assert story.desk.current.call.call_uuid == OTHER.call_uuid


def test_a_call_that_a_ring_names_anew_waits_for_its_row():
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.ended(OTHER)
    story.ring("+18665551234", call_uuid=CALL.call_uuid)
    for _ in range(3):
        story.see(OTHER)
    assert story.desk.ring is not None
    story.see(replace(CALL, dialed_out_at_ms=CALL.dialed_out_at_ms + 9_000), OTHER)
    assert story.desk.current.call.call_uuid == CALL.call_uuid
    assert story.desk.current.gone is None
