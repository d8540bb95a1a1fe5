"""In which town a number is at home, as far as its first digits tell: from a table that is made at the build.

The table is a file that is mapped, not read: a lookup touches some pages of it, and no other is ever in
memory. `packaging/towns.py` makes it, and says how it is laid out.
"""

from __future__ import annotations

import struct
import sys
from bisect import bisect_left
from functools import lru_cache
from pathlib import Path

_FILE = Path(__file__).parent.parent / "towns.bin"
_LONGEST_BEGINNING = 9


class Towns:
    """The table in this file; one that is not there, or is none, knows no town."""

    def __init__(self, file: Path) -> None:
        self._beginnings = self._starts = memoryview(b"").cast("I")
        self._of_names = memoryview(b"").cast("H")
        self._texts = memoryview(b"")
        # Read as this machine's own numbers: no machine that Qt is built for is any other way round.
        if sys.byteorder != "little":
            return
        import mmap

        try:
            with file.open("rb") as opened:
                whole = memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
        except (OSError, ValueError):
            return
        count, names = struct.unpack_from("<II", whole)
        ends = [8]
        for size in (4 * count, 4 * (names + 1), 2 * count):
            ends.append(ends[-1] + size)
        self._beginnings = whole[ends[0] : ends[1]].cast("I")
        self._starts = whole[ends[1] : ends[2]].cast("I")
        self._of_names = whole[ends[2] : ends[3]].cast("H")
        self._texts = whole[ends[3] :]

    def town(self, number_e164: str) -> str:
        """The English name of a landline's town, or of its province; empty if it is not known."""
        digits = number_e164.removeprefix("+")[:_LONGEST_BEGINNING]
        if not digits.isascii() or not digits.isdigit():
            return ""
        for length in range(len(digits), 1, -1):
            beginning = int(digits[:length])
            place = bisect_left(self._beginnings, beginning)
            if place < len(self._beginnings) and self._beginnings[place] == beginning:
                name = self._of_names[place]
                return bytes(self._texts[self._starts[name] : self._starts[name + 1]]).decode()
        return ""


@lru_cache(maxsize=1)
def towns() -> Towns:
    """The table that came with the program."""
    return Towns(_FILE)
