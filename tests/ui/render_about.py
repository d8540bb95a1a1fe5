"""Draws the About window, and the strip on newer versions: `python tests/ui/render_about.py OUTDIR`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path


def main() -> None:
    """Draw them as they look at one width, in one theme, at one scale."""
    parser = argparse.ArgumentParser(description="Draw the About window and the update strip.")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=880, help="of the window, in device-independent pixels")
    parser.add_argument("--scale", default="1", help="1 or 2: QT_SCALE_FACTOR")
    parser.add_argument("outdir", type=Path)
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = wanted.scale
    _draw(wanted)


def _draw(wanted: argparse.Namespace) -> None:
    from PySide6.QtWidgets import QApplication
    from states import STATES

    from agent_console import licences
    from agent_console.introducing import Introducing
    from agent_console.ui.main_window import MainWindow
    from agent_console.ui.theme import DARK, LIGHT, palette_of
    from agent_console.ui.update_strip import UpdateStrip
    from agent_console.updates.states import BroughtBy, NewerRelease, ReadyForNextStart

    application = QApplication([])
    application.setStyle("Fusion")
    application.setPalette(palette_of(DARK if wanted.dark else LIGHT))
    wanted.outdir.mkdir(parents=True, exist_ok=True)
    window = Introducing(lambda errand: errand.close(), lambda: None).window
    window.show_parts(licences.parts())
    window.show_update(ReadyForNextStart("0.2.0"))
    window.resize(wanted.width, 640)
    window.show()
    for _ in range(8):
        application.processEvents()
    window.grab().save(str(wanted.outdir / "about.png"))
    there = NewerRelease("0.2.0", "https://releases.example/0.2.0", 1, BroughtBy.PACKAGES)
    for name, state in (("ready", ReadyForNextStart("0.2.0")), ("packages", there)):
        desk, now_ms = STATES["held_and_seen"]()
        main_window = MainWindow(lambda now_ms=now_ms: now_ms, "Sales")
        strip = UpdateStrip()
        main_window.add_strip(strip)
        strip.show_state(state)
        main_window.resize(420, 880)
        main_window.show()
        main_window.render_desk(desk)
        for _ in range(8):
            application.processEvents()
        main_window.grab().save(str(wanted.outdir / f"strip_{name}.png"))


if __name__ == "__main__":
    main()
