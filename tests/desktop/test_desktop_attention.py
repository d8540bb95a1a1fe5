"""A ring is seen and heard outside the window while it rings and may disturb, and no longer."""

from __future__ import annotations

import pytest
from desk_story import CALL, OTHER, Story
from msgspec.structs import replace

from agent_console.desk.events import AcceptAsked, RingAnswered, RingStopped, TransferAsked
from agent_console.desk.policy import Paradigm
from agent_console.desktop.attention import RingAttention
from agent_console.desktop.do_not_disturb import DoNotDisturb
from agent_console.desktop.ringing import RINGS_AT_MOST_MS, ringing

SECOND = replace(
    CALL,
    call_uuid="call-3",
    caller_number="+33199006710",
    caller_number_sent="+33199006710",
    dialed_out_at_ms=CALL.dialed_out_at_ms + 1_000,
)


class Outside:
    """What can be seen and heard."""

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}
        self.times = 0
        self.heard = False

    def show(self, key, notice):
        self.times += key not in self.seen
        self.seen[key] = notice.text

    def close(self, key):
        self.seen.pop(key, None)

    def start(self):
        self.heard = True

    def stop(self):
        self.heard = False

    def texts(self) -> list[str]:
        return list(self.seen.values())


class Desktop:
    """A story told to the desk, and what the desktop makes of it."""

    def __init__(self, paradigm: Paradigm = Paradigm.RETURN) -> None:
        self.story = Story(replace(Story().policy, paradigm=paradigm))
        self.outside = Outside()
        self.quiet = DoNotDisturb()
        self.attention = RingAttention(self.outside, self.outside, self.quiet, lambda: self.story.now_ms)
        self.attention.prefer(notifications=True, ring_sound=True, mask_numbers=False)

    def render(self) -> None:
        self.attention.render_desk(self.story.desk)

    def ring(self, **more: str) -> None:
        """A call is listed as its phone rings, and for so long that what is pressed is meant for it."""
        self.story.see(OTHER)
        self.story.ring(CALL.caller_number, **more)
        self.story.see(CALL, OTHER)
        self.story.wait(600)
        self.render()

    def second_ring(self, *, answered: bool = False) -> None:
        """Another call rings beside the one in hand."""
        self.story.ring(SECOND.caller_number, ring_id="2", source="sip")
        self.story.see(SECOND, CALL, OTHER)
        if answered:
            self.story.tell(RingAnswered(self.story.at(), "sip", "2"))
        self.render()


@pytest.fixture
def desktop(qapp) -> Desktop:
    return Desktop()


def test_a_ring_is_seen_and_heard_until_it_stops(desktop):
    desktop.ring(ring_id="1", source="sip")
    assert desktop.outside.texts() == ["+1 604-555-0123"]
    assert desktop.outside.heard
    desktop.story.tell(RingStopped(desktop.story.at(), "sip", "1"))
    desktop.render()
    assert desktop.outside.texts() == []
    assert not desktop.outside.heard


def test_an_answered_ring_is_over(desktop):
    desktop.ring(ring_id="1", source="sip")
    desktop.story.tell(RingAnswered(desktop.story.at(), "sip", "1"))
    desktop.render()
    assert (desktop.outside.texts(), desktop.outside.heard) == ([], False)


def test_a_ring_that_nobody_ends_is_over_after_a_minute(desktop):
    desktop.ring()
    desktop.story.now_ms += RINGS_AT_MOST_MS
    desktop.attention._over.timeout.emit()
    assert (desktop.outside.texts(), desktop.outside.heard) == ([], False)


def test_the_end_of_such_a_ring_is_waited_for(desktop):
    desktop.ring()
    assert desktop.attention._over.isActive()
    assert 0 < desktop.attention._over.interval() <= RINGS_AT_MOST_MS


def test_a_ring_whose_call_leaves_the_list_is_over(desktop):
    desktop.ring()
    desktop.story.see(OTHER)
    desktop.render()
    # One picture that lacks it is no proof.
    assert desktop.outside.heard
    desktop.story.see(OTHER)
    desktop.render()
    assert (desktop.outside.texts(), desktop.outside.heard) == ([], False)


def test_a_ring_whose_call_is_known_by_its_identifier_but_not_listed_yet_is_seen_and_heard(desktop):
    desktop.story.see(OTHER)
    desktop.story.ring(CALL.caller_number, call_uuid=CALL.call_uuid)
    desktop.story.see(OTHER)
    desktop.render()
    assert desktop.outside.texts() == ["+1 604-555-0123"]
    assert desktop.outside.heard


def test_a_second_call_beside_a_live_one_is_seen_and_heard(desktop):
    desktop.ring(ring_id="1", source="sip")
    desktop.story.tell(RingAnswered(desktop.story.at(), "sip", "1"))
    desktop.second_ring()
    assert desktop.story.desk.current.call.call_uuid == CALL.call_uuid
    assert desktop.outside.texts() == ["+33 1 99 00 67 10"]
    assert desktop.outside.heard


def test_what_is_done_with_the_call_in_hand_leaves_the_second_one_ringing(desktop):
    desktop.ring(ring_id="1", source="sip")
    desktop.story.tell(RingAnswered(desktop.story.at(), "sip", "1"))
    desktop.second_ring()
    desktop.story.draft("Tier 2")
    assert desktop.story.press(TransferAsked)
    desktop.render()
    assert desktop.outside.heard


def test_a_second_call_that_could_also_be_the_one_in_hand_rings_on_while_that_is_transferred(desktop):
    desktop.ring(ring_id="1", source="sip")
    desktop.story.tell(RingAnswered(desktop.story.at(), "sip", "1"))
    twin = replace(SECOND, caller_number_sent=CALL.caller_number_sent)
    desktop.story.wait(4_000)
    desktop.story.ring(CALL.caller_number_sent, ring_id="2", source="sip")
    desktop.story.see(twin, CALL, OTHER)
    assert len(desktop.story.desk.ring.matches) == 2
    desktop.story.draft("Tier 2")
    assert desktop.story.press(TransferAsked)
    desktop.render()
    assert desktop.outside.heard


def test_once_the_first_call_is_left_for_the_second_nothing_rings(desktop):
    desktop.ring(ring_id="1", source="sip")
    desktop.story.tell(RingAnswered(desktop.story.at(), "sip", "1"))
    desktop.second_ring(answered=True)
    assert (desktop.outside.texts(), desktop.outside.heard) == ([], False)


def test_a_ring_that_two_sources_tell_of_is_over_when_one_of_them_says_that_it_is_answered(desktop):
    desktop.ring(ring_id="1", source="sip")
    desktop.story.ring(CALL.caller_number)
    desktop.story.tell(RingAnswered(desktop.story.at(), "sip", "1"))
    desktop.render()
    assert (desktop.outside.texts(), desktop.outside.heard) == ([], False)


def test_a_caller_of_whom_nobody_is_certain_is_called_what_the_phone_calls_them(desktop):
    desktop.story.see(CALL, OTHER)
    desktop.story.ring(CALL.caller_number_sent)
    for _ in range(3):
        desktop.story.see(CALL, OTHER)
        desktop.render()
    assert desktop.outside.texts() == ["+1 866-555-1234"]


def test_a_ring_whose_call_is_not_known_yet_is_seen_and_heard(desktop):
    desktop.story.ring("+442079460999", name="Ann")
    desktop.render()
    assert desktop.outside.texts() == ["Ann, +44 20 7946 0999"]
    assert desktop.outside.heard


def test_transferring_the_call_ends_its_ringing(desktop):
    desktop.ring()
    desktop.story.draft("Tier 2")
    desktop.story.tell(TransferAsked(desktop.story.at(), CALL.call_uuid))
    desktop.render()
    assert not desktop.outside.heard


def test_accepting_the_call_ends_its_ringing(qapp):
    desktop = Desktop(Paradigm.ACCEPT)
    desktop.ring()
    assert desktop.outside.heard
    desktop.story.tell(AcceptAsked(desktop.story.at(), CALL.call_uuid))
    desktop.render()
    assert not desktop.outside.heard


def test_a_call_that_was_handed_on_and_comes_back_rings_again(desktop):
    desktop.ring(ring_id="1")
    desktop.story.draft("Tier 2")
    desktop.story.tell(TransferAsked(desktop.story.at(), CALL.call_uuid))
    desktop.story.now_ms += 1_000
    desktop.story.ring(CALL.caller_number, ring_id="2")
    assert ringing(desktop.story.desk, desktop.story.now_ms) is not None


def test_what_becomes_known_replaces_what_is_seen(desktop):
    desktop.story.see(OTHER)
    desktop.story.ring("6045550123", ring_id="1")
    desktop.render()
    desktop.story.see(CALL, OTHER)
    desktop.render()
    assert desktop.outside.texts() == ["+1 604-555-0123"]
    assert desktop.outside.times == 1


def test_another_ring_is_a_notification_of_its_own(desktop):
    desktop.ring(ring_id="1")
    desktop.story.ring(OTHER.caller_number, ring_id="2")
    desktop.render()
    assert desktop.outside.texts() == ["+44 20 7946 0123"]
    assert desktop.outside.times == 2


def test_do_not_disturb_ends_both_and_gives_them_back(desktop):
    desktop.ring()
    desktop.quiet.turn(on=True)
    assert (desktop.outside.texts(), desktop.outside.heard) == ([], False)
    desktop.quiet.turn(on=False)
    assert desktop.outside.heard


@pytest.mark.parametrize("notifications", [True, False])
@pytest.mark.parametrize("ring_sound", [True, False])
def test_each_can_be_had_without_the_other(desktop, notifications, ring_sound):
    desktop.attention.prefer(notifications=notifications, ring_sound=ring_sound, mask_numbers=False)
    desktop.ring()
    assert (bool(desktop.outside.seen), desktop.outside.heard) == (notifications, ring_sound)


def test_numbers_are_masked_if_they_are_to_be(desktop):
    desktop.attention.prefer(notifications=True, ring_sound=False, mask_numbers=True)
    desktop.ring(name="Ann")
    assert desktop.outside.texts() == ["Ann, ••• 123"]


def test_the_agent_can_silence_one_ring_and_hears_the_next(desktop):
    desktop.ring(ring_id="1")
    desktop.attention.silence()
    assert not desktop.outside.heard
    assert desktop.outside.seen
    desktop.story.see(CALL, OTHER)
    desktop.render()
    assert not desktop.outside.heard
    desktop.story.ring(OTHER.caller_number, ring_id="2")
    desktop.render()
    assert desktop.outside.heard
