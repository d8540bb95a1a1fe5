"""Short ways to say what happens to a call, for the journal's tests."""

import os
import subprocess
import sys
from pathlib import Path

from agent_console.journal import (
    CallRecord,
    Conclusion,
    Done,
    Entry,
    Intention,
    Journal,
    Outcome,
    RecordedAction,
    Search,
    Transfer,
)

SALES = "Sales"
ALL = Search(SALES)
ROOT = Path(__file__).parents[2]


def a_call(call_uuid="call-1", *, at_ms=1_000, number="+18665551234", **known):
    return CallRecord(SALES, call_uuid, at_ms, number, "+18775550000", "+14165550100", **known)


def a_transfer(to="+14165550199", *, hold_caller=True):
    return Transfer(to, hold_caller)


def to_do(deed, call=None, *, action_id=1, at_ms=2_000, dialled_at_ms=1_500):
    return Intention(call or a_call(), deed, action_id, at_ms, "+14165550100", dialled_at_ms)


async def done(
    journal: Journal, intention: Intention, outcome: Outcome | None = None, *, at_ms=3_000
) -> Entry:
    entry = await journal.intend(intention)
    await journal.conclude(entry, Conclusion(outcome or Done(), at_ms))
    return entry


async def open_transfers(journal: Journal, profile: str = SALES) -> list[RecordedAction]:
    """The requests that began what is open, oldest first."""
    found = await journal.in_flight(profile)
    return [one for one in found.actions if one.entry in found.open_transfers]


async def open_uuids(journal: Journal, profile: str = SALES) -> list[str | None]:
    """The UUIDs of what is open, and None where there is none yet."""
    return [
        getattr(one.conclusion and one.conclusion.outcome, "transfer_uuid", None)
        for one in await open_transfers(journal, profile)
    ]


async def call_uuids(journal: Journal, search: Search = ALL) -> list[str]:
    return [past.call.call_uuid for past in await journal.history(search)]


def begin_program(source: str, *arguments: object) -> subprocess.Popen[str]:
    """Start another program on the journal; it finds the product and these helpers."""
    path = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    return subprocess.Popen(
        [sys.executable, "-c", source, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
    )


def output_of(source: str, *arguments: object) -> list[str]:
    """What the program says, once it has ended in order."""
    with begin_program(source, *arguments) as program:
        said, _ = program.communicate(timeout=30)
        assert program.returncode == 0, said
    return said.splitlines()
