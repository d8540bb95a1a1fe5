"""How unfair a world is: a mix of faults, and the settings that one vendor and one agent's place have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Any

from .numbers import DESK


@dataclass(frozen=True, slots=True)
class Mix:
    """Probabilities of faults (for each picture, request or step), and what sort of day it is."""

    name: str
    gap_ms: int = 900
    """How far apart two steps are, on average."""

    # The list
    flicker: float = 0.0
    """A row is missing from one picture."""
    null: float = 0.0
    """A field of a row is null in one picture."""
    lag_ms: int = 0
    """The list may be so old."""
    listed_late_ms: int = 0
    """A leg may be listed so long after it was dialled."""
    colleagues: int = 0
    """So many calls of colleagues stand in the list, if the key is a Handler Group's."""
    same_number: float = 0.08
    """A colleague's call, or the agent's next, has a caller's number that another call has."""

    # The wire
    late: float = 0.0
    """A reply takes up to 8 s."""
    lost: float = 0.0
    """No answer comes; the work is done, is done late, or is not."""
    broken: float = 0.0
    """5xx without a documented error, or a body that says nothing; the work is done or is not."""
    crowded: float = 0.0
    """429, or 503 with Retry-After."""
    unsent: float = 0.0
    """No connection."""
    list_share: float = 0.3
    """Of those, so much for a request for the list."""
    unauthorized: float = 0.0
    """The key is refused for one call."""
    skew_ms: int = 0
    """Half of the replies are dated by a clock that is so much behind."""

    # People
    calls: float = 0.25
    """A call comes, for each step in which the agent is free."""
    second: float = 0.02
    """A call comes, for each step in which the agent is not free."""
    private: float = 0.01
    handset: float = 0.0
    redial: float = 0.0
    """A call whose agent's leg has ended is dialled anew to the same agent."""
    kill: float = 0.0
    hasty: float = 0.3
    """A press is one of a double click, or comes just when something changes."""
    mute_phone: float = 0.5
    """The phone does not tell of answers or ends."""
    assumptions_unknown: float = 0.3
    """The profile does not say what this vendor does where the reference is silent."""
    hold_may_end: float = 0.3
    """This vendor gives a held caller back when the destination leaves, which no list need show: so *cannot
    hear* can hardly be said."""
    numbers: float = 0.7
    """The profile says which numbers are the desk's own."""
    xml: float = 0.05


CALM = Mix(
    "calm",
    gap_ms=2500,
    mute_phone=0.0,
    assumptions_unknown=0.0,
    hold_may_end=0.0,
    xml=0.0,
    hasty=0.05,
    calls=0.4,
)
_TROUBLED: dict[str, Any] = {"late": 0.06, "lost": 0.08, "broken": 0.08, "crowded": 0.03, "unsent": 0.03}

MIXES = {
    mix.name: mix
    for mix in (
        CALM,
        Mix("flickering", flicker=0.08, null=0.08, colleagues=6),
        Mix("lossy", **_TROUBLED, unauthorized=0.05),
        Mix("lagging", lag_ms=2000, listed_late_ms=2500, late=0.15, colleagues=4),
        Mix("pages", colleagues=70, flicker=0.02, second=0.04),
        Mix("colleagues", colleagues=12, same_number=0.5, second=0.08, lag_ms=500, listed_late_ms=1500),
        Mix("handset", handset=0.3, flicker=0.03, colleagues=4, redial=0.1),
        Mix("killed", kill=0.04, lost=0.05, broken=0.03, late=0.05),
        Mix("redialled", redial=0.6, flicker=0.03, second=0.08, lag_ms=500),
        Mix("busy", second=0.25, private=0.1, same_number=0.3, hasty=0.6, skew_ms=3000, gap_ms=500),
        Mix(
            "everything",
            flicker=0.05,
            null=0.05,
            lag_ms=1500,
            listed_late_ms=1500,
            colleagues=8,
            same_number=0.2,
            **_TROUBLED,
            unauthorized=0.03,
            skew_ms=3000,
            second=0.1,
            private=0.05,
            handset=0.1,
            redial=0.3,
            kill=0.02,
        ),
        Mix(
            "everything behind pages",
            flicker=0.02,
            null=0.02,
            lag_ms=1000,
            colleagues=60,
            same_number=0.1,
            **_TROUBLED,
            skew_ms=2000,
            second=0.1,
            handset=0.05,
            redial=0.2,
            kill=0.02,
        ),
    )
}


@dataclass(frozen=True, slots=True)
class Place:
    """What is as it is for one story: the vendor's choices, the profile that matches them, the phone."""

    group_key: bool
    stop_ends_hold: bool
    hold_ends_with_destination: bool
    hangup_joins: bool
    """An agent who hangs up on a held caller leaves the caller to the destination; else the call is over."""
    assumptions_known: bool
    numbers: tuple[str, ...]
    paradigm: str
    window_ms: int
    format: str
    tells_answered: bool
    tells_stopped: bool
    ring_ids: bool
    tells_uuid: bool
    tells_called: bool
    skew_ms: int
    haste: float
    """How soon the agent picks up."""


def place_of(mix: Mix, random: Random) -> Place:
    """A place as it may be on such a day."""
    mute = random.random() < mix.mute_phone
    return Place(
        group_key=mix.colleagues > 0 or random.random() < 0.4,
        stop_ends_hold=random.random() < 0.7,
        hold_ends_with_destination=random.random() < mix.hold_may_end,
        hangup_joins=random.random() < 0.7,
        assumptions_known=random.random() >= mix.assumptions_unknown,
        numbers=(DESK,) if random.random() < mix.numbers else (),
        paradigm=random.choice(("return", "return", "accept", "accept", "none")),
        window_ms=random.choice((20_000, 30_000, 90_000)),
        format="xml" if random.random() < mix.xml else "json",
        tells_answered=not mute,
        tells_stopped=not mute or random.random() < 0.3,
        ring_ids=random.random() < 0.6,
        tells_uuid=random.random() < 0.15,
        tells_called=random.random() < 0.3,
        skew_ms=mix.skew_ms,
        haste=random.choice((0.4, 1.0, 4.0)),
    )


def without(mix: Mix, *faults: str) -> Mix:
    """The same day without some kinds of fault."""
    return replace(mix, **dict.fromkeys(faults, 0))


FAULTS = (
    *("flicker", "null", "lag_ms", "listed_late_ms", "colleagues", "late", "lost", "broken", "crowded"),
    *("unsent", "unauthorized", "skew_ms"),
)
"""What a failing story may do without."""
