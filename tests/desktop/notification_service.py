"""A small notification service on a private message bus, as a desktop has one."""

from __future__ import annotations

import socket
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
HERE = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


class PrivateBus:
    """A message bus that nobody else is on, and that starts no services by itself."""

    def __init__(self, folder: Path) -> None:
        configuration = folder / "bus.conf"
        configuration.write_text(CONFIGURATION.format(socket=folder / "bus"))
        self._process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.address = self._process.stdout.readline().decode().strip()

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()


class BusService:
    """A service with a name on the bus; a thread of its own, so that nothing of it can hide a wait."""

    def __init__(self, address: str, name: str) -> None:
        self.may_answer = threading.Event()
        self.may_answer.set()
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (name, 4)))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def end(self) -> None:
        self.may_answer.set()
        if not self._thread.is_alive():
            return
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._connection.close()

    def answer(self, message) -> None:
        raise NotImplementedError

    def send(self, message) -> None:
        self._connection.send(message)

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except (OSError, EOFError):
                return
            if message.header.message_type is MessageType.method_call:
                self.may_answer.wait(10)
                self.answer(message)


@dataclass
class Shown:
    title: str
    text: str
    actions: list[str]
    hints: dict[str, tuple[str, Any]]
    expires_ms: int


class NotificationService(BusService):
    """Keeps what is shown, by number."""

    def __init__(self, address: str, abilities: tuple[str, ...] = ("actions", "body", "body-markup")) -> None:
        self.abilities = list(abilities)
        self.shown: dict[int, Shown] = {}
        self.shown_at_all = 0
        self.refuses = False
        super().__init__(address, NAME)

    def texts(self) -> list[str]:
        return [one.text for one in self.shown.values()]

    def click(self, number: int, token: str = "") -> None:
        if token:
            self._signal("ActivationToken", "us", (number, token))
        self._signal("ActionInvoked", "us", (number, "default"))

    def dismiss(self, number: int) -> None:
        del self.shown[number]
        self._signal("NotificationClosed", "uu", (number, 2))

    def _signal(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        self.send(new_signal(HERE, name, signature, body))

    def answer(self, message) -> None:
        if self.refuses:
            name = f"{NAME}.Error.ExcessNotificationGeneration"
            self.send(new_error(message, name, "s", ("too many",)))
            return
        match message.header.fields[HeaderFields.member]:
            case "GetCapabilities":
                reply = new_method_return(message, "as", (self.abilities,))
            case "Notify":
                assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
                _, replaces, _, title, text, actions, hints, expires_ms = message.body
                self.shown_at_all += not replaces
                number = replaces or self.shown_at_all
                self.shown[number] = Shown(title, text, actions, hints, expires_ms)
                reply = new_method_return(message, "u", (number,))
            case "CloseNotification":
                self.shown.pop(message.body[0], None)
                reply = new_method_return(message)
        self.send(reply)
