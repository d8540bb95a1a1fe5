"""Compiles the translations before hatchling packs a wheel or links a checkout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTranslations(BuildHookInterface[Any]):
    """Makes `agent_console/translations`, which git does not keep."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 – hatchling's own
        """Compile them. Raises subprocess.CalledProcessError."""
        program = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, str(program), "compile"], check=True)
