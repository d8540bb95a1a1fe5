"""Endpoint templates: where Return and Accept go, two headings that the reference leaves empty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlsplit

from agent_console.callcontrol.addresses import Address, address, join
from agent_console.callcontrol.errors import CallLacksNumber, MissingKey, UnusableAddress
from agent_console.callcontrol.messages import ActiveCall

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_KNOWN = {"call_uuid", "caller_number", "caller_number_sent", "api_key", "ext"}
_METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A method and a URL with placeholders, relative to the base URL or absolute https.

    Placeholders: {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}; each value is
    percent-encoded on its way in.
    """

    method: str
    url: str

    @property
    def needs_key(self) -> bool:
        """Whether the template asks for an API key at all."""
        return "{api_key}" in self.url


DEFAULT_RETURN = Endpoint("POST", "calls/{call_uuid}/return.{ext}?api_key={api_key}")
"""By analogy with transfer: the reference gives none (api-decisions, "The two headings")."""

DEFAULT_ACCEPT = Endpoint("POST", "calls/{call_uuid}/accept.{ext}?api_key={api_key}")
"""By analogy with transfer: the reference gives none (api-decisions, "The two headings")."""


def check_endpoint(endpoint: Endpoint) -> None:
    """Raise UnusableAddress if the template could not be used for any call; for settings."""
    if endpoint.method.upper() not in _METHODS:
        raise UnusableAddress(f"the method must be one of {', '.join(sorted(_METHODS))}")
    for name in _PLACEHOLDER.findall(endpoint.url):
        if name not in _KNOWN:
            raise UnusableAddress(f"the endpoint has an unknown placeholder {{{name}}}")
    leftover = _PLACEHOLDER.sub("x", endpoint.url)
    if "{" in leftover or "}" in leftover:
        raise UnusableAddress("the endpoint has a brace without its partner")
    if "://" in leftover.partition("?")[0]:
        address(leftover)
        if "{" in endpoint.url.split("://", 1)[1].partition("/")[0].partition("?")[0]:
            raise UnusableAddress("the endpoint's host must not depend on the call")


def values_of(call: ActiveCall) -> dict[str, str | None]:
    """What a template may say of a call."""
    return {
        "call_uuid": call.call_uuid,
        "caller_number": call.caller_number,
        "caller_number_sent": call.caller_number_sent,
    }


def fill(endpoint: Endpoint, base_url: str, values: Mapping[str, str | None], key: str | None) -> Address:
    """The address for one call.

    Raises UnusableAddress, CallLacksNumber, or MissingKey if the template wants a key and there is none.
    """
    if endpoint.needs_key and not key:
        raise MissingKey
    in_path, mark, in_query = endpoint.url.partition("?")
    values = {**values, "api_key": key}
    return join(base_url, _substitute(in_path, values, in_path=True) + mark + _substitute(in_query, values))


def _substitute(template: str, values: Mapping[str, str | None], *, in_path: bool = False) -> str:
    def encoded(placeholder: re.Match[str]) -> str:
        name = placeholder[1]
        value = values.get(name)
        if not value:
            raise CallLacksNumber(f"it has no {name}")
        if in_path and value in {".", ".."}:
            # Servers and URL libraries walk up the path at a dot segment, however it is encoded.
            raise UnusableAddress(f"{name} cannot stand in a path")
        try:
            return quote(value, safe="")
        except UnicodeEncodeError:
            pass
        raise UnusableAddress(f"{name} cannot be written in a URL")

    return _PLACEHOLDER.sub(encoded, template)


@dataclass(frozen=True, slots=True)
class RejectionLink:
    """What a pasted call rejection link holds: the template, its key apart, and its window."""

    endpoint: Endpoint
    key: str = field(repr=False)
    window_seconds: int = 90


def endpoint_from_rejection_link(link: str) -> RejectionLink:
    """Read a *call rejection* link as a Handler Group's page shows it (api-decisions, "The two headings").

    Its key goes out of the template, and its caller number becomes `{caller_number}`. POST, since the
    vendor's help says to trigger the link by an HTTP post. Raises UnusableAddress, which never quotes a key.
    """
    checked = address(link.strip())
    parts = urlsplit(checked.wire)
    if "{" in checked.wire or "}" in checked.wire:
        raise UnusableAddress("the link holds braces; paste it as the Handler Group's page shows it")
    parameters = dict(parse_qsl(parts.query, keep_blank_values=True))
    key_name = next((name for name in ("key", "api_key") if name in parameters), None)
    key = parameters.get(key_name, "") if key_name else ""
    if not key or key == "KEY":
        raise UnusableAddress("the link holds no key; copy it whole from the Handler Group's page")
    if "caller_number" not in parameters:
        raise UnusableAddress("the link has no caller_number, so it cannot say which call is meant")
    rest = [
        f"{quote(name, safe='')}={_placeholder(name, key_name) or quote(value, safe='')}"
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    template = parts._replace(query="&".join(rest)).geturl()
    return RejectionLink(Endpoint("POST", template), key)


def _placeholder(name: str, key_name: str | None) -> str | None:
    if name == key_name:
        return "{api_key}"
    return "{caller_number}" if name == "caller_number" else None
