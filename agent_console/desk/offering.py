"""Which call is probably the agent's although no ring tells it: the one new call, offered and never taken."""

from __future__ import annotations

from agent_console.desk.calls import Call
from agent_console.desk.rings import RINGS_AT_MOST_MS, Ring
from agent_console.desk.state import Desk

OFFERED_AFTER_MS = 3_000
"""A softphone that tells of its ring has done so by then."""

OFFERED_FOR_MS = RINGS_AT_MOST_MS


def offered_call(desk: Desk, now_ms: int) -> Call | None:
    """The one call that was dialled lately, where no call is in hand and no ring has a call of its own.

    Of two new calls neither is probable. A call that was in hand before is not offered again.
    """
    if desk.clock is None or desk.is_stale(now_ms):
        return None
    if desk.current is not None and desk.current.gone is None:
        return None
    if any(_says_itself(desk, ring, now_ms) for ring in desk.rings):
        return None
    server_ms = desk.clock.likely_now_ms(now_ms)
    new = []
    for call in desk.calls:
        dialled_at_ms = call.dialed_out_at_ms
        if dialled_at_ms is None:
            continue
        if server_ms - dialled_at_ms > OFFERED_FOR_MS:
            # The list comes newest dialled first.
            break
        new.append(call)
    if len(new) != 1 or new[0].call_uuid in desk.had_in_hand:
        return None
    dialled_at_ms = new[0].dialed_out_at_ms or 0
    return new[0] if server_ms - dialled_at_ms >= OFFERED_AFTER_MS else None


def _says_itself(desk: Desk, ring: Ring, now_ms: int) -> bool:
    """Whether it says which call is the agent's: while it can be heard, and while its call is talked to."""
    if now_ms - ring.began_at_ms < RINGS_AT_MOST_MS:
        return bool(ring.matches) or not ring.caller.withheld
    return ring.answered and any(desk.call(match.call_uuid) for match in ring.matches)
