"""Keeps the journal beside a session: requests before they leave, outcomes before they are shown, calls.

Transfers stay open in the journal for as long as their call may come back into the list.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from agent_console.desk.calls import Call
from agent_console.desk.effects import (
    Action,
    RequestAccept,
    RequestConnect,
    RequestReturn,
    RequestStop,
    RequestTransfer,
)
from agent_console.desk.events import Recovered
from agent_console.desk.outcomes import Outcome
from agent_console.desk.state import Desk, Live
from agent_console.desk.transfers import Ended, InDoubt, Requested, UnderWay
from agent_console.journal import (
    CallRecord,
    Conclusion,
    Entry,
    Forgotten,
    Intention,
    Journal,
    JournalError,
    Unknown,
)
from agent_console.monotonic import monotonic_ms
from agent_console.session.recorded import PROGRAM_ENDED, deed_of, outcome_of, recovered_from
from agent_console.session.tasks import Tasks

_log = logging.getLogger(__name__)

REMEMBERED_AT_MOST = 32
"""So many calls that have ended are watched for coming back."""

COMES_BACK_WITHIN_MS = 60_000
"""A call that has been out of the list for so long takes its transfer's UUID with it."""

CLOSING_TAKES_SECONDS = 1.0


def wall_clock_ms() -> int:
    """Milliseconds since the Unix epoch, for people to read: nothing is ever decided by it."""
    return time.time_ns() // 1_000_000


class Recording:
    """What a session records of one profile. Follows the desk, and is the session's `Recorder`.

    `on_trouble` is told when something could not be recorded, once until it works again.
    """

    def __init__(
        self,
        journal: Journal,
        profile: str,
        on_trouble: Callable[[JournalError], None],
        *,
        now_ms: Callable[[], int] = monotonic_ms,
        wall_ms: Callable[[], int] = wall_clock_ms,
    ) -> None:
        self._journal = journal
        self._profile = profile
        self._on_trouble = on_trouble
        self._now_ms = now_ms
        self._wall_ms = wall_ms
        self._tasks = Tasks()
        self._entries: dict[int, Entry] = {}
        self._calls: dict[str, CallRecord] = {}
        self._ended: dict[str, CallRecord] = {}
        self._closing: dict[str, Ended] = {}
        self._nameless: set[str] = set()
        self._desk = Desk()
        self._in_trouble = False

    async def recover(self) -> Recovered:
        """What was in flight when the program last ended. Raises JournalError.

        Requests without an outcome are recorded as unknown from now on.
        """
        transfers = {
            one.request.entry.intention.call.call_uuid: one
            for one in await self._journal.open_transfers(self._profile)
        }
        handlings = await self._journal.open_handlings(self._profile)
        unknown = Conclusion(Unknown(PROGRAM_ENDED), self._wall_ms())
        for action in (
            *(step for one in transfers.values() for step in (one.request, *one.steps)),
            *handlings,
        ):
            if action.conclusion is None:
                await self._journal.conclude(action.entry, unknown)
        self._calls = {one.call_uuid: one for one in await self._journal.open_calls(self._profile)}
        return recovered_from(tuple(transfers.values()), handlings, self._now_ms(), self._wall_ms())

    async def intend(self, action: Action, desk: Desk) -> None:
        """Record what is about to leave. Raises JournalError."""
        call = self._call_of(action, desk)
        own_leg = desk.transfers[call.call_uuid].plan.own_leg if call.call_uuid in desk.transfers else None
        intention = Intention(
            self._record(call, desk), deed_of(action, own_leg), action.action_id, self._wall_ms()
        )
        with self._telling():
            self._entries[action.action_id] = await self._journal.intend(intention)

    async def conclude(self, action: Action, outcome: Outcome) -> None:
        """Record what became of it; it has not been shown yet. Raises JournalError."""
        entry = self._entries.pop(action.action_id, None)
        if entry is not None:
            # It may have been begun under the name that the profile had before.
            call = replace(entry.intention.call, profile=self._profile)
            entry = replace(entry, intention=replace(entry.intention, call=call))
            with self._telling():
                await self._journal.conclude(entry, Conclusion(outcome_of(outcome), self._wall_ms()))

    def follow(self, desk: Desk) -> None:
        """Record the calls that come into the agent's hand, their ends, and the ends of transfers."""
        before, self._desk = self._desk, desk
        self._follow_current(desk)
        first = before.answered_at_ms is None
        if first or desk.calls is not before.calls or desk.current is not before.current:
            self._follow_list(desk)
        if desk.transfers is not before.transfers:
            self._follow_transfers(before, desk)
        for uuid, ended in list(self._closing.items()):
            if self._now_ms() - ended.at_ms > COMES_BACK_WITHIN_MS:
                self._close_transfer(uuid, ended)

    def keep_note(self, call_uuid: str, text: str, label: str) -> None:
        """Keep what the agent has written about a call, finished or not."""
        self._write(self._journal.note(self._profile, call_uuid, text, label, self._wall_ms()))

    async def rename(self, profile: str) -> None:
        """The profile has another name: what is recorded of it goes along, and what is still to come.

        Raises JournalError.
        """
        # What has been begun goes by the old name, and must be there when the names are changed.
        await self._tasks.ended()
        old, self._profile = self._profile, profile
        self._ended = {uuid: replace(one, profile=profile) for uuid, one in self._ended.items()}
        await self._journal.rename_profile(old, profile)

    async def forget(self, number: str) -> Forgotten:
        """Remove a caller for good. A call that is still going on is recorded without names from now on.

        Raises JournalError.
        """
        forgotten = await self._journal.forget(number)
        # Whosever they are: what more is written of the calls of this moment names nobody.
        self._nameless |= {*self._calls, *self._ended}
        return forgotten

    async def close(self) -> None:
        """Let what is being written be written."""
        await self._tasks.close(CLOSING_TAKES_SECONDS)

    # ── calls ─────────────────────────────────────────────────────────────────────────────────────

    def _follow_current(self, desk: Desk) -> None:
        if desk.current is None or desk.current.gone is not None:
            return
        record = self._record(desk.current.call, desk)
        if self._calls.get(record.call_uuid) != record:
            self._see(record)

    def _follow_list(self, desk: Desk) -> None:
        if not isinstance(desk.connection, Live) or not (self._calls or self._ended):
            return
        listed = {call.call_uuid for call in desk.calls}
        for uuid in [uuid for uuid in self._calls if uuid not in listed]:
            if isinstance(desk.transfers.get(uuid), Requested | UnderWay):
                continue
            self._ended[uuid] = self._calls.pop(uuid)
            self._write(self._journal.call_ended(self._profile, uuid, self._wall_ms()))
        for uuid in [uuid for uuid in self._ended if uuid in listed]:
            back = self._ended.pop(uuid)
            self._see(CallRecord(self._profile, uuid, back.seen_at_ms) if uuid in self._nameless else back)
        for uuid in list(self._ended)[:-REMEMBERED_AT_MOST]:
            del self._ended[uuid]

    def _see(self, record: CallRecord) -> None:
        self._calls[record.call_uuid] = record
        self._write(self._journal.saw_call(record))

    def _record(self, call: Call, desk: Desk) -> CallRecord:
        known = self._calls.get(call.call_uuid)
        if call.call_uuid in self._nameless:
            return CallRecord(self._profile, call.call_uuid, known.seen_at_ms if known else self._wall_ms())
        ring = next(
            (one for one in desk.rings if one.matches and one.matches[0].call_uuid == call.call_uuid), None
        )
        record = CallRecord(
            self._profile,
            call.call_uuid,
            known.seen_at_ms if known else self._wall_ms(),
            call.caller_number,
            call.caller_number_sent,
            call.dialed_out_number,
            call.started_at_ms,
            call.dialed_out_at_ms,
        )
        if ring is not None:
            matched = ring.matches[0].confidence.name.lower()
            return replace(record, caller_name=ring.name, rung_as=ring.caller.as_given, matched=matched)
        if known is not None:
            return replace(
                record, caller_name=known.caller_name, rung_as=known.rung_as, matched=known.matched
            )
        return record

    # ── transfers ─────────────────────────────────────────────────────────────────────────────────

    def _follow_transfers(self, before: Desk, desk: Desk) -> None:
        for uuid, transfer in desk.transfers.items():
            was = before.transfers.get(uuid)
            match was, transfer:
                case Ended(), UnderWay() | InDoubt():
                    self._closing.pop(uuid, None)
                    self._write(self._journal.reopen_transfer(self._profile, uuid))
                case Ended(), Ended():
                    pass
                case _, Ended(under_way=UnderWay() | InDoubt()):
                    self._closing[uuid] = transfer
                case _, Ended():
                    self._close_transfer(uuid, transfer)

    def _close_transfer(self, uuid: str, ended: Ended) -> None:
        self._closing.pop(uuid, None)
        self._write(
            self._journal.close_transfer(self._profile, uuid, ended.how.name.lower(), self._wall_ms())
        )

    def _call_of(self, action: Action, desk: Desk) -> Call:
        match action:
            case RequestReturn(call=call) | RequestAccept(call=call):
                return call
            case (
                RequestTransfer(call_uuid=uuid) | RequestConnect(call_uuid=uuid) | RequestStop(call_uuid=uuid)
            ):
                if desk.current is not None and desk.current.call.call_uuid == uuid:
                    return desk.current.call
                return desk.call(uuid) or Call(uuid)

    # ── writing ───────────────────────────────────────────────────────────────────────────────────

    def _write(self, writing: Coroutine[Any, Any, None]) -> None:
        self._tasks.begin(self._try(writing), "journal")

    async def _try(self, writing: Coroutine[Any, Any, None]) -> None:
        with suppress(JournalError), self._telling():
            await writing

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except JournalError as error:
            if not self._in_trouble:
                _log.warning("%s", error)
                self._on_trouble(error)
            self._in_trouble = True
            raise
        self._in_trouble = False
