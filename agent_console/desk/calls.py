"""The calls that the vendor's list shows, one for each call however many legs it has."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace


class Call(Struct, frozen=True):
    """One call of the active-calls list (reference: List Active Calls, response parameters).

    Times are milliseconds since the Unix epoch on the server's clock. `dialed_out_number` is the leg that
    this row stands for; `legs` are the numbers of every leg that the list shows for the same call UUID,
    newest dialled first, this one among them.
    """

    call_uuid: str
    caller_number: str | None = None
    caller_number_sent: str | None = None
    dialed_out_number: str | None = None
    started_at_ms: int | None = None
    dialed_out_at_ms: int | None = None
    legs: tuple[str, ...] = ()

    @property
    def reached_handler_at_ms(self) -> int | None:
        """The earliest moment at which the handler can have had the call: where its windows begin."""
        return self.dialed_out_at_ms if self.dialed_out_at_ms is not None else self.started_at_ms


def one_row_a_call(records: tuple[Call, ...], own_legs: dict[str, str]) -> tuple[Call, ...]:
    """Fold the records of one call into one row, in the list's order (newest dialled first).

    A Handler Group's key shows every leg of a call. `own_legs` says, by call UUID, which dialled number the
    agent is known to sit at; the row keeps that leg, so that a transfer's outbound leg never takes its place.
    """
    if len({record.call_uuid for record in records}) == len(records):
        return tuple([record if record.legs else _with_its_leg(record) for record in records])
    rows: dict[str, Call] = {}
    for record in records:
        leg = (record.dialed_out_number,) if record.dialed_out_number else ()
        known = rows.get(record.call_uuid)
        if known is None:
            rows[record.call_uuid] = _with_its_leg(record)
        elif leg and leg[0] == own_legs.get(record.call_uuid) != known.dialed_out_number:
            rows[record.call_uuid] = replace(record, legs=known.legs + leg)
        else:
            rows[record.call_uuid] = replace(known, legs=known.legs + leg)
    return tuple(rows.values())


def _with_its_leg(record: Call) -> Call:
    leg = (record.dialed_out_number,) if record.dialed_out_number else ()
    return record if record.legs == leg else replace(record, legs=leg)
