"""`agent-console doctor`: checks what a call centre's desk needs, and says what to do about each fault."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import shlex
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from agent_console.callcontrol import CallControlError, Exchange
from agent_console.session.connecting import client_of
from agent_console.settings.credentials import Credentials, CredentialsError
from agent_console.settings.folders import data_folder, make_data_folder
from agent_console.settings.profile import ACTIONS

if TYPE_CHECKING:
    from agent_console.settings import Configuration, Profile

OK, WARNING, FAILED = "ok", "warning", "failed"
MOST_OFFSET_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was checked, how it is, and what to do if anything."""

    state: str
    subject: str
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        remedy = f" – {self.remedy}" if self.remedy else ""
        return f"{self.state:<8}{self.subject}: {self.what}{remedy}"


def report(configuration: Configuration, *, as_json: bool) -> int:
    """Print every finding; gives 1 if any failed."""
    found = list(findings(configuration))
    if as_json:
        print(json.dumps([asdict(one) for one in found], indent=2))
    else:
        for one in found:
            print(one)
    return 1 if any(one.state == FAILED for one in found) else 0


def findings(configuration: Configuration) -> Iterator[Finding]:
    """Every check, one after the other. Blocks while the keyring, the server or a phone is asked."""
    yield from _configuration(configuration)
    yield _data()
    credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
    try:
        yield Finding(OK, "keyring", credentials.backend_name())
    except CredentialsError as error:
        yield Finding(FAILED, "keyring", str(error), "keys cannot be stored or read until then")
        return
    for profile in configuration.profiles:
        yield from _profile(profile, credentials)
    yield from _ring_sources(configuration, credentials)


def _configuration(configuration: Configuration) -> Iterator[Finding]:
    for problem in configuration.problems:
        yield Finding(FAILED, "configuration", problem, "mend that line")
    if not configuration.profiles:
        what = f"no profile in {configuration.file}"
        yield Finding(FAILED, "configuration", what, "write one: see README, “Connect a real account”")
    elif not configuration.problems:
        names = ", ".join(profile.name for profile in configuration.profiles)
        yield Finding(OK, "configuration", f"profiles: {names}")


def _data() -> Finding:
    folder = data_folder()
    try:
        make_data_folder()
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        what = f"{folder} cannot be written to: {error.strerror or error}"
        return Finding(FAILED, "data folder", what, "make it yours, or set AGENT_CONSOLE_DATA_DIR")
    return Finding(OK, "data folder", str(folder))


def _profile(profile: Profile, credentials: Credentials) -> Iterator[Finding]:
    subject = f"profile {profile.name}"
    try:
        keys = credentials.keys(profile.name, profile.secrets)
    except CredentialsError as error:
        yield Finding(FAILED, f"{subject}, keys", str(error))
        return
    yield _proxy(profile, subject)
    for action in ACTIONS:
        if action not in keys:
            wanted = action in {"active_calls", "transfer", profile.paradigm}
            state = FAILED if action == "active_calls" else WARNING if wanted else OK
            remedy = f"agent-console keys set {shlex.quote(profile.name)} {action}" if wanted else ""
            yield Finding(state, f"{subject}, key {action}", "none is stored", remedy)
        elif action != "active_calls":
            what = "stored; only using it on a call can prove it"
            yield Finding(OK, f"{subject}, key {action}", what)
    if "active_calls" in keys:
        yield from asyncio.run(_server(profile, keys, subject))


def _proxy(profile: Profile, subject: str) -> Finding:
    if profile.proxy:
        return Finding(OK, f"{subject}, proxy", f"{urlsplit(profile.proxy).netloc}, as the profile says")
    parts = urlsplit(profile.base_url)
    proxy = getproxies().get(parts.scheme)
    if not proxy or proxy_bypass(parts.hostname or ""):
        return Finding(OK, f"{subject}, proxy", "none")
    host = urlsplit(proxy).hostname or "set, but unreadable"
    return Finding(OK, f"{subject}, proxy", host)


async def _server(profile: Profile, keys: dict[str, str], subject: str) -> list[Finding]:
    exchanges: list[Exchange] = []
    key = f"{subject}, key active_calls"
    async with client_of(profile, keys, exchanges.append) as client:
        try:
            page = await client.first_page()
        except CallControlError as error:
            return [
                Finding(FAILED, key, error.meaning, "see the keys, the address, the network and the proxy")
            ]
    encrypted = profile.base_url.startswith("https:")
    skipped = f", {page.skipped} unreadable" if page.skipped else ""
    findings = [
        Finding(OK, key, f"accepted; {len(page.calls)} calls on page 1{skipped}"),
        Finding(OK, f"{subject}, TLS", "verified" if encrypted else "not used: this machine's own loopback"),
    ]
    last = exchanges[-1]
    if last.server_date_ms is None:
        what = "the server sends no Date header"
        return [*findings, Finding(WARNING, f"{subject}, clock", what, "countdowns cannot be shown")]
    offset_seconds = (last.server_date_ms + 500) / 1000 - time.time()
    what = f"the server is {offset_seconds:+.0f} s from this machine"
    far = abs(offset_seconds) > MOST_OFFSET_SECONDS
    remedy = "countdowns go by the server's clock; still, set this machine's" if far else ""
    return [*findings, Finding(WARNING if far else OK, f"{subject}, clock", what, remedy)]


def _ring_sources(configuration: Configuration, credentials: Credentials) -> Iterator[Finding]:
    from agent_console.rings import local_client
    from agent_console.rings.sources import probe, source_names
    from agent_console.rings.status import Connecting, Listening, Refused, Waiting

    if os.name == "nt" or any(local_client.is_private(folder) for folder in local_client.folders()):
        yield Finding(OK, "ring source commands", "always on")
    else:
        yield Finding(OK, "ring source commands", "always on, once the console has been started")
    # What a probe warns of is its finding.
    logging.getLogger("agent_console.rings").setLevel(logging.ERROR)
    profile = configuration.profile(None)

    async def secret(name: str) -> str | None:
        return await asyncio.to_thread(credentials.key, profile.name, name) if profile else None

    names = source_names(configuration.ring_sources)
    for name, source in zip(names, configuration.ring_sources, strict=True):
        match asyncio.run(probe(source, secret)):
            case Listening(to):
                yield Finding(OK, f"ring source {name}", f"listens to {to}")
            case Waiting(_, why):
                remedy = "start the phone, or see host and port"
                yield Finding(WARNING, f"ring source {name}", why, remedy)
            case Refused(why):
                yield Finding(FAILED, f"ring source {name}", why, "see the configuration and the keyring")
            case Connecting():
                pass
