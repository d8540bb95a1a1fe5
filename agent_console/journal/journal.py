"""What must survive a crash, and the call history: the one interface to the file, which nobody else opens."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Literal, TextIO, TypeVar

from agent_console.journal import actions, calls, export, forgetting, history
from agent_console.journal.errors import (
    ExportFailed,
    JournalClosed,
    JournalDamaged,
    JournalLocked,
    UnusableNumber,
)
from agent_console.journal.opening import JournalFile, set_aside_files
from agent_console.journal.records import (
    CallRecord,
    Conclusion,
    Draft,
    Entry,
    Forgotten,
    InFlight,
    Intention,
    NotSent,
    PastCall,
    Search,
    UsedDestination,
)
from agent_console.journal.searching import digits_of
from agent_console.journal.thread import JournalThread, Worker
from agent_console.journal.transactions import transaction

T = TypeVar("T")

FILE_NAME = "journal.sqlite3"
PATIENCE_MS = 1000
CLOSING_TAKES_SECONDS = 1.5
EXPORTED_AT_ONCE = 500
WITHDRAWN = "The program gave it up before it was sent."

Point = Literal["intending", "intended", "concluding", "concluded"]
"""Before and after an intention or a conclusion is on disk."""


class Journal:
    """The journal in `folder`, for any asyncio loop. Every method raises a `JournalError` on failure, and can
    then be called again; whatever a write was asked for is on disk when it returns.

    Waiting for a write can be cancelled, the write cannot: it is done in its turn. A cancelled `intend` is
    concluded as not sent. `patience_ms` is how long to wait for another program's lock. `at_point` is called
    on the journal's thread, for tests that end the program there. `worker` makes what stands in for that
    thread.
    """

    def __init__(
        self,
        folder: Path,
        *,
        patience_ms: int = PATIENCE_MS,
        at_point: Callable[[Point], None] | None = None,
        worker: Callable[[JournalFile], Worker] = JournalThread,
    ) -> None:
        self.file = folder / FILE_NAME
        self._thread = worker(JournalFile(self.file, patience_ms))
        self._at_point = at_point or (lambda _: None)
        self._closed = False

    async def open(self) -> Path | None:
        """Open or begin the file. Returns the new name of a damaged one that was set aside, else None.

        Any other method would open it too; this is to know at the start.
        """
        try:
            await self._do(_nothing)
        except JournalDamaged as damaged:
            if damaged.set_aside is None:
                raise
            await self._do(_nothing)
            return damaged.set_aside
        return None

    async def close(self) -> None:
        """Write what was asked for, and close the file. Two seconds at most, whatever the disk does."""
        if not self._closed:
            self._closed = True
            await self._thread.close(CLOSING_TAKES_SECONDS)

    async def intend(self, intention: Intention) -> Entry:
        """Record what is about to be asked of the server, before it is asked; its call joins the history."""

        def write(connection: sqlite3.Connection) -> Entry:
            self._at_point("intending")
            with transaction(connection):
                entry = actions.write_intention(connection, intention)
            self._at_point("intended")
            return entry

        written = self._begin(write)
        try:
            return await asyncio.wrap_future(written)
        except asyncio.CancelledError:
            self._withdraw(written)
            raise

    async def conclude(self, entry: Entry, conclusion: Conclusion) -> None:
        """Record what became of it, before the agent is shown it.

        A certain outcome is not replaced by a later one. Refused and not sent end a transfer by themselves.
        """

        def write(connection: sqlite3.Connection) -> None:
            self._at_point("concluding")
            with transaction(connection):
                actions.write_conclusion(connection, entry, conclusion)
            self._at_point("concluded")

        await self._do(write)

    async def in_flight(self, profile: str) -> InFlight:
        """What was not seen to end: transfers until they are closed, and the last Return or Accept of each
        call that has not ended, where it was done or may have been."""
        return await self._do(lambda connection: actions.read_in_flight(connection, profile))

    async def open_calls(self, profile: str) -> tuple[CallRecord, ...]:
        """The calls that were not seen to leave the agent's list, in the order in which they came."""
        return await self._do(lambda connection: calls.read_open(connection, profile))

    async def destinations(self, profile: str, limit: int = 50) -> tuple[UsedDestination, ...]:
        """Where transfers of this profile went, the latest first."""
        return await self._do(lambda connection: actions.read_destinations(connection, profile, limit))

    async def close_transfer(self, entry: Entry, how: str, at_ms: int) -> None:
        """This transfer, and no other of its call, is over for certain; `how` is the desk's name for it."""
        await self._write(lambda connection: actions.close_transfer(connection, entry, how, at_ms))

    async def reopen_transfer(self, entry: Entry) -> None:
        """The call has been seen again after this transfer was closed."""
        await self._write(lambda connection: actions.reopen_transfer(connection, entry))

    async def saw_call(self, call: CallRecord) -> None:
        """A call was matched or chosen: add it, or what is new of it. One that had ended has come back."""
        await self._write(lambda connection: calls.write_call(connection, call))

    async def call_ended(self, profile: str, call_uuid: str, at_ms: int) -> None:
        """The call has left the agent's list, and its Return or Accept is settled."""
        await self._write(lambda connection: calls.write_end(connection, profile, call_uuid, at_ms))

    async def rename_profile(self, old: str, new: str) -> None:
        """What was recorded of one profile belongs to another name from now on."""
        await self._write(lambda connection: calls.rename_profile(connection, old, new))

    async def note(self, profile: str, call_uuid: str, text: str, label: str, at_ms: int) -> None:
        """Keep the agent's note, finished or not, and the outcome from the wrap-up list ("" for none)."""
        await self._write(
            lambda connection: calls.write_note(connection, profile, call_uuid, text, label, at_ms)
        )

    async def keep_draft(self, profile: str, call_uuid: str, draft: Draft, at_ms: int) -> None:
        """Keep what stands in the transfer panel for this call; an empty one forgets it."""
        await self._write(lambda connection: calls.write_draft(connection, profile, call_uuid, draft, at_ms))

    async def take_up_drafts(self, profile: str) -> dict[str, Draft]:
        """What stood in the transfer panel for each call that has not ended, by UUID; all else goes."""

        def take_up(connection: sqlite3.Connection) -> dict[str, Draft]:
            with transaction(connection):
                calls.drop_drafts_of_ended(connection, profile)
                return calls.read_drafts(connection, profile)

        return await self._do(take_up)

    async def history(
        self, search: Search, *, before_id: int | None = None, limit: int = 100
    ) -> tuple[PastCall, ...]:
        """A page of the history, newest first. `before_id` is the id of the last row of the page before."""
        return await self._do(lambda connection: history.read_page(connection, search, before_id, limit))

    async def count(self, search: Search) -> int:
        """How many calls a search finds."""
        return await self._do(lambda connection: history.count(connection, search))

    async def export_csv(self, stream: TextIO, search: Search) -> int:
        """Write what a search finds as CSV, newest first, and return how many calls that was.

        The stream is written from worker threads, one at a time. Open it with `newline=""`, and as utf-8-sig
        if a spreadsheet is to read it. Actions are recorded in between, so that no export delays one.
        """
        written, before_id = 0, None
        try:
            await asyncio.to_thread(export.write_header, stream)
            while page := await self.history(search, before_id=before_id, limit=EXPORTED_AT_ONCE):
                await asyncio.to_thread(export.write_rows, stream, page)
                written, before_id = written + len(page), page[-1].id
        except (OSError, UnicodeError) as error:
            raise ExportFailed(self.file) from error
        return written

    async def forget(self, number: str) -> Forgotten:
        """Remove a caller's calls, and every mention of the number elsewhere, from the file for good.

        Give the number with plus and country code: its national forms are then found, and no other
        country's number. A call in flight loses what names the caller and keeps its transfer. If this raises,
        the number may still be in the file; call it again.
        """
        number = number.strip()
        if len(digits_of(number)) < forgetting.FEWEST_DIGITS:
            raise UnusableNumber(self.file)
        found_calls, mentions = await self._do(
            lambda connection: forgetting.remove_caller(connection, number)
        )
        await self._scrub()
        return Forgotten(found_calls, mentions, await asyncio.to_thread(set_aside_files, self.file))

    async def expire(self, before_ms: int) -> int:
        """Remove the calls that were first seen before this, but those in flight; return how many."""
        expired = 0
        while some := await self._do(lambda connection: forgetting.remove_older(connection, before_ms)):
            expired += some
        return expired

    async def _scrub(self) -> None:
        if not await self._do(forgetting.scrub):
            raise JournalLocked(self.file)

    async def _write(self, work: Callable[[sqlite3.Connection], object]) -> None:
        def write(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                work(connection)

        await self._do(write)

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._begin(work))

    def _begin(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        if self._closed:
            raise JournalClosed(self.file)
        return self._thread.begin(work)

    def _withdraw(self, written: Future[Entry]) -> None:
        def write(connection: sqlite3.Connection) -> None:
            if written.exception() is None:
                entry = written.result()
                conclusion = Conclusion(NotSent(WITHDRAWN), entry.intention.at_ms)
                with transaction(connection):
                    actions.write_conclusion(connection, entry, conclusion)

        if not self._closed:
            self._thread.begin(write)


def _nothing(connection: sqlite3.Connection) -> None:
    """Opening is done by whatever comes first."""
