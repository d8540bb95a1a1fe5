"""Draws the history as a picture: one small chart for each row of the table, with its goal as a line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from drawing import COLOURS, Drawing, Scale
from history import Run

FILE = Path(__file__).with_name("trend.svg")
_ACROSS, _WIDE, _HIGH = 4, 250, 130


def draw(runs: Sequence[Run]) -> str:
    """Full and quick runs of all machines, oldest at the left; what was never recorded is left out."""
    keys = list(dict.fromkeys(key for run in runs for key in run.figures))
    rows = -(-len(keys) // _ACROSS)
    drawing = Drawing(_ACROSS * _WIDE + 20, rows * _HIGH + 50)
    drawing.text(16, 24, f"{len(runs)} runs; dashed: the goal; hollow: a quick run", kind="title")
    for place, key in enumerate(keys):
        left, top = 16 + place % _ACROSS * _WIDE, 40 + place // _ACROSS * _HIGH
        _chart(drawing, left, top, key, runs)
    return drawing.svg()


def _chart(drawing: Drawing, left: float, top: float, key: str, runs: Sequence[Run]) -> None:
    known = [(place, run) for place, run in enumerate(runs) if key in run.figures]
    figures = [run.figures[key][0] for _, run in known]
    goal = known[-1][1].figures[key][1]
    highest = max([*figures, goal or 0.0]) or 1.0
    across = Scale(0, max(1, len(runs) - 1), left + 8, left + _WIDE - 34)
    up = Scale(min(0.0, *figures), highest * 1.1, top + _HIGH - 22, top + 24)
    met = goal is None or figures[-1] <= goal
    colour = COLOURS[3] if met else COLOURS[1]
    drawing.text(left, top + 12, key)
    drawing.text(
        left + _WIDE - 26,
        top + 12,
        f"{figures[-1]:.3g}{'' if met else ' – missed'}",
        anchor="end",
        kind="muted",
    )
    drawing.line([(across.start - 8, up.start), (across.end + 8, up.start)], "#D3D8DF", thick=1)
    if goal is not None:
        drawing.line(
            [(across.start - 8, up.at(goal)), (across.end + 8, up.at(goal))], "#545D68", dash="4 3", thick=1
        )
    points = [(across.at(place), up.at(figure)) for (place, _), figure in zip(known, figures, strict=True)]
    drawing.line(points, colour, thick=1.5)
    for (x, y), (_, run) in zip(points, known, strict=True):
        drawing.dot(x, y, colour, hollow=run.kind == "quick")
