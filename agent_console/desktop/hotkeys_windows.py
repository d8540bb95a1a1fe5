"""Global keys on Windows: RegisterHotKey, on a thread whose message queue gets the presses."""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import Qt

from agent_console.desktop.chords import CHARACTERS, FUNCTION_KEYS, Modifier
from agent_console.desktop.grabbing import Hotkey, Refusal, Refused, Wanted

_MODIFIERS = {Modifier.ALT: 1, Modifier.CONTROL: 2, Modifier.SHIFT: 4, Modifier.META: 8}
_NO_REPEAT = 0x4000
_WM_HOTKEY, _WM_USER = 0x0312, 0x0400
_ALREADY_REGISTERED = 1409
_F1 = 0x70
VIRTUAL_KEYS = {
    **{key: _F1 + index for index, key in enumerate(FUNCTION_KEYS)},
    **{key: ord(character.upper()) for key, character in CHARACTERS.items()},
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
}


class Message(ctypes.Structure):
    """Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("w_param", ctypes.c_size_t),
        ("l_param", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


class User32:
    """The few functions of Windows that are needed here."""

    def __init__(self) -> None:
        load: Any = ctypes.WinDLL  # type: ignore[attr-defined, unused-ignore]
        self._user32 = load("user32", use_last_error=True)
        self._kernel32 = load("kernel32", use_last_error=True)
        pointer, integer, unsigned = ctypes.POINTER(Message), ctypes.c_int, ctypes.c_uint
        self._user32.RegisterHotKey.argtypes = (ctypes.c_void_p, integer, unsigned, unsigned)
        self._user32.UnregisterHotKey.argtypes = (ctypes.c_void_p, integer)
        self._user32.GetMessageW.argtypes = (pointer, ctypes.c_void_p, unsigned, unsigned)
        self._user32.PeekMessageW.argtypes = (pointer, ctypes.c_void_p, unsigned, unsigned, unsigned)
        self._user32.PostThreadMessageW.argtypes = (
            ctypes.c_uint32,
            unsigned,
            ctypes.c_size_t,
            ctypes.c_ssize_t,
        )
        self._kernel32.GetCurrentThreadId.restype = ctypes.c_uint32

    def make_queue(self) -> int:
        """Give the calling thread a queue of messages; its number is what `post` needs."""
        self._user32.PeekMessageW(ctypes.byref(Message()), None, _WM_USER, _WM_USER, 0)
        return int(self._kernel32.GetCurrentThreadId())

    def register(self, number: int, modifiers: int, key: int) -> int:
        """Have this key; 0, or Windows' error code."""
        if self._user32.RegisterHotKey(None, number, modifiers, key):
            return 0
        get_last_error: Any = ctypes.get_last_error  # type: ignore[attr-defined, unused-ignore]
        return int(get_last_error()) or -1

    def unregister(self, number: int) -> None:
        """Have this key no more."""
        self._user32.UnregisterHotKey(None, number)

    def next_message(self) -> tuple[int, int]:
        """Wait for a message: its kind and its first parameter. Raises OSError."""
        message = Message()
        if self._user32.GetMessageW(ctypes.byref(message), None, 0, 0) <= 0:
            raise OSError("Windows ends the thread that waits for keys")
        return message.message, message.w_param

    def post(self, thread: int, message: int) -> None:
        """Send a message to a thread's queue."""
        self._user32.PostThreadMessageW(thread, message, 0, 0)


class WindowsGrabber:
    """Registers keys with Windows."""

    def __init__(self, user32: User32 | None = None) -> None:
        self._user32 = user32
        self._thread = 0
        self._held: list[Hotkey] = []

    def open(self) -> None:
        """Get a queue of messages. Raises OSError."""
        self._user32 = self._user32 or User32()
        self._thread = self._user32.make_queue()

    def grab(self, wanted: Wanted) -> Refused:
        """Have these keys and no others."""
        user32 = self._reached()
        self._let_go()
        refused = {}
        for number, (hotkey, chord) in enumerate(wanted.items()):
            modifiers = sum(_MODIFIERS[one] for one in chord.modifiers) | _NO_REPEAT
            error = user32.register(number, modifiers, VIRTUAL_KEYS[chord.key])
            self._held.append(hotkey)
            if error:
                refused[hotkey] = Refusal.TAKEN if error == _ALREADY_REGISTERED else Refusal.NOT_GIVEN
        return refused

    def wait(self) -> tuple[Hotkey, ...]:
        """Sleep until a key is pressed or `wake` is called. Raises OSError."""
        message, number = self._reached().next_message()
        return (self._held[number],) if message == _WM_HOTKEY and number < len(self._held) else ()

    def wake(self) -> None:
        """End the wait."""
        if self._user32 is not None and self._thread:
            self._user32.post(self._thread, _WM_USER)

    def close(self) -> None:
        """Let everything go."""
        if self._user32 is not None:
            self._let_go()
        self._thread = 0

    def _let_go(self) -> None:
        for number in range(len(self._held)):
            self._reached().unregister(number)
        self._held.clear()

    def _reached(self) -> User32:
        if self._user32 is None:
            raise OSError("Windows has not been reached")
        return self._user32
