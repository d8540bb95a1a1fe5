#!/usr/bin/env python3
"""Everything that developing Agent Console needs, on a bare machine: `python3 tasks.py TASK`.

    demo              set up, and open practice mode
    test [PYTEST …]   set up, and run every check and test; further words go to pytest
    setup             set up alone
    format            let ruff put the code in order
    lock              resolve both locks anew: the development's, and the bundle's within it
    screenshots       make the README's pictures
    translations      bring the translators' files up to date with the sources, and compile them
    package           build the .deb, and test it installed: as root, some ten minutes
    search [--steps N] [--seed N] search for what breaks an invariant of the desk (see tests/unfair/search.py)
    benchmarks [NAMES] [--quick]  measure, beside floors of the same run (see tests/benchmarks/README.md)

Setting up makes `.venv` from the lock and, on Debian and its kin, installs the system packages that are
missing. Standard library only; needs Python 3.11 or newer with pip.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
LOCK = HERE / "packaging" / "requirements-development.txt"
BUNDLE_LOCK = HERE / "packaging" / "requirements-bundle.txt"
README_WINDOW, README_BAR = "held_and_seen", "bar_held_and_seen"
TRANSLATIONS = HERE / "packaging" / "translations.py"
TRANSLATED = HERE / "resources" / "translations"
STAMP = VENV / "agent-console-set-up"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
# Not `.venv`'s own where that is active: making it anew begins with deleting it.
BASE_PYTHON = getattr(sys, "_base_executable", sys.executable)

QT_PACKAGES = [
    *("fonts-dejavu-core", "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0"),
    *(
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-image0",
        "libxcb-keysyms1",
        "libxcb-randr0",
        "libxcb-render-util0",
    ),
    *("libxcb-render0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0"),
    *("libxcb-xkb1", "libxkbcommon-x11-0", "libxkbcommon0"),
]
VIRTUAL_SCREEN_PACKAGES = ["xvfb"]
TEST_PACKAGES = [
    *(
        "appstream",
        "at-spi2-core",
        "baresip-core",
        "dbus",
        "desktop-file-utils",
        "gir1.2-atspi-2.0",
        "mandoc",
    ),
    *("nsis", "openbox", "python3-pyatspi", "sip-tester", "twinkle", "xdotool"),
]
PACKAGING_PACKAGES = [
    *(
        "binutils",
        "chrpath",
        "debootstrap",
        "dpkg-dev",
        "flatpak-builder",
        "gnome-keyring",
        "libpython3.11",
        "libwayland-client0",
    ),
    *("libwayland-cursor0", "lintian", "wine", "wine64"),
]


def main(words: Sequence[str]) -> int:
    """Run one task; gives its exit status."""
    tasks = {
        "demo": demo,
        "test": test,
        "setup": setup,
        "format": put_in_order,
        "lock": lock,
        "screenshots": screenshots,
        "translations": translations,
        "search": search,
        "benchmarks": benchmarks,
        "package": package,
    }
    if not words or words[0] not in tasks:
        print(__doc__)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 – this file is what an older Python meets first
        print(f"tasks.py: needs Python 3.11 or newer, this is {platform.python_version()}", file=sys.stderr)
        return 1
    try:
        return tasks[words[0]](list(words[1:]))
    except subprocess.CalledProcessError as failure:
        print(f"tasks.py: failed: {' '.join(map(str, failure.cmd))}", file=sys.stderr)
        if failure.output:
            print(failure.output.decode(errors="replace"), file=sys.stderr)
        return failure.returncode or 1
    except FileNotFoundError as missing:
        print(f"tasks.py: this machine has no {missing.filename}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# ── tasks ─────────────────────────────────────────────────────────────────────────────────────────


def demo(words: list[str]) -> int:
    """Open practice mode, on a virtual screen if the machine has none."""
    screen = os.name == "nt" or sys.platform == "darwin"
    screen = screen or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    install_system_packages(QT_PACKAGES + ([] if screen else VIRTUAL_SCREEN_PACKAGES))
    set_up_venv()
    compile_translations()
    command = [str(PYTHON), "-m", "agent_console", "--demo", *words]
    if not screen:
        print("No display: practice mode runs on a virtual screen (Xvfb). End it with Ctrl+C.", flush=True)
        return run_on_virtual_screen(command)
    if os.name == "nt":
        return subprocess.call(command, cwd=HERE)
    os.chdir(HERE)
    # In our own place, so that signals reach the program itself.
    return os.execvp(command[0], command)


def test(words: list[str]) -> int:
    """Run every check, then pytest; stops at the first that fails."""
    setup([])
    for check in (
        [PYTHON, "-m", "ruff", "check", "--quiet", "."],
        [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."],
        [PYTHON, "-m", "mypy"],
        [BIN / "lint-imports"],
    ):
        print("·", *(part if isinstance(part, str) else part.stem for part in check), flush=True)
        subprocess.run(check, cwd=HERE, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    # Most tests wait for a program, a phone or a window: a second worker halves the time on two cores.
    side_by_side = ["--numprocesses", "auto", "--dist", "worksteal"]
    return subprocess.call([PYTHON, "-m", "pytest", *side_by_side, *words], cwd=HERE)


def setup(words: list[str]) -> int:
    """Install what is missing, from the system's packages and from the lock."""
    if words:
        print("tasks.py: setup takes no further words", file=sys.stderr)
        return 2
    install_system_packages(QT_PACKAGES + VIRTUAL_SCREEN_PACKAGES + TEST_PACKAGES)
    set_up_venv()
    compile_translations()
    return 0


def put_in_order(words: list[str]) -> int:
    """Format, and mend what ruff can mend by itself."""
    setup([])
    subprocess.run(
        [PYTHON, "-m", "ruff", "check", "--quiet", "--fix-only", ".", *words], cwd=HERE, check=True
    )
    return subprocess.call([PYTHON, "-m", "ruff", "format", "--quiet", "."], cwd=HERE)


def lock(words: list[str]) -> int:
    """Resolve for every platform, with hashes, naming no index; what is bundled is what was tested."""
    with tempfile.TemporaryDirectory() as folder:
        uv = Path(folder) / "uv"
        quiet([BASE_PYTHON, "-m", "pip", "install", "--quiet", "--target", str(uv), "uv"])
        for group, output, within in (
            ("dev", LOCK, []),
            ("bundle", BUNDLE_LOCK, ["--constraint", str(LOCK)]),
        ):
            command = [
                *(str(uv / "bin" / "uv"), "pip", "compile", "--quiet", "--universal"),
                *("--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"),
                *("--no-emit-find-links", "--no-annotate", "--no-header", "--group", group, "pyproject.toml"),
                *("--output-file", str(output.relative_to(HERE)), *within, *words),
            ]
            if status := subprocess.call(command, cwd=HERE):
                return status
    return 0


def screenshots(words: list[str]) -> int:
    """Make the README's pictures anew, light and dark."""
    setup([])
    pictures = HERE / "resources" / "screenshots"
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        render = [PYTHON, HERE / "tests" / "ui" / "render.py", "--scale", "2", "--only"]
        quiet([*map(str, render), README_WINDOW, README_BAR, *words, "--", folder], dict(os.environ))
        for theme in ("light", "dark"):
            drawn = Path(folder) / theme
            shutil.copy(drawn / f"{README_WINDOW}.png", pictures / f"{theme}.png")
            shutil.copy(drawn / f"{README_BAR}.png", pictures / f"bar-{theme}.png")
    return 0


def translations(words: list[str]) -> int:
    """Gather what is to be translated into resources/translations, and say what nobody has translated yet."""
    if status := setup(words):
        return status
    quiet([str(PYTHON), str(TRANSLATIONS), "update"])
    compile_translations()
    for file in sorted(TRANSLATED.glob("*.ts")):
        if missing := file.read_text(encoding="utf-8").count('type="unfinished"'):
            print(f"{file.relative_to(HERE)}: {missing} to translate")
    return 0


def package(words: list[str]) -> int:
    """Build the Debian package into build/packages, then install, use, upgrade and remove it."""
    setup([])
    install_system_packages(PACKAGING_PACKAGES)
    output = HERE / "build" / "packages"
    build = [sys.executable, HERE / "packaging" / "linux" / "build.py", "--output", output, *words]
    subprocess.run(build, cwd=HERE, check=True)
    built = max(output.glob("*.deb"), key=lambda file: file.stat().st_mtime)
    test_it = [PYTHON, "-m", "pytest", "--timeout", "1800", "tests/packaging"]
    return subprocess.call(test_it, cwd=HERE, env={**os.environ, "PACKAGE_UNDER_TEST": str(built)})


def search(words: list[str]) -> int:
    """Play random stories in an unfair world, and print the smallest that breaks an invariant."""
    setup([])
    tests = HERE / "tests"
    path = os.pathsep.join(map(str, (HERE, tests, tests / "session")))
    return subprocess.call(
        [PYTHON, "-m", "unfair.search", *words], cwd=HERE, env={**os.environ, "PYTHONPATH": path}
    )


def benchmarks(words: list[str]) -> int:
    """Measure, and print a table of ratios."""
    setup([])
    return subprocess.call([PYTHON, HERE / "tests" / "benchmarks", *words], cwd=HERE)


# ── setting up ────────────────────────────────────────────────────────────────────────────────────


def install_system_packages(packages: Sequence[str]) -> None:
    """Install the Debian packages that are missing; elsewhere, nothing."""
    if shutil.which("apt-get") is None or shutil.which("dpkg-query") is None:
        print("· no apt-get here: left out the system packages that Debian calls", *packages, flush=True)
        return
    missing = sorted(set(packages) - installed_among(packages))
    if not missing:
        return
    print("· installing", *missing, flush=True)
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet([*as_root, "apt-get", "update", "--quiet"], environment)
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *missing]
    quiet([*as_root, "env", "DEBIAN_FRONTEND=noninteractive", *install], environment)


def installed_among(packages: Sequence[str]) -> set[str]:
    """Those of the packages that dpkg has installed."""
    asked = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package}\n", *packages],
        capture_output=True,
        text=True,
        check=False,
    )
    found = (line.partition(" ") for line in asked.stdout.splitlines())
    return {name for status, _, name in found if status == "installed"}


def set_up_venv() -> None:
    """Make `.venv` hold exactly the lock and this checkout, unless it does already."""
    made_from = [LOCK.read_bytes(), (HERE / "pyproject.toml").read_bytes(), os.fsencode(HERE)]
    made_from.append(platform.python_version().encode())
    want = hashlib.sha256(b"\0".join(made_from)).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == want and PYTHON.exists():
        return
    print("· setting up .venv", flush=True)
    # Debian's Python brings no ensurepip; the pip that is there can install for another Python.
    quiet([BASE_PYTHON, "-m", "venv", "--clear", "--without-pip", str(VENV)])
    pip = [BASE_PYTHON, "-m", "pip", "--python", str(PYTHON), "install", "--quiet"]
    quiet([*pip, "--require-hashes", "--requirement", str(LOCK)])
    # By the pip of the lock: an older one writes a slower command.
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    quiet([*pip, "--no-deps", "--no-build-isolation", "--editable", str(HERE)])
    STAMP.write_text(want)


def compile_translations() -> None:
    """Compile those that changed since the last time; setting up `.venv` has compiled them once."""
    made = HERE / "agent_console" / "translations"
    known = {file.stem: file.stat().st_mtime for file in made.glob("*.qm")}
    for file in TRANSLATED.glob("*.ts"):
        if known.pop(file.stem, 0) < file.stat().st_mtime:
            break
    else:
        if not known:
            return
    quiet([str(PYTHON), str(TRANSLATIONS), "compile"])


def run_on_virtual_screen(command: Sequence[str]) -> int:
    """Run a program on a screen of its own, hand signals on to it, and end the screen after it.

    Not `xvfb-run`: a SIGTERM ends that script alone and leaves both program and screen behind.
    """
    running: list[subprocess.Popen[bytes]] = []

    def hand_on(number: int, _frame: object) -> None:
        if not running:
            raise SystemExit(128 + number)
        running[0].terminate()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, hand_on)
    read, write = os.pipe()
    # In a session of its own, so that Ctrl+C does not take the screen from under the program.
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write],
        start_new_session=True,
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(write)
        with os.fdopen(read) as told:
            display = told.readline().strip()
        if not display:
            print("tasks.py: Xvfb did not start", file=sys.stderr)
            return 1
        running.append(subprocess.Popen(command, cwd=HERE, env={**os.environ, "DISPLAY": f":{display}"}))
        return running[0].wait()
    finally:
        screen.terminate()
        screen.wait()


def quiet(command: Sequence[str], environment: dict[str, str] | None = None) -> None:
    """Run a command and show what it printed only if it fails."""
    subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
