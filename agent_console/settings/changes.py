"""What a person can change in the configuration, one case each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from agent_console.settings.profile import EndpointTemplate, QuickDialEntry, RingSourceSettings

Value = str | int | float | bool | EndpointTemplate | tuple[QuickDialEntry, ...] | tuple[str, ...]
"""What a key can be set to, as `Profile` holds it."""


@dataclass(frozen=True, slots=True)
class SetPreference:
    """Set a key that stands at the top of the file."""

    key: str
    value: Value


@dataclass(frozen=True, slots=True)
class RemovePreference:
    """Let the machine-wide file or the default say it again."""

    key: str


@dataclass(frozen=True, slots=True)
class AddProfile:
    """Add a profile with what it does not leave to the defaults."""

    profile: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RenameProfile:
    """Call a profile something else. Its keys in the keyring go by its name: whoever renames moves them."""

    profile: str
    to: str


@dataclass(frozen=True, slots=True)
class RemoveProfile:
    """Remove a profile from the file. What the keyring holds for it is not touched."""

    profile: str


@dataclass(frozen=True, slots=True)
class SetProfileKey:
    """Set one key of a profile."""

    profile: str
    key: str
    value: Value


@dataclass(frozen=True, slots=True)
class RemoveProfileKey:
    """Let the machine-wide file or the default say it again."""

    profile: str
    key: str


@dataclass(frozen=True, slots=True)
class SetRingSources:
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
