"""What fails unforeseen is in the log without a key, is told once, and the program goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from agent_console.logs import FILES_KEPT, log_file

KEY = "woofwoofwoof"


@pytest.fixture
def run(tmp_path):
    """Runs a program that keeps a log; gives the log, standard error, and how often it told of failures."""

    def run(source: str) -> tuple[str, str, int]:
        program = textwrap.dedent(
            """
            import asyncio, logging, sys, threading
            from pathlib import Path
            from agent_console import logs as room
            from agent_console.callcontrol import remember
            told = []
            logs = room.Logs(lambda: told.append(1))
            logs.begin()
            logs.keep_in(Path(sys.argv[1]))
            remember("woofwoofwoof")
            """
        )
        end = "\nlogs.end()\nprint(len(told))\n"
        file = tmp_path / "logs" / "Sales.log"
        done = subprocess.run(
            [sys.executable, "-c", program + textwrap.dedent(source) + end, str(file)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return file.read_text("utf-8"), done.stderr, int(done.stdout.splitlines()[-1])

    return run


IN_A_TASK = """
async def main():
    logs.watch(asyncio.get_running_loop())
    async def fail():
        raise ValueError("https://x/?api_key=woofwoofwoof")
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    import gc; gc.collect()
    print("goes on")
asyncio.run(main())
"""
IN_A_CALLBACK = """
async def main():
    logs.watch(asyncio.get_running_loop())
    def fail():
        raise ValueError("the key woofwoofwoof")
    asyncio.get_running_loop().call_soon(fail)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("goes on")
asyncio.run(main())
"""
IN_A_THREAD = """
def fail():
    raise ValueError("the key woofwoofwoof")
thread = threading.Thread(target=fail)
thread.start()
thread.join()
print("goes on")
"""
IN_A_SLOT = """
from PySide6.QtCore import QCoreApplication, QTimer
application = QCoreApplication([])
def fail():
    raise ValueError("the key woofwoofwoof")
QTimer.singleShot(0, fail)
QTimer.singleShot(0, application.quit)
application.exec()
print("goes on")
"""
IN_A_FINALIZER = """
class Broken:
    def __del__(self):
        raise ValueError("the key woofwoofwoof")
Broken()
print("goes on")
"""


@pytest.mark.parametrize("source", [IN_A_TASK, IN_A_CALLBACK, IN_A_THREAD, IN_A_SLOT, IN_A_FINALIZER])
def test_an_exception_anywhere_ends_in_the_log_and_in_one_line(run, source):
    log, stderr, told = run(source)
    assert "ValueError" in log
    assert "Traceback" in log
    assert told == 1
    assert KEY not in log + stderr


def test_what_fails_over_and_over_is_told_once_and_logged_each_time(run):
    log, _, told = run(IN_A_THREAD * 3)
    assert (log.count("ValueError"), told) == (3, 1)


def test_files_are_rotated_and_only_so_many_kept(run, tmp_path):
    run(
        """
        for number in range(8000):
            logging.getLogger("agent_console").warning("%d %s", number, "x" * 1000)
        """
    )
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) == 1 + FILES_KEPT
    assert all(file.stat().st_size <= 1_000_000 for file in files)


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_the_log_is_for_this_user_alone(run, tmp_path):
    run("logging.getLogger('x').warning('x')")
    assert (tmp_path / "logs").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "logs" / "Sales.log").stat().st_mode & 0o777 == 0o600


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    source = (
        "import logging, sys; from pathlib import Path; from agent_console.logs import Logs\n"
        "logs = Logs(lambda: None); logs.begin(); logs.keep_in(Path(sys.argv[1]))\n"
        "logging.getLogger('x').info('x'); logs.end(); print('goes on')"
    )
    done = subprocess.run(
        [sys.executable, "-c", source, str(tmp_path / "logs" / "Sales.log")],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("goes on\n", "")


def test_each_profile_has_a_file_of_its_own():
    names = [log_file(slot).name for slot in ("Sales", "A B", "A_B", "A/B", "", "Ünï")]
    assert len(set(names)) == len(names)
    assert (names[0], names[4]) == ("Sales.log", "console.log")
    assert all(Path(name).name == name for name in names)


def test_the_library_of_requests_does_not_log_urls(run):
    log, _, _ = run(
        "logging.getLogger('httpx').info('GET x'); logging.getLogger('agent_console').info('begun')"
    )
    assert "begun" in log
    assert "GET" not in log
