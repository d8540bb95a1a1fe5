"""One page of the Settings window: cards with a heading each, and fields that belong to one profile."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.ui import settings_words
from agent_console.ui.lines import Line, Tone
from agent_console.ui.nomenclature import nomenclature
from agent_console.ui.setting_field import Field
from agent_console.ui.setting_fields import ChoiceField, EndpointField, LinesField, TextField
from agent_console.ui.settings_draft import ProfileDraft, SettingsDraft, Typed
from agent_console.ui.surfaces import Card

Valued = TextField | ChoiceField | EndpointField | LinesField


def headed_card(title: str, *widgets: QWidget, explanation: str = "", beside: QWidget | None = None) -> Card:
    """A card with its title, perhaps something beside that, a sentence under it, and what belongs together."""
    card = Card(title)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 12, 14, 14)
    layout.setSpacing(12)
    heading = Line(scale=1.1, strong=True)
    heading.say(title)
    row = QHBoxLayout()
    row.addWidget(heading, 1)
    if beside is not None:
        row.addWidget(beside)
    layout.addLayout(row)
    if explanation:
        line = Line(tone=Tone.MUTED)
        line.say(explanation)
        layout.addWidget(line)
    for widget in widgets:
        layout.addWidget(widget)
    return card


def text_field(key: str, *, placeholder: str = "", numbers: bool = False) -> TextField:
    """A field for a key of a profile that is one line of text or a number."""
    return TextField(settings_words.label(key), placeholder=placeholder, numbers=numbers)


def choice_field(key: str) -> ChoiceField:
    """A field for a key of a profile that is one of a few words."""
    return ChoiceField(settings_words.label(key), settings_words.choices(key))


class Section(QWidget):
    """A page. `edited` says that something in the draft has changed."""

    edited = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 2, 2, 2)
        self.column.setSpacing(10)

    def finish(self, *cards: QWidget) -> None:
        """Put the cards one under the other."""
        for card in cards:
            self.column.addWidget(card)
        self.column.addStretch(1)

    @property
    def complains(self) -> bool:
        """Whether something on the page is wrong."""
        return any(one.complains for one in self.findChildren(Field))

    def render_draft(self, draft: SettingsDraft, profile: ProfileDraft | None) -> None:
        """Draw what has been typed; `profile` is the one that is chosen, if there is any."""
        raise NotImplementedError


class ProfileFields:
    """The fields of a page by the key of the profile that they stand for: each tells and is told."""

    def __init__(self, section: Section, fields: Mapping[str, Valued]) -> None:
        self._section = section
        self._fields = fields
        self._profile: ProfileDraft | None = None
        for key, one in fields.items():
            one.changed.connect(lambda value, key=key: self._on_change(key, value))

    def __getitem__(self, key: str) -> Valued:
        return self._fields[key]

    def render_draft(self, draft: SettingsDraft, profile: ProfileDraft) -> None:
        """Draw the values, the padlocks and the complaints."""
        self._profile = profile
        names = nomenclature(str(profile.shown("edition")))
        for key, one in self._fields.items():
            one.show_value(profile.shown(key))
            one.show_locked(locked=draft.is_locked(profile, key))
            one.set_hint(settings_words.hint(key, names))
            complaint = draft.complaint(profile, key)
            one.show_complaint(settings_words.complaint(complaint) if complaint else "")

    def _on_change(self, key: str, value: Typed) -> None:
        if self._profile is None:
            return
        if key == "name":
            self._profile.name = str(value)
        else:
            self._profile.typed[key] = value
        self._section.edited.emit()
