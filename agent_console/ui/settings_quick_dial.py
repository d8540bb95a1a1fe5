"""The page of the Settings window for what an agent chooses from: quick dial, and the outcomes of a call."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.ui import settings_complaints, settings_words
from agent_console.ui.buttons import ActionButton
from agent_console.ui.controls import SmallButton, TextLine
from agent_console.ui.lines import Line, Tone
from agent_console.ui.setting_field import locked_line
from agent_console.ui.setting_fields import LinesField
from agent_console.ui.settings_draft import ProfileDraft, complaint_of_entry
from agent_console.ui.settings_section import ProfileFields, Section, SettingsView, headed_card

translate = QCoreApplication.translate


class EntryRow(QWidget):
    """One destination: its name, where it leads, and a button that removes it."""

    changed = Signal()
    removed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.name, self.to = TextLine(), TextLine()
        self.remove = SmallButton("✕")
        # A style's own minimum is that of a button with a word on it.
        self.remove.setFixedWidth(self.remove.fontMetrics().horizontalAdvance("✕") + 24)
        self.complaint = Line(tone=Tone.BAD, scale=0.92)
        self.complaint.setVisible(False)
        self.name.setPlaceholderText(translate("settings", "Name"))
        self.to.setPlaceholderText(translate("settings", "Number or SIP address"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.name, 2)
        row.addWidget(self.to, 3)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.complaint)
        for one in (self.name, self.to):
            one.typed.connect(self.changed)
        self.remove.clicked.connect(self.removed)
        self._number(number)

    def _number(self, number: int) -> None:
        self.name.setAccessibleName(translate("settings", "Quick dial {number}: name").format(number=number))
        self.to.setAccessibleName(
            translate("settings", "Quick dial {number}: destination").format(number=number)
        )
        remove = translate("settings", "Quick dial {number}: remove").format(number=number)
        self.remove.setAccessibleName(remove)
        self.remove.setToolTip(remove)

    def entry(self) -> dict[str, str]:
        """As the configuration holds it."""
        return {"name": self.name.text(), "to": self.to.text()}

    def show_entry(self, entry: dict[str, str]) -> None:
        """Show it, leaving the cursor alone where nothing changes."""
        for line, text in ((self.name, entry["name"]), (self.to, entry["to"])):
            if line.text() != text:
                line.put(text)
                line.setCursorPosition(0)

    @property
    def complains(self) -> bool:
        """Whether something is wrong."""
        return not self.complaint.isHidden()

    def show_complaint(self, text: str) -> None:
        """Say what is wrong, or with an empty text that nothing is."""
        self.complaint.say(f"⚠ {text}" if text else "", spoken=text)
        self.complaint.setVisible(bool(text))
        for line in (self.name, self.to):
            line.setAccessibleDescription(text)


class QuickDialEditor(QWidget):
    """All entries, and a button for another."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[EntryRow] = []
        self.add = ActionButton(translate("settings", "Add a destination"))
        self._lock = locked_line()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._lock)
        self._column.addWidget(self.add)
        self.add.clicked.connect(self._on_add)

    def render_entries(self, entries: list[dict[str, str]], *, locked: bool) -> None:
        """Draw them; a row stays where it is while its number of rows stays."""
        while len(self.rows) > len(entries):
            row = self.rows.pop()
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(entries):
            self._new_row()
        for index, (row, entry) in enumerate(zip(self.rows, entries, strict=True)):
            row.show_entry(entry)
            complaint = complaint_of_entry(entries, index)
            row.show_complaint(settings_complaints.complaint(complaint) if complaint else "")
            row.setEnabled(not locked)
        self.add.setEnabled(not locked)
        self._lock.setVisible(locked)

    def _new_row(self) -> EntryRow:
        row = EntryRow(len(self.rows) + 1)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.changed.connect(lambda: self.changed.emit(self._entries()))
        row.removed.connect(lambda: self._on_remove(row))
        return row

    def _entries(self) -> list[dict[str, Any]]:
        return [row.entry() for row in self.rows]

    def _on_add(self) -> None:
        self.changed.emit([*self._entries(), {"name": "", "to": ""}])
        self.rows[-1].name.setFocus()

    def _on_remove(self, row: EntryRow) -> None:
        place = self.rows.index(row)
        # Before the row goes: Qt would hand the keyboard to whatever comes next.
        self.add.setFocus()
        entries = self._entries()
        self.changed.emit(entries[:place] + entries[place + 1 :])


class QuickDialSection(Section):
    """Quick dial and outcomes of the chosen profile."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Quick dial and outcomes")

    def __init__(self) -> None:
        super().__init__()
        self.editor = QuickDialEditor()
        self.fields = ProfileFields(
            self, {"call_outcomes": LinesField(settings_words.label("call_outcomes"))}
        )
        self._profile: ProfileDraft | None = None
        self.editor.changed.connect(self._on_change)
        self.finish(
            headed_card(settings_words.label("quick_dial"), self.editor),
            headed_card(translate("settings", "Outcomes"), self.fields["call_outcomes"]),
        )

    @property
    def complains(self) -> bool:
        """Whether something on the page is wrong."""
        return super().complains or any(row.complains for row in self.editor.rows)

    def render_view(self, view: SettingsView) -> None:
        """Draw the profile that is chosen."""
        draft, profile = view.draft, view.profile
        self._profile = profile
        if profile is None:
            return
        entries = profile.shown("quick_dial")
        self.editor.render_entries(
            entries if isinstance(entries, list) else [], locked=draft.is_locked(profile, "quick_dial")
        )
        self.fields.render_view(view)

    def _on_change(self, entries: list[dict[str, Any]]) -> None:
        if self._profile is not None:
            longer = len(entries) > len(self.editor.rows)
            self._profile.typed["quick_dial"] = entries
            self.edited.emit()
            if longer:
                self.reveal(self.editor.add)
