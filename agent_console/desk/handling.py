"""Returning a call to the router, or accepting it (reference: Live Call Return, Live Call Acceptance)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class HandlingKind(Enum):
    """Give the call back, or keep it."""

    RETURN = auto()
    ACCEPT = auto()


@dataclass(frozen=True, slots=True)
class HandlingAsked:
    """The request is on its way."""

    kind: HandlingKind
    action_id: int


@dataclass(frozen=True, slots=True)
class HandlingGranted:
    """The server said success; `listed` once the list agrees: the accepted stays, the returned leaves."""

    kind: HandlingKind
    at_ms: int
    listed: bool = False


@dataclass(frozen=True, slots=True)
class HandlingInDoubt:
    """The request may have taken effect; the list will show it."""

    kind: HandlingKind
    since_ms: int


Handling = HandlingAsked | HandlingGranted | HandlingInDoubt
