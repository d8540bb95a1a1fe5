"""Reads a scenario from a TOML file; what the file leaves out is as on the practice day.

[agent]
number = "+14165550100"
paradigm = "return"              # return | accept | none
return_window_seconds = 90
accept_window_seconds = 30
answers_after_seconds = 3        # 0: rings until answered by hand
rings_for_seconds = 30

[group]
id = 2957
name = "Sales"

[calls]
every_seconds = 20               # 0: nobody calls
jitter = 0.4
first_after_seconds = 2
stay_seconds = [60, 240]
countries = ["US", "GB"]         # US CA GB FR DE AU
static_numbers = 0.2
routing_seconds = 0.7

[[colleagues]]                   # any: replaces the practice day's
name = "Dana"
number = "+14165550101"          # or a SIP address
phone = "picks up"               # picks up | never picks up | refuses | cannot be dialled
after_seconds = 4                # until it is picked up, rings out, or is refused
hangs_up_after_seconds = 60      # after picking up; left out: stays
in_group = true                  # returned calls are routed to it
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from agent_console.simulator.callers import Traffic
from agent_console.simulator.handlers import Handler, Paradigm
from agent_console.simulator.numbers import FICTIONAL, diallable
from agent_console.simulator.phones import CannotBeDialled, Phone, PicksUp, Refuses, Rings
from agent_console.simulator.scenario import Colleague, Scenario, practice_day


class ScenarioError(Exception):
    """A scenario file that cannot be used; the text names the file and says what is wrong."""


def read_scenario(path: Path) -> Scenario:
    """The scenario in a file. Raises ScenarioError."""
    try:
        with path.open("rb") as file:
            tables = tomllib.load(file)
        return _scenario(_Table("the file", tables))
    except OSError as error:
        raise ScenarioError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ScenarioError(f"{path}: is not TOML: {error}") from error
    except _UnusableError as wrong:
        raise ScenarioError(f"{path}: {wrong}") from None


class _UnusableError(ValueError):
    pass


@dataclass(slots=True)
class _Table:
    """One table of the file; each value is asked for once, and what nobody asked for is a mistake."""

    name: str
    left: dict[str, object]

    def __init__(self, name: str, values: Mapping[str, object]) -> None:
        self.name, self.left = name, dict(values)

    def table(self, key: str) -> _Table:
        return self._as_table(f"[{key}]", self.left.pop(key, {}))

    def tables(self, key: str) -> list[_Table] | None:
        if key not in self.left:
            return None
        value = self.left.pop(key)
        if not isinstance(value, list):
            raise _UnusableError(f"{key} must be written as [[{key}]]")
        return [self._as_table(f"[[{key}]] number {place}", item) for place, item in enumerate(value, 1)]

    def text(self, key: str, default: str) -> str:
        value = self.left.pop(key, default)
        if not isinstance(value, str) or not value.strip():
            raise _UnusableError(f"{key} in {self.name} must be a text")
        return value.strip()

    def choice(self, key: str, default: str, choices: tuple[str, ...]) -> str:
        value = self.text(key, default)
        if value not in choices:
            raise _UnusableError(f"{key} in {self.name} must be one of {', '.join(choices)}")
        return value

    def number(self, key: str, default: float, *, most: float = 86_400) -> float:
        value = self.left.pop(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
            raise _UnusableError(f"{key} in {self.name} must be a number from 0 to {most:g}")
        return value

    def ms(self, key: str, default_ms: int) -> int:
        return round(self.number(key, default_ms / 1000) * 1000)

    def whole(self, key: str, default: int) -> int:
        value = self.left.pop(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise _UnusableError(f"{key} in {self.name} must be a whole number")
        return value

    def yes_no(self, key: str, *, default: bool) -> bool:
        value = self.left.pop(key, default)
        if not isinstance(value, bool):
            raise _UnusableError(f"{key} in {self.name} must be true or false")
        return value

    def items(self, key: str) -> list[object] | None:
        value = self.left.pop(key, None)
        if value is None or isinstance(value, list):
            return value
        raise _UnusableError(f"{key} in {self.name} must be a list")

    def destination(self, key: str, default: str) -> str:
        number = diallable(self.text(key, default))
        if number is None:
            raise _UnusableError(f"{key} in {self.name} must be a telephone number or a SIP address")
        return number

    def done(self) -> None:
        for key in self.left:
            raise _UnusableError(f"{key} in {self.name} is not known")

    def _as_table(self, name: str, value: object) -> _Table:
        if not isinstance(value, dict):
            raise _UnusableError(f"{name} must be a table")
        return _Table(name, value)


def _scenario(root: _Table) -> Scenario:
    usual = practice_day()
    agent_table, group, calls = root.table("agent"), root.table("group"), root.table("calls")
    colleagues = root.tables("colleagues")
    root.done()
    scenario = Scenario(
        agent=_agent(agent_table, usual.agent),
        agent_phone=_agent_phone(agent_table),
        group_id=group.whole("id", usual.group_id),
        group_name=group.text("name", usual.group_name),
        colleagues=usual.colleagues if colleagues is None else _colleagues(colleagues),
        routing_ms=calls.ms("routing_seconds", usual.routing_ms),
        traffic=_traffic(calls),
    )
    for table in (agent_table, group, calls):
        table.done()
    numbers = [scenario.agent.number, *(colleague.number for colleague in scenario.colleagues)]
    for number in numbers:
        if numbers.count(number) > 1:
            raise _UnusableError(f"the number {number} stands there twice")
    return scenario


def _agent(table: _Table, usual: Handler) -> Handler:
    return replace(
        usual,
        name=table.text("name", usual.name),
        number=table.destination("number", usual.number),
        paradigm=Paradigm(table.choice("paradigm", usual.paradigm, tuple(Paradigm))),
        return_window_seconds=table.number("return_window_seconds", usual.return_window_seconds),
        accept_window_seconds=table.number("accept_window_seconds", usual.accept_window_seconds),
    )


def _agent_phone(table: _Table) -> Phone:
    answers_after_ms = table.ms("answers_after_seconds", 3_000)
    rings_for_ms = table.ms("rings_for_seconds", 30_000)
    return PicksUp(answers_after_ms) if 0 < answers_after_ms < rings_for_ms else Rings(rings_for_ms)


def _colleagues(tables: list[_Table]) -> tuple[Colleague, ...]:
    colleagues = []
    for handler_id, table in enumerate(tables, 2):
        name, number = table.text("name", f"Colleague {handler_id - 1}"), table.destination("number", "")
        phone = _phone(table)
        handler = Handler(handler_id, name, number) if table.yes_no("in_group", default=False) else None
        table.done()
        colleagues.append(Colleague(name, number, phone, handler))
    return tuple(colleagues)


def _phone(table: _Table) -> Phone:
    kinds = ("picks up", "never picks up", "refuses", "cannot be dialled")
    match table.choice("phone", "picks up", kinds):
        case "never picks up":
            return Rings(table.ms("after_seconds", 30_000))
        case "refuses":
            return Refuses(table.ms("after_seconds", 1_000))
        case "cannot be dialled":
            return CannotBeDialled()
    stays = table.ms("hangs_up_after_seconds", -1) if "hangs_up_after_seconds" in table.left else None
    return PicksUp(table.ms("after_seconds", 4_000), stays)


def _traffic(table: _Table) -> Traffic | None:
    usual = Traffic()
    stay = table.items("stay_seconds")
    countries = table.items("countries")
    every_ms = table.ms("every_seconds", usual.every_ms)
    shortest_ms, longest_ms = usual.shortest_stay_ms, usual.longest_stay_ms
    if stay is not None:
        match stay:
            case [int() | float() as shortest, int() | float() as longest] if (
                0 <= shortest <= longest <= 86_400
            ):
                shortest_ms, longest_ms = round(shortest * 1000), round(longest * 1000)
            case _:
                raise _UnusableError(f"stay_seconds in {table.name} must be two numbers, the shortest first")
    if countries is not None and not (
        countries and all(country in tuple(FICTIONAL) for country in countries)
    ):
        raise _UnusableError(f"countries in {table.name} must be some of {', '.join(FICTIONAL)}")
    traffic = Traffic(
        every_ms=every_ms,
        jitter=table.number("jitter", usual.jitter, most=1),
        first_after_ms=table.ms("first_after_seconds", usual.first_after_ms),
        shortest_stay_ms=shortest_ms,
        longest_stay_ms=longest_ms,
        countries=usual.countries if countries is None else tuple(str(country) for country in countries),
        static_numbers=table.number("static_numbers", usual.static_numbers, most=1),
    )
    return traffic if every_ms else None
