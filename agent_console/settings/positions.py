"""On which line of a TOML file a key stands: tomllib tells no positions of what it has read.

Only for text that tomllib has accepted: what cannot stand in such a text is not looked for here.
"""

from __future__ import annotations

import re
from bisect import bisect_right

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_KEY_PART = re.compile(r""""((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([A-Za-z0-9_-]+)""")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_PLAIN_VALUE = re.compile(r"[^,\]}#\n]*")


class Positions:
    """The lines of tables, keys and elements. A path is like `("profiles", 0, "region")`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line_ends = [place.start() for place in re.finditer("\n", text)]
        self._lines: dict[Path, int] = {}
        self._read_document()

    def line(self, path: Path) -> int:
        """The line of this key, or of the nearest table around it; 1 if neither is found."""
        while path:
            if path in self._lines:
                return self._lines[path]
            path = path[:-1]
        return 1

    def _read_document(self) -> None:
        here: Path = ()
        arrays: dict[Path, int] = {}
        while not self._ended():
            if self._text[self._at] == "[":
                here = self._read_header(arrays)
            else:
                self._read_pair(here)

    def _read_header(self, arrays: dict[Path, int]) -> Path:
        """`[table]` or `[[table]]`; within an array of tables, the last table of that array is meant."""
        start = self._at
        is_element = self._text.startswith("[[", start)
        self._at += 2 if is_element else 1
        self._skip_blank()
        parts = self._read_key()
        here: Path = ()
        for part in parts[:-1]:
            here = (*here, part)
            if here in arrays:
                here = (*here, arrays[here])
        here = (*here, parts[-1])
        if is_element:
            self._note(here, start)
            arrays[here] = arrays.get(here, -1) + 1
            here = (*here, arrays[here])
        self._note(here, start)
        self._at = self._text.index("]", self._at) + (2 if is_element else 1)
        return here

    def _read_pair(self, here: Path) -> None:
        start = self._at
        path = here
        for part in self._read_key():
            path = (*path, part)
            self._note(path, start)
        self._at = self._text.index("=", self._at) + 1
        self._read_value(path)

    def _read_key(self) -> list[str]:
        parts = []
        while found := _KEY_PART.match(self._text, self._at):
            parts.append(next(part for part in found.groups() if part is not None))
            self._at = found.end()
            if not (dot := _DOT.match(self._text, self._at)):
                break
            self._at = dot.end()
        return parts

    def _read_value(self, path: Path) -> None:
        self._skip_blank()
        if string := _STRING.match(self._text, self._at):
            self._at = string.end()
        elif self._text[self._at] == "[":
            self._read_elements(path)
        elif self._text[self._at] == "{":
            self._at += 1
            while not self._closed_by("}"):
                self._read_pair(path)
        elif plain := _PLAIN_VALUE.match(self._text, self._at):
            self._at = plain.end()

    def _read_elements(self, path: Path) -> None:
        self._at += 1
        index = 0
        while not self._closed_by("]"):
            self._note((*path, index), self._at)
            self._read_value((*path, index))
            index += 1

    def _closed_by(self, bracket: str) -> bool:
        self._skip_blank()
        if self._text[self._at] == ",":
            self._at += 1
            self._skip_blank()
        if self._text[self._at] != bracket:
            return False
        self._at += 1
        return True

    def _ended(self) -> bool:
        self._skip_blank()
        return self._at >= len(self._text)

    def _skip_blank(self) -> None:
        if blank := _BLANK.match(self._text, self._at):
            self._at = blank.end()

    def _note(self, path: Path, at: int) -> None:
        self._lines.setdefault(path, bisect_right(self._line_ends, at - 1) + 1)
