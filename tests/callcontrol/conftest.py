"""What every test of the client starts from."""

from __future__ import annotations

import pytest
from callcontrol_wire import Wire, running

from agent_console.callcontrol import Action

KEYS = {action: f"woof+{action.value}/woof" for action in Action}


@pytest.fixture
def keys() -> dict[Action, str]:
    """One key an action, with characters that a URL must encode."""
    return dict(KEYS)


@pytest.fixture
async def wire():
    async with running(Wire()) as wire:
        yield wire


@pytest.fixture
async def calls(wire, keys):
    from agent_console.callcontrol import CallControl

    async with CallControl(wire.base_url, keys) as client:
        yield client
