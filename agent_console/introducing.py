"""Serves the About window: versions, what is known of newer ones, and the licences of all that is bundled."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, qVersion

from agent_console import __version__, licences
from agent_console.ui.about import AboutWindow
from agent_console.updates.states import State


class Introducing:
    """The window. `run` carries a coroutine out in the background, `look` has a newer version looked for."""

    def __init__(self, run: Callable[[Coroutine[Any, Any, None]], None], look: Callable[[], None]) -> None:
        self._run = run
        self._read = False
        self.window = AboutWindow(
            (
                QCoreApplication.translate("about", "Version {version}").format(version=__version__),
                f"Python {platform.python_version()}",
                f"Qt {qVersion()}",
            )
        )
        self.window.look_wanted.connect(look)

    def show(self, state: State) -> None:
        """Open the window, or bring it forward."""
        self.window.show_update(state)
        self.window.resize(self.window.sizeHint().boundedTo(self.window.screen().availableSize()))
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if not self._read:
            self._run(self._show_parts())

    async def _show_parts(self) -> None:
        try:
            parts = await asyncio.to_thread(licences.parts)
        except (OSError, ValueError) as error:
            self.window.show_failure(f"{licences.FOLDER}: {error}")
            return
        self._read = True
        self.window.show_parts(parts)
