"""Draws every named state of the window into a picture: `python tests/ui/render_states.py OUTDIR`.

Beside the pictures it writes contact sheets, so that all of them can be looked over in a minute.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path


def main() -> None:
    """Draw the states that were asked for, as they look at one width, in one theme, at one scale."""
    parser = argparse.ArgumentParser(description="Draw every state of the window into a PNG.")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=420, help="of the window, in device-independent pixels")
    parser.add_argument("--height", type=int, default=880)
    parser.add_argument("--scale", default="1", help="1 or 2: QT_SCALE_FACTOR")
    parser.add_argument("--only", nargs="*", help="names of states")
    parser.add_argument(
        "--columns", type=int, default=5, help="pictures a row of a contact sheet; 0 for none"
    )
    parser.add_argument("outdir", type=Path)
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = wanted.scale
    os.environ["QT_LOGGING_RULES"] = (
        "default.warning=false"  # the platform without a screen has no size hints
    )
    _draw(wanted)


def _draw(wanted: argparse.Namespace) -> None:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication
    from states import STATES

    from agent_console.ui.main_window import MainWindow
    from agent_console.ui.theme import DARK, LIGHT, palette_of

    application = QApplication([])
    application.setStyle("Fusion")
    application.setPalette(palette_of(DARK if wanted.dark else LIGHT))
    wanted.outdir.mkdir(parents=True, exist_ok=True)
    pictures: list[tuple[str, QPixmap]] = []
    for name in wanted.only or STATES:
        desk, now_ms = STATES[name]()
        window = MainWindow(lambda now_ms=now_ms: now_ms, "Sales")
        window.resize(wanted.width, wanted.height)
        window.show()
        window.render_desk(desk)
        for _ in range(5):
            application.processEvents()
        picture = window.grab()
        picture.save(str(wanted.outdir / f"{name}.png"))
        pictures.append((name, picture))
        window.close()
        window.deleteLater()
    if wanted.columns:
        _contact_sheets(pictures, wanted)


def _contact_sheets(pictures: list[tuple], wanted: argparse.Namespace) -> None:
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QPainter, QPixmap

    columns, rows, caption = wanted.columns, 2, 22
    width = max(picture.deviceIndependentSize().toSize().width() for _, picture in pictures) + 12
    height = max(picture.deviceIndependentSize().toSize().height() for _, picture in pictures) + caption + 8
    for number, start in enumerate(range(0, len(pictures), columns * rows)):
        sheet = QPixmap(columns * width, rows * height)
        sheet.fill(QColor("#808890"))
        painter = QPainter(sheet)
        for index, (name, picture) in enumerate(pictures[start : start + columns * rows]):
            x, y = index % columns * width, index // columns * height
            painter.setPen(QColor("white"))
            painter.drawText(QRect(x + 6, y, width, caption), Qt.AlignmentFlag.AlignVCenter, name)
            size = picture.deviceIndependentSize().toSize()
            painter.drawPixmap(QRect(x + 6, y + caption, size.width(), size.height()), picture)
        painter.end()
        sheet.save(str(wanted.outdir / f"_sheet_{number}.png"))


if __name__ == "__main__":
    main()
