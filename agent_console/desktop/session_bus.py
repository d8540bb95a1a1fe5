"""The desktop's message bus (D-Bus) on Linux: calls that wait for their answer, and signals, on asyncio.

Qt's own D-Bus module cannot send an unsigned number from Python, and a notification's id is one; so this
stands on jeepney, which the keyring brings along on Linux.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from jeepney.io.asyncio import DBusConnection, DBusRouter  # type: ignore[import-untyped]

ANSWERS_WITHIN_SECONDS = 5

Heard = Callable[[str, str, tuple[Any, ...]], None]
"""What a signal calls: with its path, its name and its arguments."""


class BusLost(Exception):  # noqa: N818 - a fact, not a failing of the caller
    """There is no session bus, or the connection to it is gone."""


class BusRefused(Exception):  # noqa: N818
    """The other side answered with an error, or not at all; `error_name` is the error's name on the bus."""

    def __init__(self, error_name: str, text: str = "") -> None:
        super().__init__(f"{error_name}: {text}" if text else error_name)
        self.error_name = error_name


class SessionBus:
    """One connection to the session bus. Arguments are Python values with a D-Bus signature beside them."""

    def __init__(self, connection: DBusConnection, router: DBusRouter) -> None:
        self._connection = connection
        self._router = router
        self._listening: set[asyncio.Task[None]] = set()

    @classmethod
    async def open(cls, address: str = "SESSION") -> Self:
        """Connect to the user's session bus, or to the one at this address. Raises `BusLost`."""
        try:
            from jeepney.io.asyncio import DBusRouter, open_dbus_connection
        except ImportError as error:
            raise BusLost(str(error)) from error
        try:
            async with asyncio.timeout(ANSWERS_WITHIN_SECONDS):
                connection = await open_dbus_connection(address)
        except KeyError as error:
            raise BusLost("no session bus is named in the environment") from error
        # jeepney tells an address that it cannot use, or a refusal to speak, by all of these.
        except (OSError, EOFError, RuntimeError, ValueError, StopIteration) as error:
            raise BusLost(str(error) or type(error).__name__) from error
        return cls(connection, DBusRouter(connection))

    @property
    def unique_name(self) -> str:
        """What the bus calls this connection, such as `:1.42`."""
        return str(self._connection.unique_name)

    async def call(
        self, service: str, path: str, member: str, signature: str = "", arguments: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Call `interface.method` (`member`) of a service and give back its answer.

        Raises `BusRefused` and `BusLost`.
        """
        from jeepney import (  # type: ignore[import-untyped]
            DBusAddress,
            HeaderFields,
            MessageType,
            new_method_call,
        )

        interface, _, method = member.rpartition(".")
        message = new_method_call(DBusAddress(path, service, interface), method, signature or None, arguments)
        try:
            async with asyncio.timeout(ANSWERS_WITHIN_SECONDS):
                reply = await self._router.send_and_get_reply(message)
        except TimeoutError as error:
            raise BusRefused("org.freedesktop.DBus.Error.NoReply", member) from error
        except Exception as error:
            # jeepney has no one kind of error for a connection that breaks with a call on its way.
            raise BusLost(str(error) or type(error).__name__) from error
        if reply.header.message_type is MessageType.error:
            name = str(reply.header.fields.get(HeaderFields.error_name, ""))
            text = str(reply.body[0]) if reply.body and isinstance(reply.body[0], str) else ""
            raise BusRefused(name, text)
        return tuple(reply.body)

    async def listen(self, service: str, interface: str, heard: Heard) -> None:
        """Call `heard` for each signal of this interface from this service.

        Raises `BusRefused` and `BusLost`.
        """
        from jeepney import MatchRule

        wide = MatchRule(type="signal", interface=interface)
        received: asyncio.Queue[Any] = asyncio.Queue()
        self._router.filter(wide, queue=received)
        task = asyncio.create_task(_pass_on(received, heard), name=f"signals of {interface}")
        self._listening.add(task)
        # The bus knows which connection the service's name stands for, and leaves out everyone else's.
        rule = MatchRule(type="signal", interface=interface, sender=service)
        await self.call(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.AddMatch",
            "s",
            (rule.serialise(),),
        )

    async def close(self) -> None:
        """Leave the bus."""
        for task in self._listening:
            task.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)
        with suppress(Exception):
            await self._router.__aexit__(None, None, None)
        with suppress(OSError):
            await self._connection.close()


async def _pass_on(received: asyncio.Queue[Any], heard: Heard) -> None:
    from jeepney import HeaderFields

    while True:
        message = await received.get()
        fields = message.header.fields
        heard(str(fields[HeaderFields.path]), str(fields[HeaderFields.member]), tuple(message.body))


def plain(text: str) -> str:
    """A text that D-Bus carries: it has no place for a NUL or for half a character."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()
