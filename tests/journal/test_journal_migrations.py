"""A journal of any earlier version becomes one of this version, and nothing in it is lost."""

import sqlite3
from contextlib import closing

import pytest
from journal_story import ALL, SALES, a_transfer, call_uuids, done, open_uuids, to_do

from agent_console.journal import (
    Accept,
    Conclusion,
    Connect,
    Done,
    Draft,
    Journal,
    Refused,
    Search,
    Transfer,
    Unknown,
)
from agent_console.journal.schema import MIGRATIONS, VERSION

VERSION_1 = """
CREATE TABLE actions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, call_uuid TEXT NOT NULL,
    caller_number TEXT, caller_number_sent TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('transfer', 'connect', 'stop', 'return', 'accept')),
    action_id INTEGER NOT NULL, transfer_to TEXT, hold_caller INTEGER, own_leg TEXT, transfer_uuid TEXT,
    intended_at_ms INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('done', 'refused', 'not_sent', 'unknown')), refusal TEXT, text TEXT,
    concluded_at_ms INTEGER);
CREATE TABLE transfers (
    entry INTEGER PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
    transfer_uuid TEXT, ended_how TEXT, ended_at_ms INTEGER);
CREATE INDEX transfers_open ON transfers (entry) WHERE ended_how IS NULL;
INSERT INTO actions VALUES
    (3, 'Sales', 'c-1', NULL, '+18775550000', 'transfer', 1, '+1416', 1, '+1905', NULL, 50, 'done', NULL,
        NULL, 60),
    (4, 'Support', 'c-1', '+4930', NULL, 'accept', 1, NULL, NULL, NULL, NULL, 40, NULL, NULL, NULL, NULL),
    (5, 'Sales', 'c-1', '+18665551234', '+18775550000', 'connect', 2, NULL, NULL, NULL, 't-1', 30, 'unknown',
        NULL, 'No answer came.', 31),
    (8, 'Sales', 'c-0', '+18665550000', NULL, 'transfer', 3, 'sip:a@b', 0, NULL, NULL, 20, 'refused', 'OTHER',
        'no', 9);
INSERT INTO transfers VALUES (3, 't-1', NULL, NULL), (8, NULL, 'refused', 9);
PRAGMA user_version = 1;
"""
VERSION_2 = """
CREATE TABLE actions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('transfer', 'connect', 'stop', 'return', 'accept')),
    action_id INTEGER NOT NULL, transfer_to TEXT, hold_caller INTEGER, own_leg TEXT, transfer_uuid TEXT,
    intended_at_ms INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('done', 'refused', 'not_sent', 'unknown')), refusal TEXT, text TEXT,
    concluded_at_ms INTEGER);
CREATE TABLE calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, call_uuid TEXT NOT NULL,
    seen_at_ms INTEGER NOT NULL, caller_number TEXT, caller_number_sent TEXT, dialed_out_number TEXT,
    started_at_ms INTEGER, dialed_out_at_ms INTEGER, caller_name TEXT, rung_as TEXT, matched TEXT,
    ended_at_ms INTEGER, label TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
    searched TEXT NOT NULL DEFAULT '', UNIQUE (profile, call_uuid));
CREATE TABLE transfers (
    entry INTEGER PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
    transfer_uuid TEXT, ended_how TEXT, ended_at_ms INTEGER);
CREATE INDEX calls_of_profile ON calls (profile, id);
CREATE INDEX calls_open ON calls (profile, id) WHERE ended_at_ms IS NULL;
CREATE INDEX transfers_open ON transfers (entry) WHERE ended_how IS NULL;
CREATE INDEX actions_of_call ON actions (call, id);
INSERT INTO calls VALUES
    (1, 'Sales', 'c-1', 50, '+18665551234', '+18775550000', '+1905', 7, 8, 'Ada', NULL, NULL, NULL, 'sold',
        'a note', '18665551234 18775550000 1905 ada sold a note'),
    (2, 'Support', 'c-1', 40, '+4930', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '4930');
INSERT INTO actions VALUES
    (3, 1, 'transfer', 1, '+1416', 1, '+1905', NULL, 50, 'done', NULL, NULL, 60),
    (4, 2, 'accept', 1, NULL, NULL, NULL, NULL, 40, NULL, NULL, NULL, NULL),
    (5, 1, 'connect', 2, NULL, NULL, NULL, 't-1', 30, 'unknown', NULL, 'No answer came.', 31);
INSERT INTO transfers VALUES (3, 't-1', NULL, NULL);
PRAGMA user_version = 2;
"""
FILES = {0: "", 1: VERSION_1, 2: VERSION_2}


def begun_by(version, folder):
    with closing(sqlite3.connect(folder / "journal.sqlite3")) as connection:
        connection.executescript(FILES[version])


def schema_of(folder):
    with closing(sqlite3.connect(folder / "journal.sqlite3")) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        named = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        return version, {name: " ".join(sql.replace('"', "").split()) for name, sql in named}


def test_there_is_a_file_of_every_earlier_version_here():
    assert set(FILES) == set(range(len(MIGRATIONS)))


@pytest.mark.parametrize("version", FILES)
async def test_every_earlier_version_ends_with_the_tables_of_this_one(tmp_path, version):
    (tmp_path / "new").mkdir()
    begun_by(version, tmp_path)
    for folder in (tmp_path, tmp_path / "new"):
        journal = Journal(folder)
        assert await journal.open() is None
        await journal.close()
    assert schema_of(tmp_path) == schema_of(tmp_path / "new")
    assert schema_of(tmp_path)[0] == VERSION


@pytest.mark.parametrize("version", FILES)
async def test_a_journal_of_every_earlier_version_can_be_written(tmp_path, version):
    begun_by(version, tmp_path)
    journal = Journal(tmp_path)
    entry = await done(journal, to_do(a_transfer()), Done("t-9"))
    assert entry.id > (0, 8, 5)[version]
    await journal.keep_draft(SALES, "call-1", Draft("+1416"), 1)
    assert await journal.take_up_drafts(SALES) == {"call-1": Draft("+1416")}
    assert (await open_uuids(journal))[-1] == "t-9"
    await journal.forget("+18665551234")
    await journal.close()


async def assert_in_flight(journal):
    request, step = (await journal.in_flight(SALES)).actions
    assert request.entry.id == 3
    assert request.entry.intention.deed == Transfer("+1416", hold_caller=True)
    assert (request.entry.intention.own_leg, request.entry.intention.dialled_at_ms) == ("+1905", None)
    assert request.conclusion == Conclusion(Done("t-1"), 60)
    assert step.entry.intention.deed == Connect("t-1")
    assert (step.entry.intention.own_leg, step.entry.intention.dialled_at_ms) == (None, None)
    assert step.conclusion == Conclusion(Unknown("No answer came."), 31)
    (accepting,) = (await journal.in_flight("Support")).actions
    assert (accepting.entry.intention.deed, accepting.conclusion) == (Accept(), None)


async def test_version_2_keeps_what_was_in_flight_and_gets_drafts(tmp_path):
    begun_by(2, tmp_path)
    journal = Journal(tmp_path)
    await assert_in_flight(journal)
    (past,) = await journal.history(ALL)
    assert (past.note, past.label, past.draft) == ("a note", "sold", Draft())
    assert await journal.take_up_drafts(SALES) == {}
    await journal.close()


async def test_version_1_keeps_what_was_in_flight_and_gets_a_history(tmp_path):
    begun_by(1, tmp_path)
    journal = Journal(tmp_path)
    await assert_in_flight(journal)
    newest, oldest = await journal.history(ALL)
    assert (oldest.call.call_uuid, oldest.call.seen_at_ms) == ("c-1", 50)
    assert (oldest.call.caller_number, oldest.call.dialed_out_number) == ("+18665551234", "+1905")
    assert newest.actions[0].conclusion == Conclusion(Refused("OTHER", "no"), 9)
    assert await call_uuids(journal, Search(SALES, "555-1234")) == ["c-1"]
    await journal.close()


async def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    begun_by(1, tmp_path)
    broken = (*MIGRATIONS[1][:-1], "CREATE TABLE calls (twice)")
    monkeypatch.setattr("agent_console.journal.schema.MIGRATIONS", (MIGRATIONS[0], broken))
    before = schema_of(tmp_path)
    journal = Journal(tmp_path)
    with pytest.raises(Exception, match="already exists"):
        await journal.open()
    await journal.close()
    assert schema_of(tmp_path) == before
    monkeypatch.undo()
    journal = Journal(tmp_path)
    assert len(await open_uuids(journal)) == 1
    await journal.close()
