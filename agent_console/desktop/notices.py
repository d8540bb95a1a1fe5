"""What a desktop notification says, and what every way to show one can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

Chosen = Callable[[str, str], None]
"""Called with the key of what was clicked, and the platform's token of that click or ""."""

Lost = Callable[[Exception], None]
"""Called once when a way has come to its end, with why."""


class Notice(Struct, frozen=True):
    """What a notification says. An urgent one stays until it is taken away, over full-screen programs too."""

    title: str
    text: str = ""
    urgent: bool = False


class Way(Protocol):
    """One way to show notifications."""

    def show(self, key: str, notice: Notice) -> None:
        """Show this, in place of what is shown under this key."""

    def close(self, key: str) -> None:
        """Take away what is shown under this key."""

    async def end(self) -> None:
        """Take everything away."""
