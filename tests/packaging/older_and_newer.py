"""What an installation is upgraded from, and where it learns of what it is upgraded to."""

from __future__ import annotations

from dataclasses import dataclass

from signing import Feed

OLDER = "0.0.1"


@dataclass(frozen=True)
class Releases:
    """The makers' feed, the root that a build has to carry to believe it, and where it is served."""

    feed: Feed
    root: bytes
    url: str
