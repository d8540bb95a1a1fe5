"""Hours at a list of hundreds of calls that come and go while its pages are read one by one."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from heapq import heappop, heappush

import pytest
from session_vendor import PER_PAGE, Vendor, Watched, record
from session_virtual_time import in_virtual_time, now_ms, pass_time

from agent_console.callcontrol.messages import ActiveCall
from agent_console.desk.calls import Call
from agent_console.desk.events import CallsSeen, Event, PollUnchanged


@dataclass
class CallCentre:
    """Calls arrive at random and last as long as it happens; the vendor's list is true at every request."""

    arrivals_a_second: float
    mean_seconds: float
    vendor: Vendor = field(default_factory=Vendor)
    chance: random.Random = field(default_factory=lambda: random.Random(16))
    live: dict[str, ActiveCall] = field(default_factory=dict)
    on_page_1s_time: dict[str, ActiveCall] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._ends: list[tuple[float, str]] = []
        self._dialled = 0
        self._next_s = 0.0
        for _ in range(round(self.arrivals_a_second * self.mean_seconds)):
            self._dial(now_ms() / 1000)
        self._next_s = now_ms() / 1000
        self.vendor.on_page = self.catch_up

    def catch_up(self, page: int) -> None:
        now_s = now_ms() / 1000
        while self._next_s <= now_s:
            self._end_until(self._next_s)
            self._dial(self._next_s)
            self._next_s += self.chance.expovariate(self.arrivals_a_second)
        self._end_until(now_s)
        self.vendor.records = list(reversed(self.live.values()))
        if page == 1:
            self.on_page_1s_time = dict(self.live)

    def _dial(self, at_s: float) -> None:
        self._dialled += 1
        call = record(self._dialled)
        self.live[call.call_uuid] = call
        heappush(self._ends, (at_s + self.chance.expovariate(1 / self.mean_seconds), call.call_uuid))

    def _end_until(self, at_s: float) -> None:
        while self._ends and self._ends[0][0] <= at_s:
            del self.live[heappop(self._ends)[1]]


class Comparison(Watched):
    """Holds each picture against the truth."""

    def __init__(self, centre: CallCentre) -> None:
        super().__init__(centre.vendor)
        self.centre = centre
        self.shown: frozenset[str] = frozenset()
        self.once_shown: set[str] = set()
        self.missing: dict[str, int] = {}
        self.missing_longest = 0
        self.proven_wrongly: list[str] = []
        self.ghosts: dict[str, int] = {}
        self.ghost_longest_ms = 0

    def take(self, event: Event) -> None:
        assert isinstance(event, CallsSeen | PollUnchanged)
        if isinstance(event, CallsSeen):
            self.shown = frozenset(call.call_uuid for call in event.calls)
        live = self.centre.on_page_1s_time
        unseen = live.keys() - self.shown
        self.once_shown = {*self.once_shown, *self.shown} & live.keys()
        self.missing = {uuid: self.missing.get(uuid, 0) + 1 for uuid in unseen & self.once_shown}
        self.missing_longest = max(self.missing_longest, *self.missing.values(), 0)
        self.proven_wrongly += [uuid for uuid in unseen if event.proves_absence(call_of(live[uuid]))]
        self.ghosts = {uuid: self.ghosts.get(uuid, now_ms()) for uuid in self.shown - live.keys()}
        self.ghost_longest_ms = max(
            self.ghost_longest_ms, *(now_ms() - since for since in self.ghosts.values()), 0
        )


def call_of(one: ActiveCall) -> Call:
    return Call(one.call_uuid, dialed_out_at_ms=one.dialed_out_at_ms)


@pytest.mark.parametrize(
    ("arrivals_a_second", "mean_seconds", "hours"), [(1.0, 200, 4), (0.05, 1500, 1), (3.0, 100, 1)]
)
@in_virtual_time
async def test_a_live_call_that_was_shown_stays_in_the_picture_and_its_absence_is_never_proven(
    arrivals_a_second: float, mean_seconds: float, hours: int
):
    centre = CallCentre(arrivals_a_second, mean_seconds)
    compared = Comparison(centre)
    async with compared:
        await pass_time(hours * 3600)
    pages = arrivals_a_second * mean_seconds / PER_PAGE
    assert compared.missing_longest <= 1
    assert not compared.proven_wrongly
    assert compared.ghost_longest_ms < (pages * 11 + 20) * 1000, (
        "nor does a call that has ended stay for ever"
    )
