"""The vendor's side: a small world of callers, handlers and transfers behind a real HTTP server.

Practice mode and tests stand on it, and it knows nothing of the console. `World` is pure and can be driven
alone; `Simulator` puts one on a loopback port. Importing this loads no web server.
"""

from agent_console.simulator.callers import Traffic
from agent_console.simulator.calls import CallerPlace, Leg, LegState, Party, Record
from agent_console.simulator.clocks import Clock, HandSetClock, wall_clock
from agent_console.simulator.faults import (
    HTML_PAGE,
    Answers,
    Delays,
    Drops,
    Fault,
    Faults,
    Floods,
    Kind,
    SkewsDate,
    Truncates,
)
from agent_console.simulator.handlers import Handler, HandlerGroup, Paradigm
from agent_console.simulator.keys import Action
from agent_console.simulator.phones import CannotBeDialled, Phone, PicksUp, Refuses, Rings
from agent_console.simulator.refusals import Refusal
from agent_console.simulator.request_log import Asked
from agent_console.simulator.scenario import Colleague, Scenario, practice_day, quiet_day
from agent_console.simulator.scenario_file import ScenarioError, read_scenario
from agent_console.simulator.simulator import Simulator, SimulatorError
from agent_console.simulator.softphone import PhoneAnswered, PhoneEvent, PhoneQuiet, PhoneRings
from agent_console.simulator.world import World

__all__ = [
    "HTML_PAGE",
    "Action",
    "Answers",
    "Asked",
    "CallerPlace",
    "CannotBeDialled",
    "Clock",
    "Colleague",
    "Delays",
    "Drops",
    "Fault",
    "Faults",
    "Floods",
    "HandSetClock",
    "Handler",
    "HandlerGroup",
    "Kind",
    "Leg",
    "LegState",
    "Paradigm",
    "Party",
    "Phone",
    "PhoneAnswered",
    "PhoneEvent",
    "PhoneQuiet",
    "PhoneRings",
    "PicksUp",
    "Record",
    "Refusal",
    "Refuses",
    "Rings",
    "Scenario",
    "ScenarioError",
    "Simulator",
    "SimulatorError",
    "SkewsDate",
    "Traffic",
    "Truncates",
    "World",
    "practice_day",
    "quiet_day",
    "read_scenario",
    "wall_clock",
]
