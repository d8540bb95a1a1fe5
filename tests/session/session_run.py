"""One run of the program after another on the same journal, without a server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from agent_console.desk.calls import Call
from agent_console.desk.events import (
    ActionAnswered,
    CallChosen,
    CallsSeen,
    DraftChanged,
    Event,
    TransferAsked,
)
from agent_console.desk.outcomes import Outcome
from agent_console.desk.policy import Key, Policy
from agent_console.desk.reduce import reduce
from agent_console.desk.state import Desk
from agent_console.journal import Journal, JournalError, Search
from agent_console.session.recording import Recording

CALL = Call("call-1", "+16045550123", "+18665551234", "+14165550100", 1_000, 2_000, legs=("+14165550100",))
TRANSFER_UUID = "transfer-1"


class Run:
    """One run of the program: a desk, its journal, and no server."""

    def __init__(self, folder: Path, profile: str) -> None:
        self.at_ms = 1_000_000
        self.wall_ms = 1_700_000_000_000
        self.troubles: list[JournalError] = []
        self.journal = Journal(folder, patience_ms=100)
        self.recording = Recording(
            self.journal,
            profile,
            self.troubles.append,
            now_ms=lambda: self.at_ms,
            wall_ms=lambda: self.wall_ms,
        )
        self.desk = Desk(policy=Policy(keys=frozenset(Key)))

    def tell(self, event: Event) -> tuple[object, ...]:
        self.desk, effects = reduce(self.desk, event)
        self.recording.follow(self.desk)
        return effects

    def list_shows(self, *calls: Call) -> None:
        self.at_ms += 1_000
        self.tell(CallsSeen(self.at_ms, self.at_ms, calls))

    async def act(self, gesture: type, outcome: Outcome | None) -> None:
        """Press a button; without an outcome the program ends before there is one."""
        self.at_ms += 1_000
        effects = self.tell(gesture(self.at_ms, "call-1"))
        [action] = [one for one in effects if hasattr(one, "action_id")]
        await self.recording.intend(action, self.desk)
        if outcome is not None:
            await self.recording.conclude(action, outcome)
            self.tell(ActionAnswered(action.action_id, self.at_ms, outcome))

    async def transfer(self, outcome: Outcome | None, *, hold: bool = True, call: Call = CALL) -> None:
        self.list_shows(call)
        self.tell(CallChosen(self.at_ms, "call-1"))
        self.tell(DraftChanged("+14165550101", hold))
        await self.act(TransferAsked, outcome)

    async def end(self) -> None:
        await self.recording.close()
        await self.journal.close()

    async def history(self):
        await self.recording.close()
        return await self.journal.history(Search("Sales"))


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - what is waited for is on a disk, too
            await asyncio.sleep(0.005)
