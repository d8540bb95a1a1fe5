"""Which version is built, and the one moment that all files of a build are dated with."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Release:
    """What is built. `epoch_seconds` is the SOURCE_DATE_EPOCH of everything in it."""

    version: str
    epoch_seconds: int

    @property
    def date(self) -> str:
        """The day in ISO 8601, in UTC."""
        return datetime.fromtimestamp(self.epoch_seconds, UTC).date().isoformat()


def release(checkout: Path = CHECKOUT) -> Release:
    """The version that the program says of itself, dated SOURCE_DATE_EPOCH or by the last commit."""
    return Release(version_of(checkout / "agent_console"), _epoch_seconds(checkout))


def version_of(package: Path) -> str:
    """The `__version__` in a package's `__init__.py`, read without running it. Raises LookupError."""
    for line in ast.parse((package / "__init__.py").read_text(encoding="utf-8")).body:
        if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "__version__":
            return str(ast.literal_eval(line.value))
    raise LookupError(f"{package} does not say its version")


def _epoch_seconds(checkout: Path) -> int:
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said:
        return int(said)
    git = shutil.which("git")
    if git and (checkout / ".git").exists():
        asked = [git, "-C", str(checkout), "log", "-1", "--format=%ct"]
        return int(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)
    return int((checkout / "pyproject.toml").stat().st_mtime)
