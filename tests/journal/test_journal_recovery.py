"""What was in flight when the program ended is there when it starts again."""

import asyncio

import pytest
from journal_story import ALL, SALES, a_call, a_transfer, done, open_transfers, open_uuids, to_do

from agent_console.journal import (
    Accept,
    Conclusion,
    Connect,
    Done,
    Draft,
    InFlight,
    Journal,
    NotSent,
    Refused,
    Return,
    Stop,
    Unknown,
)


async def again(journal):
    """The journal as the next start finds it."""
    await journal.close()
    return Journal(journal.file.parent)


async def told(journal):
    """Every action that comes back, with what is known of its outcome."""
    found = await journal.in_flight(SALES)
    return [(one.entry.intention.deed, one.conclusion and one.conclusion.outcome) for one in found.actions]


async def test_an_intention_without_an_outcome_comes_back_as_such(journal):
    asked = to_do(a_transfer(), a_call(started_at_ms=5, caller_name="Ada", rung_as="(866) 555-1234"))
    entry = await journal.intend(asked)
    journal = await again(journal)
    (recovered,) = await open_transfers(journal)
    assert recovered.entry == entry
    assert recovered.entry.intention == asked
    assert recovered.conclusion is None


async def test_a_transfer_comes_back_with_its_uuid_and_all_that_was_done_about_its_call(journal):
    await done(journal, to_do(a_transfer(hold_caller=False)), Done("t-1"), at_ms=7)
    await done(journal, to_do(Connect("t-1"), action_id=2), Unknown("No answer came."))
    await journal.intend(to_do(Stop("t-1"), action_id=3))
    await done(journal, to_do(Accept(), action_id=4))
    await done(journal, to_do(Accept(), a_call("call-2"), action_id=5), Refused("CALL_NOT_LIVE"))
    journal = await again(journal)
    assert await told(journal) == [
        (a_transfer(hold_caller=False), Done("t-1")),
        (Connect("t-1"), Unknown("No answer came.")),
        (Stop("t-1"), None),
        (Accept(), Done()),
    ]


async def test_each_action_comes_back_with_the_leg_that_it_was_asked_from(journal):
    await done(journal, to_do(a_transfer(), dialled_at_ms=100), Done("t-1"))
    later = a_call(dialed_out_at_ms=900)
    await done(journal, to_do(Connect("t-1"), later, action_id=2, dialled_at_ms=900))
    journal = await again(journal)
    found = await journal.in_flight(SALES)
    assert [(one.entry.intention.own_leg, one.entry.intention.dialled_at_ms) for one in found.actions] == [
        ("+14165550100", 100),
        ("+14165550100", 900),
    ]


@pytest.mark.parametrize("outcome", [Refused("CALL_NOT_LIVE"), NotSent("The host was not found.")])
async def test_a_transfer_that_surely_did_not_begin_is_not_open(journal, outcome):
    await done(journal, to_do(a_transfer()), outcome)
    assert await journal.in_flight(SALES) == InFlight()


@pytest.mark.parametrize("outcome", [Unknown("No answer came."), Done(None)])
async def test_a_transfer_that_may_have_begun_stays_open(journal, outcome):
    await done(journal, to_do(a_transfer()), outcome)
    (recovered,) = await open_transfers(journal)
    assert recovered.conclusion.outcome == outcome


@pytest.mark.parametrize("outcome", [Refused("ALREADY_TRANSFERRED"), NotSent("no route")])
async def test_a_doubt_is_not_ended_by_a_later_attempt_that_failed(journal, outcome):
    await done(journal, to_do(a_transfer()), Unknown())
    await done(journal, to_do(a_transfer(), action_id=2), outcome)
    (recovered,) = await open_transfers(journal)
    assert recovered.conclusion.outcome == Unknown()
    assert [outcome for _, outcome in await told(journal)] == [Unknown(), outcome]


async def test_a_transfer_is_closed_and_opened_again_by_its_own_entry(journal):
    first = await done(journal, to_do(a_transfer()), Done("t-1"))
    second = await done(journal, to_do(a_transfer(), action_id=2), Done("t-2"))
    await journal.close_transfer(first, "superseded", 9_000)
    assert await open_uuids(journal) == ["t-2"]
    await journal.close_transfer(second, "call_ended", 9_000)
    assert await journal.in_flight(SALES) == InFlight()
    await journal.reopen_transfer(second)
    assert await open_uuids(journal) == ["t-2"]


async def test_a_transfer_is_closed_in_the_file_that_it_was_written_to_again(journal):
    entry = await journal.intend(to_do(a_transfer()))
    await journal.close()
    journal.file.unlink()
    journal = Journal(journal.file.parent)
    await done(journal, to_do(a_transfer(), a_call("call-2")), Done("t-2"))
    await journal.conclude(entry, Conclusion(Done("t-1"), 3_000))
    await journal.close_transfer(entry, "call_ended", 9_000)
    assert await open_uuids(journal) == ["t-2"]
    await journal.close()


async def test_calls_that_were_not_seen_to_end_are_known(journal):
    for uuid in ("call-1", "call-2"):
        await journal.saw_call(a_call(uuid))
    await journal.call_ended(SALES, "call-1", 9_000)
    assert await journal.open_calls(SALES) == (a_call("call-2"),)


async def test_a_refused_transfer_cannot_be_opened_again(journal):
    entry = await done(journal, to_do(a_transfer()), Refused("CANNOT_DIAL"))
    await journal.reopen_transfer(entry)
    assert await journal.in_flight(SALES) == InFlight()


async def test_each_profile_recovers_its_own(journal):
    await done(journal, to_do(a_transfer()), Done("t-1"))
    assert await journal.in_flight("Support") == InFlight()


async def test_a_clock_set_back_between_runs_loses_and_reorders_nothing(journal):
    await done(journal, to_do(a_transfer(), at_ms=9_000_000), Done("t-1"), at_ms=9_000_001)
    await done(journal, to_do(Connect("t-1"), at_ms=9_000_002), Done())
    journal = await again(journal)
    late = a_call("call-2", at_ms=-5)
    await done(journal, to_do(Stop("t-1"), at_ms=4), Unknown(), at_ms=3)
    await done(journal, to_do(a_transfer(), late, at_ms=1), Done("t-2"), at_ms=1)
    assert await told(journal) == [
        (a_transfer(), Done("t-1")),
        (Connect("t-1"), Done()),
        (Stop("t-1"), Unknown()),
        (a_transfer(), Done("t-2")),
    ]
    history = await journal.history(ALL)
    assert [past.call.call_uuid for past in history] == ["call-2", "call-1"]


async def test_a_return_or_acceptance_comes_back_until_its_call_has_ended(journal):
    await journal.intend(to_do(Return()))
    await done(journal, to_do(Accept(), a_call("call-2")), Done())
    await done(journal, to_do(Return(), a_call("call-3")), Unknown("No answer came."))
    await done(journal, to_do(Return(), a_call("call-4")), Refused("NOT_AUTHORIZED"))
    journal = await again(journal)
    assert await told(journal) == [
        (Return(), None),
        (Accept(), Done()),
        (Return(), Unknown("No answer came.")),
    ]
    await journal.call_ended(SALES, "call-1", 9_000)
    await journal.call_ended(SALES, "call-3", 9_000)
    assert await told(journal) == [(Accept(), Done())]


async def test_only_the_last_return_or_acceptance_of_a_call_counts(journal):
    await done(journal, to_do(Return()), Unknown())
    await done(journal, to_do(Return(), action_id=2), Refused("NOT_AUTHORIZED"))
    assert await journal.in_flight(SALES) == InFlight()


async def test_what_is_certain_is_not_overwritten_and_what_was_unknown_is(journal):
    entry = await done(journal, to_do(a_transfer()), Unknown())
    await journal.conclude(entry, Conclusion(Done("t-1"), 4_000))
    await journal.conclude(entry, Conclusion(Unknown("late"), 5_000))
    await journal.conclude(entry, Conclusion(Refused("CALL_NOT_LIVE"), 6_000))
    (recovered,) = await open_transfers(journal)
    assert recovered.conclusion == Conclusion(Done("t-1"), 4_000)


async def test_an_intention_whose_waiter_gives_up_is_recorded_as_not_sent(journal):
    waiting = asyncio.ensure_future(journal.intend(to_do(Return())))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    journal = await again(journal)
    assert await journal.in_flight(SALES) == InFlight()
    (past,) = await journal.history(ALL)
    assert isinstance(past.actions[0].conclusion.outcome, NotSent)


async def test_a_conclusion_whose_waiter_gives_up_is_recorded_all_the_same(journal):
    entry = await journal.intend(to_do(a_transfer()))
    waiting = asyncio.ensure_future(journal.conclude(entry, Conclusion(Done("t-1"), 3_000)))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    journal = await again(journal)
    assert await open_uuids(journal) == ["t-1"]


# ── drafts ────────────────────────────────────────────────────────────────────────────────────────


async def test_what_was_typed_for_a_call_comes_back_until_it_is_emptied(journal):
    await journal.saw_call(a_call())
    await journal.keep_draft(SALES, "call-1", Draft("+1416", hold_caller=False), 2_000)
    await journal.keep_draft(SALES, "call-2", Draft("sip:a\ud800@b"), 2_000)
    await journal.keep_draft(SALES, "call-3", Draft(), 2_000)
    await journal.keep_draft("Support", "call-1", Draft("+1905"), 2_000)
    journal = await again(journal)
    assert await journal.take_up_drafts(SALES) == {
        "call-1": Draft("+1416", hold_caller=False),
        "call-2": Draft("sip:a?@b"),
    }
    await journal.keep_draft(SALES, "call-1", Draft(), 3_000)
    assert list(await journal.take_up_drafts(SALES)) == ["call-2"]
    assert await journal.count(ALL) == 2, "nothing was typed for the third"


async def test_the_draft_of_a_call_that_has_ended_does_not_come_back_and_is_not_kept(journal):
    await journal.saw_call(a_call())
    await journal.keep_draft(SALES, "call-1", Draft("+14165550177"), 2_000)
    await journal.call_ended(SALES, "call-1", 3_000)
    assert await journal.take_up_drafts(SALES) == {}
    (past,) = await journal.history(ALL)
    assert past.draft == Draft()
