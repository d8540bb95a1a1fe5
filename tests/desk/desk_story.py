"""A desk and the events that a story about it tells, for the tests of the desk."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent_console.desk.calls import Call
from agent_console.desk.clock import ServerClock
from agent_console.desk.controls import Controls, controls
from agent_console.desk.effects import Action, Effect, PollNow, ShowWindow
from agent_console.desk.events import (
    ActionAnswered,
    CallChosen,
    CallsSeen,
    ClockRead,
    DraftChanged,
    Event,
    PolicyChanged,
    RingStarted,
    TimePassed,
    TransferAsked,
)
from agent_console.desk.hearing import Scene, scene_of_current
from agent_console.desk.outcomes import Done, Outcome
from agent_console.desk.policy import Key, Paradigm, Policy, QuickDial
from agent_console.desk.reduce import reduce
from agent_console.desk.state import Desk
from agent_console.desk.transfers import Transfer

SERVER_MS = 1_511_218_175_475
OFFSET = SERVER_MS - 1_000_000
CALL = Call("call-1", "+16045550123", "+18665551234", "+14166686980", SERVER_MS - 3000, SERVER_MS - 2000)
OTHER = Call("call-2", "+442079460123", "+442079460123", "+14166686980", SERVER_MS - 9000, SERVER_MS - 8000)
POLICY = Policy(
    paradigm=Paradigm.RETURN,
    keys=frozenset(Key),
    quick_dial=(QuickDial("Tier 2", "+14165550100"),),
)


@dataclass
class Story:
    """Tells events to a desk, at a time that goes on by ten milliseconds with each."""

    policy: Policy = POLICY
    now_ms: int = 1_000_000
    desk: Desk = field(default_factory=Desk)
    effects: list[Effect] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tell(PolicyChanged(self.policy))
        self.tell(ClockRead(ServerClock(OFFSET, OFFSET)))

    def tell(self, event: Event) -> list[Effect]:
        """One event; returns what is to be done because of it."""
        self.desk, effects = reduce(self.desk, event)
        self.effects.extend(effects)
        return list(effects)

    def at(self) -> int:
        """The next moment."""
        self.now_ms += 10
        return self.now_ms

    def see(self, *calls: Call, asked_ago_ms: int = 0) -> None:
        """A poll that shows these calls."""
        at_ms = self.at()
        self.tell(CallsSeen(at_ms - asked_ago_ms, at_ms, calls))

    def ring(self, caller: str, **more: str) -> list[Effect]:
        """A softphone rings."""
        return self.tell(RingStarted(self.at(), caller, **more))

    def rung(self, caller: str, *calls: Call, **more: str) -> None:
        """A softphone rings, and two pictures later these calls are still all that there is."""
        self.ring(caller, **more)
        for _ in range(2):
            self.see(*calls)
        self.wait(600)

    def ended(self, *left: Call) -> None:
        """Two pictures running that show only these calls."""
        for _ in range(2):
            self.see(*left)

    def choose(self, call: Call) -> None:
        """The agent picks a row."""
        self.tell(CallChosen(self.at(), call.call_uuid))

    def draft(self, to: str, *, hold_caller: bool = True) -> None:
        """The agent types."""
        self.tell(DraftChanged(to, hold_caller))

    def press(self, gesture: type[Event], call: Call = CALL) -> list[Action]:
        """The agent presses a button; returns the requests that leave because of it."""
        effects = self.tell(gesture(self.at(), call.call_uuid))
        return [one for one in effects if not isinstance(one, PollNow | ShowWindow)]

    def answer(self, outcome: Outcome, action_id: int | None = None) -> list[Effect]:
        """The last action, or this one, came to an outcome."""
        asked = [one for one in self.effects if not isinstance(one, PollNow | ShowWindow)]
        return self.tell(ActionAnswered(action_id or asked[-1].action_id, self.at(), outcome))

    def wait(self, ms: int) -> None:
        """Time passes."""
        self.now_ms += ms
        self.tell(TimePassed(self.now_ms))

    def transferred(self, *, hold_caller: bool = True) -> Story:
        """A call in hand whose transfer the server has accepted and the list has shown."""
        self.see(CALL, OTHER)
        self.choose(CALL)
        self.draft("+14165550100", hold_caller=hold_caller)
        self.press(TransferAsked)
        self.answer(Done("transfer-1"))
        self.see(CALL, OTHER)
        self.wait(600)
        return self

    @property
    def buttons(self) -> Controls:
        return controls(self.desk, self.now_ms)

    @property
    def scene(self) -> Scene:
        scene = scene_of_current(self.desk)
        assert scene is not None
        return scene

    @property
    def transfer(self) -> Transfer:
        transfer = self.desk.transfer_of_current()
        assert transfer is not None
        return transfer
