"""Bad days on purpose: each fault reaches a client as it would from a real server or the way to it."""

from __future__ import annotations

import threading
from email.utils import parsedate_to_datetime

import httpx
import pytest
from simulator_wire import PICKS_UP

from agent_console.simulator import (
    HTML_PAGE,
    Answers,
    Delays,
    Drops,
    Floods,
    Kind,
    Party,
    SkewsDate,
    Truncates,
)


def dialled(wire, call_uuid: str) -> bool:
    with wire.world() as world:
        return world.leg_of(call_uuid, Party.DESTINATION) is not None


def test_a_status_strikes_as_often_as_it_is_told_to(json_wire):
    json_wire.simulator.faults.add(Answers(503, retry_after="2"), times=2)
    replies = [json_wire.reply("GET", "active_calls") for _ in range(3)]
    assert [reply.status_code for reply in replies] == [503, 503, 401]
    assert replies[0].headers["retry-after"] == "2"


def test_a_fault_can_strike_one_kind_of_request_until_cleared(json_wire, talking):
    json_wire.simulator.faults.add(Answers(429), times=None, on=Kind.ACTIVE_CALLS)
    assert json_wire.transfer(talking)["success"] is True
    assert [json_wire.reply("GET", "active_calls").status_code for _ in range(3)] == [429] * 3
    json_wire.simulator.faults.clear()
    assert json_wire.calls()


@pytest.mark.parametrize("acts", [False, True])
@pytest.mark.parametrize("fault", [Drops, lambda acts: Answers(502, HTML_PAGE, "text/html", acts=acts)])
def test_a_request_is_lost_before_or_after_the_server_has_acted(json_wire, talking, fault, acts):
    json_wire.simulator.faults.add(fault(acts=acts), on=Kind.TRANSFER)
    try:
        reply = json_wire.reply(
            "POST", f"calls/{talking}/transfer", json_wire.simulator.keys["transfer"], transfer_to=PICKS_UP
        )
    except httpx.RemoteProtocolError as error:
        assert "without sending a response" in str(error)  # noqa: PT017 - either is a way to lose it
    else:
        assert (reply.status_code, reply.content) == (502, HTML_PAGE)
    assert dialled(json_wire, talking) is acts
    assert json_wire.simulator.requests[-1].status in {None, 502}


def test_a_truncated_reply_ends_in_the_middle_of_its_body(json_wire, talking):
    json_wire.simulator.faults.add(Truncates())
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        json_wire.transfer(talking)
    assert dialled(json_wire, talking)


def test_several_faults_strike_one_after_the_other(json_wire):
    json_wire.simulator.faults.add(Answers(500))
    json_wire.simulator.faults.add(Answers(503))
    assert [json_wire.reply("GET", "active_calls").status_code for _ in range(3)] == [500, 503, 401]


def test_a_flood_is_as_long_as_it_says(json_wire):
    json_wire.simulator.faults.add(Floods(3_000_001))
    assert len(json_wire.reply("GET", "active_calls").content) == 3_000_001


def test_a_client_may_leave_a_flood(json_wire):
    json_wire.simulator.faults.add(Floods())
    with json_wire.http.stream("GET", "active_calls.json") as reply:
        assert next(reply.iter_raw())
    assert json_wire.reply("GET", "active_calls").status_code == 401


def test_a_skewed_date_leaves_everything_else_as_it_is(json_wire):
    json_wire.simulator.faults.add(SkewsDate(-86_400_000))
    reply = json_wire.reply("GET", "active_calls")
    date = parsedate_to_datetime(reply.headers["date"]).timestamp()
    assert (reply.status_code, date) == (401, json_wire.clock() // 1000 - 86_400)


@pytest.mark.parametrize("before", [False, True])
def test_a_slow_server_acts_before_or_after_the_client_has_given_up(json_wire, talking, before):
    json_wire.simulator.faults.add(Delays(60_000, before=before))
    with pytest.raises(httpx.ReadTimeout):
        json_wire.http.delete("transfers/x.json", timeout=0.2)
    assert (len(json_wire.simulator.requests) == 0) is before


def test_a_delay_holds_one_request_up_and_no_other(json_wire):
    json_wire.simulator.faults.add(Delays(60_000), on=Kind.STOP)

    def be_held_up() -> None:
        with pytest.raises(httpx.HTTPError):
            httpx.delete(f"{json_wire.simulator.base_url}/transfers/x.json", timeout=1)

    held_up = threading.Thread(target=be_held_up)
    held_up.start()
    assert json_wire.reply("GET", "active_calls").status_code == 401
    held_up.join()
