"""Turns plain values into messages, forgiving whatever an agent can do without (api-decisions, "Wire")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any

from msgspec import Struct

from agent_console.callcontrol.messages import ActiveCall
from agent_console.callcontrol.plain import Plain

_LONGEST = 200
_LATEST_MS = 253_402_300_799_999  # the end of the year 9999
_UNREADABLE = re.compile("[\x00-\x1f\x7f-\x9f\ufffd\ud800-\udfff]")
_WHOLE_NUMBER = re.compile(r"\d{1,15}(?:\.\d*)?")
_REMEMBERED = 128
"""So many records: the next poll's page shows nearly the same ones, which then are the same objects."""


class CallList(Struct, frozen=True):
    """The calls of one reply, and how many records could not be read."""

    calls: tuple[ActiveCall, ...]
    skipped: int


class Verdict(Struct, frozen=True):
    """`success` and `error` of a reply; None is "not said"."""

    success: bool | None
    error: str | None


def read_verdict(value: Plain) -> Verdict:
    """Whether the server says that it did it, and if not, why."""
    if not isinstance(value, dict):
        return Verdict(None, None)
    return Verdict(_truth(value.get("success")), _words(value.get("error")))


def read_transfer_uuid(value: Plain) -> str | None:
    """The transfer's UUID, or None if there is no usable one (reference, "Transfer a Call")."""
    return _identifier(value.get("transfer_uuid")) if isinstance(value, dict) else None


def read_calls(value: Plain) -> CallList | None:
    """The active calls, or None if the reply has no list at all (reference, "List Active Calls")."""
    records = _records(value)
    if records is None:
        return None
    read = [call for record in records if (call := _call(record)) is not None]
    return CallList(tuple(read), skipped=len(records) - len(read))


def _records(value: Plain) -> list[Plain] | None:
    if isinstance(value, list):
        return value
    if not isinstance(value, dict) or "results" not in value:
        return None
    results = value["results"]
    if results is None:
        return []
    if isinstance(results, list):
        return results
    if not isinstance(results, dict):
        return None
    # In XML a list is children of one name, and a list of one cannot be told from a single record.
    if "call_uuid" in results:
        return [results]
    if len(results) > 1:
        return None
    [inner] = results.values() or [[]]
    return inner if isinstance(inner, list) else [inner]


def _call(record: Plain) -> ActiveCall | None:
    if not isinstance(record, dict):
        return None
    try:
        values: Sequence[Any] = _VALUES(record)
    except KeyError:
        values = [record.get(name) for name in _FIELDS]
    try:
        return _call_of(*values)
    except TypeError:
        # A list stands where a number belongs: nothing can be remembered by that.
        return _call_of.__wrapped__(*values)


_FIELDS = (
    "call_uuid",
    "caller_number",
    "caller_number_sent",
    "dialed_out_number",
    "started_at",
    "dialed_out_at",
)
_VALUES = itemgetter(*_FIELDS)


@lru_cache(maxsize=_REMEMBERED, typed=True)
def _call_of(
    call_uuid: Plain,
    caller_number: Plain,
    caller_number_sent: Plain,
    dialed_out_number: Plain,
    started_at: Plain,
    dialed_out_at: Plain,
) -> ActiveCall | None:
    identifier = _identifier(call_uuid)
    if identifier is None:
        return None
    return ActiveCall(
        identifier,
        _text(caller_number),
        _text(caller_number_sent),
        _text(dialed_out_number),
        _epoch_ms(started_at),
        _epoch_ms(dialed_out_at),
    )


def _identifier(value: Plain) -> str | None:
    text = _text(value)
    return None if text is None or " " in text else text


def _text(value: Plain) -> str | None:
    """A string, or a whole number as one; None for whatever a person could not read."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**30:
        return str(value)
    if not isinstance(value, str):
        return None
    text = value.strip()
    if not 0 < len(text) <= _LONGEST:
        return None
    readable = (text.isascii() and text.isprintable()) or not _UNREADABLE.search(text)
    return text if readable else None


def _words(value: Plain, depth: int = 0) -> str | None:
    """An error in words; Rails also sends lists of them, and lists by field."""
    if value is None or value == "" or value is False or depth > 2:
        return None
    if isinstance(value, list):
        return _sentence(_words(item, depth + 1) for item in value)
    if isinstance(value, dict):
        return _sentence(f"{name}: {_words(item, depth + 1)}" for name, item in value.items())
    return _sentence([str(value)])


def _sentence(parts: Iterable[str | None]) -> str | None:
    whole = "; ".join(filter(None, parts))
    return _UNREADABLE.sub(" ", whole[:_LONGEST]).strip() or None


def _truth(value: Plain) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return {"true": True, "1": True, "false": False, "0": False}.get(value.strip().lower())
    return {0: False, 1: True}.get(value) if isinstance(value, int) else None


def _epoch_ms(value: Plain) -> int | None:
    if isinstance(value, str):
        value = _number_or_moment(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 < value <= _LATEST_MS else None


def _number_or_moment(text: str) -> float | int | None:
    if _WHOLE_NUMBER.fullmatch(text):
        return int(text.partition(".")[0])
    try:
        moment = datetime.fromisoformat(text)
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return round(aware.timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
