"""Returning a call to the router, or accepting it (reference: Live Call Return, Live Call Acceptance).

Each keeps the call as it was when that was asked for: one that is dialled out to the agent anew is to be
returned or accepted anew.
"""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.calls import Call


class HandlingKind(Enum):
    """Give the call back, or keep it."""

    RETURN = auto()
    ACCEPT = auto()


class HandlingAsked(Struct, frozen=True):
    """The request is on its way."""

    kind: HandlingKind
    action_id: int
    call: Call


class HandlingGranted(Struct, frozen=True):
    """The server said success; `listed` once the list agrees: the accepted stays, the returned leaves."""

    kind: HandlingKind
    at_ms: int
    call: Call
    listed: bool = False


class HandlingInDoubt(Struct, frozen=True):
    """The request may have taken effect; the list will show it."""

    kind: HandlingKind
    since_ms: int
    call: Call


Handling = HandlingAsked | HandlingGranted | HandlingInDoubt
