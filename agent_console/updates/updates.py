"""Looks for a newer release now and then, and brings it if this program may: states out."""

from __future__ import annotations

import asyncio
import logging
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console.aside import aside
from agent_console.updates.holding import held
from agent_console.updates.numbering import is_newer
from agent_console.updates.shelf import Shelf
from agent_console.updates.source import Source, Way
from agent_console.updates.starting import Installation
from agent_console.updates.states import (
    BroughtBy,
    Downloading,
    Failed,
    Looking,
    NewerRelease,
    NothingNewer,
    NotLooked,
    ReadyForNextStart,
    State,
    SwitchedOff,
    Trouble,
    UpdateError,
    WouldNotStart,
)

if TYPE_CHECKING:
    import httpx

    from agent_console.updates.feed import Release

_log = logging.getLogger(__name__)
FIRST_LOOK_SECONDS = 60.0
LOOK_EVERY_SECONDS = 86_400.0
TRY_AGAIN_SECONDS = 3_600.0
_SPREAD_SECONDS = 1_800.0
"""Hundreds of desks that start their day at nine must not all ask at one minute past nine."""

_TOLD_EACH = 100


class Updates:
    """The newer releases of one running program. `told` hears each state, on the event loop's thread.

    `installation` is None for what is no bundle: there a newer release is told of, but never installable.
    """

    def __init__(
        self,
        where: Source,
        way: Way,
        shelf_folder: Path,
        version: str,
        installation: Installation | None,
        told: Callable[[State], None],
    ) -> None:
        self._source = where
        self._way = way
        self._shelf = Shelf(shelf_folder)
        self._version = version
        self._installation = installation
        self._told = told
        self._release: Release | None = None
        """The newer one, if this installation may be exchanged for it."""
        self._one_at_a_time = asyncio.Lock()
        self._stopped = threading.Event()
        self.state: State = NotLooked() if where.feed_url and where.root else SwitchedOff()

    async def run(self, first_look_seconds: float = FIRST_LOOK_SECONDS) -> None:
        """Look now and then, and bring what is found, until cancelled."""
        if isinstance(self.state, SwitchedOff):
            return
        await asyncio.to_thread(self._shelf.tidy, self._version)
        await asyncio.sleep(first_look_seconds + random.uniform(0, _SPREAD_SECONDS))  # noqa: S311 - no secret
        while True:
            state = await self.look_and_bring()
            await asyncio.sleep(TRY_AGAIN_SECONDS if isinstance(state, Failed) else LOOK_EVERY_SECONDS)

    async def look_and_bring(self) -> State:
        """Ask the feed, and bring the newer release if there is one that this program may bring."""
        state = await self.look()
        if isinstance(state, NewerRelease) and state.brought_by is BroughtBy.ITSELF:
            return await self.download()
        return state

    async def look(self) -> State:
        """Ask the feed for the newest release; gives what is known then."""
        if isinstance(self.state, SwitchedOff):
            return self.state
        async with self._one_at_a_time:
            self._tell(Looking())
            return await self._carry_out(self._look)

    async def download(self) -> State:
        """Bring the newer release that `look` has found, and have it open at the next start."""
        async with self._one_at_a_time:
            if not isinstance(self.state, NewerRelease | Failed) or self._release is None:
                return self.state
            loop = asyncio.get_running_loop()
            release = self._release
            self._tell(Downloading(release.version, 0, release.size_bytes))
            return await self._carry_out(lambda: self._download(release, loop))

    def close(self) -> None:
        """End what is under way; a download goes on at the next one."""
        self._stopped.set()

    async def _carry_out(self, work: Callable[[], State]) -> State:
        # It imports slowly, and must not do so on the loop's thread.
        fetching = await aside(lambda: import_module("agent_console.updates.fetching"))
        before = self.state
        try:
            state = await aside(work)
        except UpdateError as error:
            state = error.failed
        except fetching.Stopped:
            state = before
        except Exception as error:
            # Whatever it is, it must not end the looking: the release that mends it may be the next one.
            _log.exception("looking for newer versions failed")
            state = Failed(Trouble.UNFORESEEN, type(error).__name__)
        self._tell(state)
        return state

    def _tell(self, state: State) -> None:
        if self._stopped.is_set():
            return
        self.state = state
        self._told(state)

    def _tell_progress(self, state: Downloading) -> None:
        # Not every event loop calls in the order in which threads asked: this may come after the end.
        if isinstance(self.state, Downloading):
            self._tell(state)

    @contextmanager
    def _client(self) -> Iterator[httpx.Client]:
        """Raises UpdateError."""
        from agent_console.callcontrol.errors import UnusableCertificateFile
        from agent_console.updates.feed import explained
        from agent_console.updates.fetching import feed_client

        try:
            with explained(), feed_client(self._source.feed_url, self._way) as client:
                yield client
        except UnusableCertificateFile as error:
            raise UpdateError(Trouble.UNREACHABLE, str(error)) from None

    def _look(self) -> State:
        from agent_console.updates.feed import newest_release

        where = self._source
        memory = self._shelf.folder / "trust"
        with self._client() as client:
            found = newest_release(
                client, where.feed_url, where.root or b"", memory, where.platform, self._stopped
            )
        if found is None or not is_newer(found.version, self._version):
            return NothingNewer()
        if found.version in self._shelf.note().refused:
            return WouldNotStart(found.version)
        if self._is_here(found.version):
            return ReadyForNextStart(found.version)
        installed = self._installation
        brought_by = BroughtBy.DEVELOPER if installed is None else installed.brought_by()
        self._release = found if brought_by is BroughtBy.ITSELF else None
        return NewerRelease(found.version, found.notes_url, found.size_bytes, brought_by)

    def _is_here(self, version: str) -> bool:
        note = self._shelf.note()
        return version in {note.staged, note.confirmed} and self._shelf.home(version).is_dir()

    def _download(self, release: Release, loop: asyncio.AbstractEventLoop) -> State:
        from agent_console.updates.feed import explained
        from agent_console.updates.fetching import fetch_onto
        from agent_console.updates.unpacking import unpack

        size = release.size_bytes
        last = -1

        def progress(done: int) -> None:
            nonlocal last
            if done * _TOLD_EACH // size != last:
                last = done * _TOLD_EACH // size
                loop.call_soon_threadsafe(self._tell_progress, Downloading(release.version, done, size))

        part = self._shelf.folder / f"{release.digest}.part"
        with explained(), held(self._shelf.folder) as ours:
            if not ours:
                raise UpdateError(Trouble.UNDER_WAY, "another console is bringing it")
            if not self._is_here(release.version):
                self._discard_others(part)
                with self._client() as client:
                    fetch_onto(client, release.url, part, size, self._stopped, progress)
                unpack(release, part, self._shelf.home(release.version))
                self._shelf.stage(release.version)
                part.unlink(missing_ok=True)
        return ReadyForNextStart(release.version)

    def _discard_others(self, part: Path) -> None:
        """Of an older release that was never finished."""
        for other in self._shelf.folder.glob("*.part"):
            if other != part:
                other.unlink(missing_ok=True)
