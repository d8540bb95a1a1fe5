"""Every state that an agent can find the console in, by name, each told as a story to a desk.

`STATES` maps a name to a function that gives the desk and the moment (`now_ms`) at which it is looked at.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

sys.path.append(str(Path(__file__).parents[1] / "desk"))

from desk_story import OFFSET, SERVER_MS, Story

from agent_console.desk.calls import Call
from agent_console.desk.clock import ServerClock
from agent_console.desk.events import (
    AcceptAsked,
    ClockRead,
    ConnectAsked,
    Noticed,
    PollFailed,
    PollRefused,
    PollSlowedDown,
    ReturnAsked,
    RingAnswered,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.policy import Assumption, Key, Paradigm, Policy, QuickDial
from agent_console.desk.state import Desk

AGENT = "+14166686980"
TO = "+14165550100"
CALL = Call(
    "e64268f8-18a3-4881-b8ed-80e06b17fa74",
    "+16045550123",
    "+18665551234",
    AGENT,
    SERVER_MS - 14_000,
    SERVER_MS - 5_000,
)
LONDON = Call(
    "7df81876-6e46-4b50-945e-7f5ad97a555e",
    "+442079460123",
    "+442079460123",
    AGENT,
    SERVER_MS - 200_000,
    SERVER_MS - 190_000,
)
BERLIN = Call(
    "d12c9c93-19eb-491d-9afa-e30cbb02e832",
    "+493023125678",
    "+18665557777",
    AGENT,
    SERVER_MS - 4_000_000,
    SERVER_MS - 3_990_000,
)
TWIN = Call(
    "0b7a3a52-52a5-4c40-9d50-6b0ff5a9a0f1",
    "+12125550188",
    "+18665551234",
    AGENT,
    SERVER_MS - 9_000,
    SERVER_MS - 4_000,
)
PARIS = Call(
    "5a1f4f0e-7f0e-4d58-8a0c-9d1c7b6d9a11",
    "+33199006710",
    "+33199006710",
    AGENT,
    SERVER_MS - 2_000,
    SERVER_MS - 1_000,
)
OLDER = (LONDON, BERLIN)
LIST = (CALL, *OLDER)
POLICY = Policy(
    paradigm=Paradigm.RETURN,
    keys=frozenset(Key),
    quick_dial=(QuickDial("Tier 2", TO), QuickDial("Desk", "sip:desk@pbx.example")),
)
ACCEPT = replace(POLICY, paradigm=Paradigm.ACCEPT)
NEITHER = replace(POLICY, paradigm=Paradigm.NONE)
COMPLAINT = "The server could not be reached: connection refused."

MEANT_AFTER_MS = 600
"""The desk takes no press sooner after a call has come into hand by itself."""

Told = tuple[Desk, int]
STATES: dict[str, Callable[[], Told]] = {}


def _state(story: Callable[[], Story]) -> Callable[[], Story]:
    def told() -> Told:
        one = story()
        return one.desk, one.now_ms

    STATES[story.__name__] = told
    return story


def _live(policy: Policy = POLICY, *calls: Call) -> Story:
    story = Story(policy)
    story.see(*(calls or LIST))
    return story


def _in_hand(policy: Policy = POLICY) -> Story:
    """A call that is listed as its phone rings, and for so long that what is pressed is meant for it."""
    story = _live(policy, *OLDER)
    story.ring("(866) 555-1234", name="Jane Caller", ring_id="1", source="baresip")
    story.see(*LIST)
    story.wait(MEANT_AFTER_MS)
    return story


def _talking(policy: Policy = POLICY) -> Story:
    story = _in_hand(policy)
    story.tell(RingAnswered(story.at(), "baresip", "1"))
    return story


def _rung(caller: str, *calls: Call, **more: str) -> Story:
    """These calls appear once the phone rings."""
    story = _live(POLICY, *OLDER)
    story.ring(caller, **more)
    story.see(*(calls or LIST))
    return story


def _asked(*, hold_caller: bool = True, policy: Policy = POLICY) -> Story:
    story = _talking(policy)
    story.draft("Tier 2", hold_caller=hold_caller)
    story.press(TransferAsked, CALL)
    return story


def _held(*, hold_caller: bool = True, policy: Policy = POLICY) -> Story:
    story = _asked(hold_caller=hold_caller, policy=policy)
    story.answer(Done("f3f1f6a0-0b1c-4c35-9a3f-cb9e7c1a0a55"))
    story.wait(800)
    story.see(*LIST)
    return story


def _with_leg(story: Story) -> Story:
    leg = replace(CALL, dialed_out_number=TO, dialed_out_at_ms=SERVER_MS)
    story.see(leg, *LIST)
    return story


def _later(story: Story, seconds: int, *calls: Call) -> Story:
    for _ in range(seconds):
        story.wait(1000)
        story.see(*(calls or LIST))
    return story


@_state
def first_paint() -> Story:
    story = Story(POLICY)
    story.desk = Desk()
    return story


@_state
def connecting() -> Story:
    return Story(POLICY)


@_state
def no_key() -> Story:
    return Story(replace(POLICY, keys=frozenset()))


@_state
def key_refused() -> Story:
    story = Story(POLICY)
    story.tell(PollRefused(story.at()))
    return story


@_state
def key_refused_with_a_call_in_hand() -> Story:
    story = _talking()
    story.tell(PollRefused(story.at()))
    story.wait(7_000)
    return story


@_state
def slowed_down() -> Story:
    story = _talking()
    story.tell(PollSlowedDown(story.at(), story.now_ms + 4_000))
    return story


@_state
def never_reached() -> Story:
    story = Story(POLICY)
    story.tell(PollFailed(story.at(), COMPLAINT, story.now_ms + 3_000))
    return story


@_state
def lost_and_stale() -> Story:
    story = _talking()
    story.tell(PollFailed(story.at(), COMPLAINT, story.now_ms + 12_000))
    story.wait(9_000)
    return story


@_state
def idle() -> Story:
    return _live()


@_state
def idle_with_an_empty_list() -> Story:
    story = Story(POLICY)
    story.see()
    return story


@_state
def probably_this_one() -> Story:
    story = Story(POLICY)
    story.now_ms = SERVER_MS - OFFSET + 2_000
    story.see(*LIST)
    return story


@_state
def idle_with_a_long_list() -> Story:
    numbers = (f"+1604555{number:04}" for number in range(60))
    calls = (replace(CALL, call_uuid=f"call-{number}", caller_number=number) for number in numbers)
    return _live(POLICY, *calls)


@_state
def a_call_of_which_little_is_known() -> Story:
    bare = Call("7e0d5a5e-0000-4000-8000-000000000000")
    story = _live(POLICY, bare, CALL)
    story.choose(bare)
    return story


@_state
def ringing_and_searching() -> Story:
    story = Story(POLICY)
    story.see(LONDON)
    story.ring("8665551234", name="Jane Caller")
    return story


@_state
def ring_not_routed() -> Story:
    story = Story(POLICY)
    story.see(LONDON)
    story.ring("+13125550100")
    return _later(story, 6, LONDON)


@_state
def ring_withheld() -> Story:
    story = _live()
    story.ring("sip:anonymous@anonymous.invalid")
    return story


@_state
def ring_with_a_long_name() -> Story:
    name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    return _rung("sip:+18665551234@pbx.some-rather-long-company-name.example;user=phone", name=name)


@_state
def matched_exactly_by_the_number_sent() -> Story:
    return _rung("+18665551234", name="Jane Caller")


@_state
def matched_exactly_by_the_real_number() -> Story:
    return _rung("+16045550123")


@_state
def matched_in_national_form() -> Story:
    return _in_hand()


@_state
def matched_by_its_last_digits() -> Story:
    return _rung("5551234")


@_state
def matched_ambiguously() -> Story:
    return _rung("+18665551234", TWIN, *LIST)


@_state
def matched_by_its_identifier() -> Story:
    return _rung("+18665551234", name="Jane Caller", call_uuid=CALL.call_uuid)


@_state
def matched_by_an_identifier_that_is_not_listed_yet() -> Story:
    return _rung("+18665551234", *OLDER, name="Jane Caller", call_uuid=CALL.call_uuid)


@_state
def checking_a_call_that_was_listed_before_it_rang() -> Story:
    story = _live()
    story.ring("+18665551234", name="Jane Caller")
    return story


@_state
def probably_a_call_that_was_listed_before_it_rang() -> Story:
    return _later(checking_a_call_that_was_listed_before_it_rang(), 2)


@_state
def ringing_on_a_phone_that_tells() -> Story:
    return _in_hand()


@_state
def rang_more_than_a_minute_ago() -> Story:
    return _later(matched_exactly_by_the_number_sent(), 61)


@_state
def chosen_from_the_list() -> Story:
    story = _live()
    story.choose(LONDON)
    return story


@_state
def talking() -> Story:
    return _talking()


@_state
def talking_with_neither_return_nor_accept() -> Story:
    return _talking(NEITHER)


@_state
def a_good_destination_typed() -> Story:
    story = _talking()
    story.draft("416 555 0100")
    return story


@_state
def a_sip_address_typed() -> Story:
    story = _talking()
    story.draft("sip:a.rather.long.name@some-department.pbx.company.example", hold_caller=False)
    return story


@_state
def a_bad_destination_typed() -> Story:
    story = _talking()
    story.draft("416 555 0100 ext. 12")
    return story


@_state
def no_transfer_key() -> Story:
    story = _talking(replace(POLICY, keys=frozenset({Key.ACTIVE_CALLS})))
    story.draft("Tier 2")
    return story


@_state
def transfer_asked() -> Story:
    return _asked()


@_state
def stop_wanted_before_the_transfer_is_answered() -> Story:
    story = _asked()
    story.press(StopAsked, CALL)
    return story


@_state
def held_and_not_yet_seen() -> Story:
    story = _asked()
    story.answer(Done("f3f1f6a0-0b1c-4c35-9a3f-cb9e7c1a0a55"))
    return story


@_state
def held_and_seen() -> Story:
    return _later(_held(), 12)


@_state
def held_with_the_leg_listed() -> Story:
    return _with_leg(_held())


@_state
def held_for_an_hour() -> Story:
    story = _held()
    story.wait(3_725_000)
    story.see(*LIST)
    return story


@_state
def held_where_nobody_knows_how_long() -> Story:
    return _held(policy=replace(POLICY, hold_ends_with_destination=Assumption.UNKNOWN))


@_state
def connect_asked() -> Story:
    story = _held()
    story.press(ConnectAsked, CALL)
    return story


@_state
def connected_and_not_yet_seen() -> Story:
    story = connect_asked()
    story.answer(Done())
    return story


@_state
def connected() -> Story:
    story = connected_and_not_yet_seen()
    story.wait(800)
    story.see(*LIST)
    return story


@_state
def conference() -> Story:
    return _held(hold_caller=False)


@_state
def stop_asked() -> Story:
    story = _held()
    story.press(StopAsked, CALL)
    return story


@_state
def stopping() -> Story:
    story = stop_asked()
    story.answer(Done())
    return story


@_state
def stopped() -> Story:
    story = stopping()
    story.wait(800)
    story.see(*LIST)
    return story


@_state
def destination_gone_while_held() -> Story:
    return _later(held_with_the_leg_listed(), 2)


@_state
def destination_left_the_conference() -> Story:
    return _later(_with_leg(conference()), 2)


@_state
def brought_back_from_hold() -> Story:
    story = destination_gone_while_held()
    story.press(ConnectAsked, CALL)
    story.answer(Done())
    return story


@_state
def missing_from_one_poll() -> Story:
    story = _held()
    story.see(LONDON, BERLIN)
    return story


@_state
def own_leg_gone() -> Story:
    return _later(_held(), 2, replace(CALL, dialed_out_number=TO), *OLDER)


def _refused(refusal: Refusal, text: str = "") -> Callable[[], Story]:
    def story() -> Story:
        asked = _asked()
        asked.answer(Refused(refusal, text))
        return asked

    story.__name__ = f"transfer_refused_{refusal.name.lower()}"
    return story


for _reason in Refusal:
    _state(_refused(_reason, "the flux capacitor is offline" if _reason is Refusal.OTHER else ""))


@_state
def caller_hung_up_while_held() -> Story:
    story = connect_asked()
    story.answer(Refused(Refusal.CALLER_HUNG_UP))
    return story


@_state
def caller_not_held_after_all() -> Story:
    story = connect_asked()
    story.answer(Refused(Refusal.CALLER_NOT_HELD))
    return story


@_state
def transfer_unknown_to_the_server() -> Story:
    story = connect_asked()
    story.answer(Refused(Refusal.TRANSFER_NOT_FOUND))
    return story


@_state
def agent_not_present() -> Story:
    story = stop_asked()
    story.answer(Refused(Refusal.TRANSFEROR_NOT_PRESENT))
    return story


@_state
def transfer_not_sent() -> Story:
    story = _asked()
    story.answer(NotSent(COMPLAINT))
    return story


@_state
def transfer_in_doubt() -> Story:
    story = _asked()
    story.answer(Unknown("The server did not answer in time."))
    return story


@_state
def transfer_in_doubt_and_refused_once_more() -> Story:
    story = transfer_in_doubt()
    story.wait(2_000)
    story.see(*LIST)
    story.press(TransferAsked, CALL)
    story.answer(Refused(Refusal.ALREADY_TRANSFERRED))
    return story


@_state
def connect_in_doubt() -> Story:
    story = connect_asked()
    story.answer(Unknown("The server did not answer in time."))
    return story


@_state
def stop_in_doubt() -> Story:
    story = stop_asked()
    story.answer(Unknown("The server did not answer in time."))
    return story


@_state
def call_ended() -> Story:
    return _later(_talking(), 3, *OLDER)


@_state
def call_handed_on() -> Story:
    return _later(_talking(), 3, replace(CALL, dialed_out_number=TO), *OLDER)


@_state
def handed_over() -> Story:
    return _later(connected(), 3, *OLDER)


@_state
def return_asked() -> Story:
    story = _in_hand()
    story.press(ReturnAsked, CALL)
    return story


@_state
def returned_and_not_yet_seen() -> Story:
    story = return_asked()
    story.answer(Done())
    return story


@_state
def returned() -> Story:
    return _later(returned_and_not_yet_seen(), 2, *OLDER)


@_state
def return_in_doubt() -> Story:
    story = return_asked()
    story.answer(Unknown("The server did not answer in time."))
    return story


@_state
def return_window_amber() -> Story:
    return _later(_talking(), 60)


@_state
def return_window_red() -> Story:
    return _later(_talking(), 78)


@_state
def return_window_closed() -> Story:
    return _later(_talking(), 88)


@_state
def return_window_unknown_clock() -> Story:
    story = Story(POLICY)
    story.desk = replace(story.desk, clock=None)
    story.see(*OLDER)
    story.ring("+18665551234")
    story.see(*LIST)
    return story


@_state
def return_window_half_second_of_doubt() -> Story:
    story = _talking()
    story.tell(ClockRead(ServerClock(OFFSET - 400, OFFSET + 100)))
    return story


@_state
def accept_window() -> Story:
    return _talking(ACCEPT)


@_state
def accept_window_red() -> Story:
    return _later(_talking(ACCEPT), 18)


@_state
def accept_window_closed() -> Story:
    return _later(_talking(ACCEPT), 30)


@_state
def accept_asked() -> Story:
    story = _in_hand(ACCEPT)
    story.press(AcceptAsked, CALL)
    return story


@_state
def accepted() -> Story:
    story = accept_asked()
    story.answer(Done())
    story.see(*LIST)
    return story


@_state
def accept_in_doubt() -> Story:
    story = accept_asked()
    story.answer(Unknown("The server did not answer in time."))
    return story


@_state
def taken_back() -> Story:
    return _later(_later(_in_hand(ACCEPT), 27), 3, *OLDER)


def _second(story: Story) -> Story:
    """Another call rings."""
    story.ring("+33199006710", name="Marie Dubois", ring_id="2", source="baresip")
    story.see(PARIS, *LIST)
    return _later(story, 2, PARIS, *LIST)


@_state
def another_rings_while_busy() -> Story:
    return _second(_held())


@_state
def second_call_ringing() -> Story:
    return _second(_talking())


@_state
def second_call_ringing_beside_a_ringing_one() -> Story:
    return _second(_in_hand())


@_state
def second_call_not_found_yet() -> Story:
    story = _talking()
    story.ring("+33199006710", name="Marie Dubois", ring_id="2", source="baresip")
    return story


@_state
def earlier_call_left() -> Story:
    story = second_call_ringing()
    story.tell(RingAnswered(story.at(), "baresip", "2"))
    return story


@_state
def transfer_on_another_call() -> Story:
    story = _held()
    story.choose(LONDON)
    return story


@_state
def a_long_notice() -> Story:
    story = _live()
    where = "/home/agent/.config/agent-console/config.toml"
    text = (
        f"{where}, line 12: poll_seconds must be between 0.5 and 60, not 0.1; 1.0 is used.\n"
        f"{where}, line 20: unknown key “regoin”. Did you mean “region”?"
    )
    story.tell(Noticed(story.at(), text))
    return story
