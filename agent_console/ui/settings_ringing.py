"""The page of the Settings window on where rings come from: sources, recipes for softphones, and a test."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.settings.values import RING_SOURCES, flag, port
from agent_console.ui import settings_words
from agent_console.ui.buttons import ActionButton
from agent_console.ui.lines import Line, Tone
from agent_console.ui.recipe_panel import RecipePanel
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import RingTestPanel
from agent_console.ui.setting_field import locked_line
from agent_console.ui.setting_fields import ChoiceField, FlagField, SmallButton, TextField
from agent_console.ui.settings_draft import ProfileDraft, SettingsDraft, SourceDraft, Typed
from agent_console.ui.settings_section import Section, headed_card

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(headed_card(kind, self._status, *self.fields.values(), beside=self.remove))
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
            one.show_value(self._source.typed.get(key, False if isinstance(one, FlagField) else ""))
            complaint = self._source.complaint(key)
            one.show_complaint(settings_words.complaint(complaint) if complaint else "")
            one.setEnabled(not locked)
        self.remove.setEnabled(not locked)

    def _on_change(self, key: str, value: Typed) -> None:
        self._source.typed[key] = value
        self.edited.emit()


class RingingSection(Section):
    """Where rings come from. It is the same for all profiles."""

    def __init__(self, program: Program) -> None:
        super().__init__(translate("settings", "Softphone and rings"))
        self._draft: SettingsDraft | None = None
        self._statuses: Sequence[str] = ()
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
        title = translate("settings", "Ring sources")
        self.finish(
            headed_card(translate("settings", "Set up your phone"), self.recipes, self.test),
            headed_card(title, self._lock, self.kind, self.add, explanation=always),
            self._sources,
        )

    def show_statuses(self, statuses: Sequence[str]) -> None:
        """How each ring source of the configuration stands, in its order."""
        self._statuses = tuple(statuses)
        self._render_sources()

    def render_draft(self, draft: SettingsDraft, profile: ProfileDraft | None) -> None:  # noqa: ARG002
        """Draw the ring sources."""
        self._draft = draft
        self._render_sources()

    def _render_sources(self) -> None:
        if self._draft is None:
            return
        if [one.source for one in self.editors] != self._draft.sources:
            self._rebuild(self._draft.sources)
        locked = ("ring_sources",) in self._draft.configuration.locked
        for one in self.editors:
            place = one.source.place
            known = place is not None and place < len(self._statuses)
            one.render_source(self._statuses[place] if known and place is not None else "", locked=locked)
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

    def _on_remove(self, editor: SourceEditor) -> None:
        if self._draft is not None:
            self.add.setFocus()
            self._draft.sources.remove(editor.source)
            self.edited.emit()
