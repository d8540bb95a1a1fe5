"""The keys of each profile, in the keyring of the operating system and nowhere else.

CredentialsError
├── NoUsableKeyring     there is none, or it would keep the keys in the clear
├── KeyringLocked       it is there, and does not open
└── KeyringFailed       anything else that it says
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from agent_console.settings.keyring_backends import Unfit, chosen_backend
from agent_console.settings.keyring_thread import KeyringThread
from agent_console.settings.profile import ACTIONS

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "agent-console"
PATIENCE_SECONDS = 60.0
"""A locked keyring asks its owner for a password: they need time to type, but it may not be for ever."""

_GLANCE_SECONDS = 0.2
"""How long a wait may keep Ctrl+C from being seen on Windows."""

_Result = TypeVar("_Result")


class CredentialsError(Exception):
    """The keys cannot be had; the text says why and what to do. It never holds a key."""


class NoUsableKeyring(CredentialsError):  # noqa: N818
    """There is no keyring that may hold keys."""


class KeyringLocked(CredentialsError):  # noqa: N818
    """The keyring did not open."""


class KeyringFailed(CredentialsError):  # noqa: N818
    """The keyring refused."""


class Credentials:
    """Reads and writes keys. Each method blocks while the keyring asks its owner, but not for ever.

    In an event loop use `CredentialsReader`.
    """

    def __init__(
        self, *, allow_insecure_keyring: bool = False, patience_seconds: float = PATIENCE_SECONDS
    ) -> None:
        self._allow_insecure = allow_insecure_keyring
        self.patience_seconds = patience_seconds
        self.thread = KeyringThread()

    def backend_name(self) -> str:
        """The keyring in use. Raises CredentialsError if it may not be used."""
        return self._wait(self._submit(lambda backend: str(backend.name)))

    def key(self, profile: str, action: str) -> str | None:
        """One key, or None. Raises CredentialsError."""
        return self.keys(profile, (action,)).get(action)

    def keys(self, profile: str, actions: Iterable[str] = ACTIONS) -> dict[str, str]:
        """All keys that a profile has, by action. Raises CredentialsError."""
        return self._wait(self.begin_keys(profile, actions))

    def begin_keys(self, profile: str, actions: Iterable[str] = ACTIONS) -> Future[dict[str, str]]:
        """Begin to read the keys that a profile has, by action. The future fails with CredentialsError."""
        wanted = tuple(actions)

        def read(backend: KeyringBackend) -> dict[str, str]:
            found = {action: backend.get_password(SERVICE, f"{profile}/{action}") for action in wanted}
            return {action: key.strip() for action, key in found.items() if key and key.strip()}

        return self._submit(read)

    def store(self, profile: str, action: str, key: str) -> None:
        """Keep a key. Raises CredentialsError, and ValueError for one that is empty or no key."""
        key = key.strip()
        if not key or not key.isprintable():
            raise ValueError("a key is one line of text that is not empty")
        self._wait(
            self._submit(lambda backend: backend.set_password(SERVICE, f"{profile}/{action}", key)),
        )

    def remove(self, profile: str, action: str) -> bool:
        """Forget a key; gives whether there was one. Raises CredentialsError."""

        def forget(backend: KeyringBackend) -> bool:
            if backend.get_password(SERVICE, f"{profile}/{action}") is None:
                return False
            backend.delete_password(SERVICE, f"{profile}/{action}")
            return True

        return self._wait(self._submit(forget))

    def _submit(self, question: Callable[[KeyringBackend], _Result]) -> Future[_Result]:
        return self.thread.submit(lambda: self._ask(question))

    def _ask(self, question: Callable[[KeyringBackend], _Result]) -> _Result:
        failure: CredentialsError
        try:
            return question(chosen_backend(allow_insecure=self._allow_insecure))
        except Unfit as error:
            failure = NoUsableKeyring(str(error))
        except Exception as error:
            failure = _in_words(error)
        # Raised afresh: what a backend puts into its exceptions is not for anyone's eyes.
        raise failure

    def _wait(self, future: Future[_Result]) -> _Result:
        deadline = monotonic() + self.patience_seconds
        while monotonic() < deadline:
            try:
                return future.result(min(_GLANCE_SECONDS, self.patience_seconds))
            except TimeoutError:
                continue
        future.cancel()
        raise _too_long()


class CredentialsReader:
    """Reads keys from an event loop, in the one thread that asks the keyring."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    async def keys(self, profile: str, actions: Iterable[str] = ACTIONS) -> dict[str, str]:
        """All keys of a profile. Raises CredentialsError, also when the keyring takes too long."""
        asked = self._credentials.begin_keys(profile, actions)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(asked), self._credentials.patience_seconds)
        except TimeoutError:
            raise _too_long() from None

    def close(self) -> None:
        """Let go of the thread, without waiting for a keyring that hangs."""
        self._credentials.thread.close()


def _too_long() -> KeyringLocked:
    return KeyringLocked("the keyring does not open; unlock it and try again")


def _in_words(error: Exception) -> CredentialsError:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if "NoKeyringError" in kinds:
        return NoUsableKeyring("no keyring is available to keep keys in; install and start one")
    if kinds & {"InitError", "KeyringLocked", "LockedException", "PromptDismissedException"}:
        return KeyringLocked("the keyring is locked; unlock it and try again")
    return KeyringFailed(
        f"the keyring failed ({type(error).__name__}); see whether it is running and unlocked"
    )
