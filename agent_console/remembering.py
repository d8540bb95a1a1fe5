"""What one console remembers from run to run: its journal, what came back, and a history kept short."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from agent_console.desk.events import Recovered
from agent_console.desk.numbers import formatted
from agent_console.journal import Journal, JournalError, Search
from agent_console.session import monotonic_ms
from agent_console.session.recording import Recording, wall_clock_ms
from agent_console.settings.folders import data_folder, make_data_folder
from agent_console.ui.wrap_up import Note

translate = QCoreApplication.translate
_DAY_MS = 86_400_000
_WRAP_UP_MS = 15 * 60_000
"""So long after a call its note is still offered when the program is started again."""


class Remembering:
    """The journal of one profile's console. In practice mode it is gone after the run.

    `notice` is called with a sentence for the agent.
    """

    def __init__(self, profile: str, notice: Callable[[str], None], *, practice: bool = False) -> None:
        self._profile = profile
        self._notice = notice
        self._passing = Path(tempfile.mkdtemp(prefix="agent-console-practice-")) if practice else None
        self.journal = Journal(self._passing or data_folder())
        self.recording = Recording(self.journal, profile, self._on_trouble)

    async def begin(self) -> Recovered:
        """What was in flight when the program last ended. Never raises: the console goes on without."""
        try:
            if self._passing is None:
                await asyncio.to_thread(make_data_folder)
            set_aside = await self.journal.open()
            if set_aside is not None:
                text = translate(
                    "app", "The journal was damaged and has been set aside as {file}; a new one was begun."
                )
                self._notice(text.format(file=set_aside))
            return await self.recording.recover()
        except JournalError as error:
            self._on_trouble(error)
        except OSError as error:
            text = translate("app", "Nothing can be recorded, and so no transfer begun: {why}")
            self._notice(text.format(why=error.strerror or error))
        return Recovered(monotonic_ms())

    async def destinations(self) -> dict[str, int]:
        """Where transfers went in former runs and how often, the latest first; empty if nobody can tell."""
        try:
            used = await self.journal.destinations(self._profile)
        except JournalError:
            # Whatever it is has been told already when the journal was opened.
            return {}
        return {one.to: one.uses for one in used}

    async def unfinished_note(self) -> Note | None:
        """What was written about the last call, if the program ended while or soon after it was in hand."""
        try:
            last = await self.journal.history(Search(self._profile), limit=1)
        except JournalError:
            return None
        now_ms = wall_clock_ms()
        for past in last:
            since_ms = past.ended_at_ms if past.ended_at_ms is not None else past.call.seen_at_ms
            if now_ms - since_ms <= _WRAP_UP_MS:
                number = past.call.caller_number or past.call.caller_number_sent
                return Note(past.call.call_uuid, formatted(number) if number else "", past.note, past.label)
        return None

    async def rename(self, renamed: Mapping[str, str]) -> None:
        """Profiles have new names: what is recorded of them goes along."""
        for old, new in renamed.items():
            try:
                if old == self._profile:
                    self._profile = new
                    await self.recording.rename(new)
                else:
                    await self.journal.rename_profile(old, new)
            except JournalError as error:
                self._on_trouble(error)

    async def forget_older_than(self, days: int) -> None:
        """Let calls that are older than this leave the history; 0 keeps all."""
        if not days:
            return
        try:
            await self.journal.expire(wall_clock_ms() - days * _DAY_MS)
        except JournalError as error:
            self._on_trouble(error)

    async def close(self) -> None:
        """Write what is still to be written."""
        await self.recording.close()
        await self.journal.close()
        if self._passing is not None:
            await asyncio.to_thread(shutil.rmtree, self._passing, ignore_errors=True)

    def _on_trouble(self, error: JournalError) -> None:
        self._notice(str(error))
