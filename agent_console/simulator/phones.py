"""What a dialled phone does: it is picked up, or rings out, or refuses, or cannot be dialled at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from agent_console.simulator.handlers import Handler


@dataclass(frozen=True, slots=True)
class PicksUp:
    """Answers by itself, and perhaps hangs up by itself."""

    after_ms: int = 4_000
    hangs_up_after_ms: int | None = None
    """Counted from the answer; None: stays for as long as there is somebody to talk to."""


@dataclass(frozen=True, slots=True)
class Rings:
    """Rings until somebody answers by hand, and else rings out."""

    for_ms: int = 30_000


@dataclass(frozen=True, slots=True)
class Refuses:
    """Busy, or declines."""

    after_ms: int = 1_000


@dataclass(frozen=True, slots=True)
class CannotBeDialled:
    """The account may not dial it, or it does not exist."""


Phone = PicksUp | Rings | Refuses | CannotBeDialled


class Directory:
    """Which phone stands at a number, and which handler sits at it. Any other number picks up after 4 s."""

    def __init__(self, handlers: Iterable[Handler], phones: Iterable[tuple[str, Phone]]) -> None:
        self._phones = dict(phones)
        self._handlers = {handler.number: handler for handler in handlers}

    def phone_at(self, number: str) -> Phone:
        """What happens when this number is dialled."""
        return self._phones.get(number, PicksUp())

    def handler_at(self, number: str) -> Handler | None:
        """The handler whose number it is."""
        return self._handlers.get(number)

    def install(self, number: str, phone: Phone) -> None:
        """Put another phone at a number; legs that ring already keep to the old one."""
        self._phones[number] = phone
