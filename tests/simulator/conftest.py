"""A simulator on a real socket whose clock stands still."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from simulator_wire import CALLER, Wire

from agent_console.simulator import HandSetClock, Party, Scenario, Simulator, quiet_day


@pytest.fixture
def scenario() -> Scenario:
    """What the simulator of a test plays; a test file overrides it for another."""
    return quiet_day()


@pytest.fixture
def clock() -> HandSetClock:
    return HandSetClock()


@pytest.fixture(scope="session")
def caretaker() -> Iterator[ThreadPoolExecutor]:
    """Stops servers while the next test runs: each takes a tenth of a second to say goodbye."""
    with ThreadPoolExecutor(4) as caretaker:
        yield caretaker


@pytest.fixture
def simulator(scenario: Scenario, clock: HandSetClock, caretaker: ThreadPoolExecutor) -> Iterator[Simulator]:
    simulator = Simulator(scenario, seed=7, clock=clock)
    simulator.start()
    yield simulator
    caretaker.submit(simulator.stop)


@pytest.fixture(params=["json", "xml"])
def wire(simulator: Simulator, clock: HandSetClock, request: pytest.FixtureRequest) -> Iterator[Wire]:
    wire = Wire(simulator, clock, request.param)
    yield wire
    wire.http.close()


@pytest.fixture
def json_wire(simulator: Simulator, clock: HandSetClock) -> Iterator[Wire]:
    wire = Wire(simulator, clock, "json")
    yield wire
    wire.http.close()


@pytest.fixture
def talking(simulator: Simulator) -> str:
    """A call that the agent has picked up."""
    with simulator.world() as world:
        call_uuid = world.call_in(CALLER)
        world.answer(world.leg_of(call_uuid, Party.AGENT))
        return call_uuid
