"""A server of releases, and where the tool is that signs them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from feed_server import Server

SIGNING = Path(__file__).parents[2] / "packaging" / "updates"
if str(SIGNING) not in sys.path:
    sys.path.append(str(SIGNING))


@pytest.fixture
def server(tmp_path):
    folder = tmp_path / "feed"
    folder.mkdir()
    running = Server(folder)
    yield running
    running.close()


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch):
    """Signing writes each file through to the disk: half of the time of these tests."""
    monkeypatch.setattr("os.fsync", lambda _: None)
