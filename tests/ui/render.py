"""Draws every picture of the console into a PNG: `python tests/ui/render.py FOLDER`. Fails if a text is cut.

Beside the pictures it writes contact sheets, so that all of them can be looked over in a minute.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap


def main() -> int:
    """Draw those that were asked for, as they look at one scale, in one language and one theme or both."""
    parser = argparse.ArgumentParser(description="Draw every picture of the console into a PNG.")
    parser.add_argument("--theme", choices=["light", "dark", "light-contrast", "dark-contrast"], nargs="*")
    parser.add_argument("--size", help="of the window, in device-independent pixels: 360x880")
    parser.add_argument("--scale", default="1", help="1, 1.25, 1.5 or 2: QT_SCALE_FACTOR")
    parser.add_argument("--text", type=float, default=1, help="how much larger texts are than usual")
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", nargs="*", default=[], help="names, or how names begin: bar_")
    parser.add_argument("--columns", type=int, default=0, help="of a contact sheet; 0 for none")
    parser.add_argument("folder", type=Path)
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = wanted.scale
    # The platform without a screen has no size hints.
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"
    return _draw(wanted)


def _draw(wanted: argparse.Namespace) -> int:
    from measuring import cut_texts
    from pictures import PICTURES, closed, opened
    from PySide6.QtWidgets import QApplication

    from agent_console.ui.languages import speak
    from agent_console.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, palette_of

    application = QApplication([])
    application.setStyle("Fusion")
    speak(application, wanted.language)
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * wanted.text)
    application.setFont(font)
    themes = {"light": LIGHT, "dark": DARK, "light-contrast": LIGHT_CONTRAST, "dark-contrast": DARK_CONTRAST}
    size = tuple(map(int, wanted.size.split("x"))) if wanted.size else None
    names = [name for name in PICTURES if not wanted.only or name.startswith(tuple(wanted.only))]
    wrong = 0
    for theme in wanted.theme or ["light", "dark"]:
        application.setPalette(palette_of(themes[theme]))
        folder = wanted.folder / theme
        folder.mkdir(parents=True, exist_ok=True)
        pictures = []
        for name in names:
            window = opened(name, size)
            for complaint in cut_texts(window):
                wrong += 1
                print(f"{name}: {complaint}", file=sys.stderr)
            picture = window.grab()
            picture.save(str(folder / f"{name}.png"))
            pictures.append((name, picture))
            closed(window)
        if wanted.columns:
            _draw_contact_sheets(pictures, wanted.columns, folder)
    return int(wrong > 0)


def _draw_contact_sheets(pictures: list[tuple[str, QPixmap]], columns: int, folder: Path) -> None:
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QPainter, QPixmap

    rows, caption = 2, 22
    sizes = [picture.deviceIndependentSize().toSize() for _, picture in pictures]
    width = max(size.width() for size in sizes) + 12
    height = max(size.height() for size in sizes) + caption + 8
    if height < 200:
        rows = 12
    for number, start in enumerate(range(0, len(pictures), columns * rows)):
        sheet = QPixmap(columns * width, min(rows, -(-(len(pictures) - start) // columns)) * height)
        sheet.fill(QColor("#808890"))
        painter = QPainter(sheet)
        for index, (name, picture) in enumerate(pictures[start : start + columns * rows]):
            x, y = index % columns * width, index // columns * height
            painter.setPen(QColor("white"))
            painter.drawText(QRect(x + 6, y, width, caption), Qt.AlignmentFlag.AlignVCenter, name)
            size = picture.deviceIndependentSize().toSize()
            painter.drawPixmap(QRect(x + 6, y + caption, size.width(), size.height()), picture)
        painter.end()
        sheet.save(str(folder / f"_sheet_{number}.png"))


if __name__ == "__main__":
    sys.exit(main())
