"""On which line of a TOML file a key stands: tomllib tells no positions of what it has read."""

from __future__ import annotations

import re

_TABLE = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(
    r"""^\s*("[^"]*"|'[^']*'|[A-Za-z0-9_-]+)((?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*="""
)
Path = tuple[str | int, ...]


class Positions:
    """The lines of tables and keys. A path is like `("profiles", 0, "region")`."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Path, int] = {}
        counts: dict[Path, int] = {}
        here: Path = ()
        for number, line in enumerate(text.splitlines(), start=1):
            if table := _TABLE.match(line):
                here = self._resolved(_parts(table[2]), counts)
                if table[1] == "[[":
                    counts[here] = counts.get(here, -1) + 1
                    here = (*here, counts[here])
                self._lines.setdefault(here, number)
            elif key := _KEY.match(line):
                self._lines.setdefault((*here, *_parts(key[1] + key[2])), number)

    def line(self, path: Path) -> int:
        """The line of this key, or of the nearest table around it; 1 if neither is found."""
        while path:
            if path in self._lines:
                return self._lines[path]
            path = path[:-1]
        return 1

    @staticmethod
    def _resolved(parts: tuple[str, ...], counts: dict[Path, int]) -> Path:
        """A header within an array of tables means the last table of that array."""
        here: Path = ()
        for index, part in enumerate(parts):
            here = (*here, part)
            if here in counts and index < len(parts) - 1:
                here = (*here, counts[here])
        return here


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.\s]+", dotted))
