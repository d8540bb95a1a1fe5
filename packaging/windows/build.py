#!/usr/bin/env python3
"""Builds Agent Console's set-up for Windows, on Windows: `py packaging/windows/build.py`.

    --output FOLDER   where the set-up, its bill of materials and checksums go; `dist` if left out
    --work FOLDER     where the work is kept for the next time; `build/windows` if left out
    --payload FOLDER  compile the set-up alone, around this folder; works wherever makensis runs

SIGN in the environment is a command that signs the file whose path is appended to it, for example
`signtool sign /fd sha256 /tr TIMESTAMP-URL /td sha256 /sha1 THUMBPRINT`. Both programs, the uninstaller and
the set-up are signed with it; without it nothing is. Needs `makensis` (NSIS 3.08 or newer).
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from bundling.artefacts import notices_in, write_papers
from bundling.building import bundle, draw_icons, quiet
from bundling.identity import NAME
from bundling.release import CHECKOUT, Release, release

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Build; gives the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, default=CHECKOUT / "build" / "windows", help=argparse.SUPPRESS)
    parser.add_argument("--payload", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    work, output, built = options.work.absolute(), options.output.absolute(), release()
    try:
        if options.payload:
            set_up = compile_set_up(options.payload.absolute(), draw_icons(work), built, output)
        else:
            folder = bundle(HERE / "agent-console.spec", built, work)
            (folder / f"{NAME}-command.exe").rename(folder / f"{NAME}.com")
            sign(folder / f"{NAME}.exe", folder / f"{NAME}.com")
            set_up = compile_set_up(folder, work / "icons", built, output)
            write_papers([set_up], notices_in(folder), work, built, "windows")
    except subprocess.CalledProcessError as failure:
        print(f"build.py: failed: {failure.cmd[0]}", file=sys.stderr)
        return failure.returncode or 1
    print(set_up)
    return 0


def sign(*files: Path) -> None:
    """Sign the files with SIGN, if there is such a command."""
    command = os.environ.get("SIGN")
    if command:
        for file in files:
            quiet([*shlex.split(command, posix=os.name != "nt"), str(file)])


def compile_set_up(payload: Path, icons: Path, built: Release, output: Path) -> Path:
    """Compile the set-up around a bundle; gives its file."""
    output.mkdir(parents=True, exist_ok=True)
    set_up = output / f"{NAME}-{built.version}-set-up.exe"
    defined = {"VERSION": built.version, "PAYLOAD": payload, "ICON": icons / f"{NAME}.ico", "OUTPUT": set_up}
    for name in ("SIGN", "TARGET"):
        if os.environ.get(name):
            defined[name] = os.environ[name]
    makensis = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    words = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in defined.items())]
    quiet(
        [makensis, *words, str(HERE / "installer.nsi")],
        {**os.environ, "SOURCE_DATE_EPOCH": str(built.epoch_seconds)},
    )
    return set_up


if __name__ == "__main__":
    sys.exit(main())
