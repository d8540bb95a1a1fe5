"""What became of an action on a call: done, refused, never sent, or unknown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Refusal(Enum):
    """The documented error strings (reference: the tables of Error Messages), and one for all others."""

    CALL_NOT_LIVE = auto()
    CANNOT_DIAL = auto()
    ALREADY_TRANSFERRED = auto()
    NOT_AUTHORIZED = auto()
    CALLER_HUNG_UP = auto()
    CALLER_NOT_HELD = auto()
    TRANSFER_NOT_FOUND = auto()
    TRANSFER_NOT_IN_PROGRESS = auto()
    TRANSFEROR_NOT_PRESENT = auto()
    SLOW_DOWN = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Done:
    """The server said success. A transfer brings its UUID."""

    transfer_uuid: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no, and nothing happened. `text` is what it said where that is not documented."""

    refusal: Refusal
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotSent:
    """The request surely did not reach the server."""

    text: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The request may have taken effect, and nothing tells."""

    text: str


Outcome = Done | Refused | NotSent | Unknown
