"""What a benchmark brings home: figures beside their floor and their goal, and the table that shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_WIDTHS = (72, 12, 12, 8, 8, 4)
_HEADINGS = ("what", "measured", "floor", "ratio", "goal", "met")


@dataclass(frozen=True, slots=True)
class Amount:
    """A value in a unit ("ms", "MiB", "%" …)."""

    value: float
    unit: str

    def __str__(self) -> str:
        digits = (
            3 if abs(self.value) < 1 else 2 if abs(self.value) < 10 else 1 if abs(self.value) < 1000 else 0
        )
        return f"{self.value:,.{digits}f} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Times:
    """The goal is at most so many times the floor."""

    most: float

    def __str__(self) -> str:
        return f"≤ {self.most:g} x"


@dataclass(frozen=True, slots=True)
class Most:
    """The goal is at most so much, in the unit of what is measured."""

    most: float

    def __str__(self) -> str:
        return f"≤ {self.most:g}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    `key` is what the history knows it by, so it never changes. `ratio` is of pairs that were measured side by
    side where there were any, and so can differ a little from that of the two medians shown. `note` stands
    below the table.
    """

    key: str
    what: str
    measured: Amount
    floor: Amount | None = None
    goal: Times | Most | None = None
    ratio: float | None = None
    note: str = ""

    @property
    def times(self) -> float | None:
        """Measured over floor, or None where there is no floor."""
        if self.ratio is not None:
            return self.ratio
        return self.measured.value / self.floor.value if self.floor and self.floor.value else None

    @property
    def figure(self) -> float:
        """What the goal is about and the history keeps: the ratio where there is one, else the value."""
        if isinstance(self.goal, Most) or self.times is None:
            return self.measured.value
        return self.times

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        return None if self.goal is None else self.figure <= self.goal.most


@dataclass(frozen=True, slots=True)
class Report:
    """All that one benchmark has to say: rows for the table, and blocks of text that stand after it."""

    rows: Sequence[Row]
    blocks: Sequence[str] = field(default=())


def heading() -> str:
    """The table's head."""
    return "\n".join((_line(_HEADINGS), "-" * (sum(_WIDTHS) + 2 * (len(_WIDTHS) - 1))))


def lines(rows: Iterable[Row]) -> str:
    """The table's lines, each row's note beneath it."""
    return "\n".join(_row(row) for row in rows)


def _row(row: Row) -> str:
    met = {None: "–", True: "yes", False: "NO"}[row.met]
    times = "–" if row.times is None else f"{row.times:.2f} x"
    shown = _line((row.what, str(row.measured), str(row.floor or "–"), times, str(row.goal or "–"), met))
    return f"{shown}\n    {row.note}" if row.note else shown


def _line(cells: Sequence[str]) -> str:
    first, *others = zip(cells, _WIDTHS, strict=True)
    return "  ".join([f"{first[0]:<{first[1]}}", *(f"{cell:>{width}}" for cell, width in others)])
