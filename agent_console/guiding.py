"""Serves the guide to a first call: keeps what is typed, tries the key, waits for a ring, starts practice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QProcess

from agent_console.aside import aside
from agent_console.callcontrol import CallControlError, errors, redact
from agent_console.configuring import Apply, read_link, this_program
from agent_console.keeping import keep, stored_keys
from agent_console.ring_trial import RingTrial
from agent_console.rings.announcements import Rang
from agent_console.session.connecting import client_of
from agent_console.settings import Configuration, Profile
from agent_console.settings.credentials import Credentials, CredentialsError
from agent_console.settings.writing import WritingError
from agent_console.ui.guide import Guide
from agent_console.ui.guide_steps import Accepted, Failed, KeyTrial, NotTried, Trouble, Trying
from agent_console.ui.lines import Tone
from agent_console.ui.settings_draft import Saving

translate = QCoreApplication.translate


class Guiding:
    """The window, and what it wants done. `run` carries a coroutine out in the background.

    `apply` makes a configuration that was kept hold.
    """

    def __init__(self, run: Callable[[Coroutine[Any, Any, None]], None], apply: Apply) -> None:
        self._run = run
        self._apply = apply
        self._configuration = Configuration()
        self._profile = ""
        self._credentials = Credentials()
        self._window: Guide | None = None
        self._trial = RingTrial(
            lambda test: self._window.show_test(test) if self._window else None, self._region
        )

    async def show(self, configuration: Configuration, profile: str) -> None:
        """Open the guide where it was left, or bring it forward."""
        self._credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
        program = await asyncio.to_thread(this_program)
        if self._window is None:
            self._window = window = Guide(read_link, program)
            window.save_asked.connect(lambda saving, profile: self._run(self._save(saving, profile)))
            window.trial_asked.connect(lambda: self._run(self._try_key()))
            window.test_asked.connect(self._trial.begin)
            window.test_stopped.connect(self._trial.end)
            window.practice_asked.connect(lambda: self._practise(program.words))
        window = self._window
        if not window.isVisible() and not window.has_changes:
            self._configuration, self._profile = configuration, profile
            window.show_configuration(configuration, profile)
        window.show()
        window.raise_()
        window.activateWindow()
        stored = await aside(lambda: stored_keys(configuration.profiles, self._credentials))
        window.show_keys(stored)
        window.go_on()

    def hear(self, rang: Rang) -> None:
        """A phone rang; perhaps it is waited for."""
        self._trial.hear(rang)

    def close(self) -> None:
        """Put the window away, and let go of the keyring."""
        self._trial.end()
        if self._window is not None:
            # Not closed: leaving the guide keeps what is typed, and there is no time left to.
            self._window.hide()
        self._credentials.thread.close()

    async def _save(self, saving: Saving, profile: str) -> None:
        window = self._window
        if window is None:
            return
        try:
            configuration = await keep(saving, self._credentials)
        except (WritingError, CredentialsError, ValueError) as error:
            window.show_failure(str(error))
            return
        self._configuration, self._profile = configuration, profile
        await self._apply(configuration, saving.renamed)
        stored = await aside(lambda: stored_keys(configuration.profiles, self._credentials))
        window.show_saved(configuration, profile, stored)

    async def _try_key(self) -> None:
        window, profile = self._window, self._configuration.profile(self._profile)
        if window is None or profile is None:
            return
        window.show_trial(Trying())
        window.show_trial(await self._asked(profile))

    async def _asked(self, profile: Profile) -> KeyTrial:
        try:
            keys = await aside(lambda: self._credentials.keys(profile.name, profile.secrets))
        except CredentialsError as error:
            return Failed(Trouble.OTHER, str(error))
        if "active_calls" not in keys:
            return NotTried()
        try:
            # The trust store and the proxy's settings are files.
            client = await asyncio.to_thread(client_of, profile, keys)
            async with client:
                page = await client.first_page()
        except CallControlError as error:
            return Failed(_trouble(error), redact(str(error)))
        return Accepted(len(page.calls))

    def _practise(self, program: tuple[str, ...]) -> None:
        # A program of its own: nothing of practice can reach the calls of this one.
        started, _ = QProcess.startDetached(program[0], [*program[1:], "--demo"])
        if self._window is None:
            return
        if started:
            text, tone = translate("guide", "✓ Practice opens in a window of its own."), Tone.GOOD
        else:
            text, tone = translate("guide", "⚠ Practice could not be started."), Tone.BAD
        self._window.practice.say(text, tone)

    def _region(self) -> str:
        profile = self._configuration.profile(self._profile)
        return profile.region if profile else "US"


def _trouble(error: CallControlError) -> Trouble:
    match error:
        case errors.KeyRefused():
            return Trouble.KEY_REFUSED
        case errors.SlowDown():
            return Trouble.BUSY
        case errors.ProxyFailed():
            return Trouble.PROXY
        case errors.TlsFailed() | errors.UnusableCertificateFile():
            return Trouble.CERTIFICATE
        case errors.UnusableAddress() | errors.NotFound() | errors.Gone():
            return Trouble.ADDRESS
        case errors.NotSent() | errors.NoAnswer():
            return Trouble.UNREACHABLE
        case _:
            return Trouble.OTHER
