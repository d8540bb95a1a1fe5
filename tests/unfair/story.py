"""One story: a world, a program, an agent, and the steps that are taken. The same steps make the same one."""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from agent_console.desk.state import Desk

from .agent import Agent, Phone
from .console import Console
from .desk_view import DeskView
from .informed import Share, what_is_told
from .invariants import INVARIANTS, Memory, Moment, no_uuid_is_missing_from_the_journal
from .mix import Mix, Place, place_of
from .virtual_time import StoryLoop
from .wire import Wire
from .world import State, World

RAM = Path("/dev/shm")
ROUTER_WAITS_MS = 40_000


@dataclass(frozen=True, slots=True)
class Step:
    """One event of the world or the agent, and how long nothing else happens after it.

    `seed` decides what is left open, and all that the network does until the next step.
    """

    kind: str
    gap_ms: int
    seed: int


@dataclass(frozen=True, slots=True)
class Violation:
    """An invariant that did not hold."""

    invariant: str
    what: str
    at_ms: int


@dataclass(slots=True)
class Told:
    """What came of a story."""

    steps: list[Step] = field(default_factory=list)
    violation: Violation | None = None
    shares: dict[str, Share] = field(default_factory=lambda: {"talking": Share(), "held": Share()})
    lines: list[str] = field(default_factory=list)
    requests: int = 0


class Story:
    """A story that is being played on a running `StoryLoop`."""

    def __init__(
        self,
        seed: int,
        mix: Mix,
        folder: Path,
        *,
        watched: Collection[str] | None = None,
        view: DeskView | None = None,
        keep_lines: bool = False,
    ) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, StoryLoop)
        self._loop = loop
        self._mix = mix
        self.told = Told()
        self.place: Place = place_of(mix, Random(seed))
        self.world = World(self.place, mix, loop.now_ms, self._later)
        self.wire = Wire(self.world, loop)
        self.console = Console(self.place, self.wire, folder, loop, self._desk_turned)
        self.phone = Phone(self.world, self.console)
        self.agent = Agent(self.world, self.console, self.phone)
        self._invariants = [one for one in INVARIANTS if watched is None or one.__name__ in watched]
        journal = no_uuid_is_missing_from_the_journal.__name__
        self._looks_closely = watched is None or journal in watched
        self._view = view or DeskView()
        self._memory = Memory()
        self._began_ms = loop.now_ms()
        self._looked_at_ms = self._began_ms
        self._told_now: tuple[str, bool] | None = None
        self.world.on_leg = self.phone.on_leg
        self.world.changed = self._look
        if keep_lines:
            self.world.said = self._keep_line

    # ── steps ─────────────────────────────────────────────────────────────────────────────────────

    async def begin(self) -> None:
        """Open the console, on a list that has calls in it already."""
        self._seed(self._began_ms)
        for _ in range(self._mix.colleagues if self.place.group_key else 0):
            self.agent.a_colleague_is_called(0)
        for age, leg in enumerate(self.world.legs, 1):
            leg.dialled_at_ms -= 20_000 * age
            leg.listed_from_ms -= 20_000 * age
        await self.console.start()

    async def take(self, step: Step) -> None:
        """Take one step, let what follows follow, and check that all holds."""
        self._seed(step.seed)
        self._say(f"── {step.kind}")
        await self._do(step)
        await asyncio.sleep(step.gap_ms / 1000)
        self.told.steps.append(step)
        self._take_back_what_rings_on()
        self._look()
        await self._look_closely()

    def next_step(self, chance: Random) -> Step:
        """A step that makes sense now, most of the time."""
        weights = self._weights()
        kind = chance.choices(list(weights), list(weights.values()))[0]
        gap_ms = round(min(chance.expovariate(1 / self._mix.gap_ms), 15_000))
        if chance.random() < 0.15:
            gap_ms = chance.randint(0, 200)
        return Step(kind, gap_ms, chance.getrandbits(32))

    async def close(self) -> None:
        """End it."""
        self.told.requests = len(self.wire.sent)
        self.world.changed = lambda: None
        await self.console.close()

    def _weights(self) -> dict[str, float]:
        mix, world = self._mix, self.world
        mine = world.calls_of_mine()
        up = [call for call in mine if call.mine is not None and call.mine.state is State.UP]
        ringing = len(mine) - len(up)
        transfers = [call for call in mine if call.destination is not None]
        loose = [call for call in world.calls.values() if not call.over and call.mine is None]
        wanted = mix.colleagues if self.place.group_key else 0
        return {
            "nothing": 1.0,
            "is_called": (mix.calls if not mine else mix.second if len(mine) < 3 else 0) * 10,
            "is_rung_privately": mix.private * 5,
            "picks_up": self.place.haste * ringing,
            "hangs_up": 0.35 * len(mine),
            "caller_leaves": 0.35 * len(mine),
            "destination_answers": 1.5 * len(transfers),
            "destination_leaves": 0.8 * len(transfers),
            "types": 1.2 if up else 0.05,
            "press": 3.5 if up else 0.4 * ringing,
            "press_twice": mix.hasty * (1.5 if up else 0.2 * ringing),
            "press_as_it_changes": mix.hasty * (1.0 if up else 0.2 * ringing),
            "switches": 1.0 if len(mine) > 1 else 0.05,
            "chooses": 0.15,
            "uses_star_code": mix.handset * 3 * len(up),
            "take_back": 0.1 * len(mine),
            "colleague_is_called": 0.25 * wanted**0.5 if len(loose) < wanted else 0.05 * bool(wanted),
            "colleagues_call_ends": 0.25 * wanted**0.5 if len(loose) >= wanted else 0.1 * len(loose),
            "outage": 0.2 * mix.unsent,
            "kill": mix.kill * 10,
        }

    async def _do(self, step: Step) -> None:
        agent, world, chance = self.agent, self.world, chance_of(step)
        mine = world.calls_of_mine()
        simple: dict[str, Callable[[], object]] = {
            "is_called": lambda: agent.is_called(self._mix.same_number),
            "is_rung_privately": agent.is_rung_privately,
            "colleague_is_called": lambda: agent.a_colleague_is_called(self._mix.same_number),
        }
        at_the_desk: dict[str, Callable[[], object]] = {
            "types": agent.types,
            "press": agent.press,
            "press_twice": agent.press_twice,
            "press_as_it_changes": agent.press_as_it_changes,
            "switches": agent.switches,
            "chooses": agent.chooses,
        }
        match step.kind:
            case "nothing":
                pass
            case "picks_up" | "hangs_up" | "uses_star_code":
                getattr(agent, step.kind)()
            case kind if kind in simple:
                simple[kind]()
            case kind if kind in at_the_desk:
                at_the_desk[kind]()
            case "caller_leaves" if mine:
                world.caller_leaves(chance.choice(mine))
            case "take_back" if mine:
                call = chance.choice(mine)
                if call.mine is not None and (call.mine.state is State.DIALLED or not call.accepted):
                    world.take_back(call)
            case "destination_answers" | "destination_leaves":
                called = [call for call in world.calls.values() if call.destination is not None]
                if called:
                    call = chance.choice(called)
                    leg = call.destination
                    assert leg is not None
                    if step.kind == "destination_leaves":
                        world.destination_leaves(call)
                    else:
                        world.answer(call, leg)
            case "colleagues_call_ends":
                loose = [call for call in world.calls.values() if not call.over and call.mine is None]
                if loose:
                    world.caller_leaves(chance.choice(loose))
            case "outage":
                self.wire.out_until_ms = self._loop.now_ms() + chance.randint(500, 20_000)
            case "kill":
                await self._kill(chance)

    async def _kill(self, chance: Random) -> None:
        await asyncio.sleep(chance.choice((0, chance.randint(0, 30), chance.randint(0, 800))) / 1000)
        now_ms = self._loop.now_ms()
        await self.console.kill()
        # What had not settled could not be kept.
        recent = [uuid for uuid, at_ms in self.wire.arrived.items() if now_ms - at_ms < 1_000]
        for uuid in recent:
            del self.wire.arrived[uuid]
        self._say("the program is killed")
        await asyncio.sleep(chance.choice((0.3, 2.0, chance.randint(1, 30))))
        await self.console.start()
        self._memory = Memory(judged=self._memory.judged)
        self.agent.chosen.clear()
        self._say("the program runs again")

    def _take_back_what_rings_on(self) -> None:
        for call in self.world.calls_of_mine():
            leg = call.mine
            if leg is None:
                continue
            age_ms = self._loop.now_ms() - leg.dialled_at_ms
            not_accepted = self.place.paradigm == "accept" and not call.accepted
            if (leg.state is State.DIALLED and age_ms > ROUTER_WAITS_MS) or (
                not_accepted and age_ms > self.place.window_ms
            ):
                self.world.take_back(call)
        self.world.forget_old()

    # ── looking ───────────────────────────────────────────────────────────────────────────────────

    def _desk_turned(self, desk: Desk) -> None:
        self._look()

    def _look(self) -> None:
        if not self.console.alive or self.told.violation is not None:
            self._told_now = None
            return
        moment = self._moment()
        passed_ms = moment.now_ms - self._looked_at_ms
        if self._told_now is not None and passed_ms:
            name, said = self._told_now
            self.told.shares[name].add(passed_ms, said=said)
        self._looked_at_ms = moment.now_ms
        for invariant in self._invariants:
            what = invariant(moment)
            if what is not None:
                self._violated(invariant.__name__, what)
                return
        self._told_now = what_is_told(moment)

    async def _look_closely(self) -> None:
        if self._looks_closely and self.console.alive and self.told.violation is None:
            what = await no_uuid_is_missing_from_the_journal(self._moment())
            if what is not None:
                self._violated(no_uuid_is_missing_from_the_journal.__name__, what)

    def _moment(self) -> Moment:
        return Moment(
            self.world,
            self.wire,
            self.console,
            self.agent,
            self.phone,
            self._memory,
            self._view,
            self.console.desk,
            self._loop.now_ms(),
        )

    def _violated(self, invariant: str, what: str) -> None:
        self.told.violation = Violation(invariant, what, self._loop.now_ms() - self._began_ms)
        self._say(f"VIOLATED {invariant}: {what}")

    # ── below ─────────────────────────────────────────────────────────────────────────────────────

    def _seed(self, seed: int) -> None:
        # The program's own chance (when to try again, say) is part of the story.
        random.seed(seed + 6)
        self.world.random.seed(seed)
        self.wire.random.seed(seed + 1)
        self.agent.random.seed(seed + 2)
        self.phone.random.seed(seed + 3)
        disk = Random(seed + 4)
        slow = disk.random() < 0.2
        self.console.disk_takes_ms = (lambda: disk.randint(0, 60)) if slow else (lambda: 0)

    def _later(self, ms: int, do: Callable[[], None]) -> None:
        self._loop.call_later(ms / 1000, do)

    def _say(self, what: str) -> None:
        self.world.said(what)

    def _keep_line(self, what: str) -> None:
        self.told.lines.append(f"{(self._loop.now_ms() - self._began_ms) / 1000:9.3f}  {what}")


def chance_of(step: Step) -> Random:
    """What a step chooses by."""
    return Random(step.seed + 5)


@contextmanager
def _folder() -> Iterator[Path]:
    folder = tempfile.mkdtemp(prefix="unfair-", dir=RAM if RAM.is_dir() else None)
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _play(story: Story, chance: Random, steps: Sequence[Step] | None, most_steps: int) -> Told:
    await story.begin()
    try:
        for number in range(most_steps if steps is None else len(steps)):
            await story.take(story.next_step(chance) if steps is None else steps[number])
            if story.told.violation is not None:
                break
    finally:
        await story.close()
    return story.told


def play(
    seed: int,
    mix: Mix,
    *,
    steps: Sequence[Step] | None = None,
    most_steps: int = 400,
    watched: Collection[str] | None = None,
    view: DeskView | None = None,
    keep_lines: bool = False,
) -> Told:
    """Play a story of so many steps that makes itself up from the seed, or these steps again.

    `watched` names the invariants to look at; None: all. `view` is how the desk is read.
    """

    async def played(folder: Path) -> Told:
        story = Story(seed, mix, folder, watched=watched, view=view, keep_lines=keep_lines)
        return await _play(story, Random(seed), steps, most_steps)

    logging.disable(logging.CRITICAL)
    collects, its_chance = gc.isenabled(), random.getstate()
    gc.disable()
    try:
        with _folder() as folder, asyncio.Runner(loop_factory=StoryLoop) as runner:
            return runner.run(played(folder))
    finally:
        logging.disable(logging.NOTSET)
        random.setstate(its_chance)
        if collects:
            gc.enable()
