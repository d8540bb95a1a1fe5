"""The same inputs give the same package, byte for byte, wherever and whenever it is built.

Takes minutes, and runs only where PACKAGE_UNDER_TEST asks for the long tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bundling.release import CHECKOUT

pytestmark = pytest.mark.timeout(900)
BUILD = CHECKOUT / "packaging" / "linux" / "build.py"
FAST = ("--compression", "none")


def built(source: Path, work: Path, **surroundings: str) -> Path:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1795000000", **surroundings}
    words = ["--work", str(work / "work"), "--output", str(work / "dist"), "--source", str(source)]
    # Under another umask too: what a user may read must not hang on it.
    command = [
        "sh",
        "-c",
        'umask "$0"; exec "$@"',
        surroundings["UMASK"],
        sys.executable,
        str(BUILD),
        *words,
        *FAST,
    ]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return work / "dist"


def test_the_same_inputs_give_the_same_bytes(package, tmp_path):
    # Of a copy: meanwhile somebody may be working on the checkout.
    source = tmp_path / "agent_console"
    shutil.copytree(CHECKOUT / "agent_console", source)
    one = built(source, tmp_path / "here", UMASK="022", TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")
    elsewhere = tmp_path / "in a place with a longer name"
    other = built(source, elsewhere, UMASK="077", TZ="Pacific/Auckland", PYTHONHASHSEED="2")
    names = sorted(file.name for file in one.iterdir())
    assert names == sorted(file.name for file in other.iterdir())
    assert len(names) == 3
    differ = [name for name in names if (one / name).read_bytes() != (other / name).read_bytes()]
    assert not differ, listings_that_differ(one, other)


def listings_that_differ(one: Path, other: Path) -> str:
    first, second = (contents(folder.parent / "work" / "root") for folder in (one, other))
    return "\n".join(sorted(name for name in {*first, *second} if first.get(name) != second.get(name)))


def contents(root: Path) -> dict[str, bytes]:
    files = (file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    return {str(file.relative_to(root)): file.read_bytes() for file in files}
