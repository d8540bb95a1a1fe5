"""The vendor's side and the telephone network, written from the reference (version 1.0) alone.

This is the truth: who is on which call, who is held, who hears whom. It shares no code with the program.
Errors are the reference's own, as preconditions. Where the reference is silent, `Place` decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from math import inf
from random import Random

from .mix import Mix, Place
from .numbers import COLLEAGUES, DESK, RESTRICTED

EPOCH_MS = 1_750_000_000_000
FORGOTTEN_AFTER_MS = 60_000
"""So long after its end a transfer's UUID is known to the server; while it holds a caller, for ever."""


class Caller(Enum):
    """Where the caller is."""

    ON = auto()
    HELD = auto()
    GONE = auto()


class State(Enum):
    """A leg's."""

    DIALLED = auto()
    UP = auto()
    GONE = auto()


@dataclass(slots=True, eq=False)
class Leg:
    """One number that was dialled for a call."""

    number: str
    dialled_at_ms: int
    listed_from_ms: float
    """`inf`: in no list."""
    state: State = State.DIALLED
    up_at_ms: int = 0
    gone_at_ms: float = inf
    missing: bool = False
    """The last picture in which it belonged came without it."""
    nulled: bool = False
    """In the last picture in which it stood, something was null."""
    read_at_ms: float = inf
    """When the console that runs now first read of it; `full_at_ms`: of all its fields."""
    full_at_ms: float = inf

    @property
    def mine(self) -> bool:
        """Whether it is the agent's own desk."""
        return self.number == DESK

    @property
    def live(self) -> bool:
        """Whether it rings or talks."""
        return self.state is not State.GONE


@dataclass(slots=True, eq=False)
class Transfer:
    """A transfer, by the API or by a phone's own means (`by_api` False: nobody is told its UUID)."""

    uuid: str
    call: Call
    leg: Leg
    hold: bool
    by_api: bool
    began_at_ms: int
    connected: bool = False

    @property
    def live(self) -> bool:
        """Whether its outbound leg is in progress."""
        return self.leg.live


@dataclass(slots=True, eq=False)
class Call:
    """One caller, who was routed to a handler."""

    uuid: str
    caller_number: str
    sent_number: str
    started_at_ms: int
    name: str
    caller: Caller = Caller.ON
    own: Leg | None = None
    transfer: Transfer | None = None
    over_at_ms: float = inf
    accepted: bool = False
    foreign_key: bool = False
    legs: list[Leg] = field(default_factory=list)

    @property
    def over(self) -> bool:
        """Whether nobody is on it any more."""
        return self.over_at_ms != inf

    @property
    def mine(self) -> Leg | None:
        """The agent's own live leg of it."""
        own = self.own
        return own if own is not None and own.mine and own.live else None

    @property
    def destination(self) -> Leg | None:
        """The live leg of its transfer."""
        return self.transfer.leg if self.transfer is not None and self.transfer.live else None

    @property
    def held_by(self) -> Transfer | None:
        """What holds its caller."""
        return self.transfer if self.caller is Caller.HELD else None

    @property
    def caller_hears_agent(self) -> bool:
        """They are joined, and hear each other."""
        return self.caller is Caller.ON and self.own is not None and self.own.state is State.UP

    @property
    def caller_hears_destination(self) -> bool:
        """They are joined, and hear each other."""
        leg = self.destination
        return self.caller is Caller.ON and leg is not None and leg.state is State.UP

    @property
    def agent_hears_destination(self) -> bool:
        """They are joined, and hear each other."""
        leg = self.destination
        up = self.own is not None and self.own.state is State.UP
        return up and leg is not None and leg.state is State.UP


Refusal = str | None


class World:
    """All calls, and all that can be done to them.

    `now_ms` is the network's time, `later` lets something happen after so many milliseconds. `random` is set
    anew by each step of a story. `on_leg` is told of each leg that is dialled, answered and gone.
    """

    def __init__(
        self,
        place: Place,
        mix: Mix,
        now_ms: Callable[[], int],
        later: Callable[[int, Callable[[], None]], None],
    ) -> None:
        self.place = place
        self.mix = mix
        self.random = Random(0)
        self.calls: dict[str, Call] = {}
        self.transfers: dict[str, Transfer] = {}
        self.legs: list[Leg] = []
        """Newest dialled first; with those that have just gone, which a lagging list still shows."""
        self.call_of: dict[Leg, Call] = {}
        self.version = 0
        self.said: Callable[[str], None] = lambda _: None
        self.changed: Callable[[], None] = lambda: None
        self.on_leg: Callable[[Call, Leg], None] = lambda *_: None
        self.now_ms = now_ms
        self.later = later
        self._numbered = 0

    def server_ms(self) -> int:
        """What the vendor's clock shows."""
        return EPOCH_MS + self.now_ms()

    # ── the five actions (reference: Call Transfer, Live Call Return, Live Call Acceptance) ───────────

    def transfer_call(self, call_uuid: str, to: str, *, hold: bool) -> tuple[Refusal, str]:
        """Transfer a Call."""
        call = self.calls.get(call_uuid)
        if call is None or call.over:
            return "call not live", ""
        if call.destination is not None or call.caller is Caller.GONE:
            return "call already transferred", ""
        if call.foreign_key or call.own is None or not call.own.live:
            return "not authorized", ""
        if to == RESTRICTED:
            return "cannot dial transfer_to number", ""
        return None, self._begin_transfer(call, to, hold=hold, by_api=True).uuid

    def connect_caller(self, transfer_uuid: str) -> Refusal:
        """Connect the Caller: who is bridged in, or brought back where the destination is gone."""
        transfer, refusal = self._transfer(transfer_uuid)
        if transfer is None:
            return refusal
        call = transfer.call
        if call.caller is Caller.GONE:
            return "caller hung up"
        if call.caller is not Caller.HELD or not transfer.hold:
            return "caller not held"
        call.caller = Caller.ON
        transfer.connected = True
        self._tell(f"{call.name}: the caller is connected")
        return None

    def stop_transfer(self, transfer_uuid: str) -> Refusal:
        """Stop the Transfer."""
        transfer, refusal = self._transfer(transfer_uuid)
        if transfer is None:
            return refusal
        call = transfer.call
        if not transfer.live:
            return "transfer not in progress"
        if call.own is None or not call.own.live:
            return "transferor not present"
        self._end_leg(call, transfer.leg)
        if call.caller is Caller.GONE:
            self._end(call)
        elif call.caller is Caller.HELD and self.place.stop_ends_hold:
            call.caller = Caller.ON
        self._tell(f"{call.name}: the transfer is stopped, the caller is {call.caller.name.lower()}")
        return None

    def return_call(self, call_uuid: str) -> Refusal:
        """Return a Call: the router takes it back, and determines the next handler."""
        call, refusal = self._handled(call_uuid)
        if call is None or call.own is None:
            return refusal
        if self.now_ms() - call.own.dialled_at_ms > self.place.window_ms:
            return "the call can no longer be returned"
        self._tell(f"{call.name}: returned")
        self._to_the_router(call)
        return None

    def accept_call(self, call_uuid: str) -> Refusal:
        """Accept a Call: the router does not take it back."""
        call, refusal = self._handled(call_uuid)
        if call is None:
            return refusal
        call.accepted = True
        self._tell(f"{call.name}: accepted")
        return None

    def _handled(self, call_uuid: str) -> tuple[Call | None, Refusal]:
        call = self.calls.get(call_uuid)
        if call is None or call.over:
            return None, "call not live"
        if call.destination is not None or call.caller is Caller.GONE:
            return None, "call already transferred"
        if call.foreign_key or call.own is None or not call.own.live:
            return None, "not authorized"
        return call, None

    def _transfer(self, transfer_uuid: str) -> tuple[Transfer | None, Refusal]:
        transfer = self.transfers.get(transfer_uuid)
        if transfer is None or not transfer.by_api:
            return None, "transfer not found"
        call = transfer.call
        if call.over:
            return None, "call not live"
        forgotten = self.now_ms() - transfer.leg.gone_at_ms > FORGOTTEN_AFTER_MS
        if call.transfer is not transfer or (forgotten and call.caller is not Caller.HELD):
            return None, "transfer not found"
        return transfer, None

    # ── what people and the router do ─────────────────────────────────────────────────────────────

    def route_call(self, caller_number: str, sent_number: str, to: str = DESK) -> Call:
        """A caller is routed to a handler, whose phone is dialled."""
        self._numbered += 1
        name = f"call-{self._numbered}"
        started_at_ms = self.server_ms() - self.random.randint(200, 30_000)
        call = Call(f"{name}-uuid", caller_number, sent_number, started_at_ms, name)
        call.foreign_key = to == DESK and self.random.random() < self.mix.unauthorized
        self.calls[call.uuid] = call
        self._dial(call, to)
        return call

    def answer(self, call: Call, leg: Leg) -> None:
        """The phone of this leg is picked up."""
        if leg.state is State.DIALLED:
            leg.state, leg.up_at_ms = State.UP, self.now_ms()
            self.on_leg(call, leg)
            self._tell(f"{call.name}: {leg.number} answers")

    def caller_leaves(self, call: Call) -> None:
        """The caller hangs up. Those who are left talk on, where there are two."""
        left_a_hold = call.caller is Caller.HELD
        call.caller = Caller.GONE
        self._tell(f"{call.name}: the caller hangs up{' while held' if left_a_hold else ''}")
        if call.destination is None or call.own is None or not call.own.live:
            self._end(call)

    def agent_leaves(self, call: Call) -> None:
        """The handler's phone hangs up, or is cut off."""
        if call.own is None or not call.own.live:
            return
        redialled = call.own.mine and self.random.random() < self.mix.redial
        self._end_leg(call, call.own)
        self._tell(f"{call.name}: {call.own.number} hangs up")
        if call.caller is Caller.GONE:
            self._end(call)
        elif redialled:
            self.later(self.random.randint(300, 15_000), lambda: self._dial_anew(call))
        elif call.destination is None:
            self._end(call)
        elif call.caller is Caller.HELD:
            if self.place.hangup_joins:
                call.caller = Caller.ON
                self._tell(f"{call.name}: the caller is left to the destination")
            else:
                self._end(call)

    def destination_leaves(self, call: Call) -> None:
        """The destination declines, or hangs up."""
        leg = call.destination
        if leg is None:
            return
        self._end_leg(call, leg)
        self._tell(f"{call.name}: {leg.number}, the destination, leaves")
        if call.caller is Caller.GONE or call.own is None or not call.own.live:
            self._end(call)
        elif call.caller is Caller.HELD and self._hold_ends(call):
            call.caller = Caller.ON
            self._tell(f"{call.name}: the hold ends")

    def transfer_by_phone(self, call: Call, to: str, *, hold: bool) -> None:
        """By a star code or a key of the phone: the API knows nothing of it but that it goes on."""
        if call.destination is None and call.caller is Caller.ON and call.own is not None:
            self._begin_transfer(call, to, hold=hold, by_api=False)

    def complete_by_phone(self, call: Call) -> None:
        """The agent's phone brings all three together."""
        transfer = call.transfer
        if transfer is not None and not transfer.by_api and transfer.live and call.caller is Caller.HELD:
            call.caller = Caller.ON
            transfer.connected = True
            self._tell(f"{call.name}: all three, by the phone")

    def take_back(self, call: Call) -> None:
        """The router gives up on a phone that rings on, or on a call that was not accepted in time."""
        if call.own is not None and call.own.live and call.destination is None:
            self._tell(f"{call.name}: the router takes it back")
            self._to_the_router(call)

    def calls_of_mine(self) -> list[Call]:
        """The calls of which the agent has a live leg."""
        return [call for call in self.calls.values() if call.mine is not None]

    def forget_old(self) -> None:
        """Let go of what nobody can see any more."""
        long_ago_ms = self.now_ms() - FORGOTTEN_AFTER_MS
        self.legs = [leg for leg in self.legs if leg.gone_at_ms > self.now_ms() - 15_000]
        for uuid in [uuid for uuid, call in self.calls.items() if call.over_at_ms < long_ago_ms]:
            call = self.calls.pop(uuid)
            for leg in call.legs:
                self.call_of.pop(leg, None)

    # ── below ─────────────────────────────────────────────────────────────────────────────────────

    def _hold_ends(self, call: Call) -> bool:
        # What the phone itself has begun ends with its destination.
        by_phone = call.transfer is not None and not call.transfer.by_api
        return by_phone or self.place.hold_ends_with_destination

    def _begin_transfer(self, call: Call, to: str, *, hold: bool, by_api: bool) -> Transfer:
        leg = self._new_leg(call, to)
        transfer = Transfer(
            f"transfer-{len(self.transfers) + 1}-uuid", call, leg, hold, by_api, self.now_ms()
        )
        self.transfers[transfer.uuid] = transfer
        call.transfer = transfer
        call.caller = Caller.HELD if hold else Caller.ON
        how = "held" if hold else "conferenced"
        self._tell(f"{call.name}: {transfer.uuid} to {to}, {how}, by {'the API' if by_api else 'the phone'}")
        return transfer

    def _dial(self, call: Call, to: str) -> None:
        call.own = self._new_leg(call, to)
        self._tell(f"{call.name}: {call.caller_number} (sent {call.sent_number}) is dialled to {to}")
        self.on_leg(call, call.own)
        self.changed()

    def _dial_anew(self, call: Call) -> None:
        if call.over or call.caller is Caller.GONE or (call.own is not None and call.own.live):
            return
        if call.destination is None:
            call.caller = Caller.ON
        call.accepted = False
        self._dial(call, DESK)

    def _to_the_router(self, call: Call) -> None:
        if call.own is not None:
            self._end_leg(call, call.own)
        call.caller = Caller.ON
        chance = self.random.random()
        if chance < self.mix.redial * 0.7:
            self.later(self.random.randint(300, 10_000), lambda: self._dial_anew(call))
        elif chance < 0.6:
            to = self.random.choice(COLLEAGUES)
            self.later(self.random.randint(300, 4_000), lambda: self._dial_colleague(call, to))
        else:
            self._end(call)

    def _dial_colleague(self, call: Call, to: str) -> None:
        if not call.over and call.caller is not Caller.GONE:
            self._dial(call, to)

    def _new_leg(self, call: Call, to: str) -> Leg:
        listed = to == DESK or (self.place.group_key and to in COLLEAGUES)
        late_ms = self.random.randint(0, self.mix.listed_late_ms) if self.mix.listed_late_ms else 0
        now_ms = self.now_ms()
        leg = Leg(to, now_ms, now_ms + late_ms if listed else inf)
        self.legs.insert(0, leg)
        call.legs.append(leg)
        self.call_of[leg] = call
        return leg

    def _end_leg(self, call: Call, leg: Leg) -> None:
        if leg.live:
            leg.state, leg.gone_at_ms = State.GONE, self.now_ms()
            self.on_leg(call, leg)

    def _end(self, call: Call) -> None:
        for leg in call.legs:
            self._end_leg(call, leg)
        if not call.over:
            call.over_at_ms = self.now_ms()
            self._tell(f"{call.name}: is over")

    def _tell(self, what: str) -> None:
        self.version += 1
        self.said(what)
        self.changed()
