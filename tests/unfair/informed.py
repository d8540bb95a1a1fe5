"""Informative as well as safe: how much of the time the desk says what is true of the call in hand."""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.desk.hearing import Hears

from .desk_view import CALLER_AGENT
from .invariants import Moment
from .world import Caller, State


@dataclass(slots=True)
class Share:
    """How much of the time something is said that is true."""

    said_ms: int = 0
    all_ms: int = 0

    def __str__(self) -> str:
        return (
            f"{100 * self.said_ms / self.all_ms:.2f} % of {self.all_ms / 1000:.0f} s" if self.all_ms else "–"
        )

    def add(self, ms: int, *, said: bool) -> None:
        """So long it was, or was not, said."""
        self.all_ms += ms
        self.said_ms += ms if said else 0


def what_is_told(moment: Moment) -> tuple[str, bool] | None:
    """Of the call in hand: whether it is *talking* or *held*, and whether the desk says so; None: neither."""
    uuid = moment.in_hand
    call = moment.world.calls.get(uuid) if uuid else None
    if call is None or call.mine is None or call.mine.state is not State.UP or call.over:
        return None
    scene = moment.scene(call.uuid)
    said = scene.hears(*CALLER_AGENT) if scene is not None else Hears.PERHAPS
    if call.caller is Caller.ON and call.destination is None:
        return "talking", said is Hears.YES
    # Where a hold ends with the destination, it can end at any moment, unseen: no *cannot hear* is certain.
    if call.caller is Caller.HELD and not moment.world.place.hold_ends_with_destination:
        return "held", said is Hears.NO
    return None
