"""The real program in folders of its own: what the tests of the commands stand on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
KEYRINGS = Path(__file__).parent / "settings"


class Desk:
    """One user's machine: a configuration, a keyring in a file, and the program."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        self.folder = folder
        for name in ("home", "config"):
            (folder / name).mkdir()
        self.keyring_file = folder / "keyring.json"
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
            "AGENT_CONSOLE_CONFIG_DIR": str(folder / "config"),
            "AGENT_CONSOLE_DATA_DIR": str(folder / "data"),
            "AGENT_CONSOLE_SYSTEM_CONFIG": str(folder / "no-such-file.toml"),
            "PYTHONPATH": os.pathsep.join([str(REPOSITORY), str(KEYRINGS)]),
            "PYTHON_KEYRING_BACKEND": "settings_keyrings.InAFile",
            "TEST_KEYRING_FILE": str(self.keyring_file),
        }

    def configure(self, text: str) -> None:
        (self.folder / "config" / "config.toml").write_text(text, "utf-8")

    def keys(self) -> dict[str, str]:
        return json.loads(self.keyring_file.read_text("utf-8")) if self.keyring_file.exists() else {}

    def has_keys(self, profile: str, keys: dict[str, str]) -> None:
        kept = {f"agent-console:{profile}/{action}": key for action, key in keys.items()}
        self.keyring_file.write_text(json.dumps(kept), "utf-8")

    def run(self, *words: str, stdin: str | bytes = b"", **env: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "agent_console", *words],
            env={**self.env, **env},
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            capture_output=True,
            timeout=30,
            check=False,
        )
        out, err = done.stdout.decode(), done.stderr.decode()
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    def refused(self, *words: str, status: int, stdin: str | bytes = b"", **env: str) -> str:
        """Run it, hold it to one line on standard error and this exit status, and give that line."""
        done = self.run(*words, stdin=stdin, **env)
        assert done.returncode == status, done
        assert done.stdout == ""
        assert done.stderr.startswith("agent-console: ")
        assert done.stderr.count("\n") == 1, done.stderr
        return done.stderr.removeprefix("agent-console: ").rstrip("\n")
