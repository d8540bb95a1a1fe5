"""Profiles and preferences from TOML files, keys from the keyring, and where both live."""

from agent_console.settings.configuration import Configuration, load_configuration
from agent_console.settings.profile import EndpointTemplate, Profile, QuickDialEntry, RingSourceSettings

__all__ = [
    "Configuration",
    "EndpointTemplate",
    "Profile",
    "QuickDialEntry",
    "RingSourceSettings",
    "load_configuration",
]
