"""Returning a call to the router, or accepting it (reference: Live Call Return, Live Call Acceptance)."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct


class HandlingKind(Enum):
    """Give the call back, or keep it."""

    RETURN = auto()
    ACCEPT = auto()


class HandlingAsked(Struct, frozen=True):
    """The request is on its way."""

    kind: HandlingKind
    action_id: int


class HandlingGranted(Struct, frozen=True):
    """The server said success; `listed` once the list agrees: the accepted stays, the returned leaves."""

    kind: HandlingKind
    at_ms: int
    listed: bool = False


class HandlingInDoubt(Struct, frozen=True):
    """The request may have taken effect; the list will show it."""

    kind: HandlingKind
    since_ms: int


Handling = HandlingAsked | HandlingGranted | HandlingInDoubt
