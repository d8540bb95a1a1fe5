"""A keyring for tests: one JSON file, named by an environment variable."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class KeyringInAFile(KeyringBackend):
    priority = 1

    @property
    def _file(self) -> Path:
        return Path(os.environ["TEST_KEYRING_FILE"])

    def _all(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def get_password(self, service, username):
        return self._all().get(f"{service}:{username}")

    def set_password(self, service, username, password):
        self._file.write_text(json.dumps({**self._all(), f"{service}:{username}": password}))

    def delete_password(self, service, username):
        kept = self._all()
        if kept.pop(f"{service}:{username}", None) is None:
            raise PasswordDeleteError
        self._file.write_text(json.dumps(kept))
