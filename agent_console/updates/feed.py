"""What the newest release is, as the maintainers have signed it: The Update Framework's client, on our terms.

It refuses what is signed by others, what is older than it has seen, what has expired, and what does not
hang together; and it follows the maintainers when they change their keys.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import quote

import httpx
from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.ngclient.updater import Updater

from agent_console.updates.fetching import MetadataFetcher
from agent_console.updates.numbering import is_version
from agent_console.updates.states import Trouble, UpdateError


@dataclass(frozen=True, slots=True)
class Release:
    """A release for this machine, its description verified.

    `url` is where its archive lies, `digest` the archive's SHA-256. `verify` reads an archive from its
    beginning and raises LengthOrHashMismatchError for any other.
    """

    version: str
    notes_url: str
    url: str
    size_bytes: int
    digest: str
    verify: Callable[[IO[bytes]], None]


def archive_name(platform: str) -> str:
    """What the archive of the newest release is called in a feed, for a platform such as `windows-x86_64`."""
    return f"agent-console-{platform}.tar.xz"


def newest_release(
    client: httpx.Client, feed_url: str, root: bytes, memory: Path, platform: str, stopped: threading.Event
) -> Release | None:
    """The newest release for this platform, or None if there is none for it. Blocks.

    `root` says whom to trust at first; `memory` is a folder that remembers whom to trust since, and what the
    feed has said already. Raises UpdateError and Stopped.
    """
    base = feed_url.rstrip("/")
    with explained():
        memory.mkdir(mode=0o700, parents=True, exist_ok=True)
        fetcher = MetadataFetcher(client, stopped)
        updater = Updater(str(memory), f"{base}/metadata", fetcher=fetcher, bootstrap=root)
        updater.refresh()
        target = updater.get_targetinfo(archive_name(platform))
    if target is None:
        return None
    said = target.custom if isinstance(target.custom, dict) else {}
    version, notes = said.get("version"), said.get("notes", "")
    if not is_version(version) or not isinstance(notes, str) or "sha256" not in target.hashes:
        raise UpdateError(Trouble.DAMAGED, f"the feed does not say which version {target.path} is")
    digest = target.hashes["sha256"]
    return Release(
        version=str(version),
        notes_url=notes if notes.startswith("https://") else "",
        url=f"{base}/targets/{digest}.{quote(target.path)}",
        size_bytes=target.length,
        digest=digest,
        verify=target.verify_length_and_hashes,
    )


@contextmanager
def explained() -> Iterator[None]:
    """Turns the framework's and the system's errors into UpdateError."""
    try:
        yield
    except (LengthOrHashMismatchError, DownloadLengthMismatchError) as error:
        raise UpdateError(Trouble.DAMAGED, str(error)) from None
    except DownloadError as error:
        raise UpdateError(Trouble.UNREACHABLE, str(error)) from None
    except ExpiredMetadataError as error:
        raise UpdateError(Trouble.EXPIRED, str(error)) from None
    except UnsignedMetadataError as error:
        raise UpdateError(Trouble.NOT_SIGNED, str(error)) from None
    except BadVersionNumberError as error:
        raise UpdateError(Trouble.OLDER_THAN_KNOWN, str(error)) from None
    except (RepositoryError, ValueError) as error:
        raise UpdateError(Trouble.DAMAGED, str(error)) from None
    except OSError as error:
        raise UpdateError(Trouble.NOT_KEPT, str(error)) from None
