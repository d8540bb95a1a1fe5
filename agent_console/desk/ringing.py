"""What the desk makes of a ring: which call it is, and whether that call comes into the agent's hand."""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.effects import Effect, PollNow, ShowWindow
from agent_console.desk.events import RingAnswered, RingStarted, RingStopped
from agent_console.desk.handling import HandlingAsked
from agent_console.desk.matching import find_matches
from agent_console.desk.numbers import canonical, read_caller_id
from agent_console.desk.rings import RINGS_AT_MOST_MS, Ring, RingState
from agent_console.desk.state import ChosenBy, Current, Desk, Draft, Happening, HappeningMessage
from agent_console.desk.transfers import InDoubt, Requested, UnderWay

RINGS_AT_MOST = 8
NOT_ROUTED_AFTER_MS = 5_000
"""How long a ring may wait for its call: the phone can be faster than the API, but not by more."""


def ring_started(desk: Desk, event: RingStarted) -> tuple[Desk, tuple[Effect, ...]]:
    """A phone rings: look among the known calls at once, and ask the server for the newest."""
    caller = read_caller_id(event.caller)
    ring = Ring(event.source, event.ring_id, caller, event.name or caller.name, event.at_ms)
    others = tuple(one for one in desk.rings if not _same_ring(desk, one, ring))
    desk = replace(desk, rings=(*others, ring)[-RINGS_AT_MOST:])
    return match_rings(desk, event.at_ms), (PollNow(), ShowWindow())


def ring_answered(desk: Desk, event: RingAnswered) -> Desk:
    """The agent picked up: from now on the two hear each other."""
    return replace(
        desk,
        rings=tuple(
            replace(ring, answered=True)
            if ring.source == event.source and ring.ring_id == event.ring_id
            else ring
            for ring in desk.rings
        ),
    )


def ring_stopped(desk: Desk, event: RingStopped) -> Desk:
    """The ringing or the call ended: let go of the ring, and of the call that it brought.

    A transfer that is under way keeps its call in hand, and so does the agent's own choice.
    """
    ring = _ring_meant(desk, event)
    if ring is None:
        return desk
    desk = replace(desk, rings=tuple(one for one in desk.rings if one is not ring))
    current = desk.current
    brought = ring.matches[0].call_uuid if ring.matches else None
    if current and current.by is ChosenBy.RING and current.call.call_uuid == brought and not is_busy(desk):
        return _back_to_another(replace(desk, current=None, draft=Draft()), event)
    return desk


def match_rings(desk: Desk, now_ms: int) -> Desk:
    """Look again for the calls of rings that have none for sure, and take the newest ring's call in hand."""
    rings = tuple(_matched(desk, ring, now_ms) for ring in desk.rings)
    if all(new is old for new, old in zip(rings, desk.rings, strict=True)):
        return desk
    before = desk.ring
    desk = replace(desk, rings=rings)
    ring = desk.ring
    if ring is None or before is None or ring == before:
        return desk
    if ring.state is RingState.NOT_ROUTED and before.state is not RingState.NOT_ROUTED:
        if ring.caller.withheld:
            # Any call of the list may be this one.
            return desk
        return replace(desk, message=HappeningMessage(Happening.NOT_ROUTED, now_ms))
    if ring.matches and ring.matches[:1] != before.matches[:1]:
        return _take_in_hand(desk, ring.matches[0].call_uuid, now_ms)
    return desk


def _matched(desk: Desk, ring: Ring, now_ms: int) -> Ring:
    asked_since = desk.asked_at_ms is not None and desk.asked_at_ms >= ring.began_at_ms
    listed = bool(ring.matches) and desk.call(ring.matches[0].call_uuid) is not None
    if ring.settled and (listed or ring.answered):
        # If its call has left the list: another of the same caller is another ring's.
        return ring
    found = find_matches(ring.caller, desk.calls, desk.policy.region)
    matches = tuple(match for match in found if _may_have_rung(desk, ring, match.call_uuid, now_ms))
    if matches:
        settled = asked_since and _surely_rings(desk, ring, matches[0].call_uuid, now_ms)
        new = replace(ring, matches=matches, state=RingState.MATCHED, settled=settled)
    elif ring.matches and ring.settled:
        return ring
    elif asked_since and now_ms - ring.began_at_ms >= NOT_ROUTED_AFTER_MS and not desk.is_stale(now_ms):
        new = replace(ring, matches=(), state=RingState.NOT_ROUTED, settled=False)
    else:
        new = replace(ring, matches=(), state=RingState.SEARCHING, settled=False)
    return ring if new == ring else new


def _may_have_rung(desk: Desk, ring: Ring, call_uuid: str, now_ms: int) -> bool:
    """Whether the call was dialled before this ring was over: of many rings nobody tells the end."""
    call = desk.call(call_uuid)
    if call is None or call.dialed_out_at_ms is None or desk.clock is None:
        return True
    over_at_ms, soon_ms = (
        desk.clock.latest_now_ms(at_ms) + RINGS_AT_MOST_MS for at_ms in (ring.began_at_ms, now_ms)
    )
    # What is dialled in the future is dated by another clock than the replies are, and says nothing here.
    return not over_at_ms < call.dialed_out_at_ms <= soon_ms


def _surely_rings(desk: Desk, ring: Ring, call_uuid: str, now_ms: int) -> bool:
    """Whether the call is no old one of the same caller, whose new one the API may be slow to list."""
    call = desk.call(call_uuid)
    if call is None or call.dialed_out_at_ms is None or desk.clock is None:
        return True
    is_new = call.dialed_out_at_ms > desk.clock.likely_now_ms(ring.began_at_ms) - RINGS_AT_MOST_MS
    return is_new or now_ms - ring.began_at_ms >= NOT_ROUTED_AFTER_MS


def _back_to_another(desk: Desk, event: RingStopped) -> Desk:
    """Take in hand again the call that the agent still talks to, as its phone tells it, or that still rings.

    A source that tells the end of one ring tells that of each: what it has not ended goes on.
    """
    for ring in reversed(desk.rings):
        rings_yet = event.at_ms - ring.began_at_ms < RINGS_AT_MOST_MS
        goes_on = ring.answered or ring.source == event.source or rings_yet
        if goes_on and ring.matches and (call := desk.call(ring.matches[0].call_uuid)) is not None:
            return replace(desk, current=Current(call, ChosenBy.RING, event.at_ms, took_the_place=True))
    return desk


def _take_in_hand(desk: Desk, call_uuid: str, now_ms: int) -> Desk:
    call = desk.call(call_uuid)
    if call is None or (desk.current and desk.current.call.call_uuid == call_uuid and not desk.current.gone):
        return desk
    if is_busy(desk):
        return replace(desk, message=HappeningMessage(Happening.ANOTHER_RINGS, now_ms, call_uuid))
    took_the_place = desk.current is not None and desk.current.gone is None
    current = Current(call, ChosenBy.RING, now_ms, took_the_place=took_the_place)
    return replace(desk, current=current, draft=Draft(), message=None)


def is_busy(desk: Desk) -> bool:
    """Whether the call in hand must not be swapped under the agent's fingers."""
    if desk.current is None or desk.current.gone is not None:
        return False
    if isinstance(desk.handling_of_current(), HandlingAsked):
        return True
    return isinstance(desk.transfer_of_current(), Requested | UnderWay | InDoubt)


def _same_ring(desk: Desk, one: Ring, other: Ring) -> bool:
    if one.source != other.source:
        return False
    if one.ring_id is not None or other.ring_id is not None:
        return one.ring_id == other.ring_id
    return _same_caller(desk, one, other.caller.as_given)


def _same_caller(desk: Desk, ring: Ring, caller: str) -> bool:
    if ring.caller.as_given == caller:
        return True
    read = read_caller_id(caller)
    if read.withheld:
        return ring.caller.withheld
    number = read.number
    if number is None or ring.caller.number is None:
        return False
    region = desk.policy.region
    return (canonical(number, region) or number) == (
        canonical(ring.caller.number, region) or ring.caller.number
    )


def _ring_meant(desk: Desk, event: RingStopped) -> Ring | None:
    for ring in reversed(desk.rings):
        if ring.source != event.source:
            continue
        if event.ring_id is not None:
            if ring.ring_id == event.ring_id:
                return ring
        elif event.caller is None or _same_caller(desk, ring, event.caller):
            return ring
    return None
