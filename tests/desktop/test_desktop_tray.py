"""The tray icon tells the desk's state by its shape, and its menu shows, silences and ends the console."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from states import STATES

from agent_console.desk.state import Desk
from agent_console.desktop.do_not_disturb import DoNotDisturb
from agent_console.desktop.tray import Tray
from agent_console.desktop.tray_pictures import COLOURS, EDGE, TILE, tray_picture
from agent_console.desktop.tray_state import TrayState, tray_state, words


@pytest.fixture
def quiet() -> DoNotDisturb:
    return DoNotDisturb()


@pytest.fixture
def tray(qapp, quiet):
    tray = Tray(quiet, "Agent Console – Sales")
    yield tray
    tray.end()


def _image(state: TrayState, size: int, *, quiet: bool = False) -> QImage:
    return tray_picture(state, quiet=quiet).pixmap(size, size).toImage()


def _shape(state: TrayState, size: int) -> set[tuple[int, int]]:
    """The pixels of the glyph: nearer to its colour than to the tile, whatever the colour is."""
    image = _image(state, size)
    middle = (QColor(TILE).lightness() + QColor(COLOURS[state]).lightness()) / 2
    inside = range(size // 8, size - size // 8)
    return {(x, y) for x in inside for y in inside if image.pixelColor(x, y).lightness() > middle}


def _luminance(colour: str) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("size", [16, 22, 32, 64])
@pytest.mark.parametrize(("one", "other"), list(combinations(TrayState, 2)), ids=lambda state: state.name)
def test_every_two_states_differ_in_shape_and_not_only_in_colour(qapp, one, other, size):
    shape, other_shape = _shape(one, size), _shape(other, size)
    assert len(shape ^ other_shape) > size * size * 0.06


@pytest.mark.parametrize("state", TrayState, ids=lambda state: state.name)
def test_every_shape_stands_out_from_its_tile_and_the_tile_from_any_panel(state):
    assert _contrast(COLOURS[state], TILE) >= 4.5
    assert max(_contrast(EDGE, "#000000"), _contrast(TILE, "#000000")) >= 3
    assert max(_contrast(EDGE, "#FFFFFF"), _contrast(TILE, "#FFFFFF")) >= 3


@pytest.mark.parametrize("state", TrayState, ids=lambda state: state.name)
def test_keeping_quiet_is_seen_in_every_state(qapp, state):
    assert _image(state, 22) != _image(state, 22, quiet=True)
    assert words(state)


@pytest.mark.parametrize(
    ("named", "state"),
    [
        ("idle", TrayState.LIVE),
        ("connecting", TrayState.CONNECTING),
        ("slowed_down", TrayState.SLOWED_DOWN),
        ("lost_and_stale", TrayState.LOST),
        ("key_refused", TrayState.KEY_REFUSED),
        ("no_key", TrayState.KEY_REFUSED),
        ("matched_exactly_by_the_number_sent", TrayState.RINGING),
        ("ringing_and_searching", TrayState.RINGING),
        ("talking", TrayState.LIVE),
        ("conference", TrayState.LIVE),
        ("held_and_seen", TrayState.CALLER_ON_HOLD),
    ],
)
def test_the_icon_tells_the_most_urgent_thing(named, state):
    assert tray_state(*STATES[named]()) is state


def test_the_icon_follows_the_desk(tray):
    before = tray.icon.toolTip()
    tray.render_desk(*STATES["lost_and_stale"]())
    assert (before, tray.icon.toolTip()) == (
        "Agent Console – Sales – connecting…",
        "Agent Console – Sales – connection lost",
    )


def test_a_desk_that_looks_the_same_is_not_drawn_again(tray, monkeypatch):
    drawn = []
    monkeypatch.setattr(QSystemTrayIcon, "setIcon", lambda *_: drawn.append(1))
    tray.render_desk(Desk(), 0)
    assert drawn == []


def test_the_menu_turns_do_not_disturb_on_and_off(tray, quiet):
    _, _, action, _, _ = tray.menu.actions()
    action.trigger()
    assert not quiet.may_disturb
    assert "do not disturb" in tray.icon.toolTip()
    action.trigger()
    assert quiet.may_disturb
    assert "do not disturb" not in tray.icon.toolTip()


def test_what_the_configuration_keeps_quiet_the_menu_cannot_wake(tray, quiet):
    _, _, action, _, _ = tray.menu.actions()
    quiet.obey(quiet=True)
    assert not quiet.may_disturb
    assert action.isChecked()
    assert not action.isEnabled()
    quiet.obey(quiet=False)
    assert quiet.may_disturb
    assert action.isEnabled()


def test_the_agents_own_wish_outlives_the_configurations(quiet):
    quiet.turn(on=True)
    quiet.obey(quiet=True)
    quiet.obey(quiet=False)
    assert not quiet.may_disturb


def test_menu_and_click_ask_for_the_window_and_for_the_end(tray):
    asked = []
    tray.show_asked.connect(lambda: asked.append("show"))
    tray.quit_asked.connect(lambda: asked.append("quit"))
    show, *_, leave = tray.menu.actions()
    show.trigger()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    leave.trigger()
    assert asked == ["show", "show", "quit"]


def test_without_a_tray_the_icon_takes_everything_and_shows_nothing(tray):
    assert not QSystemTrayIcon.isSystemTrayAvailable(), "the offscreen platform has no tray"
    tray.set_visible(visible=True)
    tray.render_desk(*STATES["ringing_and_searching"]())
    tray.icon.showMessage("Incoming call", "Ann")
    tray.set_visible(visible=False)
