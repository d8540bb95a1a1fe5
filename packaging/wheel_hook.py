"""Compiles the translations and makes the table of towns, before hatchling packs or links the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class MadeFiles(BuildHookInterface[Any]):
    """Makes what git does not keep: `agent_console/translations` and `agent_console/towns.bin`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 – hatchling's own
        """Make them. Raises subprocess.CalledProcessError."""
        packaging = Path(self.root) / "packaging"
        subprocess.run([sys.executable, str(packaging / "translations.py"), "compile"], check=True)
        subprocess.run([sys.executable, str(packaging / "towns.py")], check=True)
