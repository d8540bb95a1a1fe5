"""Draws every named state of the Settings window into a PNG: `python tests/ui/render_settings.py OUTDIR`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path


def main() -> None:
    """Draw the states that were asked for, as they look at one width, in one theme, at one scale."""
    parser = argparse.ArgumentParser(description="Draw every state of the Settings window into a PNG.")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--mirrored", action="store_true", help="as in a language written from the right")
    parser.add_argument("--width", type=int, default=400, help="of the window, in device-independent pixels")
    parser.add_argument("--height", type=int, default=820)
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
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication
    from render_states import _contact_sheets
    from settings_states import SETTINGS_STATES, settings_window

    from agent_console.ui.theme import DARK, LIGHT, palette_of

    application = QApplication([])
    application.setStyle("Fusion")
    application.setPalette(palette_of(DARK if wanted.dark else LIGHT))
    if wanted.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wanted.outdir.mkdir(parents=True, exist_ok=True)
    pictures: list[tuple[str, QPixmap]] = []
    for name in wanted.only or SETTINGS_STATES:
        window = settings_window()
        window.resize(wanted.width, wanted.height)
        window.show()
        SETTINGS_STATES[name](window)
        for _ in range(8):
            application.processEvents()
        picture = window.grab()
        picture.save(str(wanted.outdir / f"{name}.png"))
        pictures.append((name, picture))
        window.close()
        window.deleteLater()
    if wanted.columns:
        _contact_sheets(pictures, wanted)


if __name__ == "__main__":
    main()
