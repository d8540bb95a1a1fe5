"""A newer version opens in the old one's place, and the old one goes on if the newer one does not open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from agent_console.updates.numbering import is_newer, is_version, platform_name
from agent_console.updates.shelf import KEPT_SECONDS, Note, Shelf
from agent_console.updates.starting import Installation, hand_over, program_in, this_installation

CHECKOUT = Path(__file__).parents[2]

needs_scripts = pytest.mark.skipif(os.name != "posix", reason="the programs here are scripts")

OLD = """#!{python}
import sys
from pathlib import Path
sys.path.insert(0, {checkout!r})
from agent_console.updates.starting import Installation, hand_over, reached_first_window
words = sys.argv[1:]
shelf = Path({shelf!r})
installed = Installation(Path(__file__).resolve(), {version!r}, shelf)
opens_window = "--window" in words
status = hand_over(words, opens_window=opens_window, installation=installed, patience_seconds={patience})
if status is not None:
    print("handed over", status, flush=True)
    sys.exit(status)
{then}
"""
WORKS = """
if opens_window:
    reached_first_window(shelf)
print({version!r}, "works", *words, flush=True)
"""
CRASHES = "print({version!r}, 'crashes', flush=True); sys.exit(3)"
FINDS_ANOTHER_CONSOLE = "print({version!r}, 'leaves', flush=True); sys.exit(0)"
HANGS = "import time; print({version!r}, 'hangs', flush=True); time.sleep(50)"
HANGS_AND_SAYS_WHERE = "import os, time; print(os.getpid(), flush=True); time.sleep(50)"
STAYS = "import time; reached_first_window(shelf); print({version!r}, 'stays', flush=True); time.sleep(50)"


class Machine:
    """An installed version 0.1.0, and newer ones on the shelf. Each of them is a program of its own."""

    def __init__(self, folder: Path, patience_seconds: float = 30) -> None:
        self.shelf = Shelf(folder / "shelf")
        self.installed = folder / "installed" / "agent-console"
        self._patience_seconds = patience_seconds
        self._write(self.installed, "0.1.0", WORKS)

    def bring(self, version: str, then: str = WORKS, *, says: str | None = None) -> None:
        self._write(self.shelf.home(version) / "agent-console", says or version, then)
        self.shelf.stage(version)

    def _write(self, program: Path, version: str, then: str) -> None:
        program.parent.mkdir(parents=True, exist_ok=True)
        facts = {"python": sys.executable, "checkout": str(CHECKOUT), "shelf": str(self.shelf.folder)}
        facts |= {"version": version, "patience": self._patience_seconds}
        program.write_text(OLD.format(**facts, then=then.format(version=version)))
        program.chmod(0o755)

    def start(self, *words: str) -> list[str]:
        """Start what is installed; gives what the agent sees, and the exit status."""
        done = subprocess.run(
            [self.installed, *words], stdout=subprocess.PIPE, text=True, check=False, timeout=50
        )
        return [*done.stdout.splitlines(), str(done.returncode)]

    def begin(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen([self.installed, *words], stdout=subprocess.PIPE, text=True)


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


@needs_scripts
def test_a_new_version_is_opened_and_from_then_on_it_is_the_one_that_opens(machine):
    machine.bring("0.2.0")
    assert machine.start("--window", "a b") == ["0.2.0 works --window a b", "handed over 0", "0"]
    assert machine.shelf.note() == Note(confirmed="0.2.0")
    assert machine.start("--window") == ["0.2.0 works --window", "0"]
    assert machine.start("calls") == ["0.2.0 works calls", "0"]


@needs_scripts
def test_commands_are_not_the_first_to_try_a_new_version(machine):
    machine.bring("0.2.0", CRASHES)
    assert machine.start("calls") == ["0.1.0 works calls", "0"]
    assert machine.shelf.note() == Note(staged="0.2.0")


@needs_scripts
@pytest.mark.parametrize("then", [CRASHES, "raise SystemError", "import os; os.kill(os.getpid(), 9)"])
def test_a_version_that_dies_before_its_first_window_leaves_the_agent_with_the_old_one(machine, then):
    machine.bring("0.2.0", then)
    assert machine.start("--window")[-2:] == ["0.1.0 works --window", "0"]
    assert machine.shelf.note() == Note(refused=("0.2.0",), untold="0.2.0")
    assert machine.start("--window") == ["0.1.0 works --window", "0"]


@needs_scripts
def test_a_version_that_hangs_before_its_first_window_is_ended(tmp_path):
    machine = Machine(tmp_path, patience_seconds=1.5)
    machine.bring("0.2.0", HANGS)
    assert machine.start("--window") == ["0.2.0 hangs", "0.1.0 works --window", "0"]
    assert machine.shelf.note() == Note(refused=("0.2.0",), untold="0.2.0")


@needs_scripts
def test_rolling_back_goes_to_the_version_before_not_to_the_installed_one(machine):
    machine.bring("0.2.0")
    machine.start("--window")
    machine.bring("0.3.0", CRASHES)
    assert machine.start("calls") == ["0.2.0 works calls", "0"]
    assert machine.start("--window") == ["0.3.0 crashes", "0.2.0 works --window", "0"]
    assert machine.shelf.note() == Note(confirmed="0.2.0", refused=("0.3.0",), untold="0.3.0")


@needs_scripts
def test_a_version_that_is_no_program_at_all_is_not_tried_twice(machine):
    machine.bring("0.2.0")
    (machine.shelf.home("0.2.0") / "agent-console").unlink()
    assert machine.start("--window") == ["0.1.0 works --window", "0"]
    assert machine.shelf.note() == Note(refused=("0.2.0",), untold="0.2.0")


@needs_scripts
def test_a_version_that_only_finds_another_console_is_tried_again(machine):
    machine.bring("0.2.0", FINDS_ANOTHER_CONSOLE)
    for _ in range(4):
        assert machine.start("--window") == ["0.2.0 leaves", "handed over 0", "0"]
    assert machine.shelf.note() == Note(staged="0.2.0")


@needs_scripts
def test_a_version_whose_first_start_nobody_saw_through_gets_one_more(machine):
    machine.bring("0.2.0", HANGS_AND_SAYS_WHERE)
    for _ in range(2):
        running = machine.begin("--window")
        child = int(running.stdout.readline())
        # As if the machine lost its power: the watcher is gone before it sees anything.
        running.kill()
        running.wait(timeout=20)
        os.kill(child, signal.SIGKILL)
        running.stdout.close()
    assert machine.start("--window") == ["0.1.0 works --window", "0"]
    assert machine.shelf.note() == Note(refused=("0.2.0",), untold="0.2.0")


@needs_scripts
def test_a_proven_version_that_does_not_open_any_more_gives_way(machine):
    machine.bring("0.2.0")
    machine.start("--window")
    machine._write(machine.shelf.home("0.2.0") / "agent-console", "0.2.0", CRASHES)
    assert machine.start("--window") == ["0.2.0 crashes", "3"]
    assert machine.start("--window") == ["0.2.0 crashes", "3"]
    assert machine.start("--window") == ["0.1.0 works --window", "0"]
    assert machine.shelf.note() == Note(refused=("0.2.0",), untold="0.2.0")


@needs_scripts
def test_what_asks_the_console_to_end_reaches_the_new_version(machine):
    machine.bring("0.2.0", STAYS)
    running = machine.begin("--window")
    assert running.stdout.readline() == "0.2.0 stays\n"
    running.send_signal(signal.SIGTERM)
    said, _ = running.communicate(timeout=20)
    assert said == f"handed over {-signal.SIGTERM}\n"
    assert machine.shelf.note() == Note(confirmed="0.2.0")


@needs_scripts
def test_a_console_that_is_ended_while_it_opens_is_no_proof_against_it(machine):
    machine.bring("0.2.0", HANGS)
    running = machine.begin("--window")
    assert running.stdout.readline() == "0.2.0 hangs\n"
    running.send_signal(signal.SIGTERM)
    said, _ = running.communicate(timeout=20)
    assert said == f"handed over {-signal.SIGTERM}\n"
    assert machine.shelf.note() == Note(staged="0.2.0")


@needs_scripts
def test_a_version_that_calls_itself_otherwise_goes_round_in_no_circle(machine):
    machine.bring("0.3.0", says="0.2.0")
    assert machine.start("--window") == ["0.2.0 works --window", "handed over 0", "0"]
    assert machine.start("--window") == ["0.2.0 works --window", "0"]


@needs_scripts
def test_an_installation_that_was_brought_up_to_date_opens_itself(machine):
    machine.bring("0.2.0")
    machine.start("--window")
    machine._write(machine.installed, "0.2.1", WORKS)
    assert machine.start("--window") == ["0.2.1 works --window", "0"]


@needs_scripts
def test_an_installation_that_belongs_to_the_machine_opens_nothing_else(machine):
    machine.bring("0.2.0")
    # Where nobody can write, not even those for whom no right is missing.
    installed = Installation(Path("/dev/null/agent-console"), "0.1.0", machine.shelf.folder)
    assert hand_over(["--window"], opens_window=True, installation=installed) is None
    assert machine.shelf.note() == Note(staged="0.2.0")


def test_a_checkout_hands_over_to_nothing():
    assert this_installation() is None
    assert hand_over([], opens_window=True) is None


def test_on_a_mac_the_program_is_looked_for_inside_its_application(tmp_path):
    running = Path("/Applications/Agent Console.app/Contents/MacOS/agent-console")
    assert program_in(tmp_path, running) == tmp_path / "Agent Console.app/Contents/MacOS/agent-console"
    windows = Path("C:/Programs/Agent Console/agent-console.exe")
    assert program_in(tmp_path, windows) == tmp_path / "agent-console.exe"


@needs_scripts
def test_a_version_that_is_in_use_is_not_removed_when_the_next_one_takes_over(machine):
    machine.bring("0.2.0")
    machine.start("--window")
    long_ago = time.time() - KEPT_SECONDS - 60
    os.utime(machine.shelf.home("0.2.0"), (long_ago, long_ago))
    machine.start("--window")
    machine.bring("0.3.0")
    machine.start("--window")
    machine.shelf.tidy("0.3.0")
    assert machine.shelf.home("0.2.0").is_dir()


# ── versions ──────────────────────────────────────────────────────────────────────────────────────


def test_versions_are_compared_as_numbers():
    assert is_newer("0.10.0", "0.9.9")
    assert is_newer("1.0", "0.9.9.9")
    assert not is_newer("1.0.0", "1.0")
    assert not is_newer("0.9", "0.10")


@pytest.mark.parametrize(
    "text", ["", "1", "1.", ".1", "1.2.3.4.5", "1.2a", "../1.2", "1.2/..", "\u0661.\u0662", 1.2, None]
)
def test_what_is_no_version_becomes_no_folder(text):
    assert not is_version(text)


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("win32", "AMD64", "windows-x86_64"),
        ("darwin", "arm64", "macos-arm64"),
        ("linux", "aarch64", "linux-arm64"),
        ("linux", "x86_64", "linux-x86_64"),
    ],
)
def test_a_platform_is_called_the_same_everywhere(monkeypatch, system, machine, name):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr("platform.machine", lambda: machine)
    assert platform_name() == name


def test_versions_that_nothing_opens_any_more_are_removed_after_some_time(tmp_path):
    shelf = Shelf(tmp_path)
    long_ago = time.time() - KEPT_SECONDS - 60
    for version in ("0.2.0", "0.3.0", "0.4.0", "0.5.0", "0.6.0.new"):
        shelf.home(version).mkdir(parents=True)
        os.utime(shelf.home(version), (long_ago, long_ago))
    shelf.home("0.3.1").mkdir()
    shelf.write(Note(staged="0.5.0", confirmed="0.4.0"))
    shelf.tidy("0.3.0")
    assert sorted(one.name for one in (tmp_path / "versions").iterdir()) == [
        "0.3.0",
        "0.3.1",
        "0.4.0",
        "0.5.0",
    ]


def test_the_first_window_waits_for_nothing_that_says_only_that_there_is_nothing_newer(tmp_path):
    code = f"""
import sys
from pathlib import Path
from agent_console.quick_structs import import_structs
import_structs()
from agent_console.updates.starting import Installation, hand_over
installed = Installation(Path("/program"), "1.0.0", Path({str(tmp_path)!r}))
hand_over([], opens_window=True, installation=installed)
print({{"dataclasses", "inspect", "json", "tempfile", "subprocess"}} & set(sys.modules) or "light")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "light"
