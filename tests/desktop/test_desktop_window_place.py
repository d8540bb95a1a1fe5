"""The window stands where the agent left it, on these very screens, and is never out of reach."""

from __future__ import annotations

import json
import sys

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from agent_console.desktop import window_place
from agent_console.desktop.place_file import Places, Remembered, read_places, write_places
from agent_console.desktop.places import Rectangle, Screen, arrangement, within_reach
from agent_console.desktop.window_place import WindowPlace

LAPTOP = Screen(Rectangle(0, 0, 1440, 900), Rectangle(0, 25, 1440, 875))
MONITOR = Screen(Rectangle(1440, 0, 1920, 1080), Rectangle(1440, 0, 1920, 1040))
BESIDE_THE_SOFTPHONE = Rectangle(2900, 100, 420, 880)

SIDES = st.integers(1, 4000)
WHERE = st.integers(-6000, 6000)
RECTANGLES = st.builds(Rectangle, WHERE, WHERE, SIDES, SIDES)


@pytest.fixture
def desktop(monkeypatch):
    """The screens that are plugged in."""
    plugged = [LAPTOP, MONITOR]
    monkeypatch.setattr(window_place, "screens", lambda: tuple(plugged))
    return plugged


@pytest_asyncio.fixture
async def start(qapp, desktop, tmp_path):
    """Starts the console anew: a window, its bar, and what remembers their places."""
    started = []

    def start_anew() -> Console:
        started.append(Console(tmp_path / "data" / "windows.json"))
        return started[-1]

    yield start_anew
    for one in started:
        await one.end()


class Console:
    def __init__(self, file) -> None:
        self.file = file
        self.full, self.bar = QWidget(), QWidget()
        self.full.resize(420, 880)
        self.bar.resize(720, 60)
        self.place = WindowPlace(self.full, file, read_places(file))
        self.place.put_back()
        self.place.put_back_bar(self.bar)
        (self.bar if self.place.compact else self.full).show()

    def move(self, place: Rectangle, *, compact: bool = False) -> None:
        shown, hidden = (self.bar, self.full) if compact else (self.full, self.bar)
        hidden.hide()
        shown.show()
        shown.resize(place.width, place.height)
        shown.move(place.x, place.y)

    def rest(self) -> None:
        """What happens when nothing has moved for a while."""
        for timer in (self.place._at_rest, self.place._screens_at_rest):
            if timer.isActive():
                timer.stop()
                timer.timeout.emit()

    def stands_at(self, *, compact: bool = False) -> Rectangle:
        window = self.bar if compact else self.full
        return Rectangle(window.x(), window.y(), window.width(), window.height())

    async def end(self) -> None:
        await self.place.end()
        for window in (self.full, self.bar):
            window.close()
            window.deleteLater()


async def test_the_window_stands_where_it_was_left(start):
    first = start()
    first.move(BESIDE_THE_SOFTPHONE)
    first.rest()
    await first.end()
    assert start().stands_at() == BESIDE_THE_SOFTPHONE


async def test_a_place_taken_in_the_last_moment_is_remembered_too(start):
    first = start()
    first.move(BESIDE_THE_SOFTPHONE)
    await first.end()
    assert start().stands_at() == BESIDE_THE_SOFTPHONE


async def test_the_bar_has_a_place_of_its_own_and_comes_back_as_a_bar(start):
    strip = Rectangle(500, 40, 800, 64)
    first = start()
    first.move(BESIDE_THE_SOFTPHONE)
    first.rest()
    first.move(strip, compact=True)
    await first.end()
    second = start()
    assert second.place.compact
    assert second.stands_at(compact=True) == strip
    assert second.stands_at() == BESIDE_THE_SOFTPHONE


async def test_a_window_on_an_unplugged_monitor_comes_back_into_sight(start, desktop):
    one = start()
    one.move(BESIDE_THE_SOFTPHONE)
    one.rest()
    desktop.remove(MONITOR)
    one.place._screens_at_rest.start()
    one.rest()
    assert within_reach(one.stands_at(), [LAPTOP.free]) == one.stands_at()
    assert one.stands_at().width == 420
    assert one.stands_at().height > 800


async def test_plugged_in_again_the_monitor_gets_its_window_back(start, desktop):
    one = start()
    one.move(BESIDE_THE_SOFTPHONE)
    one.rest()
    desktop.remove(MONITOR)
    one.move(Rectangle(1000, 30, 420, 860))  # as the system does before anybody is told
    one.rest()
    one.place._screens_at_rest.start()
    one.rest()
    one.rest()
    desktop.append(MONITOR)
    one.place._screens_at_rest.start()
    one.rest()
    assert one.stands_at() == BESIDE_THE_SOFTPHONE


async def test_each_arrangement_of_screens_has_its_place(start, desktop):
    first = start()
    first.move(BESIDE_THE_SOFTPHONE)
    first.rest()
    await first.end()
    desktop.remove(MONITOR)
    second = start()
    second.move(Rectangle(10, 40, 400, 700))
    second.rest()
    await second.end()
    assert start().stands_at() == Rectangle(10, 40, 400, 700)
    desktop.append(MONITOR)
    assert start().stands_at() == BESIDE_THE_SOFTPHONE


async def test_on_new_screens_the_window_is_in_sight_and_in_the_mode_it_was(start, desktop):
    first = start()
    first.move(Rectangle(3000, 900, 800, 64), compact=True)
    await first.end()
    desktop[:] = [LAPTOP]
    second = start()
    assert second.place.compact
    assert second.stands_at(compact=True).shared_with(LAPTOP.free) == 720 * 60


async def test_a_maximised_window_does_not_forget_its_place(start):
    one = start()
    one.move(BESIDE_THE_SOFTPHONE)
    one.rest()
    one.full.showMaximized()
    one.rest()
    await one.end()
    assert start().stands_at() == BESIDE_THE_SOFTPHONE


async def test_a_window_that_only_came_into_sight_writes_nothing_new(start, monkeypatch):
    one = start()
    one.rest()
    await one.end()
    written = one.file.stat().st_mtime_ns
    second = start()
    second.rest()
    await second.end()
    assert second.file.stat().st_mtime_ns == written


async def test_a_disk_that_takes_nothing_is_told_and_stops_nothing(start, tmp_path, caplog):
    (tmp_path / "data").touch()
    one = start()
    one.move(BESIDE_THE_SOFTPHONE)
    await one.end()
    assert "cannot be remembered" in caplog.text


@pytest.mark.parametrize(
    "written",
    [
        "",
        "[1]",
        "{",
        "[" * 100_000,
        '{"a": 1, "b": {"mode": 3, "full": [1, 2], "compact": "x"}}',
        '{"a": {"full": [1e9, 0, 10, 10]}, "b": {"full": [0, 0, 0, 10]}, "c": {"full": [1, 0, 1, 99999999]}}',
        "\ud800",
    ],
)
def test_a_damaged_file_is_as_if_nothing_were_remembered(tmp_path, written):
    file = tmp_path / "windows.json"
    file.write_bytes(written.encode("utf-8", "surrogatepass"))
    assert all(one == Remembered() for one in read_places(file).by_arrangement.values())


def test_a_file_that_is_not_there_is_as_if_nothing_were_remembered(tmp_path):
    assert read_places(tmp_path / "none.json") == Places()


def test_the_file_is_for_its_owner_and_holds_the_last_arrangements_only(tmp_path):
    places = Places()
    for number in range(40):
        places = places.with_place(f"{number}", Rectangle(number, 0, 10, 10), compact=False)
    file = tmp_path / "data" / "windows.json"
    write_places(file, places)
    assert list(json.loads(file.read_text())) == [str(number) for number in range(24, 40)]
    assert read_places(file) == places
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0


@given(RECTANGLES, st.lists(RECTANGLES, min_size=1, max_size=4))
def test_a_window_is_always_wholly_in_sight_and_no_larger_than_it_was(place, screens):
    found = within_reach(place, screens)
    for across in range(11):
        for down in range(11):
            x, y = found.x + (found.width - 1) * across // 10, found.y + (found.height - 1) * down // 10
            assert any(Rectangle(x, y, 1, 1).shared_with(one) for one in screens)
    assert found.width <= place.width
    assert found.height <= place.height
    assert within_reach(found, screens) == found


@given(RECTANGLES, st.lists(RECTANGLES, min_size=1, max_size=4))
def test_a_window_in_sight_stays_where_it_is(place, screens):
    assert within_reach(place, [*screens, place]) == place
    left = Rectangle(place.x - 5, place.y - 5, 5 + place.width // 2, place.height + 5)
    right = Rectangle(left.right, left.y, place.width, place.height + 5)
    assert within_reach(place, [left, *screens, right]) == place


@given(
    st.permutations([LAPTOP, MONITOR, Screen(Rectangle(0, 900, 1280, 1024), Rectangle(0, 900, 1280, 1024))])
)
def test_an_arrangement_is_the_same_whichever_screen_came_first(screens):
    assert arrangement(screens) == "1440x900+0+0 1280x1024+0+900 1920x1080+1440+0"


def test_without_any_screen_a_window_stays_where_it_is():
    assert within_reach(BESIDE_THE_SOFTPHONE, []) == BESIDE_THE_SOFTPHONE
