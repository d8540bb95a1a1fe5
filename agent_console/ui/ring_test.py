"""Waiting for a test ring, and what arrived: how the Settings window shows that a softphone is set up."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.ui.announcing import announce
from agent_console.ui.buttons import ActionButton
from agent_console.ui.lines import Strip, Tone

translate = QCoreApplication.translate


class NotTesting(Struct, frozen=True):
    """Nobody asked."""


class Waiting(Struct, frozen=True):
    """No ring has come yet."""

    seconds_left: int


class Arrived(Struct, frozen=True):
    """A ring came: the caller as the phone gave it, and as which number it was read (empty: as none)."""

    as_given: str
    read_as: str
    name: str = ""
    source: str = ""


class NothingCame(Struct, frozen=True):
    """The time is over."""


RingTest = NotTesting | Waiting | Arrived | NothingCame


class RingTestPanel(QWidget):
    """A button that begins to wait, and what came of it."""

    asked = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting = False
        self._test: RingTest = NotTesting()
        self.button = ActionButton("")
        self.said = Strip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button)
        column.addWidget(self.said)
        self.button.clicked.connect(self._on_press)
        self.render_test(NotTesting())

    def render_test(self, test: RingTest) -> None:
        """Draw how the test stands."""
        if type(test) is not type(self._test) and not isinstance(test, NotTesting):
            announce(self, _words(test)[0])
        self._test = test
        self._waiting = isinstance(test, Waiting)
        text = (
            translate("ring test", "Stop waiting")
            if self._waiting
            else translate("ring test", "Test: wait for a ring")
        )
        if text != self.button.text():
            self.button.setText(text)
            self.button.setAccessibleName(text)
            self.button.explain(
                translate("ring test", "Call yourself, and see here what the softphone hands over.")
            )
        self.said.say(*_words(test))

    def _on_press(self) -> None:
        (self.stopped if self._waiting else self.asked).emit()


def _words(test: RingTest) -> tuple[str, Tone]:
    match test:
        case NotTesting():
            return "", Tone.MUTED
        case Waiting(seconds_left=seconds):
            text = translate(
                "ring test", "Waiting for a ring: call yourself now. %n seconds left.", "", seconds
            )
            return text, Tone.CAUTION
        case NothingCame():
            return translate(
                "ring test", "No ring arrived. See whether the softphone rang, and what is entered in it."
            ), Tone.BAD
        case Arrived(as_given=given, read_as=read_as, name=name, source=source):
            caller = f"{given} ({name})" if name else given
            if not read_as:
                text = translate("ring test", "⚠ A ring arrived from {source}, but {caller} is no number.")
                return text.format(source=source, caller=caller or "–"), Tone.CAUTION
            text = translate("ring test", "✓ A ring arrived from {source}: {caller}, read as {read_as}.")
            return text.format(source=source, caller=caller, read_as=read_as), Tone.GOOD
