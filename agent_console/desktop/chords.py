"""A key with its modifiers, read from the way that Qt writes it, for the platforms that can grab one."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


class ChordError(ValueError):
    """A text that is no usable global key; the message is a sentence for the agent."""


class Modifier(Enum):
    """Keys that are held. On macOS Qt means the command key by `CONTROL`, and the control key by `META`."""

    CONTROL = auto()
    ALT = auto()
    SHIFT = auto()
    META = auto()


_QT_MODIFIERS = {
    Modifier.CONTROL: Qt.KeyboardModifier.ControlModifier,
    Modifier.ALT: Qt.KeyboardModifier.AltModifier,
    Modifier.SHIFT: Qt.KeyboardModifier.ShiftModifier,
    Modifier.META: Qt.KeyboardModifier.MetaModifier,
}
FUNCTION_KEYS = {Qt.Key(Qt.Key.Key_F1.value + index): f"F{index + 1}" for index in range(24)}
CHARACTERS = {
    Qt.Key(ord(character)): character.lower() for character in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
}
NAMED = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "Page_Up",
    Qt.Key.Key_PageDown: "Page_Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Pause: "Pause",
}
KEY_NAMES = {**FUNCTION_KEYS, **CHARACTERS, **NAMED}
"""The keys that can be had, with their names in X11 and in the desktop portal."""


class Chord(Struct, frozen=True):
    """One key and what is held with it. `written` is as this platform shows it."""

    key: Qt.Key
    modifiers: frozenset[Modifier]
    written: str


def read_chord(text: str) -> Chord:
    """Read `Alt+Shift+F5`. Raises `ChordError`."""
    sequence = QKeySequence(text)
    if sequence.count() != 1:
        raise ChordError(translate("hotkeys", "“{text}” is not one key.").format(text=text))
    combined: QKeyCombination = sequence[0]  # type: ignore[index]
    written = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    if combined.key() not in KEY_NAMES:
        raise ChordError(translate("hotkeys", "{key} cannot be a global key.").format(key=written or text))
    held = combined.keyboardModifiers()
    modifiers = frozenset(one for one, qt in _QT_MODIFIERS.items() if held & qt)
    if not modifiers - {Modifier.SHIFT} and combined.key() not in FUNCTION_KEYS:
        sentence = translate(
            "hotkeys", "{key} would be missing in every other program: add Ctrl, Alt or Meta."
        )
        raise ChordError(sentence.format(key=written))
    return Chord(combined.key(), modifiers, written)
