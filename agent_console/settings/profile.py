"""What a profile says: one account at one server, and how its calls are handled."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

ACTIONS = ("active_calls", "transfer", "return", "accept")
"""What a key can be for: the second half of its name in the keyring (`PROFILE/ACTION`)."""

PROXY = "proxy"
"""Beside the keys the keyring may hold `USER:PASSWORD` for the profile's proxy, under `PROFILE/proxy`."""


class EndpointTemplate(Struct, frozen=True):
    """How to ask for what the reference gives no endpoint for. `url` has placeholders in braces."""

    method: str
    url: str


class QuickDialEntry(Struct, frozen=True):
    """A destination with a name."""

    name: str
    to: str


class Profile(Struct, frozen=True):
    """One account at one server.

    `format` is json or xml, `edition` enterprise or performance, `paradigm` return, accept or none.
    `ca_file` is a PEM file of certificate authorities to trust beside the system's. An empty `proxy` follows
    the environment or the system's settings. `call_outcomes` are what the agent can choose from after a call.
    `screen_pop` is an address with placeholders that shows the caller in another program.

    `numbers` are the phone numbers and SIP addresses at which the vendor reaches this desk; empty: not known.
    `stop_ends_hold` says whether a stopped transfer gives the held caller back, and
    `hold_ends_with_destination` whether a held caller comes back when the destination leaves: yes, no or
    unknown. The reference says neither (Call Transfer), so the defaults are assumptions.
    """

    name: str
    base_url: str = "https://api.retreaver.com/call_control/v1"
    format: str = "json"
    edition: str = "enterprise"
    region: str = "US"
    ca_file: str = ""
    proxy: str = ""
    poll_seconds: float = 1.0
    paradigm: str = "return"
    return_window_seconds: float = 90
    accept_window_seconds: float = 30
    stop_ends_hold: str = "yes"
    hold_ends_with_destination: str = "no"
    return_endpoint: EndpointTemplate = EndpointTemplate(
        "POST", "calls/{call_uuid}/return.{ext}?api_key={api_key}"
    )
    accept_endpoint: EndpointTemplate = EndpointTemplate(
        "POST", "calls/{call_uuid}/accept.{ext}?api_key={api_key}"
    )
    quick_dial: tuple[QuickDialEntry, ...] = ()
    numbers: tuple[str, ...] = ()
    screen_pop: str = ""
    screen_pop_on_match: bool = False
    call_outcomes: tuple[str, ...] = ("Done", "Call back", "No interest", "Wrong number")

    @property
    def secrets(self) -> tuple[str, ...]:
        """What the keyring may hold for this profile."""
        return (*ACTIONS, PROXY) if self.proxy else ACTIONS


class RingSourceSettings(Struct, frozen=True):
    """A softphone to listen to, beside the commands and URLs that are always on."""

    kind: str
    options: Mapping[str, str | int | bool] = field(default_factory=dict)
