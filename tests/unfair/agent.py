"""The agent, who does what the face lets an agent do, at random; and the phone, which tells what it tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from agent_console.desk.controls import Controls
from agent_console.desk.events import (
    AcceptAsked,
    CallChosen,
    ConnectAsked,
    Event,
    ReturnAsked,
    RingAnswered,
    RingStarted,
    RingStopped,
    StopAsked,
    TransferAsked,
)

from .console import Console
from .desk_view import DeskView, draft_typed
from .numbers import COLLEAGUES, DESK, OUTSIDE, RESTRICTED, caller_number, national
from .world import Call, Caller, Leg, State, World

GESTURES: dict[str, Callable[[int, str], Event]] = {
    "transfer": TransferAsked,
    "connect": ConnectAsked,
    "stop": StopAsked,
    "return": ReturnAsked,
    "accept": AcceptAsked,
}
DOUBLE_CLICK_MS = 500


@dataclass(slots=True)
class Press:
    """A button was pressed, and for which call it was meant."""

    at_ms: int
    verb: str
    call_uuid: str
    to: str
    hold: bool
    run: int
    spent: bool = False


@dataclass(slots=True)
class Told:
    """A ring as the phone told it. `call` is None for a private one."""

    source: str
    ring_id: str | None
    began_at_ms: int
    caller: str
    call: Call | None
    leg: Leg | None
    run: int
    answered_at_ms: int | None = None
    stopped: bool = False


class Phone:
    """Tells the console of rings, as well as this phone can."""

    def __init__(self, world: World, console: Console) -> None:
        self._world = world
        self._console = console
        self.random = Random(0)
        self.rings: list[Told] = []
        self._numbered = 0

    def on_leg(self, call: Call, leg: Leg) -> None:
        """Something happened to a leg."""
        if not leg.mine:
            return
        told = self.of(leg)
        match leg.state:
            case State.DIALLED:
                after_ms = self.random.choice((0, 20, 100, 300, self.random.randint(0, 4_000)))
                self._world.later(after_ms, lambda: self._ring(call, leg))
            case State.UP if told is not None:
                self._say_answered(told)
            case State.GONE if told is not None:
                self._say_stopped(told)

    def of(self, leg: Leg) -> Told | None:
        """The ring that was told of this leg, perhaps to a console that runs no more."""
        return next((one for one in reversed(self.rings) if one.leg is leg), None)

    def ring_privately(self, caller: str, lasts_ms: int) -> None:
        """Somebody calls the agent past the vendor."""
        told = self._told(caller, None, None)
        self._console.post(RingStarted(told.began_at_ms, caller, None, told.source, told.ring_id))
        self._world.said(f"the phone rings privately: {caller}")
        self._world.later(lasts_ms, lambda: self._say_stopped(told))

    def _ring(self, call: Call, leg: Leg) -> None:
        if not leg.live:
            return
        place, sent = self._world.place, call.sent_number
        chance = self.random.random()
        if chance < 0.7:
            caller = sent
        elif chance < 0.85:
            caller = national(sent)
        elif chance < 0.95:
            caller = call.caller_number
        else:
            caller = "anonymous" if place.ring_ids else sent
        told = self._told(caller, call, leg)
        uuid = call.uuid if place.tells_uuid else None
        called = DESK if place.tells_called else None
        self._world.said(f"the phone rings: {caller} for {call.name}")
        self._console.post(
            RingStarted(
                told.began_at_ms, caller, None, told.source, told.ring_id, call_uuid=uuid, called=called
            )
        )
        if leg.state is State.UP:
            self._say_answered(told)

    def _told(self, caller: str, call: Call | None, leg: Leg | None) -> Told:
        self._numbered += 1
        ids = self._world.place.ring_ids
        source = "softphone" if ids else "local"
        ring_id = f"ring-{self._numbered}" if ids else None
        run = self._console.run if self._console.alive else -1
        told = Told(source, ring_id, self._world.now_ms(), caller, call, leg, run)
        self.rings.append(told)
        del self.rings[:-40]
        return told

    def _say_answered(self, told: Told) -> None:
        if self._world.place.tells_answered and told.answered_at_ms is None:
            now_ms = told.answered_at_ms = self._world.now_ms()
            self._console.post(
                RingAnswered(
                    now_ms, told.source, told.ring_id, caller=told.caller, call_uuid=self._uuid(told)
                )
            )

    def _say_stopped(self, told: Told) -> None:
        if self._world.place.tells_stopped and not told.stopped:
            told.stopped = True
            now_ms = self._world.now_ms()
            self._console.post(
                RingStopped(now_ms, told.source, told.ring_id, told.caller, call_uuid=self._uuid(told))
            )

    def _uuid(self, told: Told) -> str | None:
        return told.call.uuid if told.call is not None and self._world.place.tells_uuid else None


class Agent:
    """Does one thing at a time; each method gives whether there was anything to do."""

    def __init__(self, world: World, console: Console, phone: Phone) -> None:
        self._world = world
        self._console = console
        self._phone = phone
        self.random = Random(0)
        self.presses: list[Press] = []
        self.chosen: list[tuple[int, str | None]] = []
        """What was chosen by the agent, and when."""
        self._callers = 0
        self._view = DeskView()

    # ── at the phone ──────────────────────────────────────────────────────────────────────────────

    def picks_up(self) -> bool:
        """Take a call that has rung for a moment."""
        now_ms = self._world.now_ms()
        ringing = [
            (call, leg)
            for call in self._world.calls_of_mine()
            if (leg := call.mine) is not None
            and leg.state is State.DIALLED
            and now_ms - leg.dialled_at_ms > 700
        ]
        if not ringing:
            return False
        call, leg = self.random.choice(ringing)
        self._world.answer(call, leg)
        return True

    def hangs_up(self) -> bool:
        """End a call, or decline it."""
        mine = self._world.calls_of_mine()
        if not mine:
            return False
        self._world.agent_leaves(self.random.choice(mine))
        return True

    def uses_star_code(self) -> bool:
        """Transfer by the phone itself; bring all together, or take the caller back."""
        mine = [call for call in self._world.calls_of_mine() if call.mine and call.mine.state is State.UP]
        if not mine:
            return False
        call = self.random.choice(mine)
        if call.destination is None:
            to = self.random.choice(COLLEAGUES + OUTSIDE)
            self._world.transfer_by_phone(call, to, hold=self.random.random() < 0.7)
        elif call.transfer is not None and not call.transfer.by_api:
            if self.random.random() < 0.5:
                self._world.complete_by_phone(call)
            else:
                self._world.destination_leaves(call)
        return True

    def is_rung_privately(self) -> bool:
        """A friend rings, or a caller who knows the agent's own number."""
        number = f"+1347555{self.random.randint(0, 9999):04}"
        old = [
            call.sent_number
            for call in self._world.calls.values()
            if call.own is not None and self._world.now_ms() - call.own.dialled_at_ms > 20_000
        ]
        if old and self.random.random() < 0.2:
            number = self.random.choice(old)
        if any(
            told.caller == number and self._world.now_ms() - told.began_at_ms < 60_000
            for told in self._phone.rings
        ):
            return False
        self._phone.ring_privately(number, self.random.randint(1_000, 12_000))
        return True

    # ── callers ───────────────────────────────────────────────────────────────────────────────────

    def is_called(self, same_number: float) -> bool:
        """A caller is routed to the agent's desk."""
        self._callers += 1
        number = caller_number(self._callers)
        random, now_ms = self.random, self._world.now_ms()
        known = [call.sent_number for call in self._world.calls.values() if call.own is not None]
        if known and random.random() < same_number:
            number = random.choice(known)
        if not self._can_be_told_apart(number):
            return False
        if not self._world.place.numbers and self._a_colleague_has(number, since_ms=now_ms - 20_000):
            return False
        sent = number if random.random() < 0.7 else caller_number(9_999 - self._callers)
        if sent != number and self._a_colleague_has(sent, since_ms=0):
            return False
        self._world.route_call(number, sent)
        return True

    def _can_be_told_apart(self, number: str) -> bool:
        """Whether one who knows all that the console could know can tell a new ring of this number's."""
        if self._world.place.tells_uuid:
            return True
        named = self._world.place.ring_ids
        for told in self._phone.rings:
            known = {told.caller} if told.call is None else {told.call.sent_number, told.call.caller_number}
            age_ms = self._world.now_ms() - told.began_at_ms
            if number in known and age_ms < (70_000 if told.call is None else 0 if named else 120_000):
                return False
        now_ms = self._world.now_ms()
        return all(
            self._phone.of(leg) is not None and leg.full_at_ms < now_ms
            for call in self._world.calls.values()
            if number in {call.sent_number, call.caller_number}
            for leg in call.legs
            if leg.mine and now_ms - leg.dialled_at_ms < 70_000
        )

    def a_colleague_is_called(self, same_number: float) -> bool:
        """A caller is routed to another desk of the group; perhaps with a number that is known here too."""
        random, now_ms = self.random, self._world.now_ms()
        self._callers += 1
        number = caller_number(self._callers)
        mine = [
            call.sent_number
            for call in self._world.calls.values()
            if call.own is not None and call.own.mine and now_ms - call.own.dialled_at_ms < 120_000
        ]
        if mine and random.random() < same_number:
            number = random.choice(mine)
            recent = any(
                now_ms - told.began_at_ms < 70_000
                and number == (told.caller if told.call is None else told.call.sent_number)
                for told in self._phone.rings
            )
            ringing = any(
                call.sent_number == number and call.mine and call.mine.dialled_at_ms > now_ms - 70_000
                for call in self._world.calls.values()
            )
            if not self._world.place.numbers and (recent or ringing):
                # Another desk has a new call with the same number: nobody could know.
                return False
        self._world.route_call(number, number, random.choice(COLLEAGUES))
        return True

    def _a_colleague_has(self, number: str, *, since_ms: int) -> bool:
        return any(
            number in (call.sent_number, call.caller_number)
            and any(not leg.mine and leg.dialled_at_ms > since_ms for leg in call.legs)
            for call in self._world.calls.values()
        )

    # ── at the window ─────────────────────────────────────────────────────────────────────────────

    def chooses(self) -> bool:
        """Choose a call from the list, or let go of the one in hand."""
        desk = self._console.desk
        if not desk.calls:
            return False
        uuid = None if self.random.random() < 0.1 else self.random.choice(desk.calls[:25]).call_uuid
        self._choose(uuid)
        return True

    def switches(self) -> bool:
        """Go over to a second call."""
        beside = self._view.second_calls(self._console.desk, self._world.now_ms())
        if not beside:
            return False
        self._choose(self.random.choice(beside).call.call_uuid)
        return True

    def _choose(self, uuid: str | None) -> None:
        now_ms = self._world.now_ms()
        self.chosen.append((now_ms, uuid))
        self._world.said(f"the agent chooses {self._name(uuid)}")
        self._console.post(CallChosen(now_ms, uuid))

    def types(self) -> bool:
        """Write where the call in hand shall go."""
        uuid = self._view.in_hand(self._console.desk)
        if uuid is None:
            return False
        to = RESTRICTED if self.random.random() < 0.06 else self.random.choice(COLLEAGUES + OUTSIDE)
        self._console.post(draft_typed(to, uuid, hold=self.random.random() < 0.7))
        return True

    @property
    def last_chosen(self) -> str | None:
        """The call that the agent chose last."""
        return self.chosen[-1][1] if self.chosen else None

    def press(self) -> bool:
        """Press a button that may be pressed."""
        meant = self._meant()
        if meant is None:
            return False
        self._press(*meant)
        return True

    def press_twice(self) -> bool:
        """Double-click one."""
        meant = self._meant()
        if meant is None:
            return False
        self._press(*meant)
        self._world.later(self.random.randint(30, 300), lambda: self._press(*meant))
        return True

    def press_as_it_changes(self) -> bool:
        """Press what was seen a moment ago, while the call in hand may end."""
        meant = self._meant()
        if meant is None:
            return False
        reaction_ms = self.random.randint(20, 450)
        call = self._world.calls.get(meant[1])
        if call is not None and not call.over and self.random.random() < 0.6:
            self._world.later(self.random.randint(1, reaction_ms), lambda: self._goes(call))
        self._world.later(reaction_ms, lambda: self._press(*meant))
        return True

    def _goes(self, call: Call) -> None:
        if not call.over:
            self._world.caller_leaves(call)

    def _meant(self) -> tuple[str, str] | None:
        """A button that a sensible agent may press now, and the call in hand, for which it is meant."""
        desk, now_ms = self._console.desk, self._world.now_ms()
        uuid = self._view.in_hand(desk)
        call = self._world.calls.get(uuid) if uuid else None
        if uuid is None or call is None or call.mine is None:
            return None
        talks = call.mine.state is State.UP
        buttons = self._view.controls_of(desk, uuid, now_ms)
        if buttons is None or not (talks or self.random.random() < 0.2):
            return None
        verbs = [verb for verb in GESTURES if _is_enabled(buttons, verb)]
        if not talks:
            verbs = [verb for verb in verbs if verb == "return"]
        if not verbs:
            return None
        if call.caller is Caller.HELD and "connect" in verbs and self.random.random() < 0.4:
            return "connect", uuid
        return self.random.choice(verbs), uuid

    def _press(self, verb: str, meant_for: str) -> None:
        """As the face does it: on the call that is in hand by now, if the button is enabled there."""
        if not self._console.alive:
            return
        desk, now_ms = self._console.desk, self._world.now_ms()
        uuid = self._view.in_hand(desk)
        buttons = self._view.controls_of(desk, uuid, now_ms) if uuid else None
        if uuid is None or buttons is None or not _is_enabled(buttons, verb):
            return
        switched_at_ms = self.chosen[-1][0] if self.chosen else 0
        if uuid != meant_for and now_ms - switched_at_ms < DOUBLE_CLICK_MS:
            # The window lets what was pressed for the call before pass by.
            return
        draft = desk.draft
        self.presses.append(Press(now_ms, verb, meant_for, draft.to, draft.hold_caller, self._console.run))
        del self.presses[:-60]
        self._world.said(f"the agent presses {verb} on {self._name(uuid)}")
        self._console.post(GESTURES[verb](now_ms, uuid))

    def _name(self, uuid: str | None) -> str:
        call = self._world.calls.get(uuid) if uuid else None
        return call.name if call is not None else str(uuid)


_FIELDS = {
    "transfer": "transfer",
    "connect": "connect_caller",
    "stop": "stop_transfer",
    "return": "return_call",
    "accept": "accept_call",
}


def _is_enabled(buttons: Controls, verb: str) -> bool:
    enabled: bool = getattr(buttons, _FIELDS[verb]).enabled
    return enabled
