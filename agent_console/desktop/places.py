"""Where a window may stand: rectangles and screens, as pure arithmetic, so that no window is ever lost."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class Rectangle(Struct, frozen=True):
    """A part of the desktop, in Qt's device-independent pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column that is no longer in it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row that is no longer in it."""
        return self.y + self.height

    def shared_with(self, other: Rectangle) -> int:
        """How many pixels the two have in common."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(0, width) * max(0, height)


class Screen(Struct, frozen=True):
    """A screen: the whole of it, and what panels and docks leave free."""

    whole: Rectangle
    free: Rectangle


def within_reach(place: Rectangle, screens: Sequence[Rectangle]) -> Rectangle:
    """The place that is nearest to this one and wholly on one of the screens' free parts.

    A window that stands across several screens, each pixel of it to be seen, stays as it is. One that is
    larger than the screen is made to fit.
    """
    if not screens or not _hidden([place], screens):
        return place
    screen = max(screens, key=lambda one: (place.shared_with(one), -_distance(place, one)))
    width, height = min(place.width, screen.width), min(place.height, screen.height)
    return Rectangle(
        x=min(max(place.x, screen.x), screen.right - width),
        y=min(max(place.y, screen.y), screen.bottom - height),
        width=width,
        height=height,
    )


def _hidden(parts: list[Rectangle], screens: Sequence[Rectangle]) -> list[Rectangle]:
    """What is left of these parts once each screen has shown what lies on it; screens can show the same."""
    for screen in screens:
        parts = [left for part in parts for left in _without(part, screen)]
    return parts


def _without(part: Rectangle, screen: Rectangle) -> list[Rectangle]:
    if not part.shared_with(screen):
        return [part]
    top, bottom = max(part.y, screen.y), min(part.bottom, screen.bottom)
    left, right = max(part.x, screen.x), min(part.right, screen.right)
    around = (
        Rectangle(part.x, part.y, part.width, top - part.y),
        Rectangle(part.x, bottom, part.width, part.bottom - bottom),
        Rectangle(part.x, top, left - part.x, bottom - top),
        Rectangle(right, top, part.right - right, bottom - top),
    )
    return [one for one in around if one.width and one.height]


def _distance(one: Rectangle, other: Rectangle) -> int:
    across = max(other.x - one.right, one.x - other.right, 0)
    down = max(other.y - one.bottom, one.y - other.bottom, 0)
    return across * across + down * down


def arrangement(screens: Sequence[Screen]) -> str:
    """The name of an arrangement of screens: the same whichever came first, and wherever panels are."""
    ordered = sorted((one.whole.x, one.whole.y, one.whole.width, one.whole.height) for one in screens)
    return " ".join(f"{width}x{height}{x:+}{y:+}" for x, y, width, height in ordered)
