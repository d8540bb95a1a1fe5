"""How old the pictures get when N desks share one key and the server allows R requests a second (issue 8)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desks_model import Ages, BackingOff, as_built, model, on_the_beat, shared
from drawing import COLOURS, DASHES, Drawing, Scale
from results import Amount, Report, Row
from workers import work

PICTURE = Path(__file__).with_name("desks.svg")
PER_SECOND = 50
DESKS = (1, 2, 5, 10, 20, 35, 50, 60, 75, 100, 150, 200, 300, 500, 1_000, 2_000)
FOR_REAL = (25, 50, 75, 100, 200, 300)
INDEPENDENT, BACK_OFF, AS_BUILT, TO_THE_LETTER, SHARED = (
    "independent polling, no back-off",
    "built first: back-off, then the full rate",
    "as built: rates that give way",
    "as built, with Retry-After: 1",
    "one shared feed",
)
REAL, REAL_TO_THE_LETTER = "real pollers", "real pollers, Retry-After: 1"
Curve = Mapping[int, Ages]


def run(*, quick: bool) -> Report:
    """The model for all sizes, real pollers for some, a table, and in full a plot."""
    seconds, warm_up = (30, 30) if quick else (180, 120)
    curves = _modelled(seconds, warm_up, (1, 50, 100, 300, 2_000) if quick else DESKS)
    measured = {
        REAL: _for_real((100,) if quick else FOR_REAL, None, quick=quick),
        REAL_TO_THE_LETTER: _for_real(() if quick else FOR_REAL, "1", quick=quick),
    }
    if not quick:
        PICTURE.write_text(_plot(curves, measured), encoding="utf-8")
    largest = max(curves[AS_BUILT])
    rows = [
        Row(
            f"desks-{key}{'-quick' if quick else ''}",
            f"{largest:,} desks at {PER_SECOND} requests/s, age of the picture, p95: {name}",
            Amount(curves[name][largest].p95_ms / 1000, "s"),
        )
        for key, name in (
            ("independent", INDEPENDENT),
            ("backing-off", BACK_OFF),
            ("as-built", AS_BUILT),
            ("shared", SHARED),
        )
    ]
    return Report(rows, [_table(curves), _table(measured)])


def _modelled(seconds: int, warm_up: int, sizes: tuple[int, ...]) -> dict[str, Curve]:
    ways = (
        (INDEPENDENT, on_the_beat, None),
        (BACK_OFF, BackingOff, None),
        (AS_BUILT, as_built, None),
        (TO_THE_LETTER, as_built, 1.0),
    )
    curves: dict[str, Curve] = {
        name: {
            desks: model(
                desks,
                PER_SECOND,
                make,
                retry_after_seconds=retry_after,
                seconds=seconds,
                warm_up_seconds=warm_up,
            )
            for desks in sizes
        }
        for name, make, retry_after in ways
    }
    alone = curves[AS_BUILT][1]
    curves[SHARED] = {desks: shared(desks, alone) for desks in sizes}
    return curves


def _for_real(sizes: tuple[int, ...], retry_after: str | None, *, quick: bool) -> Curve:
    return {
        desks: Ages(
            requests_per_second=0,
            **work(
                "desks_worker.py",
                desks=desks,
                per_second=PER_SECOND,
                retry_after=retry_after,
                seconds=8 if quick else 40,
                warm_up_seconds=6 if quick else 40,
            ),
        )
        for desks in sizes
    }


def _table(curves: Mapping[str, Curve]) -> str:
    lines = []
    for name, curve in curves.items():
        if not curve:
            continue
        lines.append(
            f"{name}, server allows {PER_SECOND}/s. Age of the picture, median / p95 in s, time too old:"
        )
        lines += [f"  {desks:5,} desks  {_figures(ages)}" for desks, ages in curve.items()]
    return "\n".join(lines)


def _figures(ages: Ages) -> str:
    return f"{ages.median_ms / 1000:6.2f} / {ages.p95_ms / 1000:6.2f}  {ages.stale_share:4.0%}"


def _plot(curves: Mapping[str, Curve], measured: Mapping[str, Curve]) -> str:
    drawing = Drawing(760, 470)
    across = Scale(1, 2_000, 70, 740, logarithmic=True)
    up = Scale(0.5, 300, 400, 60, logarithmic=True)
    drawing.text(
        70, 24, f"Age of a desk's picture (p95) at a server that allows {PER_SECOND} requests/s", kind="title"
    )
    ticks = [(value, f"{value:,}") for value in (1, 10, 50, 100, 200, 500, 1_000, 2_000)]
    drawing.grid(
        across, up, ticks, [(value, f"{value:g} s") for value in (0.5, 1, 2, 5, 10, 20, 50, 100, 200)]
    )
    drawing.text(405, 436, "desks that share the key", anchor="middle", kind="muted")
    stale = up.at(5)
    drawing.line([(across.start, stale), (across.end, stale)], "#545D68", dash="1 3", thick=1.5)
    drawing.text(across.start + 4, stale - 5, "too old to act upon", kind="muted")
    for place, (name, curve) in enumerate(curves.items()):
        points = [(across.at(desks), up.at(ages.p95_ms / 1000)) for desks, ages in curve.items()]
        drawing.line(points, COLOURS[place], dash=DASHES[place])
        drawing.line([(80, 72 + 18 * place), (110, 72 + 18 * place)], COLOURS[place], dash=DASHES[place])
        drawing.text(116, 76 + 18 * place, name)
    for place, (name, curve) in enumerate(measured.items()):
        colour = COLOURS[2 + place]
        for desks, ages in curve.items():
            drawing.dot(across.at(desks), up.at(ages.p95_ms / 1000), colour, hollow=True)
        drawing.dot(95, 72 + 18 * (len(curves) + place), colour, hollow=True)
        drawing.text(116, 76 + 18 * (len(curves) + place), name)
    return drawing.svg()
