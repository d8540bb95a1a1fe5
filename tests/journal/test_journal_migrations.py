"""A journal of any earlier version becomes one of this version, and nothing in it is lost."""

import sqlite3
from contextlib import closing

import pytest
from journal_story import ALL, SALES, a_transfer, call_uuids, done, to_do

from agent_console.journal import (
    Accept,
    Conclusion,
    Connect,
    Done,
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
FILES = {0: "", 1: VERSION_1}


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
    assert entry.id > (8 if version else 0)
    assert [one.transfer_uuid for one in await journal.open_transfers(SALES)][-1] == "t-9"
    await journal.forget("+18665551234")
    await journal.close()


async def test_version_1_keeps_what_was_in_flight_and_gets_a_history(tmp_path):
    begun_by(1, tmp_path)
    journal = Journal(tmp_path)
    (recovered,) = await journal.open_transfers(SALES)
    assert recovered.transfer_uuid == "t-1"
    assert recovered.request.entry.id == 3
    assert recovered.request.entry.intention.deed == Transfer("+1416", hold_caller=True, own_leg="+1905")
    assert recovered.request.conclusion == Conclusion(Done("t-1"), 60)
    (step,) = recovered.steps
    assert step.entry.intention.deed == Connect("t-1")
    assert step.conclusion == Conclusion(Unknown("No answer came."), 31)
    (accepting,) = await journal.open_handlings("Support")
    assert (accepting.entry.intention.deed, accepting.conclusion) == (Accept(), None)
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
    assert len(await journal.open_transfers(SALES)) == 1
    await journal.close()
