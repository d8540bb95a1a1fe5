"""Global keys on macOS: Carbon's RegisterEventHotKey, whose presses come by the application's own events."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, byref, c_int32, c_size_t, c_uint32, c_void_p
from typing import Any

from PySide6.QtCore import Qt

from agent_console.desktop.chords import FUNCTION_KEYS, Modifier
from agent_console.desktop.grabbing import Hotkey, HotkeysMissing, Pressed, Refusal, Refused, Wanted

_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_COMMAND, _SHIFT, _OPTION, _CONTROL = 0x0100, 0x0200, 0x0800, 0x1000
_MODIFIERS = {
    Modifier.CONTROL: _COMMAND,
    Modifier.SHIFT: _SHIFT,
    Modifier.ALT: _OPTION,
    Modifier.META: _CONTROL,
}
_KEYBOARD, _HOTKEY_PRESSED = int.from_bytes(b"keyb"), 5
_DIRECT_OBJECT, _HOTKEY_ID = int.from_bytes(b"----"), int.from_bytes(b"hkid")
_OURS = int.from_bytes(b"agco")
_ALREADY_REGISTERED = -9878
_LETTERS = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm."
_FUNCTION_KEY_CODES = (
    122,
    120,
    99,
    118,
    96,
    97,
    98,
    100,
    101,
    109,
    103,
    111,
    105,
    107,
    113,
    106,
    64,
    79,
    80,
    90,
)
KEY_CODES = {
    **{Qt.Key(ord(one.upper())): code for code, one in enumerate(_LETTERS) if one.isalnum()},
    **dict(zip(FUNCTION_KEYS, _FUNCTION_KEY_CODES, strict=False)),
    Qt.Key.Key_Space: 49,
    Qt.Key.Key_Delete: 117,
    Qt.Key.Key_Home: 115,
    Qt.Key.Key_End: 119,
    Qt.Key.Key_PageUp: 116,
    Qt.Key.Key_PageDown: 121,
    Qt.Key.Key_Left: 123,
    Qt.Key.Key_Right: 124,
    Qt.Key.Key_Down: 125,
    Qt.Key.Key_Up: 126,
}
"""The places of keys on Apple's keyboards; letters are where the US layout has them."""


class _HotKeyID(ctypes.Structure):
    _fields_ = (("signature", c_uint32), ("id", c_uint32))


class _EventType(ctypes.Structure):
    _fields_ = (("event_class", c_uint32), ("kind", c_uint32))


_Handler = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


class MacHotkeys:
    """Registers keys with Carbon, on the thread of the window. Registering does not wait for anybody."""

    def __init__(self, pressed: Pressed, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._pressed = pressed
        self._registered: list[tuple[Hotkey, c_void_p]] = []
        try:
            self._carbon = load(_CARBON)
        except OSError as error:
            raise HotkeysMissing(str(error)) from error
        self._declare()
        self._handler = _Handler(self._on_event)
        self._installed = c_void_p()
        kind = _EventType(_KEYBOARD, _HOTKEY_PRESSED)
        target = self._carbon.GetApplicationEventTarget()
        status = self._carbon.InstallEventHandler(
            target, self._handler, 1, byref(kind), None, byref(self._installed)
        )
        if status:
            raise HotkeysMissing(f"InstallEventHandler answers {status}")

    async def take(self, wanted: Wanted) -> Refused:
        """Have these keys and no others."""
        self._let_go()
        refused = {}
        for number, (hotkey, chord) in enumerate(wanted.items()):
            code = KEY_CODES.get(chord.key)
            if code is None:
                self._registered.append((hotkey, c_void_p()))
                refused[hotkey] = Refusal.NOT_ON_KEYBOARD
                continue
            modifiers = sum(_MODIFIERS[one] for one in chord.modifiers)
            reference = c_void_p()
            target = self._carbon.GetApplicationEventTarget()
            status = self._carbon.RegisterEventHotKey(
                code, modifiers, _HotKeyID(_OURS, number), target, 0, byref(reference)
            )
            self._registered.append((hotkey, reference))
            if status:
                refused[hotkey] = Refusal.TAKEN if status == _ALREADY_REGISTERED else Refusal.NOT_GIVEN
        return refused

    async def end(self) -> None:
        """Have none any more."""
        self._let_go()
        self._carbon.RemoveEventHandler(self._installed)

    def _let_go(self) -> None:
        for _, reference in self._registered:
            if reference:
                self._carbon.UnregisterEventHotKey(reference)
        self._registered.clear()

    def _on_event(self, _call: int, event: int, _data: int) -> int:
        which = _HotKeyID()
        self._carbon.GetEventParameter(
            event, _DIRECT_OBJECT, _HOTKEY_ID, None, ctypes.sizeof(which), None, byref(which)
        )
        if which.signature == _OURS and which.id < len(self._registered):
            self._pressed(self._registered[which.id][0])
        return 0

    def _declare(self) -> None:
        carbon = self._carbon
        carbon.GetApplicationEventTarget.restype = c_void_p
        carbon.InstallEventHandler.argtypes = (
            c_void_p, _Handler, c_size_t, POINTER(_EventType), c_void_p, POINTER(c_void_p),
        )  # fmt: skip
        carbon.RemoveEventHandler.argtypes = (c_void_p,)
        carbon.RegisterEventHotKey.argtypes = (
            c_uint32, c_uint32, _HotKeyID, c_void_p, c_uint32, POINTER(c_void_p),
        )  # fmt: skip
        carbon.UnregisterEventHotKey.argtypes = (c_void_p,)
        carbon.GetEventParameter.argtypes = (
            c_void_p, c_uint32, c_uint32, c_void_p, c_size_t, c_void_p, POINTER(_HotKeyID),
        )  # fmt: skip
