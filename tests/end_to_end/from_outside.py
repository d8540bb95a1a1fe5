"""The console as a person and a machine meet it: a program that is started, and a window that is read."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
DEBIAN_PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 15
SCREENSHOT = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


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


def says(env: dict[str, str], *words: str) -> str:
    """What xdotool says, or nothing."""
    asked = subprocess.run(
        ["xdotool", *words], env=env, capture_output=True, text=True, timeout=10, check=False
    )
    return asked.stdout.strip()


class ScreenReader:
    """Finds things by what they are called, waits for them, and uses them."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = env
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

    def select(self, name: str, child: str) -> None:
        """Choose a row of a list."""
        self._ask("select", name=name, child=child)

    def type(self, name: str, text: str, role: str = "text") -> None:
        self._ask("type", name=name, role=role, text=text)

    def rows(self, name: str) -> list[list[str]]:
        return self._ask("rows", name=name)

    def children(self, name: str) -> list[dict[str, Any]]:
        return self._ask("children", name=name)

    def focused(self) -> dict[str, Any]:
        """What has the keyboard, as soon as anything has."""
        return self._ask("find", focused=True)

    def wait_until_gone(self, **wanted: Any) -> None:
        self._ask("gone", **wanted)

    def survey(self, title: str) -> list[dict[str, Any]]:
        """All that shows in the window whose title begins so, outermost first."""
        return self._ask("survey", title=title)

    def tab_round(self, title: str) -> list[dict[str, Any]]:
        """The stops of the Tab key in that window, which has the keyboard."""
        return self._ask("tab_round", title=title)

    def give_keyboard(self, title: str) -> None:
        """As a window manager does when a person clicks into the window; there is none here."""
        search = ["search", "--sync", "--onlyvisible", "--name", f"^{re.escape(title)}"]
        subprocess.run(["xdotool", *search, "windowfocus", "--sync"], env=self._env, timeout=10, check=True)

    def key(self, *keys: str) -> None:
        """Press these keys, one after the other, on the keyboard."""
        subprocess.run(["xdotool", "key", *keys], env=self._env, timeout=10, check=True)

    def tree(self) -> list[str]:
        return self._ask("tree")

    def screenshot(self, file: Path) -> None:
        """What an eye would see of the whole screen, as a PNG."""
        subprocess.run([sys.executable, "-c", SCREENSHOT, str(file)], env=self._env, timeout=30, check=True)

    def close(self) -> None:
        end(self._process)


class Program:
    """The real `agent-console`, as an administrator would install it and an agent would start it."""

    def __init__(self, env: dict[str, str]) -> None:
        self.env = env
        self.command = [sys.executable, "-m", "agent_console"]
        self._running: list[subprocess.Popen] = []

    def configure(self, text: str) -> None:
        (Path(self.env["AGENT_CONSOLE_CONFIG_DIR"]) / "config.toml").write_text(text)

    def profile(self, base_url: str, keys: dict[str, str], more: str = "") -> None:
        self.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "{base_url}"\n{more}\n')
        kept = {f"agent-console:Sales/{action}": key for action, key in keys.items()}
        Path(self.env["TEST_KEYRING_FILE"]).write_text(json.dumps(kept))

    def run(self, *words: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self.command, *words],
            env=self.env,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def start(self, *words: str) -> subprocess.Popen:
        process = subprocess.Popen(
            [*self.command, *words],
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
        """Ask every program to leave, and hold each to leaving in order without an unexpected word."""
        left = [(process, *self._leave(process)) for process in self._running]
        self._running.clear()
        for process, out, err in left:
            assert process.returncode == 0, f"left with {process.returncode}: {err}"
            assert out == "", f"printed: {out}"
            unexpected = [line for line in err.splitlines() if not (expected and re.search(expected, line))]
            assert not unexpected, f"complained: {unexpected}"

    def was_killed(self, process: subprocess.Popen) -> None:
        """Wait until this one has been killed by SIGKILL."""
        self._running.remove(process)
        process.communicate(timeout=PATIENCE_SECONDS)
        assert process.returncode == -signal.SIGKILL

    def leave(self, process: subprocess.Popen) -> tuple[str, str]:
        """Ask this one to leave; gives all that it printed."""
        self._running.remove(process)
        return self._leave(process)

    def _leave(self, process: subprocess.Popen) -> tuple[str, str]:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        return process.communicate(timeout=15)

    def abandon(self) -> None:
        """End what would not leave in order."""
        for process in self._running:
            end(process)
        self._running.clear()
