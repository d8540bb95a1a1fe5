"""Lets what was meant for something else pass by an action that has just changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from agent_console.desk.controls import Control, Controls, Why
from agent_console.desk.state import Desk
from agent_console.ui.announcing import announce
from agent_console.ui.armed_button import ArmedButton
from agent_console.ui.buttons import ActionButton
from agent_console.ui.not_meant import HALF_A_SECOND_MS
from agent_console.ui.shortcuts import Command, press_or_explain

translate = QCoreApplication.translate

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
_PRESSING_KEYS = {Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TYPED = {None, Why.NO_DESTINATION, Why.BAD_DESTINATION}
"""What the agent's own typing changes surprises nobody: who types a number and presses Enter means it."""


class JustChanged(QObject):
    """For half a second after it has changed, an action on a call takes no key and no press of the mouse.

    It has changed when another call is in hand, when its text, its weight or what it does is another, and
    when it has moved on the `ground`. A second press within the same time is part of the first: a double
    click is one. Assistive technology names what it presses, and is heard at once.
    """

    def __init__(
        self,
        ground: QWidget,
        actions: Mapping[Command, ActionButton],
        now_ms: Callable[[], int],
        go_home: Callable[[], None],
    ) -> None:
        super().__init__(ground)
        self._ground, self._actions, self._now_ms, self._go_home = ground, dict(actions), now_ms, go_home
        self._taken: tuple[str, int] | None = None
        self._controls: Controls | None = None
        self._seen: dict[Command, tuple[object, ...]] = {}
        self._changed_at_ms: dict[Command, int] = {}
        self._pressed_at_ms: dict[Command, int] = {}
        self._passed_by: Command | None = None
        self._commands: dict[QObject, Command] = {button: one for one, button in self._actions.items()}
        for widget in self._whose_places_matter():
            widget.installEventFilter(self)
        for command, button in self._actions.items():
            if isinstance(button, ArmedButton):
                button.armed_or_not.connect(partial(self._look_at, command))

    def look(self, desk: Desk, buttons: Controls) -> None:
        """Take in what has been drawn: what is another than before has changed now."""
        current, self._controls = desk.current, buttons
        # By the moment too: it may have been another call's between two drawings.
        taken = (current.call.call_uuid, current.since_ms) if current is not None else None
        if taken != self._taken:
            self._taken = taken
            self.all_changed()
        for command in self._actions:
            self._look_at(command)

    def all_changed(self) -> None:
        """Everything stands elsewhere, or for another call."""
        for command in self._actions:
            self._changed(command)

    @property
    def commands(self) -> tuple[Command, ...]:
        """What its actions are the commands of."""
        return tuple(self._actions)

    def press(self, command: Command) -> None:
        """Press this action because its key was pressed, in this window or anywhere."""
        if self.takes(command):
            press_or_explain(self._actions[command])

    def takes(self, command: Command) -> bool:
        """Whether a key that is pressed now was meant for this action as it is; if not, that is said."""
        button, now_ms = self._actions[command], self._now_ms()
        if self._is_within(self._pressed_at_ms.get(command), now_ms):
            return False
        if self._is_within(self._changed_at_ms.get(command), now_ms):
            self._say_so(button)
            return False
        if button.isEnabled():
            self._pressed_at_ms[command] = now_ms
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease and self._passed_by is not None:
            # Not with the press: Qt hides a tool tip as the button of the mouse comes up.
            self._say_so(self._actions[self._passed_by])
            self._passed_by = None
        elif kind in _MOVES:
            for one in self._actions:
                self._look_at(one)
        elif kind in _PRESSES or (kind == QEvent.Type.KeyPress and _presses(event)):
            command = self._commands.get(watched)
            return command is not None and not self._takes_by_hand(command, event)
        return False

    def _whose_places_matter(self) -> set[QWidget]:
        """The actions, and what they stand in."""
        found: set[QWidget] = set()
        for button in self._actions.values():
            widget: QWidget | None = button
            while widget is not None and widget is not self._ground:
                found.add(widget)
                widget = widget.parentWidget()
        return found

    def _takes_by_hand(self, command: Command, event: QEvent) -> bool:
        by_key, now_ms = isinstance(event, QKeyEvent), self._now_ms()
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return False
        again = self._is_within(self._pressed_at_ms.get(command), now_ms)
        if by_key and not again:
            return self.takes(command)
        changed = self._is_within(self._changed_at_ms.get(command), now_ms)
        if again or changed:
            self._passed_by = None if again or by_key else command
            if changed and not again:
                # Qt has given it the keyboard for a press that was not meant for it.
                self._go_home()
            return False
        self._pressed_at_ms[command] = now_ms
        return True

    def _look_at(self, command: Command) -> None:
        meaning = self._meaning(command)
        if meaning != self._seen.get(command):
            self._seen[command] = meaning
            self._changed(command)

    def _changed(self, command: Command) -> None:
        self._changed_at_ms[command] = self._now_ms()
        button = self._actions[command]
        if button.isDown():
            # It was pressed for what stood there before, and would do it on release.
            button.setDown(False)

    def _meaning(self, command: Command) -> tuple[object, ...]:
        button = self._actions[command]
        control = _control(self._controls, command) if self._controls else Control()
        place = QRect(button.mapTo(self._ground, QPoint(0, 0)), button.size())
        shown = button.isVisibleTo(self._ground)
        may = (control.present, control.why_not in _TYPED, control.doubtful)
        return (*may, shown, button.text(), button.weight, place if shown else None)

    def _is_within(self, since_ms: int | None, now_ms: int) -> bool:
        return since_ms is not None and 0 <= now_ms - since_ms < HALF_A_SECOND_MS

    def _say_so(self, button: ActionButton) -> None:
        text = translate("actions", "This has just changed: press again if you mean it as it is now.")
        QToolTip.showText(button.mapToGlobal(QPoint(0, button.height())), text, button)
        announce(button, text)


def _presses(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in _PRESSING_KEYS


def _control(buttons: Controls, command: Command) -> Control:
    return {
        Command.TRANSFER: buttons.transfer,
        Command.CONNECT: buttons.connect_caller,
        Command.STOP: buttons.stop_transfer,
        Command.ACCEPT: buttons.accept_call,
        Command.RETURN: buttons.return_call,
    }[command]
