"""Where the packages' own rooms are, and the package that is put to the test."""

from __future__ import annotations

import importlib.util
import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
WINE_PROGRAM = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/notepad.exe")
for room in (CHECKOUT / "packaging", CHECKOUT / "packaging" / "linux", CHECKOUT / "tests" / "end_to_end"):
    if str(room) not in sys.path:
        sys.path.append(str(room))


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
