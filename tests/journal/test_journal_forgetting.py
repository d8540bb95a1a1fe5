"""A caller who asks to be forgotten is nowhere in the files; old calls go when their time is over."""

import asyncio
import sqlite3
from contextlib import closing

import pytest
from journal_story import ALL, SALES, a_call, a_transfer, call_uuids, done, to_do

from agent_console.journal import (
    Accept,
    CallRecord,
    Conclusion,
    Connect,
    Done,
    Draft,
    Journal,
    JournalLocked,
    Refused,
    Search,
    UnusableNumber,
)
from agent_console.journal.forgetting import Number

BOB = "+18665551234"


def bytes_of(folder):
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_a_forgotten_caller_is_nowhere_in_the_files(tmp_path, journal):
    bob = a_call("bob", caller_name="Robert Tables", rung_as="(866) 555-1234", matched="on 8665551234")
    await done(journal, to_do(a_transfer(), bob), Refused("OTHER", "+18665551234 is busy"))
    await journal.note(SALES, "bob", "wants a refund", "angry", 1)
    await journal.saw_call(a_call("ada", number="+493012345678", caller_name="Ada"))
    await journal.note(SALES, "ada", "married to 866-555-1234; call back", "sold", 1)
    await done(
        journal, to_do(a_transfer("sip:18665551234@pbx"), a_call("eve", number="+4930999")), Refused("X")
    )
    await journal.saw_call(CallRecord("Support", "bob", 1, None, "8665551234"))
    await journal.keep_draft(SALES, "ada", Draft("sip:866-555-1234@pbx"), 1)
    await journal.keep_draft(SALES, "bob", Draft("+4930777"), 1)
    await journal.keep_draft("Support", "eve", Draft("+4930888"), 1)
    traces = [
        b"+4930777",
        b"8665551234",
        b"866-555-1234",
        b"555-1234",
        b"Robert",
        b"robert",
        b"refund",
        b"angry",
    ]
    before = bytes_of(tmp_path)
    assert all(trace in before for trace in traces)

    forgotten = await journal.forget("+1 (866) 555-1234")

    after = bytes_of(tmp_path)
    assert [trace for trace in traces if trace in after] == []
    assert (forgotten.calls, forgotten.mentions) == (2, 2)
    assert await call_uuids(journal) == ["eve", "ada"]
    assert await call_uuids(journal, Search("Support")) == ["eve"]
    eve, ada = await journal.history(ALL)
    assert (ada.note, ada.label, ada.call.caller_name) == ("married to [forgotten]; call back", "sold", "Ada")
    assert ada.draft == Draft(), "with a gap in it nobody can be called there"
    assert await journal.take_up_drafts("Support") == {"eve": Draft("+4930888")}
    assert eve.actions[0].entry.intention.deed.to == "sip:[forgotten]@pbx"
    await journal.close()
    assert [trace for trace in traces if trace in bytes_of(tmp_path)] == []


async def test_a_transfer_in_flight_outlives_its_callers_wish_to_be_forgotten(tmp_path, journal):
    bob = a_call("bob", caller_name="Robert Tables")
    await journal.saw_call(bob)
    await journal.keep_draft(SALES, "bob", Draft("+4930777"), 1)
    await done(journal, to_do(a_transfer(), bob), Done("t-1"))
    connecting = await journal.intend(to_do(Connect("t-1"), bob, action_id=2))
    pending = await journal.intend(to_do(Accept(), a_call("bob again"), action_id=3))
    assert (await journal.forget(BOB)).calls == 2
    assert b"8665551234" not in bytes_of(tmp_path)
    assert b"Robert" not in bytes_of(tmp_path)
    assert b"+4930777" not in bytes_of(tmp_path)
    await journal.conclude(connecting, Conclusion(Done(), 4_000))
    await journal.conclude(pending, Conclusion(Done(), 4_000))
    found = await journal.in_flight(SALES)
    request, step, _ = found.actions
    assert request.conclusion.outcome == Done("t-1")
    assert request.entry.intention.deed == a_transfer()
    assert (request.entry.intention.own_leg, request.entry.intention.dialled_at_ms) == ("+14165550100", 1_500)
    assert step.conclusion == Conclusion(Done(), 4_000)
    assert b"8665551234" not in bytes_of(tmp_path)
    assert await call_uuids(journal, Search(SALES, "5551234")) == []


async def test_forgetting_names_the_damaged_files_that_may_still_hold_the_number(tmp_path):
    (tmp_path / "journal.sqlite3").write_bytes(b"damaged, and +18665551234 in it " * 100)
    (tmp_path / "journal.sqlite3-wal").write_bytes(b"here too")
    journal = Journal(tmp_path)
    aside = await journal.open()
    assert (await journal.forget(BOB)).set_aside == (aside.name,)
    assert aside.exists()
    await journal.close()


async def test_forgetting_while_another_program_reads_is_said_and_can_be_tried_again(tmp_path):
    journal = Journal(tmp_path, patience_ms=20)
    await journal.saw_call(a_call())
    with closing(sqlite3.connect(journal.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM calls").fetchall()
        with pytest.raises(JournalLocked):
            await journal.forget(BOB)
    await journal.forget(BOB)
    assert b"8665551234" not in bytes_of(tmp_path)
    await journal.close()


@pytest.mark.parametrize("number", ["", "anonymous", "12", "+1"])
async def test_a_text_that_is_no_number_forgets_nobody(journal, number):
    await journal.saw_call(a_call(number=None))
    with pytest.raises(UnusableNumber, match="nobody was forgotten"):
        await journal.forget(number)
    assert await journal.count(ALL) == 1


@pytest.mark.parametrize(
    ("forgotten", "kept_as"),
    [
        (BOB, "+18665551234"),
        (BOB, "18665551234"),
        (BOB, "8665551234"),
        (BOB, "(866) 555-1234"),
        (BOB, "001 866 555 1234"),
        (BOB, "01118665551234"),
        (BOB, "5551234"),
        (BOB, "sip:+18665551234@pbx.example"),
        ("8665551234", "+18665551234"),
        ("+49 30 1234567", "(030) 1234567"),
        ("+49 30 1234567", "030/123 45 67"),
        ("4711", "4711"),
        ("4711", "sip:4711@pbx"),
    ],
)
def test_a_number_is_known_in_each_of_its_spellings(forgotten, kept_as):
    assert Number(forgotten).is_spelled(kept_as)


@pytest.mark.parametrize(
    ("forgotten", "stranger"),
    [
        (BOB, "+17665551234"),
        (BOB, "+186655512345"),
        (BOB, "+4418665551234"),
        (BOB, "+447665551234"),
        (BOB, "551234"),
        (BOB, None),
        ("4711", "+18665554711"),
        ("4711", "866-555-4711"),
        ("4711", "47112"),
    ],
)
def test_a_stranger_is_not_forgotten_for_a_likeness(forgotten, stranger):
    assert not Number(forgotten).is_spelled(stranger)


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("call +18665551234 now", "call [forgotten] now"),
        ("call +1 (866) 555-1234.", "call [forgotten]."),
        ("866.555.1234 / 416 555 0100", "[forgotten] / 416 555 0100"),
        ("2 calls from 866 555 1234 5 times", "2 calls from [forgotten] 5 times"),
        ("twice: 8665551234, 5551234", "twice: [forgotten], [forgotten]"),
        ("order 18665551234567", "order 18665551234567"),
        ("nothing", "nothing"),
    ],
)
def test_a_mention_is_cut_out_of_a_note_and_the_rest_stays(note, left):
    assert Number(BOB).removed_from(note) == left


async def test_calls_expire_but_those_in_flight(journal):
    for number in range(1_300):
        await journal.saw_call(a_call(f"old-{number}", at_ms=number))
    await done(journal, to_do(a_transfer(), a_call("transferred", at_ms=1)), Done("t-1"))
    await done(journal, to_do(a_transfer(), a_call("long over", at_ms=1)), Refused("CALL_NOT_LIVE"))
    await journal.intend(to_do(Accept(), a_call("being accepted", at_ms=1)))
    await journal.saw_call(a_call("new", at_ms=2_000))
    assert await journal.expire(before_ms=2_000) == 1_301
    assert await call_uuids(journal) == ["new", "being accepted", "transferred"]
    assert await journal.expire(before_ms=2_000) == 0


async def test_actions_are_recorded_while_calls_expire(journal):
    for number in range(1_300):
        await journal.saw_call(a_call(f"old-{number}", at_ms=number))
    expiring = asyncio.ensure_future(journal.expire(before_ms=2_000))
    await asyncio.sleep(0)
    await journal.intend(to_do(Accept(), a_call("new", at_ms=2_000)))
    assert not expiring.done()
    assert await expiring == 1_300
