"""What a picture costs the desk with a transfer under way, beside the parsing of its page (issue 16)."""

from __future__ import annotations

import json
from itertools import cycle

from bodies import DAY_MS, body, records
from comparing import compare
from results import Amount, Report, Row, Times

from agent_console.desk.calls import Call
from agent_console.desk.clock import ServerClock
from agent_console.desk.controls import controls
from agent_console.desk.events import (
    ActionAnswered,
    CallChosen,
    CallsSeen,
    ClockRead,
    DraftChanged,
    PolicyChanged,
    TransferAsked,
)
from agent_console.desk.hearing import scene_of_current
from agent_console.desk.outcomes import Done
from agent_console.desk.policy import Key, Policy
from agent_console.desk.reduce import reduce
from agent_console.desk.state import Desk

TO = "+14165550199"
GOAL = Times(6.0)


def run(*, quick: bool) -> Report:
    """A picture in which the destination's leg comes or goes: beliefs, three claims, five buttons."""
    shown = records(25)
    calls = tuple(
        Call(
            one.call_uuid,
            one.caller_number,
            one.caller_number_sent,
            one.dialed_out_number,
            one.started_at,
            one.dialed_out_at,
        )
        for one in shown
    )
    leg = Call(calls[0].call_uuid, dialed_out_number=TO, dialed_out_at_ms=DAY_MS)
    pictures = cycle([(leg, *calls), calls])
    desk, at_ms = _transferred(calls), 10_000
    content = body(shown)

    def turn() -> None:
        nonlocal desk, at_ms
        at_ms += 1000
        desk, _ = reduce(desk, CallsSeen(at_ms, at_ms, next(pictures)))
        scene_of_current(desk)
        controls(desk, at_ms)

    found = compare(turn, lambda: json.loads(content), rounds=60 if quick else 300, each=20)
    return Report(
        [
            Row(
                "believing",
                "picture of 25 calls, a transfer under way → beliefs, 3 claims, 5 buttons; floor: json.loads",
                Amount(found.measured_ms, "ms"),
                Amount(found.floor_ms, "ms"),
                ratio=found.ratio,
                note=found.noise,
                goal=GOAL,
            )
        ]
    )


def _transferred(calls: tuple[Call, ...]) -> Desk:
    uuid = calls[0].call_uuid
    desk = Desk()
    for event in (
        PolicyChanged(Policy(keys=frozenset(Key))),
        ClockRead(ServerClock(DAY_MS, DAY_MS)),
        CallsSeen(1, 1, calls),
        CallChosen(2, uuid),
        DraftChanged(TO, hold_caller=True),
        TransferAsked(3000, uuid),
        ActionAnswered(1, 3100, Done("transfer-1")),
    ):
        desk, _ = reduce(desk, event)
    return desk
