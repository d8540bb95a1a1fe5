"""A machine of its own to install on: a bare Debian with no Python, under this machine's kernel.

It is a folder with another root, mounted over a kept one so that every test begins with the same. Needs root.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

KEPT = Path(__file__).parents[2] / "build" / "bare-debian"
"""Made once, by debootstrap, and only read afterwards."""

AGENT = 1000
"""The user of the workstation, who may not do what root may."""

# What turns a file on disk into a link that opens the program.
TOOLS = ("desktop-file-utils", "xdg-utils")
ROOTS_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
NOT_THE_SYSTEMS = (
    *("/dev", "/home", "/proc", "/sys", "/tmp"),
    *("/var/cache", "/var/lib/apt", "/var/lib/dpkg", "/var/log"),
)
MOUNT = """
set -eu
# In memory: where this machine is itself a container, nothing on its disk can lie over something else.
mount -t tmpfs tmpfs "$STATE"
mkdir "$STATE/upper" "$STATE/work" "$ROOT"
mount -t overlay overlay -o "lowerdir=$KEPT,upperdir=$STATE/upper,workdir=$STATE/work" "$ROOT"
mount -t proc proc "$ROOT/proc"
mount --rbind /dev "$ROOT/dev"
for place in $SHARED; do mkdir -p "$ROOT$place"; mount --bind "$place" "$ROOT$place"; done
echo mounted
exec sleep infinity
"""


def make_kept() -> None:
    """Make the bare Debian, of the same release as this machine, unless it is there."""
    if (KEPT / "made").exists():
        return
    shutil.rmtree(KEPT, ignore_errors=True)
    release = _said("VERSION_CODENAME")
    words = ["--variant=minbase", f"--include={','.join(TOOLS)}", release, str(KEPT), *_archive(release)]
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["debootstrap", *words], check=True, stdout=subprocess.DEVNULL)
    lines = {"passwd": f"agent:x:{AGENT}:{AGENT}::/home/agent:/bin/sh\n", "group": f"agent:x:{AGENT}:\n"}
    for name, line in lines.items():
        with (KEPT / "etc" / name).open("a") as file:
            file.write(line)
    (KEPT / "made").touch()


def _said(name: str) -> str:
    for line in Path("/etc/os-release").read_text().splitlines():
        if line.startswith(f"{name}="):
            return line.partition("=")[2].strip('"')
    raise LookupError(name)


def _archive(release: str) -> list[str]:
    """Where this machine itself takes its packages from."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in said.splitlines() if line.split()[1:] == [release]][:1]


class BareDebian:
    """One such machine. What is done on it is gone with it. `shared` are folders that both machines see."""

    def __init__(self, state: Path, shared: Sequence[Path]) -> None:
        self.root = state / "root"
        names = {"KEPT": str(KEPT), "STATE": str(state), "ROOT": str(self.root)}
        self._holder = subprocess.Popen(
            ["unshare", "--mount", "--propagation", "private", "sh", "-c", MOUNT],
            env={**os.environ, **names, "SHARED": " ".join(map(str, shared))},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._holder.stdout is not None
        assert self._holder.stdout.readline() == "mounted\n"
        for place in ("/etc/resolv.conf", "/etc/apt"):
            self._copy(Path(place), place)

    def command(self, words: Sequence[str], environment: Mapping[str, str], user: int = 0) -> list[str]:
        """The command, on this machine, that runs `words` on that one."""
        named = [f"{name}={value}" for name, value in environment.items()]
        inside = ["chroot", f"--userspec={user}:{user}", str(self.root), "env", "-i", *named, *words]
        return ["nsenter", f"--mount=/proc/{self._holder.pid}/ns/mnt", *inside]

    def run(self, *words: str) -> str:
        """Run it as root, and give what it printed. Fails if it fails."""
        plain = {"PATH": ROOTS_PATH, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(self.command(words, plain), capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{' '.join(words)} failed: {done.stdout}{done.stderr}"
        return done.stdout

    def files(self) -> set[str]:
        """Every file and folder of the system, but for what dpkg and apt write down about their work."""
        pruned = [word for place in NOT_THE_SYSTEMS for word in ("-path", place, "-prune", "-o")]
        return set(self.run("find", "/", *pruned, "-print").splitlines())

    def copy_in(self, file: Path) -> str:
        """Put a file of this machine into the other's /tmp; gives its path there."""
        there = f"/tmp/{file.name}"
        self._copy(file, there)
        return there

    def close(self) -> None:
        """End it; its mounts go with it."""
        self._holder.kill()
        self._holder.wait()
        if self._holder.stdout:
            self._holder.stdout.close()

    def _copy(self, place: Path, there: str) -> None:
        packed = subprocess.run(
            ["tar", "--create", "--dereference", "--directory", str(place.parent), place.name],
            capture_output=True,
            check=True,
        )
        subprocess.run(
            self.command(["tar", "--extract", "--directory", str(Path(there).parent)], {"PATH": ROOTS_PATH}),
            input=packed.stdout,
            check=True,
        )
