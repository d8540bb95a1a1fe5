"""The main window: the list of calls, everything about the call in hand, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from agent_console.desk.controls import controls
from agent_console.desk.events import (
    AcceptAsked,
    CallChosen,
    ConnectAsked,
    DraftChanged,
    Event,
    ReturnAsked,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.numbers import formatted
from agent_console.desk.state import Desk, Draft
from agent_console.ui import messages
from agent_console.ui.arrangement import NARROWEST, Arrangement
from agent_console.ui.buttons import ActionButton
from agent_console.ui.call_list import CallList
from agent_console.ui.connection_line import ConnectionLine
from agent_console.ui.handling_panel import HandlingPanel
from agent_console.ui.matched_call import CallerFacts, RingLine, RouteLine
from agent_console.ui.message_line import MessageLine
from agent_console.ui.parties import PartiesPanel
from agent_console.ui.scrolling import Page
from agent_console.ui.surfaces import Card
from agent_console.ui.ticking import next_tick_ms
from agent_console.ui.transfer_panel import TransferPanel, TransferStatus

translate = QCoreApplication.translate


class MainWindow(QMainWindow):
    """Draws a desk and emits the agent's gestures as the desk's events. It remembers nothing of a call."""

    happened = Signal(object)
    closed = Signal()

    def __init__(self, now_ms: Callable[[], int], title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._desk = Desk()
        self._ticker = QTimer(self)
        self._ticker.setSingleShot(True)
        self._ticker.timeout.connect(lambda: self.render_desk(self._desk))
        name = translate("window", "Agent Console")
        self.setWindowTitle(f"{name} – {title}" if title else name)
        self.connection_line = ConnectionLine()
        self.ring_line = RingLine()
        self.caller = CallerFacts()
        self.parties = PartiesPanel()
        self.handling = HandlingPanel()
        self.status = TransferStatus()
        self.route = RouteLine()
        self.transfer = TransferPanel()
        self.message = MessageLine()
        self.calls = CallList()
        self.back = ActionButton(translate("window", "Back to the transfer"))
        self._matched = Card(translate("window", "Matched call"))
        self._lay_out()
        self._connect_gestures()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))
        self.render_desk(self._desk)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above everything else."""
        self._arrangement.add_strip(strip)

    def sizeHint(self) -> QSize:
        return QSize(420, 880)

    def render_desk(self, desk: Desk) -> None:
        """Draw this state as it is now."""
        now_ms = self._now_ms()
        self._desk = desk
        focused = self.focusWidget()
        buttons = controls(desk, now_ms)
        self.connection_line.render_desk(desk, now_ms)
        self.ring_line.render_desk(desk)
        uuid = desk.current.call.call_uuid if desk.current else ""
        if self._matched.accessibleDescription() != uuid:
            self._matched.setAccessibleDescription(uuid)
        self.caller.render_desk(desk, now_ms)
        self.parties.render_desk(desk, now_ms)
        self.status.render_desk(desk, now_ms)
        self.route.render_desk(desk)
        self.handling.render_desk(desk, buttons, now_ms)
        self.transfer.render_desk(desk, buttons)
        self._render_way_back(desk)
        self.message.show_message(*messages.message(desk.message))
        self.calls.render_desk(desk, now_ms)
        if isinstance(focused, ActionButton) and self.focusWidget() is not focused:
            # Qt hands the focus of a button that goes to the next one, and the next key would press that.
            self._matched.setFocus()
        self._tick(desk, now_ms)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ticker.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _tick(self, desk: Desk, now_ms: int) -> None:
        due_ms = next_tick_ms(desk, now_ms)
        if due_ms is None:
            self._ticker.stop()
        else:
            self._ticker.start(due_ms)

    def _render_way_back(self, desk: Desk) -> None:
        uuid = desk.current.call.call_uuid if desk.current else None
        elsewhere = [one for one in desk.live_transfers() if one.plan.call_uuid != uuid]
        self.back.setVisible(bool(elsewhere))
        if not elsewhere:
            return
        call_uuid = elsewhere[0].plan.call_uuid
        call = desk.call(call_uuid)
        caller = formatted(call.caller_number) if call and call.caller_number else call_uuid
        text = translate("window", "Back to {caller}, whose transfer is under way").format(caller=caller)
        self.back.setText(text)
        self.back.setAccessibleName(text)
        self.back.setProperty("call_uuid", call_uuid)

    def _lay_out(self) -> None:
        _fill(self._matched, self.caller, self.parties, self.status, self.route)
        listed = Card(translate("window", "Calls"))
        list_layout = QVBoxLayout(listed)
        list_layout.setContentsMargins(6, 6, 6, 6)
        list_layout.addWidget(self.calls)
        actions = Card(translate("window", "Actions"))
        _fill(actions, self.handling, self.transfer)
        self._arrangement = Arrangement(
            [self.connection_line], listed, self.ring_line, self._matched, [self.message, self.back, actions]
        )
        self.setCentralWidget(Page(self._arrangement))
        self.setMinimumSize(NARROWEST, 320)
        order = (self.calls, self._matched, self.back, self.handling.accept, self.handling.give_back)
        for one, other in pairwise((*order, *self.transfer.in_order())):
            self.setTabOrder(one, other)
        self.transfer.field.line.setFocus()

    def _connect_gestures(self) -> None:
        self.calls.chosen.connect(lambda uuid: self._emit(CallChosen(self._now_ms(), uuid)))
        self.transfer.draft_changed.connect(self._on_draft)
        self.transfer.transfer_pressed.connect(lambda: self._act(TransferAsked))
        self.transfer.connect_pressed.connect(lambda: self._act(ConnectAsked))
        self.transfer.stop_pressed.connect(lambda: self._act(StopAsked))
        self.handling.accept_pressed.connect(lambda: self._act(AcceptAsked))
        self.handling.return_pressed.connect(lambda: self._act(ReturnAsked))
        self.back.clicked.connect(
            lambda: self._emit(CallChosen(self._now_ms(), str(self.back.property("call_uuid"))))
        )

    def _on_draft(self, draft: Draft) -> None:
        if draft != self._desk.draft:
            self._emit(DraftChanged(draft.to, draft.hold_caller))

    def _act(
        self, gesture: type[TransferAsked | ConnectAsked | StopAsked | ReturnAsked | AcceptAsked]
    ) -> None:
        if self._desk.current is not None:
            self._emit(gesture(self._now_ms(), self._desk.current.call.call_uuid))

    def _emit(self, event: Event) -> None:
        self.happened.emit(event)


def _fill(card: Card, *widgets: QWidget) -> None:
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 12, 14, 14)
    layout.setSpacing(10)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
