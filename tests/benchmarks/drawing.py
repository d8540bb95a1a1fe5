"""Draws charts as SVG: enough for a line, a dot, a scale and a word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from math import log10

COLOURS = ("#0B5CBF", "#B4202A", "#7A5200", "#176B33", "#5B3FB5")
DASHES = ("", "7 4", "2 3", "9 3 2 3", "4 4")
_STYLE = "text{font:12px sans-serif;fill:#1A1F26}.muted{fill:#545D68}.title{font-size:14px;font-weight:600}"


@dataclass(frozen=True, slots=True)
class Scale:
    """Values to places on the paper, by their logarithm or as they are."""

    first: float
    last: float
    start: float
    end: float
    logarithmic: bool = False

    def at(self, value: float) -> float:
        """The place of a value; one beyond the ends is put at the end."""
        value = min(max(value, self.first), self.last)
        if self.logarithmic:
            share = log10(value / self.first) / log10(self.last / self.first)
        else:
            share = (value - self.first) / ((self.last - self.first) or 1)
        return self.start + share * (self.end - self.start)


@dataclass(slots=True)
class Drawing:
    """A picture that grows by one element at a time."""

    width: float
    height: float
    _parts: list[str] = field(default_factory=list)

    def line(
        self, points: Iterable[tuple[float, float]], colour: str, *, dash: str = "", thick: float = 2
    ) -> None:
        """A line through these points."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{thick}"{dashed}/>'
        )

    def dot(self, x: float, y: float, colour: str, *, hollow: bool = False) -> None:
        """One measured point."""
        fill = "#fff" if hollow else colour
        self._parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{fill}" stroke="{colour}" stroke-width="2"/>'
        )

    def text(self, x: float, y: float, words: str, *, anchor: str = "start", kind: str = "") -> None:
        """Words; `kind` is `muted` or `title`."""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" class="{kind}">{escape(words)}</text>'
        )

    def grid(
        self, across: Scale, up: Scale, xs: Sequence[tuple[float, str]], ys: Sequence[tuple[float, str]]
    ) -> None:
        """Thin lines with their values at the edges."""
        for value, words in xs:
            x = across.at(value)
            self.line([(x, up.start), (x, up.end)], "#D3D8DF", thick=1)
            self.text(x, up.start + 16, words, anchor="middle", kind="muted")
        for value, words in ys:
            y = up.at(value)
            self.line([(across.start, y), (across.end, y)], "#D3D8DF", thick=1)
            self.text(across.start - 6, y + 4, words, anchor="end", kind="muted")

    def svg(self) -> str:
        """The whole file."""
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:g} {self.height:g}"'
        size = f' width="{self.width:g}" height="{self.height:g}">'
        background = '<rect width="100%" height="100%" fill="#fff"/>'
        return "\n".join([head + size, f"<style>{_STYLE}</style>", background, *self._parts, "</svg>", ""])
