"""What the tray icon has to tell of a desk, the most urgent first, and how it says so in words."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from agent_console.desk.state import Connecting, Desk, KeyRefused, Live, Lost, NoKey, SlowedDown
from agent_console.desk.transfers import CallerLeg, UnderWay
from agent_console.desktop.ringing import ringing

translate = QCoreApplication.translate


class TrayState(Enum):
    """The one thing that the icon says."""

    CONNECTING = auto()
    LIVE = auto()
    SLOWED_DOWN = auto()
    LOST = auto()
    KEY_REFUSED = auto()
    RINGING = auto()
    CALLER_ON_HOLD = auto()


def tray_state(desk: Desk, now_ms: int) -> TrayState:
    """What matters most now: a phone that rings, a caller who waits, then the connection."""
    if ringing(desk, now_ms) is not None:
        return TrayState.RINGING
    transfers = desk.transfers().values()
    if any(isinstance(one, UnderWay) and one.caller is CallerLeg.HELD for one in transfers):
        return TrayState.CALLER_ON_HOLD
    match desk.connection:
        case Connecting():
            return TrayState.CONNECTING
        case Live():
            return TrayState.LIVE
        case SlowedDown():
            return TrayState.SLOWED_DOWN
        case Lost():
            return TrayState.LOST
        case KeyRefused() | NoKey():
            return TrayState.KEY_REFUSED


def words(state: TrayState) -> str:
    """The state as the icon's tool tip and screen readers say it."""
    match state:
        case TrayState.CONNECTING:
            return translate("tray", "connecting…")
        case TrayState.LIVE:
            return translate("tray", "live")
        case TrayState.SLOWED_DOWN:
            return translate("tray", "slowed down")
        case TrayState.LOST:
            return translate("tray", "connection lost")
        case TrayState.KEY_REFUSED:
            return translate("tray", "no valid key")
        case TrayState.RINGING:
            return translate("tray", "a phone rings")
        case TrayState.CALLER_ON_HOLD:
            return translate("tray", "a caller is on hold")
