"""Bodies of the active calls, written as the simulator writes them."""

from __future__ import annotations

from dataclasses import asdict

from agent_console.simulator.calls import Record
from agent_console.simulator.formats import JSON, XML, Format

DAY_MS = 1_750_000_000_000
FORMATS = {"json": JSON, "xml": XML}


def records(number: int, *, ages_ms: int = 0) -> list[Record]:
    """So many calls, newest dialled first, a second apart."""
    return [
        Record(
            caller_number=f"+1604{5_550_000 + each:07}",
            caller_number_sent=f"+1866{5_550_000 + each:07}",
            dialed_out_number="+14165550100",
            call_uuid=f"{each:08x}-1c2d-4e3f-8a4b-{each:012x}",
            started_at=DAY_MS - each * 1000 - 700 - ages_ms,
            dialed_out_at=DAY_MS - each * 1000 - ages_ms,
        )
        for each in range(number)
    ]


def body(shown: list[Record], written: Format = JSON) -> bytes:
    """The reply that lists these calls."""
    return written.write({"success": True, "results": [asdict(record) for record in shown]})
