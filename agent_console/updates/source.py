"""Where releases are, how to reach that place, and whom to believe there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from agent_console.updates.numbering import platform_name


@dataclass(frozen=True, slots=True)
class Source:
    """Where releases are, and whom to believe. Without a `feed_url` or a `root` nothing is ever asked for."""

    feed_url: str
    root: bytes | None
    platform: str


@dataclass(frozen=True, slots=True)
class Way:
    """How to reach the feed: as `ConnectionOptions` of `callcontrol` has it for calls."""

    proxy_url: str | None = None
    ca_file: Path | None = None

    def __repr__(self) -> str:
        # The proxy's address may hold a password.
        return f"Way(ca_file={self.ca_file})"


def source(feed_url: str) -> Source:
    """The source that this build trusts, at a feed that is configured. Blocks for one small file."""
    file = Path(__file__).with_name("root.json")
    return Source(feed_url, file.read_bytes() if file.is_file() else None, platform_name())
