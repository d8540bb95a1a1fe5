"""A console's socket in folders of its own."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A private runtime folder, its path short enough for a socket, and a data folder of its own."""
    if sys.platform == "win32":
        pytest.skip("sockets of Linux and macOS")
    with tempfile.TemporaryDirectory(prefix="ac") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("AGENT_CONSOLE_DATA_DIR", f"{folder}/data")
        yield Path(folder)
