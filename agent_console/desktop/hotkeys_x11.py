"""Global keys on X11: grabs on the root window, by a connection of our own that no event of Qt's passes."""

from __future__ import annotations

import logging
import select
import socket
from collections.abc import Mapping
from contextlib import suppress

from msgspec import Struct
from PySide6.QtCore import Qt

from agent_console.desktop.chords import CHARACTERS, FUNCTION_KEYS, Chord, Modifier
from agent_console.desktop.grabbing import Hotkey, Refusal, Refused, Wanted
from agent_console.desktop.xcb import BAD_ACCESS, KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY, KeyEvent, Xcb

_log = logging.getLogger(__name__)

_F1 = 0xFFBE
_KEYSYMS = {
    **{key: _F1 + index for index, key in enumerate(FUNCTION_KEYS)},
    **{key: ord(character) for key, character in CHARACTERS.items()},
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_Pause: 0xFF13,
}
_ALT_L, _SUPER_L, _NUM_LOCK = 0xFFE9, 0xFFEB, 0xFF7F
_SHIFT, _CAPS_LOCK, _CONTROL, _USUAL_ALT, _USUAL_NUM_LOCK, _USUAL_SUPER = 1, 2, 4, 8, 16, 64

_Grab = tuple[int, int]
"""The code of a key, and the bits of what is held."""


class _Keyboard(Struct, frozen=True):
    """Where the keys lie. `locks` are the bits of no lock, of each, and of both."""

    codes: Mapping[Qt.Key, int]
    bits: Mapping[Modifier, int]
    locks: tuple[int, ...]


class X11Grabber:
    """Grabs keys on one X display, whatever the state of the locks."""

    def __init__(self, display: str | None = None) -> None:
        self._display = display
        self._wakes, self._wake = socket.socketpair()
        self._wake.setblocking(False)
        self._had: Wanted = {}
        self._held: dict[_Grab, Hotkey] = {}
        self._keyboard = _Keyboard({}, {}, ())
        self._released: dict[int, int] = {}

    def open(self) -> None:
        """Reach the server. Raises OSError."""
        self._xcb = Xcb(self._display)

    def grab(self, wanted: Wanted) -> Refused:
        """Have these keys and no others. Raises OSError."""
        self._let_go_of_all()
        self._keyboard = self._read_keyboard()
        refused = {}
        for hotkey, chord in wanted.items():
            why = self._grab_one(hotkey, chord)
            if why is not None:
                refused[hotkey] = why
        self._had = {hotkey: chord for hotkey, chord in wanted.items() if hotkey not in refused}
        return refused

    def wait(self) -> tuple[Hotkey, ...]:
        """Sleep until keys are pressed or `wake` is called. Raises OSError when the server is gone."""
        # What came with the answer to a request is in no socket any more.
        pressed = self._read()
        if not pressed:
            readable, _, _ = select.select((self._xcb.fileno(), self._wakes.fileno()), (), ())
            if self._wakes.fileno() in readable:
                self._wakes.recv(4096)
            pressed = self._read()
        return pressed

    def wake(self) -> None:
        """End the wait."""
        # It may be awake already, or there is nobody left to wake.
        with suppress(OSError):
            self._wake.send(b"!")

    def close(self) -> None:
        """Let everything go."""
        if hasattr(self, "_xcb"):
            self._xcb.close()
        self._wakes.close()
        self._wake.close()

    def _read(self) -> tuple[Hotkey, ...]:
        pressed = []
        layout_changed = False
        for event in self._xcb.events():
            match event.kind:
                case kind if kind == KEY_RELEASE:
                    self._released[event.keycode] = event.time_ms
                case kind if kind == KEY_PRESS:
                    hotkey = self._held.get((event.keycode, self._without_locks(event)))
                    # A key that is held down is released and pressed in one and the same moment.
                    if hotkey is not None and self._released.get(event.keycode) != event.time_ms:
                        pressed.append(hotkey)
                case kind if kind == MAPPING_NOTIFY:
                    layout_changed = True
        if layout_changed:
            self._on_other_layout()
        return tuple(pressed)

    def _on_other_layout(self) -> None:
        """Grab anew what was had, if it lies elsewhere now; else another program could take it meanwhile."""
        if self._read_keyboard() != self._keyboard:
            for hotkey in self.grab(self._had):
                _log.warning("the global hotkey to %s was lost to another keyboard layout", hotkey.value[0])

    def _read_keyboard(self) -> _Keyboard:
        codes, rows = self._xcb.keysyms(), self._xcb.modifiers()
        num_lock = _modifier(rows, codes.get(_NUM_LOCK), _USUAL_NUM_LOCK)
        return _Keyboard(
            codes={key: codes[symbol] for key, symbol in _KEYSYMS.items() if symbol in codes},
            bits={
                Modifier.SHIFT: _SHIFT,
                Modifier.CONTROL: _CONTROL,
                Modifier.ALT: _modifier(rows, codes.get(_ALT_L), _USUAL_ALT),
                Modifier.META: _modifier(rows, codes.get(_SUPER_L), _USUAL_SUPER),
            },
            locks=(0, _CAPS_LOCK, num_lock, _CAPS_LOCK | num_lock),
        )

    def _without_locks(self, event: KeyEvent) -> int:
        return event.state & 0xFF & ~self._keyboard.locks[-1]

    def _grab_one(self, hotkey: Hotkey, chord: Chord) -> Refusal | None:
        keycode = self._keyboard.codes.get(chord.key)
        if keycode is None:
            return Refusal.NOT_ON_KEYBOARD
        modifiers = sum(self._keyboard.bits[one] for one in chord.modifiers)
        if (keycode, modifiers) in self._held:
            return Refusal.TAKEN
        for locks in self._keyboard.locks:
            if error := self._xcb.grab(keycode, modifiers | locks):
                self._let_go(keycode, modifiers)
                return Refusal.TAKEN if error == BAD_ACCESS else Refusal.NOT_GIVEN
        self._held[keycode, modifiers] = hotkey
        return None

    def _let_go_of_all(self) -> None:
        for keycode, modifiers in self._held:
            self._let_go(keycode, modifiers)
        self._held.clear()

    def _let_go(self, keycode: int, modifiers: int) -> None:
        for locks in self._keyboard.locks:
            self._xcb.let_go(keycode, modifiers | locks)


def _modifier(rows: list[tuple[int, ...]], keycode: int | None, usual: int) -> int:
    """The bit of the modifier that this key is."""
    return next((1 << index for index, row in enumerate(rows) if keycode in row and keycode), usual)
