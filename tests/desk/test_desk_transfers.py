"""A transfer's life, as the server's answers and the list tell it."""

from __future__ import annotations

import pytest
from desk_story import CALL, OFFSET, OTHER, POLICY, Story
from msgspec.structs import replace

from agent_console.desk.cases import Draft
from agent_console.desk.controls import Why
from agent_console.desk.effects import RequestConnect, RequestStop, RequestTransfer
from agent_console.desk.events import ConnectAsked, PollFailed, RingAnswered, StopAsked, TransferAsked
from agent_console.desk.hearing import Hears, Party, Presence
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.state import Gone, Happening
from agent_console.desk.transfers import (
    DestinationLeg,
    Ended,
    Ending,
    InDoubt,
    Requested,
    UnderWay,
)

LISTED = replace(
    CALL,
    call_uuid=CALL.call_uuid,
    dialed_out_number="+14165550100",
    dialed_out_at_ms=CALL.dialed_out_at_ms + 5000,
)


def in_hand() -> Story:
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    return story


def test_a_held_transfer_goes_out_once_with_the_number_as_the_server_wants_it():
    story = in_hand()
    story.draft("tier 2")
    assert story.press(TransferAsked) == [
        RequestTransfer(1, CALL.call_uuid, "+14165550100", hold_caller=True)
    ]
    assert story.press(TransferAsked) == []
    assert isinstance(story.transfer, Requested)


def test_a_conferenced_transfer_says_so_to_the_server():
    story = in_hand()
    story.draft("sip:desk@pbx.example", hold_caller=False)
    assert story.press(TransferAsked) == [
        RequestTransfer(1, CALL.call_uuid, "sip:desk@pbx.example", hold_caller=False)
    ]


def test_the_transfer_is_accepted_before_it_is_seen_in_the_list():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Done("transfer-1"))
    assert isinstance(story.transfer, UnderWay)
    assert not story.transfer.confirmed
    story.see(CALL, OTHER, asked_ago_ms=15)
    assert not story.transfer.confirmed, "that picture is older than the server's word"
    story.see(CALL, OTHER)
    assert story.transfer.confirmed


def test_a_held_caller_hears_nobody_and_can_be_connected_or_taken_back():
    story = Story().transferred()
    assert story.scene.caller is Presence.HELD
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.NO
    assert story.buttons.connect_caller.enabled
    assert story.buttons.stop_transfer.enabled
    assert story.buttons.transfer.why_not is Why.TRANSFER_UNDER_WAY
    assert story.buttons.return_call.why_not is Why.TRANSFER_UNDER_WAY


def test_a_conferenced_caller_hears_the_agent_and_cannot_be_connected_again():
    story = Story().transferred(hold_caller=False)
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES
    assert story.buttons.connect_caller.why_not is Why.CALLER_NOT_HELD
    assert story.buttons.stop_transfer.enabled


def test_connecting_the_caller_uses_the_recorded_uuid_once():
    story = Story().transferred()
    assert story.press(ConnectAsked) == [RequestConnect(2, CALL.call_uuid, "transfer-1")]
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS, "nobody says when it happens"
    assert story.press(ConnectAsked) == []
    assert story.press(StopAsked) == []
    story.answer(Done())
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES
    assert story.buttons.stop_transfer.enabled


def test_a_stop_is_believed_only_when_the_list_confirms_it():
    story = Story().transferred()
    assert story.press(StopAsked) == [RequestStop(2, CALL.call_uuid, "transfer-1")]
    story.answer(Done())
    assert isinstance(story.transfer, UnderWay)
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
    story.see(CALL, OTHER)
    assert story.transfer.how is Ending.STOPPED
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES
    assert story.desk.message.happening is Happening.TRANSFER_STOPPED
    story.draft("+14165550111")
    assert story.buttons.transfer.enabled


def test_stop_pressed_before_the_uuid_is_known_is_sent_once_when_it_comes():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    assert story.press(StopAsked) == []
    assert story.buttons.stop_transfer.why_not is Why.STOPPING
    effects = story.answer(Done("transfer-1"), action_id=1)
    assert [one for one in effects if isinstance(one, RequestStop)] == [
        RequestStop(2, CALL.call_uuid, "transfer-1")
    ]


def test_a_transfer_without_an_answer_is_unknown_and_only_the_agent_may_try_again():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Unknown("time-out"))
    story.see(CALL, OTHER)
    assert isinstance(story.transfer, InDoubt)
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
    assert story.buttons.stop_transfer.why_not is Why.NO_TRANSFER_UUID
    assert story.press(TransferAsked) == [], "the second click of two"
    story.wait(500)
    assert story.press(TransferAsked) == [
        RequestTransfer(2, CALL.call_uuid, "+14165550100", hold_caller=True)
    ]


def test_a_success_without_a_uuid_is_unknown():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Done())
    assert isinstance(story.transfer, InDoubt)


@pytest.mark.parametrize(
    ("outcome", "how"),
    [
        (Refused(Refusal.CANNOT_DIAL), Ending.REFUSED),
        (Refused(Refusal.OTHER, "a new one"), Ending.REFUSED),
        (NotSent("no route"), Ending.NOT_SENT),
    ],
)
def test_a_transfer_that_did_not_happen_can_be_tried_again(outcome, how):
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(outcome)
    assert story.transfer.how is how
    assert story.buttons.transfer.enabled, "the destination still stands in the field"
    assert story.desk.message.outcome == outcome


def test_already_transferred_is_believed_for_a_while():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Refused(Refusal.ALREADY_TRANSFERRED))
    assert story.buttons.transfer.why_not is Why.ALREADY_TRANSFERRED
    for _ in range(20):
        story.wait(1000)
        story.see(CALL, OTHER)
    assert story.buttons.transfer.enabled


def test_a_key_that_is_refused_for_one_call_is_good_for_the_next():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Refused(Refusal.NOT_AUTHORIZED))
    assert story.buttons.transfer.why_not is Why.KEY_REFUSED
    story.choose(OTHER)
    story.draft("+14165550100")
    assert story.buttons.transfer.enabled
    story.choose(CALL)
    assert story.buttons.transfer.why_not is Why.KEY_REFUSED
    Story.__post_init__(story)
    assert story.buttons.transfer.enabled, "the keys were stored anew"


@pytest.mark.parametrize("pressed", [ConnectAsked, StopAsked])
def test_a_step_of_unknown_outcome_leaves_both_ways_back_open(pressed):
    story = Story().transferred()
    story.press(pressed)
    story.answer(Unknown("time-out"))
    story.see(CALL, OTHER)
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
    assert story.buttons.connect_caller.enabled
    assert story.buttons.stop_transfer.enabled


@pytest.mark.parametrize("pressed", [ConnectAsked, StopAsked])
def test_a_step_that_never_left_changes_nothing(pressed):
    story = Story().transferred()
    before = story.transfer
    story.press(pressed)
    story.answer(NotSent("no route"))
    assert story.transfer == before


def test_caller_not_held_is_taken_as_the_warning_that_it_is():
    story = Story().transferred()
    story.press(ConnectAsked)
    story.answer(Refused(Refusal.CALLER_NOT_HELD))
    assert story.scene.caller is Presence.TALKING
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES


def test_a_destination_that_has_gone_leaves_the_caller_held_and_connect_brings_them_back():
    story = Story().transferred()
    story.press(StopAsked)
    story.answer(Refused(Refusal.TRANSFER_NOT_IN_PROGRESS))
    assert story.scene.destination is Presence.GONE
    assert story.scene.caller is Presence.HELD
    assert story.buttons.stop_transfer.why_not is Why.DESTINATION_GONE
    story.press(ConnectAsked)
    story.answer(Done())
    assert story.transfer.how is Ending.CONNECTED_BACK
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.YES


def test_the_destination_is_followed_in_the_list_where_the_key_shows_its_leg():
    story = Story().transferred()
    story.see(LISTED, CALL, OTHER)
    assert story.transfer.destination is DestinationLeg.LISTED
    assert story.desk.current.call.dialed_out_number == CALL.dialed_out_number
    story.see(CALL, OTHER)
    assert story.transfer.destination is DestinationLeg.LISTED, "one picture without it may be a flicker"
    assert story.buttons.transfer.why_not is Why.TRANSFER_UNDER_WAY
    story.see(CALL, OTHER)
    assert story.transfer.destination is DestinationLeg.GONE
    assert story.desk.message.happening is Happening.DESTINATION_LEFT


@pytest.mark.parametrize(
    ("refusal", "how"),
    [
        (Refusal.CALL_NOT_LIVE, Ending.CALL_ENDED),
        (Refusal.TRANSFER_NOT_FOUND, Ending.NOT_FOUND),
        (Refusal.TRANSFEROR_NOT_PRESENT, Ending.AGENT_LEFT),
    ],
)
def test_a_step_can_learn_that_the_transfer_is_over(refusal, how):
    story = Story().transferred()
    story.press(StopAsked)
    story.answer(Refused(refusal))
    assert story.transfer.how is how
    assert not story.buttons.stop_transfer.enabled


def test_a_held_caller_who_hung_up_leaves_the_destination_to_be_stopped():
    story = Story().transferred()
    story.press(ConnectAsked)
    story.answer(Refused(Refusal.CALLER_HUNG_UP))
    assert story.transfer.how is Ending.CALLER_HUNG_UP
    assert story.scene.caller is Presence.GONE
    assert story.scene.hears(Party.AGENT, Party.DESTINATION) is Hears.PERHAPS
    assert story.buttons.stop_transfer.enabled


def test_the_way_back_stays_open_after_the_server_missed_the_agent():
    story = Story().transferred()
    story.press(StopAsked)
    story.answer(Refused(Refusal.TRANSFEROR_NOT_PRESENT))
    assert story.buttons.connect_caller.enabled, "none of its documented refusals names the agent"


def test_a_stop_that_finds_the_call_over_is_believed_while_the_list_cannot_be_read():
    story = Story().transferred(hold_caller=False)
    story.press(StopAsked)
    story.tell(PollFailed(story.at(), "no route", story.now_ms + 1000))
    story.answer(Refused(Refusal.CALL_NOT_LIVE))
    assert story.desk.current.gone is Gone.ENDED
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.NO


def test_a_call_missing_from_one_picture_keeps_its_way_back():
    story = Story().transferred()
    story.see(OTHER)
    assert story.buttons.connect_caller.enabled
    assert story.scene.hears(Party.CALLER, Party.DESTINATION) is Hears.PERHAPS, "the agent may have left"
    story.see(OTHER)
    assert isinstance(story.transfer, Ended)
    assert story.desk.current.gone is Gone.ENDED
    story.see(CALL, OTHER)
    assert story.desk.current.gone is None
    assert story.buttons.connect_caller.enabled


def test_a_call_that_comes_back_brings_its_transfer_uuid_back():
    story = Story().transferred()
    for _ in range(63):
        story.wait(1000)
        story.see(OTHER)
    assert not story.buttons.connect_caller.enabled
    for _ in range(2):
        story.wait(1000)
        story.see(CALL, OTHER)
    assert story.transfer.transfer_uuid == "transfer-1"
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
    assert story.buttons.connect_caller.enabled
    assert story.desk.message.happening is Happening.CALL_CAME_BACK


def test_a_doubt_outlives_a_flicker_and_every_further_attempt():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Unknown("time-out"))
    story.see(OTHER)
    story.see(CALL, OTHER)
    assert isinstance(story.transfer, InDoubt)
    for outcome in (
        Refused(Refusal.ALREADY_TRANSFERRED),
        Refused(Refusal.SLOW_DOWN),
        NotSent("no route"),
        Refused(Refusal.CANNOT_DIAL),
    ):
        for _ in range(16):
            story.wait(1000)
            story.see(CALL, OTHER)
        assert story.buttons.transfer.enabled
        assert story.buttons.transfer.doubtful
        story.press(TransferAsked)
        story.answer(outcome)
        assert isinstance(story.transfer, InDoubt)
        for pair in ((Party.CALLER, Party.DESTINATION), (Party.AGENT, Party.DESTINATION)):
            assert story.scene.hears(*pair) is Hears.PERHAPS


def test_a_transfer_by_the_handset_is_never_claimed_away():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Refused(Refusal.ALREADY_TRANSFERRED))
    for pair in ((Party.CALLER, Party.DESTINATION), (Party.AGENT, Party.DESTINATION)):
        assert story.scene.hears(*pair) is Hears.PERHAPS


@pytest.mark.parametrize("hold_caller", [True, False])
def test_one_odd_picture_ends_no_transfer(hold_caller):
    odd = (
        (replace(CALL, dialed_out_number=None), OTHER),
        (replace(LISTED, dialed_out_number=None), CALL, OTHER),
        (CALL, OTHER),
        (LISTED, OTHER),
        (OTHER,),
    )
    for picture in odd:
        story = Story().transferred(hold_caller=hold_caller)
        for _ in range(5):
            story.wait(1000)
            story.see(LISTED, CALL, OTHER)
        story.see(*picture)
        story.see(LISTED, CALL, OTHER)
        assert isinstance(story.transfer, UnderWay)
        assert story.transfer.transfer_uuid == "transfer-1"
        assert story.buttons.stop_transfer.enabled
        assert not story.buttons.transfer.enabled


def test_the_agents_own_leg_is_remembered_whatever_was_in_hand_meanwhile():
    story = Story().transferred()
    story.choose(OTHER)
    for _ in range(4):
        story.see(LISTED, CALL, OTHER)
    story.choose(CALL)
    assert story.desk.current.call.dialed_out_number == CALL.dialed_out_number
    assert story.desk.current.call.dialed_out_at_ms == CALL.dialed_out_at_ms
    assert story.desk.current.gone is None


@pytest.mark.parametrize("last_seen", [(ConnectAsked, Done()), (StopAsked, Refused(Refusal.CALL_NOT_LIVE))])
def test_a_call_that_comes_round_to_the_agent_again_is_no_part_of_its_old_transfer(last_seen):
    story = Story().transferred()
    gesture, outcome = last_seen
    story.press(gesture)
    story.answer(outcome)
    for _ in range(20):
        story.wait(1000)
        story.see(OTHER)
    story.see(replace(CALL, dialed_out_at_ms=CALL.dialed_out_at_ms + 20_000), OTHER)
    assert story.desk.transfer_of_current() is None
    assert story.buttons.return_call.enabled
    story.draft("+14165550111")
    assert story.buttons.transfer.enabled


def test_a_connected_call_that_leaves_the_list_was_handed_over():
    story = Story().transferred()
    story.press(ConnectAsked)
    story.answer(Done())
    story.see(CALL, OTHER)
    story.ended(OTHER)
    assert story.transfer.how is Ending.HANDED_OVER


def test_the_transfer_of_another_call_is_not_lost_from_hand():
    story = Story().transferred()
    story.choose(OTHER)
    assert [one.plan.call_uuid for one in story.desk.live_transfers()] == [CALL.call_uuid]
    assert story.press(StopAsked, CALL) == [], "a press belongs to the call that was on the screen"
    story.choose(CALL)
    story.wait(600)
    assert story.press(StopAsked) == [RequestStop(2, CALL.call_uuid, "transfer-1")]


def test_an_answer_leaves_alone_what_is_typed_for_another_call_meanwhile():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.choose(OTHER)
    story.draft("+14165550111", hold_caller=False)
    story.answer(Done("transfer-1"))
    assert story.desk.draft == Draft("+14165550111", hold_caller=False)
    story.choose(CALL)
    assert story.desk.draft == Draft()


def test_an_answer_to_nothing_changes_nothing():
    story = Story().transferred()
    before = story.desk
    story.answer(Done("somebody-elses"), action_id=99)
    assert story.desk == before


def test_why_the_server_refused_is_not_overwritten_by_the_end_that_it_announced():
    story = in_hand()
    story.draft("+14165550100")
    story.press(TransferAsked)
    refused = Refused(Refusal.CALL_NOT_LIVE)
    story.answer(refused)
    story.see(OTHER)
    assert story.desk.current.gone is Gone.ENDED
    assert story.desk.message.outcome == refused


def test_of_several_legs_at_first_sight_none_is_taken_for_the_agents():
    story = Story()
    story.see(LISTED, CALL, OTHER)
    story.choose(CALL)
    for _ in range(4):
        story.see(CALL, OTHER)
    assert story.desk.current.gone is None
    assert story.scene.hears(Party.CALLER, Party.AGENT) is not Hears.NO


def test_with_ones_own_numbers_the_agents_leg_is_known_among_several():
    story = Story(replace(POLICY, numbers=(CALL.dialed_out_number,)))
    story.see(LISTED, CALL, OTHER)
    story.choose(CALL)
    assert story.desk.current.call.dialed_out_number == CALL.dialed_out_number


def test_a_strange_leg_is_a_transfer_by_the_handset_and_its_end_is_seen():
    strange = replace(LISTED, dialed_out_number="+14165557777")
    story = in_hand()
    for _ in range(3):
        story.see(strange, CALL, OTHER)
    assert story.buttons.return_call.why_not is Why.ALREADY_TRANSFERRED
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
    for _ in range(6):
        story.see(CALL, OTHER)
    assert story.buttons.return_call.enabled


def test_an_unknown_stop_and_one_flicker_light_no_button_beside_the_transfer():
    story = Story().transferred(hold_caller=False)
    for _ in range(3):
        story.see(LISTED, CALL, OTHER)
    story.press(StopAsked)
    story.answer(Unknown("time-out"))
    story.draft("+14165550111")
    story.see(CALL, OTHER)
    assert not story.buttons.transfer.enabled
    assert not story.buttons.return_call.enabled


def test_a_new_dial_out_that_the_list_shows_late_ends_no_transfer_that_was_begun_on_it():
    story = Story()
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Done("transfer-1"))
    asked_ms = story.desk.cases[CALL.call_uuid].attempts[0].asked_at_ms + OFFSET
    story.see(replace(CALL, dialed_out_at_ms=asked_ms - 5), OTHER)
    assert isinstance(story.transfer, UnderWay)
    assert not story.buttons.return_call.enabled


def test_the_leg_of_one_transfer_is_no_sign_of_another_that_may_come_late():
    """A transfer without an answer may still be done late, but its leg would be dialled elsewhere."""
    story = in_hand()
    story.draft("+14045550199")
    story.press(TransferAsked)
    story.answer(Unknown("time-out"))
    story.wait(600)
    story.draft("+14165550100")
    story.press(TransferAsked)
    story.answer(Done("transfer-2"))
    story.wait(600)
    story.press(StopAsked)
    story.see(LISTED, CALL, OTHER)
    story.answer(Done())
    assert story.scene.hears(Party.CALLER, Party.AGENT) is not Hears.NO


def test_a_held_caller_keeps_a_way_back_however_often_the_router_dials_the_agent_anew():
    story = Story().transferred()
    for number in range(1, 5):
        story.see(replace(CALL, dialed_out_at_ms=CALL.dialed_out_at_ms + number * 20_000), OTHER)
        assert story.buttons.connect_caller.enabled


def test_however_often_connect_fails_the_uuid_of_a_held_caller_is_not_forgotten():
    story = Story().transferred()
    for _ in range(80):
        story.wait(600)
        story.see(CALL, OTHER)
        (request,) = story.press(ConnectAsked)
        assert request.transfer_uuid == "transfer-1"
        story.answer(NotSent("no route"))
    assert len(story.desk.cases[CALL.call_uuid].attempts) <= 32
    assert isinstance(story.transfer, UnderWay)


def test_a_connect_that_was_never_answered_hands_nobody_over():
    story = Story().transferred()
    story.press(ConnectAsked)
    story.ended(OTHER)
    assert story.transfer is None or getattr(story.transfer, "how", None) is not Ending.HANDED_OVER


def test_no_button_lights_while_the_list_shows_the_leg_of_somebody_elses_transfer():
    story = in_hand()
    story.draft("+14165550100")
    for _ in range(25):
        story.wait(1000)
        story.see(replace(LISTED, dialed_out_number="+14165557777"), CALL, OTHER)
    assert story.buttons.transfer.why_not is Why.ALREADY_TRANSFERRED


def test_two_legs_at_first_sight_are_a_transfer_that_may_keep_the_caller_on_hold():
    story = Story()
    story.see(OTHER)
    story.ring("+18665551234", ring_id="1")
    story.tell(RingAnswered(story.at(), ring_id="1"))
    for _ in range(3):
        story.see(replace(LISTED, dialed_out_number="+14165557777"), CALL, OTHER)
    assert story.scene.hears(Party.CALLER, Party.AGENT) is Hears.PERHAPS
