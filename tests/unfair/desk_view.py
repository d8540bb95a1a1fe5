"""All that the search asks of the desk: by the names that the desk keeps, and by no others."""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.desk import controls as _controls
from agent_console.desk import hearing as _hearing
from agent_console.desk.calls import Call
from agent_console.desk.controls import Controls
from agent_console.desk.events import DraftChanged
from agent_console.desk.hand import second_calls
from agent_console.desk.hearing import Party, Scene
from agent_console.desk.matching import Confidence
from agent_console.desk.rings import Ring
from agent_console.desk.state import Desk, Live
from agent_console.desk.windows import window_of_current

CALLER_AGENT = (Party.CALLER, Party.AGENT)
CALLER_DESTINATION = (Party.CALLER, Party.DESTINATION)
AGENT_DESTINATION = (Party.AGENT, Party.DESTINATION)


@dataclass(frozen=True, slots=True)
class Second:
    """A call beside the one in hand."""

    call: Call
    rings: bool


class DeskView:
    """One face's view of a desk; a test that breaks one of these sees the search find it."""

    def in_hand(self, desk: Desk) -> str | None:
        """The UUID of the call in hand, also where it is over."""
        return desk.current.call.call_uuid if desk.current is not None else None

    def hand_is_over(self, desk: Desk) -> bool:
        """The call in hand is known to be over."""
        return desk.current is not None and desk.current.gone is not None

    def second_calls(self, desk: Desk, now_ms: int) -> tuple[Second, ...]:
        """What rings, or was left, beside it."""
        return tuple(Second(one.call, one.rings) for one in second_calls(desk, now_ms))

    def scene_of(self, desk: Desk, call_uuid: str) -> Scene | None:
        """Who hears whom on a call."""
        told = getattr(_hearing, "scene_of", None)
        if told is not None:
            scene: Scene | None = told(desk, call_uuid)
            return scene
        return _hearing.scene_of_current(desk) if self.in_hand(desk) == call_uuid else None

    def controls_of(self, desk: Desk, call_uuid: str, now_ms: int) -> Controls | None:
        """The five buttons of a call; None where nobody can ask for them."""
        told = getattr(_controls, "controls_of", None)
        if told is not None:
            found: Controls | None = told(desk, call_uuid, now_ms)
            return found
        return _controls.controls(desk, now_ms) if self.in_hand(desk) == call_uuid else None

    def transfer_uuids(self, desk: Desk, call_uuid: str) -> tuple[str, ...]:
        """Every transfer UUID that is known for a call."""
        told = getattr(desk, "transfer_uuids", None)
        if told is not None:
            return tuple(told(call_uuid))
        transfer = desk.transfers.get(call_uuid)
        uuid = getattr(transfer, "transfer_uuid", None) or getattr(
            getattr(transfer, "under_way", None), "transfer_uuid", None
        )
        return (uuid,) if uuid else ()

    def is_certain(self, desk: Desk, ring: Ring) -> bool:
        """A ring's call is shown as certain."""
        certain = getattr(ring, "certain", None)
        if certain is None:
            certain = ring.settled and bool(ring.matches) and ring.matches[0].confidence < Confidence.SUFFIX
        return bool(certain) and bool(ring.matches)

    def left_ms(self, desk: Desk, now_ms: int) -> int | None:
        """How much time the countdown of the call in hand promises."""
        window = window_of_current(desk, now_ms)
        return window.left_ms if window is not None else None

    def is_live(self, desk: Desk) -> bool:
        """The list can be read."""
        return isinstance(desk.connection, Live)


def draft_typed(to: str, call_uuid: str, *, hold: bool) -> DraftChanged:
    """The agent has typed where the call in hand shall go."""
    if "call_uuid" in DraftChanged.__struct_fields__:
        return DraftChanged(to, hold, call_uuid=call_uuid)  # type: ignore[call-arg]
    return DraftChanged(to, hold)
