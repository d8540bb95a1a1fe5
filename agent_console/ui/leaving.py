"""Nobody is left on hold by a window that is closed in passing: the first time, who that would be is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from agent_console.desk.numbers import formatted
from agent_console.desk.state import Desk
from agent_console.desk.transfers import CallerLeg, InDoubt, Requested, Transfer, UnderWay

translate = QCoreApplication.translate

MEANT_WITHIN_MS = 5_000


class Leaving:
    """Remembers when the agent was warned. `now_ms` is the desk's clock."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._meant_until_ms: int | None = None

    def warning(self, desk: Desk) -> str:
        """What to say instead of leaving; empty to leave. A second try within five seconds is meant.

        The system's own end of the session is never held up.
        """
        waiting = [one for one in desk.transfers().values() if _may_be_on_hold(one)]
        now_ms = self._now_ms()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and application.isSavingSession():
            return ""
        if not waiting or (self._meant_until_ms is not None and now_ms <= self._meant_until_ms):
            return ""
        self._meant_until_ms = now_ms + MEANT_WITHIN_MS
        number = desk.cases[waiting[0].plan.call_uuid].call.caller_number
        who = formatted(number) if number else translate("leaving", "A caller")
        text = translate("leaving", "{who} may still be on hold. Close again to leave all the same.")
        return text.format(who=who)


def _may_be_on_hold(transfer: Transfer) -> bool:
    match transfer:
        case Requested(plan=plan) | InDoubt(plan=plan):
            return plan.hold_caller
        case UnderWay(caller=caller):
            return caller is not CallerLeg.CONFERENCED
    return False
