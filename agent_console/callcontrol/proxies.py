"""Which proxy a request goes through: the profile's, else the environment's or the system's, else none."""

from __future__ import annotations

import os
import ssl
import sys
from urllib.parse import unquote, urlsplit

import httpcore

from agent_console.callcontrol.addresses import Address
from agent_console.callcontrol.errors import ProxyFailed, UnusableAddress
from agent_console.callcontrol.redaction import remember
from agent_console.callcontrol.targets import target_of

_ASKED_FOR_THEIR_SETTINGS = {"win32", "darwin"}


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
    if sys.platform not in _ASKED_FOR_THEIR_SETTINGS and not any(map(_names_a_proxy, os.environ)):
        return None
    # With it come all that Python has of its own for HTTP and for mail: 2 MiB that few desks need.
    from urllib.request import getproxies, proxy_bypass

    found = getproxies()
    url = found.get(scheme) or found.get("all")
    if not url or proxy_bypass(f"{host}:{port}"):
        return None
    return url if "://" in url else f"http://{url}"


def proxy_at(url: str, tls: ssl.SSLContext) -> httpcore.Proxy:
    """The proxy as httpcore wants it; its password is remembered for redaction. Raises ProxyFailed."""
    try:
        parts = urlsplit(url)
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        remember(password)
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0:
            return httpcore.Proxy(
                target_of(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}")[0],
                auth=(user.encode(), password.encode()) if user or password else None,
                ssl_context=tls if parts.scheme == "https" else None,
            )
    except (ValueError, UnusableAddress):
        pass
    raise ProxyFailed("its address must be http://HOST:PORT or https://HOST:PORT")


def _names_a_proxy(variable: str) -> bool:
    return variable.lower().endswith("_proxy")
