"""The benchmark build of the console: the real program, whose window tells when it has been painted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import QEvent

from agent_console import app, opening
from agent_console.desk.state import Desk
from agent_console.rings import status
from agent_console.rings.announcements import Rang, Stopped
from agent_console.settings import load_configuration

PATIENCE_SECONDS = 20


class WatchedWindow(opening.MainWindow):
    """Qt paints all that has changed while it handles an update request."""

    def __init__(self, *words: Any) -> None:
        self._awaited: list[tuple[Callable[[Desk], bool], asyncio.Future[int]]] = []
        self._rendered = Desk()
        super().__init__(*words)

    def render_desk(self, desk: Desk) -> None:
        super().render_desk(desk)
        # Not before: showing a panel can paint the window while the panels after it are still old.
        self._rendered = desk

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self._awaited:
            now_ns = time.perf_counter_ns()
            for one in [one for one in self._awaited if one[0](self._rendered)]:
                self._awaited.remove(one)
                if not one[1].done():
                    one[1].set_result(now_ns)
        return handled

    async def painted(self, condition: Callable[[Desk], bool]) -> int:
        """When (perf_counter_ns) a desk that meets the condition has been painted."""
        found: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._awaited.append((condition, found))
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await found


class WatchedConsole(app.Console):
    """The console, with a scenario that runs beside it and closes it at its end."""

    scenario: Callable[[WatchedConsole], Awaitable[Any]]
    result: Any = None

    @property
    def desk(self) -> Desk:
        """What the window shows, or is about to."""
        return self._session.desk

    @property
    def window(self) -> WatchedWindow:
        """The real window."""
        assert isinstance(self._window, WatchedWindow)
        return self._window

    def listens_to_phone(self) -> bool:
        """Whether every configured softphone would be heard now."""
        return all(isinstance(one, status.Listening) for one in self._listening.statuses.values())

    def ring(self, caller: str) -> None:
        """A softphone rings."""
        self._listening.announce(Rang("local", None, caller, None))

    def stop_ringing(self, caller: str) -> None:
        """It falls quiet."""
        self._listening.announce(Stopped("local", None, caller))

    async def until(self, condition: Callable[[Desk], bool], seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until the desk meets the condition."""
        async with asyncio.timeout(seconds):
            while not condition(self.desk):  # noqa: ASYNC110 - the desk has no event for it
                await asyncio.sleep(0.01)

    async def run(self, *words: Any) -> None:
        playing = asyncio.create_task(self._play())
        await super().run(*words)
        type(self).result = await playing

    async def _play(self) -> Any:
        try:
            return await type(self).scenario(self)
        finally:
            self._closed.set()


def run(scenario: Callable[[WatchedConsole], Awaitable[Any]]) -> Any:
    """Open the console on the profile `Sales`, play the scenario, close; gives the scenario's result."""
    WatchedConsole.scenario = staticmethod(scenario)  # type: ignore[assignment]
    opening.MainWindow = WatchedWindow  # type: ignore[misc]
    app.Console = WatchedConsole  # type: ignore[misc]
    opening.run_window(load_configuration(), "Sales", minimized=False)
    return WatchedConsole.result
