"""Remembers where windows stood, in one small file: for each arrangement of screens, mode and places."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from agent_console.desktop.places import Rectangle

_ARRANGEMENTS_AT_MOST = 16
_FARTHEST, _LARGEST = 1 << 20, 1 << 16


class Remembered(Struct, frozen=True):
    """What is known for one arrangement of screens: where each mode stood, and which one was open."""

    compact: bool = False
    full_place: Rectangle | None = None
    compact_place: Rectangle | None = None


class Places(Struct, frozen=True):
    """Everything that is remembered, by arrangement, the one last used at the end."""

    by_arrangement: Mapping[str, Remembered] = field(default_factory=dict)

    def of(self, arrangement: str) -> Remembered:
        """What is known for these screens: for new ones nothing but the mode that was used last."""
        known = list(self.by_arrangement.values())
        return self.by_arrangement.get(arrangement, Remembered(compact=bool(known) and known[-1].compact))

    def with_place(self, arrangement: str, place: Rectangle, *, compact: bool) -> Places:
        """These, after the window was seen at this place in this mode."""
        known = replace(self.of(arrangement), compact=compact)
        known = replace(known, compact_place=place) if compact else replace(known, full_place=place)
        others = {name: one for name, one in self.by_arrangement.items() if name != arrangement}
        kept = list(others.items())[-(_ARRANGEMENTS_AT_MOST - 1) :]
        return Places({**dict(kept), arrangement: known})


def read_places(file: Path) -> Places:
    """What the file says; what it does not say rightly is as if it were not there. Never raises."""
    try:
        written = msgspec.json.decode(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Places()
    if not isinstance(written, dict):
        return Places()
    found = {name: _remembered(one) for name, one in written.items() if isinstance(one, dict)}
    return Places(dict(list(found.items())[-_ARRANGEMENTS_AT_MOST:]))


def write_places(file: Path, places: Places) -> None:
    """Write the file whole, or leave it as it was. Raises OSError."""
    import tempfile

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    written = {
        name: {
            "mode": "compact" if one.compact else "full",
            **({"full": _numbers(one.full_place)} if one.full_place else {}),
            **({"compact": _numbers(one.compact_place)} if one.compact_place else {}),
        }
        for name, one in places.by_arrangement.items()
    }
    descriptor, name = tempfile.mkstemp(prefix=".windows-", dir=file.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(written), indent=1))
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _remembered(one: Mapping[str, Any]) -> Remembered:
    return Remembered(one.get("mode") == "compact", _place(one.get("full")), _place(one.get("compact")))


def _place(numbers: object) -> Rectangle | None:
    match numbers:
        case [int(x), int(y), int(width), int(height)]:
            possible = max(abs(x), abs(y)) <= _FARTHEST and 0 < width <= _LARGEST and 0 < height <= _LARGEST
            return Rectangle(x, y, width, height) if possible else None
    return None


def _numbers(place: Rectangle) -> list[int]:
    return [place.x, place.y, place.width, place.height]
