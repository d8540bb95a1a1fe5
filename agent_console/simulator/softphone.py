"""What a person at a handler's phone notices: it rings, it is picked up, it is quiet again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PhoneRings:
    """The phone at `number` rings with `caller_id`, the number that was sent."""

    at_ms: int
    leg_id: str
    number: str
    caller_id: str


@dataclass(frozen=True, slots=True)
class PhoneAnswered:
    """Somebody picked up."""

    at_ms: int
    leg_id: str
    number: str
    caller_id: str


@dataclass(frozen=True, slots=True)
class PhoneQuiet:
    """The ringing stopped, or if `answered` the call ended."""

    at_ms: int
    leg_id: str
    number: str
    caller_id: str
    answered: bool


PhoneEvent = PhoneRings | PhoneAnswered | PhoneQuiet
Listener = Callable[[PhoneEvent], None]
