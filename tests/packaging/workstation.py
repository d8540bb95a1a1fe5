"""An agent's session on the other machine: screen, session bus, keyring, screen reader, installed program."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from bare_debian import AGENT, BareDebian
from from_outside import ScreenReader, end, wait_for

from agent_console.simulator import Simulator

APT = ("apt-get", "--yes", "--quiet", "--no-install-recommends")


class Workstation:
    """What an agent has before the program is installed. Everything in the session runs as the agent."""

    def __init__(self, state: Path) -> None:
        self._started: list[subprocess.Popen] = []
        # Not in pytest's own folder, which only root may enter.
        self.session = Path(tempfile.mkdtemp(prefix="agent-", dir="/tmp"))
        for place in (self.session, self.session / "home", self.session / "run"):
            place.mkdir(mode=0o700, exist_ok=True)
            os.chown(place, AGENT, AGENT)
        self.home = self.session / "home"
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "HOME": str(self.home),
            "USER": "agent",
            "XDG_RUNTIME_DIR": str(self.session / "run"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": "qt.accessibility.atspi*=false",
        }
        self.environment["DISPLAY"] = self._screen()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._session_bus()
        self._serve(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        self._keyring()
        self.machine = BareDebian(state, [self.session, Path("/tmp/.X11-unix")])
        self.screen_reader = ScreenReader({**os.environ, **self.environment})

    def run(self, *words: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command of the installed machine as the agent."""
        return subprocess.run(
            self.machine.command(words, self.environment, AGENT),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def has_what_it_asks_for(self, package: Path) -> None:
        """Install what a package depends on, and not the package."""
        asked = ["dpkg-deb", "--field", str(package), "Depends"]
        depends = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
        self.machine.run("apt-get", "update", "--quiet")
        self.machine.run(*APT, "satisfy", depends)

    def stores_a_profile_and_its_keys(self, program: str, simulator: Simulator, more: str = "") -> None:
        """Configure the program for the simulator, as an administrator's script would; `more` comes first."""
        profile = f'{more}[[profiles]]\nname = "Sales"\nbase_url = "{simulator.base_url}"\n'
        where = "$HOME/.config/agent-console"
        stored = self.run("sh", "-c", f"mkdir -p {where} && cat > {where}/config.toml", stdin=profile)
        assert stored.returncode == 0, stored.stderr
        for action, key in simulator.keys.items():
            done = self.run(program, "keys", "set", "Sales", str(action), stdin=key + "\n")
            assert done.returncode == 0, done.stderr

    def start(self, *words: str) -> subprocess.Popen:
        """Start a program of the installed machine as the agent."""
        process = subprocess.Popen(
            self.machine.command(words, self.environment, AGENT),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._started.append(process)
        return process

    def leave(self, process: subprocess.Popen) -> tuple[str, str]:
        """Ask a program to leave; gives all that it printed, and fails if it left in disorder."""
        process.send_signal(signal.SIGTERM)
        printed = process.communicate(timeout=15)
        assert process.returncode == 0, printed
        return printed

    def close(self) -> None:
        """End everything, and remove what the agent had."""
        for process in [*reversed(self._started)]:
            end(process)
        self.screen_reader.close()
        self.machine.close()
        subprocess.run(["rm", "--recursive", "--one-file-system", str(self.session)], check=True)

    def _screen(self) -> str:
        read, write = os.pipe()
        # Without access control: the server is root's, its user is not.
        words = ["-ac", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x1024x24"]
        server = subprocess.Popen(
            ["Xvfb", *words, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
        )
        self._started.append(server)
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        return f":{number}"

    def _session_bus(self) -> str:
        socket = f"--address=unix:path={self.session}/run/bus"
        bus = self._serve(["dbus-daemon", "--session", "--nofork", "--print-address=1", socket])
        assert bus.stdout is not None
        return bus.stdout.readline().strip()

    def _keyring(self) -> None:
        words = ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"]
        daemon = self._serve(words)
        assert daemon.stdin is not None
        daemon.stdin.write("the password of the agent's session")
        daemon.stdin.close()
        bus = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        asked = [*bus, "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        wait_for(lambda: "boolean true" in self._as_agent(subprocess.run, asked).stdout, "the keyring")

    def _serve(self, words: list[str]) -> subprocess.Popen:
        server = self._as_agent(subprocess.Popen, words, stdin=subprocess.PIPE)
        self._started.append(server)
        return server

    def _as_agent(self, run: Callable, words: list[str], **more):
        return run(
            words,
            env=self.environment,
            user=AGENT,
            group=AGENT,
            extra_groups=[],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            **more,
        )
