"""Serves the Settings window: reads and writes configuration and keyring, and waits for test rings."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from agent_console.callcontrol import endpoint_from_rejection_link
from agent_console.callcontrol.errors import UnusableAddress
from agent_console.desk.numbers import canonical, formatted, read_caller_id
from agent_console.rings.announcements import Rang
from agent_console.rings.sources import SECRETS
from agent_console.rings.status import Status, in_words
from agent_console.settings import Configuration, EndpointTemplate, load_configuration
from agent_console.settings.credentials import Credentials, CredentialsError
from agent_console.settings.profile import ACTIONS, PROXY
from agent_console.settings.writing import WritingError, write_changes
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import Arrived, NothingCame, NotTesting, Waiting
from agent_console.ui.settings_draft import Saving
from agent_console.ui.settings_section import StoredKeys
from agent_console.ui.settings_unwanted import LinkRead
from agent_console.ui.settings_window import SettingsWindow

ALL_SECRETS = (*ACTIONS, PROXY, *SECRETS.values())
TEST_SECONDS = 30

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
    ) -> None:
        self._run = run
        self._about = about
        self._apply = apply
        self._statuses = statuses
        self._configuration = Configuration()
        self._credentials = Credentials()
        self._window: SettingsWindow | None = None
        self._heard: asyncio.Queue[Rang] | None = None
        self._testing: asyncio.Task[None] | None = None

    async def show(self, configuration: Configuration, profile: str) -> None:
        """Open the window on this configuration, or bring it forward."""
        self._configuration = configuration
        self._credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
        if self._window is None:
            program = await asyncio.to_thread(this_program)
            self._window = window = SettingsWindow(read_link, program)
            window.save_asked.connect(lambda saving: self._run(self._save(saving)))
            window.test_asked.connect(self._begin_test)
            window.test_stopped.connect(self._end_test)
            window.about_asked.connect(self._about)
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
        if self._heard is not None:
            self._heard.put_nowait(rang)

    def close(self) -> None:
        """Close the window, and let go of the keyring."""
        self._end_test()
        if self._window is not None:
            self._window.close()
        self._credentials.thread.close()

    async def _save(self, saving: Saving) -> None:
        window = self._window
        if window is None:
            return
        try:
            # In this order a retry after any failure is harmless.
            await asyncio.to_thread(self._store, saving)
            configuration = await asyncio.to_thread(write_changes, saving.changes)
            await asyncio.to_thread(self._forget, saving)
        except (WritingError, CredentialsError, ValueError) as error:
            window.show_failure(str(error))
            return
        await self._apply(configuration, saving.renamed)
        self._configuration = configuration
        window.show_saved(configuration)
        await self._show_keys()

    def _store(self, saving: Saving) -> None:
        for old, new in saving.renamed.items():
            for secret, key in self._credentials.keys(old, ALL_SECRETS).items():
                self._credentials.store(new, secret, key)
        for change in saving.keys:
            if change.key is not None:
                self._credentials.store(change.profile, change.action, change.key)
            else:
                self._credentials.remove(change.profile, change.action)

    def _forget(self, saving: Saving) -> None:
        for name in (*saving.renamed, *saving.removed):
            for secret in self._credentials.keys(name, ALL_SECRETS):
                self._credentials.remove(name, secret)

    async def _show_keys(self) -> None:
        stored = await asyncio.to_thread(self._stored_keys)
        if self._window is not None:
            self._window.show_keys(stored)

    def _stored_keys(self) -> dict[str, StoredKeys]:
        found: dict[str, StoredKeys] = {}
        for profile in self._configuration.profiles:
            try:
                found[profile.name] = StoredKeys(frozenset(self._credentials.keys(profile.name, ALL_SECRETS)))
            except CredentialsError as error:
                found[profile.name] = StoredKeys(problem=str(error))
        return found

    def _begin_test(self) -> None:
        self._end_test()
        self._testing = asyncio.get_running_loop().create_task(self._wait_for_ring(), name="test ring")

    def _end_test(self) -> None:
        if self._testing is not None:
            self._testing.cancel()
            self._testing = None
        self._heard = None
        if self._window is not None:
            self._window.show_test(NotTesting())

    async def _wait_for_ring(self) -> None:
        window = self._window
        heard: asyncio.Queue[Rang] = asyncio.Queue()
        self._heard = heard
        for seconds_left in range(TEST_SECONDS, 0, -1):
            if window is not None:
                window.show_test(Waiting(seconds_left))
            try:
                async with asyncio.timeout(1):
                    rang = await heard.get()
            except TimeoutError:
                continue
            self._heard = None
            if window is not None:
                window.show_test(self._arrived(rang))
            return
        self._heard = None
        if window is not None:
            window.show_test(NothingCame())

    def _arrived(self, rang: Rang) -> Arrived:
        caller = read_caller_id(rang.caller)
        profile = self._configuration.profile(None)
        number = caller.number or ""
        read_as = canonical(number, profile.region if profile else "US") or number
        name = rang.name or caller.name or ""
        return Arrived(rang.caller, formatted(read_as) if read_as else "", name, rang.source)


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
