"""The real session, client, feed, recording and journal as one program, which can be killed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from agent_console.callcontrol import CallControl, Format
from agent_console.callcontrol.errors import CallControlError, ConnectionRefused
from agent_console.callcontrol.messages import Action
from agent_console.callcontrol.replies import Reply
from agent_console.callcontrol.requests import Request
from agent_console.desk.events import Event, PolicyChanged
from agent_console.desk.policy import Assumption, Policy
from agent_console.desk.state import Desk
from agent_console.journal import Journal
from agent_console.journal.opening import JournalFile
from agent_console.session import Session
from agent_console.session.recording import Recording
from agent_console.settings import Profile

from .mix import Place
from .virtual_time import Disk, StoryLoop
from .wire import BASE_URL, KEYS, Wire
from .world import EPOCH_MS

PROFILE = "Unfair"


class Console:
    """One program after the other on one journal. `turned` is told of each new desk."""

    def __init__(
        self, place: Place, wire: Wire, folder: Path, loop: StoryLoop, turned: Callable[[Desk], None]
    ) -> None:
        self._place = place
        self._wire = wire
        self._folder = folder
        self._loop = loop
        self._turned = turned
        self._session: Session | None = None
        self._journal: Journal | None = None
        self._disk: Disk | None = None
        self.started_at_ms = 0
        self.disk_takes_ms: Callable[[], int] = lambda: 0

    @property
    def alive(self) -> bool:
        """Whether one runs."""
        return self._session is not None

    @property
    def run(self) -> int:
        """Which program it is: they are counted."""
        return self._wire.run

    @property
    def desk(self) -> Desk:
        """The desk of the one that runs."""
        assert self._session is not None
        return self._session.desk

    async def start(self) -> None:
        """Begin as the program does: what was in flight first, then the keys."""
        self._wire.begin_run()
        run = self._wire.run
        profile = self._profile()
        self._journal = Journal(self._folder, worker=self._new_disk)
        recording = Recording(
            self._journal, PROFILE, lambda _: None, now_ms=self._loop.now_ms, wall_ms=self._wall_ms
        )
        session = Session(
            profile,
            make_client=lambda one, _, on_exchange: CallControl(
                BASE_URL,
                {},
                format=Format(one.format),
                on_exchange=on_exchange,
                monotonic_ms=self._loop.now_ms,
                send=partial(self._send, run),
            ),
            recorder=recording,
            now_ms=self._loop.now_ms,
        )
        session.subscribe(recording.follow)
        session.subscribe(lambda desk: self._turned(desk) if run == self._wire.run and self.alive else None)
        await self._journal.open()
        recovered, _ = await asyncio.gather(recording.recover(), session.prepare())
        session.post(recovered)
        session.replace_keys({action.value: KEYS[action.value] for action in Action})
        self._session, self.started_at_ms = session, self._loop.now_ms()
        policy = self._policy(session.desk.policy)
        if policy != session.desk.policy:
            session.post(PolicyChanged(policy))

    async def kill(self) -> None:
        """As by SIGKILL: nothing is sent, written or told any more."""
        session, self._session = self._session, None
        assert session is not None
        assert self._disk is not None
        self._disk.pull()
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            # What was begun in this very turn is awaited at least once.
            await asyncio.sleep(0)
            for task in others:
                task.cancel()
            await asyncio.wait(others)
        await session.close()

    async def close(self) -> None:
        """The story is over."""
        if self._session is not None:
            await self.kill()

    def post(self, event: Event) -> None:
        """Something happened at the agent's desk; nobody hears of it while no program runs."""
        if self._session is not None:
            self._session.post(event)

    async def recorded_uuids(self) -> set[str]:
        """The transfer UUIDs that the journal has and would bring back."""
        assert self._journal is not None
        recorded = await self._journal.in_flight(PROFILE)
        outcomes = [one.conclusion.outcome for one in recorded.actions if one.conclusion is not None]
        return {uuid for one in outcomes if (uuid := getattr(one, "transfer_uuid", None))}

    async def _send(self, run: int, request: Request) -> Reply | CallControlError:
        if run != self._wire.run or self._disk is None or self._disk.pulled:
            return ConnectionRefused()
        return await self._wire.send(request)

    def _new_disk(self, file: JournalFile) -> Disk:
        self._disk = Disk(file, self._takes_ms)
        return self._disk

    def _takes_ms(self) -> int:
        return self.disk_takes_ms()

    def _wall_ms(self) -> int:
        return EPOCH_MS + self._loop.now_ms()

    def _profile(self) -> Profile:
        place = self._place
        profile = Profile(
            PROFILE,
            base_url=BASE_URL,
            format=place.format,
            paradigm=place.paradigm,
            return_window_seconds=place.window_ms / 1000,
            accept_window_seconds=place.window_ms / 1000,
        )
        if "stop_ends_hold" not in Profile.__struct_fields__:
            return profile
        return replace(
            profile,
            numbers=place.numbers,
            stop_ends_hold=self._assumed(yes=place.stop_ends_hold).value,
            hold_ends_with_destination=self._assumed(yes=place.hold_ends_with_destination).value,
        )

    def _policy(self, policy: Policy) -> Policy:
        place = self._place
        return replace(
            policy,
            numbers=place.numbers,
            stop_ends_hold=self._assumed(yes=place.stop_ends_hold),
            hold_ends_with_destination=self._assumed(yes=place.hold_ends_with_destination),
        )

    def _assumed(self, *, yes: bool) -> Assumption:
        if not self._place.assumptions_known:
            return Assumption.UNKNOWN
        return Assumption.YES if yes else Assumption.NO
