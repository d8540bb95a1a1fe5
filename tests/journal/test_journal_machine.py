"""Whatever happens in whatever order, the journal tells what a plain dictionary would tell."""

import asyncio
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule
from journal_story import SALES

from agent_console.journal import (
    Accept,
    CallRecord,
    Conclusion,
    Connect,
    Done,
    Draft,
    Intention,
    Journal,
    NotSent,
    Refused,
    Return,
    Search,
    Stop,
    Transfer,
    Unknown,
)

uuids = st.sampled_from(["c-1", "c-2", "c-3"])
clocks = st.integers(-(2**62), 2**62)
numbers = st.sampled_from(["+18665551234", "+493012345678", None])
texts = st.text(max_size=20)
deeds = st.one_of(
    st.builds(Transfer, texts, st.booleans()),
    st.sampled_from([Connect("t-1"), Stop("t-1"), Stop("t-2"), Return(), Accept()]),
)
outcomes = st.one_of(
    st.builds(Done, st.sampled_from(["t-1", "t-2", None])),
    st.builds(Refused, texts, texts),
    st.builds(NotSent, texts),
    st.builds(Unknown, texts),
)


class JournalMachine(RuleBasedStateMachine):
    """`calls` go by UUID in the order first seen; an action is [entry, conclusion, whether it is open]."""

    entries = Bundle("entries")

    def __init__(self):
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp(prefix="journal-machine-"))
        self.journal = Journal(self.folder)
        self.calls, self.notes, self.drafts, self.ended, self.actions = {}, {}, {}, set(), []

    def teardown(self):
        self.do(self.journal.close())
        self.loop.close()
        shutil.rmtree(self.folder)

    def do(self, work):
        return self.loop.run_until_complete(work)

    def seen(self, call):
        known = self.calls.get(call.call_uuid)
        number = call.caller_number or (known and known.caller_number)
        at_ms = known.seen_at_ms if known else call.seen_at_ms
        self.calls[call.call_uuid] = CallRecord(SALES, call.call_uuid, at_ms, number)
        self.ended.discard(call.call_uuid)

    @rule(uuid=uuids, number=numbers, at_ms=clocks)
    def see_a_call(self, uuid, number, at_ms):
        call = CallRecord(SALES, uuid, at_ms, number)
        self.do(self.journal.saw_call(call))
        self.seen(call)

    @rule(target=entries, uuid=uuids, number=numbers, deed=deeds, at_ms=clocks)
    def intend(self, uuid, number, deed, at_ms):
        call = CallRecord(SALES, uuid, at_ms, number)
        entry = self.do(self.journal.intend(Intention(call, deed, len(self.actions), at_ms)))
        self.seen(call)
        action = [entry, None, isinstance(deed, Transfer)]
        self.actions.append(action)
        return action

    @rule(action=entries, outcome=outcomes, at_ms=clocks)
    def conclude(self, action, outcome, at_ms):
        entry, known, _ = action
        self.do(self.journal.conclude(entry, Conclusion(outcome, at_ms)))
        if known and not isinstance(known.outcome, Unknown):
            return
        if isinstance(outcome, Done) and not isinstance(entry.intention.deed, Transfer):
            outcome = Done()
        action[1] = Conclusion(outcome, at_ms)
        action[2] = action[2] and not isinstance(outcome, Refused | NotSent)

    @rule(action=entries, at_ms=clocks)
    def close_transfer(self, action, at_ms):
        self.do(self.journal.close_transfer(action[0], "stopped", at_ms))
        action[2] = False

    @rule(action=entries)
    def reopen_transfer(self, action):
        self.do(self.journal.reopen_transfer(action[0]))
        never_began = action[1] and isinstance(action[1].outcome, Refused | NotSent)
        action[2] = isinstance(action[0].intention.deed, Transfer) and not never_began

    @rule(uuid=uuids, to=texts, hold_caller=st.booleans(), at_ms=clocks)
    def keep_draft(self, uuid, to, hold_caller, at_ms):
        draft = Draft(to, hold_caller)
        self.do(self.journal.keep_draft(SALES, uuid, draft, at_ms))
        if uuid not in self.calls and draft != Draft():
            self.seen(CallRecord(SALES, uuid, at_ms))
        self.drafts[uuid] = draft

    @rule(uuid=uuids, at_ms=clocks)
    def end_call(self, uuid, at_ms):
        self.do(self.journal.call_ended(SALES, uuid, at_ms))
        if uuid in self.calls:
            self.ended.add(uuid)

    @rule(uuid=uuids, text=texts, label=texts, at_ms=clocks)
    def note(self, uuid, text, label, at_ms):
        self.do(self.journal.note(SALES, uuid, text, label, at_ms))
        if uuid not in self.calls:
            self.seen(CallRecord(SALES, uuid, at_ms))
        self.notes[uuid] = text, label

    @rule()
    def start_again(self):
        self.do(self.journal.close())
        self.journal = Journal(self.folder)
        assert self.do(self.journal.open()) is None

    def of_call(self, uuid):
        return [action for action in self.actions if action[0].intention.call.call_uuid == uuid]

    @invariant()
    def the_history_is_the_model(self):
        told = [
            (
                past.call,
                (past.note, past.label, past.draft),
                [(one.entry.id, one.conclusion) for one in past.actions],
            )
            for past in self.do(self.journal.history(Search(SALES)))
        ]
        assert told == [
            (
                call,
                (*self.notes.get(uuid, ("", "")), self.drafts.get(uuid, Draft())),
                [(one[0].id, one[1]) for one in self.of_call(uuid)],
            )
            for uuid, call in reversed(self.calls.items())
        ]

    @invariant()
    def everything_about_a_call_with_something_open_is_recovered(self):
        found = self.do(self.journal.in_flight(SALES))
        assert [entry.id for entry in found.open_transfers] == [
            entry.id for entry, _, is_open in self.actions if is_open
        ]
        calls = {uuid for uuid in self.calls if self.has_something_open(uuid)}
        assert [(one.entry.id, one.entry.intention.deed, one.conclusion) for one in found.actions] == [
            (entry.id, entry.intention.deed, conclusion)
            for entry, conclusion, _ in self.actions
            if entry.intention.call.call_uuid in calls
        ]

    def has_something_open(self, uuid):
        actions = self.of_call(uuid)
        handlings = [one for one in actions if isinstance(one[0].intention.deed, Return | Accept)]
        if any(is_open for _, _, is_open in actions):
            return True
        if uuid in self.ended or not handlings:
            return False
        _, conclusion, _ = handlings[-1]
        return conclusion is None or isinstance(conclusion.outcome, Done | Unknown)


JournalMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=25)
TestJournal = JournalMachine.TestCase
