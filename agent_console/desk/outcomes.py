"""What became of an action on a call: done, refused, never sent, or unknown."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct


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


class Done(Struct, frozen=True):
    """The server said success. A transfer brings its UUID."""

    transfer_uuid: str | None = None


class Refused(Struct, frozen=True):
    """The server said no, and nothing happened. `text` is what it said where that is not documented."""

    refusal: Refusal
    text: str = ""


class NotSent(Struct, frozen=True):
    """The request surely did not reach the server."""

    text: str


class Unknown(Struct, frozen=True):
    """The request may have taken effect, and nothing tells."""

    text: str


Outcome = Done | Refused | NotSent | Unknown
