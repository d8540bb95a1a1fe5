"""The calls that the vendor's list shows, one for each call however many legs it has."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace


class Call(Struct, frozen=True):
    """One call of the active-calls list (reference: List Active Calls, response parameters).

    Times are milliseconds since the Unix epoch on the server's clock. `dialed_out_number` is the leg that
    this row stands for; `legs` are the numbers of every leg that the list shows for the same call UUID,
    newest dialled first, this one among them. `has_nameless_leg`: the list shows one without its number.
    """

    call_uuid: str
    caller_number: str | None = None
    caller_number_sent: str | None = None
    dialed_out_number: str | None = None
    started_at_ms: int | None = None
    dialed_out_at_ms: int | None = None
    legs: tuple[str, ...] = ()
    has_nameless_leg: bool = False

    @property
    def reached_handler_at_ms(self) -> int | None:
        """The earliest moment at which the handler can have had the call: where its windows begin."""
        return self.dialed_out_at_ms if self.dialed_out_at_ms is not None else self.started_at_ms


def one_row_a_call(records: tuple[Call, ...], is_own: Callable[[Call], bool]) -> tuple[Call, ...]:
    """Fold the records of one call into one row, in the list's order (newest dialled first).

    A Handler Group's key shows every leg of a call. `is_own` tells the record of the leg at which the agent
    is known to sit: the row stands for that one, so that a transfer's outbound leg never takes its place.
    """
    if len({record.call_uuid for record in records}) == len(records):
        return tuple([record if _knows_its_leg(record) else _with_its_leg(record) for record in records])
    rows: dict[str, list[Call]] = {}
    for record in records:
        rows.setdefault(record.call_uuid, []).append(record)
    return tuple(_folded(legs, is_own) for legs in rows.values())


def _folded(records: list[Call], is_own: Callable[[Call], bool]) -> Call:
    if len(records) == 1:
        return _with_its_leg(records[0])
    # Where nobody knows which leg is the agent's, the first dialled promises no window too long.
    row = next((record for record in records if is_own(record)), records[-1])
    legs = tuple(record.dialed_out_number for record in records if record.dialed_out_number)
    return replace(row, legs=legs, has_nameless_leg=len(legs) < len(records))


def _knows_its_leg(record: Call) -> bool:
    return bool(record.legs) or record.has_nameless_leg


def _with_its_leg(record: Call) -> Call:
    if record.dialed_out_number:
        return replace(record, legs=(record.dialed_out_number,))
    return replace(record, legs=(), has_nameless_leg=True)
