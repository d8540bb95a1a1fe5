"""What the desk wants done in the world. The session carries each out exactly once."""

from __future__ import annotations

from msgspec import Struct

from agent_console.desk.calls import Call


class PollNow(Struct, frozen=True):
    """Read page 1 now rather than at the next poll."""


class RequestTransfer(Struct, frozen=True):
    """Transfer a Call; `hold_caller` True is the held (unattended) one, False the conferenced (attended)."""

    action_id: int
    call_uuid: str
    to: str
    hold_caller: bool


class RequestConnect(Struct, frozen=True):
    """Connect the Caller, who is held."""

    action_id: int
    call_uuid: str
    transfer_uuid: str


class RequestStop(Struct, frozen=True):
    """Stop the Transfer."""

    action_id: int
    call_uuid: str
    transfer_uuid: str


class RequestReturn(Struct, frozen=True):
    """Return a Call to the router."""

    action_id: int
    call: Call


class RequestAccept(Struct, frozen=True):
    """Accept a Call, so that the router does not take it back."""

    action_id: int
    call: Call


class ShowWindow(Struct, frozen=True):
    """Let the window be seen, without giving it the keyboard focus."""


Action = RequestTransfer | RequestConnect | RequestStop | RequestReturn | RequestAccept
Effect = PollNow | ShowWindow | Action
