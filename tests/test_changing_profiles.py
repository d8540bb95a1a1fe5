"""The agent changes profiles, or ends the program, while a change is still under way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

KEYRING = Path(__file__).parent / "end_to_end"

THE_CONSOLE = """
import asyncio, sys
from agent_console.quick_qt import import_qt
import_qt()
from agent_console import app, opening
from agent_console.settings import load_configuration

async def until(condition):
    while not condition():
        await asyncio.sleep(0.01)
{happens}
class Console(app.Console):
    async def run(self, *words):
        meanwhile = asyncio.create_task(happens(self))
        await super().run(*words)
        await meanwhile

app.Console = Console
sys.exit(opening.run_window(load_configuration(), "Accra", minimized=False))
"""
"""The real console on the profile Accra, and what `happens(console)` to it meanwhile."""

CHOOSES_TWO_PROFILES_IN_A_BREATH = """

async def happens(console):
    await until(lambda: not console._window.profiles.isHidden())
    console._window.profiles.chosen.emit("Berlin")
    console._window.profiles.chosen.emit("Cairo")
    await until(lambda: "Cairo" in console._window.windowTitle())
    await asyncio.to_thread(sys.stdin.readline)
    console._window.close()
"""

SAVES_WHILE_THE_KEYRING_IS_LOCKED = """
from agent_console.desk.state import Live
from keyring_that_locks import locked

async def happens(console):
    await until(lambda: console._session.desk.connection == Live())
    locked.set()
    await console._apply(load_configuration(), {})
    print(console._session.desk.message.text, flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    print(console._session.desk.connection)
    console._window.close()
"""

KEYRING_THAT_LOCKS = """
from threading import Event
from keyring.errors import KeyringLocked
from keyring_in_a_file import KeyringInAFile

locked = Event()

class Locking(KeyringInAFile):
    def get_password(self, service, username):
        if locked.is_set():
            raise KeyringLocked
        return super().get_password(service, username)
"""

REMOVES_ITS_ONLY_PROFILE_IN_A_TRANSFER = """
from agent_console.desk.calls import Call
from agent_console.desk.cases import Attempt
from agent_console.desk.events import CallsSeen, RecordedAttempt, Recovered
from agent_console.desk.outcomes import Done
from agent_console.desk.world import Kind
from agent_console.session import monotonic_ms
from agent_console.settings import Configuration

async def happens(console):
    await until(lambda: not console._window.profiles.isHidden())
    session, now_ms = console._session, monotonic_ms()
    done, uuid = Done("transfer-1"), "transfer-1"
    held = Attempt(Kind.TRANSFER_HELD, -1, now_ms, "+14165550100", uuid, done, now_ms)
    session.post(Recovered(now_ms, (RecordedAttempt(Call("call-1"), held),)))
    applied = asyncio.create_task(console._apply(Configuration(), {}))
    await until(lambda: applied.done() or "settings" in str(console._session.desk.message))
    print("held" if session.desk.live_transfers() and console._session is session else "let go")
    for _ in range(2):
        session.post(CallsSeen(monotonic_ms(), monotonic_ms(), ()))
    await applied
    print("over" if console._session is not session else "still there")
    console._window.close()
"""

CHANGES_WHILE_PHONES_RING_AND_TALK = """
from agent_console.rings.announcements import Answered, Rang, Stopped

async def happens(console):
    await until(lambda: not console._window.profiles.isHidden())
    for word in (
        Rang("sip", "1", "+16045550123", "Ann"),
        Answered("sip", "1"),
        Rang("sip", "2", "+16045550188", None),
        Rang("sip", "3", "+16045550199", None),
        Stopped("sip", "2", None),
    ):
        console._listening.announce(word)
    former = console._session
    console._window.profiles.chosen.emit("Berlin")
    await until(lambda: console._session is not former)
    for ring in console._session.desk.rings:
        print(ring.ring_id, ring.caller.as_given, ring.name, ring.answered)
    console._window.close()
"""

CLOSED_WHILE_THE_KEYRING_ASKS = """
from keyring_that_hangs import asked

async def happens(console):
    await until(asked.is_set)
    if "settings" in sys.argv:
        asked.clear()
        # Credentials of its own, in a thread that has to wait for them.
        console._window.settings_asked.emit()
        await until(asked.is_set)
    console._window.close()
"""

KEYRING_THAT_HANGS = """
from threading import Event
from keyring.backend import KeyringBackend

asked = Event()

class Hanging(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        asked.set()
        Event().wait()

    set_password = delete_password = get_password
"""


class Server(ThreadingHTTPServer):
    """Notes for which profile it is asked, and has no calls."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked: list[str] = []


class Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append(self.path.split("/")[1])
        body = b'{"success": false}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Server]:
    with Server() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def environment(tmp_path: Path, port: int) -> dict[str, str]:
    tmp_path.chmod(0o700)
    names = ("Accra", "Berlin", "Cairo")
    (tmp_path / "config.toml").write_text(
        "".join(
            f'[[profiles]]\nname = "{name}"\npoll_seconds = 0.5\nbase_url = "http://127.0.0.1:{port}/{name}"\n'
            for name in names
        )
    )
    (tmp_path / "keyring.json").write_text(
        json.dumps({f"agent-console:{name}/active_calls": f"key-of-{name}" for name in names})
    )
    folders = ("HOME", "XDG_RUNTIME_DIR", "AGENT_CONSOLE_CONFIG_DIR", "AGENT_CONSOLE_DATA_DIR")
    return {
        **os.environ,
        **dict.fromkeys(folders, str(tmp_path)),
        "QT_QPA_PLATFORM": "offscreen",
        # What the offscreen platform lacks.
        "QT_LOGGING_RULES": "qt.core.qobject.connect=false;default.warning=false",
        "PYTHON_KEYRING_BACKEND": "keyring_in_a_file.KeyringInAFile",
        "PYTHONPATH": str(KEYRING),
        "TEST_KEYRING_FILE": str(tmp_path / "keyring.json"),
    }


def running(happens: str, *words: str) -> list[str]:
    return [sys.executable, "-c", THE_CONSOLE.replace("{happens}", happens), *words]


def wait_until(condition, seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.01)


def test_of_two_profiles_chosen_in_a_breath_the_last_is_worked_on_and_no_other(tmp_path):
    with serving() as server:
        program = subprocess.Popen(
            running(CHOOSES_TWO_PROFILES_IN_A_BREATH),
            env=environment(tmp_path, server.server_port),
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            wait_until(lambda: server.asked.count("Cairo") >= 2)
            so_far = len(server.asked)
            wait_until(lambda: server.asked[so_far:].count("Cairo") >= 2)
            assert set(server.asked[so_far:]) == {"Cairo"}
            _, complaints = program.communicate("\n", timeout=20)
        finally:
            program.kill()
            program.wait()
    assert (program.returncode, complaints) == (0, "")


def test_what_rings_and_who_is_talked_to_is_known_to_the_next_profile_too(tmp_path):
    env = environment(tmp_path, 9)
    (tmp_path / "keyring.json").write_text("{}")
    done = subprocess.run(
        running(CHANGES_WHILE_PHONES_RING_AND_TALK),
        env=env,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["1 +16045550123 Ann True", "3 +16045550199 None False"]


def test_settings_that_are_saved_while_the_keyring_is_locked_take_no_key_from_the_session(tmp_path):
    (tmp_path / "keyring_that_locks.py").write_text(KEYRING_THAT_LOCKS)
    with serving() as server:
        program = subprocess.Popen(
            running(SAVES_WHILE_THE_KEYRING_IS_LOCKED),
            env={
                **environment(tmp_path, server.server_port),
                "PYTHON_KEYRING_BACKEND": "keyring_that_locks.Locking",
                "PYTHONPATH": f"{KEYRING}{os.pathsep}{tmp_path}",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert "locked" in program.stdout.readline()
            so_far = len(server.asked)
            wait_until(lambda: len(server.asked) > so_far + 1)
            said, complaints = program.communicate("\n", timeout=20)
        finally:
            program.kill()
            program.wait()
    assert (program.returncode, said.strip(), complaints) == (0, "Live()", "")


def test_a_profile_that_is_removed_in_the_midst_of_a_transfer_is_worked_on_until_that_is_over(tmp_path):
    env = environment(tmp_path, 9)
    (tmp_path / "keyring.json").write_text("{}")  # without a key nothing is polled
    done = subprocess.run(
        running(REMOVES_ITS_ONLY_PROFILE_IN_A_TRANSFER),
        env=env,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["held", "over"]


@pytest.mark.parametrize("opened", [(), ("settings",)])
def test_a_keyring_that_waits_for_its_password_does_not_keep_the_program_from_ending(tmp_path, opened):
    (tmp_path / "keyring_that_hangs.py").write_text(KEYRING_THAT_HANGS)
    done = subprocess.run(
        running(CLOSED_WHILE_THE_KEYRING_ASKS, *opened),
        env={
            **environment(tmp_path, 9),
            "PYTHON_KEYRING_BACKEND": "keyring_that_hangs.Hanging",
            "PYTHONPATH": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
