from __future__ import annotations

import pytest
from session_run import Run


@pytest.fixture
async def start(tmp_path):
    """Starts the program; the run before has ended by then, in whatever way."""
    runs: list[Run] = []

    async def start(profile: str = "Sales") -> Run:
        for run in runs:
            await run.end()
        run = Run(tmp_path, profile)
        runs.append(run)
        run.tell(await run.recording.recover())
        return run

    yield start
    for run in runs:
        await run.end()
