"""Global keys on Wayland: the desktop's portal (org.freedesktop.portal.GlobalShortcuts) asks the person.

The portal answers each request by a signal of its own, possibly after minutes, and may give other keys than
those that were asked for: the person chooses.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count
from typing import Any

from agent_console.desktop.chords import KEY_NAMES, Chord, Modifier
from agent_console.desktop.grabbing import Hotkey, HotkeysMissing, Pressed, Refusal, Refused, Wanted
from agent_console.desktop.session_bus import BusLost, BusRefused, SessionBus, plain

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"
_PERSON_ANSWERS_WITHIN_SECONDS = 300
_MODIFIERS = {Modifier.CONTROL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.META: "LOGO"}


class PortalHotkeys:
    """One session of shortcuts with the portal. `does` tells people what a key is for."""

    def __init__(self, bus: SessionBus, pressed: Pressed, does: Callable[[Hotkey], str]) -> None:
        self._bus = bus
        self._pressed = pressed
        self._does = does
        self._listens = False
        self._session = ""
        self._tokens = count(1)
        self._waiting: dict[str, asyncio.Future[tuple[int, dict[str, Any]]]] = {}

    async def take(self, wanted: Wanted) -> Refused:
        """Ask for these keys and no others. Raises `HotkeysMissing`."""
        try:
            if not self._listens:
                await self._bus.listen(SERVICE, SHORTCUTS, self._on_shortcut)
                await self._bus.listen(SERVICE, REQUEST, self._on_response)
                self._listens = True
            # A session's keys are asked for once: other keys are another session.
            await self._close_session()
            if not wanted:
                return {}
            given = await self._bind(wanted)
        except (BusLost, BusRefused) as error:
            raise HotkeysMissing(str(error)) from error
        return {hotkey: Refusal.NOT_GIVEN for hotkey in wanted if hotkey.value[0] not in given}

    async def end(self) -> None:
        """Have none any more."""
        try:
            await self._close_session()
        except (BusLost, BusRefused):
            self._session = ""

    async def _bind(self, wanted: Wanted) -> set[str]:
        name = f"agent_console_{next(self._tokens)}"
        options = {"session_handle_token": ("s", name)}
        answer, results = await self._request("CreateSession", "a{sv}", (), options)
        if answer != 0:
            raise HotkeysMissing("the portal opens no session")
        self._session = str(results["session_handle"][1])
        shortcuts = [
            (
                hotkey.value[0],
                {
                    "description": ("s", plain(self._does(hotkey))),
                    "preferred_trigger": ("s", _trigger(chord)),
                },
            )
            for hotkey, chord in wanted.items()
        ]
        answer, results = await self._request(
            "BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, shortcuts, ""), {}
        )
        if answer != 0:
            return set()
        return {str(one[0]) for one in results.get("shortcuts", ("", ()))[1]}

    async def _request(
        self, method: str, signature: str, arguments: tuple[Any, ...], options: dict[str, Any]
    ) -> tuple[int, dict[str, Any]]:
        """Ask the portal, and wait for the person: 0 and the results, or another number."""
        token = f"agent_console_{next(self._tokens)}"
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        # Listened to before it is asked: the answer may be faster than the reply.
        handle = f"{PATH}/request/{sender}/{token}"
        future: asyncio.Future[tuple[int, dict[str, Any]]] = asyncio.get_running_loop().create_future()
        self._waiting[handle] = future
        try:
            await self._bus.call(
                SERVICE,
                PATH,
                f"{SHORTCUTS}.{method}",
                signature,
                (*arguments, {**options, "handle_token": ("s", token)}),
            )
            async with asyncio.timeout(_PERSON_ANSWERS_WITHIN_SECONDS):
                return await future
        except TimeoutError as error:
            raise HotkeysMissing("nobody answered the portal's question") from error
        finally:
            del self._waiting[handle]

    async def _close_session(self) -> None:
        session, self._session = self._session, ""
        if session:
            await self._bus.call(SERVICE, session, f"{SESSION}.Close")

    def _on_response(self, path: str, member: str, arguments: tuple[Any, ...]) -> None:
        future = self._waiting.get(path)
        if member == "Response" and future is not None and not future.done():
            answer, results = arguments
            future.set_result((answer, results))

    def _on_shortcut(self, _path: str, member: str, arguments: tuple[Any, ...]) -> None:
        if member != "Activated" or arguments[0] != self._session:
            return
        hotkey = next((one for one in Hotkey if one.value[0] == arguments[1]), None)
        if hotkey is not None:
            self._pressed(hotkey)


def _trigger(chord: Chord) -> str:
    """The chord as the portal's own specification of shortcuts writes it: `SHIFT+ALT+F5`."""
    held = [written for one, written in _MODIFIERS.items() if one in chord.modifiers]
    return "+".join([*held, KEY_NAMES[chord.key]])
