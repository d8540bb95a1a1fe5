"""The page of the Settings window for what holds for all profiles on this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.ui import settings_words
from agent_console.ui.lines import Line, Strip, Tone
from agent_console.ui.nomenclature import nomenclature
from agent_console.ui.setting_fields import FlagField, TextField
from agent_console.ui.settings_draft import ProfileDraft, SettingsDraft, Typed
from agent_console.ui.settings_section import Section, headed_card

translate = QCoreApplication.translate


class ComputerSection(Section):
    """History, keyring, and the file that all of this stands in."""

    def __init__(self) -> None:
        super().__init__(translate("settings", "This computer"))
        self._draft: SettingsDraft | None = None
        self.fields: dict[str, TextField | FlagField] = {
            "history_days": TextField(settings_words.label("history_days"), placeholder="90", numbers=True),
            "allow_insecure_keyring": FlagField(settings_words.label("allow_insecure_keyring")),
        }
        for key, one in self.fields.items():
            one.changed.connect(lambda value, key=key: self._on_change(key, value))
        self._file = Line(tone=Tone.MUTED)
        self._problems = Strip()
        self.finish(
            headed_card(translate("settings", "Call history"), self.fields["history_days"]),
            headed_card(translate("settings", "Keyring"), self.fields["allow_insecure_keyring"]),
            headed_card(translate("settings", "Configuration file"), self._file, self._problems),
        )

    def render_draft(self, draft: SettingsDraft, profile: ProfileDraft | None) -> None:
        """Draw what holds for all profiles."""
        self._draft = draft
        names = nomenclature(str(profile.shown("edition")) if profile else "")
        for key, one in self.fields.items():
            one.show_value(draft.preference(key))
            one.show_locked(locked=(key,) in draft.configuration.locked)
            one.set_hint(settings_words.hint(key, names))
            complaint = draft.preference_complaint(key)
            one.show_complaint(settings_words.complaint(complaint) if complaint else "")
        self._file.say(str(draft.configuration.file))
        self._problems.say("\n".join(draft.configuration.problems), Tone.CAUTION)

    def _on_change(self, key: str, value: Typed) -> None:
        if self._draft is not None:
            self._draft.preferences[key] = value
            self.edited.emit()
