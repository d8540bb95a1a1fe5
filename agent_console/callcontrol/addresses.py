"""Which URLs this client may speak to: https, plain http to this machine alone, a key to no other origin."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import SplitResult, urljoin, urlsplit

from agent_console.callcontrol.errors import UnusableAddress
from agent_console.callcontrol.redaction import redact

DEFAULT_PORTS = {"http": 80, "https": 443}
_NOT_IN_A_URL = re.compile(r"[\x00-\x20\x7f-\x9f\\\u2028\u2029]")
_API_KEY_VALUE = re.compile(r"((?:^|&)api_key=)[^&]*")


@dataclass(frozen=True, slots=True)
class Address:
    """A URL ready for the wire: only `shown` may be shown."""

    wire: str = field(repr=False)

    @property
    def shown(self) -> str:
        """The URL without its key."""
        return redact(self.wire)

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port: a key that is meant for one origin goes to no other (RFC 6454)."""
        parts = urlsplit(self.wire)
        return parts.scheme, parts.hostname or "", parts.port or DEFAULT_PORTS[parts.scheme]

    @property
    def on_this_machine(self) -> bool:
        """Whether the host is a loopback host."""
        return is_loopback(self.origin[1])


def address(url: str) -> Address:
    """Check a whole URL; raises UnusableAddress with a sentence that never quotes a key."""
    parts = _split(url)
    scheme, host = parts.scheme, parts.hostname
    if scheme not in DEFAULT_PORTS:
        raise UnusableAddress(f"it must begin with https://, and it is {redact(url)!r}")
    if not host:
        raise UnusableAddress("it names no host")
    if parts.username is not None or parts.password is not None:
        raise UnusableAddress("it must not hold a user name or password")
    if scheme == "http" and not is_loopback(host):
        raise UnusableAddress(f"plain http is only for this machine, and {host} is not; use https")
    return Address(parts._replace(fragment="").geturl())


def join(base_url: str, relative: str) -> Address:
    """A URL under the base URL, whose path stays; an absolute one stands for itself."""
    if "://" in relative.partition("?")[0]:
        return address(relative)
    base = _split(base_url)
    if base.query or base.fragment:
        raise UnusableAddress("the base URL must end with its path")
    return address(f"{base.geturl().rstrip('/')}/{relative.lstrip('/')}")


def follow(source: Address, target: str) -> Address | None:
    """Where a Link or a redirect points, or None if that is another origin or no usable URL."""
    try:
        found = address(urljoin(source.wire, target))
    except (UnusableAddress, ValueError):
        return None
    return found if found.origin == source.origin else None


@lru_cache(maxsize=4)
def without_key(found: Address) -> str:
    """The URL as a template with `{api_key}` for the key, so that a kept page link keeps no key."""
    parts = urlsplit(found.wire)
    query, replaced = _API_KEY_VALUE.subn(r"\1{api_key}", _braceless(parts.query))
    if not replaced:
        query = f"{query}&api_key={{api_key}}" if query else "api_key={api_key}"
    return parts._replace(path=_braceless(parts.path), query=query).geturl()


def is_loopback(host: str) -> bool:
    """Whether the host is this machine by its very name: localhost, 127.0.0.0/8 or ::1."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str) -> SplitResult:
    if _NOT_IN_A_URL.search(url):
        raise UnusableAddress("it holds spaces or characters that no URL has")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        parts = None
    if parts is None:
        raise UnusableAddress("its host or port cannot be read")
    return parts


def _braceless(text: str) -> str:
    return text.replace("{", "%7B").replace("}", "%7D")
