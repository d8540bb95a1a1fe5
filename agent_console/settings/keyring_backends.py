"""Which keyring the `keyring` library has chosen, and whether it may hold keys at all.

Any backend may, except those that are known to keep secrets in the clear: there are too many good ones, and
companies write their own. Imports keyring when it is first asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_NO_KEYRING = (
    "no keyring is available to keep keys in; install and start one (on Linux GNOME Keyring or KWallet with "
    "the Secret Service), or name one in PYTHON_KEYRING_BACKEND"
)
_ENCRYPTED_ALTERNATIVES = ("keyrings.alt.Windows", "keyrings.alt.Gnome")


class Unfit(Exception):  # noqa: N818 - completes a sentence
    """No keyring that may hold keys; the text says why and what to do."""


def chosen_backend(*, allow_insecure: bool) -> KeyringBackend:
    """The backend that keyring's own rules select. Raises Unfit."""
    import keyring

    try:
        backend = keyring.get_keyring()
    except Exception as error:
        why = type(error).__name__
        raise Unfit(
            f"the keyring backend could not be loaded ({why}); see PYTHON_KEYRING_BACKEND and keyringrc.cfg"
        ) from None
    parts = _parts(backend)
    modules = {type(part).__module__ for part in parts}
    if "keyring.backends.null" in modules:
        raise Unfit(
            "the null keyring keeps nothing; choose another in PYTHON_KEYRING_BACKEND or keyringrc.cfg"
        )
    if not parts or "keyring.backends.fail" in modules:
        raise Unfit(_NO_KEYRING)
    clear = next((part for part in parts if keeps_in_the_clear(part)), None)
    if clear is not None and not allow_insecure:
        kind = f"{type(clear).__module__}.{type(clear).__qualname__}"
        raise Unfit(
            f"the keyring {kind} keeps keys in the clear; uninstall it or name another in "
            "PYTHON_KEYRING_BACKEND, or put allow_insecure_keyring = true at the top of the configuration"
        )
    return backend


def keeps_in_the_clear(backend: KeyringBackend) -> bool:
    """Whether secrets lie open: by the word of the class or of any that it is made from.

    keyrings.alt's own base classes store what their `encrypt` gives them, and its plain ones give the secret
    itself; they are known by name, by module, or by a `scheme` that says "no encryption".
    """
    kinds = [kind for kind in type(backend).__mro__ if kind is not object]
    if any("plaintext" in kind.__name__.lower() for kind in kinds):
        return True
    if str(getattr(backend, "scheme", "")).lower().startswith("no enc"):
        return True
    nearest = next((kind for kind in kinds if kind.__module__.startswith("keyrings.alt.")), None)
    if nearest is None or nearest.__module__ in _ENCRYPTED_ALTERNATIVES:
        return False
    return "encrypted" not in nearest.__name__.lower()


def _parts(backend: KeyringBackend) -> list[KeyringBackend]:
    """A chain stands for the backends that it chains, a wrapper for the one that it wraps."""
    module = type(backend).__module__
    if module == "keyring.backends.chainer":
        return [part for chained in getattr(backend, "backends", ()) for part in _parts(chained)]
    wrapped = getattr(backend, "_keyring", None) if module == "keyrings.alt.multi" else None
    return [backend] if wrapped is None else _parts(wrapped)
