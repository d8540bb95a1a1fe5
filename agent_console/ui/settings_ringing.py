"""The page of the Settings window on where rings come from: sources, recipes for softphones, and a test."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.rings.sources import SECRETS
from agent_console.settings.values import RING_SOURCES, flag, port
from agent_console.ui import settings_complaints, settings_words
from agent_console.ui.buttons import ActionButton
from agent_console.ui.controls import SmallButton
from agent_console.ui.lines import Line, Tone
from agent_console.ui.recipe_panel import RecipePanel
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import RingTestPanel
from agent_console.ui.setting_field import locked_line
from agent_console.ui.setting_fields import ChoiceField, FlagField, TextField
from agent_console.ui.settings_draft import SettingsDraft, SourceDraft, Typed
from agent_console.ui.settings_section import Gesture, Section, SettingsView, headed_card

translate = QCoreApplication.translate


class SourceEditor(QWidget):
    """One ring source: its options, how it stands, and a button that removes it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, source: SourceDraft) -> None:
        super().__init__()
        self._source = source
        kind = settings_words.source_kind(source.kind)
        self._status = Line(tone=Tone.MUTED)
        self.remove = SmallButton(translate("settings", "Remove"))
        self.remove.setAccessibleName(translate("settings", "Remove: {what}").format(what=kind))
        self.fields: dict[str, TextField | FlagField] = {}
        for key, check in RING_SOURCES[source.kind].items():
            words = settings_words.option(key)
            one = FlagField(words) if check is flag else TextField(words, numbers=check is port)
            one.changed.connect(lambda value, key=key: self._on_change(key, value))
            self.fields[key] = one
        secret = Line(tone=Tone.MUTED, scale=0.92)
        secret.say(translate("settings", "It also needs a secret: enter it on the page of the keys."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        within = (self._status, *self.fields.values(), *([secret] if source.kind in SECRETS else []))
        column.addWidget(headed_card(kind, *within, beside=self.remove))
        self.remove.clicked.connect(self.removed)

    @property
    def source(self) -> SourceDraft:
        """What it edits."""
        return self._source

    def render_source(self, status: str, *, locked: bool) -> None:
        """Draw the options and how the source stands."""
        text = status if self._source.place is not None else translate("settings", "Listens once you save.")
        self._status.say(text)
        self._status.setVisible(bool(text))
        for key, one in self.fields.items():
            one.show_value(self._source.typed.get(key, ""))
            complaint = self._source.complaint(key)
            one.show_complaint(settings_complaints.complaint(complaint) if complaint else "")
            one.setEnabled(not locked)
        self.remove.setEnabled(not locked)

    def _on_change(self, key: str, value: Typed) -> None:
        self._source.typed[key] = value
        self.edited.emit()


class RingingSection(Section):
    """Where rings come from. It is the same for all profiles."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Softphone and rings")

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._draft: SettingsDraft | None = None
        self.editors: list[SourceEditor] = []
        self.recipes = RecipePanel(program)
        self.test = RingTestPanel()
        kinds = [(settings_words.source_kind(kind), kind) for kind in RING_SOURCES]
        self.kind = ChoiceField(translate("settings", "Listen to"), kinds)
        self.add = ActionButton(translate("settings", "Add"))
        self.add.setAccessibleName(translate("settings", "Add a ring source"))
        self._lock = locked_line()
        self._places = QVBoxLayout()
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(10)
        self._sources = QWidget()
        self._sources.setLayout(self._places)
        always = translate(
            "settings",
            "Commands and links from softphones always arrive. Add what the console is to ask itself.",
        )
        self.add.clicked.connect(self._on_add)
        self.test.asked.connect(lambda: self.pressed.emit(Gesture.TEST))
        self.test.stopped.connect(lambda: self.pressed.emit(Gesture.STOP_TEST))
        title = translate("settings", "Ring sources")
        self.finish(
            headed_card(translate("settings", "Set up your phone"), self.recipes, self.test),
            headed_card(title, self._lock, self.kind, self.add, explanation=always),
            self._sources,
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw the ring sources, and how the test stands."""
        self._draft = view.draft
        self.recipes.show_action_url(view.action_url)
        self.test.render_test(view.test)
        if [one.source for one in self.editors] != view.draft.sources:
            self._rebuild(view.draft.sources)
        locked = ("ring_sources",) in view.draft.configuration.locked
        for one in self.editors:
            place = one.source.place
            status = view.statuses[place] if place is not None and place < len(view.statuses) else ""
            one.render_source(status, locked=locked)
        self._sources.setVisible(bool(self.editors))
        self._lock.setVisible(locked)
        self.kind.setVisible(not locked)
        self.add.setVisible(not locked)

    def _rebuild(self, sources: list[SourceDraft]) -> None:
        for old in self.editors:
            old.hide()
            self._places.removeWidget(old)
            old.deleteLater()
        self.editors = [SourceEditor(one) for one in sources]
        for one in self.editors:
            self._places.addWidget(one)
            one.edited.connect(self.edited)
            one.removed.connect(lambda one=one: self._on_remove(one))

    def _on_add(self) -> None:
        if self._draft is not None:
            self._draft.sources.append(SourceDraft(str(self.kind.box.currentData()), None))
            self.edited.emit()
            fields = list(self.editors[-1].fields.values())
            if fields:
                fields[0].focus()
            self.reveal(self.editors[-1])

    def _on_remove(self, editor: SourceEditor) -> None:
        if self._draft is not None:
            self.add.setFocus()
            self._draft.sources.remove(editor.source)
            self.edited.emit()
