"""The page of the Settings window for what the picture of a call rests on, and its two cards for the guide.

They are where the desk is reached, and what is assumed of the vendor where the reference is silent (Call
Transfer).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.ui import settings_words
from agent_console.ui.setting_fields import NumbersField
from agent_console.ui.settings_section import (
    ProfileFields,
    Section,
    SettingsView,
    choice_field,
    headed_card,
)
from agent_console.ui.surfaces import Card

translate = QCoreApplication.translate


class HearingFields(ProfileFields):
    """The desk's own numbers, and both assumptions, each set on its card."""

    def __init__(self, section: Section) -> None:
        super().__init__(
            section,
            {
                "numbers": NumbersField(settings_words.label("numbers")),
                "stop_ends_hold": choice_field("stop_ends_hold"),
                "hold_ends_with_destination": choice_field("hold_ends_with_destination"),
            },
        )

    def cards(self) -> tuple[Card, Card]:
        """What is one's own, and what is assumed."""
        why = translate(
            "settings",
            "The vendor's reference does not say. A wrong answer makes the picture of who hears whom wrong; "
            "“Not known” is always safe.",
        )
        return (
            headed_card(translate("settings", "Your numbers"), self["numbers"]),
            headed_card(
                translate("settings", "What is assumed"),
                self["stop_ends_hold"],
                self["hold_ends_with_destination"],
                explanation=why,
            ),
        )


class HearingSection(Section):
    """Whose calls they are, and who hears whom."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Your numbers and holds")

    def __init__(self) -> None:
        super().__init__()
        self.fields = HearingFields(self)
        self.finish(*self.fields.cards())

    def render_view(self, view: SettingsView) -> None:
        """Draw the profile that is chosen."""
        self.fields.render_view(view)
