"""Which proxy a request goes through: the profile's, else the environment's or the system's, else none."""

from __future__ import annotations

import ssl
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from agent_console.callcontrol.addresses import Address
from agent_console.callcontrol.errors import ProxyFailed
from agent_console.callcontrol.redaction import remember


def proxy_url_for(address: Address, chosen: str | None) -> str | None:
    """The proxy's URL, or None for a direct way.

    This machine is never reached by a proxy. A chosen proxy is used for all else. Without one, HTTPS_PROXY,
    ALL_PROXY and NO_PROXY decide, or on Windows and macOS the system's settings.
    """
    scheme, host, port = address.origin
    if address.on_this_machine:
        return None
    if chosen:
        return chosen
    found = getproxies()
    url = found.get(scheme) or found.get("all")
    if not url or proxy_bypass(f"{host}:{port}"):
        return None
    return url if "://" in url else f"http://{url}"


def proxy_at(url: str, tls: ssl.SSLContext) -> httpx.Proxy:
    """The proxy as httpx wants it; its password is remembered for redaction. Raises ProxyFailed."""
    try:
        parts = urlsplit(url)
        remember(unquote(parts.password or ""))
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0:
            return httpx.Proxy(url, ssl_context=tls if parts.scheme == "https" else None)
    except (ValueError, httpx.InvalidURL):
        pass
    raise ProxyFailed("its address must be http://HOST:PORT or https://HOST:PORT")
