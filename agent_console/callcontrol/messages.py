"""What the call control server and this client say to each other, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from msgspec import Struct


class Action(StrEnum):
    """What an API key may be for: the vendor scopes each key by action (reference, "Authentication")."""

    ACTIVE_CALLS = "active_calls"
    TRANSFER = "transfer"
    RETURN = "return"
    ACCEPT = "accept"


class Format(StrEnum):
    """How bodies are written; the value is the URL's extension (reference, "Multi-format")."""

    JSON = "json"
    XML = "xml"


class ActiveCall(Struct, frozen=True):
    """One call in progress that was routed to the key's handler (reference, "List Active Calls").

    Numbers stand as the server gave them. Times are milliseconds since the Unix epoch on the server's
    clock. Whatever the server left out or garbled is None; `call_uuid` is always there.
    """

    call_uuid: str
    caller_number: str | None = None
    caller_number_sent: str | None = None
    dialed_out_number: str | None = None
    started_at_ms: int | None = None
    dialed_out_at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Up to 25 active calls, most recently dialled first, and what is known about when they were true.

    `skipped` counts records that could not be read. `asked_at_ms` and `answered_at_ms` are on the
    client's monotonic clock; `server_date_ms` is the reply's Date header in milliseconds since the epoch.
    `foreign_next` says that a next page was offered at another origin, where the key does not go.
    The two templates are this page's URL and the next one's, with `{api_key}` in the key's place.
    """

    calls: tuple[ActiveCall, ...]
    skipped: int
    has_next: bool
    asked_at_ms: int
    answered_at_ms: int
    server_date_ms: int | None = None
    foreign_next: bool = False
    source_template: str | None = field(default=None, repr=False, compare=False)
    next_template: str | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class TransferRequest:
    """A transfer with the caller held, or all three in conference (reference, "Transfer a Call")."""

    transfer_to: str
    hold_caller: bool
