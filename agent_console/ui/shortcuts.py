"""The keys of the console: one for each thing to be done, shown on its control and in one cheat sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QToolTip, QVBoxLayout, QWidget

from agent_console.settings.shortcuts import USUAL
from agent_console.ui.lines import Line, Tone
from agent_console.ui.room import for_text, size_for_text
from agent_console.ui.scrolling import Area
from agent_console.ui.side_window import SideWindow
from agent_console.ui.surfaces import Card
from agent_console.ui.theme import colours

translate = QCoreApplication.translate


class Command(Enum):
    """What a key can do. The value is its name in the configuration (`shortcuts`)."""

    HELP = "help"
    DESTINATION = "destination"
    CANDIDATE = "candidate"
    MODE = "mode"
    TRANSFER = "transfer"
    CONNECT = "connect"
    STOP = "stop"
    ACCEPT = "accept"
    RETURN = "return"
    COMPACT = "compact"
    SCREEN_POP = "screen_pop"
    CALLS = "calls"
    NOTE = "note"
    DO_NOT_DISTURB = "do_not_disturb"
    SILENCE = "silence"
    HISTORY = "history"
    SETTINGS = "settings"
    DIAGNOSTICS = "diagnostics"
    ABOUT = "about"


def meaning(command: Command) -> str:
    """What a key does, for the cheat sheet."""
    return {
        Command.HELP: translate("shortcuts", "Show these keys"),
        Command.DESTINATION: translate(
            "shortcuts", "Go to the destination; Enter there transfers with the caller held"
        ),
        Command.CANDIDATE: translate(
            "shortcuts", "Take the next call that the ring may be, or switch to the second call"
        ),
        Command.MODE: translate("shortcuts", "Hold the caller, or conference everyone"),
        Command.TRANSFER: translate("shortcuts", "Transfer"),
        Command.CONNECT: translate("shortcuts", "Connect the held caller"),
        Command.STOP: translate("shortcuts", "Stop the transfer"),
        Command.ACCEPT: translate("shortcuts", "Accept the call"),
        Command.RETURN: translate("shortcuts", "Return the call: press twice, or hold the button"),
        Command.COMPACT: translate("shortcuts", "Compact bar, or the whole window"),
        Command.SCREEN_POP: translate("shortcuts", "Show the caller in your customer program"),
        Command.CALLS: translate("shortcuts", "Go to the list of calls"),
        Command.NOTE: translate("shortcuts", "Go to the note about the last call"),
        Command.DO_NOT_DISTURB: translate("shortcuts", "Do not disturb, or disturb again"),
        Command.SILENCE: translate("shortcuts", "Silence this ring"),
        Command.HISTORY: translate("shortcuts", "Call history"),
        Command.SETTINGS: translate("shortcuts", "Settings"),
        Command.DIAGNOSTICS: translate("shortcuts", "Diagnostics"),
        Command.ABOUT: translate("shortcuts", "About Agent Console: version and licences"),
    }[command]


class Keys:
    """Which key does what, after the configuration. A key that two want belongs to the first; "" is none."""

    def __init__(self, chosen: Mapping[str, str] | None = None) -> None:
        self._sequences: dict[Command, QKeySequence] = {}
        taken: set[str] = set()
        for command in Command:
            sequence = QKeySequence({**USUAL, **(chosen or {})}[command.value])
            if sequence.toString() in taken:
                sequence = QKeySequence()
            taken.add(sequence.toString())
            self._sequences[command] = sequence

    def sequence(self, command: Command) -> QKeySequence:
        """The key, perhaps an empty one."""
        return self._sequences[command]

    def shown(self, command: Command) -> str:
        """The key as this platform writes it."""
        return self._sequences[command].toString(QKeySequence.SequenceFormat.NativeText)


class Shortcuts:
    """The keys of one window. `does` says what each does there; a window need not know every command."""

    def __init__(self, window: QWidget, does: Mapping[Command, Callable[[], None]]) -> None:
        self._shortcuts: dict[Command, QShortcut] = {}
        self._does = dict(does)
        for command, do in does.items():
            shortcut = QShortcut(window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            # A key that is held down must not press a button again and again.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(do)
            self._shortcuts[command] = shortcut

    def do(self, command: Command) -> None:
        """As if its key had been pressed in this window."""
        if command in self._does:
            self._does[command]()

    def use(self, keys: Keys) -> None:
        """Listen to these keys from now on."""
        for command, shortcut in self._shortcuts.items():
            shortcut.setKey(keys.sequence(command))


def press_or_explain(button: QAbstractButton) -> None:
    """Press the button by its key; if it cannot be used, say beside it why not."""
    if not button.isVisible():
        return
    if button.isEnabled():
        button.click()
        return
    QToolTip.showText(button.mapToGlobal(QPoint(0, button.height())), button.toolTip(), button)


QUICK_DIAL_KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))
"""One for each of the first nine, the most used first: a colleague is one key and Enter away."""


class KeyCap(Line):
    """A key as it looks on a keyboard."""

    def __init__(self, key: str) -> None:
        super().__init__(scale=0.92)
        self.setWordWrap(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(7, 2, 7, 3)
        self.say(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.setBrush(QColor(theme.window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)


class CheatSheet(SideWindow):
    """A small window that lists the keys; Escape closes it. `quick_dial` are names, in their keys' order."""

    def __init__(self, keys: Keys, quick_dial: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("shortcuts", "Agent Console – Keys"))
        listed = Card(translate("shortcuts", "Keys"))
        # Arrows scroll where the keyboard is.
        listed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grid = QGridLayout(listed)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        shown = [(keys.shown(command), meaning(command)) for command in Command if keys.shown(command)]
        for sequence, name in zip(QUICK_DIAL_KEYS, quick_dial, strict=False):
            native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
            shown.append((native, translate("shortcuts", "Transfer to {name}").format(name=name)))
        for row, (written, meant) in enumerate(shown):
            does = Line()
            does.say(meant)
            beside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(KeyCap(written), row, 0, beside)
            grid.addWidget(does, row, 1)
        hint = Line(tone=Tone.MUTED)
        hint.say(
            translate("shortcuts", "Tab goes from control to control, Space presses, Escape closes this.")
        )
        grid.addWidget(hint, len(shown), 0, 1, 2)
        grid.setRowStretch(len(shown) + 1, 1)
        area = Area(listed)
        area.setWidgetResizable(True)
        layout = QVBoxLayout(self.ground)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(area)
        self.setMinimumWidth(for_text(300))
        self.resize(size_for_text(460, 640))
