"""Global keys: show the console, accept, transfer, connect, stop, return, from within any other program.

Off unless they are wanted. Windows, macOS and X11 give keys to whoever comes first; on Wayland the desktop's
portal asks the person. A key that cannot be had is named, and the others work.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from agent_console.desktop.chords import Chord, ChordError, read_chord
from agent_console.desktop.grabbing import (
    GrabbingThread,
    Hotkey,
    HotkeysMissing,
    Pressed,
    Refusal,
    Way,
)

if TYPE_CHECKING:
    from agent_console.desktop.session_bus import SessionBus

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)

USUAL_HOTKEYS: Mapping[Hotkey, str] = {hotkey: hotkey.value[1] for hotkey in Hotkey}


def with_usual(chosen: Mapping[str, str]) -> dict[Hotkey, str]:
    """The key of each, where these are chosen by name; an empty text is no key."""
    return {hotkey: chosen.get(hotkey.value[0], usual) for hotkey, usual in USUAL_HOTKEYS.items()}


def does(hotkey: Hotkey) -> str:
    """What a global key does, for the settings, the cheat sheet and the desktop's own list of keys."""
    match hotkey:
        case Hotkey.SHOW:
            return translate("hotkeys", "Show Agent Console")
        case Hotkey.TRANSFER:
            return translate("hotkeys", "Transfer the call")
        case Hotkey.CONNECT:
            return translate("hotkeys", "Connect the held caller")
        case Hotkey.STOP:
            return translate("hotkeys", "Stop the transfer")
        case Hotkey.ACCEPT:
            return translate("hotkeys", "Accept the call")
        case Hotkey.RETURN:
            return translate("hotkeys", "Return the call")


class GlobalHotkeys(QObject):
    """The keys that this console has everywhere. `pressed` is emitted with a `Hotkey`, once a press."""

    pressed = Signal(object)

    def __init__(self, bus: SessionBus | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._way: Way | None = None

    async def take(self, keys: Mapping[Hotkey, str] = USUAL_HOTKEYS) -> tuple[str, ...]:
        """Have these keys and no others; an empty text is no key. Gives a sentence for each that is not had.

        On Wayland the person may be asked first, and this returns once they have answered.
        """
        problems = []
        wanted: dict[Hotkey, Chord] = {}
        for hotkey, text in keys.items():
            try:
                if text:
                    wanted[hotkey] = read_chord(text)
            except ChordError as error:
                problems.append(str(error))
        try:
            if self._way is None and wanted:
                self._way = way_of_this_platform(self._bus, self.pressed.emit)
            refused = await self._way.take(wanted) if self._way is not None else {}
        except HotkeysMissing as error:
            _log.warning("no global hotkeys: %s", error)
            return (*problems, translate("hotkeys", "This desktop offers no global keys to programs."))
        return (*problems, *(_why_not(wanted[hotkey], hotkey, why) for hotkey, why in refused.items()))

    async def end(self) -> None:
        """Have none any more."""
        way, self._way = self._way, None
        if way is not None:
            await way.end()


def way_of_this_platform(bus: SessionBus | None, pressed: Pressed) -> Way:
    """How this platform gives global keys. Raises `HotkeysMissing`."""
    if sys.platform == "win32":
        from agent_console.desktop.hotkeys_windows import WindowsGrabber

        return GrabbingThread(WindowsGrabber(), pressed)
    if sys.platform == "darwin":
        from agent_console.desktop.hotkeys_macos import MacHotkeys

        return MacHotkeys(pressed)
    if os.environ.get("WAYLAND_DISPLAY"):
        # Under Wayland an X11 grab would see the keys of X11 programs alone.
        if bus is None:
            raise HotkeysMissing("Wayland gives keys by its portal, and there is no session bus")
        from agent_console.desktop.hotkeys_portal import PortalHotkeys

        return PortalHotkeys(bus, pressed, does)
    if QGuiApplication.platformName() == "xcb":
        from agent_console.desktop.hotkeys_x11 import X11Grabber

        return GrabbingThread(X11Grabber(), pressed)
    raise HotkeysMissing(f"the platform {QGuiApplication.platformName()} has none")


def _why_not(chord: Chord, hotkey: Hotkey, why: Refusal) -> str:
    match why:
        case Refusal.TAKEN:
            text = translate("hotkeys", "{key} ({does}) cannot be had: another program holds it.")
        case Refusal.NOT_ON_KEYBOARD:
            text = translate("hotkeys", "{key} ({does}) cannot be had: this keyboard has no such key.")
        case Refusal.NOT_GIVEN:
            text = translate("hotkeys", "{key} ({does}) was not given by this desktop.")
    return text.format(key=chord.written, does=does(hotkey))
