"""Takes a stream of netstrings (`LENGTH:BYTES,`) apart; knows no socket."""

from __future__ import annotations

from collections.abc import Iterator


class Malformed(ValueError):  # noqa: N818 - completes a line
    """The stream is not, or no longer, one of netstrings; nothing after this can be read."""


class Netstrings:
    """Fed with bytes as they come; gives what was framed in them, at most `longest` bytes each."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._kept = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The frames that are whole with this. Raises Malformed."""
        self._kept += data
        begin = 0
        try:
            while (frame := self._frame(begin)) is not None:
                start, end = frame
                begin = end + 1
                yield bytes(self._kept[start:end])
        finally:
            del self._kept[:begin]

    def _frame(self, begin: int) -> tuple[int, int] | None:
        digits_at_most = len(str(self._longest))
        colon = self._kept.find(b":", begin, begin + digits_at_most + 1)
        head = self._kept[begin : begin + digits_at_most + 1 if colon < 0 else colon]
        if head and not head.isdigit():
            raise Malformed("a length is not a number")
        if colon < 0:
            if len(head) > digits_at_most:
                raise Malformed("a frame is too long")
            return None
        if not head:
            raise Malformed("a length is missing")
        length = int(head)
        if length > self._longest:
            raise Malformed("a frame is too long")
        end = colon + 1 + length
        if len(self._kept) <= end:
            return None
        if self._kept[end] != ord(","):
            raise Malformed("a frame does not end where it says")
        return colon + 1, end


def framed(data: bytes) -> bytes:
    """The bytes as one netstring."""
    return b"%d:%b," % (len(data), data)
