"""Notifications by the freedesktop service (Desktop Notifications Specification 1.2), never blocking.

The service numbers what it shows, and tells the number only afterwards; meanwhile the ring may have gone on
or ended. So what is wanted is kept apart from what is shown, and one task brings the second after the first.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Self

from agent_console.desktop.notices import Chosen, Lost, Notice
from agent_console.desktop.session_bus import BusLost, BusRefused, SessionBus, plain

_log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_DISMISSED = 2
_NORMAL, _CRITICAL = 1, 2
_UNTIL_CLOSED_MS, _AS_THE_SERVICE_LIKES_MS = 0, -1


class FreedesktopNotifications:
    """Shows one notification for each key, and takes it away."""

    def __init__(self, bus: SessionBus, abilities: frozenset[str], chosen: Chosen, lost: Lost) -> None:
        self._bus = bus
        self._abilities = abilities
        self._chosen = chosen
        self._lost = lost
        self._wanted: dict[str, Notice] = {}
        self._shown: dict[str, tuple[int, Notice]] = {}
        self._dismissed: set[str] = set()
        self._tokens: dict[int, str] = {}
        self._changed = asyncio.Event()
        self._ending = False
        self._work = asyncio.create_task(self._keep_up(), name="notifications")

    @classmethod
    async def reach(cls, bus: SessionBus, chosen: Chosen, lost: Lost) -> Self:
        """Ask the service what it can do. Raises `BusRefused` where there is none, and `BusLost`."""
        (abilities,) = await bus.call(SERVICE, PATH, f"{SERVICE}.GetCapabilities")
        one = cls(bus, frozenset(abilities), chosen, lost)
        await bus.listen(SERVICE, SERVICE, one._on_signal)
        return one

    def show(self, key: str, notice: Notice) -> None:
        """Show this as soon as the service takes it; never again after the agent has waved it away."""
        self._wanted[key] = notice
        self._changed.set()

    def close(self, key: str) -> None:
        """Take away what is shown under this key."""
        self._wanted.pop(key, None)
        self._dismissed.discard(key)
        self._changed.set()

    async def end(self) -> None:
        """Take everything away, as far as the service still answers."""
        self._wanted.clear()
        self._ending = True
        self._changed.set()
        # Not cancelled: the number of a notification that is on its way would be lost, and it would stay.
        await self._work

    async def _keep_up(self) -> None:
        try:
            while not self._ending or self._changed.is_set():
                await self._changed.wait()
                self._changed.clear()
                await self._catch_up()
        except BusLost as error:
            if not self._ending:
                self._lost(error)

    async def _catch_up(self) -> None:
        for key in [*self._shown, *self._wanted]:
            notice = self._wanted.get(key)
            number, shown = self._shown.get(key, (0, None))
            try:
                if notice is None and number:
                    del self._shown[key]
                    await self._bus.call(SERVICE, PATH, f"{SERVICE}.CloseNotification", "u", (number,))
                elif notice is not None and notice != shown and key not in self._dismissed:
                    await self._notify(key, number, notice)
            except BusRefused as error:
                _log.warning("the notification service refused: %s", error)

    async def _notify(self, key: str, replaces: int, notice: Notice) -> None:
        text = plain(notice.text)
        hints: dict[str, tuple[str, Any]] = {
            "urgency": ("y", _CRITICAL if notice.urgent else _NORMAL),
            "category": ("s", "call.incoming" if notice.urgent else "call"),
            "desktop-entry": ("s", "agent-console"),
            # The softphone rings, and the console has a sound of its own.
            "suppress-sound": ("b", True),
        }
        arguments = (
            "Agent Console",
            replaces,
            "agent-console",
            plain(notice.title),
            # A caller's name is whatever the caller wrote: it must not become a link.
            _as_markup(text) if "body-markup" in self._abilities else text,
            ["default", ""] if "actions" in self._abilities else [],
            hints,
            _UNTIL_CLOSED_MS if notice.urgent else _AS_THE_SERVICE_LIKES_MS,
        )
        (number,) = await self._bus.call(SERVICE, PATH, f"{SERVICE}.Notify", "susssasa{sv}i", arguments)
        self._shown[key] = (number, notice)

    def _on_signal(self, _path: str, member: str, arguments: tuple[Any, ...]) -> None:
        match member, arguments:
            case "ActivationToken", (int(number), str(token)):
                self._tokens[number] = token
            case "ActionInvoked", (int(number), str()):
                if (key := self._key(number)) is not None:
                    self._chosen(key, self._tokens.pop(number, ""))
            case "NotificationClosed", (int(number), int(why)):
                self._tokens.pop(number, None)
                if (key := self._key(number)) is not None:
                    del self._shown[key]
                    if why == _DISMISSED:
                        self._dismissed.add(key)

    def _key(self, number: int) -> str | None:
        return next((key for key, (shown, _) in self._shown.items() if shown == number), None)


def _as_markup(text: str) -> str:
    # Not html.escape: with that come the names of two thousand entities.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
