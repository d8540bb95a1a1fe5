"""Under a real window manager: a window that comes up when the phone rings takes no keyboard."""

from __future__ import annotations

import subprocess
import sys

import pytest
from from_outside import HERE, Program, ScreenReader, end, says, wait_for


def active(env: dict[str, str]) -> str:
    return says(env, "getactivewindow", "getwindowname")


def is_in_sight(env: dict[str, str]) -> bool:
    return bool(says(env, "search", "--onlyvisible", "--name", "^Agent Console"))


@pytest.mark.parametrize("minimized", [False, True])
def test_who_types_while_the_phone_rings_types_on(desktop, simulator, minimized):
    program, reader = Program(desktop), ScreenReader(desktop)
    editor = None
    try:
        program.profile(simulator.base_url, simulator.keys)
        program.start(*(["--minimized"] if minimized else []))
        reader.find_text("Connection: live", showing=not minimized)
        editor = subprocess.Popen(
            [sys.executable, str(HERE / "window_to_read.py")], env=desktop, stderr=subprocess.DEVNULL
        )
        wait_for(lambda: active(desktop) == "A window to read", "the other window to have the keyboard")
        assert is_in_sight(desktop) is not minimized
        says(desktop, "type", "dear ")
        with simulator.world() as world:
            call_uuid = world.call_in("+16045550123", "+18665551234")
        program.ring("+18665551234")
        reader.find("Matched call", identifier=call_uuid)
        wait_for(lambda: is_in_sight(desktop), "the console to come up")
        says(desktop, "type", "Jane")
        wait_for(lambda: reader.find("A line to write in")["text"] == "dear Jane", "what was typed")
        assert active(desktop) == "A window to read"
        assert reader.find("Transfer to")["text"] == ""
        program.close()
    finally:
        program.abandon()
        reader.close()
        if editor is not None:
            end(editor)
