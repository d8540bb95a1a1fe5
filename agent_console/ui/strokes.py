"""Reads the path of a line drawing as SVG writes it: no plugin that reads images is needed for an icon."""

from __future__ import annotations

import re
from math import atan2, ceil, cos, hypot, pi, sin, sqrt, tan, tau

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_STEP = re.compile(r"([MmLlHhVvCcAaZz])([^A-Za-z]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}


def stroke(written: str) -> QPainterPath:
    """The path that the `d` of an SVG path describes. Arcs are of circles: one radius, and no rotation."""
    path = QPainterPath()
    for letter, rest in _STEP.findall(written):
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        kind = letter.upper()
        takes = _TAKES[kind]
        for begin in range(0, len(numbers) or 1, takes or 1):
            # What follows the first point of a move is lines.
            step = "L" if kind == "M" and begin else kind
            origin = path.currentPosition() if letter.islower() else QPointF()
            _take(path, step, origin, numbers[begin : begin + takes])
    return path


def _take(path: QPainterPath, step: str, origin: QPointF, numbers: list[float]) -> None:
    here = path.currentPosition()
    match step, numbers:
        case "M", [x, y]:
            path.moveTo(origin + QPointF(x, y))
        case "L", [x, y]:
            path.lineTo(origin + QPointF(x, y))
        case "H", [x]:
            path.lineTo(origin.x() + x, here.y())
        case "V", [y]:
            path.lineTo(here.x(), origin.y() + y)
        case "C", [x1, y1, x2, y2, x, y]:
            path.cubicTo(origin + QPointF(x1, y1), origin + QPointF(x2, y2), origin + QPointF(x, y))
        case "A", [radius, _, _, large, clockwise, x, y]:
            _arc(path, here, origin + QPointF(x, y), radius, large=bool(large), clockwise=bool(clockwise))
        case "Z", []:
            path.closeSubpath()


def _arc(
    path: QPainterPath, begin: QPointF, end: QPointF, radius: float, *, large: bool, clockwise: bool
) -> None:
    middle, half = (begin + end) / 2, (end - begin) / 2
    length = hypot(half.x(), half.y())
    # A chord that is longer than the circle is wide is that circle's diameter.
    radius = max(radius, length)
    away = sqrt(radius**2 - length**2) / length * (-1 if large == clockwise else 1)
    centre = middle + QPointF(-half.y(), half.x()) * away
    first, last = (atan2(at.y() - centre.y(), at.x() - centre.x()) for at in (begin, end))
    sweep = (last - first) % tau if clockwise else (last - first) % tau - tau
    # Not `arcTo`: it ends pieces at the quarters of the circle, and a tiny piece at a line's end is a blot.
    pieces = ceil(abs(sweep) / (pi / 2) - 1e-9)
    each = sweep / pieces
    reach = radius * 4 / 3 * tan(each / 4)
    for piece in range(pieces):
        at, then = first + piece * each, first + (piece + 1) * each
        out, back = QPointF(-sin(at), cos(at)) * reach, QPointF(sin(then), -cos(then)) * reach
        arrived = end if piece == pieces - 1 else centre + QPointF(cos(then), sin(then)) * radius
        path.cubicTo(path.currentPosition() + out, arrived + back, arrived)
