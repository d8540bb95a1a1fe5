"""Which proxy a request goes through: the profile's, else the environment's or the system's, else none."""

from __future__ import annotations

import os
import re
import sys

from agent_console.callcontrol.addresses import Address

_ENDING = "_proxy"


def proxy_url_for(address: Address, chosen: str | None) -> str | None:
    """The proxy's URL, or None for a direct way.

    This machine is never reached by a proxy. A chosen proxy is used for all else. Without one, HTTPS_PROXY,
    ALL_PROXY and NO_PROXY decide, or on Windows and macOS the system's settings.
    """
    if address.on_this_machine:
        return None
    if chosen:
        return chosen
    url = _found(*address.origin)
    return url if not url or "://" in url else f"http://{url}"


def _found(scheme: str, host: str, port: int) -> str | None:
    if found := _of_environment():
        excepted = _is_among(f"{host}:{port}", host, found.get("no", ""))
        return None if excepted else found.get(scheme) or found.get("all")
    if sys.platform in {"win32", "darwin"}:
        # Late: megabytes come with it, and on other systems it does no more than what stands above.
        from urllib.request import getproxies, proxy_bypass

        found = getproxies()
        url = found.get(scheme) or found.get("all")
        return None if not url or proxy_bypass(f"{host}:{port}") else url
    return None


def _of_environment() -> dict[str, str]:
    """As urllib.request.getproxies_environment reads it: the lower case wins, also when it is empty."""
    set_by = {name: url for name, url in os.environ.items() if name[-len(_ENDING) :].lower() == _ENDING}
    found = {name.lower(): url for name, url in set_by.items()}
    found |= {name: url for name, url in set_by.items() if name.islower()}
    if "REQUEST_METHOD" in os.environ:
        # Of a program that a web server runs, the HTTP_PROXY may be any caller's "Proxy" header.
        found["http_proxy"] = set_by.get("http_proxy", "")
    return {name.removesuffix(_ENDING): url for name, url in found.items() if url}


def _is_among(place: str, host: str, exceptions: str) -> bool:
    """Whether NO_PROXY names this host, with or without its port, or a domain that it is in."""
    names = [one.strip().lstrip(".") for one in exceptions.split(",")]
    return "*" in names or any(
        re.fullmatch(rf"(.+\.)?{re.escape(name)}", known, re.IGNORECASE)
        for name in names
        if name
        for known in (host, place)
    )
