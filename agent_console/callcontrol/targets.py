"""Addresses in the bytes that go out: hosts in their ASCII form, all else escaped as URLs want it."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv4Address
from urllib.parse import quote, urlsplit

import httpcore

from agent_console.callcontrol.addresses import DEFAULT_PORTS
from agent_console.callcontrol.errors import UnusableAddress

_KEPT_IN_PATH = "/%:@!$&'()*+,;=~"
_KEPT_IN_QUERY = _KEPT_IN_PATH + "?"


@lru_cache(maxsize=2)
def target_of(url: str) -> tuple[httpcore.URL, bytes]:
    """A checked URL as httpcore sends it, and its Host header (RFC 9110, 7.2).

    The list's address is the same for a day, so the last two are kept. Raises UnusableAddress for a host that
    none can have.
    """
    parts = urlsplit(url)
    host = _ascii_host(parts.hostname or "")
    port = None if parts.port == DEFAULT_PORTS.get(parts.scheme) else parts.port
    path = quote(parts.path or "/", safe=_KEPT_IN_PATH)
    query = f"?{quote(parts.query, safe=_KEPT_IN_QUERY)}" if parts.query else ""
    named = b"[%b]" % host if b":" in host else host
    return (
        httpcore.URL(scheme=parts.scheme, host=host, port=port, target=path + query),
        named if port is None else b"%b:%d" % (named, port),
    )


def _ascii_host(host: str) -> bytes:
    try:
        if not host.isascii():
            import idna

            return idna.encode(host, uts46=True)
        if host.replace(".", "").isdigit():
            # Resolvers read a leading zero as octal, and go elsewhere.
            IPv4Address(host)
        return host.encode()
    except ValueError:
        raise UnusableAddress("its host is neither a name nor an IP address") from None
