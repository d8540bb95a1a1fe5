"""The keys of each profile, in the keyring of the operating system and nowhere else.

CredentialsError
├── NoUsableKeyring     there is none, or it would keep the keys in the clear
├── KeyringLocked       it is there, and does not open
└── KeyringFailed       anything else that it says
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from agent_console.settings.profile import ACTIONS

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "agent-console"
PATIENCE_SECONDS = 60.0
"""A locked keyring asks its owner for a password: they need time to type, but it may not be for ever."""

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
    """Reads and writes keys. Each method blocks for as long as the keyring likes: see `CredentialsReader`."""

    def __init__(self, *, allow_insecure_keyring: bool = False) -> None:
        self._allow_insecure = allow_insecure_keyring

    def backend_name(self) -> str:
        """The keyring in use. Raises CredentialsError if it may not be used."""
        return str(self._backend().name)

    def key(self, profile: str, action: str) -> str | None:
        """One key, or None. Raises CredentialsError."""
        value = self._ask(lambda backend: backend.get_password(SERVICE, f"{profile}/{action}"))
        return value.strip() or None if value else None

    def keys(self, profile: str, actions: Iterable[str] = ACTIONS) -> dict[str, str]:
        """All keys that a profile has, by action. Raises CredentialsError."""
        found = {action: self.key(profile, action) for action in actions}
        return {action: key for action, key in found.items() if key}

    def store(self, profile: str, action: str, key: str) -> None:
        """Keep a key. Raises CredentialsError, and ValueError for one that is empty or no key."""
        key = key.strip()
        if not key or any(not character.isprintable() for character in key):
            raise ValueError("a key is one line of text that is not empty")
        self._ask(lambda backend: backend.set_password(SERVICE, f"{profile}/{action}", key))

    def remove(self, profile: str, action: str) -> bool:
        """Forget a key; gives whether there was one. Raises CredentialsError."""
        if self.key(profile, action) is None:
            return False
        self._ask(lambda backend: backend.delete_password(SERVICE, f"{profile}/{action}"))
        return True

    def _backend(self) -> KeyringBackend:
        import keyring

        backend = keyring.get_keyring()
        modules = [type(one).__module__ for one in _parts(backend)]
        if not modules or any(
            module in {"keyring.backends.fail", "keyring.backends.null"} for module in modules
        ):
            raise NoUsableKeyring(
                "no keyring is available to keep keys in; install and start one "
                "(on Linux GNOME Keyring or KWallet with the Secret Service), or set PYTHON_KEYRING_BACKEND"
            )
        clear = next((one for one in _parts(backend) if _is_in_the_clear(one)), None)
        if clear is not None and not self._allow_insecure:
            raise NoUsableKeyring(
                f"the keyring {type(clear).__module__}.{type(clear).__name__} keeps keys in the clear; "
                "use another, or put allow_insecure_keyring = true at the top of the configuration"
            )
        return backend

    def _ask(self, question: Callable[[KeyringBackend], _Result]) -> _Result:
        failure: CredentialsError
        try:
            return question(self._backend())
        except CredentialsError:
            raise
        except Exception as error:
            failure = _in_words(error)
        # Raised afresh: what a backend puts into its exceptions is not for anyone's eyes.
        raise failure


class CredentialsReader:
    """Reads keys from an event loop, in one thread of its own."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keyring")

    async def keys(self, profile: str) -> dict[str, str]:
        """All keys of a profile. Raises CredentialsError, also when the keyring takes too long."""
        asked = asyncio.get_running_loop().run_in_executor(self._thread, self._credentials.keys, profile)
        try:
            return await asyncio.wait_for(asyncio.shield(asked), PATIENCE_SECONDS)
        except TimeoutError:
            raise KeyringLocked("the keyring does not open; unlock it and start again") from None

    def close(self) -> None:
        """Let go of the thread, without waiting for a keyring that hangs."""
        self._thread.shutdown(wait=False, cancel_futures=True)


def _parts(backend: KeyringBackend) -> list[KeyringBackend]:
    """A chainer stands for the backends that it chains."""
    chained = getattr(backend, "backends", None)
    if type(backend).__module__ == "keyring.backends.chainer" and chained is not None:
        return list(chained)
    return [backend]


def _is_in_the_clear(backend: KeyringBackend) -> bool:
    kind = type(backend)
    if kind.__module__.partition(".")[0] == "keyrings" and kind.__module__.startswith("keyrings.alt"):
        return "Encrypted" not in kind.__name__ and not kind.__module__.endswith("Windows")
    return "plaintext" in kind.__name__.lower()


def _in_words(error: Exception) -> CredentialsError:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if "NoKeyringError" in kinds:
        return NoUsableKeyring("no keyring is available to keep keys in; install and start one")
    if kinds & {"InitError", "KeyringLocked", "LockedException", "PromptDismissedException"}:
        return KeyringLocked("the keyring is locked; unlock it and try again")
    return KeyringFailed(
        f"the keyring failed ({type(error).__name__}); see whether it is running and unlocked"
    )
