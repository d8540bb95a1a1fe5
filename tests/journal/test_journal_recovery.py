"""What was in flight when the program ended is there when it starts again."""

import asyncio

import pytest
from journal_story import ALL, SALES, a_call, a_transfer, done, to_do

from agent_console.journal import (
    Accept,
    Conclusion,
    Connect,
    Done,
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


async def test_an_intention_without_an_outcome_comes_back_as_such(journal):
    asked = to_do(a_transfer(), a_call(started_at_ms=5, caller_name="Ada", rung_as="(866) 555-1234"))
    entry = await journal.intend(asked)
    journal = await again(journal)
    (recovered,) = await journal.open_transfers(SALES)
    assert recovered.request.entry == entry
    assert recovered.request.entry.intention == asked
    assert recovered.request.conclusion is None
    assert recovered.transfer_uuid is None
    assert recovered.steps == ()


async def test_a_transfer_comes_back_with_its_uuid_and_all_that_was_done_to_it(journal):
    await done(journal, to_do(a_transfer(hold_caller=False)), Done("t-1"), at_ms=7)
    await done(journal, to_do(Connect("t-1"), action_id=2), Unknown("No answer came."))
    await journal.intend(to_do(Stop("t-1"), action_id=3))
    journal = await again(journal)
    (recovered,) = await journal.open_transfers(SALES)
    assert recovered.transfer_uuid == "t-1"
    assert recovered.request.conclusion == Conclusion(Done("t-1"), 7)
    assert recovered.request.entry.intention.deed == a_transfer(hold_caller=False)
    assert [(step.entry.intention.deed, step.conclusion) for step in recovered.steps] == [
        (Connect("t-1"), Conclusion(Unknown("No answer came."), 3_000)),
        (Stop("t-1"), None),
    ]


@pytest.mark.parametrize("outcome", [Refused("CALL_NOT_LIVE"), NotSent("The host was not found.")])
async def test_a_transfer_that_surely_did_not_begin_is_not_open(journal, outcome):
    await done(journal, to_do(a_transfer()), outcome)
    assert await journal.open_transfers(SALES) == ()


@pytest.mark.parametrize("outcome", [Unknown("No answer came."), Done(None)])
async def test_a_transfer_that_may_have_begun_stays_open(journal, outcome):
    await done(journal, to_do(a_transfer()), outcome)
    (recovered,) = await journal.open_transfers(SALES)
    assert recovered.request.conclusion.outcome == outcome
    assert recovered.transfer_uuid is None


async def test_a_closed_transfer_is_not_offered_until_its_call_is_seen_again(journal):
    await done(journal, to_do(a_transfer()), Done("t-1"))
    await done(journal, to_do(a_transfer(), a_call("call-2")), Done("t-2"))
    await journal.close_transfer(SALES, "call-1", "STOPPED", 9_000)
    assert [one.transfer_uuid for one in await journal.open_transfers(SALES)] == ["t-2"]
    await journal.reopen_transfer(SALES, "call-1")
    assert [one.transfer_uuid for one in await journal.open_transfers(SALES)] == ["t-1", "t-2"]


async def test_a_transfer_whose_call_had_left_the_list_comes_back_as_such(journal):
    await done(journal, to_do(a_transfer()), Done("t-1"))
    await journal.call_ended(SALES, "call-1", 9_000)
    assert [one.call_ended for one in await journal.open_transfers(SALES)] == [True]
    await journal.saw_call(a_call())
    assert [one.call_ended for one in await journal.open_transfers(SALES)] == [False]


async def test_calls_that_were_not_seen_to_end_are_known(journal):
    for uuid in ("call-1", "call-2"):
        await journal.saw_call(a_call(uuid))
    await journal.call_ended(SALES, "call-1", 9_000)
    assert await journal.open_calls(SALES) == (a_call("call-2"),)


async def test_a_refused_transfer_cannot_be_opened_again(journal):
    await done(journal, to_do(a_transfer()), Refused("CANNOT_DIAL"))
    await journal.reopen_transfer(SALES, "call-1")
    assert await journal.open_transfers(SALES) == ()


async def test_steps_belong_to_their_own_transfer(journal):
    await done(journal, to_do(a_transfer()), Done("t-1"))
    await done(journal, to_do(Stop("t-1"), action_id=2))
    await journal.close_transfer(SALES, "call-1", "STOPPED", 4_000)
    await done(journal, to_do(a_transfer("+14165550111"), action_id=3), Done("t-2"))
    (recovered,) = await journal.open_transfers(SALES)
    assert recovered.transfer_uuid == "t-2"
    assert recovered.steps == ()


async def test_each_profile_recovers_its_own(journal):
    await done(journal, to_do(a_transfer()), Done("t-1"))
    assert await journal.open_transfers("Support") == ()
    assert await journal.open_handlings("Support") == ()


async def test_a_clock_set_back_between_runs_loses_and_reorders_nothing(journal):
    await done(journal, to_do(a_transfer(), at_ms=9_000_000), Done("t-1"), at_ms=9_000_001)
    await done(journal, to_do(Connect("t-1"), at_ms=9_000_002), Done())
    journal = await again(journal)
    late = a_call("call-2", at_ms=-5)
    await done(journal, to_do(Stop("t-1"), at_ms=4), Unknown(), at_ms=3)
    await done(journal, to_do(a_transfer(), late, at_ms=1), Done("t-2"), at_ms=1)
    first, second = await journal.open_transfers(SALES)
    assert (first.transfer_uuid, second.transfer_uuid) == ("t-1", "t-2")
    assert [step.entry.intention.deed for step in first.steps] == [Connect("t-1"), Stop("t-1")]
    history = await journal.history(ALL)
    assert [past.call.call_uuid for past in history] == ["call-2", "call-1"]


async def test_a_return_or_acceptance_comes_back_until_its_call_has_ended(journal):
    await journal.intend(to_do(Return()))
    await done(journal, to_do(Accept(), a_call("call-2")), Done())
    await done(journal, to_do(Return(), a_call("call-3")), Unknown("No answer came."))
    await done(journal, to_do(Return(), a_call("call-4")), Refused("NOT_AUTHORIZED"))
    journal = await again(journal)
    recovered = await journal.open_handlings(SALES)
    assert [
        (one.entry.intention.call.call_uuid, one.conclusion and one.conclusion.outcome) for one in recovered
    ] == [
        ("call-1", None),
        ("call-2", Done()),
        ("call-3", Unknown("No answer came.")),
    ]
    await journal.call_ended(SALES, "call-1", 9_000)
    await journal.call_ended(SALES, "call-3", 9_000)
    assert [one.entry.intention.deed for one in await journal.open_handlings(SALES)] == [Accept()]


async def test_only_the_last_return_or_acceptance_of_a_call_counts(journal):
    await done(journal, to_do(Return()), Unknown())
    await done(journal, to_do(Return(), action_id=2), Refused("NOT_AUTHORIZED"))
    assert await journal.open_handlings(SALES) == ()


async def test_what_is_certain_is_not_overwritten_and_what_was_unknown_is(journal):
    entry = await done(journal, to_do(a_transfer()), Unknown())
    await journal.conclude(entry, Conclusion(Done("t-1"), 4_000))
    await journal.conclude(entry, Conclusion(Unknown("late"), 5_000))
    await journal.conclude(entry, Conclusion(Refused("CALL_NOT_LIVE"), 6_000))
    (recovered,) = await journal.open_transfers(SALES)
    assert recovered.request.conclusion == Conclusion(Done("t-1"), 4_000)


async def test_an_intention_whose_waiter_gives_up_is_recorded_as_not_sent(journal):
    waiting = asyncio.ensure_future(journal.intend(to_do(Return())))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    journal = await again(journal)
    assert await journal.open_handlings(SALES) == ()
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
    assert [one.transfer_uuid for one in await journal.open_transfers(SALES)] == ["t-1"]
