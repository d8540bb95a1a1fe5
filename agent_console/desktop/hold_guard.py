"""Nobody is forgotten on hold: the agent is reminded, ever more insistently, of who waits and how long."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from agent_console.desk.calls import Call
from agent_console.desk.state import Desk
from agent_console.desk.transfers import CallerLeg, UnderWay
from agent_console.desktop.callers import caller_of_call

translate = QCoreApplication.translate


class Waiting(Struct, frozen=True):
    """A caller on hold. `held_ms` is how long they have been on hold, as far as the console knows."""

    call: Call
    held_ms: int


class HoldReminder(Struct, frozen=True):
    """Say this now. `level` begins at 1 and rises each time that the wait has doubled."""

    waiting: Waiting
    level: int

    @property
    def call_uuid(self) -> str:
        """Whose call it is."""
        return self.waiting.call.call_uuid


def level(held_ms: int, after_seconds: int) -> int:
    """How insistent to be: 0 before `after_seconds`, 1 from then on, 2 from twice as long, 3 from four times.

    With 0 for `after_seconds` nobody is ever reminded.
    """
    return (held_ms // (after_seconds * 1000)).bit_length() if after_seconds > 0 and held_ms > 0 else 0


def next_level_in_ms(held_ms: int, after_seconds: int) -> int:
    """How long until the level rises."""
    return after_seconds * 1000 * (1 << level(held_ms, after_seconds)) - held_ms


def waiting(desk: Desk, now_ms: int) -> tuple[Waiting, ...]:
    """The callers on hold, the longest first: those of other calls than the one in hand too."""
    found = []
    for uuid, transfer in desk.transfers().items():
        if isinstance(transfer, UnderWay) and transfer.caller is CallerLeg.HELD:
            # Not when the server took the request: of that moment nothing is known after a crash.
            found.append(Waiting(desk.cases[uuid].call, max(0, now_ms - transfer.plan.asked_at_ms)))
    return tuple(sorted(found, key=lambda one: -one.held_ms))


def words(reminder: HoldReminder, *, masked: bool) -> str:
    """The reminder as a sentence; `masked` hides most of the number."""
    who = _who(reminder.waiting.call, masked=masked)
    match reminder.level:
        case 1:
            text = translate("hold guard", "{who} is on hold, and has been for {time}.")
        case 2:
            text = translate("hold guard", "{who} still waits on hold: {time} by now.")
        case _:
            text = translate("hold guard", "Do not forget {who}: on hold for {time}!")
    return text.format(who=who, time=_time(reminder.waiting.held_ms // 1000))


def _who(call: Call, *, masked: bool) -> str:
    if call.caller_number or call.caller_number_sent:
        return caller_of_call(call, masked=masked)
    return translate("hold guard", "A caller without a number")


def _time(seconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return translate("hold guard", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    if minutes:
        return translate("hold guard", "{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)
    return translate("hold guard", "{seconds} s").format(seconds=seconds)


class HoldGuard(QObject):
    """Follows a desk and tells when somebody has waited too long, once for each level.

    `reminded` is emitted with a `HoldReminder`, and `over` with the UUID of a call of which somebody was
    reminded, once its caller waits no more. `now_ms` is the desk's clock.
    """

    reminded = Signal(object)
    over = Signal(str)

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._after_seconds = 0
        self._desk = Desk()
        self._told: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def remind_after(self, seconds: int) -> None:
        """Remind for the first time after so long; 0 is never."""
        self._after_seconds = seconds
        self._look()

    def render_desk(self, desk: Desk) -> None:
        """Look at this state as it is now."""
        self._desk = desk
        self._look()

    def end(self) -> None:
        """Remind nobody any more."""
        self._timer.stop()

    def _look(self) -> None:
        now_ms = self._now_ms()
        on_hold = waiting(self._desk, now_ms) if self._after_seconds else ()
        for call_uuid in self._told.keys() - {one.call.call_uuid for one in on_hold}:
            del self._told[call_uuid]
            self.over.emit(call_uuid)
        for one in on_hold:
            reached = level(one.held_ms, self._after_seconds)
            if reached > self._told.get(one.call.call_uuid, 0):
                self._told[one.call.call_uuid] = reached
                self.reminded.emit(HoldReminder(one, reached))
        if on_hold:
            self._timer.start(min(next_level_in_ms(one.held_ms, self._after_seconds) for one in on_hold))
        else:
            self._timer.stop()
