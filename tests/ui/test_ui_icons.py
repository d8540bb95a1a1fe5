"""The icons are drawn as any program that reads SVG would draw them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from agent_console.ui.icons import _PATHS, picture
from agent_console.ui.strokes import stroke

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 24 24">'
    '<path d="{path}" fill="none" stroke="black" stroke-width="1.8" stroke-linecap="round"'
    ' stroke-linejoin="round"/></svg>'
)


def on_white(pixmap: QPixmap) -> QImage:
    image = QImage(pixmap.size(), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawPixmap(image.rect(), pixmap)
    painter.end()
    return image


@pytest.mark.parametrize("name", _PATHS)
def test_an_icon_is_what_its_path_says(qapp, name):
    by_qt = QPixmap()
    assert by_qt.loadFromData(SVG.format(size=96, path=_PATHS[name]).encode(), "SVG")
    ours = on_white(picture(name, "black", 2.0, 48))
    theirs = on_white(by_qt)
    assert ours.size() == theirs.size()
    inked = sum(theirs.pixelColor(x, y).lightness() < 128 for x in range(96) for y in range(96))
    differ = sum(
        abs(ours.pixelColor(x, y).lightness() - theirs.pixelColor(x, y).lightness()) > 64
        for x in range(96)
        for y in range(96)
    )
    assert inked > 100
    assert differ <= inked // 100, f"{differ} of {inked} pixels"


def test_points_after_a_move_are_joined_by_lines():
    path = stroke("m2 3 4 0 0 5z")
    assert [(path.elementAt(at).x, path.elementAt(at).y) for at in range(3)] == [(2, 3), (6, 3), (6, 8)]
    assert path.contains(path.boundingRect().center())


def test_pixels_of_a_dense_screen_are_all_used(qapp):
    dense = picture("bell", "#123456", 2.0)
    assert dense.width() == 2 * dense.deviceIndependentSize().width()
    assert dense.toImage().pixelColor(0, 0) == QColor(Qt.GlobalColor.transparent)
