"""Writes intentions and conclusions, and reads back what was in flight (reference: Call Transfer).

A transfer is open from its intention until it is refused, surely not sent, or closed by its own entry. Of a
call with anything open every action is read back: what is believed of it they make together, in their order.
"""

# ruff: noqa: S608 - the pieces of these statements are this module's own
from __future__ import annotations

import sqlite3

from agent_console.journal.calls import write_call
from agent_console.journal.records import (
    Conclusion,
    Done,
    Entry,
    InFlight,
    Intention,
    NotSent,
    RecordedAction,
    Refused,
    Transfer,
    Unknown,
    UsedDestination,
)
from agent_console.journal.rows import action_of, call_of, deed_values, leg_values, outcome_values

ACTIONS = """SELECT actions.*, transfers.transfer_uuid AS got_uuid
    FROM actions LEFT JOIN transfers ON entry = actions.id"""

_OPEN_TRANSFERS = """SELECT entry FROM transfers JOIN actions ON entry = actions.id
    JOIN calls ON calls.id = call WHERE ended_how IS NULL AND profile = ?"""
_OPEN_HANDLINGS = """SELECT max(actions.id) FROM calls JOIN actions ON actions.call = calls.id
    WHERE calls.ended_at_ms IS NULL AND kind IN ('return', 'accept') AND profile = ? GROUP BY calls.id"""
_IN_FLIGHT = f"""{ACTIONS} WHERE call IN (
        SELECT call FROM actions WHERE id IN ({_OPEN_TRANSFERS})
        UNION SELECT call FROM actions WHERE id IN ({_OPEN_HANDLINGS})
            AND (outcome IS NULL OR outcome IN ('done', 'unknown')))
    ORDER BY actions.id"""


def write_intention(connection: sqlite3.Connection, intention: Intention) -> Entry:
    """Add an action without an outcome, and what is known of its call."""
    call = write_call(connection, intention.call)
    number = connection.execute(
        "INSERT INTO actions (call, action_id, intended_at_ms, kind, transfer_to, hold_caller, transfer_uuid,"
        " own_leg, dialled_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            call,
            intention.action_id,
            intention.at_ms,
            *deed_values(intention.deed),
            *leg_values(intention),
        ),
    ).lastrowid
    assert number is not None, "an insert has a row"  # noqa: S101
    if isinstance(intention.deed, Transfer):
        connection.execute("INSERT INTO transfers (entry) VALUES (?)", (number,))
    return Entry(number, intention)


def write_conclusion(connection: sqlite3.Connection, entry: Entry, conclusion: Conclusion) -> None:
    """Say what became of an entry. What is certain stands: only an unknown outcome can be replaced.

    An entry that is not in this file was written to one that has been set aside since; it is written again.
    """
    row = _row_of(connection, entry)
    if row is None:
        row = write_intention(connection, entry.intention).id, None
    number, known = row
    if known not in (None, "unknown"):
        return
    outcome, at_ms = conclusion.outcome, conclusion.at_ms
    connection.execute(
        "UPDATE actions SET outcome = ?, refusal = ?, text = ?, concluded_at_ms = ? WHERE id = ?",
        (*outcome_values(outcome), at_ms, number),
    )
    if not isinstance(entry.intention.deed, Transfer):
        return
    match outcome:
        case Done(transfer_uuid=transfer_uuid):
            connection.execute(
                "UPDATE transfers SET transfer_uuid = ? WHERE entry = ?", (transfer_uuid, number)
            )
        case Refused() | NotSent():
            how = "refused" if isinstance(outcome, Refused) else "not sent"
            connection.execute(
                "UPDATE transfers SET ended_how = ?, ended_at_ms = ? WHERE entry = ?", (how, at_ms, number)
            )
        case Unknown():
            pass


def close_transfer(connection: sqlite3.Connection, entry: Entry, how: str, at_ms: int) -> None:
    """Close this one transfer, if it is open."""
    if (row := _row_of(connection, entry)) is not None:
        connection.execute(
            "UPDATE transfers SET ended_how = ?, ended_at_ms = ? WHERE ended_how IS NULL AND entry = ?",
            (how, at_ms, row[0]),
        )


def reopen_transfer(connection: sqlite3.Connection, entry: Entry) -> None:
    """Open this one transfer again, unless it never began: its call has come back into the list."""
    row = _row_of(connection, entry)
    if row is not None and row[1] not in ("refused", "not_sent"):
        connection.execute(
            "UPDATE transfers SET ended_how = NULL, ended_at_ms = NULL WHERE entry = ?", (row[0],)
        )


def read_in_flight(connection: sqlite3.Connection, profile: str) -> InFlight:
    """Every action of each call with something open, in the order in which they were asked for."""
    done = _read(connection, connection.execute(_IN_FLIGHT, (profile, profile)).fetchall())
    still_open = {row[0] for row in connection.execute(_OPEN_TRANSFERS, (profile,))}
    return InFlight(done, tuple(one.entry for one in done if one.entry.id in still_open))


def read_destinations(
    connection: sqlite3.Connection, profile: str, limit: int
) -> tuple[UsedDestination, ...]:
    """Where transfers went that the server took, the latest first."""
    rows = connection.execute(
        "SELECT transfer_to, count(*) AS uses FROM actions JOIN calls ON calls.id = actions.call"
        " WHERE profile = ? AND kind = 'transfer' AND outcome = 'done' AND transfer_to != ''"
        " GROUP BY transfer_to ORDER BY max(actions.id) DESC LIMIT ?",
        (profile, limit),
    )
    return tuple(UsedDestination(row["transfer_to"], row["uses"]) for row in rows)


def _read(connection: sqlite3.Connection, rows: list[sqlite3.Row]) -> tuple[RecordedAction, ...]:
    def call(number: int) -> sqlite3.Row:
        found: sqlite3.Row = connection.execute("SELECT * FROM calls WHERE id = ?", (number,)).fetchone()
        return found

    return tuple(action_of(call_of(call(row["call"])), row) for row in rows)


def _row_of(connection: sqlite3.Connection, entry: Entry) -> tuple[int, str | None] | None:
    """The row of an entry and its outcome. In a file that was begun anew, its id may be another's."""
    wanted = entry.intention
    row = connection.execute(
        "SELECT actions.id, outcome FROM actions JOIN calls ON calls.id = call WHERE profile = ?"
        " AND call_uuid = ? AND action_id = ? AND intended_at_ms = ? ORDER BY actions.id = ? DESC LIMIT 1",
        (wanted.call.profile, wanted.call.call_uuid, wanted.action_id, wanted.at_ms, entry.id),
    ).fetchone()
    return None if row is None else (row[0], row[1])
