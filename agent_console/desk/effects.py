"""What the desk wants done in the world. The session carries each out exactly once."""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.desk.calls import Call


@dataclass(frozen=True, slots=True)
class PollNow:
    """Read page 1 now rather than at the next poll."""


@dataclass(frozen=True, slots=True)
class RequestTransfer:
    """Transfer a Call; `hold_caller` True is the held (unattended) one, False the conferenced (attended)."""

    action_id: int
    call_uuid: str
    to: str
    hold_caller: bool


@dataclass(frozen=True, slots=True)
class RequestConnect:
    """Connect the Caller, who is held."""

    action_id: int
    call_uuid: str
    transfer_uuid: str


@dataclass(frozen=True, slots=True)
class RequestStop:
    """Stop the Transfer."""

    action_id: int
    call_uuid: str
    transfer_uuid: str


@dataclass(frozen=True, slots=True)
class RequestReturn:
    """Return a Call to the router."""

    action_id: int
    call: Call


@dataclass(frozen=True, slots=True)
class RequestAccept:
    """Accept a Call, so that the router does not take it back."""

    action_id: int
    call: Call


@dataclass(frozen=True, slots=True)
class ShowWindow:
    """Let the window be seen, without giving it the keyboard focus."""


Action = RequestTransfer | RequestConnect | RequestStop | RequestReturn | RequestAccept
Effect = PollNow | ShowWindow | Action
