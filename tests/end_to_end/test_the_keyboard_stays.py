"""Under a real window manager: a window that comes up when the phone rings takes no keyboard."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from from_outside import HERE, Program, ScreenReader, end, wait_for


@pytest.fixture
def desktop(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """A screen of its own, with a window manager that gives new windows the keyboard unless they decline."""
    read, write = os.pipe()
    started = [
        subprocess.Popen(
            [
                "Xvfb",
                "-noreset",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
    ]
    os.close(write)
    try:
        with os.fdopen(read) as told:
            env = {**environment, "DISPLAY": f":{told.readline().strip()}"}
        started.append(
            subprocess.Popen(
                ["openbox", "--sm-disable"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        )
        wait_for(lambda: says(env, "get_num_desktops").isdigit(), "a window manager")
        yield env
    finally:
        for process in reversed(started):
            end(process)


def says(env: dict[str, str], *words: str) -> str:
    """What xdotool says, or nothing."""
    asked = subprocess.run(
        ["xdotool", *words], env=env, capture_output=True, text=True, timeout=10, check=False
    )
    return asked.stdout.strip()


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
        reader.find("Matched call", description=call_uuid)
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
