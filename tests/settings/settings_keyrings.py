"""Keyrings for tests: one that keeps keys in a file, and those that a company's machine may have instead."""

import json
import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.backends import chainer
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError


class InAFile(KeyringBackend):
    """Good enough for tests, and a stranger to the console: it must be taken as it is."""

    priority = 1

    def _kept(self):
        file = Path(os.environ["TEST_KEYRING_FILE"])
        return json.loads(file.read_text("utf-8")) if file.exists() else {}

    def _keep(self, kept):
        Path(os.environ["TEST_KEYRING_FILE"]).write_text(json.dumps(kept), "utf-8")

    def get_password(self, service, username):
        return self._kept().get(f"{service}:{username}")

    def set_password(self, service, username, password):
        self._keep({**self._kept(), f"{service}:{username}": password})

    def delete_password(self, service, username):
        kept = self._kept()
        if kept.pop(f"{service}:{username}", None) is None:
            raise PasswordDeleteError
        self._keep(kept)


class PlaintextKeyring(InAFile):
    """Says what it is in its name, as keyrings.alt does."""


class HouseKeyring(PlaintextKeyring):
    """A company's own, made from one that keeps secrets in the clear."""


class OldFileKeyring(InAFile):
    """Says it in the attribute by which keyrings.alt marks its files."""

    scheme = "no encyption"


class EncryptedKeyring(InAFile):
    scheme = "[PBKDF2] AES256.CFB"


class Chain(chainer.ChainerBackend):
    """What keyring makes by itself of several backends."""

    backends = (EncryptedKeyring(), PlaintextKeyring())


Chain.__module__ = chainer.__name__


class Locked(KeyringBackend):
    priority = 1
    error = KeyringLocked

    def get_password(self, service, username):
        raise self.error("Failed to unlock the collection!")

    def set_password(self, service, username, password):
        raise self.error(f"could not store {password}")


class CannotBegin(Locked):
    error = InitError


class Absent(Locked):
    error = NoKeyringError


class TellsTales(Locked):
    """Puts the key into its exceptions."""

    error = RuntimeError


class Hangs(KeyringBackend):
    """Waits for a prompt that nobody sees."""

    priority = 1

    def get_password(self, service, username):
        threading.Event().wait()

    def set_password(self, service, username, password):
        threading.Event().wait()
