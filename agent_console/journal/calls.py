"""Writes what is known of a call: when it came, whose it is, how it was matched, when it ended, the note."""

# ruff: noqa: S608 - the pieces of these statements are this module's own
from __future__ import annotations

import sqlite3

from agent_console.journal.records import CallRecord, Draft
from agent_console.journal.rows import CALL_COLUMNS, call_of, call_values, draft_of, storable

_SEEN = f"""
    INSERT INTO calls ({CALL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (profile, call_uuid) DO UPDATE SET
        caller_number = coalesce(excluded.caller_number, caller_number),
        caller_number_sent = coalesce(excluded.caller_number_sent, caller_number_sent),
        dialed_out_number = coalesce(excluded.dialed_out_number, dialed_out_number),
        started_at_ms = coalesce(excluded.started_at_ms, started_at_ms),
        dialed_out_at_ms = coalesce(excluded.dialed_out_at_ms, dialed_out_at_ms),
        caller_name = coalesce(excluded.caller_name, caller_name),
        rung_as = coalesce(excluded.rung_as, rung_as),
        matched = coalesce(excluded.matched, matched),
        ended_at_ms = NULL
"""
_HAS_DRAFT = "(draft_to != '' OR NOT draft_hold_caller)"


def write_call(connection: sqlite3.Connection, call: CallRecord) -> int:
    """Add the call, or what is new of it, and return its row id. A None leaves what is known as it is."""
    connection.execute(_SEEN, call_values(call))
    number = call_id(connection, call.profile, call.call_uuid)
    assert number is not None, "it was just written"  # noqa: S101
    index_call(connection, number)
    return number


def write_note(
    connection: sqlite3.Connection, profile: str, call_uuid: str, text: str, label: str, at_ms: int
) -> None:
    """Put this note and this outcome in the place of the former. A call that is not known is added."""
    number = call_id(connection, profile, call_uuid)
    if number is None:
        number = write_call(connection, CallRecord(profile, call_uuid, at_ms))
    connection.execute(
        "UPDATE calls SET note = ?, label = ? WHERE id = ?", (storable(text), storable(label), number)
    )
    index_call(connection, number)


def write_draft(
    connection: sqlite3.Connection, profile: str, call_uuid: str, draft: Draft, at_ms: int
) -> None:
    """Put this draft in the place of the former. A call that is not known is added, if there is a draft."""
    number = call_id(connection, profile, call_uuid)
    if number is None and draft != Draft():
        number = write_call(connection, CallRecord(profile, call_uuid, at_ms))
    connection.execute(
        "UPDATE calls SET draft_to = ?, draft_hold_caller = ? WHERE id = ?",
        (storable(draft.to), int(draft.hold_caller), number),
    )


def drop_drafts_of_ended(connection: sqlite3.Connection, profile: str) -> None:
    """Nobody goes on with what was typed for a call that has ended."""
    connection.execute(
        "UPDATE calls SET draft_to = '', draft_hold_caller = 1 WHERE profile = ? AND ended_at_ms IS NOT NULL"
        f" AND {_HAS_DRAFT}",
        (profile,),
    )


def read_drafts(connection: sqlite3.Connection, profile: str) -> dict[str, Draft]:
    """The drafts of the calls that have not ended."""
    rows = connection.execute(
        f"SELECT * FROM calls WHERE profile = ? AND ended_at_ms IS NULL AND {_HAS_DRAFT} ORDER BY id",
        (profile,),
    )
    return {row["call_uuid"]: draft_of(row) for row in rows}


def write_end(connection: sqlite3.Connection, profile: str, call_uuid: str, at_ms: int) -> None:
    """The call has left the agent's list."""
    connection.execute(
        "UPDATE calls SET ended_at_ms = ? WHERE profile = ? AND call_uuid = ?", (at_ms, profile, call_uuid)
    )


def rename_profile(connection: sqlite3.Connection, old: str, new: str) -> None:
    """Hand the calls of one profile over to another name; a call that both have stays with each."""
    connection.execute("UPDATE OR IGNORE calls SET profile = ? WHERE profile = ?", (new, old))


def read_open(connection: sqlite3.Connection, profile: str) -> tuple[CallRecord, ...]:
    """The calls that have not ended."""
    rows = connection.execute(
        "SELECT * FROM calls WHERE profile = ? AND ended_at_ms IS NULL ORDER BY id", (profile,)
    )
    return tuple(call_of(row) for row in rows)


def call_id(connection: sqlite3.Connection, profile: str, call_uuid: str) -> int | None:
    """The row of a call."""
    row = connection.execute(
        "SELECT id FROM calls WHERE profile = ? AND call_uuid = ?", (profile, call_uuid)
    ).fetchone()
    return None if row is None else int(row[0])


def index_call(connection: sqlite3.Connection, number: int) -> None:
    """Let searches find the call by what its row says now."""
    connection.execute(
        "UPDATE calls SET searched = searchable(caller_number, caller_number_sent, dialed_out_number,"
        " rung_as, caller_name, label, note) WHERE id = ?",
        (number,),
    )
