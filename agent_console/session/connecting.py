"""From a profile's settings to what the other rooms take: a client, a policy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from agent_console import __version__
from agent_console.callcontrol import Action, Endpoint, Exchange, Format
from agent_console.desk.policy import Assumption, Key, Paradigm, Policy, QuickDial
from agent_console.monotonic import monotonic_ms
from agent_console.settings.profile import PROXY

if TYPE_CHECKING:
    from agent_console.callcontrol.client import CallControl
    from agent_console.settings import EndpointTemplate, Profile

STALE_AFTER_POLLS = 3


def client_of(
    profile: Profile, keys: Mapping[str, str], on_exchange: Callable[[Exchange], None] | None = None
) -> CallControl:
    """A client for this profile's server. Imports httpcore."""
    from agent_console.callcontrol import CallControl, ConnectionOptions

    return CallControl(
        profile.base_url,
        keys_of(keys),
        format=Format(profile.format),
        return_endpoint=_endpoint(profile.return_endpoint),
        accept_endpoint=_endpoint(profile.accept_endpoint),
        connection=ConnectionOptions(
            ca_file=Path(profile.ca_file).expanduser() if profile.ca_file else None,
            proxy_url=proxy_url_of(profile, keys),
            user_agent=f"agent-console/{__version__}",
        ),
        on_exchange=on_exchange,
        monotonic_ms=monotonic_ms,
    )


def keys_of(secrets: Mapping[str, str]) -> dict[Action, str]:
    """The keys among what the keyring holds for a profile."""
    return {action: secrets[action.value] for action in Action if action.value in secrets}


def proxy_url_of(profile: Profile, secrets: Mapping[str, str]) -> str | None:
    """The profile's proxy with the user and password that the keyring holds for it, if any."""
    if not profile.proxy:
        return None
    user, _, password = secrets.get(PROXY, "").partition(":")
    if not user:
        return profile.proxy
    scheme, _, host = profile.proxy.partition("://")
    return f"{scheme}://{quote(user, safe='')}:{quote(password, safe='')}@{host}"


def policy_of(profile: Profile, keys: Mapping[str, str]) -> Policy:
    """What the desk has to know of this profile. A template that asks for no key needs none."""
    known = {key for key in Key if key.value in keys}
    if "{api_key}" not in profile.return_endpoint.url:
        known.add(Key.RETURN)
    if "{api_key}" not in profile.accept_endpoint.url:
        known.add(Key.ACCEPT)
    return Policy(
        paradigm=Paradigm[profile.paradigm.upper()],
        return_window_ms=round(profile.return_window_seconds * 1000),
        accept_window_ms=round(profile.accept_window_seconds * 1000),
        region=profile.region,
        keys=frozenset(known),
        quick_dial=tuple(QuickDial(entry.name, entry.to) for entry in profile.quick_dial),
        numbers=profile.numbers,
        stop_ends_hold=Assumption(profile.stop_ends_hold),
        hold_ends_with_destination=Assumption(profile.hold_ends_with_destination),
        stale_after_ms=max(5_000, round(profile.poll_seconds * 1000) * STALE_AFTER_POLLS + 1_000),
    )


def _endpoint(template: EndpointTemplate) -> Endpoint:
    return Endpoint(template.method, template.url)
