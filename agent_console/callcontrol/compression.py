"""Unpacks replies that come compressed although nobody asked for it, never more of them than is wanted."""

from __future__ import annotations

import zlib

CODINGS = {"gzip", "x-gzip", "deflate"}
"""The content codings that are understood (RFC 9110, 8.4.1), one at a time."""

_GZIP = zlib.MAX_WBITS | 16
_RAW = -zlib.MAX_WBITS


class Unpacking:
    """One compressed body, as its pieces come."""

    def __init__(self, coding: str) -> None:
        self._may_be_raw = coding == "deflate"
        self._stream = zlib.decompressobj(zlib.MAX_WBITS if self._may_be_raw else _GZIP)

    def unpack(self, piece: bytes, most_bytes: int) -> bytes:
        """What another piece holds, cut off at so many bytes (one at least). Raises zlib.error."""
        try:
            return self._stream.decompress(piece, max(1, most_bytes))
        except zlib.error:
            # Many servers leave out the frame that RFC 9110, 8.4.1.2, wants around "deflate".
            if not self._may_be_raw:
                raise
            self._stream = zlib.decompressobj(_RAW)
            return self._stream.decompress(piece, max(1, most_bytes))
        finally:
            self._may_be_raw = False
