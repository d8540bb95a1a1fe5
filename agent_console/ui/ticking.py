"""When the face has to be drawn again although nothing has happened."""

from __future__ import annotations

from agent_console.desk.rings import RingState
from agent_console.desk.state import Desk, Lost, SlowedDown
from agent_console.desk.windows import countdown_of_current

COUNTDOWN_TICK_MS = 250
SECOND_MS = 1000


def next_tick_ms(desk: Desk, now_ms: int) -> int | None:
    """How long until time alone changes what is shown, or None while nothing on the screen counts."""
    window = countdown_of_current(desk, now_ms)
    if window is not None and window.left_ms:
        return COUNTDOWN_TICK_MS
    if isinstance(desk.connection, SlowedDown | Lost):
        return SECOND_MS
    if desk.current is not None and desk.current.gone is None:
        return SECOND_MS
    if desk.ring is not None and desk.ring.state is RingState.SEARCHING:
        return SECOND_MS
    if desk.answered_at_ms is not None:
        # While polls come in, each renews the picture; only when they stop does its age begin to count.
        return max(SECOND_MS, desk.answered_at_ms + 2 * SECOND_MS - now_ms)
    return None
