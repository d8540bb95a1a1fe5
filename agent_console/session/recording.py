"""Keeps the journal beside a session: requests before they leave, outcomes before they are shown, calls.

Each transfer has an entry of its own, which stays open until its call is gone for certain, or a later
transfer of the call was accepted.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from agent_console.desk.calls import Call
from agent_console.desk.cases import Case, is_certainly_over
from agent_console.desk.cases import Draft as DeskDraft
from agent_console.desk.effects import Action, RequestAccept, RequestReturn
from agent_console.desk.events import Recovered
from agent_console.desk.outcomes import Outcome
from agent_console.desk.state import ChosenBy, Current, Desk, Live
from agent_console.desk.transfers import Ended, transfer_of
from agent_console.journal import (
    CallRecord,
    Conclusion,
    Done,
    Draft,
    Entry,
    Forgotten,
    Intention,
    Journal,
    JournalError,
    NotSent,
    Refused,
    Transfer,
    Unknown,
)
from agent_console.monotonic import monotonic_ms
from agent_console.session.drafts import Drafts
from agent_console.session.recorded import PROGRAM_ENDED, deed_of, outcome_of, recovered_from
from agent_console.session.tasks import Tasks

_log = logging.getLogger(__name__)

REMEMBERED_AT_MOST = 32
"""So many calls that have ended are watched for coming back."""

SUPERSEDED = "superseded"
"""How a transfer ended that a later one of its call was accepted after."""

CALL_ENDED = "call_ended"

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
        self._open: dict[str, tuple[Entry, ...]] = {}
        self._closed: dict[str, tuple[Entry, ...]] = {}
        self._unwritten: list[tuple[Entry, Conclusion]] = []
        self._drafts = Drafts(self._keep_draft)
        self._nameless: set[str] = set()
        self._desk = Desk()
        self._in_trouble = False

    async def recover(self) -> Recovered:
        """What was in flight when the program last ended. Raises JournalError.

        Requests without an outcome are recorded as unknown from now on.
        """
        recorded = await self._journal.in_flight(self._profile)
        unknown = Conclusion(Unknown(PROGRAM_ENDED), self._wall_ms())
        for action in recorded.actions:
            if action.conclusion is None:
                await self._journal.conclude(action.entry, unknown)
        for entry in recorded.open_transfers:
            self._add_open(entry)
        drafts = await self._journal.take_up_drafts(self._profile)
        known = await self._journal.open_calls(self._profile)
        self._calls = {**{one.call_uuid: one for one in known}, **self._calls}
        recovered = recovered_from(recorded.actions, drafts, self._now_ms(), self._wall_ms())
        self._drafts.know(recovered.drafts)
        return recovered

    async def intend(self, action: Action, desk: Desk) -> None:
        """Record what is about to leave. Raises JournalError."""
        case = _case_of(action, desk)
        call = case.call if case is not None else _call_of(action)
        intention = Intention(
            self._record(call, desk),
            deed_of(action),
            action.action_id,
            self._wall_ms(),
            case.own_leg if case is not None else call.dialed_out_number,
            call.dialed_out_at_ms,
        )
        with self._telling():
            entry = await self._journal.intend(intention)
        self._entries[action.action_id] = entry
        if isinstance(intention.deed, Transfer):
            self._add_open(entry)

    async def conclude(self, action: Action, outcome: Outcome) -> None:
        """Record what became of it; it has not been shown yet. Raises JournalError.

        What could not be written is written as soon as the journal works again.
        """
        entry = self._entries.pop(action.action_id, None)
        if entry is None:
            return
        conclusion = Conclusion(outcome_of(outcome), self._wall_ms())
        try:
            with self._telling():
                await self._journal.conclude(self._named(entry), conclusion)
        except JournalError:
            self._unwritten.append((entry, conclusion))
            raise
        finally:
            self._follow_outcome(entry, conclusion)

    def follow(self, desk: Desk) -> None:
        """Record the calls that come into the agent's hand, what is typed for them, and what is over."""
        before, self._desk = self._desk, desk
        if self._unwritten:
            self._write(self._write_again())
        self._follow_current(desk)
        first = before.answered_at_ms is None
        if (
            first
            or desk.calls is not before.calls
            or desk.current is not before.current
            or desk.cases is not before.cases
        ):
            self._follow_list(desk)
        self._follow_transfers(before, desk)
        self._drafts.follow(before, desk)

    def keep_note(self, call_uuid: str, text: str, label: str) -> None:
        """Keep what the agent has written about a call, finished or not."""
        self._write(self._journal.note(self._profile, call_uuid, text, label, self._wall_ms()))

    async def rename(self, profile: str) -> None:
        """The profile has another name: what is recorded of it goes along, and what is still to come.

        Raises JournalError.
        """
        # What has been begun goes by the old name, and must be there when the names are changed.
        self._drafts.flush()
        await self._tasks.ended()
        old, self._profile = self._profile, profile
        self._ended = {uuid: replace(one, profile=profile) for uuid, one in self._ended.items()}
        await self._journal.rename_profile(old, profile)

    async def forget(self, number: str) -> Forgotten:
        """Remove a caller for good. A call that is still going on is recorded without names from now on.

        Raises JournalError.
        """
        # What has been begun must be there to be forgotten.
        self._drafts.flush()
        await self._tasks.ended()
        forgotten = await self._journal.forget(number)
        # Whosever they are: what more is written of the calls of this moment names nobody.
        self._nameless |= {*self._calls, *self._ended}
        return forgotten

    async def close(self) -> None:
        """Write what is still to be written."""
        self._drafts.flush()
        await self._tasks.close(CLOSING_TAKES_SECONDS)

    # ── calls ─────────────────────────────────────────────────────────────────────────────────────

    def _follow_current(self, desk: Desk) -> None:
        current = desk.current
        if current is None or current.gone is not None or not _is_taken_up(desk, current):
            return
        record = self._record(current.call, desk)
        if self._calls.get(record.call_uuid) != record:
            self._see(record)

    def _follow_list(self, desk: Desk) -> None:
        if not isinstance(desk.connection, Live) or not (self._calls or self._ended):
            return
        for uuid in [uuid for uuid in self._calls if _has_ended(desk, uuid)]:
            self._ended[uuid] = self._calls.pop(uuid)
            self._write(self._journal.call_ended(self._profile, uuid, self._wall_ms()))
        for uuid in [uuid for uuid in self._ended if desk.call(uuid) is not None]:
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
            (
                one
                for one in desk.rings
                if one.settled and one.match is not None and one.match.call_uuid == call.call_uuid
            ),
            None,
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
        if ring is not None and ring.match is not None:
            matched = ring.match.confidence.name.lower()
            return replace(record, caller_name=ring.name, rung_as=ring.caller.as_given, matched=matched)
        if known is not None:
            return replace(
                record, caller_name=known.caller_name, rung_as=known.rung_as, matched=known.matched
            )
        return record

    # ── transfers ─────────────────────────────────────────────────────────────────────────────────

    def _add_open(self, entry: Entry) -> None:
        uuid = entry.intention.call.call_uuid
        self._open[uuid] = (*self._open.get(uuid, ()), entry)

    def _follow_outcome(self, entry: Entry, conclusion: Conclusion) -> None:
        """Close what an accepted transfer leaves behind; one that never began has closed itself."""
        uuid, outcome = entry.intention.call.call_uuid, conclusion.outcome
        others = tuple(one for one in self._open.get(uuid, ()) if one.id != entry.id)
        match entry.intention.deed, outcome:
            case Transfer(), Refused() | NotSent():
                self._open[uuid] = others
                if not others:
                    del self._open[uuid]
            case Transfer(), Done(transfer_uuid=transfer_uuid) if transfer_uuid is not None:
                self._open[uuid] = (entry,)
                self._closed.pop(uuid, None)
                self._close(others, SUPERSEDED)

    def _follow_transfers(self, before: Desk, desk: Desk) -> None:
        for uuid, entries in list(self._open.items()):
            case = desk.cases.get(uuid)
            dropped = case is None and uuid in before.cases
            if dropped or (case is not None and _is_gone(desk, case)):
                del self._open[uuid]
                self._closed[uuid] = entries
                told = transfer_of(case) if case is not None else None
                self._close(entries, told.how.name.lower() if isinstance(told, Ended) else CALL_ENDED)
        for uuid, entries in list(self._closed.items()):
            case = desk.cases.get(uuid)
            if case is not None and not case.over:
                del self._closed[uuid]
                self._open[uuid] = (*entries, *self._open.get(uuid, ()))
                for entry in entries:
                    self._write(self._journal.reopen_transfer(self._named(entry)))
        for uuid in list(self._closed)[:-REMEMBERED_AT_MOST]:
            del self._closed[uuid]

    def _close(self, entries: tuple[Entry, ...], how: str) -> None:
        for entry in entries:
            self._write(self._journal.close_transfer(self._named(entry), how, self._wall_ms()))

    def _named(self, entry: Entry) -> Entry:
        """The entry by the name that the profile has now: it may have had another when this was begun."""
        call = replace(entry.intention.call, profile=self._profile)
        return replace(entry, intention=replace(entry.intention, call=call))

    # ── writing ───────────────────────────────────────────────────────────────────────────────────

    def _keep_draft(self, call_uuid: str, draft: DeskDraft) -> None:
        kept = Draft(draft.to, draft.hold_caller)
        self._write(self._journal.keep_draft(self._profile, call_uuid, kept, self._wall_ms()))

    async def _write_again(self) -> None:
        while self._unwritten:
            entry, conclusion = self._unwritten.pop(0)
            try:
                await self._journal.conclude(self._named(entry), conclusion)
            except JournalError:
                self._unwritten.insert(0, (entry, conclusion))
                raise

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


def _case_of(action: Action, desk: Desk) -> Case | None:
    return desk.cases.get(_call_of(action).call_uuid)


def _call_of(action: Action) -> Call:
    return action.call if isinstance(action, RequestReturn | RequestAccept) else Call(action.call_uuid)


def _is_taken_up(desk: Desk, current: Current) -> bool:
    """Whether the call in hand is more than what a ring that has not settled guesses."""
    case = desk.cases.get(current.call.call_uuid)
    if case is None or not case.listed:
        return False
    return current.by is ChosenBy.AGENT or case.rung or case.answered or bool(case.attempts)


def _has_ended(desk: Desk, call_uuid: str) -> bool:
    """Whether a call has left the agent's list, by more than a flicker."""
    if desk.call(call_uuid) is not None:
        return False
    case = desk.cases.get(call_uuid)
    return case is None or (case.flying is None and (case.over or case.left))


def _is_gone(desk: Desk, case: Case) -> bool:
    """Whether a call is gone for certain: still over in a picture that was asked for long after."""
    return desk.asked_at_ms is not None and is_certainly_over(case, desk.asked_at_ms)
