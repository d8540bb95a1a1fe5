"""What is to be kept of a call: a note and an outcome, written while it goes on or when it is over."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.desk.numbers import formatted
from agent_console.desk.state import Desk
from agent_console.ui.controls import QuietComboBox, TextArea
from agent_console.ui.lines import Line, Tone

translate = QCoreApplication.translate

SAVED_AFTER_MS = 400
LONGEST_NOTE = 4_000
OWED_AT_MOST = 20


class Note(Struct, frozen=True):
    """What is written of one call. `caller` is a number for people, or empty."""

    call_uuid: str
    caller: str = ""
    text: str = ""
    outcome: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written or chosen."""
        return not self.text.strip() and not self.outcome


class WrapUpPanel(QWidget):
    """Shows itself when a call is over, or when the agent opens it; it never takes the keyboard by itself.

    While the keyboard is in it, it stays with its call, whatever rings or ends; `left` tells that it may
    follow the call in hand again. `changed` carries each `Note` soon after a change, so that a crash loses no
    sentence.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notes: dict[str, Note] = {}
        self._about: Note | None = None
        self._next: Note | None = None
        self._unsaved: Note | None = None
        self._owed: list[str] = []
        self._required = False
        self._opened: set[str] = set()
        self._away = False
        self._offered: tuple[str, ...] = ()
        self._whom = Line(tone=Tone.MUTED)
        self.outcome = OutcomeField()
        self.note = NoteField()
        self._saving = QTimer(self, singleShot=True, interval=SAVED_AFTER_MS)
        self._saving.timeout.connect(self.flush)
        self.note.textChanged.connect(self._on_change)
        self.outcome.activated.connect(self._on_choice)
        for field in (self.note, self.outcome):
            field.left.connect(self._on_left)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._whom, 1)
        head.addWidget(self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.note)
        self.offer_outcomes(())
        self.setVisible(False)

    @property
    def is_written_in(self) -> bool:
        """Whether the keyboard is in it, or comes back to it with its window."""
        focused = self.window().focusWidget()
        return not self.isHidden() and (focused is self.note or focused is self.outcome)

    @property
    def call_uuid(self) -> str:
        """Whose note stands in it; empty for none."""
        return self._about.call_uuid if self._about else ""

    def offer_outcomes(self, outcomes: tuple[str, ...], *, required: bool = False) -> None:
        """Let the agent choose from these. With `required`, a call without a note is asked for again."""
        self._offered, self._required = outcomes, required
        self._fill()

    def restore(self, note: Note) -> None:
        """What was written before the program was started again."""
        self._notes[note.call_uuid] = note
        if self._next is None:
            self._next = note

    def put_away(self) -> None:
        """Hand over what is written and forget it: from now on it is another profile's calls that count.

        Nothing can be written until `take_up`, for nobody would keep it.
        """
        self.flush()
        self._away = True
        self._notes, self._owed = {}, []
        self._about = self._next = None
        self._opened = set()
        self.setVisible(False)

    def take_up(self) -> None:
        """Notes are kept again."""
        self._away = False

    def render_desk(self, desk: Desk) -> None:
        """Follow the calls that come and go."""
        if self._away:
            return
        current = desk.current
        if current is not None:
            call = current.call
            if self._next is None or self._next.call_uuid != call.call_uuid:
                self._owe(self._next)
                number = call.caller_number or call.caller_number_sent
                caller = formatted(number) if number else ""
                self._next = self._notes.get(call.call_uuid) or Note(call.call_uuid, caller)
        if self.is_written_in:
            self._say_whom()
            return
        about, visible = self._wanted(desk)
        if about != (self._about.call_uuid if self._about else None):
            self._turn_to(about)
        if self.isHidden() == visible:
            if not visible:
                self.flush()
            self.setVisible(visible)
        self._say_whom()

    def open(self) -> None:
        """The agent wants to write: show it, and put the keyboard into the note."""
        if not self.is_written_in and self._next is not None and not self._is_asked_for():
            self._turn_to(self._next.call_uuid)
        if self._about is None:
            return
        self._opened.add(self._about.call_uuid)
        self.setVisible(True)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Hand over what has not been yet."""
        self._saving.stop()
        if self._unsaved is not None:
            note, self._unsaved = self._unsaved, None
            self.changed.emit(note)

    def _is_asked_for(self) -> bool:
        """Whether what is shown is a note that is owed for an earlier call."""
        return self._about is not None and not self.isHidden() and self._about.call_uuid in self._owed

    def _wanted(self, desk: Desk) -> tuple[str | None, bool]:
        """Which call it is about now, and whether it is to be seen."""
        following = self._next
        if following is None:
            return None, False
        uuid = following.call_uuid
        if desk.current is not None and desk.current.gone is None:
            return uuid, uuid in self._opened or not self._note_of(uuid).is_empty
        if desk.current is None and desk.call(uuid) is not None:
            return uuid, uuid in self._opened
        if self._required and self._owed and not self._note_of(uuid).is_empty:
            return self._owed[0], True
        return uuid, True

    def _note_of(self, call_uuid: str) -> Note:
        return self._notes.get(call_uuid) or Note(call_uuid)

    def _owe(self, note: Note | None) -> None:
        if note is not None and self._required and self._note_of(note.call_uuid).is_empty:
            self._notes.setdefault(note.call_uuid, note)
            if note.call_uuid not in self._owed:
                self._owed = [*self._owed, note.call_uuid][-OWED_AT_MOST:]

    def _turn_to(self, call_uuid: str | None) -> None:
        self.flush()
        if call_uuid is None:
            self._about = None
            return
        known = self._notes.get(call_uuid)
        self._about = known or self._next or Note(call_uuid)
        blocked = self.note.blockSignals(True)
        self.note.setPlainText(self._about.text)
        self.note.blockSignals(blocked)
        self._fill()

    def _fill(self) -> None:
        chosen = self._about.outcome if self._about else ""
        self.outcome.clear()
        nothing_yet = translate("wrap_up", "Outcome…")
        self.outcome.addItem(nothing_yet, "")
        self.outcome.setMinimumWidth(self.outcome.fontMetrics().horizontalAdvance(nothing_yet) + 40)
        for one in dict.fromkeys((*self._offered, *([chosen] if chosen else []))):
            self.outcome.addItem(one, one)
        self.outcome.setPlaceholderText(nothing_yet)
        # On Linux its name is what is chosen, if anything is: while nothing is, it is called what it is for.
        self.outcome.setCurrentIndex(self.outcome.findData(chosen) if chosen else -1)

    def _say_whom(self) -> None:
        about = self._about
        if about is None:
            return
        caller = about.caller or translate("wrap_up", "a withheld number")
        text = translate("wrap_up", "Note for {caller}").format(caller=caller)
        for field in (self.note, self.outcome):
            if text != field.accessibleDescription():
                field.setAccessibleDescription(text)
        if self._required and about.is_empty:
            text = translate("wrap_up", "{caller}: a note or an outcome is required").format(caller=caller)
            self._whom.say(text, Tone.CAUTION)
        elif self._next is not None and self._next.call_uuid != about.call_uuid:
            text = translate("wrap_up", "Note for {caller}, not the call in hand").format(caller=caller)
            self._whom.say(text, Tone.CAUTION)
        else:
            self._whom.say(text, Tone.MUTED)

    def _on_left(self) -> None:
        self.flush()
        # Not while Qt moves the keyboard: what is hidden now would send it elsewhere.
        QTimer.singleShot(0, self, self.left.emit)

    def _on_choice(self) -> None:
        if not self.outcome.currentData():
            self.outcome.setCurrentIndex(-1)
        self._on_change()

    def _on_change(self) -> None:
        if self._about is None:
            return
        text = self.note.toPlainText()[:LONGEST_NOTE]
        self._about = replace(self._about, text=text, outcome=str(self.outcome.currentData() or ""))
        self._notes[self._about.call_uuid] = self._unsaved = self._about
        if not self._about.is_empty and self._about.call_uuid in self._owed:
            self._owed.remove(self._about.call_uuid)
        self._say_whom()
        self._saving.start()


class OutcomeField(QuietComboBox):
    """What became of the call, chosen from what the profile offers."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("wrap_up", "Outcome"))
        self.view().setAccessibleName(translate("wrap_up", "Outcomes"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(TextArea):
    """Two lines of free text; Tab leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("wrap_up", "Note about the call"))
        self.setPlaceholderText(translate("wrap_up", "Note about the call"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = 2 * self.fontMetrics().lineSpacing()
        self.setFixedHeight(lines + self.height_around() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
