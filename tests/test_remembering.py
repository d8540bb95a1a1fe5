"""What one console remembers, beside the journal that it keeps it in."""

from __future__ import annotations

import pytest

from agent_console.journal import CallRecord, Search
from agent_console.remembering import Remembering


async def test_what_is_recorded_after_a_profile_was_renamed_goes_by_its_new_name(tmp_path, monkeypatch):
    monkeypatch.setenv("AGENT_CONSOLE_DATA_DIR", str(tmp_path / "data"))
    remembering = Remembering("Sales", pytest.fail)
    await remembering.begin()
    await remembering.journal.saw_call(CallRecord("Sales", "call-1", 1_000, "+16045550123"))
    await remembering.rename({"Sales": "Vertrieb", "Support": "Hilfe"})
    remembering.recording.keep_note("call-1", "calls again", "")
    await remembering.recording.close()
    assert await remembering.journal.history(Search("Sales")) == ()
    [past] = await remembering.journal.history(Search("Vertrieb"))
    assert (past.call.caller_number, past.note) == ("+16045550123", "calls again")
    await remembering.close()
