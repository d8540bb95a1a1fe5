"""The windows in which a call can be returned or accepted, and how much of each is left."""

from __future__ import annotations

from msgspec import Struct

from agent_console.desk.calls import Call
from agent_console.desk.handling import HandlingGranted, HandlingKind
from agent_console.desk.policy import Paradigm
from agent_console.desk.state import Desk


class Window(Struct, frozen=True):
    """One countdown of the call in hand. `left_ms` is None while the server's clock is not known yet."""

    kind: HandlingKind
    length_ms: int
    left_ms: int | None

    @property
    def closed(self) -> bool:
        """Whether the time has surely run out. An unknown clock is no proof."""
        return self.left_ms == 0


def window_of_current(desk: Desk, now_ms: int) -> Window | None:
    """The countdown that applies to the call in hand."""
    return window_of(desk, desk.current.call, now_ms) if desk.current is not None else None


def window_of(desk: Desk, call: Call, now_ms: int) -> Window | None:
    """The countdown that applies to a call, or None where the handler knows none.

    It starts at the dial-out, the earliest moment at which the handler can have had the call, and runs on the
    latest possible reading of the server's clock: it never promises more time than there is.
    """
    if desk.policy.paradigm is Paradigm.NONE:
        return None
    if desk.policy.paradigm is Paradigm.RETURN:
        kind, length_ms = HandlingKind.RETURN, desk.policy.return_window_ms
    else:
        kind, length_ms = HandlingKind.ACCEPT, desk.policy.accept_window_ms
    began_at_ms = call.reached_handler_at_ms
    if began_at_ms is None or desk.clock is None:
        return Window(kind, length_ms, None)
    left_ms = began_at_ms + length_ms - desk.clock.latest_now_ms(now_ms)
    return Window(kind, length_ms, min(max(left_ms, 0), length_ms))


def countdown_of_current(desk: Desk, now_ms: int) -> Window | None:
    """The window, where it is worth a look: not for a call that is over, accepted or returned."""
    if desk.current is None or desk.current.gone is not None:
        return None
    if isinstance(desk.handling_of_current(), HandlingGranted):
        return None
    return window_of_current(desk, now_ms)
