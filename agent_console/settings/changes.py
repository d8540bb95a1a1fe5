"""What a person can change in the configuration, one case each."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from agent_console.settings.profile import EndpointTemplate, QuickDialEntry, RingSourceSettings

Value = str | int | float | bool | EndpointTemplate | tuple[QuickDialEntry, ...] | tuple[str, ...]
"""What a key can be set to, as `Profile` holds it."""


class SetPreference(Struct, frozen=True):
    """Set a key that stands at the top of the file."""

    key: str
    value: Value


class RemovePreference(Struct, frozen=True):
    """Let the machine-wide file or the default say it again."""

    key: str


class AddProfile(Struct, frozen=True):
    """Add a profile with what it does not leave to the defaults."""

    profile: str
    values: Mapping[str, Value] = field(default_factory=dict)


class RenameProfile(Struct, frozen=True):
    """Call a profile something else. Its keys in the keyring go by its name: whoever renames moves them."""

    profile: str
    to: str


class RemoveProfile(Struct, frozen=True):
    """Remove a profile from the file. What the keyring holds for it is not touched."""

    profile: str


class SetProfileKey(Struct, frozen=True):
    """Set one key of a profile."""

    profile: str
    key: str
    value: Value


class RemoveProfileKey(Struct, frozen=True):
    """Let the machine-wide file or the default say it again."""

    profile: str
    key: str


class SetRingSources(Struct, frozen=True):
    """Listen to these softphones, in this order."""

    sources: tuple[RingSourceSettings, ...]


Change = (
    SetPreference
    | RemovePreference
    | AddProfile
    | RenameProfile
    | RemoveProfile
    | SetProfileKey
    | RemoveProfileKey
    | SetRingSources
)
