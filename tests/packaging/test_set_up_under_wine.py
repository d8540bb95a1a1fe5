"""What the Windows set-up does to a machine, as far as Wine is one: installed, refused, upgraded, removed.

Takes half a minute, and runs only where PACKAGE_UNDER_TEST asks for the long tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from from_outside import end, wait_for

pytestmark = pytest.mark.timeout(300)
FOR_ME = "users/*/AppData/Local/Programs/Agent Console"
FOR_ALL = "Program Files/Agent Console"
SCHEME = r"Software\Classes\agent-console"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\agent-console"
RUNNING = 3


class Wine:
    """A Windows machine of its own, with a screen that nobody looks at."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "wine" / "drive_c"
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "WINEDEBUG": "-all",
            "WINEPREFIX": str(folder / "wine"),
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        read, write = os.pipe()
        words = ["-noreset", "-displayfd", str(write), "-nolisten", "tcp"]
        self._screen = subprocess.Popen(["Xvfb", *words], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self._environment["DISPLAY"] = ":" + told.readline().strip()
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")

    def run(self, *words: str) -> int:
        return self._wine(*words).returncode

    def start(self, program: Path) -> subprocess.Popen:
        return subprocess.Popen(
            ["wine", str(program)],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def registry(self, key: str) -> str:
        """All that stands under a key; nothing if there is no such key."""
        asked = self._wine("reg", "query", key, "/s")
        return asked.stdout.decode(errors="replace") if asked.returncode == 0 else ""

    def installed(self, folder: str) -> Path | None:
        return next((found for found in self.drive.glob(folder) if found.is_dir()), None)

    def close(self) -> None:
        subprocess.run(["wineserver", "--kill"], env=self._environment, check=False)
        end(self._screen)

    def _wine(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        # Into a file: what Wine leaves running behind a command would keep a pipe open.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(
                ["wine", *words], env=self._environment, stdout=said, stderr=subprocess.DEVNULL, check=False
            )
            said.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, said.read())


@pytest.fixture
def wine(package: Path, tmp_path: Path) -> Iterator[Wine]:
    if shutil.which("wine") is None:
        pytest.skip("wine is not installed here")
    wine = Wine(tmp_path)
    yield wine
    wine.close()


def test_a_user_installs_upgrades_and_removes_it_alone(wine, set_up):
    assert wine.run(str(set_up), "/S", "/AutoStart=1") == 0
    folder = wine.installed(FOR_ME)
    assert folder is not None
    assert 'agent-console.exe" "%1"' in wine.registry("HKCU\\" + SCHEME)
    assert 'agent-console.exe" --minimized' in wine.registry(RUN)
    assert "1.2.3" in wine.registry("HKCU\\" + UNINSTALL)

    (folder / "_internal" / "of an older version").write_text("gone with the upgrade")
    console = wine.start(folder / "agent-console.exe")
    try:
        wait_for(lambda: wine.run(str(set_up), "/S") == RUNNING, "a console that runs")
        assert (folder / "_internal" / "of an older version").exists()
        assert wine.run(str(set_up), "/S", "/CloseRunning") == 0
        wait_for(lambda: console.poll() is not None, "the console's end")
    finally:
        end(console)
    assert sorted(file.name for file in folder.rglob("*")) == [
        *("_internal", "agent-console.com", "agent-console.exe", "data", "uninstall.exe")
    ]
    assert "--minimized" in wine.registry(RUN), "an upgrade forgot what was chosen"

    assert wine.run(str(set_up), "/S", "/AutoStart=0") == 0
    assert "agent-console" not in wine.registry(RUN)
    (folder / "a file of the user's").write_text("kept")
    assert wine.run(str(folder / "uninstall.exe"), "/S") == 0
    wait_for(lambda: not (folder / "uninstall.exe").exists(), "the uninstaller's end")
    wait_for(lambda: not wine.registry("HKCU\\" + UNINSTALL), "the registry to be clean")
    assert [file.name for file in folder.iterdir()] == ["a file of the user's"]
    assert not wine.registry("HKCU\\" + SCHEME)
    assert not list(wine.drive.rglob("Agent Console.lnk"))


def test_an_administrator_installs_upgrades_and_removes_it_for_everyone(wine, set_up):
    assert wine.run(str(set_up), "/S", "/AllUsers") == 0
    folder = wine.installed(FOR_ALL)
    assert folder is not None
    assert "agent-console.exe" in wine.registry("HKLM\\" + SCHEME)
    assert wine.run(str(set_up), "/S") == 0
    assert wine.installed(FOR_ME) is None, "an upgrade left the machine's for a second one"
    assert wine.run(str(folder / "uninstall.exe"), "/S") == 0
    wait_for(lambda: not folder.exists(), "the folder to be gone")
    wait_for(lambda: not wine.registry("HKLM\\" + UNINSTALL), "the registry to be clean")
    assert not wine.registry("HKLM\\" + SCHEME)
