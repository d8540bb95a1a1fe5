#!/usr/bin/env python3
"""Builds Agent Console for Debian and its kin, in one command: `python3 packaging/linux/build.py`.

    --output FOLDER   where the package, its bill of materials and checksums go; `dist` if left out
    --work FOLDER     where the work is kept for the next time; `build/linux` if left out
    --source FOLDER   the `agent_console` folder to pack, this checkout's if left out
    --compression C   the package's, as dpkg-deb names them; `xz` if left out, `none` to try things out

The Python that runs it is the one that is packed: 3.11 or newer, with pip and a shared library (Debian:
`libpython3.11`, `python3-pip`). Besides it needs `binutils`, `chrpath` and `dpkg-dev`, and on the machine
every library that the window links, so that dpkg-shlibdeps can name the packages.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

import deb
from bundling.artefacts import notices_in, write_papers
from bundling.building import bundle, quiet
from bundling.notices import debian_copyright, read_notices
from bundling.release import CHECKOUT, release, version_of

SPEC = Path(__file__).resolve().parent / "agent-console.spec"


def main() -> int:
    """Build; gives the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, default=CHECKOUT / "build" / "linux", help=argparse.SUPPRESS)
    parser.add_argument("--compression", default="xz", help=argparse.SUPPRESS)
    parser.add_argument("--source", type=Path, default=CHECKOUT / "agent_console", help=argparse.SUPPRESS)
    options = parser.parse_args()
    try:
        work, output = options.work.absolute(), options.output.absolute()
        package = build(options.source.absolute(), work, output, options.compression)
    except subprocess.CalledProcessError as failure:
        print(f"build.py: failed: {' '.join(map(str, failure.cmd))}", file=sys.stderr)
        return failure.returncode or 1
    except FileNotFoundError as missing:
        print(f"build.py: this machine has no {missing.filename}", file=sys.stderr)
        return 1
    print(package)
    return 0


def build(source: Path, work: Path, output: Path, compression: str = "xz") -> Path:
    """Build everything, keeping the environment and caches in `work`; gives the package."""
    built = replace(release(), version=version_of(source))
    folder = bundle(SPEC, built, work, source)
    clean_libraries(folder)
    copyright_file = work / "copyright"
    components = read_notices(notices_in(folder))
    copyright_file.write_text(debian_copyright(components), encoding="utf-8")
    root = work / "root"
    deb.lay_out(folder, work / "icons", copyright_file, built, root)
    package = deb.pack(root, built, work, output, compression)
    write_papers([package], notices_in(folder), work, built, "linux")
    return package


def clean_libraries(folder: Path) -> None:
    """Take out what only a debugger reads, and folders of this machine where libraries would be looked for.

    The program's own file is PyInstaller's and stays as it is.
    """
    for file in sorted((folder / "_internal").rglob("*.so*")):
        if file.is_symlink():
            continue
        subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)
        asked = ["objdump", "--private-headers", str(file)]
        headers = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        found = re.search(r"^ *R(?:UN)?PATH +(\S+)", headers, re.MULTILINE)
        if found and not found[1].startswith("$ORIGIN"):
            quiet(["chrpath", "--delete", str(file)])


if __name__ == "__main__":
    sys.exit(main())
