"""The guide to a first call: five screens, in nobody's way, that keep what was done wherever one leaves."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from agent_console.settings.configuration import Configuration
from agent_console.ui.announcing import announce
from agent_console.ui.buttons import ActionButton, Weight, press
from agent_console.ui.guide_steps import (
    AccountStep,
    GuideView,
    KeyTrial,
    NotTried,
    PhoneStep,
    PracticeStep,
    TrialStep,
)
from agent_console.ui.lines import Line, Tone
from agent_console.ui.reasons import said
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import RingTest, Waiting
from agent_console.ui.scrolling import Area
from agent_console.ui.settings_draft import Saving, SettingsDraft
from agent_console.ui.settings_hearing import HearingSection
from agent_console.ui.settings_section import Gesture, Section, StoredKeys
from agent_console.ui.settings_unwanted import ReadLink
from agent_console.ui.side_window import SideWindow
from agent_console.ui.tab_order import in_layout_order, set_tab_order

translate = QCoreApplication.translate

NARROWEST = 340


class Guide(SideWindow):
    """A window of its own. It reads and writes nothing itself: what it wants goes out by its signals.

    `save_asked` carries what to keep and the name of the profile that is set up; it is answered by
    `show_saved` or `show_failure`, `trial_asked` by `show_trial`, `test_asked` by `show_test`.
    """

    save_asked = Signal(Saving, str)
    trial_asked = Signal()
    test_asked = Signal()
    test_stopped = Signal()
    practice_asked = Signal()

    def __init__(self, read_link: ReadLink, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = SettingsDraft(Configuration())
        self._view = GuideView(self._draft)
        self._saving = self._leaving = False
        self._after_saving = 1
        self.setWindowTitle(translate("guide", "Agent Console – Set up"))
        self.account, self.trial = AccountStep(read_link), TrialStep()
        self.phone, self.hearing, self.practice = PhoneStep(program), HearingSection(), PracticeStep()
        self.steps: tuple[Section, ...] = (
            self.account,
            self.trial,
            self.phone,
            self.hearing,
            self.practice,
        )
        self._place, self._title = Line(tone=Tone.MUTED), Line(scale=1.6, strong=True)
        self._progress = QProgressBar()
        self.status = Line()
        self.back = ActionButton(translate("guide", "Back"))
        self.next = ActionButton(translate("guide", "Next"), Weight.PRIMARY)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(self.sizeHint())
        self._go_to(0)

    def sizeHint(self) -> QSize:
        return QSize(560, 700)

    @property
    def has_changes(self) -> bool:
        """Whether something is typed that is not saved yet."""
        if self._draft.complaints():
            return True
        saving = self._draft.saving()
        return bool(saving.changes or saving.keys)

    def show_configuration(self, configuration: Configuration, profile: str) -> None:
        """Set up this profile, or a new one if there is none of this name."""
        self._draft = SettingsDraft(configuration)
        named = next((one for one in self._draft.profiles if one.name == profile), None)
        chosen = named or self._draft.add_profile(translate("guide", "My calls"))
        self._see(replace(self._view, draft=self._draft, profile=chosen, trial=NotTried()))

    def show_keys(self, stored: Mapping[str, StoredKeys]) -> None:
        """Which keys there are, by the names of the profiles that are saved."""
        self._see(replace(self._view, stored=dict(stored)))

    def go_on(self) -> None:
        """Go past the keys where there are some already."""
        if self._step == 0 and not self.has_changes and self._view.has_key("active_calls"):
            self._go_to(1)

    def show_saved(
        self, configuration: Configuration, profile: str, stored: Mapping[str, StoredKeys]
    ) -> None:
        """All is kept: go on to what comes next, unless the guide was left."""
        self._saving = False
        self.show_configuration(configuration, profile)
        self.show_keys(stored)
        if not self._leaving:
            self._go_to(self._after_saving)

    def show_failure(self, text: str) -> None:
        """Nothing, or not everything, could be kept; what was typed stays."""
        self._saving = False
        self._render()
        here = said(text)
        self.status.say(f"⚠ {here}", Tone.BAD, spoken=here)
        announce(self.status, here, urgent=True)

    def show_trial(self, trial: KeyTrial) -> None:
        """How the trial of the key stands."""
        self._see(replace(self._view, trial=trial))

    def show_test(self, test: RingTest) -> None:
        """How the test of the softphone stands."""
        self._see(replace(self._view, test=test))

    def closeEvent(self, event: QCloseEvent) -> None:
        if isinstance(self._view.test, Waiting):
            self.test_stopped.emit()
        # What is complete is kept; what is half typed stays in the window for the next time.
        if self._has_something_to_keep() and self.account.secrets.take_links():
            self._leaving = True
            self._save()
        super().closeEvent(event)

    @property
    def _step(self) -> int:
        return self._stack.currentIndex()

    def _lay_out(self) -> None:
        for step in self.steps:
            area = Area(step)
            area.setWidgetResizable(True)
            self._stack.addWidget(area)
        self._progress.setRange(0, len(self.steps))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(translate("guide", "Progress"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back, 1)
        buttons.addWidget(self.next, 1)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self._progress)
        column.addWidget(self._place)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        column.addLayout(buttons)
        self.setMinimumSize(NARROWEST, 320)

    def _connect(self) -> None:
        for step in self.steps:
            step.edited.connect(self._render)
            step.pressed.connect(self._on_gesture)
        self.practice.practice_asked.connect(self.practice_asked)
        self.back.clicked.connect(lambda: self._go_to(self._step - 1))
        self.next.clicked.connect(self._on_next)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self._on_next)

    def _see(self, view: GuideView) -> None:
        self._view = view
        self._render()

    def _render(self) -> None:
        for step in self.steps:
            step.render_view(self._view)
        self._render_foot()
        set_tab_order(list(in_layout_order(self.ground)))

    def _render_foot(self) -> None:
        first, last = self._step == 0, self._step == len(self.steps) - 1
        press(self.back, enabled=not first and not self._saving)
        self.back.setVisible(not first)
        text = translate("guide", "Done") if last else translate("guide", "Next")
        if text != self.next.text():
            self.next.setText(text)
            self.next.setAccessibleName(text)
        why_not = self._why_not_next()
        press(self.next, enabled=not self._saving and not why_not)
        for step in (self.account, self.hearing):
            step.setEnabled(not self._saving)
        if self._saving:
            self.status.say(translate("guide", "Saving…"), Tone.MUTED)
        else:
            self.next.explain(why_not)
            self.status.say(
                why_not or translate("guide", "Leave whenever you like: what is done is kept."), Tone.MUTED
            )

    def _why_not_next(self) -> str:
        """Of the first screen all that is typed must be usable, of any other what is typed there."""
        first = self._step == 0
        if first and not self._has_a_key():
            return translate("guide", "Paste a key, or a call rejection link, first.")
        if self._draft.complaints() and (first or self.steps[self._step].complains):
            return translate("guide", "First mend what is marked, here or on a later screen.")
        return ""

    def _has_a_key(self) -> bool:
        return any(self._view.has_key(action) for action in self.account.secrets.fields)

    def _has_something_to_keep(self) -> bool:
        return self._has_a_key() and not self._draft.complaints() and self.has_changes

    def _go_to(self, step: int) -> None:
        if isinstance(self._view.test, Waiting):
            self.test_stopped.emit()
        self._stack.setCurrentIndex(step)
        self._progress.setValue(step + 1)
        place = translate("guide", "Step {step} of {steps}")
        self._place.say(place.format(step=step + 1, steps=len(self.steps)))
        self._title.say(self.steps[step].title())
        announce(self, f"{self._place.accessibleName()}: {self._title.accessibleName()}")
        self._render()
        if step == 0:
            self.account.secrets.fields["active_calls"].focus()
        else:
            self.next.setFocus()
        if self.steps[step] is self.trial and self._view.has_key("active_calls"):
            self.trial_asked.emit()

    def _on_next(self) -> None:
        if not self.next.isEnabled():
            return
        if self._step == len(self.steps) - 1:
            self.close()
        elif self._has_something_to_keep():
            if self.account.secrets.take_links():
                self._leaving, self._after_saving = False, self._step + 1
                self._save()
        else:
            self._go_to(self._step + 1)

    def _save(self) -> None:
        if not self._saving and self._view.profile is not None:
            self._saving = True
            self._render_foot()
            self.save_asked.emit(self._draft.saving(), self._view.profile.name.strip())

    def _on_gesture(self, gesture: Gesture) -> None:
        match gesture:
            case Gesture.TRY_KEY:
                self.trial_asked.emit()
            case Gesture.TEST:
                self.test_asked.emit()
            case Gesture.STOP_TEST:
                self.test_stopped.emit()
            case _:
                pass
