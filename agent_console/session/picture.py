"""Puts page 1, read again and again, and a slow sweep through the deeper pages together into one picture.

The list comes most recently dialled first (reference, "List Active Calls"), so a page in that order is
complete for all that was dialled between its first and its last record, and page 1 for all that was dialled
later than its last one. A record that a page ought to show and does not is gone. Where no page can tell (a
record may slip from one page to another between two requests, and a server may keep another order) it is kept
until two whole sweeps missed it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import inf
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_console.desk.calls import Call

if TYPE_CHECKING:
    from agent_console.callcontrol.messages import ActiveCall, Page

_Leg = tuple[str, str | None, int | None]
"""What tells one record from another: a call has one for each of its legs."""

SWEEPS_MISSED_AT_MOST = 1


class View(Struct, frozen=True):
    """The picture after a page 1. `fresh` and `calls` as in `CallsSeen`; `changed` since the view before."""

    calls: tuple[Call, ...]
    fresh: frozenset[str] | None
    changed: bool


class _Carried(Struct, frozen=True):
    call: Call
    dialled_ms: float
    sweep: int
    """The number of the sweep during which it was last seen."""


class Picture:
    """What is known of the whole list. Records that fall off the end of page 1 are carried over.

    A record that stays as it was stays the same object: whoever compares two pictures is quick about it.
    """

    def __init__(self) -> None:
        self._first_page: Page | None = None
        self._first: dict[_Leg, Call] = {}
        self._first_records: dict[_Leg, ActiveCall] = {}
        self._carried: dict[_Leg, _Carried] = {}
        self._calls: tuple[Call, ...] = ()
        self._changed = False
        self._read_at_ms: dict[str, int] = {}
        self._sweep = 0
        self._disorder_in_sweep: int | None = None
        self._deepest: Page | None = None
        self._visited: set[str] = set()

    def take_first(self, page: Page, news_since_ms: int) -> View:
        """A new page 1.

        `news_since_ms`: a call on a deeper page is fresh only if that page was asked for after this moment.
        """
        before = self._first_page
        same = before is not None and (page.has_next, page.calls) == (before.has_next, before.calls)
        if not same:
            self._turn_to(page)
        changed, self._changed = self._changed or not same, False
        if changed:
            self._calls = self._in_order()
        self._first_page = page
        read_at_ms, self._read_at_ms = self._read_at_ms, {}
        if not page.has_next:
            return View(self._calls, None, changed)
        fresh = {record.call_uuid for record in page.calls}
        fresh.update(uuid for uuid, asked_at_ms in read_at_ms.items() if asked_at_ms > news_since_ms)
        return View(self._calls, frozenset(fresh), changed)

    def page_before_the_next(self) -> Page | None:
        """The page after which the sweep goes on, or None if there is nothing behind page 1."""
        page = self._deepest or self._first_page
        return page if page is not None and page.has_next else None

    def take_deeper(self, page: Page | None) -> None:
        """One more page of the sweep; None if there was none after all."""
        if page is None:
            self._end_sweep()
            return
        seen = {_leg(record): record for record in page.calls}
        for leg, record in seen.items():
            if leg not in self._first:
                known = self._carried.get(leg)
                call = _call_of(record, known.call if known else None)
                self._changed = self._changed or known is None or known.call is not call
                self._carry(leg, call)
            self._read_at_ms[record.call_uuid] = page.asked_at_ms
        newest_ms, oldest_ms = self._span(page.calls)
        between = self._dialled_between(oldest_ms if page.has_next else -inf, newest_ms)
        self._drop(leg for leg in between if leg not in seen)
        self._deepest = page
        if not page.has_next:
            self._end_sweep()
        elif page.next_template in self._visited:
            # The server links in a circle: what lies behind cannot be reached.
            self.begin_sweep()
        elif page.next_template is not None:
            self._visited.add(page.next_template)

    def begin_sweep(self) -> None:
        """Start again behind page 1, and conclude nothing from the sweep so far."""
        self._deepest, self._visited = None, set()

    def _turn_to(self, page: Page) -> None:
        previous, records, carried = self._first, self._first_records, self._carried
        first: dict[_Leg, Call] = {}
        first_records = {_leg(record): record for record in page.calls}
        for leg, record in first_records.items():
            known = previous.get(leg)
            if known is None and leg in carried:
                known = carried[leg].call
            unchanged = known is not None and records.get(leg) is record
            first[leg] = known if known is not None and unchanged else _call_of(record, known)
        self._first, self._first_records = first, first_records
        if not page.has_next:
            self._carried = {}
            self.begin_sweep()
            return
        for leg, call in previous.items():
            self._carry(leg, call)
        self._drop(leg for leg in self._first if leg in self._carried)
        _, oldest_ms = self._span(page.calls)
        self._drop(self._dialled_between(oldest_ms, inf))

    def _carry(self, leg: _Leg, call: Call) -> None:
        dialled_ms = -inf if call.dialed_out_at_ms is None else call.dialed_out_at_ms
        self._carried[leg] = _Carried(call, dialled_ms, self._sweep)

    def _end_sweep(self) -> None:
        missed_since = self._sweep - SWEEPS_MISSED_AT_MOST
        self._drop(leg for leg, carried in self._carried.items() if carried.sweep < missed_since)
        self._sweep += 1
        self.begin_sweep()

    def _drop(self, legs: Iterable[_Leg]) -> None:
        for leg in list(legs):
            del self._carried[leg]
            self._changed = True

    def _span(self, records: Iterable[ActiveCall]) -> tuple[float, float]:
        """The newest and the oldest dial-out of a page; an empty span while the list is not in order."""
        times = [record.dialed_out_at_ms for record in records if record.dialed_out_at_ms is not None]
        if any(later > earlier for earlier, later in pairwise(times)):
            self._disorder_in_sweep = self._sweep
        if not times or self._disorder_in_sweep in {self._sweep, self._sweep - 1}:
            return -inf, inf
        return times[0], times[-1]

    def _dialled_between(self, after_ms: float, before_ms: float) -> list[_Leg]:
        carried = self._carried.items()
        return [leg for leg, one in carried if after_ms < one.dialled_ms < before_ms]

    def _in_order(self) -> tuple[Call, ...]:
        deeper = sorted(self._carried.values(), key=attrgetter("dialled_ms"), reverse=True)
        return (*self._first.values(), *(carried.call for carried in deeper))


def _call_of(record: ActiveCall, known: Call | None) -> Call:
    """A record of the list as the desk knows calls: the known object, if it says the same."""
    call = Call(
        record.call_uuid,
        record.caller_number,
        record.caller_number_sent,
        record.dialed_out_number,
        record.started_at_ms,
        record.dialed_out_at_ms,
        (record.dialed_out_number,) if record.dialed_out_number else (),
    )
    return known if known == call else call


def _leg(record: ActiveCall) -> _Leg:
    return record.call_uuid, record.dialed_out_number, record.dialed_out_at_ms
