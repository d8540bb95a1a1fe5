"""Puts a reply's body together as it comes, unpacked if it is compressed, and never more than is allowed."""

from __future__ import annotations

import zlib
from typing import Protocol

ONE_COMPRESSION = {"", "identity", "gzip", "x-gzip", "deflate"}
"""Stacked compressions turn one packet into gigabytes before any of it could be counted."""

_GZIP = zlib.MAX_WBITS | 16
_BARE = -zlib.MAX_WBITS


class TooMuch(Exception):  # noqa: N818 - completes a sentence
    """The body is larger than what is allowed."""


class _Unpacker(Protocol):
    def decompress(self, data: bytes, max_length: int = 0, /) -> bytes: ...


class Unpacking:
    """One body. `encoding` is its Content-Encoding, one of `ONE_COMPRESSION`."""

    def __init__(self, encoding: str, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._whole = bytearray()
        self._may_be_bare = encoding == "deflate"
        self._unpacker: _Unpacker | None = None
        if encoding.endswith("gzip"):
            self._unpacker = zlib.decompressobj(_GZIP)
        elif encoding == "deflate":
            self._unpacker = zlib.decompressobj()

    def add(self, chunk: bytes) -> None:
        """The next piece. Raises TooMuch, and zlib.error if its compression is broken."""
        self._whole += chunk if self._unpacker is None else self._unpacked(self._unpacker, chunk)
        if len(self._whole) > self._most_bytes:
            raise TooMuch

    def whole(self) -> bytes:
        """All that has come."""
        return bytes(self._whole)

    def _unpacked(self, unpacker: _Unpacker, chunk: bytes) -> bytes:
        room = self._most_bytes - len(self._whole) + 1
        try:
            return unpacker.decompress(chunk, room)
        except zlib.error:
            if not self._may_be_bare:
                raise
        finally:
            self._may_be_bare = False
        # "deflate" is to say zlib's format (RFC 9110, 8.4.1.2); some servers take it at its word.
        self._unpacker = zlib.decompressobj(_BARE)
        return self._unpacker.decompress(chunk, room)
