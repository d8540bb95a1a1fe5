"""Puts page 1, read again and again, and a slow sweep through the deeper pages together into one picture.

The list comes most recently dialled first (reference, "List Active Calls"), so a page in that order is
complete for all that was dialled between its first and its last record, and page 1 for all that was dialled
later than its last one. A record that a page ought to show and does not is gone.

Where no page can tell, it is kept. Between two requests a record slips to the page that has just been read if
one ahead of it leaves, and the sweep misses it. Whoever left is missing when its own page is read again, one
sweep later at most. So a missed record is gone if two whole sweeps missed it and nothing ahead was found to
have left: no departure was noticed in either, and no other record is missing for the first time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_console.desk.calls import Call
from agent_console.desk.events import UNDATED_MS, DialSpan

if TYPE_CHECKING:
    from agent_console.callcontrol.messages import ActiveCall, Page

_Leg = tuple[str, str | None, int | None]
"""What tells one record from another: a call has one for each of its legs."""

_LATEST_MS = 1 << 60
_NO_SPAN: DialSpan = (1, 0)

SWEEPS_MISSED_AT_MOST = 1
MOVING_SWEEPS_MISSED_AT_MOST = 11
"""So many whole sweeps may miss a record while others leave all the time: one slip a sweep explains it."""


class View(Struct, frozen=True):
    """The picture after a page 1; `changed` since the view before. The others are as in `CallsSeen`."""

    calls: tuple[Call, ...]
    fresh: frozenset[str] | None
    complete_between: tuple[DialSpan, ...]
    changed: bool


class _Read(Struct, frozen=True):
    """What a deeper page, or a sweep that ended with it, has shown since page 1 was read last."""

    asked_at_ms: int
    complete_between: tuple[DialSpan, ...]
    calls: frozenset[str] = frozenset()


class _Carried(Struct, frozen=True):
    call: Call
    dialled_ms: int
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
        self._first_span = _NO_SPAN
        self._read: list[_Read] = []
        self._sweep = 0
        self._swept: list[DialSpan] = []
        self._swept_since_ms: int | None = None
        self._left_in_sweep = -1
        self._moving_sweeps = 0
        self._disorder_in_sweep: int | None = None
        self._deepest: Page | None = None
        self._visited: set[str] = set()

    def take_first(self, page: Page, news_since_ms: int) -> View:
        """A new page 1.

        `news_since_ms`: a call on a deeper page is fresh only if that page was asked for after this moment.
        What it lacked is gone all the same: who has left comes back only as the newest, on page 1.
        """
        before = self._first_page
        same = before is not None and (page.has_next, page.calls) == (before.has_next, before.calls)
        if not same:
            self._turn_to(page)
        changed, self._changed = self._changed or not same, False
        if changed:
            self._calls = self._in_order()
        self._first_page = page
        read, self._read = self._read, []
        if not page.has_next:
            return View(self._calls, None, (), changed)
        fresh = {record.call_uuid for record in page.calls}
        spans = [] if self._is_in_disorder() else [self._first_span]
        for one in read:
            spans += one.complete_between
            if one.asked_at_ms > news_since_ms:
                fresh.update(one.calls)
        return View(self._calls, frozenset(fresh), tuple(filter(_is_any, spans)), changed)

    def page_before_the_next(self) -> Page | None:
        """The page after which the sweep goes on, or None if there is nothing behind page 1."""
        page = self._deepest or self._first_page
        return page if page is not None and page.has_next else None

    def take_deeper(self, page: Page | None) -> None:
        """One more page of the sweep; None if there was none after all."""
        if page is None:
            self._end_sweep()
            return
        if self._swept_since_ms is None:
            self._swept, self._swept_since_ms = [self._first_span], page.asked_at_ms
        seen = {_leg(record): record for record in page.calls}
        for leg, record in seen.items():
            if leg not in self._first:
                known = self._carried.get(leg)
                call = _call_of(record, known.call if known else None)
                self._changed = self._changed or known is None or known.call is not call
                self._carry(leg, call)
        span = self._span(page, newest_ms=None)
        self._has_left([leg for leg in self._dialled_within(span) if leg not in seen])
        shown = frozenset(record.call_uuid for record in page.calls)
        self._read.append(_Read(page.asked_at_ms, (span,), shown))
        self._swept.append(span)
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
        self._deepest, self._visited, self._swept_since_ms = None, set(), None

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
            self._carried, self._left_in_sweep = {}, self._sweep
            self.begin_sweep()
            return
        for leg, call in previous.items():
            self._carry(leg, call)
        self._drop(leg for leg in self._first if leg in self._carried)
        self._first_span = self._span(page, newest_ms=_LATEST_MS)
        self._has_left(self._dialled_within(self._first_span))

    def _carry(self, leg: _Leg, call: Call) -> None:
        self._carried[leg] = _Carried(call, call.dialed_out_at_ms or UNDATED_MS, self._sweep)

    def _end_sweep(self) -> None:
        missed = {leg: n for leg, one in self._carried.items() if (n := self._sweep - one.sweep) > 0}
        still = self._left_in_sweep < self._sweep - 1 and 1 not in missed.values()
        plain = still or self._is_in_disorder()
        at_most = SWEEPS_MISSED_AT_MOST if plain else MOVING_SWEEPS_MISSED_AT_MOST
        self._drop(leg for leg, sweeps in missed.items() if sweeps > at_most)
        self._moving_sweeps = 0 if plain else self._moving_sweeps + 1
        if self._swept_since_ms is not None and self._moving_sweeps % MOVING_SWEEPS_MISSED_AT_MOST == 0:
            self._read.append(_Read(self._swept_since_ms, tuple(_around(self._swept))))
        self._sweep += 1
        self.begin_sweep()

    def _has_left(self, legs: list[_Leg]) -> None:
        if legs:
            self._left_in_sweep = self._sweep
        self._drop(legs)

    def _drop(self, legs: Iterable[_Leg]) -> None:
        for leg in list(legs):
            del self._carried[leg]
            self._changed = True

    def _span(self, page: Page, newest_ms: int | None) -> DialSpan:
        """For which dial-outs a page is complete: for none while the list is not in order."""
        times = [record.dialed_out_at_ms for record in page.calls if record.dialed_out_at_ms is not None]
        if any(later > earlier for earlier, later in pairwise(times)):
            self._disorder_in_sweep = self._sweep
        if not times or self._is_in_disorder():
            return _NO_SPAN
        # Of two calls that were dialled in one moment, the other one may be on the page before or behind.
        oldest_ms = times[-1] + 1 if page.has_next else UNDATED_MS + 1
        return oldest_ms, times[0] - 1 if newest_ms is None else newest_ms

    def _is_in_disorder(self) -> bool:
        return self._disorder_in_sweep in {self._sweep, self._sweep - 1}

    def _dialled_within(self, span: DialSpan) -> list[_Leg]:
        oldest_ms, newest_ms = span
        carried = self._carried.items()
        return [leg for leg, one in carried if oldest_ms <= one.dialled_ms <= newest_ms]

    def _in_order(self) -> tuple[Call, ...]:
        deeper = sorted(self._carried.values(), key=attrgetter("dialled_ms"), reverse=True)
        return (*self._first.values(), *(carried.call for carried in deeper))


def _is_any(span: DialSpan) -> bool:
    return span[0] <= span[1]


def _around(spans: list[DialSpan]) -> Iterator[DialSpan]:
    """What lies between and behind these spans of one sweep, newest first."""
    end_ms = _LATEST_MS
    for oldest_ms, newest_ms in filter(_is_any, spans):
        yield newest_ms + 1, end_ms
        end_ms = oldest_ms - 1
    yield UNDATED_MS, end_ms


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
