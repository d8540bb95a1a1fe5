"""Where the packages' own rooms are, and the package that is put to the test."""

from __future__ import annotations

import importlib.util
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from older_and_newer import Releases
    from workstation import Workstation

    from agent_console.simulator import Simulator

CHECKOUT = Path(__file__).parents[2]
WINE_PROGRAM = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/notepad.exe")
for room in ("packaging", "packaging/linux", "packaging/updates", "tests/end_to_end", "tests/updates"):
    if str(CHECKOUT / room) not in sys.path:
        sys.path.append(str(CHECKOUT / room))


@pytest.fixture(scope="session")
def package() -> Path:
    """The package that PACKAGE_UNDER_TEST names."""
    named = os.environ.get("PACKAGE_UNDER_TEST")
    if not named:
        pytest.skip("PACKAGE_UNDER_TEST names no package; packaging/linux/build.py builds one")
    if os.geteuid() != 0:
        pytest.skip("a package is installed as root")
    return Path(named).resolve()


@pytest.fixture(scope="session")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Releases]:
    """A feed of releases, served on loopback."""
    from feed_server import Server
    from older_and_newer import Releases
    from signing import Feed

    folder = tmp_path_factory.mktemp("releases")
    server = Server(folder)
    feed = Feed(folder / "releases", tmp_path_factory.mktemp("keys") / "keys")
    yield Releases(feed, feed.begin(), f"{server.url}/releases")
    server.close()


@pytest.fixture(scope="session")
def older_package(package: Path, releases: Releases, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A version before, which had a module that is gone since, and believes the feed."""
    from older_and_newer import OLDER

    folder = tmp_path_factory.mktemp("older")
    source = folder / "agent_console"
    shutil.copytree(CHECKOUT / "agent_console", source, ignore=shutil.ignore_patterns("__pycache__"))
    (source / "__init__.py").write_text(f'"""An older one."""\n\n__version__ = "{OLDER}"\n')
    (source / "gone_since.txt").write_text("left behind by nobody\n")
    (source / "updates" / "root.json").write_bytes(releases.root)
    build = [sys.executable, str(CHECKOUT / "packaging" / "linux" / "build.py")]
    words = ["--source", str(source), "--output", str(folder / "dist"), "--compression", "none"]
    subprocess.run([*build, *words], check=True, stdout=subprocess.DEVNULL)
    return next((folder / "dist").glob("*.deb"))


@pytest.fixture
def workstation(tmp_path: Path) -> Iterator[Workstation]:
    """An agent's session, and a bare Debian in it."""
    from bare_debian import make_kept
    from workstation import Workstation

    make_kept()
    workstation = Workstation(tmp_path)
    yield workstation
    workstation.close()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    from agent_console.simulator import Simulator, quiet_day

    with Simulator(quiet_day(), seed=1) as simulator:
        yield simulator


@pytest.fixture(scope="session")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Windows set-up of version 1.2.3. Its payload is not the program, which is built on Windows alone."""
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed here")
    from bundling import icons
    from bundling.release import Release

    spec = importlib.util.spec_from_file_location("build_windows", CHECKOUT / "packaging/windows/build.py")
    windows = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(windows)
    folder = tmp_path_factory.mktemp("set-up")
    (folder / "payload" / "_internal").mkdir(parents=True)
    (folder / "payload" / "_internal" / "data").write_text("data")
    (folder / "payload" / "agent-console.com").write_text("not a program")
    program = folder / "payload" / "agent-console.exe"
    if WINE_PROGRAM.exists():
        shutil.copy(WINE_PROGRAM, program)
    else:
        program.write_text("not a program")
    icons.main(folder / "icons")
    signer = folder / "sign"
    signer.write_text(f'#!/bin/sh\necho "$1" >> {folder}/signed\n')
    signer.chmod(signer.stat().st_mode | stat.S_IXUSR)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGN", str(signer))
        # A Wine without its 32-bit half runs only this.
        patch.setenv("TARGET", "amd64-unicode")
        return windows.compile_set_up(folder / "payload", folder / "icons", Release("1.2.3", 0), folder)
