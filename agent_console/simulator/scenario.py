"""A scenario as plain data: who works here, who calls, and what the phones do."""

from __future__ import annotations

from dataclasses import dataclass, replace

from agent_console.simulator.callers import Traffic
from agent_console.simulator.handlers import Handler, HandlerGroup, Paradigm
from agent_console.simulator.phones import CannotBeDialled, Phone, PicksUp, Rings


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody to transfer to. With a handler, calls that are returned are routed to them too."""

    name: str
    number: str
    phone: Phone
    handler: Handler | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """One agent's day. Calls come to the agent first, and when returned, to the colleagues in their order.

    `traffic` None: nobody calls but by hand (`World.call_in`). `others`: groups that these calls never reach.
    """

    agent: Handler
    agent_phone: Phone
    group_id: int
    group_name: str
    colleagues: tuple[Colleague, ...]
    traffic: Traffic | None
    routing_ms: int = 700
    others: tuple[HandlerGroup, ...] = ()

    @property
    def group(self) -> HandlerGroup:
        """The agent's Handler Group."""
        routed = tuple(colleague.handler for colleague in self.colleagues if colleague.handler is not None)
        return HandlerGroup(self.group_id, self.group_name, (self.agent, *routed))

    @property
    def groups(self) -> tuple[HandlerGroup, ...]:
        """Every Handler Group."""
        return (self.group, *self.others)

    def with_paradigm(
        self, paradigm: Paradigm, *, return_window_seconds: float = 90, accept_window_seconds: float = 30
    ) -> Scenario:
        """The same day with an agent who returns or accepts calls, or does neither."""
        agent = replace(
            self.agent,
            paradigm=paradigm,
            return_window_seconds=return_window_seconds,
            accept_window_seconds=accept_window_seconds,
        )
        return replace(self, agent=agent)


AGENT_NUMBER = "+14165550100"


def practice_day() -> Scenario:
    """What `agent-console --demo` and `simulate` run when nothing else is asked for."""
    return Scenario(
        agent=Handler(1, "You", AGENT_NUMBER),
        agent_phone=PicksUp(after_ms=3_000),
        group_id=2957,
        group_name="Sales",
        colleagues=(
            Colleague("Dana (picks up)", "+14165550101", PicksUp(), Handler(2, "Dana", "+14165550101")),
            Colleague("Noor (never picks up)", "+14165550102", Rings(), Handler(3, "Noor", "+14165550102")),
            Colleague("Old office (cannot be dialled)", "+14165550199", CannotBeDialled()),
            Colleague("Support desk", "sip:desk@pbx.example", PicksUp(after_ms=6_000)),
        ),
        traffic=Traffic(),
    )


def quiet_day() -> Scenario:
    """For tests: the same people, but nobody calls by themselves, and routing takes no time.

    The agent's phone rings until answered by hand. A second group, `Billing`, has keys of its own and none
    of these calls.
    """
    return replace(
        practice_day(),
        agent_phone=Rings(),
        traffic=None,
        routing_ms=0,
        others=(HandlerGroup(4001, "Billing", (Handler(9, "Kim", "+14165550109"),)),),
    )
