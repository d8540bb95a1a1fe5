"""The console in one line, to stand above other windows: who it is, who hears whom, the time, the buttons.

What must not be missed stands below the line: an action that failed or is in doubt, another ring, a warning.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from agent_console.desk.controls import Control, Controls, Why
from agent_console.desk.hearing import scene_of_current
from agent_console.desk.numbers import formatted
from agent_console.desk.state import Desk, Happening, HappeningMessage
from agent_console.ui import messages, words
from agent_console.ui.buttons import ActionButton, Weight, press
from agent_console.ui.connection_line import Lamp
from agent_console.ui.focus_home import FocusHome
from agent_console.ui.handling_panel import HandlingPanel
from agent_console.ui.hearing_words import hearing
from agent_console.ui.icons import IconButton
from agent_console.ui.just_changed import JustChanged
from agent_console.ui.lines import Line, Tone, from_the_left
from agent_console.ui.matched_call import ring_in_words
from agent_console.ui.message_line import MessageLine
from agent_console.ui.room import for_text, size_for_text
from agent_console.ui.second_call import SecondCalls
from agent_console.ui.shortcuts import Command

translate = QCoreApplication.translate

NARROWEST, HEIGHT = 560, 60
BESIDE, ABOVE = 8, 6


class CompactBar(QMainWindow):
    """Draws the same desk as the window, as far as one line goes, and offers the same actions."""

    connect_pressed = Signal()
    stop_pressed = Signal()
    transfer_wanted = Signal()
    full_wanted = Signal()
    closed = Signal()

    def __init__(self, title: str, now_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        self._take_key = ""
        self.may_close: Callable[[], bool] = lambda: True
        self._lamp = Lamp()
        self._caller, self._state = Line(scale=1.15, strong=True), Line(tone=Tone.MUTED)
        self.handling = HandlingPanel()
        self.transfer = ActionButton(translate("compact", "Transfer…"), Weight.PRIMARY)
        self.connect_caller = ActionButton(translate("compact", "Connect caller"), Weight.PRIMARY)
        self.stop = ActionButton(translate("compact", "Stop transfer"), Weight.GRAVE)
        self.second_call = SecondCalls(at_most=1, one_line=True)
        self.full = IconButton("full", translate("compact", "Whole window"))
        self.transfer.clicked.connect(self.transfer_wanted)
        self.connect_caller.clicked.connect(self.connect_pressed)
        self.stop.clicked.connect(self.stop_pressed)
        self.full.clicked.connect(self.full_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._caller)
        texts.addWidget(self._state)
        ground = QWidget()
        self.setCentralWidget(ground)
        # The window's own line announces it, in sight or not.
        self.message = MessageLine(quiet=True)
        column = QVBoxLayout(ground)
        column.setContentsMargins(BESIDE, ABOVE, BESIDE, ABOVE)
        column.setSpacing(ABOVE)
        line = QWidget()
        row = self._row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        column.addWidget(line, 1)
        column.addWidget(self.second_call)
        column.addWidget(self.message)
        row.addWidget(self._lamp)
        row.addLayout(texts, 3)
        row.addWidget(self.handling, 3)
        for button in (self.transfer, self.connect_caller, self.stop):
            row.addWidget(button, 1)
        row.addWidget(self.full)
        # Else Qt gives it to a button, and the next key presses that.
        self.setFocus()
        self._focus_home = FocusHome(self, self)
        actions: dict[Command, ActionButton] = {
            Command.CONNECT: self.connect_caller,
            Command.STOP: self.stop,
            Command.ACCEPT: self.handling.accept,
            Command.RETURN: self.handling.give_back,
        }
        self.just_changed = JustChanged(ground, actions, now_ms, self._focus_home.go)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return size_for_text(760, HEIGHT)

    def show_key(self, key: str) -> None:
        """Name the key that takes the next call that may be meant, from the next drawing on; empty: none."""
        self._take_key = key
        self.second_call.show_key(key)

    def render_desk(self, desk: Desk, buttons: Controls, now_ms: int) -> None:
        """Draw this state as it is now."""
        with self._focus_home.kept():
            self._render_parts(desk, buttons, now_ms)
        self._make_room()
        self.just_changed.look(desk, buttons)

    def _render_parts(self, desk: Desk, buttons: Controls, now_ms: int) -> None:
        connection, tone = words.connection(desk.connection, now_ms)
        self._lamp.show_state(tone, full=tone is Tone.GOOD)
        self._lamp.setToolTip(connection)
        self._lamp.setAccessibleName(connection)
        self._caller.say(_caller(desk))
        self._state.say(*self._sentence(desk, connection, now_ms))
        self.handling.render_desk(desk, buttons, now_ms)
        self.second_call.render_desk(desk, now_ms)
        self.message.show_message(*_not_to_be_missed(desk))
        under_way = buttons.stop_transfer.enabled or buttons.connect_caller.enabled
        self.transfer.setVisible(desk.current is not None and not under_way)
        opens = translate("compact", "Opens the whole window to say where to.")
        only_where_to_is_open = buttons.transfer.why_not in {Why.NO_DESTINATION, Why.BAD_DESTINATION}
        _render(self.transfer, Control() if only_where_to_is_open else buttons.transfer, opens)
        for button, control in (
            (self.connect_caller, buttons.connect_caller),
            (self.stop, buttons.stop_transfer),
        ):
            button.setVisible(under_way)
            _render(button, control, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return handled

    def _make_room(self) -> None:
        """Be higher than usual where what it says needs more than two lines, and only as long as it does."""
        least = max(for_text(NARROWEST), self._row.minimumSize().width() + 2 * BESIDE)
        if least != self.minimumWidth():
            self.setMinimumWidth(least)
            self._stay_on_screen()
        width = self.width() - 2 * BESIDE
        needed = max(for_text(HEIGHT), self._row.totalMinimumHeightForWidth(width) + 2 * ABOVE)
        if not self.second_call.isHidden():
            needed += ABOVE + self.second_call.sizeHint().height()
        if not self.message.isHidden():
            needed += ABOVE + self.message.heightForWidth(width)
        if needed == self.minimumHeight():
            return
        as_low_as_it_may = self.height() == self.minimumHeight()
        self.setMinimumHeight(needed)
        if as_low_as_it_may:
            self.resize(self.width(), needed)
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        if not self.isVisible():
            return
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        beyond = max(0, frame.right() - room.right()), max(0, frame.bottom() - room.bottom())
        if any(beyond):
            self.move(self.x() - beyond[0], self.y() - beyond[1])
            self.just_changed.all_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _sentence(self, desk: Desk, connection: str, now_ms: int) -> tuple[str, Tone]:
        scene = scene_of_current(desk)
        if scene is not None:
            return hearing(desk, scene, now_ms)
        ring = desk.ring
        if ring is not None:
            return words.ring(desk, ring, now_ms, self._take_key)
        return connection, Tone.MUTED


def _not_to_be_missed(desk: Desk) -> tuple[str, Tone]:
    match desk.message:
        case HappeningMessage(happening=Happening.NOT_ROUTED) if desk.current is None:
            # The line itself says it of the ring.
            return "", Tone.MUTED
    text, tone = messages.message(desk.message)
    # What went well shows in the line itself, too.
    return (text, tone) if tone in (Tone.CAUTION, Tone.BAD) else ("", Tone.MUTED)


def _caller(desk: Desk) -> str:
    if desk.current is not None:
        number = desk.current.call.caller_number or desk.current.call.caller_number_sent
        return from_the_left(formatted(number)) if number else translate("compact", "Number withheld")
    if desk.ring is not None:
        return ring_in_words(desk.ring)
    return translate("compact", "No call in hand")


def _render(button: ActionButton, control: Control, does: str) -> None:
    press(button, enabled=control.enabled)
    button.explain(words.why_not(control.why_not) if control.why_not else does)
