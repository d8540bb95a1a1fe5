"""What `doctor` finds out about newer versions: whether they are looked for, and whether that works."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console import __version__
from agent_console.commands.findings import OK, WARNING, Finding
from agent_console.session.connecting import proxy_url_of
from agent_console.settings.folders import data_folder
from agent_console.updates.source import Way, source
from agent_console.updates.starting import this_installation
from agent_console.updates.states import Failed, NewerRelease, ReadyForNextStart, Trouble, WouldNotStart
from agent_console.updates.updates import Updates

if TYPE_CHECKING:
    from agent_console.settings import Profile

SUBJECT = "newer versions"

_REMEDIES = {
    Trouble.UNREACHABLE: "see update_feed, the network and the proxy",
    Trouble.EXPIRED: "see this machine's clock; if it is right, the feed's owner has to renew it",
    Trouble.NOT_SIGNED: "see update_feed; if it is right, tell the feed's owner: somebody else has signed it",
    Trouble.OLDER_THAN_KNOWN: "tell the feed's owner: it says less than it has said before",
    Trouble.DAMAGED: "see update_feed; if it is right, tell the feed's owner",
    Trouble.NOT_KEPT: "see the data folder and its disk",
    Trouble.UNDER_WAY: "wait until it is there",
    Trouble.UNFORESEEN: "give the log to the maintainers",
}


def update_finding(feed_url: str, profile: Profile, secrets: Mapping[str, str]) -> Finding:
    """Ask the feed once, if there is one. Blocks."""
    if not feed_url:
        return Finding(OK, SUBJECT, "not looked for: update_feed is empty")
    where = source(feed_url)
    if where.root is None:
        remedy = "leave update_feed empty, or install a build that carries its maintainers' root.json"
        return Finding(WARNING, SUBJECT, f"this build believes no feed, so {feed_url} is not asked", remedy)
    way = Way(proxy_url_of(profile, secrets), Path(profile.ca_file).expanduser() if profile.ca_file else None)
    updates = Updates(where, way, data_folder() / "updates", __version__, this_installation(), lambda _: None)
    match asyncio.run(updates.look()):
        case Failed(trouble, detail):
            return Finding(WARNING, SUBJECT, f"{feed_url}: {detail}", _REMEDIES[trouble])
        case NewerRelease(version):
            return Finding(OK, SUBJECT, f"{version} is there")
        case ReadyForNextStart(version):
            return Finding(OK, SUBJECT, f"{version} is here, and starts with the next start")
        case WouldNotStart(version):
            remedy = "see the log; a later version is tried again"
            return Finding(WARNING, SUBJECT, f"{version} did not open here, and is not tried again", remedy)
        case _:
            return Finding(OK, SUBJECT, f"none: {__version__} is the newest")
