"""The page of the Settings window on returning and accepting calls, and the vendor's link for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from agent_console.settings.profile import EndpointTemplate
from agent_console.settings.values import PROFILE_DEFAULTS
from agent_console.ui import settings_complaints, settings_words
from agent_console.ui.buttons import ActionButton
from agent_console.ui.lines import Line, Tone
from agent_console.ui.nomenclature import nomenclature
from agent_console.ui.setting_field import Field
from agent_console.ui.setting_fields import EndpointField, TextField
from agent_console.ui.settings_draft import ProfileDraft, plain
from agent_console.ui.settings_section import (
    ProfileFields,
    Section,
    SettingsView,
    choice_field,
    headed_card,
    text_field,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LinkRead:
    """What a *call rejection* link says: where to ask, the key apart, and how long it is good for."""

    endpoint: EndpointTemplate
    key: str = field(repr=False)
    window_seconds: float


ReadLink = Callable[[str], LinkRead]
"""Reads a pasted link. Raises ValueError, whose text says what is wrong with it and quotes no key."""


class UnwantedCallsSection(Section):
    """Return and accept: which of them, where, and how long there is."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Return and accept")

    def __init__(self, read_link: ReadLink) -> None:
        super().__init__()
        self._read_link = read_link
        self._profile: ProfileDraft | None = None
        self.link = TextField(translate("settings", "Call rejection link"))
        self.use_link = ActionButton(translate("settings", "Use this link"))
        self._said = Line()
        self._said.setVisible(False)
        numbers = {
            key: text_field(key, placeholder=f"{PROFILE_DEFAULTS[key]:g}", numbers=True)
            for key in ("return_window_seconds", "accept_window_seconds")
        }
        endpoints = {
            key: EndpointField(settings_words.label(key)) for key in ("return_endpoint", "accept_endpoint")
        }
        self.fields = ProfileFields(self, {"paradigm": choice_field("paradigm"), **numbers, **endpoints})
        self.use_link.clicked.connect(self._on_link)
        self.link.line.returnPressed.connect(self._on_link)
        self.link.line.typed.connect(lambda _: self.link.show_complaint(""))
        one = self.fields
        link = headed_card(translate("settings", "Call rejection link"), self.link, self.use_link, self._said)
        self._cards = {
            "return": headed_card(
                translate("settings", "Return"), one["return_window_seconds"], one["return_endpoint"]
            ),
            "accept": headed_card(
                translate("settings", "Accept"), one["accept_window_seconds"], one["accept_endpoint"]
            ),
        }
        paradigm = headed_card(translate("settings", "Return or accept"), one["paradigm"])
        self.finish(paradigm, link, *self._cards.values())

    def render_view(self, view: SettingsView) -> None:
        """Draw the profile that is chosen."""
        draft, profile = view.draft, view.profile
        if profile is None:
            return
        if profile is not self._profile:
            self._profile = profile
            self.link.line.put("")
            self.link.show_complaint("")
            self._said.setVisible(False)
        names = nomenclature(str(profile.shown("edition")))
        text = translate(
            "settings",
            "Copy it from the page of your {handler_group} and paste it here: it fills in the rest.",
        )
        self.link.set_hint(text.format(handler_group=names.handler_group))
        locked = any(
            draft.is_locked(profile, key) for key in ("paradigm", "return_endpoint", "return_window_seconds")
        )
        self.link.show_locked(locked=locked)
        self.use_link.setEnabled(not locked)
        self.fields.render_view(view)
        for paradigm, card in self._cards.items():
            # What is wrong must be in sight, whatever is chosen.
            wrong = any(one.complains for one in card.findChildren(Field))
            card.setVisible(wrong or profile.shown("paradigm") == paradigm)

    def _on_link(self) -> None:
        if self._profile is None or not self.use_link.isEnabled():
            return
        try:
            read = self._read_link(self.link.line.text())
        except ValueError as error:
            self.link.show_complaint(settings_complaints.complaint(error))
            self.link.focus()
            return
        self.link.show_complaint("")
        # The key is in it: it must not stay on the screen, nor come back by undoing.
        self.link.line.put("")
        self._said.say(take_link(self._profile, read), Tone.GOOD)
        self._said.setVisible(True)
        self.edited.emit()


def take_link(profile: ProfileDraft, read: LinkRead) -> str:
    """Let calls be returned as the link says; gives the sentence that says what was taken from it."""
    profile.typed |= {
        "paradigm": "return",
        "return_endpoint": plain(read.endpoint),
        "return_window_seconds": read.window_seconds,
    }
    profile.keys["return"] = read.key
    text = translate(
        "settings",
        "✓ Taken: the address, {seconds} s, and the key, which is stored when you save.",
    )
    return text.format(seconds=f"{read.window_seconds:g}")
