"""A screen, a session bus, a screen reader, and the real program started from outside."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from from_outside import HERE, Program, ScreenReader, end, says, wait_for

from agent_console.simulator import Simulator, quiet_day


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen that nobody looks at."""
    if sys.platform != "linux":
        pytest.skip("the window is read through AT-SPI, which only Linux has")
    read, write = os.pipe()
    server = subprocess.Popen(
        # Else it begins anew when a test's last window goes, and for a moment refuses the next test's.
        ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    try:
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
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
        "PYTHONFAULTHANDLER": "1",
        "QT_LOGGING_RULES": "qt.accessibility.atspi*=false",
        "PYTHON_KEYRING_BACKEND": "keyring_in_a_file.KeyringInAFile",
        "PYTHONPATH": str(HERE),
        "TEST_KEYRING_FILE": str(tmp_path / "keyring.json"),
    }
    started = []
    try:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
        )
        started.append(bus)
        env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        launcher = subprocess.Popen(
            ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
            env=env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        started.append(launcher)
        yield env
    finally:
        for process in reversed(started):
            end(process)


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


@pytest.fixture
def screen_reader(environment: dict[str, str]) -> Iterator[ScreenReader]:
    reader = ScreenReader(environment)
    yield reader
    reader.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    reader = item.funcargs.get("screen_reader") if hasattr(item, "funcargs") else None
    if report.when == "call" and report.failed and reader:
        picture = item.funcargs["tmp_path"] / "screen.png"
        reader.screenshot(picture)
        report.sections.append(("what an eye saw", str(picture)))
    return report


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(quiet_day(), seed=1) as simulator:
        yield simulator


@pytest.fixture
def program(environment: dict[str, str]) -> Iterator[Program]:
    program = Program(environment)
    yield program
    try:
        program.close()
    finally:
        program.abandon()
