"""Contact Handlers and Handler Groups: whom calls are routed to (reference: Nomenclature)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Paradigm(StrEnum):
    """How a handler deals with a call that it does not want (reference: Live Call Return, Acceptance)."""

    RETURN = "return"
    ACCEPT = "accept"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Handler:
    """One Contact Handler. Its windows begin at the dial-out."""

    handler_id: int
    name: str
    number: str
    paradigm: Paradigm = Paradigm.RETURN
    return_window_seconds: float = 90
    accept_window_seconds: float = 30


@dataclass(frozen=True, slots=True)
class HandlerGroup:
    """Handlers in the order in which a call is offered to them."""

    group_id: int
    name: str
    handlers: tuple[Handler, ...]

    def next_handler(self, tried: frozenset[int]) -> Handler | None:
        """The first that has not been tried on a call, or None when all have."""
        return next((handler for handler in self.handlers if handler.handler_id not in tried), None)
