"""The page of the Settings window for the program that shows the caller: a screen pop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.ui import settings_words
from agent_console.ui.setting_fields import LinesField
from agent_console.ui.settings_section import (
    PreferenceFields,
    ProfileFields,
    Section,
    SettingsView,
    flag_field,
    headed_card,
    text_field,
)

translate = QCoreApplication.translate


class ScreenPopSection(Section):
    """Which address shows the caller, when it is opened, and what may be opened at all."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Customer program")

    def __init__(self) -> None:
        super().__init__()
        pop = text_field("screen_pop", placeholder="https://crm.example/find?phone={caller_number}")
        self.fields = ProfileFields(
            self, {"screen_pop": pop, "screen_pop_on_match": flag_field("screen_pop_on_match")}
        )
        schemes = LinesField(settings_words.label("screen_pop_schemes"))
        self.schemes = PreferenceFields(self, {"screen_pop_schemes": schemes})
        self.finish(
            headed_card(translate("settings", "Screen pop"), pop, self.fields["screen_pop_on_match"]),
            headed_card(translate("settings", "For all profiles"), schemes),
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw the profile that is chosen, and what holds for all."""
        self.fields.render_view(view)
        self.schemes.render_view(view)
