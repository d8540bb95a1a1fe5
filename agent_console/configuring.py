"""Serves the Settings window: reads and writes configuration and keyring, and waits for test rings."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from agent_console.aside import aside
from agent_console.callcontrol import endpoint_from_rejection_link
from agent_console.callcontrol.errors import UnusableAddress
from agent_console.keeping import keep, stored_keys
from agent_console.ring_trial import RingTrial
from agent_console.rings.announcements import Rang
from agent_console.rings.status import Status, in_words
from agent_console.settings import Configuration, EndpointTemplate, load_configuration
from agent_console.settings.credentials import Credentials, CredentialsError
from agent_console.settings.writing import WritingError
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import RingTest
from agent_console.ui.settings_draft import Saving
from agent_console.ui.settings_unwanted import LinkRead
from agent_console.ui.settings_window import SettingsWindow

Apply = Callable[[Configuration, Mapping[str, str]], Awaitable[None]]


class Configuring:
    """The window, and what it wants done. `run` carries a coroutine out in the background.

    `apply` makes a saved configuration hold; its second argument maps old names of profiles to new ones.
    """

    def __init__(
        self,
        run: Callable[[Coroutine[Any, Any, None]], None],
        apply: Apply,
        statuses: Callable[[], Mapping[str, Status]],
        about: Callable[[], None],
        set_up: Callable[[], None],
    ) -> None:
        self._run = run
        self._about, self._set_up = about, set_up
        self._apply = apply
        self._statuses = statuses
        self._configuration = Configuration()
        self._credentials = Credentials()
        self._window: SettingsWindow | None = None
        self._trial = RingTrial(self._show_test, self._region)

    async def show(self, configuration: Configuration, profile: str) -> None:
        """Open the window on this configuration, or bring it forward."""
        self._configuration = configuration
        self._credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
        if self._window is None:
            program = await asyncio.to_thread(this_program)
            self._window = window = SettingsWindow(read_link, program)
            window.save_asked.connect(lambda saving: self._run(self._save(saving)))
            window.test_asked.connect(self._trial.begin)
            window.test_stopped.connect(self._trial.end)
            window.about_asked.connect(self._about)
            window.set_up_asked.connect(self._set_up)
        window = self._window
        if not window.has_changes:
            window.show_configuration(configuration)
            window.choose_profile(profile)
        window.show()
        window.raise_()
        window.activateWindow()
        self.show_sources()
        if not window.has_changes:
            # The file may have been written by hand since.
            window.show_configuration(await asyncio.to_thread(load_configuration))
            window.choose_profile(profile)
        await self._show_keys()

    def show_sources(self) -> None:
        """A ring source's status has changed."""
        if self._window is not None:
            self._window.show_sources([in_words(one) for one in self._statuses().values()])

    def hear(self, rang: Rang) -> None:
        """A phone rang; perhaps it is tested."""
        self._trial.hear(rang)

    def close(self) -> None:
        """Close the window, and let go of the keyring."""
        self._trial.end()
        if self._window is not None:
            self._window.close()
        self._credentials.thread.close()

    async def _save(self, saving: Saving) -> None:
        window = self._window
        if window is None:
            return
        try:
            configuration = await keep(saving, self._credentials)
        except (WritingError, CredentialsError, ValueError) as error:
            window.show_failure(str(error))
            return
        await self._apply(configuration, saving.renamed)
        self._configuration = configuration
        window.show_saved(configuration)
        await self._show_keys()

    async def _show_keys(self) -> None:
        stored = await aside(lambda: stored_keys(self._configuration.profiles, self._credentials))
        if self._window is not None:
            self._window.show_keys(stored)

    def _show_test(self, test: RingTest) -> None:
        if self._window is not None:
            self._window.show_test(test)

    def _region(self) -> str:
        profile = self._configuration.profile(None)
        return profile.region if profile else "US"


def read_link(link: str) -> LinkRead:
    """What a pasted call-rejection link says. Raises ValueError with a sentence that quotes no key."""
    try:
        read = endpoint_from_rejection_link(link)
    except UnusableAddress as error:
        raise ValueError(error.detail) from None
    endpoint = EndpointTemplate(read.endpoint.method, read.endpoint.url)
    return LinkRead(endpoint, read.key, read.window_seconds)


def this_program() -> Program:
    """How a softphone starts this very console. Looks along PATH."""
    on_windows = sys.platform == "win32"
    if getattr(sys, "frozen", False):
        return Program((sys.executable,), on_windows)
    script = shutil.which("agent-console")
    return Program((script,) if script else (sys.executable, "-m", "agent_console"), on_windows)
