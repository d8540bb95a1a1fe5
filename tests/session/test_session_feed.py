"""How the list of active calls is asked for, on good days and bad ones."""

from __future__ import annotations

import asyncio
import logging
from itertools import pairwise

import pytest
from session_vendor import PER_PAGE, Vendor, Watched, record
from session_virtual_time import in_virtual_time, loop, now_ms, pass_time, suspend

from agent_console.callcontrol.errors import (
    AnswerTimeOut,
    ConnectionRefused,
    NotAuthorized,
    ServerBroken,
    ServerUnavailable,
    SlowDown,
    TooManyRequests,
)
from agent_console.desk.calls import Call
from agent_console.desk.events import (
    CallsSeen,
    Event,
    PollFailed,
    PollRefused,
    PollSlowedDown,
    PollUnchanged,
)


def slow_down(retry_after_seconds: float | None) -> SlowDown:
    error = TooManyRequests(429)
    error.retry_after_seconds = retry_after_seconds
    return error


def gaps(times_ms: list[int]) -> list[int]:
    return [later - earlier for earlier, later in pairwise(times_ms)]


def fresh(event: Event) -> frozenset[str]:
    assert isinstance(event, CallsSeen | PollUnchanged)
    assert event.fresh is not None
    return event.fresh


@in_virtual_time
async def test_page_1_is_asked_for_at_the_profiles_rate_however_long_an_answer_takes():
    vendor = Vendor([record(1)], takes_seconds=0.4)
    async with Watched(vendor, poll_seconds=2.0):
        await pass_time(21)
    assert len(vendor.asked_at_ms) == 11
    assert all(abs(gap - 2000) <= 2 for gap in gaps(vendor.asked_at_ms))


@in_virtual_time
async def test_a_server_slower_than_the_rate_gets_a_pause_between_two_requests():
    vendor = Vendor([record(1)], takes_seconds=3.0)
    async with Watched(vendor, poll_seconds=1.0):
        await pass_time(20)
    assert all(gap >= 3250 for gap in gaps(vendor.asked_at_ms))


@in_virtual_time
async def test_a_ring_between_two_polls_is_asked_about_at_once():
    vendor = Vendor([record(1)])
    async with Watched(vendor, poll_seconds=60) as watched:
        await pass_time(10)
        rang_at_ms = now_ms()
        watched.feed.poke()
        await pass_time(1)
    assert vendor.asked_at_ms[1:] == [rang_at_ms]


@in_virtual_time
async def test_a_ring_during_a_poll_is_asked_about_right_after_it():
    vendor = Vendor([record(1)], takes_seconds=1.0)
    async with Watched(vendor, poll_seconds=60) as watched:
        await pass_time(0.5)
        watched.feed.poke()
        watched.feed.poke()
        await pass_time(30)
    assert gaps(vendor.asked_at_ms) == [1000]


@in_virtual_time
async def test_the_same_list_is_told_as_unchanged_and_another_one_as_seen():
    vendor = Vendor([record(2), record(1)])
    async with Watched(vendor) as watched:
        await pass_time(2.5)
        vendor.records.insert(0, record(3))
        await pass_time(1)
    assert [type(event) for event in watched.events] == [CallsSeen, PollUnchanged, PollUnchanged, CallsSeen]
    first, last = watched.events[0], watched.events[-1]
    assert isinstance(first, CallsSeen)
    assert isinstance(last, CallsSeen)
    assert [call.call_uuid for call in first.calls] == ["call-2", "call-1"]
    assert [call.call_uuid for call in last.calls] == ["call-3", "call-2", "call-1"]
    assert (first.asked_at_ms, first.at_ms) == (vendor.asked_at_ms[0], vendor.asked_at_ms[0] + 50)
    assert first.fresh is None


@in_virtual_time
async def test_failures_are_followed_by_ever_longer_waits_up_to_half_a_minute():
    vendor = Vendor(always=ServerBroken(500))
    async with Watched(vendor) as watched:
        await pass_time(200)
    waits = [gap - 50 for gap in gaps(vendor.asked_at_ms)]
    assert waits[:6] == [1000, 2000, 4000, 8000, 16000, 30000]
    assert set(waits[6:]) == {30000}
    failed = watched.events[0]
    assert failed == PollFailed(vendor.asked_at_ms[0] + 50, ServerBroken.meaning, vendor.asked_at_ms[1])
    assert len(watched.events) in {len(vendor.asked_at_ms), len(vendor.asked_at_ms) - 1}


@in_virtual_time
async def test_chance_spreads_the_waits_so_that_desks_do_not_come_back_together():
    vendor = Vendor(always=ServerBroken(500))
    async with Watched(vendor, chance=0.25):
        await pass_time(60)
    assert [gap - 50 for gap in gaps(vendor.asked_at_ms)][:4] == [250, 500, 1000, 2000]


@in_virtual_time
async def test_while_nothing_reaches_the_server_the_network_is_tried_every_few_seconds():
    vendor = Vendor(always=ConnectionRefused())
    async with Watched(vendor):
        await pass_time(60)
    assert max(gaps(vendor.asked_at_ms)) <= 5_050


@in_virtual_time
async def test_recovery_is_seen_with_the_first_answer_and_the_rate_is_the_profiles_again():
    vendor = Vendor([record(1)], failures=[AnswerTimeOut(), AnswerTimeOut(), AnswerTimeOut()])
    async with Watched(vendor) as watched:
        await pass_time(12)
    kinds = [type(event) for event in watched.events]
    assert kinds[:5] == [PollFailed, PollFailed, PollFailed, CallsSeen, PollUnchanged]
    assert set(gaps(vendor.asked_at_ms)[3:]) == {1000}


@in_virtual_time
async def test_a_ring_during_an_outage_is_asked_about_at_once():
    vendor = Vendor(always=ServerBroken(500))
    async with Watched(vendor) as watched:
        await pass_time(40)
        rang_at_ms = now_ms()
        watched.feed.poke()
        await pass_time(0.01)
    assert vendor.asked_at_ms[-1] == rang_at_ms


@pytest.mark.parametrize("error", [TooManyRequests(429), ServerUnavailable(503)])
@in_virtual_time
async def test_retry_after_is_honoured_to_the_letter_and_no_ring_cuts_it_short(error: SlowDown):
    error.retry_after_seconds = 17.5
    vendor = Vendor([record(1)], failures=[None, error])
    async with Watched(vendor) as watched:
        for _ in range(30):
            watched.feed.poke()
            await pass_time(1)
    told_at_ms = vendor.asked_at_ms[1] + 50
    assert vendor.asked_at_ms[2] == told_at_ms + 17_500
    assert watched.of(PollSlowedDown) == [PollSlowedDown(told_at_ms, told_at_ms + 17_500)]


@in_virtual_time
async def test_neither_a_new_key_nor_another_network_cuts_retry_after_short():
    vendor = Vendor([record(1)], failures=[slow_down(60)])
    async with Watched(vendor) as watched:
        await pass_time(10)
        watched.feed.resume()
        watched.feed.reconnect()
        await pass_time(49)
        assert len(vendor.asked_at_ms) == 1
        await pass_time(2)
    assert len(vendor.asked_at_ms) == 2
    assert vendor.renewals == 1
    until = [event.next_try_at_ms for event in watched.of(PollSlowedDown)]
    assert until == [vendor.asked_at_ms[1]] * 2, "after a new key the desk is told again how long it lasts"


@in_virtual_time
async def test_a_wish_for_patience_of_half_a_day_is_honoured_too():
    vendor = Vendor([record(1)], failures=[slow_down(12 * 3600)])
    async with Watched(vendor):
        await pass_time(12 * 3600 + 10)
    assert gaps(vendor.asked_at_ms)[0] == 12 * 3600 * 1000 + 50


@in_virtual_time
async def test_patience_asked_for_on_a_deeper_page_holds_for_all():
    vendor = Vendor([record(n) for n in range(60, 0, -1)], failures=[None, slow_down(20)])
    async with Watched(vendor) as watched:
        await pass_time(25)
    assert vendor.pages[:3] == [1, 2, 1]
    assert vendor.asked_at_ms[2] - vendor.asked_at_ms[1] == 20_050
    assert len(watched.of(PollSlowedDown)) == 1


@in_virtual_time
async def test_a_refused_key_rests_the_polls_until_the_key_changes():
    vendor = Vendor([record(1)], failures=[NotAuthorized()])
    async with Watched(vendor) as watched:
        await pass_time(5)
        watched.feed.poke()
        await pass_time(300)
        assert (len(vendor.asked_at_ms), len(watched.of(PollRefused))) == (1, 1)
        changed_at_ms = now_ms()
        watched.feed.resume()
        await pass_time(0.1)
    assert vendor.asked_at_ms[1:] == [changed_at_ms]
    assert isinstance(watched.events[-1], CallsSeen)


@in_virtual_time
async def test_a_key_that_changes_while_the_old_one_is_being_refused_is_tried():
    vendor = Vendor([record(1)], takes_seconds=1, failures=[NotAuthorized()])
    async with Watched(vendor) as watched:
        await pass_time(0.5)
        watched.feed.resume()
        await pass_time(3)
    assert [type(event) for event in watched.events][:1] == [CallsSeen]


@in_virtual_time
async def test_after_a_suspend_a_new_connection_is_tried_at_once():
    vendor = Vendor([record(1)])
    async with Watched(vendor, poll_seconds=60):
        await pass_time(10)
        suspend(ms=3_600_000)
        woke_at_ms = now_ms()
        await pass_time(2)
        assert vendor.renewals == 1
        assert vendor.asked_at_ms[1] - woke_at_ms <= 1_000
        await pass_time(300)
    assert vendor.renewals == 1


@in_virtual_time
async def test_a_request_that_a_suspend_has_cut_off_is_given_up_at_once():
    vendor = Vendor([record(1)], takes_seconds=30)
    async with Watched(vendor):
        await pass_time(1.5)
        suspend(ms=600_000)
        vendor.takes_seconds = 0.05
        await pass_time(1.5)
        assert (vendor.given_up, vendor.renewals, len(vendor.asked_at_ms)) == (1, 1, 2)


@in_virtual_time
async def test_on_another_network_a_new_connection_is_tried_at_once():
    vendor = Vendor(always=ConnectionRefused())
    async with Watched(vendor) as watched:
        await pass_time(30)
        vendor.always = None
        changed_at_ms = now_ms()
        watched.feed.reconnect()
        await pass_time(0.2)
    assert vendor.renewals == 1
    assert vendor.asked_at_ms[-1] == changed_at_ms
    assert isinstance(watched.events[-1], CallsSeen)


@in_virtual_time
async def test_a_busy_moment_is_no_suspend():
    vendor = Vendor([record(1)])
    async with Watched(vendor):
        await pass_time(10)
        suspend(ms=2_000)
        await pass_time(10)
    assert vendor.renewals == 0


@in_virtual_time
async def test_deeper_pages_are_read_one_a_second_at_most_and_page_1_never_waits_its_turn():
    vendor = Vendor([record(n) for n in range(110, 0, -1)])
    async with Watched(vendor, poll_seconds=0.5) as watched:
        await pass_time(20)
    firsts = [at_ms for at_ms, page in zip(vendor.asked_at_ms, vendor.pages, strict=True) if page == 1]
    deeper = [at_ms for at_ms, page in zip(vendor.asked_at_ms, vendor.pages, strict=True) if page > 1]
    assert max(gaps(firsts)) <= 502
    assert min(gaps(deeper)) >= 999
    assert [page for page in vendor.pages if page > 1][:6] == [2, 3, 4, 5, 2, 3]
    seen = watched.of(CallsSeen)
    assert len(seen) == 5, "once a sweep has shown nothing new, nothing is told anew"
    assert isinstance(seen[-1], CallsSeen)
    assert [call.call_uuid for call in seen[-1].calls] == [f"call-{n}" for n in range(110, 0, -1)]


@in_virtual_time
async def test_a_ring_comes_before_the_next_deeper_page():
    vendor = Vendor([record(n) for n in range(60, 0, -1)], takes_seconds=0.3)
    async with Watched(vendor, poll_seconds=10) as watched:
        await pass_time(0.1)
        watched.feed.poke()
        await pass_time(2)
    assert vendor.pages == [1, 1, 2]


@in_virtual_time
async def test_a_deeper_page_that_fails_leaves_the_picture_and_the_rate_alone():
    vendor = Vendor([record(n) for n in range(60, 0, -1)], failures=[None, ServerBroken(500)])
    async with Watched(vendor) as watched:
        await pass_time(6)
    assert vendor.pages[:6] == [1, 2, 1, 2, 1, 3]
    assert not watched.of(PollFailed)


@in_virtual_time
async def test_a_call_on_a_deeper_page_is_fresh_once_in_a_sweep_but_not_if_read_before_a_poke():
    vendor = Vendor([record(n) for n in range(PER_PAGE + 2, 0, -1)])
    async with Watched(vendor) as watched:
        await pass_time(1.5)
        assert fresh(watched.events[1]) >= {"call-1", "call-2"}
        await pass_time(0.1)
        watched.feed.poke()
        await pass_time(0.1)
        assert "call-1" not in fresh(watched.events[-1]), "page 2 was read before the poke"
        await pass_time(3)
    assert "call-1" in fresh(watched.events[-1])


def proofs(watched: Watched, call: Call) -> list[bool]:
    pictures = [event for event in watched.events if isinstance(event, CallsSeen | PollUnchanged)]
    return [event.proves_absence(call) for event in pictures]


def ended(number: int) -> Call:
    """A call that is on no page any more."""
    return Call(f"ended-{number}", dialed_out_at_ms=record(number).dialed_out_at_ms)


@in_virtual_time
async def test_a_list_of_one_page_proves_every_absence():
    async with Watched(Vendor([record(2), record(1)])) as watched:
        await pass_time(1.5)
    for call in (ended(1), ended(9), Call("ended")):
        assert proofs(watched, call) == [True, True]


@in_virtual_time
async def test_after_a_start_a_page_proves_absences_when_it_is_read_and_once_a_sweep():
    # Page 1 has 160 to 112, page 2 has 110 to 62, page 3 has 60 to 12, page 4 has 10 to 2.
    vendor = Vendor([record(n) for n in range(160, 0, -2)])
    async with Watched(vendor) as watched:
        await pass_time(7.5)
    assert vendor.pages[:8] == [1, 2, 1, 3, 1, 4, 1, 2]
    assert proofs(watched, ended(161)) == [True] * 8, "a call that was dialled last stands on page 1"
    assert proofs(watched, ended(113)) == [True] * 8
    assert proofs(watched, ended(81)) == [False, True, False, False, True, False, False, True]
    assert proofs(watched, ended(41)) == [False, False, True, False, False, True, False, False]
    assert proofs(watched, ended(1)) == [False, False, False, True, False, False, True, False]


@in_virtual_time
async def test_a_call_that_is_shown_is_no_proof_of_another_of_the_same_moment():
    vendor = Vendor([record(n) for n in range(PER_PAGE * 2, 0, -1)])
    async with Watched(vendor) as watched:
        await pass_time(0.5)
    assert proofs(watched, ended(PER_PAGE + 1)) == [False], "it may be the first one on page 2"


@in_virtual_time
async def test_between_two_pages_whole_sweeps_prove_absences_while_nobody_leaves():
    vendor = Vendor([record(n) for n in range(160, 0, -2)])
    between, undated = ended(111), Call("ended")
    async with Watched(vendor) as watched:
        await pass_time(12.5)
        assert proofs(watched, between) == [False] * 6 + [True, False, False, True, False, False, True]
        assert proofs(watched, undated) == proofs(watched, between)
        del vendor.records[30]
        begun = len(watched.events)
        await pass_time(6)
    assert proofs(watched, between)[begun:] == [False] * 6


@in_virtual_time
async def test_a_page_that_was_read_before_a_poke_proves_its_absences_once():
    """Who has left a deeper page comes back only as the newest, on page 1."""
    vendor = Vendor([record(n) for n in range(PER_PAGE * 3, 0, -1)])
    async with Watched(vendor) as watched:
        await pass_time(0.5)
        assert vendor.pages == [1, 2]
        watched.feed.poke()
        await pass_time(0.1)
        assert proofs(watched, ended(40)) == [False, True]
        await pass_time(0.5)
    assert proofs(watched, ended(40))[2:] == [False] * len(proofs(watched, ended(40))[2:])


@in_virtual_time
async def test_a_poke_during_a_deeper_page_is_followed_by_another_page_1():
    vendor = Vendor([record(n) for n in range(60, 0, -1)], takes_seconds=0.3)
    async with Watched(vendor, poll_seconds=10) as watched:
        await pass_time(0.4)
        assert vendor.pages == [1, 2]
        poked_at_ms = now_ms()
        watched.feed.poke()
        await pass_time(0.6)
    assert vendor.pages == [1, 2, 1]
    last = watched.of(PollUnchanged)[-1:] or watched.of(CallsSeen)[-1:]
    assert all(event.asked_at_ms > poked_at_ms for event in last)  # type: ignore[union-attr]


@in_virtual_time
async def test_a_list_that_makes_the_program_stumble_is_told_and_does_not_end_the_polls(
    caplog: pytest.LogCaptureFixture,
):
    vendor = Vendor([record(1)])
    watched = Watched(vendor)
    take, stumbles = watched.take, [ValueError("a mistake"), ValueError("and in telling of it")]

    def stumble(event: Event) -> None:
        if stumbles and len(watched.events) > 1:
            raise stumbles.pop(0)
        take(event)

    watched.take = stumble  # type: ignore[method-assign]
    watched.feed._post = stumble
    with caplog.at_level(logging.CRITICAL + 1, "agent_console.session.feed"):
        async with watched:
            await pass_time(8)
    assert not stumbles
    assert isinstance(watched.events[-1], PollUnchanged)
    assert now_ms() - watched.at_ms[-1] <= 1_000


@in_virtual_time
async def test_the_end_gives_up_a_request_that_hangs():
    vendor = Vendor(takes_seconds=10_000)
    watched = Watched(vendor)
    async with watched:
        await pass_time(3)
        ended_at = loop().time()
    assert vendor.given_up == 1
    assert loop().time() - ended_at < 0.01
    assert len(asyncio.all_tasks()) <= 2
