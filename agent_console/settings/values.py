"""Which values the configuration takes: one small check for each kind, pure and without a file."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import fields

from agent_console.settings.profile import EndpointTemplate, Profile, QuickDialEntry
from agent_console.settings.shortcuts import hotkeys, shortcuts
from agent_console.settings.unusable import Unusable, shown

Check = Callable[[object], Any]

# A regular expression of it would cost milliseconds of each start: its table has all of Unicode.
_NOT_IN_A_URL = frozenset(map(chr, (*range(0x21), *range(0x7F, 0xA0), 0x2028, 0x2029))) | {"\\"}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
PLACEHOLDERS = ("call_uuid", "caller_number", "caller_number_sent", "api_key", "ext")
SCREEN_POP_PLACEHOLDERS = ("caller_number", "caller_number_sent", "dialed_out_number", "call_uuid", "name")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*")
_SCHEMES_THAT_RUN_THINGS = {"javascript", "vbscript", "data", "file", "about", "shell", "agent-console"}
_KEY_IN_THE_CLEAR = re.compile(r"(?i)(?:^|[?&])(?:api_?)?key=[^{&]")
_PHONE_ENDPOINT = re.compile(r"\w+/[^\s/]+")
# Compiled when first used: a start without numbers of one's own does not wait for them.
_NUMBER = r"(?i)(?:tel:)?\+?[(\d][\d\s()./-]*"
_SIP_ADDRESS = r"(?i)(?:sips?:)?[^\s<>\"@:]+@(?:\[[\da-f:.]+\]|[\w.-]*\w)(?::\d{1,5})?(?:[;?][^\s<>\"]*)?"
_FEWEST_DIGITS, _MOST_DIGITS = 3, 18
"""Of an extension, and of fifteen digits (E.164) after another country's international prefix."""

_REGIONS = (
    "AC AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
    "BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER "
    "ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE "
    "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV "
    "LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
    "NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK "
    "SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA "
    "VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
REGIONS = frozenset(_REGIONS.split())
"""The countries whose numbers phonenumbers can read. It says so itself, but takes long to import."""


def text(value: object) -> str:
    """Any text of one line that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise Unusable("must be a text that is not empty")
    if not value.isprintable():
        raise Unusable("must have no control character")
    return value.strip()


def name(value: object) -> str:
    """A profile's name: it is half of the name under which the keyring keeps its keys."""
    given = text(value)
    if "/" in given:
        raise Unusable(f"is {shown(given)}, but must have no slash")
    return given


def flag(value: object) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise Unusable(f"is {shown(value)}, but must be true or false")
    return value


class OneOf(Struct, frozen=True):
    """One of a few words."""

    choices: tuple[str, ...]

    def __call__(self, value: object) -> str:
        """The word. Raises Unusable."""
        if not isinstance(value, str) or value not in self.choices:
            known = ", ".join(one or '""' for one in self.choices)
            raise Unusable(f"is {shown(value)}, but must be one of {known}")
        return value


class Number(Struct, frozen=True):
    """A number within bounds."""

    least: float
    most: float

    def __call__(self, value: object) -> float:
        """The number. Raises Unusable."""
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and self.least <= value <= self.most
        ):
            return value
        raise Unusable(f"is {shown(value)}, but must be between {self.least:g} and {self.most:g}")


class WholeNumber(Struct, frozen=True):
    """A whole number within bounds."""

    least: int
    most: int

    def __call__(self, value: object) -> int:
        """The number. Raises Unusable."""
        if isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most:
            return value
        raise Unusable(f"is {shown(value)}, but must be a whole number between {self.least} and {self.most}")


def texts(value: object) -> tuple[str, ...]:
    """A list of texts of one line, each once."""
    if not isinstance(value, list):
        raise Unusable('must be a list such as ["Sale"]')
    return tuple(dict.fromkeys(text(one) for one in value))


def port(value: object) -> int:
    """A TCP port."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 65535:
        raise Unusable(f"is {shown(value)}, but must be a port between 1 and 65535")
    return value


def host(value: object) -> str:
    """A host's name or address."""
    given = text(value)
    if _NOT_IN_A_URL.intersection(given) or set(given) & set("/@?#"):
        raise Unusable(f"is {shown(given)}, but must be a host name or an IP address alone")
    return given


def region(value: object) -> str:
    """A country in the two letters of ISO 3166. UK is none: no national number could be read as of there."""
    given = text(value).upper()
    if given not in REGIONS:
        raise Unusable(f"is {shown(value)}, but must be a country in two letters, such as US or GB")
    return given


def phone_endpoint(value: object) -> str:
    """What Asterisk calls a phone: its technology and its name."""
    given = text(value)
    if not _PHONE_ENDPOINT.fullmatch(given):
        raise Unusable(f"is {shown(given)}, but must be written as PJSIP/201")
    return given


def base_url(value: object) -> str:
    """https to anywhere, http to this machine alone."""
    given = text(value).rstrip("/")
    # Not quoted back: people paste addresses with the key still in them.
    usual = Unusable("must be an address such as https://api.retreaver.com/call_control/v1, with no query")
    try:
        parts = urlsplit(given)
        named, _ = parts.hostname, parts.port
    except ValueError:
        raise usual from None
    if not named or parts.scheme not in {"https", "http"} or _NOT_IN_A_URL.intersection(given):
        raise usual
    if parts.query or parts.fragment or parts.username is not None or parts.password is not None:
        raise usual
    if parts.scheme == "http" and not _is_loopback(named):
        raise Unusable("must begin with https: over http anyone on the way could read the keys")
    return given


def feed(value: object) -> str:
    """Where newer releases are looked for, or nowhere."""
    if value == "":
        return ""
    try:
        return base_url(value)
    except Unusable:
        example = "https://updates.example/agent-console"
        raise Unusable(f"must be an address such as {example}, with no query") from None


def _is_loopback(named: str) -> bool:
    if named == "localhost":
        return True
    try:
        return ipaddress.ip_address(named).is_loopback
    except ValueError:
        return False


def ca_file(value: object) -> str:
    """A file by its whole path; `~` is the user's folder."""
    given = text(value)
    if not Path(given).expanduser().is_absolute():
        raise Unusable(f"is {shown(given)}, but must be a whole path to a PEM file")
    return given


def proxy(value: object) -> str:
    """http or https, a host and a port; its user and password belong into the keyring."""
    given = text(value).rstrip("/")
    # Not quoted back: people paste addresses with the password still in them.
    usual = Unusable("must be written as http://HOST:PORT or https://HOST:PORT")
    try:
        parts = urlsplit(given)
        named, number = parts.hostname, parts.port
    except ValueError:
        raise usual from None
    if parts.username is not None or parts.password is not None:
        raise Unusable("holds a user or a password; store them instead: agent-console keys set PROFILE proxy")
    if parts.scheme not in {"http", "https"} or not named or not number or _NOT_IN_A_URL.intersection(given):
        raise usual
    if parts.path or parts.query or parts.fragment:
        raise usual
    return given


def endpoint(value: object) -> EndpointTemplate:
    """`{ method = "POST", url = "…" }`: relative to the base URL, or absolute https."""
    if not isinstance(value, Mapping) or set(value) != {"method", "url"}:
        raise Unusable('must be written as { method = "POST", url = "…" }')
    method = value["method"]
    if not isinstance(method, str) or method.upper() not in {"GET", "POST", "PUT", "PATCH", "DELETE"}:
        raise Unusable("needs a method that is one of GET, POST, PUT, PATCH, DELETE")
    url = text(value["url"])
    unknown = [one for one in _PLACEHOLDER.findall(url) if one not in PLACEHOLDERS]
    filled = _PLACEHOLDER.sub("x", url)
    if unknown or {"{", "}"} & set(filled):
        raise Unusable(f"may only have the placeholders {', '.join(f'{{{one}}}' for one in PLACEHOLDERS)}")
    if _KEY_IN_THE_CLEAR.search(url):
        raise Unusable("holds a key; write {api_key} in its place, and store the key: agent-console keys set")
    if _NOT_IN_A_URL.intersection(url):
        raise Unusable("has a url with spaces or characters that no URL has")
    if "://" in filled.partition("?")[0]:
        _check_absolute(url, filled)
    return EndpointTemplate(method.upper(), url)


def _check_absolute(url: str, filled: str) -> None:
    if "{" in url.partition("://")[2].partition("/")[0].partition("?")[0]:
        raise Unusable("has a url whose host depends on the call")
    try:
        base_url(filled.partition("?")[0])
    except Unusable:
        raise Unusable("has a url that is neither relative to base_url nor https") from None


def screen_pop(value: object) -> str:
    """An address with placeholders that a browser or a customer program opens, or none."""
    if value == "":
        return ""
    url = text(value)
    unknown = [one for one in _PLACEHOLDER.findall(url) if one not in SCREEN_POP_PLACEHOLDERS]
    if unknown or {"{", "}"} & set(_PLACEHOLDER.sub("x", url)):
        known = ", ".join(f"{{{one}}}" for one in SCREEN_POP_PLACEHOLDERS)
        raise Unusable(f"may only have the placeholders {known}")
    scheme, separator, rest = url.partition(":")
    if not separator or not _SCHEME.fullmatch(scheme.lower()):
        raise Unusable("must be an address such as https://crm.example/find?phone={caller_number}")
    host = re.split("[/?#]", rest.removeprefix("//"), maxsplit=1)[0]
    if scheme.lower() in {"http", "https"} and (not rest.startswith("//") or not host or "{" in host):
        raise Unusable("must name its host, and the host must not depend on the call")
    if _NOT_IN_A_URL.intersection(url):
        raise Unusable("has spaces or characters that no URL has")
    return url


def scheme_names(value: object) -> tuple[str, ...]:
    """Schemes that a screen pop may open beside http and https."""
    names = tuple(one.lower() for one in texts(value))
    for one in names:
        if not _SCHEME.fullmatch(one) or one in _SCHEMES_THAT_RUN_THINGS:
            raise Unusable(f"holds {shown(one)}, which may not be opened")
    return names


def quick_dial_entry(value: object) -> QuickDialEntry:
    """`{ name = "…", to = "…" }`."""
    if not isinstance(value, Mapping) or set(value) != {"name", "to"}:
        raise Unusable('must be written as { name = "…", to = "…" }')
    return QuickDialEntry(text(value["name"]), text(value["to"]))


def own_number(value: object) -> str:
    """A phone number in any spelling, or a SIP address: whether it can be reached is the server's to say."""
    given = value.strip() if isinstance(value, str) else ""
    digits = sum(map(str.isdecimal, given))
    is_number = re.fullmatch(_NUMBER, given) and _FEWEST_DIGITS <= digits <= _MOST_DIGITS
    if not given.isprintable() or not (is_number or re.fullmatch(_SIP_ADDRESS, given)):
        raise Unusable(f"holds {shown(value)}, which is no phone number and no SIP address")
    return given


class Entries(Struct, frozen=True):
    """A list whose entries are checked one by one, so that a bad one costs only itself."""

    entry: Check
    example: str

    def __call__(self, value: object) -> list[object]:
        """The list, whatever is in it. Raises Unusable."""
        if not isinstance(value, list):
            raise Unusable(f"must be a list {self.example}")
        return value


ASSUMPTIONS = ("yes", "no", "unknown")
"""What can be said of the vendor where the reference is silent."""

PROFILE: Mapping[str, Check] = {
    "name": name,
    "base_url": base_url,
    "format": OneOf(("json", "xml")),
    "edition": OneOf(("enterprise", "performance")),
    "region": region,
    "ca_file": ca_file,
    "proxy": proxy,
    "poll_seconds": Number(0.5, 60),
    "paradigm": OneOf(("return", "accept", "none")),
    "return_window_seconds": Number(1, 86_400),
    "accept_window_seconds": Number(1, 86_400),
    "stop_ends_hold": OneOf(ASSUMPTIONS),
    "hold_ends_with_destination": OneOf(ASSUMPTIONS),
    "return_endpoint": endpoint,
    "accept_endpoint": endpoint,
    "quick_dial": Entries(quick_dial_entry, 'of { name = "…", to = "…" }'),
    "numbers": Entries(own_number, 'such as ["+14165550100"]'),
    "call_outcomes": texts,
    "screen_pop": screen_pop,
    "screen_pop_on_match": flag,
}
assert set(PROFILE) == {one.name for one in fields(Profile)}  # noqa: S101 - a field that nobody reads is a lie

PROFILE_DEFAULTS: Mapping[str, Any] = {one.name: one.default for one in fields(Profile) if one.name != "name"}

PREFERENCES: Mapping[str, Check] = {
    "allow_insecure_keyring": flag,
    "history_days": WholeNumber(0, 36_500),
    "language": OneOf(("", "ar", "de", "en", "es", "fr")),
    "quiet": flag,
    "show_on_ring": flag,
    "notifications": flag,
    "ring_sound": flag,
    "tray_icon": flag,
    "always_on_top": flag,
    "start_minimized": flag,
    "mask_numbers": flag,
    "return_at_once": flag,
    "note_required": flag,
    "hold_reminder_seconds": WholeNumber(0, 3_600),
    "global_hotkeys": flag,
    "hotkeys": hotkeys,
    "shortcuts": shortcuts,
    "screen_pop_schemes": scheme_names,
    "update_feed": feed,
}
"""What stands at the top of the file and holds for every profile."""

RING_SOURCES: Mapping[str, Mapping[str, Check]] = {
    "baresip": {"host": host, "port": port},
    "asterisk-ami": {
        "host": host,
        "port": port,
        "tls": flag,
        "ca_file": ca_file,
        "username": text,
        "endpoint": phone_endpoint,
    },
    "http": {"port": port},
    "clipboard": {},
}
