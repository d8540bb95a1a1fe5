"""A screen, a session bus, a screen reader, and the real program started from outside."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agent_console.simulator import Simulator, quiet_day

HERE = Path(__file__).parent
DEBIAN_PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 15


def wait_for(condition: Callable[[], Any], what: str, patience: float = PATIENCE_SECONDS) -> Any:
    deadline = time.monotonic() + patience
    while not (found := condition()):
        if time.monotonic() > deadline:
            pytest.fail(f"waited in vain for {what}")
        time.sleep(0.02)
    return found


def end(process: subprocess.Popen) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream:
            stream.close()


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing: run python3 tasks.py setup")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    number = b""
    while not number.endswith(b"\n"):
        number += os.read(read, 16) or pytest.fail("Xvfb did not start")
    os.close(read)
    yield f":{number.decode().strip()}"
    end(server)


@pytest.fixture
def environment(tmp_path: Path, display: str) -> Iterator[dict[str, str]]:
    """A home of its own, with a session bus on which assistive technology can listen."""
    for name in ("home", "config", "data", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    env = {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "HOME": str(tmp_path / "home"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "AGENT_CONSOLE_CONFIG_DIR": str(tmp_path / "config"),
        "AGENT_CONSOLE_DATA_DIR": str(tmp_path / "data"),
        "AGENT_CONSOLE_SYSTEM_CONFIG": str(tmp_path / "no-such-file.toml"),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_LOGGING_RULES": "qt.accessibility.atspi*=false",
        "PYTHON_KEYRING_BACKEND": "keyring_in_a_file.KeyringInAFile",
        "PYTHONPATH": str(HERE),
        "TEST_KEYRING_FILE": str(tmp_path / "keyring.json"),
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
    )
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
    launcher = subprocess.Popen(
        ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield env
    end(launcher)
    end(bus)


class ScreenReader:
    """Finds things by what they are called, waits for them, and uses them."""

    def __init__(self, env: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [DEBIAN_PYTHON, str(HERE / "screen_reader.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: value for name, value in env.items() if not name.startswith("PYTHON")},
            text=True,
        )

    def _ask(self, do: str, **order: Any) -> Any:
        self._process.stdin.write(json.dumps({"do": do, **order}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            pytest.fail(answer["error"])
        return answer["ok"]

    def find(self, name: str, **more: Any) -> dict[str, Any]:
        return self._ask("find", name=name, **more)

    def find_text(self, begins: str, **more: Any) -> dict[str, Any]:
        return self._ask("find", begins=begins, **more)

    def press(self, name: str) -> None:
        self._ask("press", name=name, enabled=True)

    def type(self, name: str, text: str) -> None:
        self._ask("type", name=name, role="text", text=text)

    def rows(self, name: str) -> list[list[str]]:
        return self._ask("rows", name=name)

    def wait_until_gone(self, **wanted: Any) -> None:
        self._ask("gone", **wanted)

    def tree(self) -> list[str]:
        return self._ask("tree")

    def close(self) -> None:
        end(self._process)


@pytest.fixture
def screen_reader(environment: dict[str, str]) -> Iterator[ScreenReader]:
    reader = ScreenReader(environment)
    yield reader
    reader.close()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(quiet_day(), seed=1) as simulator:
        yield simulator


class Program:
    """The real `agent-console`, as an administrator would install it and an agent would start it."""

    def __init__(self, env: dict[str, str]) -> None:
        self.env = env
        self._running: list[subprocess.Popen] = []

    def configure(self, text: str) -> None:
        (Path(self.env["AGENT_CONSOLE_CONFIG_DIR"]) / "config.toml").write_text(text)

    def profile(self, base_url: str, keys: dict[str, str], more: str = "") -> None:
        self.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "{base_url}"\n{more}\n')
        kept = {f"agent-console:Sales/{action}": key for action, key in keys.items()}
        Path(self.env["TEST_KEYRING_FILE"]).write_text(json.dumps(kept))

    def run(self, *words: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "agent_console", *words],
            env=self.env,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def start(self, *words: str) -> subprocess.Popen:
        process = subprocess.Popen(
            [sys.executable, "-m", "agent_console", *words],
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._running.append(process)
        return process

    def ring(self, *words: str) -> None:
        """Ring as a softphone does, as soon as the console listens."""
        wait_for(lambda: self.run("ring", *words).returncode == 0, "a console that takes a ring")

    def close(self, expected: str = "") -> None:
        for process in self._running:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            out, err = process.communicate(timeout=15)
            assert process.returncode == 0, f"left with {process.returncode}: {err}"
            assert out == "", out
            unexpected = [line for line in err.splitlines() if not (expected and re.search(expected, line))]
            assert not unexpected, unexpected
        self._running.clear()


@pytest.fixture
def program(environment: dict[str, str]) -> Iterator[Program]:
    program = Program(environment)
    yield program
    try:
        program.close()
    finally:
        for process in program._running:
            end(process)
