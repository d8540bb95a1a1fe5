"""The icon, as every desktop gets it."""

from __future__ import annotations

import struct

import pytest
from bundling import icons
from PySide6.QtGui import QImage


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("icons")
    icons.main(folder)
    return folder


@pytest.mark.parametrize("size", icons.SIZES)
def test_every_size_is_drawn_on_a_clear_ground(folder, size):
    picture = QImage(str(folder / f"{size}.png"))
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(0, 0).alpha() < 255
    middle = picture.pixelColor(size // 2, size // 2)
    assert middle.alpha() == 255
    assert middle.blue() > middle.red()
    colours = {picture.pixelColor(x, y).name() for x in range(size) for y in range(size)}
    # The ground, the headset and the arrow.
    assert "#ffffff" in colours
    assert "#ffc84a" in colours


def test_the_same_drawing_gives_the_same_bytes(folder):
    assert icons.rendered(48) == (folder / "48.png").read_bytes()


def test_windows_finds_each_size_in_its_file(folder):
    data = (folder / "agent-console.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, len(icons.ICO_SIZES))
    for index, size in enumerate(icons.ICO_SIZES):
        width, *_, length, begins = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        assert width == size % 256
        assert data[begins : begins + length] == (folder / f"{size}.png").read_bytes()


def test_macos_finds_each_size_in_its_file(folder):
    data = (folder / "agent-console.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    place, found = 8, {}
    while place < len(data):
        kind, length = struct.unpack_from(">4sI", data, place)
        found[kind] = data[place + 8 : place + length]
        place += length
    assert found == {kind: (folder / f"{size}.png").read_bytes() for kind, size in icons.ICNS_TYPES.items()}


def test_the_desktop_may_colour_the_symbolic_one():
    drawing = (icons.DRAWINGS / "agent-console-symbolic.svg").read_text()
    assert drawing.count("fill=") == 1
    assert "stroke" not in drawing
