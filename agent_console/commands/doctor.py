"""`agent-console doctor`: checks what a call centre's desk needs, and says what to do about each fault."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import platform
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from agent_console import __version__
from agent_console.commands.findings import FAILED, OK, WARNING, Finding, storing
from agent_console.commands.server_findings import server_findings, way_findings
from agent_console.commands.update_findings import update_finding
from agent_console.desk.numbers import Undialable, read_destination
from agent_console.settings.credentials import Credentials, CredentialsError
from agent_console.settings.folders import data_folder, make_data_folder, system_configuration_file
from agent_console.settings.profile import ACTIONS, Profile

if TYPE_CHECKING:
    from agent_console.rings.status import Status
    from agent_console.settings import Configuration


def report(configuration: Configuration, *, as_json: bool) -> int:
    """Print every finding; gives 1 if any failed."""
    # What a probe warns of is its finding.
    logging.getLogger("agent_console.rings").setLevel(logging.ERROR)
    found = list(findings(configuration))
    if as_json:
        print(json.dumps([asdict(one) for one in found], indent=2))
    else:
        for one in found:
            print(one)
    return 1 if any(one.state == FAILED for one in found) else 0


def findings(
    configuration: Configuration, listening: Mapping[str, Status] | None = None
) -> Iterator[Finding]:
    """Every check, one after the other. Blocks while the keyring, the server or a phone is asked.

    A console that runs knows how its own ring sources are doing, by their names in `listening`. To ask a
    phone that serves one program at a time would take it away from that console, and its ring with it.
    """
    system = f"{platform.platform()}, Python {platform.python_version()}"
    yield Finding(OK, "program", f"Agent Console {__version__} on {system}")
    yield from _configuration(configuration)
    yield _policy(configuration)
    yield _data()
    credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
    held: dict[str, dict[str, str]] = {}
    try:
        yield Finding(OK, "keyring", credentials.backend_name())
    except CredentialsError as error:
        remedy = "keys can be neither stored nor read until then, and what needs one is not checked"
        yield Finding(FAILED, "keyring", str(error), remedy)
    else:
        for profile in configuration.profiles:
            subject = f"profile {profile.name}"
            try:
                held[profile.name] = credentials.keys(profile.name, profile.secrets)
            except CredentialsError as error:
                yield Finding(FAILED, f"{subject}, keys", str(error), "then run doctor again")
                break
    for profile in configuration.profiles:
        yield from _profile(profile, held.get(profile.name))
    readable = len(held) == len(configuration.profiles)
    yield from _ring_sources(configuration, credentials, listening or {}, readable=readable)
    first = configuration.profile(None) or Profile("")
    yield update_finding(configuration.update_feed, first, held.get(first.name, {}))


def _configuration(configuration: Configuration) -> Iterator[Finding]:
    for problem in configuration.problems:
        yield Finding(FAILED, "configuration", problem, "mend that line")
    if not configuration.profiles:
        what = f"no profile in {configuration.file}"
        yield Finding(FAILED, "configuration", what, "write one: see README, “Connect a real account”")
    elif not configuration.problems:
        names = ", ".join(profile.name for profile in configuration.profiles)
        yield Finding(OK, "configuration", f"profiles: {names}")


def _policy(configuration: Configuration) -> Finding:
    file = system_configuration_file()
    locked = sorted({" ".join(one) for one in configuration.locked})
    held = f"locked: {', '.join(locked)}" if locked else "nothing is locked"
    return Finding(OK, "policy", f"{file if file.exists() else f'no {file}'}; {held}")


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


def _profile(profile: Profile, keys: dict[str, str] | None) -> Iterator[Finding]:
    """`keys` is None where the keyring could not be read."""
    subject = f"profile {profile.name}"
    yield from undialable(profile, subject)
    yield _proxy(profile, subject)
    if keys is not None:
        yield from _keys(profile, keys, subject)
    ask = server_findings if keys and "active_calls" in keys else way_findings
    yield from asyncio.run(ask(profile, keys or {}, subject))


def _keys(profile: Profile, keys: dict[str, str], subject: str) -> Iterator[Finding]:
    for action in ACTIONS:
        if action not in keys:
            wanted = action in {"active_calls", "transfer", profile.paradigm}
            state = FAILED if action == "active_calls" else WARNING if wanted else OK
            remedy = storing(profile.name, action) if wanted else ""
            yield Finding(state, f"{subject}, key {action}", "none is stored", remedy)
        elif action != "active_calls":
            what = "stored; only using it on a call can prove it"
            yield Finding(OK, f"{subject}, key {action}", what)


def undialable(profile: Profile, subject: str) -> Iterator[Finding]:
    """Destinations and numbers of one's own that nobody could dial.

    An agent would learn of the first with a caller on the line, and of the second by a call that is taken
    for a colleague's.
    """
    places = [(f"quick dial {entry.name}", entry.to) for entry in profile.quick_dial]
    places += [("numbers", number) for number in profile.numbers]
    for place, to in places:
        if isinstance(read_destination(to, profile.region), Undialable):
            what = f"{to!r} cannot be dialled"
            remedy = "write the number with + and its country code, or name@host"
            yield Finding(WARNING, f"{subject}, {place}", what, remedy)


def _proxy(profile: Profile, subject: str) -> Finding:
    """Which one the requests take, by the very rule that they go by. Its login is never shown."""
    from agent_console.callcontrol.addresses import address
    from agent_console.callcontrol.proxies import proxy_url_for

    proxy_url = proxy_url_for(address(profile.base_url), profile.proxy or None)
    if proxy_url is None:
        return Finding(OK, f"{subject}, proxy", "none")
    try:
        parts = urlsplit(proxy_url)
        where = f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname
    except ValueError:
        where = None
    chosen = ", as the profile says" if profile.proxy else ""
    return Finding(OK, f"{subject}, proxy", f"{where or 'set, but unreadable'}{chosen}")


def _ring_sources(
    configuration: Configuration,
    credentials: Credentials,
    listening: Mapping[str, Status],
    *,
    readable: bool,
) -> Iterator[Finding]:
    from agent_console.rings import local_client
    from agent_console.rings.sources import probe, source_names
    from agent_console.rings.status import Connecting, Listening, Refused, Waiting

    if os.name == "nt" or any(local_client.is_private(folder) for folder in local_client.folders()):
        yield Finding(OK, "ring source commands", "always on")
    else:
        yield Finding(OK, "ring source commands", "always on, once the console has been started")
    profile = configuration.profile(None)

    async def secret(name: str) -> str | None:
        if profile is None or not readable:
            return None
        return await asyncio.to_thread(credentials.key, profile.name, name)

    names = source_names(configuration.ring_sources)
    for name, source in zip(names, configuration.ring_sources, strict=True):
        match listening.get(name) or asyncio.run(probe(source, secret)):
            case Listening(to):
                yield Finding(OK, f"ring source {name}", f"listens to {to}")
            case Waiting(_, why):
                remedy = "start the phone, or see host and port"
                yield Finding(WARNING, f"ring source {name}", why, remedy)
            case Refused(why):
                yield Finding(FAILED, f"ring source {name}", why, "see the configuration and the keyring")
            case Connecting():
                what, remedy = "does not answer", "see whether the phone is busy or hangs"
                yield Finding(WARNING, f"ring source {name}", what, remedy)
