"""What every source of rings announces, and the small protocol that each of them follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Rang:
    """A phone rings. `caller` is the CallerID verbatim; `ring_id` is the source's own name for this ring.

    `call_uuid` is the call's own identifier, where the phone or the PBX could read it; `called` is the number
    or account that rang.
    """

    source: str
    ring_id: str | None
    caller: str
    name: str | None = None
    call_uuid: str | None = None
    called: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """The agent picked up. Without an id, a caller and a call UUID, the newest unanswered ring is meant."""

    source: str
    ring_id: str | None = None
    caller: str | None = None
    call_uuid: str | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The ringing stopped, or the call ended. Without an id, a caller and a call UUID, the latest ring is
    meant.
    """

    source: str
    ring_id: str | None = None
    caller: str | None = None
    call_uuid: str | None = None


Announcement = Rang | Answered | Stopped
Announce = Callable[[Announcement], None]


class RingSource(Protocol):
    """Listens until it is cancelled, and announces what it hears."""

    async def run(self, announce: Announce) -> None:
        """Listen. Comes back from every failure of its phone by itself."""
