"""The ring sound of the console's own, for softphones that are silent: off unless the agent wants it."""

from __future__ import annotations

import asyncio
import logging
import sys
from pathlib import Path

from agent_console.desktop.players import Player, ProgramPlayer, WindowsPlayer, find_programs
from agent_console.desktop.ring_tone import write_ring_tone

_log = logging.getLogger(__name__)


class RingSound:
    """Rings from `start` to `stop`. Where nothing can play it is silent, and the log says so once."""

    def __init__(self) -> None:
        self._player: Player | None = None
        self._wanted = False

    async def begin(self, folder: Path) -> None:
        """Keep the sound file in this folder, and find out what can play it."""
        if self._player is not None:
            return
        try:
            file, programs = await asyncio.to_thread(lambda: (write_ring_tone(folder), find_programs()))
        except OSError as error:
            _log.warning("the ring sound cannot be written, so none is played: %s", error)
            return
        if sys.platform == "win32":
            self._player = WindowsPlayer(file)
        elif programs:
            self._player = ProgramPlayer(programs, file, self._say_silent)
        else:
            self._say_silent()
        if self._wanted and self._player is not None:
            self._player.start()

    def start(self) -> None:
        """Ring; ringing already, go on."""
        self._wanted = True
        if self._player is not None:
            self._player.start()

    def stop(self) -> None:
        """Be silent at once."""
        self._wanted = False
        if self._player is not None:
            self._player.stop()

    def _say_silent(self) -> None:
        _log.warning("no program of this machine plays the ring sound; install pipewire-bin or alsa-utils")
