"""A button for what is not to be done by a slip: one press arms, a second one, or a long one, does it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QWidget

from agent_console.ui.announcing import announce
from agent_console.ui.buttons import ActionButton, Weight
from agent_console.ui.theme import Colours

translate = QCoreApplication.translate

ARMED_MS = 3_000
HELD_MS = 900


class ArmedButton(ActionButton):
    """Emits `confirmed` when the agent means it. Its name for screen readers stays the same.

    `armed_or_not` tells that the next press means something else now. With `by_holding`, a mouse that is held
    down for a while does it, too; a key that is held down is one press.
    """

    confirmed = Signal()
    armed_or_not = Signal()

    def __init__(
        self,
        text: str,
        weight: Weight = Weight.GRAVE,
        *,
        by_holding: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, weight, parent)
        self._plain = text
        self._explanation = ""
        self._at_once = False
        self._by_holding = by_holding
        self._was_held = False
        self._armed = QTimer(self, singleShot=True, interval=ARMED_MS)
        self._held = QTimer(self, singleShot=True, interval=HELD_MS)
        self._armed.timeout.connect(self.disarm)
        self._held.timeout.connect(self._on_held)
        self.released.connect(self._held.stop)
        self.clicked.connect(self._on_clicked)

    @property
    def is_armed(self) -> bool:
        """Whether the next press does it."""
        return self._armed.isActive()

    def act_at_once(self, *, at_once: bool) -> None:
        """Let one press be enough, or not."""
        if at_once != self._at_once:
            self._at_once = at_once
            self.disarm()

    def disarm(self) -> None:
        """Forget the first press: it was too long ago, or meant for another call."""
        self._armed.stop()
        self._held.stop()
        if self.text() != self._plain:
            self.setText(self._plain)
            super().explain(self._explanation)
            self.update()
            self.armed_or_not.emit()

    def explain(self, text: str) -> None:
        """As its base; while it is armed, that is what it says."""
        self._explanation = text
        if not self.is_armed:
            super().explain(text)

    def setEnabled(self, enabled: bool) -> None:  # noqa: N802 - as its base has it
        """As its base; a button that cannot be used is not armed."""
        if not enabled:
            self.disarm()
        super().setEnabled(enabled)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._was_held = False
        if self._by_holding and event.button() is Qt.MouseButton.LeftButton and self.isDown():
            self._held.start()

    def _on_held(self) -> None:
        if self.isDown():
            self._was_held = True
            self.setDown(False)
            self._do()

    def _on_clicked(self) -> None:
        if self._was_held:
            self._was_held = False
        elif self._at_once or self.is_armed:
            self._do()
        else:
            self._arm()

    def _arm(self) -> None:
        self._armed.start()
        self.setText(translate("buttons", "Press again"))
        said = translate("buttons", "{action}: press again within 3 seconds").format(action=self._plain)
        super().explain(said)
        announce(self, said, urgent=True)
        self.armed_or_not.emit()

    def _do(self) -> None:
        self.disarm()
        self.confirmed.emit()

    def _colours(self, theme: Colours) -> tuple[QColor, QColor, QColor]:
        if self.isEnabled() and self.is_armed:
            return QColor(theme.bad), QColor(theme.bad), QColor(theme.on_accent)
        return super()._colours(theme)
