"""What a session keeps on disk, and what the next one makes of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from session_run import CALL, TRANSFER_UUID, until

from agent_console.desk.cases import CERTAIN_MS, Attempt
from agent_console.desk.controls import controls
from agent_console.desk.effects import RequestTransfer
from agent_console.desk.events import (
    ActionAnswered,
    CallChosen,
    CallsSeen,
    ConnectAsked,
    DraftChanged,
    PolicyChanged,
    PollFailed,
    RecordedAttempt,
    Recovered,
    ReturnAsked,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.handling import handling_of
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.policy import Key, Policy
from agent_console.desk.state import Desk, RecoveredMessage
from agent_console.desk.transfers import CallerLeg, Ended, InDoubt, StepKind, UnderWay
from agent_console.desk.world import Kind
from agent_console.journal import Journal, JournalError, JournalLocked, Search
from agent_console.session import Session
from agent_console.session.recording import Recording
from agent_console.settings import Profile


async def test_nothing_comes_back_where_nothing_was_in_flight(start):
    run = await start()
    assert (run.desk.current, run.desk.transfers(), run.desk.message) == (None, {}, None)


async def test_a_held_caller_comes_back_with_the_uuid_and_the_call_in_hand(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    run = await start()
    transfer = run.desk.transfer_of_current()
    assert isinstance(transfer, UnderWay)
    assert (transfer.transfer_uuid, transfer.caller) == (TRANSFER_UUID, CallerLeg.HELD)
    assert run.desk.case_of_current().own_leg == "+14165550100"
    assert run.desk.current.call == CALL
    assert run.desk.message == RecoveredMessage(1, 0, run.at_ms)
    run.list_shows(CALL)
    assert isinstance(run.desk.transfer_of_current(), UnderWay)


@pytest.mark.parametrize(
    ("steps", "caller", "doubted"),
    [
        ([(ConnectAsked, Done())], CallerLeg.CONFERENCED, None),
        ([(ConnectAsked, None)], CallerLeg.UNCERTAIN, StepKind.CONNECT),
        ([(ConnectAsked, Unknown("no answer"))], CallerLeg.UNCERTAIN, StepKind.CONNECT),
        ([(ConnectAsked, NotSent("no route"))], CallerLeg.HELD, None),
        ([(ConnectAsked, Refused(Refusal.CALLER_NOT_HELD))], CallerLeg.CONFERENCED, None),
        ([(ConnectAsked, Done()), (StopAsked, None)], CallerLeg.CONFERENCED, StepKind.STOP),
        ([(StopAsked, Refused(Refusal.OTHER, "the moon is full"))], CallerLeg.HELD, None),
    ],
)
async def test_who_hears_whom_comes_back_as_the_server_last_said_it(start, steps, caller, doubted):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    for gesture, outcome in steps:
        await run.act(gesture, outcome)
    for _ in range(2):
        run = await start()
        transfer = run.desk.transfer_of_current()
        assert isinstance(transfer, UnderWay)
        assert (transfer.transfer_uuid, transfer.caller) == (TRANSFER_UUID, caller)
        assert transfer.doubted is doubted


async def test_an_accepted_stop_is_confirmed_by_the_first_picture_and_not_offered_again(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    await run.act(StopAsked, Done())
    for _ in range(2):
        run = await start()
        run.list_shows(CALL)
        assert isinstance(run.desk.transfer_of_current(), Ended)
        assert not controls(run.desk, run.at_ms).stop_transfer.enabled


@pytest.mark.parametrize("outcome", [None, Unknown("no answer")])
async def test_a_transfer_whose_answer_nobody_saw_comes_back_as_unknown(start, outcome):
    run = await start()
    await run.transfer(outcome)
    for _ in range(2):
        run = await start()
        assert isinstance(run.desk.transfer_of_current(), InDoubt)
        assert run.desk.message == RecoveredMessage(0, 1, run.at_ms)
    for _ in range(2):
        run.list_shows()
    assert isinstance(run.desk.transfer_of_current(), Ended)
    run.at_ms += CERTAIN_MS
    run.list_shows()
    run = await start()
    assert run.desk.transfers() == {}


async def test_a_doubt_whose_call_is_out_of_the_list_at_the_crash_comes_back_with_the_call(start):
    run = await start()
    await run.transfer(Unknown("no answer"))
    run.list_shows()
    run = await start()
    run.list_shows(CALL)
    assert isinstance(run.desk.transfers()["call-1"], InDoubt)


@pytest.mark.parametrize("outcome", [Refused(Refusal.CANNOT_DIAL), NotSent("no route")])
async def test_a_transfer_that_never_began_does_not_come_back(start, outcome):
    run = await start()
    await run.transfer(outcome)
    assert (await start()).desk.transfers() == {}


@pytest.mark.parametrize(("outcome", "unknown"), [(None, 1), (Unknown("no answer"), 1), (Done(), 0)])
async def test_a_return_comes_back_until_its_call_has_left_the_list(start, outcome, unknown):
    run = await start()
    run.list_shows(CALL)
    run.tell(CallChosen(run.at_ms, "call-1"))
    await run.act(ReturnAsked, outcome)
    run = await start()
    assert handling_of(run.desk.cases["call-1"]) is not None
    assert (run.desk.message is not None) is bool(unknown)
    for _ in range(2):
        run.list_shows()
    run = await start()
    assert run.desk.cases == {}


async def test_a_call_that_flickers_out_of_the_list_keeps_its_transfer_over_a_crash(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    run.list_shows()
    run.list_shows()
    assert isinstance(run.desk.transfer_of_current(), Ended)
    run = await start()
    run.list_shows(CALL)
    assert run.desk.transfers()["call-1"].transfer_uuid == TRANSFER_UUID
    assert isinstance(run.desk.transfers()["call-1"], UnderWay)


async def test_a_profile_that_is_renamed_in_the_midst_of_a_transfer_knows_what_became_of_it(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    [stop] = run.tell(StopAsked(run.at_ms, "call-1"))
    await run.recording.intend(stop, run.desk)
    await run.recording.rename("Vertrieb")
    refused = Refused(Refusal.OTHER, "the moon is full")
    await run.recording.conclude(stop, refused)
    run.tell(ActionAnswered(stop.action_id, run.at_ms, refused))
    await run.act(ConnectAsked, Done())
    run.recording.keep_note("call-1", "calls again", "")
    run = await start("Vertrieb")
    transfer = run.desk.transfer_of_current()
    assert isinstance(transfer, UnderWay)
    assert (transfer.caller, transfer.doubted) == (CallerLeg.CONFERENCED, None), "the caller hears the agent"
    [past] = await run.journal.history(Search("Vertrieb"))
    assert past.note == "calls again"
    assert await run.journal.history(Search("Sales")) == ()


async def test_a_transfer_that_ends_after_its_profile_was_renamed_does_not_come_back(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    await run.recording.rename("Vertrieb")
    await run.act(StopAsked, Done())
    for _ in range(3):
        run.list_shows()
    run.at_ms += CERTAIN_MS
    run.list_shows()
    assert (await start("Vertrieb")).desk.transfers() == {}


async def test_a_call_that_stays_away_takes_its_transfer_with_it(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    run.list_shows()
    run.list_shows()
    run.at_ms += CERTAIN_MS
    run.list_shows()
    assert (await start()).desk.transfers() == {}


async def test_a_clock_set_back_between_the_runs_changes_nothing(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    await run.end()
    later = await start()
    later.wall_ms = 0
    recovered = await later.recording.recover()
    [transfer] = recovered.attempts
    assert transfer.attempt.asked_at_ms <= transfer.attempt.answered_at_ms <= later.at_ms
    later.desk = Desk()
    later.tell(recovered)
    assert isinstance(later.desk.transfer_of_current(), UnderWay)


async def test_an_ended_transfer_does_not_take_a_later_one_of_the_same_call_with_it(start):
    run = await start()
    await run.transfer(Done("t-1"))
    for _ in range(2):
        run.list_shows()
    assert isinstance(run.desk.transfers()["call-1"], Ended)
    anew = replace(CALL, dialed_out_at_ms=9_000)
    for _ in range(2):
        run.list_shows(anew)
    await run.transfer(Done("t-2"), call=anew)
    run.at_ms += CERTAIN_MS
    run.list_shows(anew)
    run = await start()
    assert run.desk.transfer_of_current().transfer_uuid == "t-2"


async def test_after_a_crash_a_call_that_was_dialled_anew_meanwhile_begins_anew(start):
    run = await start()
    await run.transfer(Done("t-1"))
    run = await start()
    assert run.desk.case_of_current().call.dialed_out_at_ms == CALL.dialed_out_at_ms
    for _ in range(2):
        run.list_shows(replace(CALL, dialed_out_at_ms=9_000))
    assert not isinstance(run.desk.transfer_of_current(), UnderWay)


async def test_each_action_comes_back_with_the_leg_as_it_was_then(start):
    run = await start()
    await run.transfer(Done("t-1"))
    run.list_shows(replace(CALL, dialed_out_at_ms=9_000, legs=("+14165550100", "+14165550101")))
    await run.act(StopAsked, None)
    run = await start()
    recovered = await run.recording.recover()
    assert [
        (one.attempt.kind, one.call.dialed_out_number, one.call.dialed_out_at_ms)
        for one in recovered.attempts
    ] == [(Kind.TRANSFER_HELD, "+14165550100", 2_000), (Kind.STOP, "+14165550100", 9_000)]
    assert [(one.attempt.transfer_uuid, one.attempt.to) for one in recovered.attempts] == [
        ("t-1", "+14165550101"),
        ("t-1", ""),
    ]
    assert all(one.attempt.action_id < 0 for one in recovered.attempts)


@pytest.mark.parametrize("outcome", [Refused(Refusal.ALREADY_TRANSFERRED), NotSent("no route")])
async def test_a_doubt_outlives_a_second_attempt_that_fails_and_a_crash(start, outcome):
    run = await start()
    await run.transfer(Unknown("no answer"))
    run.at_ms += 1_000
    run.tell(DraftChanged("+14165550101", hold_caller=True))
    await run.act(TransferAsked, outcome)
    for _ in range(2):
        run = await start()
        outcomes = [one.outcome for one in run.desk.cases["call-1"].attempts]
        assert outcomes == [Unknown("no answer"), outcome]
        assert isinstance(run.desk.transfer_of_current(), InDoubt)


async def test_a_call_that_comes_back_after_it_seemed_gone_for_certain_has_its_transfer_again(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    for _ in range(2):
        run.list_shows()
    run.at_ms += CERTAIN_MS
    run.list_shows()
    for _ in range(3):
        run.at_ms += 5_000
        run.list_shows(CALL)
    run = await start()
    assert run.desk.transfer_uuids("call-1") == (TRANSFER_UUID,)


async def test_a_list_that_cannot_be_read_is_no_proof_that_a_call_is_gone(start):
    run = await start()
    await run.transfer(Done(TRANSFER_UUID))
    for _ in range(2):
        run.list_shows()
    run.at_ms += CERTAIN_MS
    run.tell(PollFailed(run.at_ms, "No connection.", run.at_ms))
    run = await start()
    assert run.desk.transfer_uuids("call-1") == (TRANSFER_UUID,)


async def test_a_uuid_that_could_not_be_written_is_written_as_soon_as_the_journal_works_again(start):
    run = await start()
    await run.transfer(None)
    action = RequestTransfer(1, "call-1", "+14165550101", hold_caller=True)
    with closing(sqlite3.connect(run.journal.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalLocked):
            await run.recording.conclude(action, Done(TRANSFER_UUID))
        other.execute("ROLLBACK")
    run.tell(ActionAnswered(1, run.at_ms, Done(TRANSFER_UUID)))
    run = await start()
    assert run.desk.transfer_of_current().transfer_uuid == TRANSFER_UUID


# ── trouble ───────────────────────────────────────────────────────────────────────────────────────


class Client:
    """Takes every request, and looks what stands in the journal at that moment."""

    def __init__(self, look: Callable[[], list[tuple[object, ...]]]) -> None:
        self.asked: list[str] = []
        self.stood: list[list[tuple[object, ...]]] = []
        self._look = look

    async def transfer(self, call_uuid: str, to: str, *, hold_caller: bool) -> str:
        self._note("transfer")
        return TRANSFER_UUID

    async def connect_caller(self, transfer_uuid: str) -> None:
        self._note("connect")

    async def return_call(self, call: object) -> None:
        self._note("return")

    async def close(self) -> None:
        pass

    def _note(self, what: str) -> None:
        self.asked.append(what)
        self.stood.append(self._look())


def stands_in(file: Path) -> list[tuple[object, ...]]:
    if not file.is_file():
        return []
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT kind, outcome, transfer_uuid FROM actions ORDER BY id").fetchall()


async def working(folder: Path) -> tuple[Session, Client, list[JournalError], Journal]:
    journal, troubles = Journal(folder), []
    client = Client(lambda: stands_in(journal.file))
    recording = Recording(journal, "Sales", troubles.append)
    session = Session(Profile("Sales"), make_client=lambda *_: client, recorder=recording)
    session.subscribe(recording.follow)
    await session.prepare()
    session.post(PolicyChanged(Policy(keys=frozenset(Key))))
    now_ms = 10**15
    session.post(CallsSeen(now_ms, now_ms, (CALL,)))
    session.post(CallChosen(now_ms, "call-1"))
    session.post(DraftChanged("+14165550101", hold_caller=True))
    return session, client, troubles, journal


async def test_the_intention_is_on_disk_before_the_request_and_the_uuid_before_the_agent_sees_it(tmp_path):
    session, client, _, journal = await working(tmp_path)
    shown: list[list[tuple[object, ...]]] = []

    def watch(desk: Desk) -> None:
        if isinstance(desk.transfer_of_current(), UnderWay) and not shown:
            shown.append(stands_in(journal.file))

    session.subscribe(watch)
    session.post(TransferAsked(10**15, "call-1"))
    await until(lambda: shown)
    assert client.stood == [[("transfer", None, None)]]
    with closing(sqlite3.connect(journal.file)) as connection:
        [(uuid,)] = connection.execute("SELECT transfer_uuid FROM transfers").fetchall()
    assert uuid == TRANSFER_UUID
    assert shown == [[("transfer", "done", None)]]
    await session.close()
    await journal.close()


async def test_without_a_journal_no_transfer_begins_but_a_held_caller_is_freed_and_a_call_returned(tmp_path):
    in_the_way = tmp_path / "folder"
    in_the_way.write_text("a file where the folder should be")
    session, client, troubles, journal = await working(in_the_way)
    session.post(TransferAsked(10**15, "call-1"))
    await until(lambda: isinstance(session.desk.transfer_of_current(), Ended))
    assert client.asked == []
    assert len(troubles) == 1, "told once"
    session.post(ReturnAsked(10**15, "call-1"))
    await until(lambda: client.asked == ["return"])
    held = Attempt(Kind.TRANSFER_HELD, -1, 0, "+14165550101", TRANSFER_UUID, Done(TRANSFER_UUID), 0)
    call = replace(CALL, call_uuid="call-2")
    session.post(Recovered(10**15, (RecordedAttempt(call, held),)))
    session.post(ConnectAsked(10**15 + 1_000, "call-2"))
    await until(lambda: client.asked == ["return", "connect"])
    await session.close()
    await journal.close()
