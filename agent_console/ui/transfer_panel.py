"""Transfer: where to, with the caller held or with everyone, and the transfer's state in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QVBoxLayout, QWidget

from agent_console.desk.cases import Draft
from agent_console.desk.controls import Control, Controls
from agent_console.desk.destination import read_draft
from agent_console.desk.numbers import DestinationKind, Undialable, formatted, read_destination
from agent_console.desk.policy import QuickDial
from agent_console.desk.state import Desk
from agent_console.desk.transfers import UnderWay
from agent_console.ui import words
from agent_console.ui.armed_button import ArmedButton
from agent_console.ui.buttons import ActionButton, Choice, Weight, press
from agent_console.ui.caller_place import describe_place
from agent_console.ui.destination_field import DestinationField
from agent_console.ui.lines import Line, Tone
from agent_console.ui.room import for_text

translate = QCoreApplication.translate

RECENT_AT_MOST = 8


class TransferPanel(QWidget):
    """The transfer buttons, their field and their choice. Enter is the held transfer, never the other."""

    draft_changed = Signal(Draft)
    enter_pressed = Signal()
    transfer_pressed = Signal()
    connect_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = False
        self._recent: tuple[str, ...] = ()
        self._uses: Mapping[str, int] = {}
        self._quick: tuple[tuple[str, str], ...] = ()
        self._offered: tuple[object, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self._meant: tuple[str, Draft] = ("", Draft())
        self.field = DestinationField()
        self._reading = Line(tone=Tone.MUTED)
        self.hold = Choice(
            translate("transfer", "Hold caller"), translate("transfer", "The caller hears music")
        )
        self.conference = Choice(
            translate("transfer", "Conference everyone"),
            translate("transfer", "The caller hears everything"),
        )
        self.hold.setChecked(True)
        modes = QButtonGroup(self)
        modes.addButton(self.hold)
        modes.addButton(self.conference)
        self.transfer = ArmedButton(translate("transfer", "Transfer"), Weight.PRIMARY, by_holding=False)
        self.connect_caller = ActionButton(translate("transfer", "Connect caller"))
        self.stop = ActionButton(translate("transfer", "Stop transfer"), Weight.GRAVE)
        self._lay_out()
        self.field.edited.connect(self._on_edit)
        self.field.submitted.connect(self._on_enter)
        self.hold.toggled.connect(self._on_edit)
        self.transfer.confirmed.connect(self.transfer_pressed)
        self.connect_caller.clicked.connect(self.connect_pressed)
        self.stop.clicked.connect(self.stop_pressed)

    def _lay_out(self) -> None:
        label = QLabel(translate("transfer", "&Transfer to"))
        label.setBuddy(self.field.line)
        # Qt draws the underlined letter by itself, and further from the next than it measures.
        label.setContentsMargins(0, 0, for_text(2), 0)
        # One thing alone is called "Transfer to": the line that takes the text.
        label.setAccessibleName(translate("transfer", "Destination"))
        self._where = _row(label, self.field)
        self._where.setStretch(1, 1)
        self._modes = _row(self.hold, self.conference)
        self._buttons = _row(self.transfer, self.connect_caller, self.stop)
        self._label = label
        # Two lines are kept for it: what an agent types must not move the buttons above the field.
        self._reading.setMinimumHeight(2 * self._reading.fontMetrics().lineSpacing())
        self._reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._where)
        column.addWidget(self._reading)
        column.addLayout(self._modes)
        column.addLayout(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        _turn(self._where, width, [self._label.sizeHint().width(), self.field.least_width()])
        for row, widgets in (
            (self._modes, (self.hold, self.conference)),
            (self._buttons, (self.transfer, self.connect_caller, self.stop)),
        ):
            _turn(row, width, [one.minimumSizeHint().width() for one in widgets])

    def render_desk(self, desk: Desk, buttons: Controls) -> None:
        """Draw the draft, what it reads as, and the buttons."""
        self._show_draft(desk)
        meant = (desk.current.call.call_uuid if desk.current else "", desk.draft)
        if meant != self._meant:
            self._meant = meant
            self.transfer.disarm()
        self.transfer.act_at_once(at_once=not buttons.transfer.doubtful)
        transfer = desk.transfer_of_current()
        drawn = (type(transfer), desk.draft.hold_caller, buttons)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        under_way = isinstance(transfer, UnderWay)
        doubtful = buttons.transfer.doubtful
        self.transfer.set_weight(Weight.PLAIN if under_way or doubtful else Weight.PRIMARY)
        self.connect_caller.set_weight(Weight.PRIMARY if under_way else Weight.PLAIN)
        does = (
            translate("transfer", "Dials the destination. The caller hears music until you connect them.")
            if desk.draft.hold_caller
            else translate(
                "transfer", "Dials the destination. Caller, you and the destination all hear each other."
            )
        )
        if doubtful:
            does = translate(
                "transfer",
                "Careful: the last request may have gone through. Transferring again could dial twice.",
            )
        _render(self.transfer, buttons.transfer, does)
        connects = translate(
            "transfer", "Brings the caller off hold, into the conference with you and the destination."
        )
        _render(self.connect_caller, buttons.connect_caller, connects)
        stops = translate("transfer", "Ends the leg to the destination; the caller comes back to you.")
        _render(self.stop, buttons.stop_transfer, stops)

    def know_destinations(self, uses: Mapping[str, int]) -> None:
        """How often each destination (as sent to the server) was used in former runs, the latest first."""
        self._uses = dict(uses)
        self._recent = tuple(uses)[:RECENT_AT_MOST]

    @property
    def has_keyboard(self) -> bool:
        """Whether what is typed goes into the destination."""
        # The line hands the focus on to its field.
        return self.window().focusWidget() is self.field

    def take_quick_dial(self, number: int) -> None:
        """Write the quick dial of this number, from 0, into the field."""
        if number < len(self._quick):
            self.field.line.setText(self._quick[number][0])
            self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def quick_dial(self) -> tuple[str, ...]:
        """The names of the quick dial in the order of their keys."""
        return tuple(name for name, _ in self._quick)

    def change_mode(self) -> None:
        """Hold the caller instead of conferencing everyone, or the other way round."""
        (self.conference if self.hold.isChecked() else self.hold).setChecked(True)

    def in_order(self) -> tuple[QWidget, ...]:
        """The controls in the order of the Tab key."""
        return (
            self.field,
            self.hold,
            self.conference,
            self.transfer,
            self.connect_caller,
            self.stop,
        )

    def _show_draft(self, desk: Desk) -> None:
        lately = _lately(desk)
        offered = (lately, desk.policy, self._uses, self._recent)
        if offered != self._offered:
            self._offer(desk, lately)
            self._offered = (lately, desk.policy, self._uses, self._recent)
        radio = self.hold if desk.draft.hold_caller else self.conference
        self._drawing = True
        try:
            self.field.show_text(desk.draft.to)
            if not radio.isChecked():
                radio.setChecked(True)
        finally:
            self._drawing = False
        self._reading.say(*_reading(desk))

    def _offer(self, desk: Desk, lately: tuple[str, ...]) -> None:
        self._quick = _by_use(desk.policy.quick_dial, desk.policy.region, self._uses)
        named = {to for _, to in self._quick}
        self._recent = tuple(dict.fromkeys((*lately, *self._recent)))[:RECENT_AT_MOST]
        self.field.offer(self._quick + tuple((formatted(to), to) for to in self._recent if to not in named))

    def _on_edit(self) -> None:
        if self._drawing:
            # With the text new and the choice still old it would carry a choice over to the next call.
            return
        self.draft_changed.emit(Draft(self.field.currentText(), self.hold.isChecked()))

    def _on_enter(self) -> None:
        if self.hold.isChecked() and self.transfer.isEnabled():
            self.enter_pressed.emit()


class TransferStatus(Line):
    """The transfer's state in words, under the picture of who hears whom."""

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Say it, as far as it is known."""
        status, tone = words.transfer_status(desk.transfer_of_current(), now_ms)
        spoken = translate("transfer", "Transfer status: {status}").format(status=status)
        self.say(status, tone, spoken=spoken)


def _lately(desk: Desk) -> tuple[str, ...]:
    """Where calls of this run were transferred to, the latest first."""
    attempts = [one for case in desk.cases.values() for one in case.attempts if one.kind.is_transfer]
    attempts.sort(key=lambda one: one.asked_at_ms, reverse=True)
    return tuple(dict.fromkeys(one.to for one in attempts))


def _row(*widgets: QWidget) -> QBoxLayout:
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _turn(row: QBoxLayout, width: int, least: Sequence[int]) -> None:
    """Stack what does not fit beside each other."""
    fits = sum(least) + row.spacing() * (len(least) - 1) <= width
    direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
    if direction != row.direction():
        row.setDirection(direction)


def _reading(desk: Desk) -> tuple[str, Tone]:
    typed = desk.draft.to.strip()
    if not typed and desk.draft.hold_caller:
        return translate("transfer", "Enter transfers with the caller on hold"), Tone.MUTED
    if not typed:
        return translate("transfer", "Enter works with the caller on hold only: press Transfer"), Tone.MUTED
    reading = read_draft(desk)
    if isinstance(reading, Undialable):
        return words.undialable(reading), Tone.CAUTION
    if reading.kind is DestinationKind.SIP:
        return translate("transfer", "SIP address: {to}").format(to=reading.to), Tone.MUTED
    dials = translate("transfer", "Dials {to}").format(to=reading.shown)
    return " · ".join(part for part in (dials, describe_place(reading.to)) if part), Tone.MUTED


def _by_use(
    entries: tuple[QuickDial, ...], region: str, uses: Mapping[str, int]
) -> tuple[tuple[str, str], ...]:
    """The quick dial as (name, number), the most used first, and else in the order of the configuration."""

    def used(entry: QuickDial) -> int:
        reading = read_destination(entry.to, region)
        return uses.get(entry.to if isinstance(reading, Undialable) else reading.to, 0)

    return tuple((entry.name, entry.to) for entry in sorted(entries, key=used, reverse=True))


def _render(button: ActionButton, control: Control, does: str) -> None:
    press(button, enabled=control.enabled)
    button.explain(words.why_not(control.why_not) if control.why_not else does)
