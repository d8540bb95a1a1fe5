"""Keeps one console up to date: what the configuration says, what the feed tells, what the window shows."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from agent_console import __version__
from agent_console.session.connecting import proxy_url_of
from agent_console.settings import Configuration, Profile
from agent_console.settings.folders import data_folder
from agent_console.ui.update_strip import UpdateStrip, is_for_strip
from agent_console.updates.shelf import Shelf
from agent_console.updates.source import Source, Way, source
from agent_console.updates.starting import reached_first_window, this_installation
from agent_console.updates.states import Failed, State, SwitchedOff, Trouble, WouldNotStart
from agent_console.updates.updates import FIRST_LOOK_SECONDS, Updates

_log = logging.getLogger(__name__)
_NOBODYS_FAULT = {Trouble.UNREACHABLE, Trouble.UNDER_WAY}


class Updating:
    """The newer versions of this program, for one window. `run` carries a coroutine out in the background.

    Nothing is asked of anybody until `obey` has heard of a feed. `heard` is told each state.
    """

    def __init__(
        self,
        run: Callable[[Coroutine[Any, Any, None]], None],
        add_strip: Callable[[UpdateStrip], None],
        heard: Callable[[State], None] = lambda _: None,
        first_look_seconds: float = FIRST_LOOK_SECONDS,
    ) -> None:
        self._run = run
        self._add_strip = add_strip
        self._heard = heard
        self._first_look_seconds = first_look_seconds
        self._folder = data_folder() / "updates"
        self._strip: UpdateStrip | None = None
        self._updates: Updates | None = None
        self._obeyed: tuple[Source, Way] | None = None
        self._looking: asyncio.Task[None] | None = None

    @property
    def state(self) -> State:
        """What is known now."""
        return self._updates.state if self._updates else SwitchedOff()

    async def begin(self, *, practice: bool) -> None:
        """The first window is there: from now on this version opens; and say if another one did not."""
        await asyncio.to_thread(reached_first_window, self._folder)
        if practice:
            return
        if given_up := await asyncio.to_thread(self._take_untold):
            _log.warning("version %s did not reach its first window", given_up)
            self._show(WouldNotStart(given_up))

    async def obey(self, configuration: Configuration, profile: Profile, secrets: Mapping[str, str]) -> None:
        """Look where the configuration says, by the profile's proxy and certificates, or nowhere."""
        where = await asyncio.to_thread(source, configuration.update_feed)
        way = Way(proxy_url_of(profile, secrets), _ca_file(profile))
        if (where, way) == self._obeyed:
            return
        self._obeyed = where, way
        self.close()
        self._updates = Updates(where, way, self._folder, __version__, this_installation(), self._on_state)
        self._on_state(self._updates.state)
        self._looking = asyncio.create_task(self._updates.run(self._first_look_seconds))

    def look_now(self) -> None:
        """Somebody asks."""
        if self._updates is not None:
            self._run(self._look(self._updates))

    def close(self) -> None:
        """End what is under way; a download goes on another time."""
        if self._looking is not None:
            self._looking.cancel()
        if self._updates is not None:
            self._updates.close()

    async def _look(self, updates: Updates) -> None:
        await updates.look_and_bring()

    def _take_untold(self) -> str:
        try:
            return Shelf(self._folder).take_untold()
        except OSError:
            return ""

    def _on_state(self, state: State) -> None:
        if isinstance(state, Failed):
            level = logging.INFO if state.trouble in _NOBODYS_FAULT else logging.WARNING
            _log.log(level, "newer versions: %s: %s", state.trouble.name, state.detail)
        self._show(state)
        self._heard(state)

    def _show(self, state: State) -> None:
        if self._strip is None:
            if not is_for_strip(state):
                return
            self._strip = UpdateStrip()
            self._strip.notes_wanted.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
            self._add_strip(self._strip)
        self._strip.show_state(state)


def _ca_file(profile: Profile) -> Path | None:
    return Path(profile.ca_file).expanduser() if profile.ca_file else None
