"""What a ring costs the desk as the list grows from 10 to 10,000 calls (issue 8)."""

from __future__ import annotations

import time
from statistics import median

from results import Amount, Most, Report, Row, Times

from agent_console.desk.calls import Call
from agent_console.desk.events import CallsSeen, RingStarted, RingStopped
from agent_console.desk.matching import find_matches
from agent_console.desk.numbers import read_caller_id
from agent_console.desk.reduce import reduce
from agent_console.desk.state import Desk

SIZES = (10, 100, 1_000, 10_000)
REGION = "US"


def run(*, quick: bool) -> Report:
    """A ring at desks of four sizes: matching alone, and the whole turn of the desk."""
    rounds = 60 if quick else 400
    desks = {size: _desk_with(_calls(size)) for size in SIZES}
    matching_ms: dict[int, list[float]] = {size: [] for size in SIZES}
    ring_ms: dict[int, list[float]] = {size: [] for size in SIZES}
    for size in SIZES:
        for number in range(rounds):
            # Another caller each time, as rings are: what was learnt from the last one does not help.
            caller = desks[size].calls[number * 7 % size].caller_number_sent or ""
            matching_ms[size].append(_matching_ms(caller, desks[size].calls))
            ring_ms[size].append(_ring_ms(caller, desks[size]))
    many, few = median(ring_ms[SIZES[-1]]), median(ring_ms[SIZES[0]])
    of_each = ", ".join(f"{size:,}: {median(ring_ms[size]):.3f} ms" for size in SIZES)
    return Report(
        [
            Row(
                "matching-10000",
                "one ring matched against 10,000 calls",
                Amount(median(matching_ms[SIZES[-1]]), "ms"),
                goal=Most(1.0),
                note=f"p99 {sorted(matching_ms[SIZES[-1]])[int(rounds * 0.99)]:.2f} ms",
            ),
            Row(
                "matching-first-10000",
                "the same, the first ring after the list has changed",
                Amount(median(_first_matching_ms(number) for number in range(9)), "ms"),
                goal=Most(1.0),
            ),
            Row(
                "ring-cost",
                "a ring's whole turn of the desk with 10,000 calls; floor: with 10",
                Amount(many, "ms"),
                Amount(few, "ms"),
                Times(1.25),
                note=f"{of_each}; flat is taken to be within a quarter",
            ),
        ]
    )


def _calls(size: int, *, shift: int = 0) -> tuple[Call, ...]:
    """As the desk keeps them: one row a call, with its leg."""
    seen = CallsSeen(0, 1, tuple(_call(each + shift) for each in range(size)))
    return reduce(Desk(), seen)[0].calls


def _call(number: int) -> Call:
    caller, sent = f"+1604{2_000_000 + number * 13:07}", f"+1310{3_000_000 + number * 97:07}"
    at_ms = 1_750_000_000_000 - number * 1000
    return Call(f"{number:08x}-1c2d-4e3f", caller, sent, "+14165550100", at_ms - 700, at_ms)


def _desk_with(calls: tuple[Call, ...]) -> Desk:
    return reduce(Desk(), CallsSeen(0, 1, calls))[0]


def _matching_ms(caller: str, calls: tuple[Call, ...]) -> float:
    read = read_caller_id(caller)
    began_ns = time.thread_time_ns()
    matches = find_matches(read, calls, REGION)
    took_ns = time.thread_time_ns() - began_ns
    assert matches
    return took_ns / 1e6


def _first_matching_ms(number: int) -> float:
    """The list as one more poll brings it: new objects, of which one is another call than before."""
    desk = _desk_with(_calls(10_000, shift=number))
    caller = desk.calls[5_000].caller_number_sent or ""
    return _matching_ms(caller, desk.calls)


def _ring_ms(caller: str, desk: Desk) -> float:
    began_ns = time.thread_time_ns()
    rung, _ = reduce(desk, RingStarted(10, caller))
    took_ns = time.thread_time_ns() - began_ns
    assert rung.current is not None
    assert reduce(rung, RingStopped(20, caller=caller))[0].current is None
    return took_ns / 1e6
