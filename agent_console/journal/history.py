"""Reads the call history in pages, newest first.

Pages go by row id rather than by number of rows skipped: a page deep down costs what the first one costs, and
a call that arrives meanwhile moves none.
"""

# ruff: noqa: S608 - the pieces of these statements are this package's own
from __future__ import annotations

import sqlite3
from itertools import chain, groupby

from agent_console.journal.actions import ACTIONS
from agent_console.journal.records import PastCall, Search
from agent_console.journal.rows import Value, action_of, call_of, draft_of
from agent_console.journal.searching import needles


def page_query(search: Search, before_id: int | None, limit: int) -> tuple[str, tuple[Value, ...]]:
    """The SQL of a page and its values."""
    where, values = _where(search)
    if before_id is not None:
        where, values = f"{where} AND id < ?", (*values, before_id)
    return f"SELECT * FROM calls WHERE {where} ORDER BY id DESC LIMIT ?", (*values, limit)


def read_page(
    connection: sqlite3.Connection, search: Search, before_id: int | None, limit: int
) -> tuple[PastCall, ...]:
    """Up to `limit` calls older than `before_id`, each with its actions."""
    rows = connection.execute(*page_query(search, before_id, limit)).fetchall()
    marks = ", ".join("?" * len(rows))
    actions = connection.execute(
        f"{ACTIONS} WHERE call IN ({marks}) ORDER BY call, actions.id", tuple(row["id"] for row in rows)
    ).fetchall()
    of_call = {number: list(group) for number, group in groupby(actions, key=lambda action: action["call"])}
    past = []
    for row in rows:
        call = call_of(row)
        done = tuple(action_of(call, action) for action in of_call.get(row["id"], ()))
        past.append(
            PastCall(row["id"], call, row["ended_at_ms"], row["note"], row["label"], done, draft_of(row))
        )
    return tuple(past)


def count(connection: sqlite3.Connection, search: Search) -> int:
    """How many calls a search finds."""
    where, values = _where(search)
    (found,) = connection.execute(f"SELECT count(*) FROM calls WHERE {where}", values).fetchone()
    return int(found)


def _where(search: Search) -> tuple[str, tuple[Value, ...]]:
    conditions: list[tuple[str, tuple[Value, ...]]] = [("profile = ?", (search.profile,))]
    if search.label is not None:
        conditions.append(("label = ?", (search.label,)))
    if search.since_ms is not None:
        conditions.append(("seen_at_ms >= ?", (search.since_ms,)))
    if search.until_ms is not None:
        conditions.append(("seen_at_ms < ?", (search.until_ms,)))
    conditions += [
        (f"({' OR '.join(['instr(searched, ?) > 0'] * len(either))})", either)
        for either in needles(search.text)
    ]
    return " AND ".join(sql for sql, _ in conditions), tuple(chain(*(values for _, values in conditions)))
