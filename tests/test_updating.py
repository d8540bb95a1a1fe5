"""What a window says of newer versions, on a feed that is served on this machine."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.settings import Configuration, Profile
from agent_console.ui.update_strip import UpdateStrip
from agent_console.updates.shelf import Note, Shelf
from agent_console.updates.source import Source
from agent_console.updates.starting import HANDED_OVER, Installation
from agent_console.updates.states import (
    Failed,
    NewerRelease,
    NothingNewer,
    ReadyForNextStart,
    SwitchedOff,
    Trouble,
)
from agent_console.updating import Updating

UPDATES = Path(__file__).parent / "updates"
sys.path += [str(UPDATES), str(UPDATES.parents[1] / "packaging" / "updates")]

from feed_server import PLATFORM, Server, archive_of  # noqa: E402
from signing import Feed  # noqa: E402

PROFILE = Profile("Sales")
ON_ITS_WAY = 20


class Desk:
    """A console's part that looks for newer versions, the window's strips, and the makers' feed."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.server = server
        self.feed = Feed(server.folder / "releases", folder / "keys")
        self.root = self.feed.begin()
        self.shelf = Shelf(folder / "data" / "updates")
        self.program = folder / "installed" / "agent-console"
        self.program.parent.mkdir()
        self.window = QWidget()
        self.window.setLayout(QVBoxLayout())
        self.window.show()
        self.states: list[object] = []
        self.news = asyncio.Event()
        self.errands: set[asyncio.Task] = set()
        self.configuration = Configuration(profiles=(PROFILE,), update_feed=f"{server.url}/releases")

    def publish(self, version: str, folder: Path, notes: str = "") -> None:
        archive = archive_of({"agent-console": b"x" * 100_000}, folder / f"{version}.tar.xz")
        self.feed.add(version, {PLATFORM: archive}, notes)

    def updating(self) -> Updating:
        """As after a start of the program."""
        return Updating(self._run, self._add, self._hear, first_look_seconds=0)

    def _run(self, errand) -> None:
        self.errands.add(asyncio.ensure_future(errand))

    def _add(self, strip: UpdateStrip) -> None:
        self.window.layout().addWidget(strip)

    def _hear(self, state) -> None:
        self.states.append(state)
        self.news.set()

    async def until(self, kind: type) -> object:
        async with asyncio.timeout(ON_ITS_WAY):
            while not (self.states and isinstance(self.states[-1], kind)):
                self.news.clear()
                await self.news.wait()
        return self.states[-1]

    @property
    def said(self) -> list[str]:
        """What stands in strips that can be seen."""
        strips = self.window.findChildren(UpdateStrip)
        return [one._line.accessibleName() for one in strips if one.isVisible()]


@pytest.fixture
async def desk(qapp, tmp_path, monkeypatch):
    (tmp_path / "feed").mkdir()
    server = Server(tmp_path / "feed")
    desk = Desk(tmp_path, server)
    monkeypatch.setenv("AGENT_CONSOLE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("agent_console.updates.updates._SPREAD_SECONDS", 0)
    monkeypatch.setattr("agent_console.updating.source", lambda url: Source(url, desk.root, PLATFORM))
    monkeypatch.setattr(
        "agent_console.updating.this_installation",
        lambda: Installation(desk.program, "0.1.0", desk.shelf.folder),
    )
    monkeypatch.setattr("agent_console.updating.__version__", "0.1.0")
    yield desk
    desk.window.deleteLater()
    server.close()


async def test_a_newer_version_is_brought_by_itself_and_said_in_one_line(desk, tmp_path):
    desk.publish("0.2.0", tmp_path)
    updating = desk.updating()
    await updating.begin(practice=False)
    await updating.obey(desk.configuration, PROFILE, {})
    assert await desk.until(ReadyForNextStart) == ReadyForNextStart("0.2.0")
    assert desk.said == ["Version 0.2.0 is ready: it starts with the next start."]
    assert desk.shelf.candidate("0.1.0") == "0.2.0"
    (strip,) = desk.window.findChildren(UpdateStrip)
    QTest.mouseClick(strip._away, Qt.MouseButton.LeftButton)
    updating.look_now()
    await desk.errands.pop()
    assert desk.states[-1] == ReadyForNextStart("0.2.0")
    assert desk.said == []
    updating.close()


async def test_a_version_that_others_have_signed_is_never_shown(desk, tmp_path):
    desk.publish("0.2.0", tmp_path)
    other_root = Feed(tmp_path / "theirs", tmp_path / "their-keys").begin()
    desk.root = other_root
    updating = desk.updating()
    await updating.obey(desk.configuration, PROFILE, {})
    found = await desk.until(Failed)
    assert found.trouble is Trouble.NOT_SIGNED
    assert desk.said == []
    assert not desk.server.paths("/targets/")
    updating.close()


async def test_a_download_that_broke_off_goes_on_when_the_program_has_been_started_again(desk, tmp_path):
    desk.publish("0.2.0", tmp_path)
    desk.server.breaks_off_after = 40
    updating = desk.updating()
    await updating.obey(desk.configuration, PROFILE, {})
    assert (await desk.until(Failed)).trouble is Trouble.UNREACHABLE
    updating.close()
    desk.server.breaks_off_after = None
    again = desk.updating()
    await again.obey(desk.configuration, PROFILE, {})
    await desk.until(ReadyForNextStart)
    assert [asked for _, asked in desk.server.paths("/targets/")] == [None, "bytes=40-"]
    again.close()


async def test_where_packages_bring_the_program_a_newer_one_is_told_of_and_left_to_them(desk, tmp_path):
    desk.publish("0.2.0", tmp_path, "https://releases.example/0.2.0")
    desk.program = Path("/usr/lib/agent-console/agent-console")
    updating = desk.updating()
    await updating.obey(desk.configuration, PROFILE, {})
    await desk.until(NewerRelease)
    assert desk.said == ["Version 0.2.0 is there. This computer's software updates bring it."]
    (strip,) = desk.window.findChildren(UpdateStrip)
    wanted = []
    strip.notes_wanted.disconnect()
    strip.notes_wanted.connect(wanted.append)
    QTest.mouseClick(strip._notes, Qt.MouseButton.LeftButton)
    assert wanted == ["https://releases.example/0.2.0"]
    assert not desk.server.paths("/targets/")
    updating.close()


async def test_a_version_that_was_given_up_is_told_of_once(desk):
    desk.shelf.write(Note(staged="0.2.0"))
    desk.shelf.refuse("0.2.0")
    updating = desk.updating()
    await updating.begin(practice=False)
    told = "Version 0.2.0 did not open here, so this one goes on. It is not tried again."
    assert desk.said == [told]
    for strip in desk.window.findChildren(UpdateStrip):
        strip.setParent(None)
    await desk.updating().begin(practice=False)
    assert desk.said == []


async def test_the_first_window_makes_a_version_the_one_that_opens(desk, monkeypatch):
    desk.shelf.write(Note(staged="0.1.0"))
    monkeypatch.setenv(HANDED_OVER, "0.1.0")
    await desk.updating().begin(practice=False)
    assert desk.shelf.note() == Note(confirmed="0.1.0")


async def test_where_no_feed_is_configured_nothing_is_asked_and_nothing_is_said(desk, tmp_path):
    desk.publish("0.2.0", tmp_path)
    updating = desk.updating()
    await updating.obey(replace(desk.configuration, update_feed=""), PROFILE, {})
    updating.look_now()
    await desk.errands.pop()
    assert set(map(type, desk.states)) == {SwitchedOff}
    assert (desk.server.asked, desk.said) == ([], [])
    updating.close()


async def test_a_feed_that_is_changed_in_the_settings_is_followed_at_once_and_no_other_setting_looks_anew(
    desk, tmp_path
):
    updating = desk.updating()
    await updating.obey(desk.configuration, PROFILE, {})
    await desk.until(NothingNewer)
    asked = len(desk.server.asked)
    await updating.obey(replace(desk.configuration, quiet=True), PROFILE, {})
    updating.look_now()
    await desk.errands.pop()
    assert len(desk.server.asked) < 2 * asked + 1
    desk.publish("0.2.0", tmp_path)
    (desk.server.folder / "releases").rename(desk.server.folder / "elsewhere")
    moved = replace(desk.configuration, update_feed=f"{desk.server.url}/elsewhere")
    await updating.obey(moved, PROFILE, {})
    await desk.until(ReadyForNextStart)
    updating.close()
