"""One page of the Settings window: cards with a heading each, and fields that belong to one profile."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct, field
from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agent_console.ui import settings_complaints, settings_words
from agent_console.ui.lines import Line, Tone
from agent_console.ui.nomenclature import nomenclature
from agent_console.ui.ring_test import NotTesting, RingTest
from agent_console.ui.setting_field import Field
from agent_console.ui.setting_fields import ChoiceField, EndpointField, FlagField, LinesField, TextField
from agent_console.ui.settings_draft import ProfileDraft, SettingsDraft, Typed
from agent_console.ui.surfaces import Card, draw_focus
from agent_console.ui.theme import colours

Valued = TextField | ChoiceField | FlagField | EndpointField | LinesField


def headed_card(title: str, *widgets: QWidget, explanation: str = "", beside: QWidget | None = None) -> Card:
    """A card with a title, perhaps something beside it, a sentence under it, and what belongs together."""
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


def flag_field(key: str) -> FlagField:
    """A field for a key that is yes or no."""
    return FlagField(settings_words.label(key))


class Gesture(Enum):
    """What a person can press on a page beside typing."""

    REMOVE_PROFILE = auto()
    TEST = auto()
    STOP_TEST = auto()
    ABOUT = auto()
    SET_UP = auto()
    TRY_KEY = auto()


class StoredKeys(Struct, frozen=True):
    """What the keyring has for a profile: which actions have a key, or why that is not known."""

    actions: Collection[str] | None = None
    problem: str = ""


class SettingsView(Struct, frozen=True):
    """What the pages draw: what is typed, the profile that is chosen, and what is known from elsewhere.

    `stored` goes by the names of the profiles that are saved, `statuses` by the ring sources of the
    configuration. `action_url` is where desk phones reach this console, or empty.
    """

    draft: SettingsDraft
    profile: ProfileDraft | None = None
    stored: Mapping[str, StoredKeys] = field(default_factory=dict)
    statuses: Sequence[str] = ()
    action_url: str = ""
    test: RingTest = field(default_factory=NotTesting)

    def stored_for(self, profile: ProfileDraft) -> StoredKeys:
        """What the keyring has for this profile: nothing, if it has never been saved."""
        if profile.saved is None:
            return StoredKeys(())
        return self.stored.get(profile.saved.name, StoredKeys())


class Section(QWidget):
    """A page. `edited` says that something in the draft has changed."""

    edited = Signal()
    pressed = Signal(Gesture)

    def __init__(self) -> None:
        super().__init__()
        self._to_reveal: QWidget | None = None
        self.setAccessibleName(self.title())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 2, 2, 2)
        self.column.setSpacing(10)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            theme = colours(self.palette())
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_focus(QPainter(self), box, theme, QColor(theme.window))

    def finish(self, *cards: QWidget) -> None:
        """Put the cards one under the other."""
        for card in cards:
            self.column.addWidget(card)
        self.column.addStretch(1)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to what has just come, once it has found its place."""
        self._to_reveal = widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._to_reveal is not None:
            # What is within grows to its place after the page has grown.
            QTimer.singleShot(0, self, self._reveal_now)

    def _reveal_now(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self._to_reveal is not None:
            area.ensureWidgetVisible(self._to_reveal)
        self._to_reveal = None

    @property
    def complains(self) -> bool:
        """Whether something on the page is wrong."""
        return any(one.complains for one in self.findChildren(Field))

    def render_view(self, view: SettingsView) -> None:
        """Draw what has been typed. A page of a profile is drawn only while there is one."""
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

    def render_view(self, view: SettingsView) -> None:
        """Draw the values, the padlocks and the complaints."""
        draft, profile = view.draft, view.profile
        self._profile = profile
        if profile is None:
            return
        names = nomenclature(str(profile.shown("edition")))
        for key, one in self._fields.items():
            one.show_value(profile.shown(key))
            one.show_locked(locked=draft.is_locked(profile, key))
            one.set_hint(settings_words.hint(key, names))
            complaint = draft.complaint(profile, key)
            one.show_complaint(settings_complaints.complaint(complaint) if complaint else "")

    def _on_change(self, key: str, value: Typed) -> None:
        if self._profile is None:
            return
        if key == "name":
            self._profile.name = str(value)
        else:
            self._profile.typed[key] = value
        self._section.edited.emit()


class PreferenceFields:
    """The fields of a page by the key that they stand for at the top of the file."""

    def __init__(self, section: Section, fields: Mapping[str, Valued]) -> None:
        self._section = section
        self._fields = fields
        self._draft: SettingsDraft | None = None
        for key, one in fields.items():
            one.changed.connect(lambda value, key=key: self._on_change(key, value))

    def __getitem__(self, key: str) -> Valued:
        return self._fields[key]

    def render_view(self, view: SettingsView) -> None:
        """Draw the values, the padlocks and the complaints."""
        self._draft = draft = view.draft
        for key, one in self._fields.items():
            one.show_value(draft.preference(key))
            one.show_locked(locked=(key,) in draft.configuration.locked)
            one.set_hint(settings_words.hint(key, nomenclature("")))
            complaint = draft.preference_complaint(key)
            one.show_complaint(settings_complaints.complaint(complaint) if complaint else "")

    def _on_change(self, key: str, value: Typed) -> None:
        if self._draft is not None:
            self._draft.preferences[key] = value
            self._section.edited.emit()
