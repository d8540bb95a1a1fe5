"""Makes the one-folder bundle that every installer carries, from locked parts and a staged source.

The same source, lock, Python and SOURCE_DATE_EPOCH give the same files.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from bundling.release import CHECKOUT, Release

LOCK = CHECKOUT / "packaging" / "requirements-bundle.txt"
# Not an active environment's own, which need not hold pip.
BASE_PYTHON = getattr(sys, "_base_executable", sys.executable)


def bundle(spec: Path, release: Release, work: Path, source: Path | None = None) -> Path:
    """Build the bundle that a spec describes inside the folder `work`; gives where it lies.

    `source` is the `agent_console` folder to build, this checkout's if left out. Raises
    subprocess.CalledProcessError.
    """
    python = locked_environment(work / "environment")
    icons = draw_icons(work)
    staged = _staged(source or CHECKOUT / "agent_console", work / "source")
    translations = CHECKOUT / "packaging" / "translations.py"
    quiet([str(python), str(translations), "compile", str(staged / "agent_console" / "translations")])
    towns = CHECKOUT / "packaging" / "towns.py"
    quiet([str(python), str(towns), str(staged / "agent_console" / "towns.bin")])
    bundles = work / "bundle"
    shutil.rmtree(bundles, ignore_errors=True)
    environment = {
        # What is set on the machine that builds must not end in what is built.
        **{
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "PYINSTALLER"))
        },
        "PYTHONPATH": str(staged),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(release.epoch_seconds),
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        # Installers pack better, and the program starts a fifteenth sooner, with modules kept as they are.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        # For the specs, which PyInstaller runs without arguments of ours.
        "BUNDLED_VERSION": release.version,
        "BUNDLED_ICONS": str(icons),
    }
    words = ["--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", str(bundles)]
    # -P: or Python would find this checkout's own folder before the staged one.
    pyinstaller = [str(python), "-P", "-m", "PyInstaller"]
    command = [*pyinstaller, *words, "--workpath", str(work / "analysis"), str(spec)]
    quiet(command, environment)
    return bundles / "agent-console"


def draw_icons(work: Path) -> Path:
    """Draw the icons with the Qt of the work's environment; gives their folder."""
    icons = work / "icons"
    shutil.rmtree(icons, ignore_errors=True)
    draw = [str(locked_environment(work / "environment")), "-m", "bundling.icons", str(icons)]
    quiet(draw, {**os.environ, "PYTHONPATH": str(CHECKOUT / "packaging"), "PYTHONDONTWRITEBYTECODE": "1"})
    return icons


def locked_environment(folder: Path) -> Path:
    """Make an environment of exactly what the lock names, unless it is there; gives its Python."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "made-from"
    want = hashlib.sha256(LOCK.read_bytes() + platform.python_version().encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == want and python.exists():
        return python
    quiet([BASE_PYTHON, "-m", "venv", "--clear", "--without-pip", str(folder)])
    pip = [BASE_PYTHON, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-compile"]
    quiet([*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", str(LOCK)])
    stamp.write_text(want)
    return python


def quiet(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run it, and show what it says only if it fails. Raises subprocess.CalledProcessError."""
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        done.check_returncode()


def _staged(package: Path, folder: Path) -> Path:
    """A copy without what earlier runs left in it."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(
        package, folder / "agent_console", ignore=shutil.ignore_patterns("__pycache__", "*.py[co]")
    )
    return folder
