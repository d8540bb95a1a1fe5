"""Accept or return the call, and the time that is left for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_console.desk.controls import Control, Controls
from agent_console.desk.handling import HandlingKind
from agent_console.desk.state import Desk
from agent_console.desk.windows import countdown_of_current
from agent_console.ui import words
from agent_console.ui.armed_button import ArmedButton
from agent_console.ui.buttons import ActionButton, Weight, press
from agent_console.ui.countdown import Countdown

translate = QCoreApplication.translate


class HandlingPanel(QWidget):
    """The gauge beside its button; a handler has one of the two, or neither."""

    accept_pressed = Signal()
    return_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accept_left = Countdown(HandlingKind.ACCEPT)
        self._return_left = Countdown(HandlingKind.RETURN)
        self.accept = ActionButton(translate("handling", "Accept call"), Weight.PRIMARY)
        self.give_back = ArmedButton(translate("handling", "Return call"))
        self.accept.clicked.connect(self.accept_pressed)
        self.give_back.confirmed.connect(self.return_pressed)
        self._call_uuid = ""
        self._edition = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        for gauge in (self._accept_left, self._return_left):
            # Its room is kept when it hides, or the button would grow under the pointer.
            policy = gauge.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            gauge.setSizePolicy(policy)
            grid.addWidget(gauge, 0, 0)
        for button in (self.accept, self.give_back):
            grid.addWidget(button, 0, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)

    def use_edition(self, edition: str) -> None:
        """Name others as the vendor's edition does, from the next drawing on."""
        self._edition = edition

    def render_desk(self, desk: Desk, buttons: Controls, now_ms: int) -> None:
        """Draw the button of the handler's paradigm and its countdown, while a call is in hand."""
        if desk.current is None and self.isHidden():
            return
        applies = buttons.accept_call.present or buttons.return_call.present
        self.setVisible(desk.current is not None and applies)
        window = countdown_of_current(desk, now_ms)
        call_uuid = desk.current.call.call_uuid if desk.current else ""
        if call_uuid != self._call_uuid:
            self._call_uuid = call_uuid
            self.give_back.disarm()
        for gauge in (self._accept_left, self._return_left):
            gauge.render_window(window, call_uuid, stale=desk.is_stale(now_ms))
        accept = translate("handling", "Keeps the call: the router will not take it back.")
        give_back = (
            translate("handling", "Gives the caller back to the router, which dials the next buyer.")
            if self._edition == "performance"
            else translate("handling", "Gives the caller back to the router, which dials the next handler.")
        )
        _render(self.accept, buttons.accept_call, accept)
        _render(self.give_back, buttons.return_call, give_back)


def _render(button: ActionButton, control: Control, does: str) -> None:
    button.setVisible(control.present)
    press(button, enabled=control.enabled)
    button.explain(words.why_not(control.why_not) if control.why_not else does)
