"""The Settings window: everything that the configuration holds, judged as it is typed and saved together.

It reads and writes no file and no keyring. What is to be saved goes out by `save_asked`; whoever saves tells
the outcome by `show_saved` or `show_failure`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from agent_console.settings.configuration import Configuration
from agent_console.ui.announcing import announce
from agent_console.ui.buttons import ActionButton, Weight, press
from agent_console.ui.controls import QuietComboBox, SmallButton
from agent_console.ui.lines import Line, Tone
from agent_console.ui.reasons import said
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import RingTest, Waiting
from agent_console.ui.room import for_text, size_for_text
from agent_console.ui.rows import CalmList
from agent_console.ui.settings_draft import ProfileDraft, Saving, SettingsDraft
from agent_console.ui.settings_pages import KINDS, OF_PROFILE, SettingsPages
from agent_console.ui.settings_profile import ServerSection
from agent_console.ui.settings_section import Gesture, SettingsView, StoredKeys
from agent_console.ui.settings_unwanted import ReadLink
from agent_console.ui.side_window import SideWindow
from agent_console.ui.surfaces import Card
from agent_console.ui.tab_order import in_layout_order, set_tab_order

translate = QCoreApplication.translate

WIDE = 720
NARROWEST = 340


class SettingsWindow(SideWindow):
    """A window beside the others, never in their way. Closing it keeps what was typed for the next time."""

    save_asked = Signal(Saving)
    test_asked = Signal()
    test_stopped = Signal()
    about_asked = Signal()
    set_up_asked = Signal()

    def __init__(self, read_link: ReadLink, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = SettingsDraft(Configuration())
        self._profile: ProfileDraft | None = None
        self._saving = False
        self._tab_order: list[QWidget] = []
        self._wide: bool | None = None
        self.setWindowTitle(translate("settings", "Agent Console – Settings"))
        self._view = SettingsView(self._draft)
        self.pages = SettingsPages(read_link, program, self._view)
        self.profiles = QuietComboBox()
        self.add_profile = SmallButton(translate("settings", "Add profile"))
        self.list, self.choice = CalmList(), QuietComboBox()
        self.status = Line()
        self.save = ActionButton(translate("settings", "Save"), Weight.PRIMARY)
        self.discard = ActionButton(translate("settings", "Undo changes"))
        self._lay_out()
        self._connect()
        self._on_section(0)
        self.resize(self.sizeHint())
        self.show_configuration(Configuration())

    def sizeHint(self) -> QSize:
        return size_for_text(760, 720)

    @property
    def has_changes(self) -> bool:
        """Whether there is something that is not saved, usable or not."""
        if self._draft.complaints():
            return True
        saving = self._draft.saving()
        return bool(saving.changes or saving.keys)

    def show_configuration(self, configuration: Configuration) -> None:
        """Show what is set; whatever was typed is forgotten."""
        chosen = self._profile.name if self._profile else None
        self._draft = SettingsDraft(configuration)
        self._saving = False
        profiles = self._draft.profiles
        self._profile = next(
            (one for one in profiles if one.name == chosen), profiles[0] if profiles else None
        )
        self._render()

    def choose_profile(self, name: str) -> None:
        """Show the profile of this name, if there is one."""
        self._profile = next((one for one in self._draft.profiles if one.name == name), self._profile)
        self._render()

    def show_saved(self, configuration: Configuration) -> None:
        """All is saved: show what now holds."""
        self.show_configuration(configuration)
        text = translate("settings", "Saved. It holds from now on.")
        self.status.say(f"✓ {text}", Tone.GOOD, spoken=text)
        announce(self.status, text)

    def show_failure(self, text: str) -> None:
        """Nothing, or not everything, could be saved; what was typed stays."""
        self._saving = False
        self._render()
        here = said(text)
        self.status.say(f"⚠ {here}", Tone.BAD, spoken=here)
        announce(self.status, here, urgent=True)

    def show_keys(self, stored: Mapping[str, StoredKeys]) -> None:
        """Which keys there are, by the names of the profiles that are saved."""
        self._see(replace(self._view, stored=dict(stored)))

    def show_sources(self, statuses: Sequence[str]) -> None:
        """How each ring source of the configuration stands, in its order."""
        self._see(replace(self._view, statuses=tuple(map(said, statuses))))

    def show_action_url(self, url: str) -> None:
        """Where desk phones on the network reach this console, or empty."""
        self._see(replace(self._view, action_url=url))

    def show_test(self, test: RingTest) -> None:
        """How the test of a softphone stands."""
        self._see(replace(self._view, test=test))

    def closeEvent(self, event: QCloseEvent) -> None:
        if isinstance(self._view.test, Waiting):
            self.test_stopped.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(wide=event.size().width() >= for_text(WIDE))

    def _lay_out(self) -> None:
        self.list.setAccessibleName(translate("settings", "Sections"))
        # Without a name of its own: the list inside says what it is, and once is enough.
        self._listed = Card("")
        self._listed.setFixedWidth(for_text(200))
        around = QVBoxLayout(self._listed)
        around.setContentsMargins(4, 4, 4, 4)
        around.addWidget(self.list)
        self.choice.setAccessibleName(translate("settings", "Section"))
        self.choice.view().setAccessibleName(translate("settings", "Section"))
        self.profiles.setAccessibleName(translate("settings", "Profile to change"))
        self.profiles.view().setAccessibleName(translate("settings", "Profile to change"))
        for kind in KINDS:
            self.list.addItem(kind.title())
            self.choice.addItem(kind.title())
        self._chooser = QWidget()
        row = QHBoxLayout(self._chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.profiles, 1)
        row.addWidget(self.add_profile)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.status)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save, 1)
        buttons.addWidget(self.discard, 1)
        foot.addLayout(buttons)
        content = QVBoxLayout()
        content.setSpacing(8)
        for widget in (self.choice, self._chooser, self.pages):
            content.addWidget(widget, int(widget is self.pages))
        content.addLayout(foot)
        beside = QHBoxLayout(self.ground)
        beside.setContentsMargins(8, 8, 8, 8)
        beside.setSpacing(12)
        beside.addWidget(self._listed)
        beside.addLayout(content, 1)
        self.setMinimumSize(for_text(NARROWEST), 320)
        self._place(wide=True)
        self.list.setCurrentRow(0)

    def _place(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        self._listed.setVisible(wide)
        self.choice.setVisible(not wide)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_section)
        # Assistive technology selects a row without making it the current one.
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.choice.activated.connect(self.list.setCurrentRow)
        self.profiles.activated.connect(self._on_profile)
        self.add_profile.clicked.connect(self._on_add)
        self.save.clicked.connect(self._on_save)
        self.discard.clicked.connect(lambda: self.show_configuration(self._draft.configuration))
        self.pages.edited.connect(self._render)
        self.pages.pressed.connect(self._on_gesture)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._on_save)

    def _render(self) -> None:
        self._render_chooser()
        self._see(replace(self._view, draft=self._draft, profile=self._profile))
        self._render_foot()

    def _render_chooser(self) -> None:
        names = [one.name for one in self._draft.profiles]
        if [self.profiles.itemText(row) for row in range(self.profiles.count())] != names:
            self.profiles.clear()
            self.profiles.addItems(names)
        if self._profile is not None:
            self.profiles.setCurrentIndex(self._draft.profiles.index(self._profile))
        self.profiles.setVisible(bool(names))

    def _see(self, view: SettingsView) -> None:
        self._view = view
        self.pages.render_view(view)
        self._follow_layout()
        for row, kind in enumerate(KINDS):
            title = f"⚠ {kind.title()}" if self.pages.complains(row) else kind.title()
            if title != self.choice.itemText(row):
                self.choice.setItemText(row, title)
                self.list.item(row).setText(title)

    def _follow_layout(self) -> None:
        order = list(in_layout_order(self.ground))
        if order != self._tab_order:
            self._tab_order = order
            set_tab_order(order)

    def _render_foot(self) -> None:
        wrong = self._draft.complaints()
        changed = self.has_changes
        if self._saving:
            text, tone = translate("settings", "Saving…"), Tone.MUTED
        elif wrong:
            text = translate("settings", "⚠ Not fit to be saved as they are: %n.", "", wrong)
            tone = Tone.BAD
        elif changed:
            text, tone = translate("settings", "● Changed, not saved yet."), Tone.CAUTION
        elif not self._draft.profiles:
            text, tone = translate("settings", "There is no profile yet: add one."), Tone.CAUTION
        else:
            text, tone = translate("settings", "All is saved."), Tone.MUTED
        self.status.say(text, tone)
        press(self.save, enabled=changed and not wrong and not self._saving)
        press(self.discard, enabled=changed and not self._saving)
        self.save.explain(translate("settings", "Takes effect at once, without a restart."))
        self.discard.explain(translate("settings", "Shows again what is saved."))
        self.pages.setEnabled(not self._saving)
        self._chooser.setEnabled(not self._saving)

    def _on_selection(self) -> None:
        for index in self.list.selectedIndexes():
            self.list.setCurrentRow(index.row())

    def _on_section(self, row: int) -> None:
        self.pages.show_page(KINDS[row])
        self._follow_layout()
        self.choice.setCurrentIndex(row)
        self._chooser.setVisible(row < len(OF_PROFILE))

    def _on_profile(self, index: int) -> None:
        self._profile = self._draft.profiles[index]
        self._render()

    def _on_add(self) -> None:
        self._profile = self._draft.add_profile(translate("settings", "New profile"))
        self.list.setCurrentRow(0)
        self._render()
        self.pages.page(ServerSection).fields["name"].focus()

    def _on_remove(self) -> None:
        if self._profile is None:
            return
        self.profiles.setFocus()
        self._draft.remove_profile(self._profile)
        self._profile = self._draft.profiles[0] if self._draft.profiles else None
        self._render()

    def _on_gesture(self, gesture: Gesture) -> None:
        match gesture:
            case Gesture.REMOVE_PROFILE:
                self._on_remove()
            case Gesture.TEST:
                self.test_asked.emit()
            case Gesture.STOP_TEST:
                self.test_stopped.emit()
            case Gesture.ABOUT:
                self.about_asked.emit()
            case Gesture.SET_UP:
                self.set_up_asked.emit()
            case Gesture.TRY_KEY:
                pass

    def _on_save(self) -> None:
        if self._saving or self._draft.complaints() or not self.has_changes:
            return
        self._saving = True
        self._render_foot()
        self.save_asked.emit(self._draft.saving())
