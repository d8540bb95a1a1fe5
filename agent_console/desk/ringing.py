"""What the desk makes of a ring: which call it is, and how sure that is.

A call that was listed before the phone rang may be an old one of the same caller, or a colleague's with the
same number: the ring settles on it only when two further pictures have shown no other, and never as certain.
"""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desk.cases import (
    dialled_anew,
    is_colleagues,
    is_elsewhere,
    new_case,
    picked_up,
    put_down,
    same_number,
)
from agent_console.desk.effects import Effect, PollNow, ShowWindow
from agent_console.desk.events import RingAnswered, RingStarted, RingStopped
from agent_console.desk.hand import settled
from agent_console.desk.matching import Confidence, Match, NumberOfCall, find_matches
from agent_console.desk.numbers import canonical, read_caller_id
from agent_console.desk.rings import PICTURES_TO_SETTLE, RINGS_AT_MOST_MS, Ring, RingState
from agent_console.desk.state import ChosenBy, Desk, Happening, HappeningMessage

RINGS_AT_MOST = 8
NOT_ROUTED_AFTER_MS = 5_000
"""How long a ring may wait for its call: the phone can be faster than the API, but not by more."""

RINGS_WITHIN_MS = 10_000
"""So soon after it was dialled does a phone ring: what was dialled before is no new call, listed or not."""

CLOCKS_AGREE_MS = 1_000
"""The list's times and the replies' dates are told by clocks that may differ by so much."""

SAME_RING_MS = 3_000
"""Two sources that tell of the same caller within this time tell of the same ring."""


def ring_started(desk: Desk, event: RingStarted) -> tuple[Desk, tuple[Effect, ...]]:
    """A phone rings: look among the known calls at once, and ask the server for the newest."""
    caller = read_caller_id(event.caller)
    ring = Ring(
        event.source,
        event.ring_id,
        caller,
        event.name or caller.name,
        event.at_ms,
        call_uuid=event.call_uuid,
        called=event.called,
    )
    if not desk.is_stale(event.at_ms):
        ring = _with_known(desk, ring, find_matches(caller, desk.calls, desk.policy.region))
    others = tuple(one for one in desk.rings if not _same_ring(desk, one, ring))
    desk = replace(desk, rings=(*others, ring)[-RINGS_AT_MOST:])
    return match_rings(desk, event.at_ms), (PollNow(), ShowWindow())


def ring_answered(desk: Desk, event: RingAnswered) -> Desk:
    """The agent picked up. The call comes into hand, whatever else is: the agent talks to that caller now."""
    ring = _ring_meant(desk, event, answered=True)
    if ring is None:
        return desk
    told = replace(ring, answered=True, comes_into_hand=True)
    desk = _with_ring(desk, ring, told)
    return settled(_answered(desk, told, event.at_ms), event.at_ms)


def ring_stopped(desk: Desk, event: RingStopped) -> Desk:
    """The ringing or the call ended: the ring is over, and so, as far as the phone can tell, is its call."""
    ring = _ring_meant(desk, event, answered=False)
    if ring is None:
        return desk
    desk = replace(desk, rings=tuple(one for one in desk.rings if one is not ring))
    case = desk.cases.get(ring.match.call_uuid) if ring.match and ring.settled else None
    if case is not None and case.call.call_uuid not in desk.call_uuids_of_rings():
        desk = desk.with_case(put_down(case, desk.policy, event.at_ms))
    desk, current = settled(desk, event.at_ms), desk.current
    if current is None or current.by is not ChosenBy.RING or current.gone is not None:
        return desk
    over = desk.current is not None and desk.current.gone is not None
    # Whoever has hung up is done with it; what is chosen by hand stays in sight as over.
    if not over:
        return desk
    return replace(desk, current=None, let_go=current.call.call_uuid, let_go_at_ms=event.at_ms)


def match_rings(desk: Desk, now_ms: int, *, looked: bool = False) -> Desk:
    """Look for the calls of rings that have none for sure. `looked`: a picture has just been read."""
    before = desk.ring
    for ring in desk.rings:
        new = _matched(desk, ring, now_ms, looked=looked)
        if new is not ring:
            if ring.settled and ring.match != new.match:
                desk = _let_go(desk, ring)
            desk = _with_ring(desk, ring, new)
            desk = _with_its_case(desk, new, now_ms)
    desk = settled(desk, now_ms)
    after = desk.ring
    if after is None or before is None or after.began_at_ms != before.began_at_ms or after.caller.withheld:
        # Any call of the list may be that of a caller who withholds the number.
        return desk
    if after.state is RingState.NOT_ROUTED and before.state is not RingState.NOT_ROUTED:
        return replace(desk, message=HappeningMessage(Happening.NOT_ROUTED, now_ms))
    return desk


def _with_its_case(desk: Desk, ring: Ring, now_ms: int) -> Desk:
    if ring.match is None:
        return desk
    uuid = ring.match.call_uuid
    case, call = desk.cases.get(uuid), desk.call(uuid)
    if case is None:
        case = new_case(call or Call(uuid), desk.policy, listed=call is not None)
        case = replace(case, draft=desk.kept_drafts.get(uuid, case.draft))
    if not ring.settled or (case.rung_at_ms or 0) >= ring.began_at_ms:
        return desk.with_case(case)
    if case.left:
        # Where the list does not show it yet, that says nothing until it has.
        case = replace(dialled_anew(case, desk.policy, now_ms), listed=call is not None)
    desk = desk.with_case(replace(case, rung_at_ms=ring.began_at_ms, hung_up_at_ms=None))
    return _answered(desk, ring, now_ms) if ring.answered else desk


def _let_go(desk: Desk, ring: Ring) -> Desk:
    """Forget what a ring has made known of a call that was not its own after all."""
    case = desk.cases.get(ring.match.call_uuid) if ring.match is not None else None
    if case is None:
        return desk
    return desk.with_case(replace(new_case(case.call, desk.policy), draft=case.draft))


def _answered(desk: Desk, ring: Ring, at_ms: int) -> Desk:
    case = desk.cases.get(ring.match.call_uuid) if ring.match and ring.settled else None
    return desk if case is None else desk.with_case(picked_up(case, desk.policy, at_ms))


def _matched(desk: Desk, ring: Ring, now_ms: int, *, looked: bool) -> Ring:
    asked_since = desk.asked_at_ms is not None and desk.asked_at_ms >= ring.began_at_ms
    if looked and asked_since and ring.pictures < PICTURES_TO_SETTLE:
        ring = replace(ring, pictures=ring.pictures + 1)
    if ring.call_uuid is not None:
        match = Match(ring.call_uuid, Confidence.IDENTIFIER, NumberOfCall.NONE)
        return replace(ring, matches=(match,), state=RingState.MATCHED, settled=True, certain=True)
    if ring.settled and not _may_find_another(desk, ring, now_ms):
        # If its call has left the list: another of the same caller is another ring's.
        return ring
    found = find_matches(ring.caller, desk.calls, desk.policy.region)
    if ring.known is None and looked:
        # The first picture since: what it shows was there already, as far as anybody knows.
        ring = _with_known(desk, ring, found)
    matches = [match for match in found if _may_have_rung(desk, ring, match.call_uuid, now_ms)]
    was_there = {match.call_uuid: _was_there(desk, ring, match.call_uuid) for match in matches}
    if ring.settled and not any(
        match.confidence is not Confidence.SUFFIX and not was_there[match.call_uuid] for match in matches
    ):
        return ring
    if ring.match is not None and ring.match.call_uuid not in was_there and not ring.settled:
        if _goes_on(desk, ring.match.call_uuid) and all(was_there.values()):
            # One picture without it may be a flicker.
            return ring
        ring = replace(ring, rivals=ring.rivals | {ring.match.call_uuid})
    matches.sort(key=lambda match: (match.confidence is Confidence.SUFFIX, was_there[match.call_uuid]))
    if matches:
        first = matches[0]
        old = was_there[first.call_uuid]
        settled_now = ring.pictures >= (PICTURES_TO_SETTLE if old else 1)
        new_ones = sum(not there for there in was_there.values())
        sure = settled_now and not old and new_ones == 1 and first.confidence is not Confidence.SUFFIX
        sure = sure and not _may_have_been_another(desk, ring) and not _was_dialled_after(desk, ring, first)
        new = replace(
            ring, matches=tuple(matches), state=RingState.MATCHED, settled=settled_now, certain=sure
        )
    elif asked_since and now_ms - ring.began_at_ms >= NOT_ROUTED_AFTER_MS and not desk.is_stale(now_ms):
        new = replace(ring, matches=(), state=RingState.NOT_ROUTED, settled=False, certain=False)
    else:
        new = replace(ring, matches=(), state=RingState.SEARCHING, settled=False, certain=False)
    return new


def _may_find_another(desk: Desk, ring: Ring, now_ms: int) -> bool:
    """Whether a ring that settled on a call that was there already may still turn out to be a new one.

    The API can be slow to list it. Once the agent has acted upon the call, nothing takes it away.
    """
    case = desk.cases.get(ring.match.call_uuid) if ring.match is not None else None
    if ring.certain or case is None or case.attempts:
        return False
    return now_ms - ring.began_at_ms < NOT_ROUTED_AFTER_MS


def _was_dialled_after(desk: Desk, ring: Ring, match: Match) -> bool:
    """Whether the phone rang before this call was dialled: then it was for another."""
    call = desk.call(match.call_uuid)
    if call is None or call.dialed_out_at_ms is None or desk.clock is None:
        return False
    return call.dialed_out_at_ms > desk.clock.latest_now_ms(ring.began_at_ms) + CLOCKS_AGREE_MS


def _with_known(desk: Desk, ring: Ring, found: tuple[Match, ...]) -> Ring:
    rows = [call for match in found if (call := desk.call(match.call_uuid)) is not None]
    known = {call.call_uuid: call.dialed_out_at_ms for call in rows}
    rivals = frozenset(call.call_uuid for call in rows if _is_unexplained(desk, call))
    return replace(ring, known=known, rivals=ring.rivals | rivals)


def _is_unexplained(desk: Desk, call: Call) -> bool:
    """Whether a call of this desk is listed that no ring has brought, and nobody has taken up."""
    case = desk.cases.get(call.call_uuid)
    return not is_colleagues(call, desk.policy) and (case is None or not (case.rung or case.answered))


def _goes_on(desk: Desk, call_uuid: str) -> bool:
    case = desk.cases.get(call_uuid)
    return case is not None and not case.left and not is_elsewhere(case, desk.policy)


def _may_have_rung(desk: Desk, ring: Ring, call_uuid: str, now_ms: int) -> bool:
    """Whether this phone can have rung for the call: dialled here, and before this ring was over."""
    call = desk.call(call_uuid)
    if call is None:
        return True
    case = desk.cases.get(call_uuid)
    if is_colleagues(call, desk.policy) or (case is not None and is_elsewhere(case, desk.policy)):
        return False
    if ring.called and not _may_be_dialled_at(call, ring.called, desk.policy.region):
        return False
    if call.dialed_out_at_ms is None or desk.clock is None:
        return True
    over_at_ms, soon_ms = (
        desk.clock.latest_now_ms(at_ms) + RINGS_AT_MOST_MS for at_ms in (ring.began_at_ms, now_ms)
    )
    # What is dialled in the future is dated by another clock than the replies are, and says nothing here.
    return not over_at_ms < call.dialed_out_at_ms <= soon_ms


def _may_be_dialled_at(call: Call, called: str, region: str) -> bool:
    """Whether a call may have been dialled at what rang. A number and an account cannot be compared."""
    comparable = [leg for leg in call.legs if ("@" in leg) is ("@" in called)]
    return not comparable or any(same_number(leg, called, region) for leg in comparable)


def _was_there(desk: Desk, ring: Ring, call_uuid: str) -> bool:
    """Whether the call may have been there before the ring, or been brought by another one."""
    call = desk.call(call_uuid)
    for other in desk.rings:
        brought = other.match is not None and other.match.call_uuid == call_uuid
        same = other.source != ring.source and abs(other.began_at_ms - ring.began_at_ms) <= SAME_RING_MS
        if other is not ring and brought and not same:
            return True
    if ring.known is None or call is None:
        return True
    dialled_at_ms = call.dialed_out_at_ms
    if call_uuid in ring.known:
        known_at_ms = ring.known[call_uuid]
        return dialled_at_ms is None or known_at_ms is None or dialled_at_ms <= known_at_ms
    if dialled_at_ms is None or desk.clock is None:
        return False
    return dialled_at_ms < desk.clock.likely_now_ms(ring.began_at_ms) - RINGS_WITHIN_MS


def _may_have_been_another(desk: Desk, ring: Ring) -> bool:
    """Whether another call may be this ring's: one listed as it began, or one that another ring is for."""
    others = [one for one in desk.rings if one.source == ring.source and not one.settled]
    others = [one for one in others if (one.ring_id, one.began_at_ms) != (ring.ring_id, ring.began_at_ms)]
    return bool(ring.rivals) or any(_same_caller(desk, one, ring.caller.as_given) for one in others)


def _with_ring(desk: Desk, old: Ring, new: Ring) -> Desk:
    return replace(desk, rings=tuple(new if one is old else one for one in desk.rings))


def _same_ring(desk: Desk, one: Ring, other: Ring) -> bool:
    if one.source != other.source:
        return False
    if one.ring_id is not None or other.ring_id is not None:
        return one.ring_id == other.ring_id
    if one.call_uuid != other.call_uuid:
        return False
    return not one.answered and _same_caller(desk, one, other.caller.as_given)


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


def _ring_meant(desk: Desk, event: RingAnswered | RingStopped, *, answered: bool) -> Ring | None:
    """The newest ring that an event speaks of; of none in particular, an answer means that of any phone."""
    anybody = event.ring_id is None and event.caller is None and event.call_uuid is None
    for ring in reversed(desk.rings):
        if answered and anybody and ring.answered:
            continue
        if ring.source != event.source and not (answered and anybody):
            continue
        if event.ring_id is not None:
            if ring.ring_id == event.ring_id:
                return ring
        elif event.call_uuid is not None:
            if event.call_uuid == ring.call_uuid or (
                ring.match is not None and ring.match.call_uuid == event.call_uuid
            ):
                return ring
        elif event.caller is None or _same_caller(desk, ring, event.caller):
            return ring
    return None
