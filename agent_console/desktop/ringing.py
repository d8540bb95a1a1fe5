"""Which phone rings now, as far as anybody can tell: many sources tell that one rings, few that it ends."""

from __future__ import annotations

from agent_console.desk.ringing import SAME_RING_MS
from agent_console.desk.rings import RINGS_AT_MOST_MS, Ring, RingState
from agent_console.desk.state import Desk


def ringing(desk: Desk, now_ms: int) -> Ring | None:
    """The newest ring that nobody has answered, acted upon, or lost; None while no phone rings.

    It may be that of a second call, beside the one in hand.
    """
    return next((ring for ring in reversed(desk.rings) if _rings_on(desk, ring, now_ms)), None)


def ring_ends_in_ms(ring: Ring, now_ms: int) -> int:
    """When this ring is over at the latest."""
    return max(0, ring.began_at_ms + RINGS_AT_MOST_MS - now_ms)


def _rings_on(desk: Desk, ring: Ring, now_ms: int) -> bool:
    if ring.answered or ring_ends_in_ms(ring, now_ms) == 0:
        return False
    if ring.state is not RingState.MATCHED:
        return True
    uuids = _that_may_ring(desk, ring)
    if any(_was_answered(desk, uuid, ring.began_at_ms) for uuid in uuids):
        return False
    return any(_is_there(desk, uuid) for uuid in uuids)


def _that_may_ring(desk: Desk, ring: Ring) -> list[str]:
    """The calls that this ring may be, without those that were busy before it began."""
    likeliest = [match.call_uuid for match in ring.matches[:1]]
    return [
        match.call_uuid for match in ring.matches if not _was_busy(desk, match.call_uuid, ring)
    ] or likeliest


def _was_busy(desk: Desk, call_uuid: str, ring: Ring) -> bool:
    """Whether the call was rung for by an earlier ring, or acted upon, before this ring began."""
    case = desk.cases.get(call_uuid)
    if case is not None and any(one.asked_at_ms < ring.began_at_ms for one in case.attempts):
        return True
    return any(
        one.began_at_ms <= ring.began_at_ms - SAME_RING_MS and _brought(one, call_uuid) for one in desk.rings
    )


def _was_answered(desk: Desk, call_uuid: str, since_ms: int) -> bool:
    """Whether the call is talked to: another source said so of the same ring, or the agent has acted since.

    What was done before is no answer: a call that was handed on can come back and ring again.
    """
    if any(
        one.answered and one.began_at_ms > since_ms - SAME_RING_MS and _brought(one, call_uuid)
        for one in desk.rings
    ):
        return True
    case = desk.cases.get(call_uuid)
    return case is not None and any(one.asked_at_ms >= since_ms for one in case.attempts)


def _is_there(desk: Desk, call_uuid: str) -> bool:
    """Whether the call has not left, as far as is likely: one picture that lacks it is no proof."""
    case = desk.cases.get(call_uuid)
    return not case.left if case is not None else desk.call(call_uuid) is not None


def _brought(ring: Ring, call_uuid: str) -> bool:
    return ring.match is not None and ring.match.call_uuid == call_uuid
