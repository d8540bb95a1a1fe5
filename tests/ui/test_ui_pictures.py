"""Every window in every state, looked at: nothing is cut, and nothing stands on the other theme's ground."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from measuring import cut_texts
from pictures import PICTURES, closed, opened, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from settings_states import SETTINGS_STATES, begin_anew, settings_window
from states import STATES

from agent_console.ui.theme import DARK, LIGHT, palette_of

RENDER = Path(__file__).with_name("render.py")
OTHERS = [name for name in PICTURES if name not in STATES and not name.startswith("settings_")]
TELLING = ["held_and_seen", "transfer_in_doubt", "bar_held_and_seen", "settings_unwanted_calls", "history"]
"""Those with the most text in the least room."""


@pytest.fixture
def larger_text(qapp):
    usual, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(larger)
    yield
    qapp.setFont(usual)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request, qapp):
    qapp.setPalette(palette_of(request.param))
    yield request.param
    qapp.setPalette(palette_of(LIGHT))


def all_pictures() -> Iterator[tuple[str, QWidget]]:
    """One after the other; the main window and the settings are built once for all of their states."""
    window = PICTURES["idle"].open()
    window.resize(420, 880)
    window.show()
    for name, told in STATES.items():
        desk, now_ms = told()
        window._now_ms = lambda now_ms=now_ms: now_ms
        window.render_desk(desk)
        settle(window)
        yield name, window
    closed(window)
    window = settings_window()
    window.resize(760, 720)
    window.show()
    for name, story in SETTINGS_STATES.items():
        begin_anew(window)
        story(window)
        settle(window)
        yield f"settings_{name}", window
    closed(window)
    for name in OTHERS:
        window = opened(name)
        yield name, window
        closed(window)


def share_of_the_other_theme(image: QImage, *, dark: bool) -> float:
    """How much of a picture is light where it should be dark, or the other way round, from 0 to 1."""
    small = image.scaled(40, 40, Qt.AspectRatioMode.IgnoreAspectRatio).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    shades = [qshade for y in range(40) for qshade in bytes(small.constScanLine(y))[:40]]
    return sum((shade > 128) == dark for shade in shades) / len(shades)


def test_nothing_is_cut_and_all_is_of_one_theme(qapp, theme):
    for name, window in all_pictures():
        assert cut_texts(window) == [], name
        share = share_of_the_other_theme(window.grab().toImage(), dark=theme is DARK)
        assert share < 0.25, name


def test_nothing_is_cut_where_texts_are_twice_as_large(qapp, larger_text):
    for name in TELLING:
        window = opened(name)
        assert cut_texts(window) == [], name
        window.resize(window.minimumSize())
        settle(window)
        assert cut_texts(window) == [], f"{name} at its narrowest"
        closed(window)


@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_nothing_is_cut_on_a_finer_screen(scale, tmp_path):
    words = ["--scale", scale, "--theme", "dark", "--only", *TELLING, "--", str(tmp_path)]
    command = [sys.executable, str(RENDER), *words]
    drawn = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert {file.stem for file in (tmp_path / "dark").glob("*.png")} >= set(TELLING)


def test_there_are_pictures_of_all_that_an_agent_meets():
    assert len(PICTURES) > 100
