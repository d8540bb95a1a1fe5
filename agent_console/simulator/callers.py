"""Who calls, when, from where and for how long: an endless day that a seed decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from agent_console.simulator.chance import new_uuid
from agent_console.simulator.numbers import fictional_number


@dataclass(frozen=True, slots=True)
class Traffic:
    """How calls arrive. `jitter` is the share by which a gap may be shorter or longer (0 to 1)."""

    every_ms: int = 20_000
    jitter: float = 0.4
    first_after_ms: int = 2_000
    shortest_stay_ms: int = 60_000
    longest_stay_ms: int = 240_000
    countries: tuple[str, ...] = ("US", "US", "CA", "GB", "FR", "DE", "AU")
    """ISO 3166, one of them a call; repeat one to hear from it more often."""
    static_numbers: float = 0.2
    """The share of callers whose number is static, so that a randomised one is sent in its place."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One caller. `after_ms` is counted from the arrival before, or from the start."""

    after_ms: int
    call_uuid: str
    caller_number: str
    caller_number_sent: str
    stays_ms: int


def arrivals(traffic: Traffic, chance: Random) -> Iterator[Arrival]:
    """Caller after caller. Drawn apart from all other chance, so that no agent's action changes who calls."""
    gap_ms = traffic.first_after_ms
    while True:
        country = chance.choice(traffic.countries)
        number = fictional_number(country, chance)
        sent = fictional_number(country, chance) if chance.random() < traffic.static_numbers else number
        stays_ms = chance.randint(traffic.shortest_stay_ms, traffic.longest_stay_ms)
        yield Arrival(gap_ms, new_uuid(chance), number, sent, stays_ms)
        gap_ms = round(traffic.every_ms * (1 + traffic.jitter * (2 * chance.random() - 1)))
