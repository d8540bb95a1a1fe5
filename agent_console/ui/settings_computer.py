"""The pages of the Settings window for what holds for all profiles: behaviour, and this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.settings.configuration import PREFERENCE_DEFAULTS
from agent_console.ui import settings_words
from agent_console.ui.controls import SmallButton
from agent_console.ui.lines import Line, Strip, Tone
from agent_console.ui.messages import mistakes
from agent_console.ui.reasons import said
from agent_console.ui.setting_fields import LinesField
from agent_console.ui.settings_section import (
    Gesture,
    PreferenceFields,
    Section,
    SettingsView,
    choice_field,
    flag_field,
    headed_card,
    text_field,
)

translate = QCoreApplication.translate


class BehaviourSection(Section):
    """How the console makes itself noticed, and how it treats calls."""

    RINGING = ("quiet", "show_on_ring", "notifications", "ring_sound")
    WINDOW = ("always_on_top", "tray_icon", "start_minimized")
    CALLS = ("mask_numbers", "return_at_once", "note_required")

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Behaviour")

    def __init__(self) -> None:
        super().__init__()
        flags = {key: flag_field(key) for key in (*self.RINGING, *self.WINDOW, *self.CALLS, "global_hotkeys")}
        reminder = text_field(
            "hold_reminder_seconds",
            placeholder=str(PREFERENCE_DEFAULTS["hold_reminder_seconds"]),
            numbers=True,
        )
        keys = {key: LinesField(settings_words.label(key)) for key in ("shortcuts", "hotkeys")}
        self.fields = one = PreferenceFields(
            self,
            {
                **flags,
                "hold_reminder_seconds": reminder,
                "language": choice_field("language"),
                **keys,
            },
        )
        self.finish(
            headed_card(translate("settings", "When a call comes in"), *(one[key] for key in self.RINGING)),
            headed_card(translate("settings", "During a call"), *(one[key] for key in self.CALLS), reminder),
            headed_card(translate("settings", "Window"), *(one[key] for key in self.WINDOW), one["language"]),
            headed_card(
                translate("settings", "Keyboard"),
                *(one[key] for key in ("shortcuts", "global_hotkeys", "hotkeys")),
            ),
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw what holds for all profiles."""
        self.fields.render_view(view)


class ComputerSection(Section):
    """History, keyring, updates, and the file that all of this stands in."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "This computer")

    def __init__(self) -> None:
        super().__init__()
        days = str(PREFERENCE_DEFAULTS["history_days"])
        self.fields = PreferenceFields(
            self,
            {
                "history_days": text_field("history_days", placeholder=days, numbers=True),
                "allow_insecure_keyring": flag_field("allow_insecure_keyring"),
                "update_feed": text_field("update_feed", placeholder=PREFERENCE_DEFAULTS["update_feed"]),
            },
        )
        self.about = SmallButton(translate("settings", "About Agent Console"))
        self.about.clicked.connect(lambda: self.pressed.emit(Gesture.ABOUT))
        self.set_up = SmallButton(translate("settings", "Set up step by step"))
        self.set_up.clicked.connect(lambda: self.pressed.emit(Gesture.SET_UP))
        self._file = Line(tone=Tone.MUTED)
        self._problems = Strip()
        self.finish(
            headed_card(translate("settings", "Guide to a first call"), self.set_up),
            headed_card(translate("settings", "Call history"), self.fields["history_days"]),
            headed_card(translate("settings", "Keyring"), self.fields["allow_insecure_keyring"]),
            headed_card(translate("settings", "Updates"), self.fields["update_feed"], self.about),
            headed_card(translate("settings", "Configuration file"), self._file, self._problems),
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw what holds for all profiles."""
        self.fields.render_view(view)
        self._file.say(str(view.draft.configuration.file))
        self._problems.say(said("\n".join(mistakes(view.draft.configuration.problems))), Tone.CAUTION)
