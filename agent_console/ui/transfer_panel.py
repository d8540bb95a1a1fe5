"""Transfer: where to, with the caller held or with everyone, and the transfer's state in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from agent_console.desk.controls import Control, Controls
from agent_console.desk.destination import read_draft
from agent_console.desk.numbers import DestinationKind, Undialable, formatted
from agent_console.desk.state import Desk, Draft
from agent_console.desk.transfers import InDoubt, UnderWay
from agent_console.ui import words
from agent_console.ui.surfaces import ActionButton, Choice, Line, Tone, Weight, press

translate = QCoreApplication.translate


class DestinationField(QComboBox):
    """An editable line with quick dial and recent destinations to choose from."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[tuple[str, str], ...] = ()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setAccessibleName(translate("transfer", "Transfer to: quick dial"))
        line = QLineEdit(self)
        line.setAccessibleName(translate("transfer", "Transfer to"))
        line.setPlaceholderText(translate("transfer", "Number, SIP address or name"))
        line.setClearButtonEnabled(True)
        self.line = line
        self.setLineEdit(line)
        if completer := self.completer():
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.textChanged.connect(self.edited)
        line.returnPressed.connect(self.submitted)

    def show_text(self, text: str) -> None:
        """Take over the draft's text, leaving the cursor alone where nothing changes."""
        if text != self.currentText():
            self.line.setText(text)

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer these (shown, dialled) choices."""
        if choices == self._choices:
            return
        self._choices = choices
        text = self.currentText()
        blocked = self.line.blockSignals(True)
        self.clear()
        for shown, dialled in choices:
            self.addItem(shown)
            self.setItemData(self.count() - 1, formatted(dialled), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(-1)
        self.line.setText(text)
        self.line.blockSignals(blocked)


class TransferPanel(QWidget):
    """The transfer buttons, their field and their choice. Enter is the held transfer, never the other."""

    draft_changed = Signal(Draft)
    transfer_pressed = Signal()
    connect_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent: tuple[str, ...] = ()
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
        self.transfer = ActionButton(translate("transfer", "Transfer"), Weight.PRIMARY)
        self.connect_caller = ActionButton(translate("transfer", "Connect caller"))
        self.stop = ActionButton(translate("transfer", "Stop transfer"), Weight.GRAVE)
        self._status = Line()
        self._lay_out()
        self.field.edited.connect(self._on_edit)
        self.field.submitted.connect(self._on_enter)
        self.hold.toggled.connect(self._on_edit)
        self.transfer.clicked.connect(self.transfer_pressed)
        self.connect_caller.clicked.connect(self.connect_pressed)
        self.stop.clicked.connect(self.stop_pressed)

    def _lay_out(self) -> None:
        label = QLabel(translate("transfer", "&Transfer to"))
        label.setBuddy(self.field.line)
        self._modes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._modes.setSpacing(8)
        self._modes.addWidget(self.hold)
        self._modes.addWidget(self.conference)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.transfer, self.connect_caller, self.stop):
            buttons.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self._reading, 1, 1)
        grid.addLayout(self._modes, 2, 0, 1, 2)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.addWidget(self._status, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.hold.sizeHint().width() + self.conference.sizeHint().width() + 8 <= event.size().width()
        direction = QBoxLayout.Direction
        self._modes.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def render_desk(self, desk: Desk, buttons: Controls, now_ms: int) -> None:
        """Draw the draft, what it reads as, the buttons and the transfer's state."""
        self._show_draft(desk)
        transfer = desk.transfer_of_current()
        under_way = isinstance(transfer, UnderWay)
        self.transfer.set_weight(Weight.PLAIN if under_way else Weight.PRIMARY)
        self.connect_caller.set_weight(Weight.PRIMARY if under_way else Weight.PLAIN)
        does = (
            translate("transfer", "Dials the destination. The caller hears music until you connect them.")
            if desk.draft.hold_caller
            else translate(
                "transfer", "Dials the destination. Caller, you and the destination all hear each other."
            )
        )
        if isinstance(transfer, InDoubt):
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
        status, tone = words.transfer_status(transfer, now_ms)
        spoken = translate("transfer", "Transfer status: {status}").format(status=status)
        self._status.say(status, spoken=spoken, tone=tone)

    def _show_draft(self, desk: Desk) -> None:
        recent = tuple(dict.fromkeys(one.plan.to for one in reversed(tuple(desk.transfers.values()))))
        quick = tuple((entry.name, entry.to) for entry in desk.policy.quick_dial)
        named = {to for _, to in quick}
        self._recent = tuple(dict.fromkeys((*recent, *self._recent)))[:8]
        self.field.offer(quick + tuple((formatted(to), to) for to in self._recent if to not in named))
        self.field.show_text(desk.draft.to)
        radio = self.hold if desk.draft.hold_caller else self.conference
        if not radio.isChecked():
            radio.setChecked(True)
        self._reading.say(*_reading(desk))

    def _on_edit(self) -> None:
        self.draft_changed.emit(Draft(self.field.currentText(), self.hold.isChecked()))

    def _on_enter(self) -> None:
        if self.hold.isChecked() and self.transfer.isEnabled():
            self.transfer_pressed.emit()


def _reading(desk: Desk) -> tuple[str, Tone]:
    typed = desk.draft.to.strip()
    if not typed:
        return translate("transfer", "Enter transfers with the caller on hold"), Tone.MUTED
    reading = read_draft(desk)
    if isinstance(reading, Undialable):
        return words.undialable(reading), Tone.CAUTION
    if reading.kind is DestinationKind.SIP:
        return translate("transfer", "SIP address: {to}").format(to=reading.to), Tone.MUTED
    return translate("transfer", "Dials {to}").format(to=reading.shown), Tone.MUTED


def _render(button: ActionButton, control: Control, does: str) -> None:
    press(button, enabled=control.enabled)
    button.explain(words.why_not(control.why_not) if control.why_not else does)
