#!/usr/bin/env python3
"""Writes the schema and the Group Policy templates anew: `.venv/bin/python packaging/policy/generate.py`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import configuration_schema
import group_policy

HERE = Path(__file__).resolve().parent


def generated() -> Mapping[Path, str]:
    """Every file that is made, with what it is to hold."""
    definitions, resources = group_policy.templates()
    return {
        HERE / "configuration.schema.json": configuration_schema.as_text(),
        HERE / "group-policy" / "agent-console.admx": definitions,
        HERE / "group-policy" / "en-US" / "agent-console.adml": resources,
    }


if __name__ == "__main__":
    for file, text in generated().items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
