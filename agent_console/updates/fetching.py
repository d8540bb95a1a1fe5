"""Brings files from a feed: metadata whole and small, a release in a piece that can break off and go on.

What it brings is believed for nothing but its bytes: signatures and hashes are looked at elsewhere.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from time import monotonic

import httpx
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient.fetcher import FetcherInterface

from agent_console.callcontrol.connection import no_tls_context, tls_context
from agent_console.updates.source import Way

METADATA_SECONDS = 60.0
_TIMEOUTS = httpx.Timeout(connect=5, read=20, write=5, pool=5)


class Stopped(Exception):  # noqa: N818 - completes a sentence
    """The program ends; what was downloaded stays for the next time."""


@contextmanager
def feed_client(feed_url: str, way: Way) -> Iterator[httpx.Client]:
    """A client that says no more about this machine than that it asks. Slow to make: not on a UI's thread.

    It follows where a feed sends it, but never from https to what others can read. Raises
    UnusableCertificateFile.
    """
    encrypted = feed_url.startswith("https:")

    def look_where_it_goes(request: httpx.Request) -> None:
        if request.url.scheme != "https" and (encrypted or str(request.url.copy_with(path="/")) != home):
            raise httpx.UnsupportedProtocol(f"it sends on to {request.url.scheme}://{request.url.host}")

    home = str(httpx.URL(feed_url).copy_with(path="/"))
    with httpx.Client(
        verify=tls_context(way.ca_file) if encrypted else no_tls_context(),
        proxy=way.proxy_url,
        trust_env=encrypted,
        follow_redirects=True,
        event_hooks={"request": [look_where_it_goes]},
        timeout=_TIMEOUTS,
        # Not the version: what is asked for must not tell who has not updated.
        headers={"User-Agent": "agent-console", "Accept-Encoding": "identity"},
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
    ) as client:
        yield client


class MetadataFetcher(FetcherInterface):
    """What The Update Framework fetches with; each file within a bounded time."""

    def __init__(self, client: httpx.Client, stopped: threading.Event) -> None:
        self._client = client
        self._stopped = stopped

    def _fetch(self, url: str) -> Iterator[bytes]:
        until = monotonic() + METADATA_SECONDS
        try:
            with self._client.stream("GET", url) as response:
                if response.status_code != httpx.codes.OK:
                    raise DownloadHTTPError(f"{url} gives {response.status_code}", response.status_code)
                for chunk in response.iter_bytes():
                    if self._stopped.is_set():
                        raise Stopped
                    if monotonic() > until:
                        raise SlowRetrievalError(f"{url} takes too long")
                    yield chunk
        except httpx.HTTPError as error:
            raise DownloadError(f"{url}: {error or type(error).__name__}") from None


def fetch_onto(
    client: httpx.Client,
    url: str,
    file: Path,
    size_bytes: int,
    stopped: threading.Event,
    progress: Callable[[int], None],
) -> None:
    """Bring the rest of a file whose first part may be here; `progress` hears how many bytes there are.

    Never writes more than `size_bytes`. Raises DownloadError, Stopped and OSError; what has come stays.
    """
    have = file.stat().st_size if file.exists() else 0
    if have > size_bytes:
        file.unlink()
        have = 0
    progress(have)
    if have == size_bytes:
        return
    # The file's name is its hash, so what is at this address never becomes another one.
    headers = {"Range": f"bytes={have}-"} if have else {}
    try:
        with client.stream("GET", url, headers=headers) as response:
            if response.status_code == httpx.codes.OK:
                have = 0
            elif response.status_code != httpx.codes.PARTIAL_CONTENT or not _begins_at(response, have):
                raise DownloadHTTPError(f"{url} gives {response.status_code}", response.status_code)
            with file.open("ab" if have else "wb") as written:
                for chunk in response.iter_raw():
                    if stopped.is_set():
                        raise Stopped
                    written.write(chunk[: size_bytes - have])
                    have = min(size_bytes, have + len(chunk))
                    progress(have)
    except httpx.HTTPError as error:
        raise DownloadError(f"{url}: {error or type(error).__name__}") from None
    if have < size_bytes:
        raise DownloadError(f"{url} broke off after {have} of {size_bytes} bytes")


def _begins_at(response: httpx.Response, position: int) -> bool:
    return str(response.headers.get("content-range", "")).startswith(f"bytes {position}-")
