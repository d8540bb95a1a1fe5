"""The vendor's Call Control API 1.0 as a typed asyncio client, for the console and for any script.

    async with CallControl(BASE_URL, {Action.ACTIVE_CALLS: key}) as calls:
        page = await calls.first_page()

Importing this package is cheap: httpcore comes in with the client, when `CallControl` is first named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_console.callcontrol.endpoints import (
    DEFAULT_ACCEPT,
    DEFAULT_RETURN,
    Endpoint,
    RejectionLink,
    check_endpoint,
    endpoint_from_rejection_link,
)
from agent_console.callcontrol.errors import CallControlError, KeyRefused, SlowDown
from agent_console.callcontrol.exchanges import Exchange
from agent_console.callcontrol.messages import Action, ActiveCall, Format, Page
from agent_console.callcontrol.redaction import RedactingFilter, redact, remember

if TYPE_CHECKING:
    from agent_console.callcontrol.client import CallControl
    from agent_console.callcontrol.connection import ConnectionOptions

BASE_URL = "https://api.retreaver.com/call_control/v1"
"""The vendor's own server (reference, "Authentication")."""

__all__ = [
    "BASE_URL",
    "DEFAULT_ACCEPT",
    "DEFAULT_RETURN",
    "Action",
    "ActiveCall",
    "CallControl",
    "CallControlError",
    "ConnectionOptions",
    "Endpoint",
    "Exchange",
    "Format",
    "KeyRefused",
    "Page",
    "RedactingFilter",
    "RejectionLink",
    "SlowDown",
    "check_endpoint",
    "endpoint_from_rejection_link",
    "redact",
    "remember",
]


def __getattr__(name: str) -> object:
    if name == "CallControl":
        from agent_console.callcontrol.client import CallControl

        return CallControl
    if name == "ConnectionOptions":
        from agent_console.callcontrol.connection import ConnectionOptions

        return ConnectionOptions
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
