"""What must hold at every moment of every story: one function for each sentence, and for each known limit.

Each invariant takes the moment and gives what is wrong, or None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from agent_console.desk.controls import Controls
from agent_console.desk.hearing import Hears, Party, Scene
from agent_console.desk.rings import Ring
from agent_console.desk.state import Desk

from .agent import DOUBLE_CLICK_MS, Agent, Phone, Press, Told
from .console import Console
from .desk_view import AGENT_DESTINATION, CALLER_AGENT, CALLER_DESTINATION, DeskView, Second
from .wire import Sent, Wire
from .world import Call, Caller, Leg, State, Transfer, World

GOOD_POLLS = 2
"""A false *hear* may last so long; so long may a call that rings wait for a free agent."""

SETTLED_MS = 1_000
"""What has reached the program so long ago is on disk and in the desk."""

REACHED_WITHIN_MS = 5_000
"""The server can be reached if the list was read within this time."""

RINGS_AT_MOST_MS = 55_000
COUNTDOWN_SLACK_MS = 1_000

Pair = tuple[Party, Party]


@dataclass(slots=True)
class Memory:
    """What the invariants remember from moment to moment, of the console that runs."""

    run: int = 0
    hand: str | None = None
    hand_is_over: bool = False
    hand_leg: Leg | None = None
    changed_at_ms: int = 0
    false_hear_since_ms: dict[tuple[str, Pair], int] = field(default_factory=dict)
    held_without_way_since_ms: dict[str, int] = field(default_factory=dict)
    judged: int = 0
    """So many of the requests that were sent have been matched with presses."""
    of_desk: Desk | None = None
    scenes: dict[str, Scene | None] = field(default_factory=dict)
    """What `of_desk` says of each call: it is asked once."""


@dataclass(slots=True)
class Moment:
    """The truth and the desk at one moment."""

    world: World
    wire: Wire
    console: Console
    agent: Agent
    phone: Phone
    memory: Memory
    view: DeskView
    desk: Desk
    now_ms: int

    @property
    def in_hand(self) -> str | None:
        """The UUID of the call in hand."""
        return self.view.in_hand(self.desk)

    def scene(self, call_uuid: str) -> Scene | None:
        """Who hears whom, as the desk has it."""
        memory = self.memory
        if memory.of_desk is not self.desk:
            memory.of_desk, memory.scenes = self.desk, {}
        if call_uuid not in memory.scenes:
            memory.scenes[call_uuid] = self.view.scene_of(self.desk, call_uuid)
        return memory.scenes[call_uuid]

    def buttons(self, call_uuid: str) -> Controls | None:
        """The five buttons of a call."""
        return self.view.controls_of(self.desk, call_uuid, self.now_ms)

    def beside(self) -> tuple[Second, ...]:
        """The calls beside the one in hand."""
        return self.view.second_calls(self.desk, self.now_ms)

    def shown(self) -> list[Call]:
        """The calls in hand and beside it, as they truly are."""
        uuids = [self.in_hand, *(one.call.call_uuid for one in self.beside())]
        found = (self.world.calls.get(uuid) for uuid in dict.fromkeys(uuids) if uuid is not None)
        return [call for call in found if call is not None]

    def good_polls(self, since_ms: float, *uuids: str) -> int:
        """How many whole pictures that are true since then have been read, and came whole for these calls."""
        return sum(
            1
            for picture in self.wire.pictures
            if picture.true_at_ms >= since_ms
            and picture.read_at_ms < self.now_ms
            and not picture.spoiled.intersection(uuids)
        )

    def most_polls(self) -> int:
        """After how many good polls what is wrong must be mended."""
        # A record that slips from page to page is kept until a second sweep has missed it.
        deep = any(picture.pages > 1 for picture in self.wire.pictures)
        return 2 * GOOD_POLLS if deep else GOOD_POLLS


# ── known limits (belief.md), each left out by its name ───────────────────────────────────────────


def the_caller_left_a_conference(call: Call) -> bool:
    """ "A caller who leaves a conference stays *hears* until the row goes."""
    return call.caller is Caller.GONE and not call.over


def the_agent_hung_up_on_a_held_caller(call: Call) -> bool:
    """ "The agent who hangs up on a held caller joins caller and destination." The agent knows."""
    return call.own is None or not call.own.live


def by_a_star_code(call: Call) -> bool:
    """The agent's own star code or key: the API tells of it only by a leg, and only if that is listed."""
    transfer = call.transfer
    return transfer is not None and not transfer.by_api and (transfer.live or call.caller is Caller.HELD)


def by_a_star_code_that_no_list_shows(call: Call) -> bool:
    """Nothing outside the agent's phone tells of it."""
    return by_a_star_code(call) and call.transfer is not None and call.transfer.leg.read_at_ms == float("inf")


def dialled_anew_and_not_yet_listed(call: Call) -> bool:
    """The agent's leg is newer than all that the console has read."""
    return call.mine is not None and call.mine.read_at_ms == float("inf")


def dialled_anew_beside_its_transfer(call: Call, transfer: Transfer) -> bool:
    """The same agent is dialled once more while a transfer lives: only the destination's leg could tell."""
    return call.mine is not None and call.mine.dialled_at_ms > transfer.leg.dialled_at_ms


def twice_the_same_caller(old: Call, new: Call | None, *, answer_was_told: bool) -> bool:
    """Two calls of one number, and the phone rings: nobody can say for which before one is settled."""
    if new is None or old.mine is None or answer_was_told:
        return False
    return bool({old.sent_number, old.caller_number} & {new.sent_number, new.caller_number})


def a_colleagues_call_with_the_number_that_rang(moment: Moment, uuid: str | None) -> bool:
    """Without `numbers` a private ring can settle on a colleague's call: nobody could know."""
    call = moment.world.calls.get(uuid) if uuid else None
    return call is not None and call.mine is None and not call.over and not moment.world.place.numbers


def two_rings_of_one_number_without_ids(moment: Moment, told: Told) -> bool:
    """A phone that gives its rings no ids rings twice with one number at once: they look like one ring."""
    if told.ring_id is not None:
        return False
    digits = told.caller[-7:].replace("-", "")
    return any(
        one is not told
        and one.ring_id is None
        and one.caller[-7:].replace("-", "") == digits
        and abs(one.began_at_ms - told.began_at_ms) < 60_000
        for one in moment.phone.rings
    )


def never_listed_before_the_next_of_this_caller(told: Told, match: Call | None) -> bool:
    """A ring whose call ended before the console could read of it, and the same caller rings again."""
    if told.leg is None or told.leg.live or told.leg.read_at_ms != float("inf"):
        return False
    return match is not None and any(leg.mine for leg in match.legs)


# ── who hears whom ────────────────────────────────────────────────────────────────────────────────


def truth_of(call: Call, pair: Pair) -> bool:
    """Whether the two hear each other."""
    if pair == CALLER_AGENT:
        return call.caller_hears_agent
    if pair == CALLER_DESTINATION:
        return call.caller_hears_destination
    return call.agent_hears_destination


def no_false_cannot_hear(moment: Moment) -> str | None:
    """No false *cannot hear* while the agent is on the phone."""
    for call in moment.shown():
        if call.mine is None or call.mine.state is not State.UP:
            continue
        if the_agent_hung_up_on_a_held_caller(call) or dialled_anew_and_not_yet_listed(call):
            continue
        scene = moment.scene(call.uuid)
        if scene is None:
            continue
        for pair in (CALLER_AGENT, CALLER_DESTINATION, AGENT_DESTINATION):
            if pair != CALLER_AGENT and (scene.destination is None or by_a_star_code(call)):
                continue
            if truth_of(call, pair) and scene.hears(*pair) is Hears.NO:
                return f"{call.name}: {_names(pair)} are said not to hear each other, and do"
    return None


def no_lasting_false_hear(moment: Moment) -> str | None:
    """A false *hear* not longer than two good polls."""
    since = moment.memory.false_hear_since_ms
    now: dict[tuple[str, Pair], int] = {}
    found: str | None = None
    for call in moment.shown():
        scene = moment.scene(call.uuid)
        if scene is None or the_caller_left_a_conference(call) or by_a_star_code_that_no_list_shows(call):
            continue
        if call.transfer is not None and dialled_anew_beside_its_transfer(call, call.transfer):
            continue
        for pair in (CALLER_AGENT, CALLER_DESTINATION, AGENT_DESTINATION):
            if scene.hears(*pair) is not Hears.YES or truth_of(call, pair):
                continue
            began_ms = now[call.uuid, pair] = since.get((call.uuid, pair), moment.now_ms)
            if moment.good_polls(began_ms, call.uuid) > moment.most_polls():
                seconds = (moment.now_ms - began_ms) / 1000
                found = (
                    f"{call.name}: {_names(pair)} are said to hear each other, and have not for {seconds} s"
                )
    moment.memory.false_hear_since_ms = now
    return found


def _names(pair: Pair) -> str:
    return " and ".join(party.name.lower() for party in pair)


# ── what is sent ──────────────────────────────────────────────────────────────────────────────────


def nothing_is_sent_without_its_press(moment: Moment) -> str | None:
    """Nothing sent without its own press, nothing twice for one double click."""
    memory, sent = moment.memory, moment.wire.sent
    while memory.judged < len(sent):
        one = sent[memory.judged]
        memory.judged += 1
        call_uuid = _call_of(moment, one)
        if call_uuid is None:
            return f"{one.verb} {one.target}: no such transfer has ever begun"
        press = next((press for press in moment.agent.presses if _may_have_sent(press, one, call_uuid)), None)
        if press is None:
            return f"{one.verb} {one.target} was sent, and no press was meant for it"
        for other in moment.agent.presses:
            same = (other.verb, other.call_uuid, other.run) == (press.verb, press.call_uuid, press.run)
            if same and press.at_ms <= other.at_ms < press.at_ms + DOUBLE_CLICK_MS:
                other.spent = True
    return None


def _may_have_sent(press: Press, one: Sent, call_uuid: str) -> bool:
    if press.spent or (press.verb, press.call_uuid, press.run) != (one.verb, call_uuid, one.run):
        return False
    if one.verb == "transfer" and (press.to, press.hold) != (one.to, one.hold):
        return False
    return press.at_ms <= one.at_ms


def _call_of(moment: Moment, one: Sent) -> str | None:
    if one.verb not in {"connect", "stop"}:
        return one.target
    transfer = moment.world.transfers.get(one.target)
    return transfer.call.uuid if transfer is not None else None


# ── transfers ─────────────────────────────────────────────────────────────────────────────────────


def known_transfers(moment: Moment) -> list[Transfer]:
    """Those that live, of calls that the agent is on, and whose UUID reached the program a while ago."""
    if moment.now_ms - moment.console.started_at_ms < SETTLED_MS:
        return []
    found = []
    for call in moment.world.calls.values():
        transfer = call.transfer
        if transfer is None or not transfer.by_api or call.mine is None:
            continue
        arrived_at_ms = moment.wire.arrived.get(transfer.uuid)
        if arrived_at_ms is None or moment.now_ms - arrived_at_ms < SETTLED_MS:
            continue
        if (transfer.live or call.held_by is transfer) and not dialled_anew_and_not_yet_listed(call):
            found.append(transfer)
    return found


def no_uuid_is_missing_from_the_desk(moment: Moment) -> str | None:
    """No UUID that has arrived is missing from the desk while its transfer may live."""
    for transfer in known_transfers(moment):
        if transfer.uuid not in moment.view.transfer_uuids(moment.desk, transfer.call.uuid):
            return f"{transfer.call.name}: the desk does not know {transfer.uuid}, which lives"
    return None


def a_held_caller_has_a_way_back(moment: Moment) -> str | None:
    """A caller who is held by a transfer whose UUID is known has an enabled way back, and can be gone to."""
    if moment.now_ms - moment.wire.read_ok_at_ms > REACHED_WITHIN_MS or not moment.view.is_live(moment.desk):
        moment.memory.held_without_way_since_ms.clear()
        return None
    beside = {one.call.call_uuid for one in moment.beside()}
    since, now = moment.memory.held_without_way_since_ms, {}
    found: str | None = None
    for transfer in known_transfers(moment):
        call = transfer.call
        if call.held_by is not transfer or call.mine is None or call.mine.state is not State.UP:
            continue
        if transfer.uuid in moment.wire.waited_for:
            continue
        buttons = moment.buttons(call.uuid)
        reachable = call.uuid == moment.in_hand or call.uuid in beside
        reachable = reachable or moment.desk.call(call.uuid) is not None
        ends = transfer.live and moment.world.place.stop_ends_hold
        open_ = buttons is None or buttons.connect_caller.enabled or (ends and buttons.stop_transfer.enabled)
        if open_ and reachable:
            continue
        began_ms = now[transfer.uuid] = since.get(transfer.uuid, moment.now_ms)
        if moment.now_ms - began_ms > SETTLED_MS:
            why = "and no button leads back" if reachable else "and the call is not shown"
            found = f"{call.name}: the caller is held by {transfer.uuid}, {why}"
    moment.memory.held_without_way_since_ms = now
    return found


def no_second_action_beside_a_transfer(moment: Moment) -> str | None:
    """Transfer, Return and Accept never enabled while the call's own known transfer lives."""
    for transfer in known_transfers(moment):
        call = transfer.call
        if dialled_anew_beside_its_transfer(call, transfer):
            continue
        buttons = moment.buttons(call.uuid) if transfer.live else None
        if buttons is None or transfer.uuid not in moment.view.transfer_uuids(moment.desk, call.uuid):
            continue
        for name in ("transfer", "return_call", "accept_call"):
            if getattr(buttons, name).enabled:
                return f"{call.name}: {name} is enabled while {transfer.uuid} lives"
    return None


# ── the countdown ─────────────────────────────────────────────────────────────────────────────────


def the_countdown_promises_no_more_than_there_is(moment: Moment) -> str | None:
    """Countdown never above the truth by more than 1 s."""
    uuid = moment.in_hand
    call = moment.world.calls.get(uuid) if uuid else None
    if call is None or call.mine is None or not moment.wire.true_date_seen:
        return None
    promised_ms = moment.view.left_ms(moment.desk, moment.now_ms)
    if promised_ms is None or moment.view.hand_is_over(moment.desk):
        return None
    left = max(0, call.mine.dialled_at_ms + moment.world.place.window_ms - moment.now_ms)
    if promised_ms > left + COUNTDOWN_SLACK_MS:
        return f"{call.name}: {promised_ms / 1000} s are promised, and {left / 1000} s are left"
    return None


# ── the call in hand ──────────────────────────────────────────────────────────────────────────────


def the_hand_never_changes_under_a_live_call(moment: Moment) -> str | None:
    """The call in hand changes by itself only when it is over."""
    memory, uuid = moment.memory, moment.in_hand
    before, leg, was_over = memory.hand, memory.hand_leg, memory.hand_is_over
    call = moment.world.calls.get(uuid) if uuid else None
    memory.hand, memory.hand_is_over = uuid, moment.view.hand_is_over(moment.desk)
    memory.hand_leg = call.mine if call is not None else None
    if uuid == before or before is None:
        return None
    since_ms, memory.changed_at_ms = memory.changed_at_ms, moment.now_ms
    old = moment.world.calls.get(before)
    if old is None or not _holds_the_place(moment, old, leg, was_over=was_over):
        return None
    told = any(
        one.call is old
        and one.answered_at_ms is not None
        and one.ring_id is not None
        and one.caller != "anonymous"
        and moment.good_polls(one.began_at_ms, old.uuid) >= GOOD_POLLS
        for one in moment.phone.rings
    )
    if twice_the_same_caller(old, call, answer_was_told=told):
        return None
    if any(at_ms >= since_ms and chosen == uuid for at_ms, chosen in moment.agent.chosen[-3:]):
        return None
    if call is not None and any(
        told.call is call and told.answered_at_ms is not None for told in moment.phone.rings
    ):
        # The phone tells that this one was answered.
        return None
    return f"{old.name} is live, and the hand went to {call.name if call else uuid} by itself"


def _holds_the_place(moment: Moment, old: Call, leg: Leg | None, *, was_over: bool) -> bool:
    if old.mine is not None:
        # What the console could not yet have read, or a leg that has taken another's place meanwhile.
        return old.mine.read_at_ms < moment.now_ms and (leg is old.mine or not was_over)
    # A colleague's call never rang here: it holds the place only if the agent chose it.
    if moment.world.place.numbers or was_over or moment.agent.last_chosen != old.uuid:
        return False
    if any(one.mine for one in old.legs):
        # The agent has left it.
        return False
    return any(one.live and one.read_at_ms < moment.now_ms for one in old.legs)


def whoever_rings_is_in_hand(moment: Moment) -> str | None:
    """Whoever rings here and is listed is in hand within two polls of the agent being free."""
    ringing = [told for told in moment.phone.rings if _rings_and_is_listed(moment, told)]
    if not ringing:
        return None
    uuid = moment.in_hand
    if any(told.call is not None and told.call.uuid == uuid for told in ringing):
        return None
    if a_colleagues_call_with_the_number_that_rang(moment, uuid):
        return None
    if uuid is not None and uuid == moment.agent.last_chosen and uuid not in moment.world.calls:
        # What only its ring had named was taken up by hand.
        return None
    for told in ringing:
        assert told.call is not None
        assert told.leg is not None
        since_ms = max(told.began_at_ms, told.leg.read_at_ms, _free_since_ms(moment, told.call))
        names = [told.call.uuid] + ([uuid] if uuid else [])
        if moment.good_polls(since_ms, *names) > moment.most_polls():
            return f"{told.call.name} rings since {told.began_at_ms}, and {_name(moment, uuid)} is in hand"
    return None


def _rings_and_is_listed(moment: Moment, told: Told) -> bool:
    if told.call is None or told.leg is None or told.run != moment.console.run or told.stopped:
        return False
    if told.leg.state is not State.DIALLED or told.leg.full_at_ms > moment.now_ms:
        return False
    if moment.now_ms - told.began_at_ms > RINGS_AT_MOST_MS:
        return False
    if told.caller == "anonymous" and not moment.world.place.tells_uuid:
        return False
    # Which of two calls with the same number rings, nobody could say.
    same = [
        call
        for call in moment.world.calls.values()
        if call is not told.call
        and {call.sent_number, call.caller_number} & {told.call.sent_number, told.call.caller_number}
        and call.over_at_ms > told.began_at_ms - 60_000
    ]
    return not same or moment.world.place.tells_uuid


def _free_since_ms(moment: Moment, call: Call) -> float:
    """Since when nothing else holds the agent: no other live call, and nothing that was chosen."""
    since_ms = float(moment.console.started_at_ms)
    for other in moment.world.calls.values():
        if other is call:
            continue
        for leg in other.legs:
            if leg.mine:
                since_ms = max(since_ms, leg.gone_at_ms)
    chosen_at_ms, chosen = moment.agent.chosen[-1] if moment.agent.chosen else (0, None)
    other = moment.world.calls.get(chosen) if chosen else None
    if other is not None and other is not call:
        since_ms = max(since_ms, chosen_at_ms, *(leg.gone_at_ms for leg in other.legs))
    if chosen is None and chosen_at_ms:
        # It was let go, or was in hand by then.
        since_ms = max(since_ms, chosen_at_ms if moment.now_ms - chosen_at_ms > 60_000 else float("inf"))
    return since_ms


def _name(moment: Moment, uuid: str | None) -> str:
    call = moment.world.calls.get(uuid) if uuid else None
    return call.name if call is not None else "no call"


def no_wrong_match_is_certain(moment: Moment) -> str | None:
    """A wrong match is never shown as certain."""
    for ring in moment.desk.rings:
        if not moment.view.is_certain(moment.desk, ring):
            continue
        told = next((one for one in reversed(moment.phone.rings) if _is_of(one, ring)), None)
        match = moment.world.calls.get(ring.matches[0].call_uuid)
        if told is None or never_listed_before_the_next_of_this_caller(told, match):
            continue
        if two_rings_of_one_number_without_ids(moment, told):
            continue
        if told.call is None or ring.matches[0].call_uuid != told.call.uuid:
            truth = told.call.name if told.call is not None else "a private call"
            return f"the ring of {truth} is shown as certainly {_name(moment, ring.matches[0].call_uuid)}"
    return None


def _is_of(told: Told, ring: Ring) -> bool:
    same = (told.source, told.ring_id, told.began_at_ms) == (ring.source, ring.ring_id, ring.began_at_ms)
    return same and told.caller == ring.caller.as_given


INVARIANTS: tuple[Callable[[Moment], str | None], ...] = (
    no_false_cannot_hear,
    no_lasting_false_hear,
    nothing_is_sent_without_its_press,
    no_uuid_is_missing_from_the_desk,
    a_held_caller_has_a_way_back,
    no_second_action_beside_a_transfer,
    the_countdown_promises_no_more_than_there_is,
    the_hand_never_changes_under_a_live_call,
    whoever_rings_is_in_hand,
    no_wrong_match_is_certain,
)


async def no_uuid_is_missing_from_the_journal(moment: Moment) -> str | None:
    """No UUID that has arrived is missing from the journal while its transfer may live."""
    known = known_transfers(moment)
    if not known:
        return None
    recorded = await moment.console.recorded_uuids()
    for transfer in known:
        if transfer.uuid not in recorded:
            return f"{transfer.call.name}: the journal does not have {transfer.uuid}, which lives"
    return None
