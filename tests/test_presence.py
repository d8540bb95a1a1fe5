"""What the console does on the desktop follows the desk and the settings."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from agent_console import presence as room
from agent_console.desk.events import CallChosen, CallsSeen, RingStarted, RingStopped
from agent_console.desk.reduce import reduce
from agent_console.desk.state import Desk
from agent_console.desktop import screen_pop
from agent_console.settings import Configuration, Profile
from agent_console.ui.main_window import MainWindow

sys.path.append(str(Path(__file__).parent / "desk"))
from desk_story import CALL, OTHER

POP = "https://crm.example/find?phone={caller_number}"


class Session:
    """Hands desks over to whoever follows it."""

    def __init__(self) -> None:
        self.desk = Desk()
        self._listeners = []

    def subscribe(self, listener) -> None:
        self._listeners.append(listener)

    def tell(self, event) -> None:
        self.desk, _ = reduce(self.desk, event)
        for listener in self._listeners:
            listener(self.desk)


class Around:
    """A window, a session, and what was said and opened."""

    def __init__(self) -> None:
        self.window, self.session = MainWindow(lambda: 1_000_000, "Sales"), Session()
        self.said: list[str] = []
        self.opened: list[str] = []
        self.errands: list[asyncio.Task[None]] = []
        self.presence = room.Presence(
            self.window, self.said.append, lambda: None, self._run, lambda: 1_000_000
        )
        self.presence._pop = screen_pop.ScreenPop(self._open)
        self.presence.follow(self.session)

    def _run(self, errand) -> None:
        self.errands.append(asyncio.ensure_future(errand))

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    def match(self) -> None:
        self.session.tell(CallsSeen(999_900, 999_900, (OTHER,)))
        self.session.tell(RingStarted(1_000_000, "+18665551234", ring_id="1"))
        self.session.tell(CallsSeen(1_000_000, 1_000_000, (CALL, OTHER)))


@pytest.fixture
async def around(qapp):
    await room.load()
    around = Around()
    yield around
    await asyncio.gather(*around.errands)
    await around.presence.end()
    around.window.deleteLater()


async def test_no_caller_is_shown_under_the_name_of_another_who_rings(around):
    around.presence.obey(Configuration(), Profile("Sales", screen_pop=f"{POP}&who={{name}}"))
    around.session.tell(CallsSeen(1_000_000, 1_000_000, (CALL, OTHER)))
    around.session.tell(RingStarted(1_000_000, "+18665551234", "Ann", ring_id="1"))
    around.session.tell(RingStarted(1_000_010, "+442079460123", "Bob", ring_id="2"))
    around.session.tell(CallChosen(1_000_020, CALL.call_uuid))
    around.presence.pop()
    around.session.tell(RingStopped(1_000_030, ring_id="1"))
    around.presence.pop()
    whose = "https://crm.example/find?phone=%2B16045550123&who="
    assert around.opened == [f"{whose}Ann", whose]


async def test_the_caller_is_shown_in_the_other_program_once_as_soon_as_a_call_matches(around):
    around.presence.obey(Configuration(), Profile("Sales", screen_pop=POP, screen_pop_on_match=True))
    around.match()
    around.session.tell(CallsSeen(1_001_000, 1_001_000, (CALL, OTHER)))
    assert around.opened == ["https://crm.example/find?phone=%2B16045550123"]


async def test_no_caller_is_shown_before_it_is_settled_whose_call_rings(around):
    around.presence.obey(Configuration(), Profile("Sales", screen_pop=POP, screen_pop_on_match=True))
    around.session.tell(CallsSeen(999_900, 999_900, (CALL,)))
    around.session.tell(RingStarted(1_000_000, "+18665551234", ring_id="1"))
    assert around.session.desk.current.call.call_uuid == CALL.call_uuid
    assert around.opened == []
    for at_ms in range(1_001_000, 1_004_000, 1_000):
        around.session.tell(CallsSeen(at_ms, at_ms, (CALL,)))
    assert around.opened == ["https://crm.example/find?phone=%2B16045550123"]


async def test_by_its_key_the_caller_is_shown_as_often_as_the_agent_asks(around):
    around.presence.obey(Configuration(), Profile("Sales", screen_pop=POP))
    around.match()
    assert around.opened == []
    around.presence.pop()
    around.presence.pop()
    assert len(around.opened) == 2


async def test_without_an_address_the_agent_is_told_where_to_set_one(around):
    around.presence.obey(Configuration(), Profile("Sales"))
    around.match()
    around.presence.pop()
    assert around.opened == []
    assert "Settings" in around.said[0]


@pytest.mark.parametrize(
    ("preferences", "seen"),
    [
        (Configuration(), True),
        (Configuration(show_on_ring=False), False),
        (Configuration(quiet=True), False),
    ],
)
async def test_the_window_shows_itself_when_a_phone_rings_if_that_is_wanted(around, preferences, seen):
    around.presence.obey(preferences, Profile("Sales"))
    around.presence.on_ring()
    assert around.window.isVisible() is seen
    around.window.hide()


async def test_the_ring_sound_is_made_only_where_it_is_wanted(around, tmp_path):
    await around.presence.begin(tmp_path)
    around.presence.obey(Configuration(), Profile("Sales"))
    await asyncio.gather(*around.errands)
    assert list(tmp_path.iterdir()) == []
    around.presence.obey(Configuration(ring_sound=True), Profile("Sales"))
    await asyncio.gather(*around.errands)
    assert list(tmp_path.iterdir()) != []


async def test_the_caller_is_shown_by_a_button_where_there_is_an_address(around):
    around.window.screen_pop_asked.connect(around.presence.pop)
    around.session.subscribe(around.window.render_desk)
    around.presence.obey(Configuration(), Profile("Sales"))
    around.match()
    assert around.window.caller.pop.isHidden()
    around.presence.obey(Configuration(), Profile("Sales", screen_pop=POP))
    assert not around.window.caller.pop.isHidden()
    around.window.caller.pop.click()
    assert around.opened == ["https://crm.example/find?phone=%2B16045550123"]


async def test_the_agent_can_ask_not_to_be_disturbed_from_the_window(around):
    around.presence.obey(Configuration(), Profile("Sales"))
    button = around.window.do_not_disturb
    button.click()
    around.presence.on_ring()
    assert not around.window.isVisible()
    assert button.accessibleName() == "Do not disturb: on"
    button.click()
    around.presence.on_ring()
    assert around.window.isVisible()
    around.window.hide()


async def test_quiet_that_is_set_cannot_be_undone_in_the_window(around):
    around.presence.obey(Configuration(quiet=True), Profile("Sales"))
    assert not around.window.do_not_disturb.isEnabled()
    assert around.window.do_not_disturb.isChecked()
    assert "settings" in around.window.do_not_disturb.toolTip()


async def test_a_ring_can_be_silenced_from_the_window_while_it_sounds(around, tmp_path):
    await around.presence.begin(tmp_path)
    around.presence.obey(Configuration(ring_sound=True), Profile("Sales"))
    silence = around.window.ring_line.silence
    assert silence.isHidden()
    around.match()
    assert not silence.isHidden()
    silence.click()
    assert silence.isHidden()


async def test_a_window_that_is_gone_is_told_of_no_ring_that_ends(around):
    around.presence.obey(Configuration(), Profile("Sales"))
    around.match()
    await around.presence.end()
    assert not around.presence._attention._over.isActive()


@pytest.mark.parametrize(
    ("preferences", "told"),
    [
        (Configuration(), True),
        (Configuration(notifications=False), False),
        (Configuration(quiet=True), False),
    ],
)
async def test_who_looks_elsewhere_is_told_that_calls_may_be_missed(around, preferences, told):
    around.presence.obey(preferences, Profile("Sales"))
    around.presence._stall.stalled.emit()
    shown = around.presence._notifications._wanted
    assert [notice.title for notice in shown.values()] == (["Calls may be missed"] if told else [])
    around.presence._stall.over.emit()
    assert shown == {}


async def test_other_keys_for_every_program_are_taken_at_once(around):
    class Keys:
        def __init__(self):
            self.taken = []

        async def take(self, keys):
            self.taken.append({hotkey.value[0]: key for hotkey, key in keys.items() if key})
            return ()

        async def end(self):
            pass

    around.presence._keys = keys = Keys()
    for preferences in (
        Configuration(hotkeys=("stop=F9",)),
        Configuration(global_hotkeys=True, hotkeys=("transfer=Ctrl+Alt+T",)),
        Configuration(global_hotkeys=True, hotkeys=("transfer=",)),
        Configuration(),
    ):
        around.presence.obey(preferences, Profile("Sales"))
        await asyncio.gather(*around.errands)
    assert [one.get("transfer") for one in keys.taken] == ["Ctrl+Alt+T", None, None]
    assert [one.get("stop") for one in keys.taken] == ["Alt+Shift+F7", "Alt+Shift+F7", None]
