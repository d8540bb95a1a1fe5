"""A program that is killed at any point has lost nothing that it was told is on disk."""

import pytest
from journal_story import begin_program, open_transfers, output_of

from agent_console.journal import Done, Journal

WRITES_UNTIL_KILLED = """
import asyncio, sys
from pathlib import Path
from agent_console.journal import Conclusion, Done, Journal
from journal_story import a_call, a_transfer, to_do

async def main():
    journal = Journal(Path(sys.argv[1]))
    for number in range(10**9):
        uuid = f"call-{number}"
        entry = await journal.intend(to_do(a_transfer(), a_call(uuid), action_id=number))
        print("intended", uuid, flush=True)
        await journal.conclude(entry, Conclusion(Done(f"transfer of {uuid}"), 1))
        print("concluded", uuid, flush=True)

asyncio.run(main())
"""

STOPS_AT_A_POINT = """
import asyncio, sys, threading
from pathlib import Path
from agent_console.journal import Conclusion, Done, Journal
from journal_story import a_transfer, to_do

def at_point(point):
    if point == sys.argv[2]:
        print(point, flush=True)
        threading.Event().wait()

async def main():
    journal = Journal(Path(sys.argv[1]), at_point=at_point)
    entry = await journal.intend(to_do(a_transfer()))
    await journal.conclude(entry, Conclusion(Done("t-1"), 1))

asyncio.run(main())
"""


async def test_every_acknowledged_row_is_there_after_a_kill_in_the_middle_of_writing(tmp_path):
    acknowledged = set()
    with begin_program(WRITES_UNTIL_KILLED, tmp_path) as program:
        for _ in range(201):
            acknowledged.add(tuple(program.stdout.readline().split()))
        program.kill()
        acknowledged.update(tuple(line.split()) for line in program.stdout if line.endswith("\n"))
    journal = Journal(tmp_path)
    assert await journal.open() is None
    recovered = await open_transfers(journal)
    found = {
        one.entry.intention.call.call_uuid: one.conclusion and one.conclusion.outcome.transfer_uuid
        for one in recovered
    }
    assert len(acknowledged) >= 201
    for what, uuid in acknowledged:
        assert uuid in found
        assert what == "intended" or found[uuid] == f"transfer of {uuid}"
    await journal.close()


@pytest.mark.parametrize(
    ("point", "recovered"),
    [
        ("intending", None),
        ("intended", "without an outcome"),
        ("concluding", "without an outcome"),
        ("concluded", Done("t-1")),
    ],
)
async def test_a_kill_at_each_point_leaves_what_was_on_disk_by_then(tmp_path, point, recovered):
    with begin_program(STOPS_AT_A_POINT, tmp_path, point) as program:
        assert program.stdout.readline() == f"{point}\n"
        program.kill()
    journal = Journal(tmp_path)
    found = [
        one.conclusion.outcome if one.conclusion else "without an outcome"
        for one in await open_transfers(journal)
    ]
    assert found == ([] if recovered is None else [recovered])
    await journal.close()


def test_a_program_that_ends_without_closing_the_journal_ends(tmp_path):
    source = WRITES_UNTIL_KILLED.replace("range(10**9)", "range(1)")
    assert output_of(source, tmp_path) == ["intended call-0", "concluded call-0"]
