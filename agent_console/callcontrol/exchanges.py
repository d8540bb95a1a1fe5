"""What became of the last requests: for diagnostics, and for the estimate of the server's clock."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and how it ended, free of keys.

    `asked_at_ms` and `answered_at_ms` are on the client's monotonic clock; `server_date_ms` is the reply's
    Date header in milliseconds since the epoch, None if there was none. `error` is None when all went well.
    `skipped` counts records of the reply that could not be read. `said` is the plain text with which the
    server of an endpoint template says that it is done.
    """

    method: str
    url: str
    status: int | None
    asked_at_ms: int
    answered_at_ms: int
    server_date_ms: int | None
    error: str | None
    skipped: int = 0
    said: str = ""


class RecentExchanges:
    """The last so many exchanges; older ones are forgotten."""

    def __init__(self, limit: int = 200) -> None:
        self._ring: deque[Exchange] = deque(maxlen=limit)

    def add(self, exchange: Exchange) -> None:
        """Remember one more, and forget the oldest if there is no room."""
        self._ring.append(exchange)

    def oldest_first(self) -> tuple[Exchange, ...]:
        """All that are remembered."""
        return tuple(self._ring)
