"""Which phone rings now, as far as anybody can tell: many sources tell that one rings, few that it ends."""

from __future__ import annotations

from agent_console.desk.handling import HandlingAsked, HandlingGranted, HandlingInDoubt
from agent_console.desk.rings import RINGS_AT_MOST_MS, Ring, RingState
from agent_console.desk.state import Desk


def ringing(desk: Desk, now_ms: int) -> Ring | None:
    """The newest ring that nobody has answered, acted upon, or lost; None while no phone rings."""
    return next((ring for ring in reversed(desk.rings) if _rings_on(desk, ring, now_ms)), None)


def ring_ends_in_ms(ring: Ring, now_ms: int) -> int:
    """When this ring is over at the latest."""
    return max(0, ring.began_at_ms + RINGS_AT_MOST_MS - now_ms)


def _rings_on(desk: Desk, ring: Ring, now_ms: int) -> bool:
    if ring.answered or ring_ends_in_ms(ring, now_ms) == 0:
        return False
    if ring.state is not RingState.MATCHED:
        return True
    uuids = [match.call_uuid for match in ring.matches]
    if any(_acted_upon(desk, uuid, ring.began_at_ms) for uuid in uuids):
        return False
    return any(desk.call(uuid) is not None for uuid in uuids)


def _acted_upon(desk: Desk, call_uuid: str, since_ms: int) -> bool:
    """Whether the agent has done something with this call since: nobody does so while it still rings.

    What was done before is no answer: a call that was handed on can come back and ring again.
    """
    transfer = desk.transfers.get(call_uuid)
    if transfer is not None and transfer.plan.asked_at_ms >= since_ms:
        return True
    match desk.handlings.get(call_uuid):
        case HandlingAsked():
            return True
        case HandlingGranted(at_ms=at_ms) | HandlingInDoubt(since_ms=at_ms):
            return at_ms >= since_ms
    return False
