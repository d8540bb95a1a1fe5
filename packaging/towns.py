#!/usr/bin/env python3
"""Makes the table of towns by the beginnings of numbers: `towns.py [FILE]`.

From what `phonenumbers` knows, which in its own form takes 343 ms to load and 109 MiB to keep. Left out are
the ranges of China and Australia, two thirds of it all.
Without FILE it is agent_console/towns.bin.

All numbers are little-endian:

    4 + 4 bytes     how many beginnings there are, and how many names
    4 bytes each    the beginnings as numbers, in their order
    4 bytes each    where each name begins among the names' texts, and where the last ends
    2 bytes each    which name each beginning has
    the rest        the names' texts in UTF-8, one after the other
"""

from __future__ import annotations

import os
import struct
import sys
from array import array
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "agent_console" / "towns.bin"
_LEFT_OUT = ("86", "61")


def main(words: list[str]) -> int:
    """Write the table; gives the exit status."""
    file = Path(words[0]) if words else TABLE
    # As a whole: a program that runs has the old one mapped, and would end at once with it.
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    fresh.write_bytes(table(towns()))
    fresh.replace(file)
    return 0


def towns() -> dict[int, str]:
    """The English name of each beginning, from its country code on."""
    from phonenumbers.geodata import GEOCODE_DATA

    found: dict[int, str] = {}
    for beginning, names in sorted(GEOCODE_DATA.items(), key=lambda one: len(one[0])):
        name = names.get("en")
        if name is None or beginning.startswith(_LEFT_OUT):
            continue
        shorter = (found.get(int(beginning[:length])) for length in range(len(beginning) - 1, 0, -1))
        # What the next shorter beginning says already.
        if next((one for one in shorter if one is not None), None) != name:
            found[int(beginning)] = name
    return dict(sorted(found.items()))


def table(known: dict[int, str]) -> bytes:
    """The file's content."""
    names = sorted(set(known.values()))
    places = {name: place for place, name in enumerate(names)}
    if len(names) >= 1 << 16:
        raise SystemExit("too many towns for two bytes")
    beginnings, of_names = array("I", known), array("H", (places[name] for name in known.values()))
    if sys.byteorder == "big":
        beginnings.byteswap()
        of_names.byteswap()
    texts = [name.encode() for name in names]
    starts = array("I", [0])
    for text in texts:
        starts.append(starts[-1] + len(text))
    if sys.byteorder == "big":
        starts.byteswap()
    head = struct.pack("<II", len(beginnings), len(names))
    return head + beginnings.tobytes() + starts.tobytes() + of_names.tobytes() + b"".join(texts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
