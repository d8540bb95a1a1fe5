"""Serves the Call history window from the journal: pages, counts, exports, and forgetting for good."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from agent_console.journal import JournalError, Search
from agent_console.remembering import Remembering
from agent_console.ui.history_window import CallHistoryWindow


class LookingBack:
    """The window on one console's journal. `run` carries a coroutine out in the background."""

    def __init__(
        self,
        remembering: Remembering,
        profile: str,
        outcomes: tuple[str, ...],
        run: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._remembering = remembering
        self._journal = remembering.journal
        self.window = CallHistoryWindow(profile, outcomes)
        window = self.window
        window.page_wanted.connect(lambda search, before_id: run(self._trying(self._page(search, before_id))))
        window.count_wanted.connect(lambda search: run(self._trying(self._count(search))))
        window.export_wanted.connect(lambda file, search: run(self._trying(self._export(file, search))))
        window.forget_wanted.connect(lambda number: run(self._trying(self._forget(number))))

    def show(self) -> None:
        """Open the window on what is there now, or bring it forward."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.look()

    async def _trying(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except JournalError as error:
            self.window.show_failure(str(error))
        except OSError as error:
            self.window.show_failure(f"{error.filename}: {error.strerror or error}")

    async def _page(self, search: Search, before_id: int | None) -> None:
        page = await self._journal.history(search, before_id=before_id)
        self.window.show_page(search, before_id, page)

    async def _count(self, search: Search) -> None:
        self.window.show_count(search, await self._journal.count(search))

    async def _export(self, file: Path, search: Search) -> None:
        # With a byte order mark: without one a spreadsheet takes it for another character set.
        stream = await asyncio.to_thread(file.open, "w", newline="", encoding="utf-8-sig")
        try:
            count = await self._journal.export_csv(stream, search)
        finally:
            await asyncio.to_thread(stream.close)
        self.window.show_exported(file, count)

    async def _forget(self, number: str) -> None:
        forgotten = await self._remembering.recording.forget(number)
        self.window.show_forgotten(number, forgotten.calls, forgotten.mentions, forgotten.set_aside)
