"""Forgets a caller for good, and lets old calls go.

Deleting is not enough: SQLite keeps the bytes of deleted rows until their place is used again.
`secure_delete` overwrites them, VACUUM writes the file anew, and emptying the write-ahead log takes the last
copies. What is in flight is never deleted: the caller's numbers leave such a call, the transfer's UUID stays.
"""

# ruff: noqa: S608 - the pieces of these statements are this module's own
from __future__ import annotations

import re
import sqlite3

from agent_console.journal.calls import index_call
from agent_console.journal.searching import digits_of
from agent_console.journal.transactions import transaction

FEWEST_DIGITS = 3
EXPIRED_AT_ONCE = 500
IN_PLACE_OF_A_NUMBER = "[forgotten]"

_LOCAL_DIGITS = 7  # a number of so many, and of no more, that ends like the forgotten one is taken for it
_IN_FLIGHT = """id IN (SELECT call FROM actions LEFT JOIN transfers ON entry = actions.id
    WHERE outcome IS NULL OR (entry IS NOT NULL AND ended_how IS NULL))"""
_THEIRS = "(is_spelled(caller_number) OR is_spelled(caller_number_sent) OR is_spelled(rung_as))"
_CALL_TEXTS = ("dialed_out_number", "caller_name", "matched", "label", "note", "draft_to")
_DRAFTS_WITH_A_GAP = f"instr(draft_to, '{IN_PLACE_OF_A_NUMBER}') > 0"
_ACTION_TEXTS = ("transfer_to", "own_leg", "text")


class Number:
    """A phone number to be forgotten, as it may be spelled anywhere."""

    def __init__(self, number: str) -> None:
        self._pattern = _pattern(digits_of(number), with_country=number.lstrip().startswith("+"))

    def is_spelled(self, number: str | None) -> bool:
        """Whether this field, a number in some spelling or a SIP address, is the number."""
        return number is not None and self._pattern.search(re.sub(r"[\s()./-]", "", number)) is not None

    def removed_from(self, text: str | None) -> str | None:
        """The text with a mark where it mentions the number."""
        return self._pattern.sub(IN_PLACE_OF_A_NUMBER, text) if text else text


def remove_caller(connection: sqlite3.Connection, caller: str) -> tuple[int, int]:
    """Remove the caller's calls and every mention of the number; return how many of each there were."""
    number = Number(caller)
    connection.create_function("is_spelled", 1, number.is_spelled, deterministic=True)
    connection.create_function("removed_from", 1, number.removed_from, deterministic=True)
    with transaction(connection):
        deleted = connection.execute(f"DELETE FROM calls WHERE {_THEIRS} AND NOT {_IN_FLIGHT}").rowcount
        in_flight = _change(
            connection,
            "calls",
            "caller_number = NULL, caller_number_sent = NULL, rung_as = NULL, caller_name = NULL,"
            " matched = NULL, label = '', note = '', draft_to = ''",
            _THEIRS,
        )
        mentions = _change(connection, "calls", *_without_mentions(_CALL_TEXTS))
        # With a gap in it nobody can be called there.
        connection.execute(f"UPDATE calls SET draft_to = '' WHERE {_DRAFTS_WITH_A_GAP}")
        for changed in (*in_flight, *mentions):
            index_call(connection, changed)
        mentions += _change(connection, "actions", *_without_mentions(_ACTION_TEXTS))
    return deleted + len(in_flight), len(mentions)


def scrub(connection: sqlite3.Connection) -> bool:
    """Write the file anew and empty the write-ahead log; False: another console was reading it."""
    connection.execute("VACUUM")
    (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def remove_older(connection: sqlite3.Connection, before_ms: int) -> int:
    """Remove some of the calls that were first seen before this; 0: only those in flight are left."""
    with transaction(connection):
        return connection.execute(
            "DELETE FROM calls WHERE id IN (SELECT id FROM calls WHERE seen_at_ms < ? AND NOT"
            f" {_IN_FLIGHT} LIMIT {EXPIRED_AT_ONCE})",
            (before_ms,),
        ).rowcount


def _change(connection: sqlite3.Connection, table: str, changes: str, where: str) -> list[int]:
    """Update these rows, and return which they were."""
    rows = [row[0] for row in connection.execute(f"SELECT id FROM {table} WHERE {where}")]
    connection.executemany(f"UPDATE {table} SET {changes} WHERE id = ?", ((row,) for row in rows))
    return rows


def _without_mentions(columns: tuple[str, ...]) -> tuple[str, str]:
    changes = ", ".join(f"{column} = removed_from({column})" for column in columns)
    return changes, " OR ".join(f"removed_from({column}) IS NOT {column}" for column in columns)


def _pattern(digits: str, *, with_country: bool) -> re.Pattern[str]:
    """What spells the number: in full, after an international prefix, or nationally with a trunk prefix.

    Up to three characters that are neither letters nor digits may stand between two digits. Where the country
    code was not given, up to four digits before the number are taken for one.
    """
    between = r"[^\w+]{0,3}"
    in_full = between.join(digits)
    if with_country:
        prefix = rf"(?:(?:00|011|0011|010|810|[09]){between})?"
        local = [between.join(digits[start:]) for start in range(1, len(digits) - _LOCAL_DIGITS + 1)]
    else:
        prefix = rf"(?:\d{between}){{0,4}}" if len(digits) >= _LOCAL_DIGITS else ""
        local = []
    spellings = [rf"\+?{prefix}{in_full}", *(rf"(?:0{between}){{0,2}}{one}" for one in local)]
    return re.compile(rf"(?<!\d)(?:{'|'.join(spellings)})(?!\d)", re.ASCII)
