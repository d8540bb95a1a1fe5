"""A newer release is told of only if those who may have signed it, now, and nothing newer was told before."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from feed_server import PLATFORM, archive_of
from signing import LIVES, Feed, pack

from agent_console.updates.holding import held
from agent_console.updates.shelf import Note, Shelf
from agent_console.updates.source import Source, Way, source
from agent_console.updates.starting import Installation
from agent_console.updates.states import (
    BroughtBy,
    Downloading,
    Failed,
    Looking,
    NewerRelease,
    NothingNewer,
    ReadyForNextStart,
    SwitchedOff,
    Trouble,
    WouldNotStart,
)
from agent_console.updates.unpacking import stays_inside
from agent_console.updates.updates import Updates

PROGRAM = os.urandom(200_000)


class Desk:
    """A workstation with version 0.1.0 that looks at a feed; and the maintainers who keep the feed up."""

    def __init__(self, folder: Path, server) -> None:
        self.server = server
        self.folder = folder
        self.keys = folder / "keys"
        self.feed = Feed(server.folder / "releases", self.keys)
        self.root = self.feed.begin()
        self.shelf = Shelf(folder / "shelf")
        self.installed = folder / "installed"
        self.installed.mkdir()
        self.told: list[object] = []

    def updates(self, *, root: bytes | None = None, url: str | None = None, bundle: bool = True) -> Updates:
        """As after a start of the program."""
        program = Installation(self.installed / "agent-console", "0.1.0", self.shelf.folder)
        where = Source(self.server.url + "/releases" if url is None else url, root or self.root, PLATFORM)
        installation = program if bundle else None
        return Updates(where, Way(), self.shelf.folder, "0.1.0", installation, self.told.append)

    def publish(self, version: str = "0.2.0", *, feed: Feed | None = None, notes: str = "") -> Path:
        archive = archive_of(
            {"agent-console": PROGRAM, "_internal/data": b"x"}, self.folder / f"{version}.tar.xz"
        )
        (feed or self.feed).add(version, {PLATFORM: archive}, notes)
        return archive

    async def look(self) -> object:
        return await self.updates().look()

    async def trouble(self) -> Trouble:
        found = await self.look()
        assert isinstance(found, Failed), found
        return found.trouble

    def metadata(self, name: str) -> Path:
        return self.feed.folder / "metadata" / name


@pytest.fixture
def desk(tmp_path, server):
    return Desk(tmp_path, server)


def change(file: Path) -> None:
    """Say something else in a file's signed part, as whoever holds no key would."""
    said = json.loads(file.read_text())
    said["signed"]["expires"] = "2099-01-01T00:00:00Z"
    file.write_text(json.dumps(said))


# ── looking ───────────────────────────────────────────────────────────────────────────────────────


async def test_a_newer_release_is_told_of(desk):
    archive = desk.publish("0.2.0", notes="https://releases.example/0.2.0")
    size = archive.stat().st_size
    found = await desk.look()
    assert found == NewerRelease("0.2.0", "https://releases.example/0.2.0", size, BroughtBy.ITSELF)
    assert desk.told == [Looking(), found]


@pytest.mark.parametrize("version", ["0.1.0", "0.1", "0.0.9", "0.1.0.0"])
async def test_the_same_or_an_older_release_is_none(desk, version):
    desk.publish(version)
    assert await desk.look() == NothingNewer()


async def test_a_feed_without_a_release_for_this_platform_has_nothing_newer(desk):
    assert await desk.look() == NothingNewer()
    desk.feed.add("0.2.0", {"windows-x86_64": archive_of({}, desk.folder / "w.tar.xz")})
    assert await desk.look() == NothingNewer()


async def test_what_is_asked_for_says_nothing_about_who_asks(desk):
    desk.publish()
    await desk.look()
    assert all("?" not in path for path, _ in desk.server.asked)
    for headers in desk.server.headers:
        assert set(headers) <= {"Host", "Accept", "Accept-Encoding", "Connection", "User-Agent"}
        assert headers["User-Agent"] == "agent-console"


async def test_without_a_feed_or_a_root_nothing_is_asked_for(desk):
    desk.publish()
    unconfigured = desk.updates(url="")
    assert await unconfigured.look() == SwitchedOff()
    await unconfigured.run(0)
    trusting_none = Updates(
        Source(desk.server.url, None, PLATFORM), Way(), desk.shelf.folder, "0.1.0", None, desk.told.append
    )
    assert await trusting_none.look() == await trusting_none.download() == SwitchedOff()
    assert desk.server.asked == desk.told == []


def test_a_build_without_a_root_has_no_source_to_believe():
    packed = Path(sys.modules[source.__module__].__file__).with_name("root.json")
    assert (source("https://releases.example").root is None) == (not packed.exists())


async def test_a_console_goes_on_looking_by_itself(desk):
    desk.publish()
    looked_thrice = asyncio.Event()
    updates = desk.updates()
    updates._told = lambda state: (
        desk.told.append(state) or desk.told.count(Looking()) < 3 or looked_thrice.set()
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("agent_console.updates.updates._SPREAD_SECONDS", 0)
        patch.setattr("agent_console.updates.updates.LOOK_EVERY_SECONDS", 0)
        running = asyncio.create_task(updates.run(0))
        async with asyncio.timeout(20):
            await looked_thrice.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


# ── what is refused ───────────────────────────────────────────────────────────────────────────────


async def test_a_feed_signed_by_others_is_not_believed(desk):
    others = Feed(desk.folder / "theirs", desk.folder / "their-keys")
    others.begin()
    desk.publish(feed=others)
    shutil.rmtree(desk.feed.folder)
    shutil.copytree(others.folder, desk.feed.folder)
    # Their own root says that they may; the build's does not.
    assert await desk.trouble() is Trouble.NOT_SIGNED


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
async def test_a_description_that_was_changed_is_not_believed(desk, name):
    desk.publish()
    change(desk.metadata(name))
    assert await desk.trouble() is Trouble.NOT_SIGNED


async def test_a_release_signed_with_the_online_key_alone_is_not_believed(desk):
    (desk.keys / "targets.pem").write_bytes((desk.keys / "online.pem").read_bytes())
    desk.publish()
    assert await desk.trouble() is Trouble.NOT_SIGNED


@pytest.mark.parametrize("role", list(LIVES))
async def test_what_has_expired_is_not_believed(tmp_path, server, role):
    desk = Desk(tmp_path, server)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(LIVES, role, timedelta(days=-1))
        shutil.rmtree(desk.feed.folder)
        shutil.rmtree(desk.keys)
        desk.root = desk.feed.begin()
        desk.publish()
    assert await desk.trouble() is Trouble.EXPIRED


async def test_a_feed_that_is_held_back_is_noticed_once_it_should_have_been_renewed(desk):
    long_ago = Feed(desk.feed.folder, desk.keys, datetime.now(UTC) - timedelta(days=15))
    desk.publish(feed=long_ago)
    assert await desk.trouble() is Trouble.EXPIRED
    desk.feed.renew()
    assert isinstance(await desk.look(), NewerRelease)


async def test_an_older_feed_is_not_believed_once_a_newer_one_was_seen(desk):
    desk.publish("0.2.0")
    before = desk.folder / "before"
    shutil.copytree(desk.feed.folder, before)
    desk.publish("0.3.0")
    assert isinstance(await desk.look(), NewerRelease)
    shutil.rmtree(desk.feed.folder)
    shutil.copytree(before, desk.feed.folder)
    assert await desk.trouble() is Trouble.OLDER_THAN_KNOWN


async def test_an_older_release_under_a_newer_timestamp_is_not_believed(desk):
    desk.publish("0.2.0")
    old = {name: desk.metadata(name).read_bytes() for name in ("2.snapshot.json", "2.targets.json")}
    desk.publish("0.3.0")
    assert isinstance(await desk.look(), NewerRelease)
    for name in ("3.snapshot.json", "3.targets.json"):
        desk.metadata(name).write_bytes(old[name.replace("3.", "2.")])
    shutil.rmtree(desk.shelf.folder / "trust")
    assert await desk.trouble() is Trouble.OLDER_THAN_KNOWN


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"signed": {}, "signatures": []}', b"\xff"])
async def test_a_description_that_cannot_be_read_is_damaged(desk, name, content):
    desk.publish()
    desk.server.instead[name] = content
    assert await desk.trouble() is Trouble.DAMAGED


async def test_a_description_that_was_cut_off_is_damaged(desk):
    desk.publish()
    whole = desk.metadata("timestamp.json").read_bytes()
    desk.server.instead["timestamp.json"] = whole[: len(whole) // 2]
    assert await desk.trouble() is Trouble.DAMAGED


async def test_a_description_without_end_is_not_read_to_its_end(desk):
    desk.publish()
    desk.server.instead["timestamp.json"] = b" " * 20_000
    assert await desk.trouble() is Trouble.DAMAGED


@pytest.mark.parametrize(
    "custom", [None, {}, {"version": "../../etc"}, {"version": 2}, {"version": "1.0", "notes": 1}]
)
async def test_a_release_that_does_not_say_what_it_is_is_damaged(desk, custom):
    desk.publish()
    targets = desk.feed._latest("targets")
    for target in targets.signed.targets.values():
        target.unrecognized_fields["custom"] = custom
    desk.feed._next(targets)
    desk.feed.renew()
    assert await desk.trouble() is Trouble.DAMAGED


async def test_notes_that_are_no_web_page_are_left_out(desk):
    desk.publish(notes="javascript:alert(1)")
    assert (await desk.look()).notes_url == ""


@pytest.mark.parametrize("status", [404, 403, 500])
async def test_a_feed_that_is_not_there_cannot_be_reached(desk, status):
    desk.server.instead["timestamp.json"] = status
    assert await desk.trouble() is Trouble.UNREACHABLE


@pytest.mark.parametrize("elsewhere", ["http://updates.example/timestamp.json", "ftp://updates.example/"])
async def test_a_feed_that_sends_on_to_where_others_can_read_is_not_followed(desk, elsewhere):
    desk.server.instead["timestamp.json"] = elsewhere
    assert await desk.trouble() is Trouble.UNREACHABLE


async def test_a_feed_may_send_on_within_its_server(desk):
    desk.publish()
    desk.metadata("2.targets.json").rename(desk.server.folder / "moved.json")
    desk.server.instead["2.targets.json"] = desk.server.url + "/moved.json"
    assert isinstance(await desk.look(), NewerRelease)


async def test_a_server_that_is_not_there_cannot_be_reached(desk):
    desk.server.close()
    assert await desk.trouble() is Trouble.UNREACHABLE


async def test_a_file_in_the_way_of_the_memory_is_said(desk):
    desk.shelf.folder.write_text("in the way")
    desk.publish()
    assert await desk.trouble() is Trouble.NOT_KEPT


# ── keys that change ──────────────────────────────────────────────────────────────────────────────


async def test_consoles_follow_when_the_maintainers_change_their_keys(desk):
    desk.publish("0.2.0")
    assert isinstance(await desk.look(), NewerRelease)
    desk.feed.renew_root(["root", "targets", "online"])
    desk.feed.renew_root(["root"])
    desk.publish("0.3.0")
    assert (await desk.look()).version == "0.3.0"
    shutil.rmtree(desk.shelf.folder)
    assert (await desk.look()).version == "0.3.0"


async def test_a_key_that_was_replaced_signs_nothing_any_more(desk):
    desk.publish("0.2.0")
    desk.feed.renew_root(["targets"])
    (desk.keys / "targets.before.pem").replace(desk.keys / "targets.pem")
    desk.publish("0.3.0")
    assert await desk.trouble() is Trouble.NOT_SIGNED


def test_the_same_signatures_are_accepted_and_refused_without_the_compiled_library(desk):
    desk.publish()
    checked = """
import sys, threading, httpx
sys.modules["cryptography"] = None
from pathlib import Path
from agent_console.updates.feed import newest_release
from agent_console.updates.fetching import feed_client
from agent_console.updates.source import Way
from agent_console.updates.states import UpdateError
url, root, memory, platform = sys.argv[1:]
with feed_client(url, Way()) as client:
    try:
        memory, root = Path(memory), Path(root).read_bytes()
        found = newest_release(client, url, root, memory, platform, threading.Event())
        print(found.version)
    except UpdateError as error:
        print(error.failed.trouble.name)
"""
    said = []
    for url in (desk.server.url + "/releases", desk.server.url + "/forged"):
        command = [
            sys.executable,
            "-c",
            checked,
            url,
            str(desk.metadata("1.root.json")),
            str(desk.folder / "m"),
            PLATFORM,
        ]
        said.append(
            subprocess.run(command, capture_output=True, text=True, check=True, timeout=50).stdout.strip()
        )
        forged = desk.server.folder / "forged"
        if not forged.exists():
            shutil.copytree(desk.feed.folder, forged)
            change(forged / "metadata" / "timestamp.json")
    assert said == ["0.2.0", "NOT_SIGNED"]


# ── downloading ───────────────────────────────────────────────────────────────────────────────────


async def test_a_release_is_brought_and_waits_for_the_next_start(desk):
    desk.publish()
    updates = desk.updates()
    await updates.look()
    assert await updates.download() == ReadyForNextStart("0.2.0")
    home = desk.shelf.home("0.2.0")
    assert (home / "agent-console").read_bytes() == PROGRAM
    assert os.name != "posix" or os.access(home / "agent-console", os.X_OK)
    assert desk.shelf.candidate("0.1.0") == "0.2.0"
    assert list(desk.shelf.folder.glob("*.part")) == []
    told = [one for one in desk.told if isinstance(one, Downloading)]
    assert [one.done_bytes for one in told] == sorted(one.done_bytes for one in told)
    assert told[-1].done_bytes == told[-1].size_bytes
    assert await desk.look() == ReadyForNextStart("0.2.0")


async def test_a_download_that_broke_off_goes_on_where_it_was(desk):
    size = desk.publish().stat().st_size
    desk.server.breaks_off_after = 100_000
    first = desk.updates()
    await first.look()
    broken = await first.download()
    assert (broken.trouble, desk.shelf.candidate("0.1.0")) == (Trouble.UNREACHABLE, "")
    desk.server.breaks_off_after = None
    after_a_restart = desk.updates()
    await after_a_restart.look()
    assert await after_a_restart.download() == ReadyForNextStart("0.2.0")
    (_, nothing), (_, rest) = desk.server.paths("/targets/")
    assert nothing is None
    assert 0 < int(rest.removeprefix("bytes=").removesuffix("-")) < size
    assert (desk.shelf.home("0.2.0") / "agent-console").read_bytes() == PROGRAM


async def test_the_same_console_tries_again_after_a_download_that_broke_off(desk):
    desk.publish()
    desk.server.breaks_off_after = 10
    updates = desk.updates()
    await updates.look()
    assert isinstance(await updates.download(), Failed)
    desk.server.breaks_off_after = None
    assert await updates.download() == ReadyForNextStart("0.2.0")


async def test_a_server_that_knows_no_ranges_sends_it_again(desk):
    desk.publish()
    desk.server.breaks_off_after = 100_000
    updates = desk.updates()
    await updates.look()
    await updates.download()
    desk.server.breaks_off_after, desk.server.knows_ranges = None, False
    assert await updates.download() == ReadyForNextStart("0.2.0")


@pytest.mark.parametrize("spoiled", [lambda whole: whole[:-1] + b"?", lambda whole: whole + b"more"])
async def test_an_archive_that_is_not_the_signed_one_is_never_unpacked(desk, spoiled):
    archive = desk.publish()
    (place,) = (desk.feed.folder / "targets").iterdir()
    place.write_bytes(spoiled(archive.read_bytes()))
    updates = desk.updates()
    await updates.look()
    state = await updates.download()
    if place.read_bytes().startswith(archive.read_bytes()):
        # What comes after the signed length is not even read.
        assert state == ReadyForNextStart("0.2.0")
        return
    assert state.trouble is Trouble.DAMAGED
    assert not desk.shelf.home("0.2.0").exists()
    assert list(desk.shelf.folder.glob("*.part")) == []
    place.write_bytes(archive.read_bytes())
    assert await updates.download() == ReadyForNextStart("0.2.0")


async def test_a_part_that_somebody_spoiled_on_the_disk_is_not_used(desk):
    desk.publish()
    desk.server.breaks_off_after = 100_000
    updates = desk.updates()
    await updates.look()
    await updates.download()
    (part,) = desk.shelf.folder.glob("*.part")
    part.write_bytes(bytes(part.stat().st_size))
    desk.server.breaks_off_after = None
    assert (await updates.download()).trouble is Trouble.DAMAGED
    assert await updates.download() == ReadyForNextStart("0.2.0")


async def test_a_signed_archive_that_leaves_its_folder_is_not_unpacked(desk):
    archive = archive_of({"../../escaped": b"x"}, desk.folder / "bad.tar.xz")
    desk.feed.add("0.2.0", {PLATFORM: archive})
    updates = desk.updates()
    await updates.look()
    assert (await updates.download()).trouble is Trouble.DAMAGED
    assert not list(desk.folder.rglob("escaped"))
    assert desk.shelf.candidate("0.1.0") == ""


@pytest.mark.parametrize(
    ("name", "kind", "target", "inside"),
    [
        ("agent-console", tarfile.REGTYPE, "", True),
        ("_internal/..data", tarfile.REGTYPE, "", True),
        ("_internal", tarfile.DIRTYPE, "", True),
        ("_internal/libz.so", tarfile.SYMTYPE, "lib/../libz.so.1", True),
        ("_internal/a/libz.so", tarfile.SYMTYPE, "../../agent-console", True),
        ("_internal/copy", tarfile.LNKTYPE, "agent-console", True),
        ("../escaped", tarfile.REGTYPE, "", False),
        ("a/../../escaped", tarfile.REGTYPE, "", False),
        ("/etc/passwd", tarfile.REGTYPE, "", False),
        ("C:escaped", tarfile.REGTYPE, "", False),
        ("a\\..\\..\\escaped", tarfile.REGTYPE, "", False),
        ("link", tarfile.SYMTYPE, "/etc/passwd", False),
        ("link", tarfile.SYMTYPE, "..", False),
        ("a/link", tarfile.SYMTYPE, "../../escaped", False),
        ("copy", tarfile.LNKTYPE, "../escaped", False),
        ("device", tarfile.CHRTYPE, "", False),
        ("pipe", tarfile.FIFOTYPE, "", False),
    ],
)
def test_nothing_of_an_archive_lies_or_leads_outside_its_folder(name, kind, target, inside):
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    assert stays_inside(member) == inside


@pytest.mark.parametrize("files", [{"agent-console": b"x", "_internal/data": b"y"}, {"../escaped": b"x"}])
@pytest.mark.filterwarnings("ignore:Python 3.14 will:DeprecationWarning")
async def test_a_python_without_filters_unpacks_the_same(desk, files, monkeypatch):
    monkeypatch.delattr(tarfile, "data_filter")
    desk.feed.add("0.2.0", {PLATFORM: archive_of(files, desk.folder / "a.tar.xz")})
    state = await desk.updates().look_and_bring()
    unpacked = {one.name for one in desk.shelf.home("0.2.0").rglob("*")}
    if "../escaped" in files:
        assert (state.trouble, unpacked) == (Trouble.DAMAGED, set())
        assert not list(desk.folder.rglob("escaped"))
    else:
        assert (state, unpacked) == (ReadyForNextStart("0.2.0"), {"agent-console", "_internal", "data"})


async def test_what_was_begun_of_an_older_release_is_thrown_away(desk):
    desk.publish("0.2.0")
    desk.server.breaks_off_after = 1000
    updates = desk.updates()
    await updates.look()
    await updates.download()
    desk.server.breaks_off_after = None
    desk.publish("0.3.0")
    await updates.look()
    assert await updates.download() == ReadyForNextStart("0.3.0")
    assert list(desk.shelf.folder.glob("*.part")) == []


async def test_a_console_that_ends_keeps_what_it_has(desk):
    desk.publish()
    updates = desk.updates()
    await updates.look()
    updates.close()
    assert isinstance(await updates.download(), NewerRelease | Downloading)
    assert desk.shelf.candidate("0.1.0") == ""


async def test_progress_that_is_told_late_changes_nothing_any_more(desk, monkeypatch):
    desk.publish()
    loop, late = asyncio.get_running_loop(), []
    in_time = loop.call_soon_threadsafe

    def out_of_order(callback, *words, **more):
        if words and isinstance(words[0], Downloading):
            late.append((callback, words))
            return None
        return in_time(callback, *words, **more)

    monkeypatch.setattr(loop, "call_soon_threadsafe", out_of_order)
    updates = desk.updates()
    await updates.look_and_bring()
    for callback, words in late:
        callback(*words)
    assert late
    assert updates.state == desk.told[-1] == ReadyForNextStart("0.2.0")


async def test_what_nobody_foresaw_does_not_end_the_looking(desk, monkeypatch, caplog):
    desk.publish()
    with monkeypatch.context() as patch:
        patch.setattr("agent_console.updates.unpacking.unpack", lambda *_: 1 / 0)
        updates = desk.updates()
        assert await updates.look_and_bring() == Failed(Trouble.UNFORESEEN, "ZeroDivisionError")
    assert "looking for newer versions failed" in caplog.text
    assert await updates.look_and_bring() == ReadyForNextStart("0.2.0")


async def test_two_consoles_of_one_person_bring_a_release_once(desk):
    desk.publish()
    first, second = desk.updates(), desk.updates()
    await first.look()
    await second.look()
    with held(desk.shelf.folder):
        assert (await first.download()).trouble is Trouble.UNDER_WAY
    assert await first.download() == await second.download() == ReadyForNextStart("0.2.0")
    assert len(desk.server.paths("/targets/")) == 1


async def test_a_program_that_belongs_to_the_machine_is_not_exchanged(desk):
    desk.publish()
    # Nobody can write there, not even those for whom no right is missing.
    desk.installed.rmdir()
    updates = desk.updates()
    assert (await updates.look()).brought_by is BroughtBy.ADMINISTRATOR
    assert isinstance(await updates.download(), NewerRelease)
    assert desk.server.paths("/targets/") == []


async def test_a_checkout_is_told_but_never_exchanged(desk):
    desk.publish()
    updates = desk.updates(bundle=False)
    assert (await updates.look()).brought_by is BroughtBy.DEVELOPER
    assert isinstance(await updates.download(), NewerRelease)
    assert desk.server.paths("/targets/") == []


async def test_a_release_that_would_not_start_is_not_offered_again(desk):
    desk.publish("0.2.0")
    desk.shelf.refuse("0.2.0")
    assert await desk.look() == WouldNotStart("0.2.0")
    desk.publish("0.2.1")
    assert (await desk.look()).version == "0.2.1"


def test_a_note_that_was_spoiled_is_as_good_as_none(desk):
    desk.shelf.stage("0.2.0")
    (desk.shelf.folder / "state.json").write_text(
        '{"staged": "../..", "confirmed": "", "starts_in_vain": 0, "refused": []}'
    )
    assert desk.shelf.note() == Note()
    (desk.shelf.folder / "state.json").write_bytes(b"\xff{")
    assert desk.shelf.note() == Note()


def test_the_same_bundle_gives_the_same_archive(tmp_path):
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "agent-console").write_bytes(b"program")
    (bundle / "_internal" / "data").write_bytes(b"data")
    pack(bundle, tmp_path / "one.tar.xz", 1_795_000_000)
    os.utime(bundle / "agent-console", (1, 1))
    pack(bundle, tmp_path / "two.tar.xz", 1_795_000_000)
    assert (tmp_path / "one.tar.xz").read_bytes() == (tmp_path / "two.tar.xz").read_bytes()
