"""Reads the tables of a configuration file into profiles, and names whatever is wrong with file and line."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any
from urllib.parse import urlsplit

from agent_console.settings.positions import Path, Positions
from agent_console.settings.profile import EndpointTemplate, Profile, QuickDialEntry, RingSourceSettings

Table = Mapping[str, object]
Check = Callable[[object], Any]


class Unusable(ValueError):  # noqa: N818 - completes a sentence
    """A value that cannot be used; the text completes the sentence `KEY …`."""


@dataclass
class Reader:
    """Reads one file. What it cannot use it leaves out, and says so in `problems`."""

    file: str
    positions: Positions
    problems: list[str] = field(default_factory=list)

    def complain(self, path: Path, sentence: str) -> None:
        """Name what stands at this path, and what is wrong with it."""
        self.problems.append(f"{self.file}:{self.positions.line(path)}: {sentence}")

    def values(self, table: Table, path: Path, checks: Mapping[str, Check]) -> dict[str, Any]:
        """The usable values of a table whose known keys are those of `checks`."""
        good: dict[str, Any] = {}
        for key, value in table.items():
            if key not in checks:
                known = ", ".join(sorted(checks))
                self.complain((*path, key), f"unknown key {key!r}; known here: {known}")
                continue
            try:
                good[key] = checks[key](value)
            except Unusable as error:
                self.complain((*path, key), f"{key} {error}")
        return good

    def tables(self, value: object, path: Path) -> list[tuple[Path, Table]]:
        """The tables of an array of tables."""
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            self.complain(path, f"{path[-1]} must be written as [[{path[-1]}]]")
            return []
        return [((*path, index), one) for index, one in enumerate(value)]

    def profile_values(self, table: Table, path: Path) -> dict[str, Any] | None:
        """A profile's values, `name` among them, or None if it has no usable name."""
        values = self.values(table, path, PROFILE)
        if "name" not in values:
            if "name" not in table:
                self.complain(path, "a profile needs a name")
            return None
        return values

    def ring_source(self, table: Table, path: Path) -> RingSourceSettings | None:
        """One ring source, or None if its kind is not known."""
        kind = table.get("kind")
        if not isinstance(kind, str) or kind not in RING_SOURCES:
            known = ", ".join(sorted(RING_SOURCES))
            self.complain((*path, "kind"), f"kind must be one of {known}")
            return None
        rest = {key: value for key, value in table.items() if key != "kind"}
        return RingSourceSettings(kind, self.values(rest, path, RING_SOURCES[kind]))


def text(value: object) -> str:
    """Any text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise Unusable("must be a text that is not empty")
    return value


def name(value: object) -> str:
    """A profile's name: it is half of the name under which the keyring keeps its keys."""
    given = text(value).strip()
    if "/" in given or any(not character.isprintable() for character in given):
        raise Unusable("must have no slash and no control character")
    return given


def flag(value: object) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise Unusable("must be true or false")
    return value


def one_of(*choices: str) -> Check:
    """One of a few words."""

    def check(value: object) -> str:
        if value not in choices:
            raise Unusable(f"is {value!r}, but must be one of {', '.join(choices)}")
        return str(value)

    return check


def number(least: float, most: float) -> Check:
    """A number within bounds."""

    def check(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise Unusable(f"is {value!r}, but must be a number from {least:g} to {most:g}")
        return value

    return check


def port(value: object) -> int:
    """A TCP port."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 65535:
        raise Unusable(f"is {value!r}, but must be a port from 1 to 65535")
    return value


def region(value: object) -> str:
    """An ISO 3166 country, in two letters."""
    given = text(value).strip().upper()
    if len(given) != 2 or not given.isascii() or not given.isalpha():
        raise Unusable(f"is {value!r}, but must be a country in two letters, such as US")
    return given


def base_url(value: object) -> str:
    """https to anywhere, http to this machine alone."""
    given = text(value).strip().rstrip("/")
    try:
        parts = urlsplit(given)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise Unusable(f"is {value!r}, which is no web address") from None
    if not host or parts.scheme not in {"https", "http"} or parts.query or parts.username is not None:
        raise Unusable("must be an address such as https://api.retreaver.com/call_control/v1")
    if parts.scheme == "http" and not _is_loopback(host):
        raise Unusable("must begin with https: over http anyone on the way could read the keys")
    return given


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def endpoint(value: object) -> EndpointTemplate:
    """`{ method = "POST", url = "…" }`."""
    if not isinstance(value, Mapping) or set(value) != {"method", "url"}:
        raise Unusable('must be written as { method = "POST", url = "…" }')
    method = one_of("GET", "POST", "PUT", "PATCH", "DELETE")(value["method"])
    return EndpointTemplate(method, text(value["url"]).strip())


def quick_dial(value: object) -> tuple[QuickDialEntry, ...]:
    """`[ { name = "…", to = "…" }, … ]`."""
    shape = Unusable('must be a list of { name = "…", to = "…" }')
    if not isinstance(value, list):
        raise shape
    entries = []
    for one in value:
        if not isinstance(one, Mapping) or set(one) != {"name", "to"}:
            raise shape
        entries.append(QuickDialEntry(text(one["name"]).strip(), text(one["to"]).strip()))
    return tuple(entries)


PROFILE: Mapping[str, Check] = {
    "name": name,
    "base_url": base_url,
    "format": one_of("json", "xml"),
    "edition": one_of("enterprise", "performance"),
    "region": region,
    "poll_seconds": number(0.5, 60),
    "paradigm": one_of("return", "accept", "none"),
    "return_window_seconds": number(1, 86_400),
    "accept_window_seconds": number(1, 86_400),
    "return_endpoint": endpoint,
    "accept_endpoint": endpoint,
    "quick_dial": quick_dial,
}
assert set(PROFILE) == {one.name for one in fields(Profile)}  # noqa: S101

RING_SOURCES: Mapping[str, Mapping[str, Check]] = {
    "baresip": {"host": text, "port": port},
    "asterisk-ami": {"host": text, "port": port, "tls": flag, "username": text, "endpoint": text},
    "clipboard": {},
}
