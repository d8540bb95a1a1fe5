"""The strip that says, once and calmly, that a newer version is there or did not open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_console.ui.announcing import announce
from agent_console.ui.icons import IconButton
from agent_console.ui.lines import Line
from agent_console.ui.update_words import in_words
from agent_console.updates.states import (
    BroughtBy,
    NewerRelease,
    NothingNewer,
    ReadyForNextStart,
    State,
    SwitchedOff,
    WouldNotStart,
)

translate = QCoreApplication.translate


def is_for_strip(state: State) -> bool:
    """Whether an agent should know of it while working. The rest is for those who ask."""
    match state:
        case NewerRelease(brought_by=brought_by):
            return brought_by is not BroughtBy.ITSELF
        case ReadyForNextStart() | WouldNotStart():
            return True
        case _:
            return False


class UpdateStrip(QWidget):
    """Shows what an agent should know of newer versions; all else leaves it as it is. It can be put away."""

    notes_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._said = ""
        self._notes_url = ""
        self._line = Line()
        self._notes = IconButton("open", translate("updates", "What is new"))
        self._away = IconButton("away", translate("updates", "Put away"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._notes)
        layout.addWidget(self._away)
        self._notes.clicked.connect(lambda: self.notes_wanted.emit(self._notes_url))
        self._away.clicked.connect(self.hide)
        self.hide()

    def show_state(self, state: State) -> None:
        """Say it if it is something to be said here, and was not said before."""
        if is_for_strip(state):
            self._say(state)
        elif isinstance(state, NothingNewer | SwitchedOff):
            self._said = ""
            self.hide()

    def _say(self, state: State) -> None:
        text, tone = in_words(state)
        if text == self._said:
            # Whoever has put it away has read it.
            return
        self._said = text
        self._notes_url = state.notes_url if isinstance(state, NewerRelease) else ""
        self._notes.setVisible(bool(self._notes_url))
        self._line.say(text, tone)
        self.show()
        announce(self._line, text)
