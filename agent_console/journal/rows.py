"""How records stand in the tables, and come back out of them."""

from __future__ import annotations

import sqlite3

from agent_console.journal.records import (
    Accept,
    CallRecord,
    Conclusion,
    Connect,
    Deed,
    Done,
    Draft,
    Entry,
    Intention,
    NotSent,
    Outcome,
    RecordedAction,
    Refused,
    Return,
    Stop,
    Transfer,
    Unknown,
)

Value = str | int | None

CALL_COLUMNS = (
    "profile, call_uuid, seen_at_ms, caller_number, caller_number_sent, dialed_out_number, started_at_ms,"
    " dialed_out_at_ms, caller_name, rung_as, matched"
)
_LARGEST = 2**63 - 1


def storable(text: str) -> str:
    """The text as UTF-8 can hold it: half a surrogate pair from a hostile peer must not lose the row."""
    return text.encode("utf-8", "replace").decode()


def call_values(call: CallRecord) -> tuple[Value, ...]:
    """The values of `CALL_COLUMNS`."""
    return tuple(
        map(
            _value,
            (
                call.profile,
                call.call_uuid,
                call.seen_at_ms,
                call.caller_number,
                call.caller_number_sent,
                call.dialed_out_number,
                call.started_at_ms,
                call.dialed_out_at_ms,
                call.caller_name,
                call.rung_as,
                call.matched,
            ),
        )
    )


def deed_values(deed: Deed) -> tuple[Value, ...]:
    """The values of kind, transfer_to, hold_caller, transfer_uuid."""
    match deed:
        case Transfer(to=to, hold_caller=hold_caller):
            return "transfer", storable(to), int(hold_caller), None
        case Connect(transfer_uuid=transfer_uuid):
            return "connect", None, None, transfer_uuid
        case Stop(transfer_uuid=transfer_uuid):
            return "stop", None, None, transfer_uuid
        case Return():
            return "return", None, None, None
        case Accept():
            return "accept", None, None, None


def leg_values(intention: Intention) -> tuple[Value, ...]:
    """The values of own_leg, dialled_at_ms."""
    return _value(intention.own_leg), _value(intention.dialled_at_ms)


def outcome_values(outcome: Outcome) -> tuple[Value, ...]:
    """The values of outcome, refusal, text."""
    match outcome:
        case Done():
            return "done", None, None
        case Refused(refusal=refusal, text=text):
            return "refused", refusal, storable(text)
        case NotSent(text=text):
            return "not_sent", None, storable(text)
        case Unknown(text=text):
            return "unknown", None, storable(text)


def action_of(call: CallRecord, row: sqlite3.Row) -> RecordedAction:
    """Read a row of `actions`, joined with the UUID that its transfer got as `got_uuid`."""
    intention = Intention(
        call,
        _deed(row),
        row["action_id"],
        row["intended_at_ms"],
        row["own_leg"],
        row["dialled_at_ms"],
    )
    outcome = _outcome(row)
    conclusion = Conclusion(outcome, row["concluded_at_ms"]) if outcome else None
    return RecordedAction(Entry(row["id"], intention), conclusion)


def call_of(row: sqlite3.Row) -> CallRecord:
    """Read a row of `calls`."""
    return CallRecord(
        row["profile"],
        row["call_uuid"],
        row["seen_at_ms"],
        row["caller_number"],
        row["caller_number_sent"],
        row["dialed_out_number"],
        row["started_at_ms"],
        row["dialed_out_at_ms"],
        row["caller_name"],
        row["rung_as"],
        row["matched"],
    )


def draft_of(row: sqlite3.Row) -> Draft:
    """What a row of `calls` keeps of the transfer panel."""
    return Draft(row["draft_to"], bool(row["draft_hold_caller"]))


def _deed(row: sqlite3.Row) -> Deed:
    match row["kind"]:
        case "transfer":
            return Transfer(row["transfer_to"], bool(row["hold_caller"]))
        case "connect":
            return Connect(row["transfer_uuid"])
        case "stop":
            return Stop(row["transfer_uuid"])
        case "return":
            return Return()
    return Accept()


def _outcome(row: sqlite3.Row) -> Outcome | None:
    match row["outcome"]:
        case "done":
            return Done(row["got_uuid"])
        case "refused":
            return Refused(row["refusal"], row["text"])
        case "not_sent":
            return NotSent(row["text"])
        case "unknown":
            return Unknown(row["text"])
    return None


def _value(value: Value) -> Value:
    """The value as SQLite can hold it; a number from the server that is past 64 bits says nothing."""
    if isinstance(value, str):
        return storable(value)
    return None if value is not None and abs(value) > _LARGEST else value
