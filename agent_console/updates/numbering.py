"""Which of two versions is the newer one, and what this machine is called among releases."""

from __future__ import annotations

import platform
import re
import sys

_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){1,3}", re.ASCII)
_MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}
_SYSTEMS = {"win32": "windows", "darwin": "macos"}


def is_version(text: object) -> bool:
    """Whether a release can be called that; it also becomes the name of a folder."""
    return isinstance(text, str) and _VERSION.fullmatch(text) is not None


def is_newer(version: str, than: str) -> bool:
    """Whether the first one is the later of two. Both as `is_version` wants them."""
    return _parts(version) > _parts(than)


def _parts(version: str) -> list[int]:
    parts = [int(part) for part in version.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return parts


def platform_name() -> str:
    """Such as `windows-x86_64`: which of a release's archives is this machine's."""
    machine = platform.machine().lower()
    return f"{_SYSTEMS.get(sys.platform, sys.platform)}-{_MACHINES.get(machine, machine)}"
