"""Takes what Asterisk's Manager Interface sends apart: a greeting, then blocks of `Key: Value` lines.

The format is that of Asterisk's documentation, "The Asterisk Manager TCP/IP API"; knows no socket.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

Message = Mapping[str, str]
"""A response or an event: its fields, by their names in small letters."""

_GREETING = b"Asterisk Call Manager/"
_LINE, _BLOCK = b"\r\n", b"\r\n\r\n"
_LONGEST_GREETING = 128


class NotAsterisk(ValueError):  # noqa: N818 - completes a line
    """The stream is not Asterisk's; nothing after this can be read."""


class ManagerStream:
    """Fed with bytes as they come; gives the messages in them, each of at most `longest` bytes."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._kept = bytearray()
        self.greeted = False

    def feed(self, data: bytes) -> Iterator[Message]:
        """The messages that are whole with this. Raises NotAsterisk."""
        searched = max(0, len(self._kept) - len(_BLOCK) + 1)
        self._kept += data
        if not self.greeted:
            self._take_greeting()
            searched = 0
        begin = 0
        try:
            while self.greeted and (end := self._kept.find(_BLOCK, max(begin, searched))) >= 0:
                block = bytes(self._kept[begin:end])
                begin = end + len(_BLOCK)
                yield _fields(block)
        finally:
            del self._kept[:begin]
        if len(self._kept) > self._longest:
            raise NotAsterisk("a message is too long")

    def _take_greeting(self) -> None:
        end = self._kept.find(_LINE)
        if not self._kept.startswith(_GREETING[: len(self._kept)]) or max(end, 0) > _LONGEST_GREETING:
            raise NotAsterisk("it does not greet as Asterisk does")
        if end < 0:
            if len(self._kept) > _LONGEST_GREETING:
                raise NotAsterisk("it does not greet as Asterisk does")
            return
        del self._kept[: end + len(_LINE)]
        self.greeted = True


def action(fields: Mapping[str, str]) -> bytes:
    """An action as it is sent. Raises ValueError for a value that would be two lines."""
    lines = [f"{name}: {value}" for name, value in fields.items()]
    if any(not line.isprintable() for line in lines):
        raise ValueError("a field of an action is one line")
    return "\r\n".join([*lines, "", ""]).encode()


def _fields(block: bytes) -> Message:
    found: dict[str, str] = {}
    for line in block.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    return found
