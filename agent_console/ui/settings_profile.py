"""The pages of the Settings window that belong to one profile: server, keys, unwanted calls, network."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from agent_console.rings.sources import SECRETS
from agent_console.settings.profile import ACTIONS, PROXY
from agent_console.settings.values import PROFILE_DEFAULTS
from agent_console.ui import settings_complaints, settings_words
from agent_console.ui.buttons import ActionButton, Weight
from agent_console.ui.lines import Strip, Tone
from agent_console.ui.reasons import said
from agent_console.ui.setting_fields import SecretField
from agent_console.ui.settings_draft import ProfileDraft
from agent_console.ui.settings_section import (
    Gesture,
    ProfileFields,
    Section,
    SettingsView,
    choice_field,
    headed_card,
    text_field,
)

translate = QCoreApplication.translate


class ServerSection(Section):
    """The profile itself, and the server that it talks to."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Profile and server")

    def __init__(self) -> None:
        super().__init__()
        default = str(PROFILE_DEFAULTS["base_url"])
        self.fields = ProfileFields(
            self,
            {
                "name": text_field("name"),
                "edition": choice_field("edition"),
                "region": text_field("region", placeholder=str(PROFILE_DEFAULTS["region"])),
                "base_url": text_field("base_url", placeholder=default),
                "format": choice_field("format"),
                "poll_seconds": text_field("poll_seconds", placeholder="1", numbers=True),
            },
        )
        self.remove = ActionButton(translate("settings", "Remove this profile"), Weight.GRAVE)
        self.remove.clicked.connect(lambda: self.pressed.emit(Gesture.REMOVE_PROFILE))
        one = self.fields
        self.finish(
            headed_card(translate("settings", "Profile"), one["name"], one["edition"], one["region"]),
            headed_card(translate("settings", "Server"), one["base_url"], one["format"], one["poll_seconds"]),
            self.remove,
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw the profile that is chosen."""
        draft, profile = view.draft, view.profile
        if profile is None:
            return
        self.fields.render_view(view)
        locked = draft.is_locked(profile, "name")
        self.remove.setEnabled(not locked)
        self.remove.explain(
            translate("settings", "This profile comes from your administrator.")
            if locked
            else translate("settings", "Takes effect when you save.")
        )


class SecretsCard(QWidget):
    """Fields for what the keyring holds. They show whether there is something, and never what."""

    def __init__(self, section: Section, actions: Collection[str]) -> None:
        super().__init__()
        self._section = section
        self._profile: ProfileDraft | None = None
        self.problem = Strip()
        self.fields = {action: SecretField(settings_words.action(action)) for action in actions}
        for action, one in self.fields.items():
            one.changed.connect(lambda key, action=action: self._on_key(action, key))
            one.forget.connect(lambda action=action: self._on_forget(action))

    def in_order(self) -> tuple[QWidget, ...]:
        """What stands on the card."""
        return (self.problem, *self.fields.values())

    def render_view(self, view: SettingsView) -> None:
        """Draw which keys there are, and which are to be stored or removed."""
        self._profile = profile = view.profile
        if profile is None:
            return
        stored = view.stored_for(profile)
        self.problem.say(
            f"⚠ {settings_complaints.sentence(said(stored.problem))}" if stored.problem else "", Tone.BAD
        )
        known = stored.actions
        for action, one in self.fields.items():
            typed = profile.keys.get(action)
            one.show_stored(
                stored=None if known is None else action in known,
                typed=typed,
                forgotten=action in profile.keys and typed is None,
            )

    def _on_key(self, action: str, key: str) -> None:
        if self._profile is None:
            return
        if key:
            self._profile.keys[action] = key
        else:
            self._profile.keys.pop(action, None)
        self._section.edited.emit()

    def _on_forget(self, action: str) -> None:
        if self._profile is not None:
            self._profile.keys[action] = None
            self._section.edited.emit()


class KeysSection(Section):
    """The key of each action."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Keys")

    def __init__(self) -> None:
        super().__init__()
        self.secrets = SecretsCard(self, (*ACTIONS, *SECRETS.values()))
        explanation = translate(
            "settings",
            "They go into the keyring of your computer when you save, and are never shown.",
        )
        self.finish(
            headed_card(translate("settings", "Keys"), *self.secrets.in_order(), explanation=explanation)
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw the profile that is chosen, and the secrets of the ring sources that there are."""
        self.secrets.render_view(view)
        wanted = {SECRETS.get(source.kind) for source in view.draft.sources}
        for action in SECRETS.values():
            self.secrets.fields[action].setVisible(action in wanted)


class NetworkSection(Section):
    """How the server is reached from a company's network."""

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("settings", "Company network")

    def __init__(self) -> None:
        super().__init__()
        self.fields = ProfileFields(self, {"ca_file": text_field("ca_file"), "proxy": text_field("proxy")})
        self.secrets = SecretsCard(self, (PROXY,))
        self.finish(
            headed_card(translate("settings", "Trust"), self.fields["ca_file"]),
            headed_card(translate("settings", "Proxy"), self.fields["proxy"], *self.secrets.in_order()),
        )

    def render_view(self, view: SettingsView) -> None:
        """Draw the profile that is chosen."""
        self.fields.render_view(view)
        self.secrets.render_view(view)
        has_proxy = view.profile is not None and bool(view.profile.shown("proxy"))
        self.secrets.fields[PROXY].setVisible(has_proxy)
