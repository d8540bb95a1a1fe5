"""A transfer's life, from the agent's wish to its end (reference: Call Transfer).

    Requested ──accepted──▶ UnderWay ──stopped, ended, left──▶ Ended
        │                     ▲                                  │
        ├──refused──▶ Ended   └──── the call is seen again ──────┘
        └──no answer──▶ InDoubt ◀──the call leaves, and is seen again──▶ Ended

The API tells nothing of a transfer while it goes on: no event says that the destination rings, answers or
declines. What is here is what is known: the server's answers to the agent's actions, and the list.
"""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from agent_console.desk.outcomes import Refused


class CallerLeg(Enum):
    """Where the caller is while a transfer is under way."""

    HELD = auto()
    CONFERENCED = auto()
    UNCERTAIN = auto()


class DestinationLeg(Enum):
    """What is known of the leg to the destination."""

    DIALLED = auto()
    """The server dials it: it rings, or has answered. Nobody tells which; the agent hears it."""
    LISTED = auto()
    """The list shows the leg too, so its end will be seen."""
    GONE = auto()


class StepKind(Enum):
    """The two actions on a transfer that is under way."""

    CONNECT = auto()
    STOP = auto()


class Step(Struct, frozen=True):
    """Connect or Stop, and how far it has come: asked, or accepted by the server but not yet in the list."""

    kind: StepKind
    action_id: int
    asked_at_ms: int
    accepted_at_ms: int | None = None


class Plan(Struct, frozen=True):
    """What the agent asked for. `to` is as sent to the server: E.164 or a SIP address.

    `own_leg` is the number at which the agent sat, `dialled_at_ms` when it was dialled (server time).
    """

    call_uuid: str
    to: str
    hold_caller: bool
    asked_at_ms: int
    own_leg: str | None = None
    dialled_at_ms: int | None = None


class Requested(Struct, frozen=True):
    """Asked, not yet answered. Stop pressed meanwhile is sent once, as soon as the UUID is known."""

    plan: Plan
    action_id: int
    stop_wanted: bool = False


class UnderWay(Struct, frozen=True):
    """Accepted by the server: the UUID is recorded and further actions are possible."""

    plan: Plan
    transfer_uuid: str
    accepted_at_ms: int
    caller: CallerLeg
    destination: DestinationLeg = DestinationLeg.DIALLED
    step: Step | None = None
    doubted: StepKind | None = None
    """The last step's outcome is unknown: what it did shows only when another is tried."""
    listed_at_ms: int | None = None
    """When the list last showed the call after the server had accepted; None: accepted, not yet seen."""
    own_leg_listed: bool = True
    missed_polls: int = 0


class InDoubt(Struct, frozen=True):
    """The request may have reached the server, but no answer came, and so there is no UUID."""

    plan: Plan
    why: str
    since_ms: int


class Ending(Enum):
    """How a transfer ended."""

    STOPPED = auto()
    CONNECTED_BACK = auto()
    """The destination had gone; the held caller was brought back to the agent."""
    DESTINATION_LEFT = auto()
    CALL_ENDED = auto()
    CALLER_HUNG_UP = auto()
    AGENT_LEFT = auto()
    NOT_FOUND = auto()
    REFUSED = auto()
    NOT_SENT = auto()
    HANDED_OVER = auto()
    """Everybody was connected, and then the call left the agent's list: the agent hung up, or all did."""


class Ended(Struct, frozen=True):
    """Over. `refused` says why the request itself failed; `under_way` is kept so that a call that comes
    back into the list gets its transfer back: a recorded UUID is never forgotten, nor is a doubt."""

    plan: Plan
    how: Ending
    at_ms: int
    refused: Refused | None = None
    under_way: UnderWay | InDoubt | None = None


Transfer = Requested | UnderWay | InDoubt | Ended
