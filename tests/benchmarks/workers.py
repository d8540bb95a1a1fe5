"""Runs what is measured in a process of its own, and brings back what it found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


class WorkerFailed(RuntimeError):  # noqa: N818 - says what happened
    """The process ended without a result; the text is what it said."""


def work(script: str, /, environment: Mapping[str, str] | None = None, **settings: Any) -> Any:
    """Run `script` with its settings; gives what it passes to `found`. Raises WorkerFailed."""
    ended = subprocess.run(
        [sys.executable, str(HERE / script)],
        input=json.dumps(settings),
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **(environment or {})},
        check=False,
    )
    last = ended.stdout.strip().rpartition("\n")[2]
    if ended.returncode != 0 or not last:
        raise WorkerFailed(f"{script} left with {ended.returncode}: {ended.stdout[-2000:]}")
    return json.loads(last)


def settings() -> dict[str, Any]:
    """In the worker: what it is to do."""
    read: dict[str, Any] = json.loads(sys.stdin.read())
    return read


def found(result: object) -> None:
    """In the worker, at the end: what it has found."""
    print(json.dumps(result), flush=True)
