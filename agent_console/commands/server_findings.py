"""What `doctor` finds out from a profile's server: way, encryption, key and clock, each with its remedy."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from agent_console.callcontrol import CallControlError, Exchange, errors
from agent_console.commands.findings import FAILED, OK, WARNING, Finding, storing
from agent_console.session.connecting import client_of

if TYPE_CHECKING:
    from agent_console.settings import Profile

MOST_OFFSET_SECONDS = 60


async def server_findings(profile: Profile, keys: Mapping[str, str], subject: str) -> list[Finding]:
    """Ask for page 1 once, and say all that this tells. `keys` holds the one for active calls."""
    exchanges: list[Exchange] = []
    try:
        async with client_of(profile, keys, exchanges.append) as client:
            page = await client.first_page()
    except errors.KeyRefused as error:
        return [*_failed(error, profile, subject), _clock(exchanges[-1], subject)]
    except CallControlError as error:
        return _failed(error, profile, subject)
    skipped = f", {page.skipped} unreadable" if page.skipped else ""
    return [
        Finding(OK, f"{subject}, key active_calls", f"accepted; {len(page.calls)} calls on page 1{skipped}"),
        _encrypted(profile, subject),
        _clock(exchanges[-1], subject),
    ]


async def way_findings(profile: Profile, secrets: Mapping[str, str], subject: str) -> list[Finding]:
    """Whether the server can be reached at all, where no key is at hand: a new desk has none yet.

    `secrets` may hold the proxy's login.
    """
    exchanges: list[Exchange] = []
    try:
        async with client_of(profile, secrets, exchanges.append) as client:
            await client.ask_without_key()
    except errors.KeyRefused:
        pass  # as it should be
    except CallControlError as error:
        return [_unanswered(error, profile, subject)]
    reached = Finding(OK, f"{subject}, server", "can be reached")
    return [reached, _encrypted(profile, subject), _clock(exchanges[-1], subject)]


def _encrypted(profile: Profile, subject: str) -> Finding:
    https = profile.base_url.startswith("https:")
    return Finding(OK, f"{subject}, TLS", "verified" if https else "not used: this machine's own loopback")


def _clock(last: Exchange, subject: str) -> Finding:
    if last.server_date_ms is None:
        remedy = "countdowns cannot be shown; see whether a proxy takes the header out"
        return Finding(WARNING, f"{subject}, clock", "the server sends no Date header", remedy)
    offset_seconds = (last.server_date_ms + 500) / 1000 - time.time()
    # Rounded to a whole number first: else nothing becomes "-0".
    what = f"the server is {round(offset_seconds):+d} s from this machine"
    if abs(offset_seconds) <= MOST_OFFSET_SECONDS:
        return Finding(OK, f"{subject}, clock", what)
    remedy = "countdowns go by the server's clock; still, set this machine's"
    return Finding(WARNING, f"{subject}, clock", what, remedy)


def _failed(error: CallControlError, profile: Profile, subject: str) -> list[Finding]:
    key = f"{subject}, key active_calls"
    if isinstance(error, errors.KeyRefused):
        remedy = f"store another: {storing(profile.name, 'active_calls')}"
        return [_encrypted(profile, subject), Finding(FAILED, key, error.meaning, remedy)]
    untried = Finding(WARNING, key, "stored, but not tried", "mend what stands above")
    return [_unanswered(error, profile, subject), untried]


def _unanswered(error: CallControlError, profile: Profile, subject: str) -> Finding:
    if isinstance(error, errors.SlowDown):
        remedy = "wait a minute; let fewer desks share the key, or raise poll_seconds"
        return Finding(WARNING, f"{subject}, server", error.meaning, remedy)
    part, remedy = _where_and_what_to_do(error, profile)
    return Finding(FAILED, f"{subject}, {part}", str(error), remedy)


def _where_and_what_to_do(error: CallControlError, profile: Profile) -> tuple[str, str]:
    parts = urlsplit(profile.base_url)
    place = f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"
    match error:
        case errors.UnusableCertificateFile():
            return "TLS", "name a PEM file that this user can read in ca_file"
        case errors.CertificateExpired() | errors.CertificateNotYetValid():
            return "TLS", "set this machine's clock; if it is right, the server's owner has to renew it"
        case errors.CertificateForAnotherHost():
            return "TLS", "see base_url; else something on the way answers for the server"
        case errors.CertificateNotTrusted():
            return "TLS", "if the company's proxy opens TLS, name its authority: ca_file in the profile"
        case errors.TlsFailed():
            return "TLS", "see whether a proxy or firewall on the way lets TLS 1.2 or newer through"
        case errors.ProxyFailed():
            login = storing(profile.name, "proxy")
            return "proxy", f"see proxy in the profile, or HTTPS_PROXY; its login: {login}"
        case errors.UnusableAddress():
            return "server", "mend base_url"
        case errors.NotSent() | errors.NoAnswer():
            return "server", f"see base_url and the network; the firewall must let {place} through"
        case errors.NotFound() | errors.Gone():
            return "server", "see base_url: the server is there, but not what is asked for"
        case _:
            return "server", "try again in some minutes; if it stays, give this line to the server's owner"
