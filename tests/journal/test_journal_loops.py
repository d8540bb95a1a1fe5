"""The journal keeps to its own thread, under any loop."""

import asyncio
import sqlite3
import threading
from contextlib import closing

from journal_story import ALL, a_call, a_transfer, output_of, to_do

from agent_console.journal import Journal


async def test_the_loop_goes_on_while_the_journal_writes(tmp_path):
    let_go = threading.Event()
    journal = Journal(tmp_path, at_point=lambda _: let_go.wait())
    writing = asyncio.ensure_future(journal.intend(to_do(a_transfer())))
    for _ in range(100):
        await asyncio.sleep(0)
    assert not writing.done()
    let_go.set()
    await writing
    await journal.close()


async def test_closing_writes_what_was_asked_before(tmp_path):
    journal = Journal(tmp_path)
    async with asyncio.TaskGroup() as tasks:
        for number in range(50):
            tasks.create_task(journal.saw_call(a_call(f"call-{number}")))
        await asyncio.sleep(0)
        await journal.close()
    again = Journal(tmp_path)
    assert await again.count(ALL) == 50
    await again.close()


async def test_closing_leaves_one_file(journal):
    await journal.saw_call(a_call())
    await journal.close()
    assert [file.name for file in journal.file.parent.iterdir()] == ["journal.sqlite3"]


async def test_closing_does_not_wait_for_a_disk_that_hangs(tmp_path):
    let_go = threading.Event()
    journal = Journal(tmp_path, at_point=lambda _: let_go.wait())
    writing = asyncio.ensure_future(journal.intend(to_do(a_transfer())))
    await asyncio.sleep(0)
    async with asyncio.timeout(2):
        await journal.close()
    assert not writing.done()
    let_go.set()
    await writing


async def test_a_journal_that_was_never_used_closes(tmp_path):
    await Journal(tmp_path / "never made").close()
    assert list(tmp_path.iterdir()) == []


async def test_many_callers_at_once_are_all_served(journal):
    async with asyncio.TaskGroup() as tasks:
        for number in range(100):
            tasks.create_task(journal.intend(to_do(a_transfer(), a_call(f"call-{number}"), action_id=number)))
    assert await journal.count(ALL) == 100


async def test_writes_are_synchronous_and_deletions_overwrite(journal):
    await journal.saw_call(a_call())
    settings = await journal._do(
        lambda connection: [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store")
        ]
    )
    assert settings == ["wal", 2, 1, 1, 2]
    with closing(sqlite3.connect(journal.file)) as other:
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_it_works_under_the_loop_of_qt(tmp_path):
    source = """
import asyncio, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
import qasync
from agent_console.journal import Journal
from journal_story import ALL, a_transfer, done, open_uuids, to_do
from agent_console.journal import Done
import io

async def main():
    journal = Journal(Path(sys.argv[1]))
    await done(journal, to_do(a_transfer()), Done("t-1"))
    print(*await open_uuids(journal))
    print(await journal.export_csv(io.StringIO(), ALL))
    await journal.close()

application = QCoreApplication([])
loop = qasync.QEventLoop(application)
with loop:
    loop.run_until_complete(main())
"""
    assert output_of(source, tmp_path) == ["t-1", "1"]
