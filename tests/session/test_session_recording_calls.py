"""What a session keeps of calls, and of what is typed for them."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

from msgspec.structs import replace
from session_run import CALL, TRANSFER_UUID, Run, until

from agent_console.desk.cases import CERTAIN_MS, Draft
from agent_console.desk.events import (
    CallChosen,
    DraftChanged,
    RingStarted,
)
from agent_console.desk.outcomes import Done
from agent_console.desk.transfers import UnderWay
from agent_console.journal import CallRecord
from agent_console.session.drafts import AFTER_SECONDS

# ── what is typed ─────────────────────────────────────────────────────────────────────────────────


def drafts_in(run: Run) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(run.journal.file)) as connection:
        return connection.execute("SELECT draft_to, draft_hold_caller FROM calls WHERE draft_to").fetchall()


async def test_what_was_typed_for_a_call_comes_back_after_a_crash(start):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    for to in ("+1", "+14", "+141"):
        run.tell(DraftChanged(to, hold_caller=False))
    assert drafts_in(run) == [], "no key is a write of its own"
    await until(lambda: drafts_in(run) == [("+141", 0)])
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    assert run.desk.draft == Draft("+141", hold_caller=False)


async def test_what_was_typed_at_last_is_kept_at_the_end_and_forgotten_when_it_is_emptied(start):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    run.tell(DraftChanged("+1416", hold_caller=True))
    run = await start()
    assert drafts_in(run) == [("+1416", 1)]
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    run.tell(DraftChanged("", hold_caller=True))
    run = await start()
    assert drafts_in(run) == []
    assert run.desk.kept_drafts == {}


async def test_a_draft_goes_when_its_transfer_is_accepted_or_its_call_is_gone_for_good(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    await run.recording.close()
    assert drafts_in(run) == []
    run.tell(DraftChanged("+1905", hold_caller=True))
    await run.recording.close()
    assert drafts_in(run) == [("+1905", 1)]
    for _ in range(2):
        run.list_shows()
    run.at_ms += CERTAIN_MS
    run.list_shows()
    await run.recording.close()
    assert drafts_in(run) == []


async def test_a_draft_is_written_once_the_typing_pauses(start):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    kept: list[str] = []
    write = run.journal.keep_draft

    async def keep_draft(profile: str, call_uuid: str, draft: object, at_ms: int) -> None:
        kept.append(draft.to)
        await write(profile, call_uuid, draft, at_ms)

    run.journal.keep_draft = keep_draft
    for digit in range(10):
        run.tell(DraftChanged("1" * digit, hold_caller=True))
        await asyncio.sleep(AFTER_SECONDS / 50)
    await until(lambda: kept)
    assert kept == ["1" * 9]


# ── calls ─────────────────────────────────────────────────────────────────────────────────────────


async def test_a_matched_call_is_kept_with_what_the_phone_showed_and_how_it_matched(start):
    run = await start()
    run.list_shows()
    run.tell(RingStarted(run.at_ms, "(866) 555-1234", name="Jane Caller"))
    run.list_shows(CALL)
    [past] = await run.history()
    assert past.call == CallRecord(
        "Sales",
        "call-1",
        run.wall_ms,
        "+16045550123",
        "+18665551234",
        "+14165550100",
        1_000,
        2_000,
        caller_name="Jane Caller",
        rung_as="(866) 555-1234",
        matched=past.call.matched,
    )
    assert past.call.matched
    assert past.ended_at_ms is None


async def test_what_an_unsettled_ring_guesses_is_not_kept_under_the_callers_name(start):
    run = await start()
    run.list_shows(CALL)
    run.tell(RingStarted(run.at_ms, "(866) 555-1234", name="Jane Caller"))
    assert run.desk.current is not None
    assert await run.history() == ()


async def test_a_call_that_nobody_took_up_is_not_kept(start):
    run = await start()
    run.list_shows(CALL)
    assert await run.history() == ()


async def test_the_end_of_a_call_is_kept_and_taken_back_if_it_comes_again(start):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    run.list_shows()
    assert [past.ended_at_ms for past in await run.history()] == [None], "once missing may be a flicker"
    run.list_shows()
    assert [past.ended_at_ms for past in await run.history()] == [run.wall_ms]
    run.list_shows(CALL)
    assert [past.ended_at_ms for past in await run.history()] == [None]


async def test_a_call_that_ended_while_the_program_was_down_ends_with_the_first_picture(start):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    run = await start()
    run.list_shows()
    [past] = await run.history()
    assert past.ended_at_ms is not None


async def test_a_note_is_kept_with_its_call(start):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    run.recording.keep_note("call-1", "wants a ca", "")
    run.recording.keep_note("call-1", "wants a call back", "Call back")
    [past] = await run.history()
    assert (past.note, past.label) == ("wants a call back", "Call back")


async def test_a_forgotten_caller_who_is_still_on_the_line_is_not_named_again(start, tmp_path):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    await run.recording.close()
    await run.recording.forget("+16045550123")
    run.list_shows(replace(CALL, dialed_out_at_ms=3_000))
    run.list_shows()
    run.list_shows(CALL)
    await run.transfer(Done(TRANSFER_UUID))
    assert isinstance(run.desk.transfer_of_current(), UnderWay)
    await run.end()
    left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"6045550123" not in left
    assert b"8665551234" not in left
