"""A URL as HTTP and the resolver want it: ASCII, percent-encoded, its parts apart."""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import quote, urlsplit

from msgspec import Struct

from agent_console.callcontrol.errors import UnusableAddress

_IN_A_PATH = "!$&'()*+,/:;=@[]\\^|%"
_IN_A_QUERY = _IN_A_PATH + "?`{}"
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_IPV4_STYLE = re.compile(r"\d+\.\d+\.\d+\.\d+")
_DEFAULT_PORTS = {"http": 80, "https": 443}


class Origin(Struct, frozen=True):
    """Who is spoken to. `host` is ASCII and without brackets."""

    tls: bool
    host: str
    port: int

    @property
    def authority(self) -> str:
        """Host and port, as a Host header has them: without a port that is the usual one."""
        usual = self.port == _DEFAULT_PORTS["https" if self.tls else "http"]
        return self.bracketed if usual else f"{self.bracketed}:{self.port}"

    @property
    def bracketed(self) -> str:
        """The host as it stands beside a port."""
        return f"[{self.host}]" if ":" in self.host else self.host


@lru_cache(maxsize=4)
def spelled(url: str) -> tuple[Origin, str]:
    """Who is asked and for what (the request target), of a URL whose scheme is http or https.

    Raises UnusableAddress.
    """
    parts = urlsplit(url)
    host = _ascii(parts.hostname or "")
    origin = Origin(parts.scheme == "https", host, parts.port or _DEFAULT_PORTS[parts.scheme])
    path = quote(_STRAY_PERCENT.sub("%25", parts.path), safe=_IN_A_PATH) or "/"
    query = quote(_STRAY_PERCENT.sub("%25", parts.query), safe=_IN_A_QUERY)
    return origin, f"{path}?{query}" if query else path


def _ascii(host: str) -> str:
    if ":" in host or _IPV4_STYLE.fullmatch(host):
        try:
            ip_address(host)
        except ValueError:
            pass
        else:
            return host
        raise UnusableAddress("its host looks like an IP address and is none")
    if host.isascii():
        return quote(host, safe="!$&'()*+,;=\"`{}%|\\")
    import idna

    try:
        return idna.encode(host).decode()
    except idna.IDNAError:
        pass
    raise UnusableAddress("its host is no name that the internet could have")
