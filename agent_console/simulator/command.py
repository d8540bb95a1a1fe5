"""`agent-console simulate`: the simulator alone, until it is interrupted."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from secrets import randbelow
from threading import Event
from types import FrameType

from agent_console.simulator.scenario import practice_day
from agent_console.simulator.scenario_file import ScenarioError, read_scenario
from agent_console.simulator.simulator import Simulator, SimulatorError


def serve(port: int = 0, scenario_file: Path | None = None, seed: int | None = None) -> int:
    """Print the URL and the demo keys, and serve until SIGINT or SIGTERM; gives the exit status.

    0 ended in order; 1 the port cannot be had; 2 the scenario file cannot be used. To be called from the main
    thread, since only that may take signals.
    """
    try:
        scenario = practice_day() if scenario_file is None else read_scenario(scenario_file)
    except ScenarioError as error:
        sys.stderr.write(f"agent-console: {error}\n")
        return 2
    seed = randbelow(1_000_000) if seed is None else seed
    ended = Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        ended.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with Simulator(scenario, seed=seed, port=port) as simulator:
            sys.stdout.write(_announcement(simulator, seed))
            sys.stdout.flush()
            # In short waits: on Windows a wait without end keeps Ctrl-C from being seen.
            while not ended.wait(0.5):
                pass
    except SimulatorError as error:
        sys.stderr.write(f"agent-console: {error}; choose another with --port\n")
        return 1
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


def _announcement(simulator: Simulator, seed: int) -> str:
    keys = [f"{action} key: {key}" for action, key in simulator.keys.items()]
    group_keys = [f"group {action} key: {key}" for action, key in simulator.group_keys.items()]
    people = [
        f"transfer to {colleague.name}: {colleague.number}" for colleague in simulator.scenario.colleagues
    ]
    return "\n".join([simulator.base_url, f"seed: {seed}", *keys, *group_keys, *people, ""])
