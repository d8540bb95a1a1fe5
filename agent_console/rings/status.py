"""How each source of rings is doing, so that the settings and `doctor` can say so in one line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Connecting:
    """It tries to reach its phone."""


@dataclass(frozen=True, slots=True)
class Listening:
    """A ring would be heard now. `to` names what is listened to, such as `baresip at 127.0.0.1:4444`."""

    to: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """It failed, and tries again by itself in so many seconds. `why` completes a line, free of secrets."""

    seconds: float
    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It rests until the configuration or a secret changes; `why` says what to change, free of secrets."""

    why: str


Status = Connecting | Listening | Waiting | Refused
Tell = Callable[[Status], None]


def in_words(status: Status) -> str:
    """The status as one line for `doctor` and the log."""
    match status:
        case Connecting():
            return "connecting"
        case Listening(to):
            return f"listening to {to}"
        case Waiting(seconds, why):
            return f"{why}; next try in {max(1, round(seconds))} s"
        case Refused(why):
            return why
