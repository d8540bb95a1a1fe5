"""Writes the call history as CSV that a spreadsheet cannot be tricked with.

A cell that begins with = + - @, a tab or a line break can be a formula to a spreadsheet, and callers choose
their own names. Such a cell gets an apostrophe before it (OWASP, "CSV Injection"). One thing that begins with
a plus stays as it is: a plus and up to 15 digits (E.164) and nothing else. That can call nothing, and with an
apostrophe no other program would know it as a phone number. A spreadsheet may show it without its plus;
import the column as text to keep it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TextIO

from agent_console.journal.records import (
    Accept,
    Connect,
    Done,
    NotSent,
    PastCall,
    RecordedAction,
    Refused,
    Return,
    Stop,
    Transfer,
    Unknown,
)

COLUMNS = (
    "seen",
    "ended",
    "caller_number",
    "caller_number_sent",
    "dialed_out_number",
    "caller_name",
    "rung_as",
    "matched",
    "actions",
    "outcome",
    "note",
    "call_uuid",
    "draft",
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_E164 = re.compile(r"\+[0-9]{1,15}")
# The last four are the full-width forms, which some spreadsheets take for the same.
_FORMULA = re.compile(r"[\s\x00-\x1f]*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n]")


def write_header(stream: TextIO) -> None:
    """Write the names of the columns."""
    csv.writer(stream).writerow(COLUMNS)


def write_rows(stream: TextIO, calls: Iterable[PastCall]) -> None:
    """Write a row for each call. Times are ISO 8601 in UTC."""
    csv.writer(stream).writerows([harmless(cell) for cell in _cells(past)] for past in calls)


def harmless(cell: str) -> str:
    """The cell such that no spreadsheet takes it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) and not _E164.fullmatch(cell) else cell


def _cells(past: PastCall) -> tuple[str, ...]:
    call = past.call
    return (
        _time(call.seen_at_ms),
        "" if past.ended_at_ms is None else _time(past.ended_at_ms),
        call.caller_number or "",
        call.caller_number_sent or "",
        call.dialed_out_number or "",
        call.caller_name or "",
        call.rung_as or "",
        call.matched or "",
        "; ".join(map(_action, past.actions)),
        past.label,
        past.note,
        call.call_uuid,
        past.draft.to,
    )


def _action(action: RecordedAction) -> str:
    match action.entry.intention.deed:
        case Transfer(to=to, hold_caller=hold_caller):
            deed = f"transfer to {to}, {'caller held' if hold_caller else 'all in conference'}"
        case Connect():
            deed = "connect caller"
        case Stop():
            deed = "stop transfer"
        case Return():
            deed = "return call"
        case Accept():
            deed = "accept call"
    return f"{_time(action.entry.intention.at_ms)} {deed}: {_outcome(action)}"


def _outcome(action: RecordedAction) -> str:
    if action.conclusion is None:
        return "unknown"
    match action.conclusion.outcome:
        case Done():
            return "done"
        case Refused(refusal=refusal, text=text):
            return f"refused ({text or refusal})"
        case NotSent():
            return "not sent"
        case Unknown():
            return "unknown"


def _time(at_ms: int) -> str:
    try:
        return (_EPOCH + timedelta(milliseconds=at_ms)).isoformat(timespec="seconds")
    except OverflowError:  # a machine whose clock says anything
        return str(at_ms)
