"""What is known and believed of a call that was rung, chosen or acted upon.

Known is what was asked for, what was answered, and what the list last showed. Believed is the ranked set of
states of `belief.py`. After a crash the same attempts are gone through again: no other way leads into a case.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from agent_console.desk import belief
from agent_console.desk.belief import Ranks, Setting, Sight
from agent_console.desk.calls import Call
from agent_console.desk.clock import ServerClock
from agent_console.desk.numbers import canonical
from agent_console.desk.outcomes import Done, NotSent, Outcome, Refusal, Refused, Unknown
from agent_console.desk.policy import Key, Policy
from agent_console.desk.world import OVER, Assumed, Kind, State

LATE_MS = 15_000
"""So long after its request was given up may an effect still come."""

LAG_MS = 3_000
"""So long after an answer that ended a leg may the list still show it."""

CERTAIN_MS = 60_000
"""A call that has been over for so long does not come back."""

HUNG_UP_MS = 10_000
"""A leg that is listed so long after the phone said that it had hung up is another one."""

TWICE = 2
"""Missing once a row or a leg may be a flicker; missing so many times running it is gone."""

CONTRADICTED_AT_MOST = 1
"""So many pictures running may show a call that is known to be over."""

ATTEMPTS_AT_MOST = 32


class Draft(Struct, frozen=True):
    """What stands in the transfer panel."""

    to: str = ""
    hold_caller: bool = True


class Attempt(Struct, frozen=True):
    """One request of the agent's about a call, and what became of it; `outcome` None: in flight.

    `action_id` is the desk's in this run, and negative for one of a former run. `to` is as sent to the
    server. `transfer_uuid` is what a transfer got, and what Connect or Stop was about.
    """

    kind: Kind
    action_id: int
    asked_at_ms: int
    to: str = ""
    transfer_uuid: str | None = None
    outcome: Outcome | None = None
    answered_at_ms: int | None = None

    @property
    def unanswered(self) -> bool:
        """Whether it may have had an effect that nobody told of."""
        no_uuid = self.kind.is_transfer and self.transfer_uuid is None
        return isinstance(self.outcome, Unknown) or (isinstance(self.outcome, Done) and no_uuid)


class Case(Struct, frozen=True):
    """What is known and believed of one call. `call` is its last known row, with what a flicker left out."""

    call: Call
    ranks: Ranks
    own_leg: str | None = None
    """The number at which the agent sits."""
    listed: bool = True
    """The list has shown the call at all."""
    rung_at_ms: int | None = None
    """When the last ring began that was settled on it."""
    answered: bool = False
    """The agent is taken to be on the line, for the hand and the history; who hears whom is for `ranks`."""
    hung_up_at_ms: int | None = None
    """When the phone said that the call is over here."""
    draft: Draft = Draft()
    attempts: tuple[Attempt, ...] = ()
    stop_wanted: bool = False
    """Stop was pressed before the transfer had its UUID."""
    unauthorized: frozenset[Key] = frozenset()
    """The keys that the server refused for this call: it says nothing about the next."""
    settled_at_ms: int = 0
    """Pictures that were asked for before this moment prove nothing."""
    lags_until_ms: int = 0
    """Until then the list may show a leg that an answer has ended."""
    seen_at_ms: int | None = None
    """When the last picture was asked for that proved something."""
    destination_seen: bool = False
    """The list has shown the destination's leg."""
    missed: int = 0
    """So many pictures running have lacked the call, up to three."""
    own_missed: int = 0
    """So many pictures running have lacked the agent's leg, or the call, up to three."""
    contradicted: int = 0
    """So many pictures running have shown what cannot be."""
    over_since_ms: int | None = None

    @property
    def flying(self) -> Attempt | None:
        """The request about the call that is on its way; acceptances fly beside it."""
        return next(
            (one for one in self.attempts if one.outcome is None and one.kind is not Kind.ACCEPT), None
        )

    @property
    def transfer(self) -> Attempt | None:
        """The transfer that counts: the last that was not refused, or the one whose UUID is still of use."""
        kept = [one for one in self.attempts if one.kind.is_transfer and not _failed(one)]
        return kept[-1] if kept else None

    @property
    def transfer_uuid(self) -> str | None:
        """What Connect and Stop act upon: the last UUID that arrived."""
        known = [one.transfer_uuid for one in self.attempts if one.kind.is_transfer and one.transfer_uuid]
        return known[-1] if known else None

    @property
    def rung(self) -> bool:
        """Whether a ring was settled on it."""
        return self.rung_at_ms is not None

    @property
    def hung_up(self) -> bool:
        """Whether the phone has said that the call is over here, and nothing has spoken against it."""
        return self.hung_up_at_ms is not None

    @property
    def over(self) -> bool:
        """Whether the call is over, or goes on without this desk and out of its sight."""
        return self.left and (self.missed >= TWICE or belief.surely(self.ranks, _is_over))

    @property
    def left(self) -> bool:
        """Whether the agent is off this call, as the phone or the server says, or two pictures show."""
        if self.hung_up or not belief.surely(self.ranks, _is_left):
            return self.hung_up
        return self.own_missed >= TWICE or not belief.believably(self.ranks, _is_on)

    def last(self, *kinds: Kind) -> Attempt | None:
        """The last attempt of these kinds."""
        return next((one for one in reversed(self.attempts) if one.kind in kinds), None)


def is_certainly_over(case: Case, now_ms: int) -> bool:
    """Whether nothing can come back of this call: no transfer of it is of use any more."""
    return case.over_since_ms is not None and now_ms - case.over_since_ms >= CERTAIN_MS


def new_case(call: Call, policy: Policy, *, listed: bool = True) -> Case:
    """The case of a call that nothing has been done with. Which of several legs is one's own is not known."""
    own_leg = call.dialed_out_number if len(call.legs) < 2 else None
    if policy.numbers:
        own_leg = next((leg for leg in call.legs if _is_own(leg, policy)), own_leg)
    return Case(call, belief.evolved(belief.ringing(), Setting(_assumed(policy))), own_leg, listed)


def setting_of(case: Case, policy: Policy, now_ms: int) -> Setting:
    """What is known around the beliefs about a case."""
    flying = case.flying
    late = {
        one.kind
        for one in case.attempts
        if one.unanswered and one.answered_at_ms is not None and now_ms - one.answered_at_ms < LATE_MS
    }
    late -= {Kind.ACCEPT}
    return Setting(
        _assumed(policy), flying.kind if flying else None, tuple(sorted(late, key=lambda kind: kind.name))
    )


# ── what the agent and the server do ──────────────────────────────────────────────────────────────


def asked(case: Case, attempt: Attempt, policy: Policy) -> Case:
    """A request is about to leave."""
    setting = setting_of(case, policy, attempt.asked_at_ms)
    # A call can be returned or accepted while it rings; all else is pressed by who talks.
    talks = attempt.kind not in (Kind.RETURN, Kind.ACCEPT)
    ranks = belief.weighed(case.ranks, setting, _is_not_up, 1) if talks else case.ranks
    case = replace(case, attempts=_trimmed((*case.attempts, attempt)))
    if attempt.kind is Kind.ACCEPT:
        return replace(case, ranks=ranks)
    if attempt.kind.is_transfer:
        case = replace(case, destination_seen=False)
    return replace(case, ranks=belief.asked(ranks, setting_of(case, policy, attempt.asked_at_ms)))


def _trimmed(attempts: tuple[Attempt, ...]) -> tuple[Attempt, ...]:
    """The attempts without the oldest that tell nothing any more: a UUID and a doubt are never forgotten."""
    told = [one for one in attempts if one.outcome is not None and (_failed(one) or not one.kind.is_transfer)]
    dropped = told[: max(0, len(attempts) - ATTEMPTS_AT_MOST)]
    return tuple(one for one in attempts if not any(one is other for other in dropped))


def concluded(case: Case, attempt: Attempt, outcome: Outcome, at_ms: int, policy: Policy) -> Case:
    """The request came to an outcome."""
    uuid = attempt.transfer_uuid
    if isinstance(outcome, Done) and attempt.kind.is_transfer:
        uuid = outcome.transfer_uuid
    done = replace(attempt, outcome=outcome, answered_at_ms=at_ms, transfer_uuid=uuid)
    attempts = tuple(done if one is attempt else one for one in case.attempts)
    case = replace(case, attempts=attempts)
    if isinstance(outcome, Refused) and outcome.refusal is Refusal.NOT_AUTHORIZED:
        case = replace(case, unauthorized=case.unauthorized | _KEYS.get(attempt.kind, frozenset()))
    if isinstance(outcome, Done) and attempt.kind is not Kind.CONNECT and attempt.kind is not Kind.STOP:
        case = replace(case, answered=True)
    over = isinstance(outcome, Refused) and outcome.refusal is Refusal.CALL_NOT_LIVE
    if attempt.kind is Kind.ACCEPT and not over:
        # It changes nothing of who is on the line, and flies beside other requests.
        return case
    if not isinstance(outcome, NotSent | Unknown):
        case = replace(case, settled_at_ms=at_ms, contradicted=0)
    if over or (isinstance(outcome, Done) and attempt.kind in (Kind.STOP, Kind.RETURN)):
        case = replace(case, lags_until_ms=at_ms + LAG_MS)
    ranks = belief.answered(case.ranks, attempt.kind, outcome, setting_of(case, policy, at_ms))
    return _dated(replace(case, ranks=ranks), at_ms)


def picked_up(case: Case, policy: Policy, at_ms: int) -> Case:
    """The phone says that the agent has answered."""
    setting = setting_of(case, policy, at_ms)
    ranks = belief.weighed(case.ranks, setting, _is_not_up, belief.LEAST_BELIEVED)
    return replace(case, ranks=ranks, answered=True, hung_up_at_ms=None)


def put_down(case: Case, policy: Policy, at_ms: int) -> Case:
    """The phone says that the ringing, or the call, is over here.

    Of a transfer that may live the phone cannot speak: which of its calls it means is not certain.
    """
    ranks = belief.weighed(case.ranks, setting_of(case, policy, at_ms), _is_on, 2)
    if belief.conceivably(case.ranks, _has_my_transfer) or case.flying is not None:
        return replace(case, ranks=ranks)
    return replace(case, ranks=ranks, hung_up_at_ms=at_ms)


# ── what a picture shows ──────────────────────────────────────────────────────────────────────────


def looked(
    case: Case,
    row: Call | None,
    asked_at_ms: int,
    at_ms: int,
    policy: Policy,
    *,
    proven: bool,
    clock: ServerClock | None = None,
) -> Case:
    """The case after a picture. `proven`: that it was read freshly, and would show the call if it is live."""
    if row is not None and not case.listed:
        case = _first_listed(case, row, policy)
    if row is not None:
        case = with_row(case, row, policy, asked_at_ms, clock)
    if not proven or asked_at_ms < case.settled_at_ms or not case.listed:
        return case
    sight = _sight(case, row, policy, asked_at_ms)
    setting = setting_of(case, policy, at_ms)
    ranks = belief.seen(case.ranks, sight, setting)
    contradicted = case.contradicted
    if belief.contradicted(case.ranks, sight) and asked_at_ms > case.lags_until_ms:
        contradicted += 1
        if contradicted > CONTRADICTED_AT_MOST:
            ranks, contradicted = belief.evolved(belief.come_back(_kinds(case)), setting), 0
    else:
        contradicted = 0
    missed = 0 if row is not None else case.missed + 1
    if sight.own and case.hung_up_at_ms is not None and asked_at_ms - case.hung_up_at_ms > HUNG_UP_MS:
        case = replace(case, hung_up_at_ms=None)
    changed = replace(
        case,
        ranks=ranks,
        seen_at_ms=asked_at_ms,
        destination_seen=case.destination_seen or _shows_my_destination(sight),
        missed=min(missed, 3),
        own_missed=min(case.own_missed + 1, 3) if sight.row is False or sight.own is False else 0,
        contradicted=contradicted,
    )
    return _dated(changed, at_ms)


def _first_listed(case: Case, row: Call, policy: Policy) -> Case:
    """The list shows a call for the first time that a ring had named; what is known of it stays."""
    known = new_case(row, policy)
    if case.attempts:
        return replace(case, listed=True, own_leg=known.own_leg)
    return replace(case, listed=True, own_leg=known.own_leg, call=known.call, ranks=known.ranks)


def with_row(
    case: Case, row: Call, policy: Policy, asked_at_ms: int, clock: ServerClock | None = None
) -> Case:
    """The case with the last row of its call; one that was dialled to the agent anew begins anew."""
    own_leg = case.own_leg
    if own_leg is None and case.transfer is None and len(row.legs) < 2:
        own_leg = row.dialed_out_number
    if policy.numbers and is_elsewhere(case, policy):
        own_leg = next((leg for leg in row.legs if _is_own(leg, policy)), own_leg)
    mine = own_leg is None or row.dialed_out_number == own_leg
    call = _merged(case.call, row, mine=mine)
    if call != case.call or own_leg != case.own_leg:
        before, after = case.call.dialed_out_at_ms, call.dialed_out_at_ms
        case = replace(case, call=call, own_leg=own_leg)
        known = mine and row.dialed_out_number is not None
        if known and before is not None and after is not None and after > before:
            acted = _was_acted_upon_since(case, after, clock)
            return case if acted else dialled_anew(case, policy, asked_at_ms)
    return case


def _was_acted_upon_since(case: Case, dialled_at_ms: int, clock: ServerClock | None) -> bool:
    """Whether the agent has begun a transfer on this very leg, before the list showed when it was dialled."""
    transfer = case.transfer
    if transfer is None or clock is None:
        return False
    return clock.likely_now_ms(transfer.asked_at_ms) >= dialled_at_ms


def _is_own(leg: str, policy: Policy) -> bool:
    return any(same_number(leg, number, policy.region) for number in policy.numbers)


def dialled_anew(case: Case, policy: Policy, at_ms: int) -> Case:
    """The call rings here once more: all begins anew, but for what is in flight and a transfer that lives."""
    over = tuple(
        one for one in case.attempts if one.kind not in (Kind.RETURN, Kind.ACCEPT) or one.outcome is None
    )
    case = replace(
        case,
        rung_at_ms=None,
        attempts=over,
        answered=False,
        hung_up_at_ms=None,
        over_since_ms=None,
        contradicted=0,
        missed=0,
        own_missed=0,
    )
    return replace(case, ranks=belief.dialled_anew(case.ranks, setting_of(case, policy, at_ms)))


def is_at_number(call: Call, number: str, region: str) -> bool:
    """Whether the list shows a leg of this call at this number or address."""
    return any(same_number(leg, number, region) for leg in call.legs)


def same_number(one: str, other: str, region: str) -> bool:
    """Whether two numbers or addresses are the same, however they are spelled."""
    if one == other:
        return True
    read = canonical(one, region)
    return read is not None and read == (canonical(other, region) or other)


def is_elsewhere(case: Case, policy: Policy) -> bool:
    """Whether the leg that was taken for the agent's was dialled to a colleague."""
    return bool(policy.numbers) and case.own_leg is not None and not _is_own(case.own_leg, policy)


def is_colleagues(call: Call, policy: Policy) -> bool:
    """Whether every leg of this call was dialled elsewhere than this desk. Nobody knows without `numbers`."""
    if not policy.numbers or not call.legs or call.has_nameless_leg:
        return False
    return not any(_is_own(leg, policy) for leg in call.legs)


def _merged(known: Call, row: Call, *, mine: bool) -> Call:
    """The row, with what it lacks as it was known; the dial-out only if it is the agent's own."""
    kept = (
        row
        if mine
        else replace(row, dialed_out_number=known.dialed_out_number, dialed_out_at_ms=known.dialed_out_at_ms)
    )
    lacking = {
        name: getattr(known, name)
        for name in (
            "caller_number",
            "caller_number_sent",
            "dialed_out_number",
            "started_at_ms",
            "dialed_out_at_ms",
        )
        if getattr(kept, name) is None
    }
    return replace(kept, **lacking) if lacking else kept


def _sight(case: Case, row: Call | None, policy: Policy, asked_at_ms: int) -> Sight:
    if row is None:
        return Sight(row=False)
    region = policy.region
    own: bool | None = None
    if case.own_leg is not None and row.legs:
        own = is_at_number(row, case.own_leg, region)
    numbers = _numbers_of_transfers(case)
    legs = [
        (frozenset(kind for kind, same in numbers.items() if same == those), _any_is_at(row, those, region))
        for those in dict.fromkeys(numbers.values())
    ]
    dialled = [one.to for one in case.attempts if one.kind.is_transfer and not _failed(one)]
    known = [case.own_leg, *dialled] if case.own_leg is not None else dialled
    strange = sum(not any(same_number(leg, one, region) for one in known) for leg in row.legs)
    if case.own_leg is not None and own:
        legs.append((frozenset({"other"}), strange > 0))
    elif case.own_leg is None and strange > 1:
        # One of them is the agent's, whichever that is.
        legs.append((frozenset({"other"}), True))
    if row.has_nameless_leg:
        # Whose leg it is that has no number nobody knows: the absence of a leg proves nothing.
        own, legs = own or None, [one for one in legs if one[1]]
    if asked_at_ms <= case.lags_until_ms:
        own = None if own and belief.surely(case.ranks, _is_left) else own
        if belief.surely(case.ranks, _has_no_destination):
            legs = [one for one in legs if not one[1]]
    return Sight(True, own, tuple(legs))


def _shows_my_destination(sight: Sight) -> bool:
    return any(seen and "other" not in kinds for kinds, seen in sight.legs)


def _numbers_of_transfers(case: Case) -> dict[str, frozenset[str]]:
    """Where the transfers go whose legs may be listed, by their kind (the words of `State.transfer`)."""
    transfers = [one for one in case.attempts if one.kind.is_transfer]
    mine = [one.to for one in transfers if one.transfer_uuid is not None]
    lost = [one.to for one in transfers if one.unanswered or one.outcome is None]
    found = {"mine": frozenset(mine[-1:]), "lost": frozenset(lost)}
    return {kind: numbers for kind, numbers in found.items() if numbers}


def _any_is_at(row: Call, numbers: frozenset[str], region: str) -> bool:
    return any(is_at_number(row, number, region) for number in numbers)


def _dated(case: Case, at_ms: int) -> Case:
    if not case.over:
        return case if case.over_since_ms is None else replace(case, over_since_ms=None)
    return case if case.over_since_ms is not None else replace(case, over_since_ms=at_ms)


def _kinds(case: Case) -> frozenset[str]:
    """The kinds of transfer that this call may have, in the words of `State.transfer`."""
    mine = {"mine"} if case.transfer_uuid else set()
    lost = {"lost"} if any(one.kind.is_transfer and one.unanswered for one in case.attempts) else set()
    return frozenset(mine | lost)


def _failed(attempt: Attempt) -> bool:
    return isinstance(attempt.outcome, Refused | NotSent)


def _assumed(policy: Policy) -> Assumed:
    return Assumed(policy.stop_ends_hold, policy.hold_ends_with_destination)


def _is_over(state: State) -> bool:
    return state == OVER


def _is_left(state: State) -> bool:
    return state.own == "gone"


def _is_on(state: State) -> bool:
    return state.own != "gone"


def _is_not_up(state: State) -> bool:
    return state.own != "up"


def _has_my_transfer(state: State) -> bool:
    return state.transfer == "mine" and (state.caller == "held" or state.destination_lives)


def _has_no_destination(state: State) -> bool:
    return not state.destination_lives


_KEYS = {
    Kind.TRANSFER_HELD: frozenset({Key.TRANSFER}),
    Kind.TRANSFER_CONFERENCED: frozenset({Key.TRANSFER}),
    Kind.RETURN: frozenset({Key.RETURN}),
    Kind.ACCEPT: frozenset({Key.ACCEPT}),
}
"""Connect and Stop are asked for without a key."""
