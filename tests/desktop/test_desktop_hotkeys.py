"""A key works in every other program, does its work once a press, and is named if it cannot be had."""

from __future__ import annotations

import ctypes
import os
import queue
import shutil
import subprocess
import sys
from types import SimpleNamespace

import pytest
import pytest_asyncio
from portal_service import PortalService

from agent_console.desktop import hotkeys
from agent_console.desktop.chords import KEY_NAMES, ChordError, Modifier, read_chord
from agent_console.desktop.grabbing import GrabbingThread, Hotkey, HotkeysMissing, Refusal
from agent_console.desktop.hotkeys import USUAL_HOTKEYS, GlobalHotkeys, does
from agent_console.desktop.hotkeys_macos import KEY_CODES, MacHotkeys
from agent_console.desktop.hotkeys_portal import PortalHotkeys
from agent_console.desktop.hotkeys_windows import VIRTUAL_KEYS, WindowsGrabber
from agent_console.desktop.hotkeys_x11 import X11Grabber

F8 = {Hotkey.ACCEPT: "Alt+Shift+F8"}


class Keyboard:
    """A display that nobody looks at, and the keys that are pressed there."""

    def __init__(self) -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"

    def do(self, *what: str) -> None:
        subprocess.run(["xdotool", *what], env={**os.environ, "DISPLAY": self.display}, check=True)

    def press(self, *keys: str) -> None:
        self.do("key", *keys)

    def lay_out(self, layout: str) -> None:
        subprocess.run(["setxkbmap", "-display", self.display, layout], check=True)

    def end(self) -> None:
        self._server.kill()
        self._server.wait()


@pytest.fixture(scope="module")
def keyboard():
    if sys.platform != "linux" or not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip("keys are pressed by xdotool on a display of Xvfb")
    keyboard = Keyboard()
    yield keyboard
    keyboard.end()


@pytest_asyncio.fixture
async def console(qapp, keyboard, monkeypatch):
    """Makes consoles that listen to this keyboard; `.heard` is what they heard."""
    made = []

    def way(_bus, pressed):
        return GrabbingThread(X11Grabber(keyboard.display), pressed)

    def make() -> GlobalHotkeys:
        monkeypatch.setattr(hotkeys, "way_of_this_platform", way)
        one = GlobalHotkeys()
        one.heard = []
        one.pressed.connect(one.heard.append)
        made.append(one)
        return one

    yield make
    for one in made:
        await one.end()


async def test_every_usual_key_is_had_and_heard_wherever_the_focus_is(console, keyboard, until):
    one = console()
    assert await one.take() == ()
    keyboard.press(*(text.replace("Alt+Shift", "alt+shift") for text in USUAL_HOTKEYS.values()))
    await until(lambda: len(one.heard) == len(USUAL_HOTKEYS))
    assert one.heard == list(USUAL_HOTKEYS)


async def test_the_locks_change_nothing(console, keyboard, until):
    one = console()
    await one.take(F8)
    for lock in ("Caps_Lock", "Num_Lock"):
        keyboard.press(lock, "alt+shift+F8")
    keyboard.press("Caps_Lock", "alt+shift+F8", "Num_Lock")
    await until(lambda: len(one.heard) == 3)


async def test_a_key_that_is_held_down_does_its_work_once(console, keyboard, until):
    one = console()
    await one.take({**F8, Hotkey.STOP: "Alt+Shift+F7"})
    keyboard.do("keydown", "alt", "keydown", "shift", "keydown", "F8", "sleep", "1.2")
    keyboard.do("keyup", "F8", "key", "F7", "keyup", "shift", "keyup", "alt")
    await until(lambda: Hotkey.STOP in one.heard)
    assert one.heard == [Hotkey.ACCEPT, Hotkey.STOP]


async def test_the_same_key_with_other_modifiers_is_left_to_other_programs(console, keyboard, until):
    one = console()
    await one.take({**F8, Hotkey.STOP: "Ctrl+Alt+K"})
    keyboard.press("F8", "shift+F8", "ctrl+alt+shift+F8", "k", "ctrl+alt+k")
    await until(lambda: one.heard)
    assert one.heard == [Hotkey.STOP]


async def test_a_key_that_another_program_holds_is_named_and_the_others_work(console, keyboard, until):
    first, second = console(), console()
    await first.take(F8)
    problems = await second.take({Hotkey.RETURN: "Alt+Shift+F8", Hotkey.STOP: "Alt+Shift+F7"})
    assert problems == ("Alt+Shift+F8 (Return the call) cannot be had: another program holds it.",)
    keyboard.press("alt+shift+F8", "alt+shift+F7")
    await until(lambda: first.heard and second.heard)
    assert (first.heard, second.heard) == ([Hotkey.ACCEPT], [Hotkey.STOP])


async def test_a_key_is_free_again_once_it_is_let_go(console, keyboard, until):
    first, second = console(), console()
    await first.take(F8)
    await first.take({Hotkey.ACCEPT: ""})
    assert await second.take(F8) == ()
    await second.end()
    assert await first.take(F8) == ()
    keyboard.press("alt+shift+F8")
    await until(lambda: first.heard)
    assert second.heard == []


async def test_one_key_for_two_things_belongs_to_the_first(console):
    problems = await console().take({**F8, Hotkey.STOP: "Shift+Alt+F8"})
    assert len(problems) == 1
    assert "Stop the transfer" in problems[0]


async def test_keys_that_the_keyboard_lacks_and_texts_that_are_no_keys_are_named(console, keyboard, until):
    one = console()
    problems = await one.take({Hotkey.SHOW: "Ctrl+Nonsense", Hotkey.STOP: "Ctrl+F24", **F8})
    assert len(problems) == 2
    assert "no such key" in problems[1]
    keyboard.press("alt+shift+F8")
    await until(lambda: one.heard)


async def test_another_layout_moves_the_key_with_it(console, keyboard, until):
    one = console()
    await one.take({Hotkey.ACCEPT: "Ctrl+Alt+Y", Hotkey.STOP: "Alt+Shift+F7"})
    keyboard.lay_out("de")
    try:
        keyboard.press("ctrl+alt+z", "alt+shift+F7")
        await until(lambda: one.heard)
        assert one.heard == [Hotkey.STOP], "Z lies where Y was"
        keyboard.press("ctrl+alt+y")
        await until(lambda: len(one.heard) == 2)
    finally:
        keyboard.lay_out("us")
    assert one.heard == [Hotkey.STOP, Hotkey.ACCEPT]


async def test_a_display_that_goes_away_takes_the_keys_and_nothing_else(qapp, until, caplog):
    if sys.platform != "linux" or not shutil.which("Xvfb"):
        pytest.skip("the display is Xvfb's")
    keyboard = Keyboard()
    thread = GrabbingThread(X11Grabber(keyboard.display), print)
    await thread.take({Hotkey.SHOW: read_chord("Alt+Shift+F2")})
    keyboard.end()
    await until(lambda: "global hotkeys are gone" in caplog.text)
    with pytest.raises(HotkeysMissing):
        await thread.take({})
    await thread.end()


async def test_a_display_that_is_not_there_is_told(qapp):
    if sys.platform != "linux":
        pytest.skip("displays are X11's")
    thread = GrabbingThread(X11Grabber("unix:/nowhere/X0"), print)
    with pytest.raises(HotkeysMissing):
        await thread.take({})
    await thread.end()


async def test_a_platform_without_global_keys_says_so(qapp):
    one = GlobalHotkeys()
    assert await one.take() == ("This desktop offers no global keys to programs.",)
    assert await one.take({}) == ()
    await one.end()


async def test_under_wayland_no_key_is_grabbed_behind_the_portals_back(qapp, monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert await GlobalHotkeys().take() == ("This desktop offers no global keys to programs.",)


@pytest.fixture
def portal(bus_address):
    portal = PortalService(bus_address)
    yield portal
    portal.end()


async def test_wayland_keys_are_asked_of_the_portal_and_heard(qapp, portal, bus, monkeypatch, until):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    one, heard = GlobalHotkeys(bus), []
    one.pressed.connect(heard.append)
    assert await one.take() == ()
    assert portal.asked["accept"] == ("ALT+SHIFT+F8", "Accept the call")
    portal.press("accept", session="/another/session")
    portal.press("what is this")
    portal.press("show")
    await until(lambda: heard)
    assert heard == [Hotkey.SHOW]
    await one.end()
    assert portal.sessions == []


async def test_what_the_person_does_not_give_is_named(portal, bus):
    portal.gives = {"accept"}
    way = PortalHotkeys(bus, print, does)
    wanted = {hotkey: read_chord(text) for hotkey, text in USUAL_HOTKEYS.items()}
    refused = await way.take(wanted)
    assert refused == {hotkey: Refusal.NOT_GIVEN for hotkey in Hotkey if hotkey is not Hotkey.ACCEPT}
    await way.take(wanted)
    assert len(portal.sessions) == 1
    await way.end()


async def test_a_person_who_says_no_and_a_desktop_without_portal_are_told(portal, bus, bus_address):
    portal.refuses = True
    way = PortalHotkeys(bus, print, does)
    with pytest.raises(HotkeysMissing):
        await way.take({Hotkey.ACCEPT: read_chord("Alt+Shift+F8")})
    portal.end()
    with pytest.raises(HotkeysMissing):
        await way.take({Hotkey.ACCEPT: read_chord("Alt+Shift+F8")})


class Windows:
    """Windows, as its documentation tells: keys that are given once, and a queue of messages."""

    def __init__(self, taken: int) -> None:
        self.taken = taken
        self.given: dict[int, tuple[int, int]] = {}
        self.queue: queue.SimpleQueue[tuple[int, int]] = queue.SimpleQueue()

    def make_queue(self) -> int:
        return 7

    def register(self, number: int, modifiers: int, key: int) -> int:
        if key == self.taken:
            return 1409
        self.given[number] = (modifiers, key)
        return 0

    def unregister(self, number: int) -> None:
        self.given.pop(number, None)

    def next_message(self) -> tuple[int, int]:
        return self.queue.get()

    def post(self, thread: int, message: int) -> None:
        assert thread == 7
        self.queue.put((message, 0))


async def test_windows_gives_keys_without_their_repeats_and_tells_which_are_taken(until):
    windows, heard = Windows(taken=0x76), []
    thread = GrabbingThread(WindowsGrabber(windows), heard.append)
    refused = await thread.take({hotkey: read_chord(text) for hotkey, text in USUAL_HOTKEYS.items()})
    assert refused == {Hotkey.STOP: Refusal.TAKEN}
    assert (0x4000 | 1 | 4, 0x77) in windows.given.values()
    for number, (_, key) in windows.given.items():
        if key == 0x77:
            windows.queue.put((0x0312, number))
    await until(lambda: heard)
    assert heard == [Hotkey.ACCEPT]
    await thread.take({})
    assert windows.given == {}
    await thread.end()


class Carbon:
    """macOS's Carbon, as its documentation tells."""

    def __init__(self, taken: int) -> None:
        self.taken = taken
        self.given: dict[int, tuple[int, int]] = {}
        self.handler = None
        self.pressed = 0
        for name in ("InstallEventHandler", "RegisterEventHotKey", "GetEventParameter"):
            setattr(self, name, _Function(getattr(self, f"_{name}")))
        self.GetApplicationEventTarget = _Function(lambda: 1)
        self.UnregisterEventHotKey = _Function(lambda one: self.given.pop(one.value))
        self.RemoveEventHandler = _Function(lambda _: setattr(self, "handler", None))

    def _InstallEventHandler(self, _target, handler, *_):  # noqa: N802
        self.handler = handler
        return 0

    def _RegisterEventHotKey(self, code, modifiers, which, _target, _options, reference):  # noqa: N802
        if code == self.taken:
            return -9878
        reference._obj.value = which.id + 100
        self.given[which.id + 100] = (code, modifiers)
        return 0

    def _GetEventParameter(self, _event, _name, _kind, _a, _size, _b, which):  # noqa: N802
        which._obj.signature, which._obj.id = int.from_bytes(b"agco"), self.pressed
        return 0

    def press(self, code: int) -> None:
        self.pressed = next(number - 100 for number, given in self.given.items() if given[0] == code)
        self.handler(None, None, None)


class _Function(SimpleNamespace):
    def __init__(self, do):
        super().__init__(do=do)

    def __call__(self, *arguments):
        return self.do(*arguments)


async def test_macos_gives_keys_and_tells_which_are_taken():
    carbon, heard = Carbon(taken=98), []
    way = MacHotkeys(heard.append, load=lambda _: carbon)
    refused = await way.take({hotkey: read_chord(text) for hotkey, text in USUAL_HOTKEYS.items()})
    assert refused == {Hotkey.STOP: Refusal.TAKEN}
    assert (100, 0x0200 | 0x0800) in carbon.given.values()
    carbon.press(100)
    assert heard == [Hotkey.ACCEPT]
    await way.end()
    assert carbon.given == {}
    assert ctypes.sizeof(ctypes.c_void_p) == 8


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not one key"),
        ("Ctrl+K, Ctrl+L", "not one key"),
        ("K", "every other program"),
        ("Shift+K", "every other program"),
        ("Space", "every other program"),
        ("Ctrl+Nonsense", "cannot|not one key"),
        ("Ctrl+Tab", "cannot be a global key"),
        ("Ctrl+Ä", "cannot be a global key"),
    ],
)
def test_a_text_that_is_no_global_key_is_explained(text, why):
    with pytest.raises(ChordError, match=why):
        read_chord(text)


def test_a_function_key_may_stand_alone():
    assert read_chord("F9").modifiers == frozenset()


def test_modifiers_are_read_in_any_order():
    assert read_chord("Shift+Meta+Alt+Ctrl+Home").modifiers == frozenset(Modifier)


def test_every_key_that_can_be_read_is_known_to_windows_and_nearly_every_one_to_macos():
    assert set(VIRTUAL_KEYS) == set(KEY_NAMES)
    assert len(set(VIRTUAL_KEYS.values())) == len(VIRTUAL_KEYS)
    assert len(set(KEY_CODES.values())) == len(KEY_CODES)
    missing = {KEY_NAMES[one] for one in set(KEY_NAMES) - set(KEY_CODES)}
    assert missing == {"F21", "F22", "F23", "F24", "Insert", "Pause"}
