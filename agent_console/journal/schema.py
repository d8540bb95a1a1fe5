"""The journal's tables, and how a file of an earlier version becomes one of this version.

A file's version is SQLite's `user_version`. `MIGRATIONS[n]` brings version n to n + 1, in one transaction; an
entry of this tuple is never changed once it has been released. Version 0 is an empty file.

`calls` has one row for each call and profile, in the order in which they were first seen. `actions` are the
agent's, in the order in which they were asked. `transfers` says of those that are one how far they have come.
`searched` is what a search looks through: see searching.py. `own_leg` and `dialled_at_ms` say which leg was
the agent's when an action was asked for; rows of before version 3 lack the second, and the first where they
are no transfers. `draft_to` and `draft_hold_caller` are what stands in the transfer panel.
"""

from __future__ import annotations

import sqlite3

from agent_console.journal.transactions import transaction

_ACTIONS = (
    """CREATE TABLE actions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        profile TEXT NOT NULL,
        call_uuid TEXT NOT NULL,
        caller_number TEXT,
        caller_number_sent TEXT,
        kind TEXT NOT NULL CHECK (kind IN ('transfer', 'connect', 'stop', 'return', 'accept')),
        action_id INTEGER NOT NULL,
        transfer_to TEXT,
        hold_caller INTEGER,
        own_leg TEXT,
        transfer_uuid TEXT,
        intended_at_ms INTEGER NOT NULL,
        outcome TEXT CHECK (outcome IN ('done', 'refused', 'not_sent', 'unknown')),
        refusal TEXT,
        text TEXT,
        concluded_at_ms INTEGER)""",
    """CREATE TABLE transfers (
        entry INTEGER PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
        transfer_uuid TEXT,
        ended_how TEXT,
        ended_at_ms INTEGER)""",
    "CREATE INDEX transfers_open ON transfers (entry) WHERE ended_how IS NULL",
)

_HISTORY = (
    """CREATE TABLE calls (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        profile TEXT NOT NULL,
        call_uuid TEXT NOT NULL,
        seen_at_ms INTEGER NOT NULL,
        caller_number TEXT,
        caller_number_sent TEXT,
        dialed_out_number TEXT,
        started_at_ms INTEGER,
        dialed_out_at_ms INTEGER,
        caller_name TEXT,
        rung_as TEXT,
        matched TEXT,
        ended_at_ms INTEGER,
        label TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        searched TEXT NOT NULL DEFAULT '',
        UNIQUE (profile, call_uuid))""",
    "CREATE INDEX calls_of_profile ON calls (profile, id)",
    "CREATE INDEX calls_open ON calls (profile, id) WHERE ended_at_ms IS NULL",
    """INSERT INTO calls
            (profile, call_uuid, seen_at_ms, caller_number, caller_number_sent, dialed_out_number)
        SELECT profile, call_uuid, intended_at_ms,
            known.caller_number, known.caller_number_sent, known.own_leg
        FROM actions JOIN (
            SELECT min(id) AS first, max(caller_number) AS caller_number,
                max(caller_number_sent) AS caller_number_sent, max(own_leg) AS own_leg
            FROM actions GROUP BY profile, call_uuid) AS known ON id = known.first
        ORDER BY id""",
    """UPDATE calls SET searched = searchable(caller_number, caller_number_sent, dialed_out_number,
        rung_as, caller_name, label, note)""",
    "ALTER TABLE actions RENAME TO actions_1",
    """CREATE TABLE actions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        call INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('transfer', 'connect', 'stop', 'return', 'accept')),
        action_id INTEGER NOT NULL,
        transfer_to TEXT,
        hold_caller INTEGER,
        own_leg TEXT,
        transfer_uuid TEXT,
        intended_at_ms INTEGER NOT NULL,
        outcome TEXT CHECK (outcome IN ('done', 'refused', 'not_sent', 'unknown')),
        refusal TEXT,
        text TEXT,
        concluded_at_ms INTEGER)""",
    """INSERT INTO actions
        SELECT a.id, c.id, kind, action_id, transfer_to, hold_caller, own_leg, transfer_uuid, intended_at_ms,
            outcome, refusal, text, concluded_at_ms
        FROM actions_1 AS a JOIN calls AS c USING (profile, call_uuid) ORDER BY a.id""",
    """CREATE TABLE transfers_2 (
        entry INTEGER PRIMARY KEY REFERENCES actions (id) ON DELETE CASCADE,
        transfer_uuid TEXT,
        ended_how TEXT,
        ended_at_ms INTEGER)""",
    "INSERT INTO transfers_2 SELECT entry, transfer_uuid, ended_how, ended_at_ms FROM transfers",
    "DROP TABLE transfers",
    "ALTER TABLE transfers_2 RENAME TO transfers",
    "DROP TABLE actions_1",
    "CREATE INDEX transfers_open ON transfers (entry) WHERE ended_how IS NULL",
    "CREATE INDEX actions_of_call ON actions (call, id)",
)

_DRAFTS = (
    "ALTER TABLE actions ADD COLUMN dialled_at_ms INTEGER",
    "ALTER TABLE calls ADD COLUMN draft_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE calls ADD COLUMN draft_hold_caller INTEGER NOT NULL DEFAULT 1",
)

MIGRATIONS = (_ACTIONS, _HISTORY, _DRAFTS)
VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """The version of an open file's schema."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to `VERSION`. All of it happens or none; a second console that does the same waits."""
    if version_of(connection) == VERSION:
        return
    # Tables are rebuilt. Inside a transaction SQLite would ignore this.
    connection.execute("PRAGMA foreign_keys = OFF")
    with transaction(connection):
        for statements in MIGRATIONS[version_of(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
