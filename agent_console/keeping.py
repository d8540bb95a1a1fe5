"""Keeps what a person has set: in the file, and the keys in the keyring, so that a retry does no harm."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from agent_console.aside import aside
from agent_console.rings.sources import SECRETS
from agent_console.settings import Configuration
from agent_console.settings.credentials import Credentials, CredentialsError
from agent_console.settings.profile import ACTIONS, PROXY, Profile
from agent_console.settings.writing import write_changes
from agent_console.ui.settings_draft import Saving
from agent_console.ui.settings_section import StoredKeys

ALL_SECRETS = (*ACTIONS, PROXY, *SECRETS.values())


async def keep(saving: Saving, credentials: Credentials) -> Configuration:
    """Write it all; gives what is configured now.

    Raises WritingError, CredentialsError or ValueError, none of which quotes a key.
    """
    # In this order a retry after any failure is harmless.
    kept = await aside(lambda: _store(saving, credentials))
    configuration = await asyncio.to_thread(write_changes, saving.changes)
    await aside(lambda: _forget(saving, credentials, kept))
    return configuration


def stored_keys(profiles: Sequence[Profile], credentials: Credentials) -> dict[str, StoredKeys]:
    """Which keys the keyring has for each profile, or why that is not known. Blocks."""
    found: dict[str, StoredKeys] = {}
    for profile in profiles:
        try:
            found[profile.name] = StoredKeys(frozenset(credentials.keys(profile.name, ALL_SECRETS)))
        except CredentialsError as error:
            found[profile.name] = StoredKeys(problem=str(error))
    return found


def _store(saving: Saving, credentials: Credentials) -> set[tuple[str, str]]:
    """Gives what is kept for which profile from now on: a name may have been another's until now."""
    kept: set[tuple[str, str]] = set()
    for old, new in saving.renamed.items():
        for secret, key in credentials.keys(old, ALL_SECRETS).items():
            credentials.store(new, secret, key)
            kept.add((new, secret))
    for change in saving.keys:
        if change.key is not None:
            credentials.store(change.profile, change.action, change.key)
            kept.add((change.profile, change.action))
        else:
            credentials.remove(change.profile, change.action)
    return kept


def _forget(saving: Saving, credentials: Credentials, kept: set[tuple[str, str]]) -> None:
    for name in (*saving.renamed, *saving.removed):
        for secret in credentials.keys(name, ALL_SECRETS):
            if (name, secret) not in kept:
                credentials.remove(name, secret)
