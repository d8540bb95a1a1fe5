"""A desktop portal that gives global keys, and the person whom it asks."""

from __future__ import annotations

from typing import Any

from jeepney import DBusAddress, HeaderFields, new_method_return, new_signal
from notification_service import BusService

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"


class PortalService(BusService):
    """Answers every request by a signal. `gives` are the ids that the person grants, all if None."""

    def __init__(self, address: str) -> None:
        self.gives: set[str] | None = None
        self.refuses = False
        self.asked: dict[str, tuple[str, str]] = {}
        self.sessions: list[str] = []
        super().__init__(address, NAME)

    def press(self, shortcut: str, session: str = "") -> None:
        where = DBusAddress(PATH, NAME, "org.freedesktop.portal.GlobalShortcuts")
        body = (session or self.sessions[-1], shortcut, 0, {})
        self.send(new_signal(where, "Activated", "osta{sv}", body))

    def answer(self, message) -> None:
        sender = message.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        match message.header.fields[HeaderFields.member]:
            case "CreateSession":
                (options,) = message.body
                self.sessions.append(f"{PATH}/session/{sender}/{options['session_handle_token'][1]}")
                results = {"session_handle": ("s", self.sessions[-1])}
            case "BindShortcuts":
                _, shortcuts, _, options = message.body
                self.asked = {
                    one: (more["preferred_trigger"][1], more["description"][1]) for one, more in shortcuts
                }
                given = [one for one in shortcuts if self.gives is None or one[0] in self.gives]
                results = {"shortcuts": ("a(sa{sv})", given)}
            case "Close":
                self.sessions.remove(message.header.fields[HeaderFields.path])
                self.send(new_method_return(message))
                return
        request = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        where = DBusAddress(request, NAME, "org.freedesktop.portal.Request")
        answer: tuple[int, dict[str, Any]] = (1, {}) if self.refuses else (0, results)
        # Before the reply, as a fast portal may.
        self.send(new_signal(where, "Response", "ua{sv}", answer))
        self.send(new_method_return(message, "o", (request,)))
