"""A full disk, a read-only folder, a locked, damaged, newer or vanished file: said in words, and got over."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from journal_story import (
    ALL,
    SALES,
    a_call,
    a_transfer,
    call_uuids,
    done,
    open_transfers,
    open_uuids,
    output_of,
    to_do,
)

from agent_console.journal import (
    Conclusion,
    Done,
    FolderNotUsable,
    Journal,
    JournalClosed,
    JournalDamaged,
    JournalError,
    JournalFromNewerVersion,
    JournalLocked,
    Return,
)

posix = pytest.mark.skipif(os.name != "posix", reason="limits and permissions as POSIX has them")


@posix
def test_the_file_and_its_companions_belong_to_this_user_alone(tmp_path):
    source = """
import asyncio, os, sys
from pathlib import Path
from agent_console.journal import Journal
from journal_story import a_call
os.umask(0)
async def main():
    folder = Path(sys.argv[1]) / "made" / "for it"
    journal = Journal(folder)
    await journal.saw_call(a_call())
    for made in (folder, *sorted(folder.iterdir())):
        print(f"{made.name} {made.stat().st_mode & 0o777:o}")
asyncio.run(main())
"""
    assert output_of(source, tmp_path) == [
        "for it 700",
        "journal.sqlite3 600",
        "journal.sqlite3-shm 600",
        "journal.sqlite3-wal 600",
    ]


@posix
def test_a_file_that_others_could_read_is_closed_to_them(tmp_path):
    (tmp_path / "journal.sqlite3").touch(0o644)
    source = (
        "import asyncio, sys, pathlib, agent_console.journal as j;"
        "asyncio.run(j.Journal(pathlib.Path(sys.argv[1])).open())"
    )
    output_of(source, tmp_path)
    assert (tmp_path / "journal.sqlite3").stat().st_mode & 0o777 == 0o600


FILLS_ITS_DISK = """
import asyncio, os, resource, sys
from pathlib import Path
from agent_console.journal import Conclusion, Done, Journal, JournalError
from journal_story import ALL, SALES, a_call, a_transfer, open_uuids, to_do

folder = Path(sys.argv[1])

async def main():
    journal = Journal(folder)
    entry = await journal.intend(to_do(a_transfer()))
    no_more()
    kept, failed = "", None
    for number in range(2000):
        note = f"{number}: " + "n" * 5000
        try:
            await journal.note(SALES, "call-1", note, "", 1)
        except JournalError as error:
            failed = error
            break
        kept = note
    print(type(failed).__name__, "try again" in str(failed), str(journal.file) in str(failed))
    some_more()
    await journal.conclude(entry, Conclusion(Done("t-1"), 1))
    await journal.close()
    again = Journal(folder)
    assert await again.open() is None
    print(*await open_uuids(again))
    (past,) = await again.history(ALL)
    print("the last note is there" if past.note == kept else f"{past.note[:9]} instead of {kept[:9]}")
    await again.close()
"""


@posix
def test_a_limit_on_file_sizes_is_said_and_the_next_write_after_it_is_lifted_succeeds(tmp_path):
    source = f"""{FILLS_ITS_DISK}
def no_more(): resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
def some_more(): resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
asyncio.run(main())
"""
    assert output_of(source, tmp_path) == ["DiskFailed True True", "t-1", "the last note is there"]


@pytest.mark.skipif(sys.platform != "linux", reason="a disk of its own is mounted as Linux does it")
def test_a_full_disk_is_said_and_the_next_write_after_making_room_succeeds(tmp_path):
    source = f"""
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
NEW_NAMESPACE, PRIVATE_AND_BELOW = 0x20000, 0x44000
if libc.unshare(NEW_NAMESPACE) or libc.mount(b"none", b"/", None, PRIVATE_AND_BELOW, None) or libc.mount(
    b"tmpfs", __import__("sys").argv[1].encode(), b"tmpfs", 0, b"size=2m"
):
    print("no mount")
    raise SystemExit
{FILLS_ITS_DISK}
def no_more():
    with (folder / "filler").open("wb", buffering=0) as filler:
        try:
            while True: filler.write(bytes(4096))
        except OSError as error:
            assert error.errno == errno.ENOSPC
def some_more(): (folder / "filler").unlink()
asyncio.run(main())
"""
    said = output_of(source, tmp_path)
    if said == ["no mount"]:
        pytest.skip("this user may not mount")
    assert said == ["DiskFull True True", "t-1", "the last note is there"]


async def test_a_folder_that_cannot_be_made_is_said_and_tried_again(tmp_path):
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file where the folder should be")
    journal = Journal(in_the_way)
    with pytest.raises(FolderNotUsable, match="AGENT_CONSOLE_DATA_DIR"):
        await journal.open()
    with pytest.raises(FolderNotUsable):
        await journal.intend(to_do(a_transfer()))
    in_the_way.unlink()
    await done(journal, to_do(a_transfer()), Done("t-1"))
    assert await open_uuids(journal) == ["t-1"]
    await journal.close()


async def test_a_folder_in_the_place_of_the_file_is_said(tmp_path):
    (tmp_path / "journal.sqlite3").mkdir()
    journal = Journal(tmp_path)
    with pytest.raises(FolderNotUsable):
        await journal.open()
    await journal.close()


@posix
@pytest.mark.parametrize("begun_before", [False, True])
def test_a_read_only_folder_is_said(tmp_path, begun_before):
    source = """
import asyncio, os, shutil, sys, tempfile
from pathlib import Path
from agent_console.journal import Journal, JournalError
from journal_story import a_transfer, to_do

async def main():
    folder = Path(tempfile.mkdtemp(dir=tempfile.gettempdir()))
    print(folder)
    if sys.argv[1] == "True":
        first = Journal(folder)
        await first.open()
        await first.close()
        (folder / "journal.sqlite3").chmod(0o444)
    folder.chmod(0o555)
    if os.geteuid() == 0:  # root may write anywhere
        os.setuid(65534)
    journal = Journal(folder)
    for attempt in (journal.open, lambda: journal.intend(to_do(a_transfer()))):
        try:
            await attempt()
        except JournalError as error:
            print(type(error).__name__)
    await journal.close()

asyncio.run(main())
"""
    folder, *said = output_of(source, begun_before)
    Path(folder).chmod(0o700)
    shutil.rmtree(folder)
    assert said == ["FolderNotUsable", "FolderNotUsable"]


async def test_a_file_that_another_program_locks_is_said_and_tried_again(tmp_path):
    journal = Journal(tmp_path, patience_ms=20)
    await journal.open()
    with closing(sqlite3.connect(journal.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalLocked, match=r"Close whatever has it open.*try again"):
            await journal.intend(to_do(a_transfer()))
        assert await open_uuids(journal) == []
        other.execute("ROLLBACK")
        await journal.intend(to_do(a_transfer()))
    assert len(await open_uuids(journal)) == 1
    await journal.close()


async def test_a_file_that_is_locked_at_the_start_is_said_and_tried_again(tmp_path):
    journal = Journal(tmp_path, patience_ms=20)
    with closing(sqlite3.connect(journal.file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("CREATE TABLE backup (row)")
        with pytest.raises(JournalLocked):
            await journal.open()
        other.execute("ROLLBACK")
    assert await journal.open() is None
    await journal.close()


async def test_two_consoles_share_the_file(tmp_path, journal):
    other = Journal(tmp_path)
    await other.saw_call(a_call("call-2"))
    await journal.saw_call(a_call("call-1"))
    await other.close()
    assert await call_uuids(journal) == ["call-1", "call-2"]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda file: file.write_bytes(b"this is no journal at all\n" * 400), id="text"),
        pytest.param(lambda file: file.write_bytes(file.read_bytes()[:8192]), id="cut short"),
        pytest.param(
            lambda file: file.write_bytes(
                file.read_bytes()[:4096] + os.urandom(len(file.read_bytes()) - 4096)
            ),
            id="overwritten",
        ),
    ],
)
async def test_a_damaged_file_is_set_aside_with_its_name_told_and_a_new_one_begins(tmp_path, damage):
    first = Journal(tmp_path)
    await done(first, to_do(a_transfer()), Done("t-1"))
    await first.close()
    damage(first.file)
    damaged = first.file.read_bytes()
    journal = Journal(tmp_path)
    aside = await journal.open()
    assert aside.parent == tmp_path
    assert aside.name.startswith("journal.sqlite3.corrupt-2")
    assert aside.read_bytes() == damaged
    assert await open_uuids(journal) == []
    await done(journal, to_do(a_transfer()), Done("t-2"))
    assert await open_uuids(journal) == ["t-2"]
    await journal.close()


async def test_the_write_ahead_log_goes_with_the_damaged_file(tmp_path):
    (tmp_path / "journal.sqlite3").write_bytes(b"this is no journal at all\n" * 400)
    (tmp_path / "journal.sqlite3-wal").write_bytes(b"what was last written")
    journal = Journal(tmp_path)
    aside = await journal.open()
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"what was last written"
    await journal.close()


async def test_a_file_whose_last_checkpoint_was_cut_short_is_healthy(tmp_path):
    """The first page is written and tells of pages that only the write-ahead log has so far."""
    journal = Journal(tmp_path / "whole")
    await journal.saw_call(a_call("call-0"))
    await journal.close()
    before = journal.file.read_bytes()
    journal = Journal(tmp_path / "whole")
    for number in range(1, 60):
        await journal.saw_call(a_call(f"call-{number}", caller_name="n" * 500))
    log = journal.file.with_name("journal.sqlite3-wal").read_bytes()
    await journal.close()
    after = journal.file.read_bytes()
    assert len(after) > len(before)
    cut_short = tmp_path / "cut short"
    cut_short.mkdir()
    (cut_short / "journal.sqlite3").write_bytes(after[:4096] + before[4096:])
    (cut_short / "journal.sqlite3-wal").write_bytes(log)
    journal = Journal(cut_short)
    assert await journal.open() is None
    assert await journal.count(ALL) == 60
    await journal.close()


async def test_a_second_damaged_file_does_not_take_the_name_of_the_first(tmp_path):
    names = set()
    for attempt in range(3):
        (tmp_path / "journal.sqlite3").write_bytes(f"damage {attempt}".encode() * 1000)
        journal = Journal(tmp_path)
        names.add(await journal.open())
        await journal.close()
    assert len(names) == 3
    assert {name.read_bytes()[:8] for name in names} == {b"damage 0", b"damage 1", b"damage 2"}


async def test_damage_while_the_program_runs_loses_no_conclusion(tmp_path, journal):
    for number in range(300):
        await journal.saw_call(a_call(f"earlier-{number}", caller_name="n" * 300))
    entry = await journal.intend(to_do(a_transfer()))
    with closing(sqlite3.connect(journal.file)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = journal.file.stat().st_size
    with journal.file.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    with pytest.raises(JournalDamaged, match=r"kept as journal\.sqlite3\.corrupt-"):
        await call_uuids(journal)
    await journal.conclude(entry, Conclusion(Done("t-1"), 3_000))
    (recovered,) = await open_transfers(journal)
    assert recovered.conclusion.outcome == Done("t-1")
    assert recovered.entry.intention == entry.intention


async def test_a_conclusion_is_never_given_to_another_entry_of_the_same_id(tmp_path, journal):
    entry = await journal.intend(to_do(a_transfer()))
    await journal.close()
    journal.file.unlink()
    journal = Journal(tmp_path)
    other = await journal.intend(to_do(Return(), a_call("call-2")))
    assert other.id == entry.id
    await journal.conclude(entry, Conclusion(Done("t-1"), 3_000))
    assert await open_uuids(journal) == ["t-1"]
    returning, _ = (await journal.in_flight(SALES)).actions
    assert (returning.entry, returning.conclusion) == (other, None)
    await journal.close()


@posix
async def test_a_file_that_is_deleted_under_the_program_is_begun_anew(journal):
    await journal.saw_call(a_call("call-1"))
    for file in journal.file.parent.iterdir():
        file.unlink()
    await journal.saw_call(a_call("call-2"))
    again = Journal(journal.file.parent)
    assert await call_uuids(again) == ["call-2"]
    await again.close()


@posix
async def test_a_file_that_another_console_set_aside_costs_neither_of_them_a_row(tmp_path, journal):
    await journal.saw_call(a_call("before"))
    for file in list(tmp_path.iterdir()):
        file.rename(file.with_name(file.name.replace("sqlite3", "sqlite3.corrupt-1")))
    other = Journal(tmp_path)
    await other.saw_call(a_call("of the other"))
    await journal.saw_call(a_call("of this one"))
    await other.saw_call(a_call("of the other again"))
    third = Journal(tmp_path)
    assert await call_uuids(third) == ["of the other again", "of this one", "of the other"]
    for one in (third, other):
        await one.close()


async def test_a_file_of_a_newer_version_is_left_as_it_is(tmp_path):
    file = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("CREATE TABLE what_is_to_come (x)")
        newer.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    journal = Journal(tmp_path)
    for _ in range(2):
        with pytest.raises(JournalFromNewerVersion, match=r"newer version.*left as it is"):
            await journal.open()
    await journal.close()
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["journal.sqlite3"]


async def test_a_newer_version_that_stands_in_the_write_ahead_log_alone_is_seen(tmp_path):
    begun = Journal(tmp_path)
    await begun.open()
    newer = sqlite3.connect(begun.file)
    newer.execute("PRAGMA user_version = 99")
    journal = Journal(tmp_path)
    with pytest.raises(JournalFromNewerVersion):
        await journal.open()
    await journal.close()
    await begun.close()
    newer.close()


async def test_a_closed_journal_says_so(journal):
    await journal.close()
    with pytest.raises(JournalClosed):
        await journal.intend(to_do(a_transfer()))
    await journal.close()


async def test_text_and_numbers_that_sqlite_cannot_hold_do_not_lose_the_call(journal):
    await journal.saw_call(a_call(caller_name="Ada \ud800", started_at_ms=2**70))
    (past,) = await journal.history(ALL)
    assert past.call.caller_name == "Ada ?"
    assert past.call.started_at_ms is None


def test_every_error_says_what_happened_and_what_to_do(tmp_path):
    for kind in JournalError.__subclasses__():
        error = kind(tmp_path, None) if kind is JournalDamaged else kind(tmp_path)
        sentences = str(error).split(". ")
        assert len(sentences) > 1, f"{kind.__name__} does not say what to do"
        assert "{" not in str(error)
