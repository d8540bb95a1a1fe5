"""`agent-console calls`: the active calls of a profile, printed once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec.structs import asdict

from agent_console.callcontrol import ActiveCall
from agent_console.session.connecting import client_of

if TYPE_CHECKING:
    from agent_console.settings import Profile


async def print_calls(profile: Profile, keys: Mapping[str, str], *, as_json: bool) -> None:
    """Read all pages and print them. Raises CallControlError."""
    async with client_of(profile, keys) as client:
        listed = [call async for page in client.pages() for call in page.calls]
    # A call that comes in meanwhile moves others on to a page that is yet to be read.
    calls = list({call.call_uuid: call for call in reversed(listed)}.values())[::-1]
    if as_json:
        print(json.dumps([_as_in_the_reference(call) for call in calls], indent=2))
        return
    if not calls:
        print("No active calls.")
        return
    rows = [("CALLER", "SENT", "DIALLED", "CALL UUID")]
    rows += [
        (
            _printable(call.caller_number),
            _printable(call.caller_number_sent),
            _printable(call.dialed_out_number),
            _printable(call.call_uuid),
        )
        for call in calls
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _printable(text: str | None) -> str:
    """Without what could steer the terminal: a server's text is data."""
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text or "-")


def _as_in_the_reference(call: ActiveCall) -> dict[str, str | int | None]:
    record = asdict(call)
    record["started_at"] = record.pop("started_at_ms")
    record["dialed_out_at"] = record.pop("dialed_out_at_ms")
    return record
