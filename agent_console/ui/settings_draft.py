"""What a person has typed into the Settings window and not yet saved. Pure: it knows no widget and no file.

What is typed is kept as a configuration file would hold it – a text, a number, a list, a mapping – so that
the very checks that read a file judge it. An empty text means that the key is not set at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from agent_console.settings.changes import (
    AddProfile,
    Change,
    RemovePreference,
    RemoveProfile,
    RemoveProfileKey,
    RenameProfile,
    SetPreference,
    SetProfileKey,
    SetRingSources,
    Value,
)
from agent_console.settings.configuration import PREFERENCE_DEFAULTS, Configuration
from agent_console.settings.profile import EndpointTemplate, Profile, QuickDialEntry, RingSourceSettings
from agent_console.settings.unusable import Unusable
from agent_console.settings.values import (
    PREFERENCES,
    PROFILE,
    PROFILE_DEFAULTS,
    RING_SOURCES,
    Entries,
    quick_dial_entry,
)

Typed = str | int | float | bool | list[Any] | Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A key to store in the keyring, or with None to forget; `action` is one of the profile's secrets."""

    profile: str
    action: str
    key: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Saving:
    """What is to be saved at once: changes to the file, and then to the keyring, under the new names."""

    changes: tuple[Change, ...]
    keys: tuple[KeyChange, ...]

    @property
    def removed(self) -> tuple[str, ...]:
        """The profiles that go: what the keyring holds for them is to be forgotten."""
        return tuple(one.profile for one in self.changes if isinstance(one, RemoveProfile))

    @property
    def renamed(self) -> dict[str, str]:
        """Old names to new ones: what the keyring holds under the old name moves."""
        return {one.profile: one.to for one in self.changes if isinstance(one, RenameProfile)}


class NameTaken(Unusable):
    """Two things of one kind have one name."""


@dataclass(eq=False)
class ProfileDraft:
    """A profile as it will be. `saved` is as it is now, or None for one that is new."""

    saved: Profile | None
    name: str
    typed: dict[str, Typed] = field(default_factory=dict)
    keys: dict[str, str | None] = field(default_factory=dict, repr=False)

    def shown(self, key: str) -> Typed:
        """What the window shows for this key."""
        if key == "name":
            return self.name
        if key in self.typed:
            return self.typed[key]
        present: Typed = plain(getattr(self.saved, key) if self.saved else PROFILE_DEFAULTS[key])
        return present

    def complaint(self, key: str) -> Unusable | None:
        """Why what is typed cannot be saved, or None."""
        if key == "quick_dial":
            return _complaint_of_entries(self.shown(key))
        value = self.shown(key)
        if key != "name" and value == "":
            return None
        return complaint_of(key, value)

    def values(self) -> dict[str, Value | None]:
        """What differs from what is saved; None for a key that is to be removed. Only without complaints."""
        found: dict[str, Value | None] = {}
        for key, value in self.typed.items():
            default = PROFILE_DEFAULTS[key]
            present = getattr(self.saved, key) if self.saved else default
            wanted = default if value == "" else _checked(key, value)
            if wanted != present:
                found[key] = None if value == "" else wanted
        return found


@dataclass(eq=False)
class SourceDraft:
    """A ring source as it will be. `place` is its place in the configuration now, or None for a new one."""

    kind: str
    place: int | None
    typed: dict[str, Typed] = field(default_factory=dict)

    def complaint(self, key: str) -> Unusable | None:
        """Why what is typed cannot be saved, or None."""
        value = self.typed.get(key, "")
        if value == "":
            return None
        return _judged(RING_SOURCES[self.kind][key], value)

    def settings(self) -> RingSourceSettings:
        """As the configuration holds it. Only without complaints."""
        checks = RING_SOURCES[self.kind]
        return RingSourceSettings(
            self.kind, {key: checks[key](value) for key, value in self.typed.items() if value != ""}
        )


class SettingsDraft:
    """All that has been typed, and the configuration under it."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.profiles = [ProfileDraft(one, one.name) for one in configuration.profiles]
        self.removed: list[str] = []
        self.sources = [
            SourceDraft(one.kind, place, dict(one.options))
            for place, one in enumerate(configuration.ring_sources)
        ]
        self.preferences: dict[str, Typed] = {}

    def add_profile(self, name: str) -> ProfileDraft:
        """A new profile, of this name or of this name with a number."""
        taken = {one.name for one in self.profiles}
        number = 2
        free = name
        while free in taken:
            free, number = f"{name} {number}", number + 1
        self.profiles.append(ProfileDraft(None, free))
        return self.profiles[-1]

    def remove_profile(self, profile: ProfileDraft) -> None:
        """Have it removed when the rest is saved."""
        self.profiles.remove(profile)
        if profile.saved is not None:
            self.removed.append(profile.saved.name)

    def is_locked(self, profile: ProfileDraft, key: str) -> bool:
        """Whether an administrator has set it."""
        if profile.saved is None:
            return False
        if key == "name":
            return profile.saved.name in self.configuration.machine_wide
        return ("profiles", profile.saved.name, key) in self.configuration.locked

    def complaint(self, profile: ProfileDraft, key: str) -> Unusable | None:
        """Why what is typed cannot be saved, or None."""
        if key == "name" and self._has_taken_a_name(profile):
            return NameTaken("is the name of another profile")
        return profile.complaint(key)

    def _has_taken_a_name(self, profile: ProfileDraft) -> bool:
        """Whether another has this name, and this one is not who had it all along.

        One that gives its name up has it until that is saved: it is by their names that keys are kept.
        """
        name = profile.name.strip()
        if profile.saved is not None and profile.saved.name == name:
            return False
        others = [one for one in self.profiles if one is not profile]
        taken = {one.name.strip() for one in others}
        if profile.saved is not None:
            taken |= {one.saved.name for one in others if one.saved is not None}
        return name in taken

    def preference(self, key: str) -> Typed:
        """What the window shows for a key that stands at the top of the file."""
        present: Typed = plain(getattr(self.configuration, key))
        return self.preferences.get(key, present)

    def preference_complaint(self, key: str) -> Unusable | None:
        """Why what is typed cannot be saved, or None."""
        value = self.preference(key)
        return None if value == "" else _judged(PREFERENCES[key], value)

    def complaints(self) -> int:
        """How many of the values cannot be saved as they are."""
        found: list[Unusable | None] = [
            self.complaint(one, key) for one in self.profiles for key in ("name", *one.typed)
        ]
        found += [one.complaint(key) for one in self.sources for key in one.typed]
        found += [self.preference_complaint(key) for key in self.preferences]
        return sum(one is not None for one in found)

    def saving(self) -> Saving:
        """What is to be saved. Only without complaints."""
        changes: list[Change] = [RemoveProfile(name) for name in self.removed]
        changes += [
            RenameProfile(one.saved.name, one.name.strip())
            for one in self.profiles
            if one.saved is not None and one.saved.name != one.name.strip()
        ]
        for one in self.profiles:
            changes += _changes_of(one)
        changes += self._preference_changes()
        if (sources := tuple(one.settings() for one in self.sources)) != self.configuration.ring_sources:
            changes.append(SetRingSources(sources))
        keys = [
            KeyChange(one.name.strip(), action, key)
            for one in self.profiles
            for action, key in one.keys.items()
        ]
        return Saving(tuple(changes), tuple(keys))

    def _preference_changes(self) -> list[Change]:
        changes: list[Change] = []
        for key, value in self.preferences.items():
            wanted = PREFERENCE_DEFAULTS[key] if value == "" else PREFERENCES[key](value)
            if wanted != getattr(self.configuration, key):
                changes.append(RemovePreference(key) if value == "" else SetPreference(key, wanted))
        return changes


def _changes_of(profile: ProfileDraft) -> list[Change]:
    name, values = profile.name.strip(), profile.values()
    if profile.saved is None:
        return [AddProfile(name, {key: value for key, value in values.items() if value is not None})]
    return [
        RemoveProfileKey(name, key) if value is None else SetProfileKey(name, key, value)
        for key, value in values.items()
    ]


def number_or_text(typed: str) -> Typed:
    """A number as people write it, with a point or a comma; anything else stays the text that it is."""
    typed = typed.strip()
    try:
        return int(typed)
    except ValueError:
        pass
    try:
        return float(typed.replace(",", "."))
    except ValueError:
        return typed


def plain(value: object) -> Any:  # noqa: ANN401 - whatever a file can hold
    """A value as a file holds it."""
    match value:
        case EndpointTemplate(method=method, url=url):
            return {"method": method, "url": url}
        case QuickDialEntry(name=name, to=to):
            return {"name": name, "to": to}
        case tuple():
            return [plain(one) for one in value]
    return value


def complaint_of(key: str, value: object) -> Unusable | None:
    """Why this value cannot be used for this key of a profile, or None."""
    check = PROFILE[key]
    if found := _judged(check, value):
        return found
    if isinstance(check, Entries) and isinstance(value, list):
        return next(filter(None, (_judged(check.entry, one) for one in value)), None)
    return None


def _judged(check: Any, value: object) -> Unusable | None:  # noqa: ANN401 - a Check
    try:
        check(value)
    except Unusable as error:
        return error
    return None


def complaint_of_entry(entries: list[Any], index: int) -> Unusable | None:
    """Why this entry of a quick dial cannot be saved, or None."""
    if complaint := _judged(quick_dial_entry, entries[index]):
        return complaint
    name = entries[index]["name"].strip().casefold()
    if any(str(one["name"]).strip().casefold() == name for one in entries[:index]):
        return NameTaken("is the name of another entry")
    return None


def _complaint_of_entries(entries: Any) -> Unusable | None:  # noqa: ANN401 - as a file holds it
    return next(
        (found for index in range(len(entries)) if (found := complaint_of_entry(entries, index))), None
    )


def _checked(key: str, value: Typed) -> Value:
    check = PROFILE[key]
    checked = check(value)
    if isinstance(check, Entries):
        return tuple(dict.fromkeys(map(check.entry, checked)))
    result: Value = checked
    return result
