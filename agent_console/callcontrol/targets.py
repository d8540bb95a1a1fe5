"""Addresses in the bytes that go out: hosts in their ASCII form, all else escaped as URLs want it."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote, urlsplit

import httpcore

_KEPT_IN_PATH = "/%:@!$&'()*+,;=~"
_KEPT_IN_QUERY = _KEPT_IN_PATH + "?"


@lru_cache(maxsize=2)
def target_of(url: str) -> tuple[httpcore.URL, bytes]:
    """A checked URL as httpcore sends it, and its Host header (RFC 9110, 7.2).

    The list's address is the same for a day, so the last two are kept. Raises UnicodeError for a host that no
    name can be, and ValueError for a port that none is.
    """
    parts = urlsplit(url)
    host = _ascii_host(parts.hostname or "")
    path = quote(parts.path or "/", safe=_KEPT_IN_PATH)
    query = f"?{quote(parts.query, safe=_KEPT_IN_QUERY)}" if parts.query else ""
    named = b"[%b]" % host if b":" in host else host
    return (
        httpcore.URL(scheme=parts.scheme, host=host, port=parts.port, target=path + query),
        named if parts.port is None else b"%b:%d" % (named, parts.port),
    )


def _ascii_host(host: str) -> bytes:
    if host.isascii():
        return host.encode()
    import idna

    return idna.encode(host, uts46=True)
