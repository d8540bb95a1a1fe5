"""Unpacks replies that come compressed although nobody asked for it, no more of them than is wanted."""

from __future__ import annotations

import zlib

CODINGS = {"gzip", "x-gzip", "deflate"}
"""The content codings that are understood (RFC 9110, 8.4.1), one at a time."""

_GZIP = zlib.MAX_WBITS | 16
_RAW = -zlib.MAX_WBITS


class Unpacking:
    """One compressed body, as its pieces come. What follows the end of the stream is left out."""

    def __init__(self, coding: str) -> None:
        self._may_be_raw = coding == "deflate"
        self._begun = b""
        self._stream = zlib.decompressobj(zlib.MAX_WBITS if self._may_be_raw else _GZIP)

    def unpack(self, piece: bytes, most_bytes: int) -> bytes:
        """What another piece holds, cut off at so many bytes (one at least). Raises zlib.error."""
        if self._may_be_raw:
            # Many servers leave out the frame that RFC 9110, 8.4.1.2, wants around "deflate"; two bytes tell.
            self._begun += piece
            if len(self._begun) < 2:
                return b""
            piece, self._begun, self._may_be_raw = self._begun, b"", False
            if not _is_framed(piece):
                self._stream = zlib.decompressobj(_RAW)
        return b"" if self._stream.eof else self._stream.decompress(piece, max(1, most_bytes))


def _is_framed(piece: bytes) -> bool:
    """Whether a body begins with the header of RFC 1950, 2.2."""
    return piece[0] & 0x0F == 8 and (piece[0] << 8 | piece[1]) % 31 == 0
