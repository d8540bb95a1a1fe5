"""What the desktop is told of a ring: a notification and a sound for as long as it rings, if wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.desk.rings import Ring
from agent_console.desk.state import Desk
from agent_console.desktop.do_not_disturb import DoNotDisturb
from agent_console.desktop.notices import Notice
from agent_console.desktop.notifications import notice_of_ring
from agent_console.desktop.ringing import ring_ends_in_ms, ringing


class Shows(Protocol):
    """Where a notification can be shown."""

    def show(self, key: str, notice: Notice) -> None:
        """Show it in place of what is shown under this key."""

    def close(self, key: str) -> None:
        """Take it away."""


class Rings(Protocol):
    """What can be heard."""

    def start(self) -> None:
        """Ring; ringing already, go on."""

    def stop(self) -> None:
        """Be silent."""


class RingAttention(QObject):
    """Follows a desk and brings notification and sound after it. `now_ms` is the desk's clock.

    `sounding` is emitted with whether the sound is now to be heard.
    """

    KEY = "ring"
    sounding = Signal(bool)

    def __init__(
        self,
        notifications: Shows,
        sound: Rings,
        do_not_disturb: DoNotDisturb,
        now_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notifications = notifications
        self._sound = sound
        self._do_not_disturb = do_not_disturb
        self._now_ms = now_ms
        self._desk = Desk()
        self._notify, self._sounds, self._masked = True, False, False
        self._shown: Ring | None = None
        self._silenced: tuple[str, str | None, int] | None = None
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self._bring_about)
        do_not_disturb.changed.connect(self._bring_about)

    def prefer(self, *, notifications: bool, ring_sound: bool, mask_numbers: bool) -> None:
        """Behave as the configuration says, from now on."""
        self._notify, self._sounds, self._masked = notifications, ring_sound, mask_numbers
        self._bring_about()

    def render_desk(self, desk: Desk) -> None:
        """Tell of this state as it is now."""
        self._desk = desk
        self._bring_about()

    def silence(self) -> None:
        """The agent has heard enough of this ring: no more sound until another one."""
        ring = ringing(self._desk, self._now_ms())
        self._silenced = _which(ring) if ring else None
        self._bring_about()

    def end(self) -> None:
        """Leave the desktop as if nothing rang."""
        self.render_desk(Desk())

    def _bring_about(self) -> None:
        now_ms = self._now_ms()
        ring = ringing(self._desk, now_ms)
        if ring is None:
            self._over.stop()
        else:
            self._over.start(ring_ends_in_ms(ring, now_ms))
        may = self._do_not_disturb.may_disturb
        self._show(ring if may and self._notify else None)
        sounds = ring is not None and may and self._sounds and _which(ring) != self._silenced
        if sounds:
            self._sound.start()
        else:
            self._sound.stop()
        self.sounding.emit(sounds)

    def _show(self, ring: Ring | None) -> None:
        if self._shown is not None and (ring is None or _which(ring) != _which(self._shown)):
            self._notifications.close(self.KEY)
        if ring is not None:
            # What is not certain is called what the phone calls it.
            surely = ring.match.call_uuid if ring.match and ring.certain else ""
            notice = notice_of_ring(ring, self._desk.call(surely), masked=self._masked)
            self._notifications.show(self.KEY, notice)
        self._shown = ring


def _which(ring: Ring) -> tuple[str, str | None, int]:
    """What stays the same of a ring while more becomes known of it."""
    return ring.source, ring.ring_id, ring.began_at_ms
