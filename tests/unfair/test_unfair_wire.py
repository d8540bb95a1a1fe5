"""The server of the unfair world: its replies have the reference's shape, and its faults have limits."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from agent_console.callcontrol.codecs import CODECS
from agent_console.callcontrol.errors import REFUSALS, CallControlError, NoAnswer
from agent_console.callcontrol.links import next_link
from agent_console.callcontrol.messages import Format, TransferRequest
from agent_console.callcontrol.replies import Reply
from agent_console.callcontrol.requests import Request, Requests

from .mix import CALM, Mix, place_of
from .numbers import COLLEAGUES, DESK, OUTSIDE
from .virtual_time import StoryLoop
from .wire import BASE_URL, KEYS, Wire
from .world import EPOCH_MS, World

FORM = Requests(BASE_URL, CODECS[Format.JSON])


class Line:
    """A world with a list of calls, and the wire before it."""

    def __init__(self, mix: Mix) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, StoryLoop)

        def later(ms: int, do: Callable[[], None]) -> None:
            loop.call_later(ms / 1000, do)

        place = replace(place_of(mix, Random(1)), group_key=True, skew_ms=mix.skew_ms)
        self.world = World(place, mix, loop.now_ms, later)
        self.wire = Wire(self.world, loop)

    async def rows(self, page: int = 1) -> list[dict[str, Any]]:
        reply = await self.send(self.page(page))
        return json.loads(reply.body)["results"]  # type: ignore[no-any-return]

    async def send(self, request: Request) -> Reply:
        reply = await self.wire.send(request)
        assert isinstance(reply, Reply)
        return reply

    def page(self, number: int = 1) -> Request:
        request = FORM.active_calls(KEYS["active_calls"])
        wire = f"{request.address.wire}&page={number}"
        return replace(request, address=replace(request.address, wire=wire))

    def transfer(self, call_uuid: str) -> Request:
        return FORM.transfer(call_uuid, TransferRequest(OUTSIDE[0], hold_caller=True), KEYS["transfer"])


def on_a_line(mix: Mix) -> Callable[[Callable[[Line], Any]], Callable[[], None]]:
    def decorated(test: Callable[[Line], Any]) -> Callable[[], None]:
        def run() -> None:
            async def tested() -> None:
                await test(Line(mix))

            with asyncio.Runner(loop_factory=StoryLoop) as runner:
                runner.run(tested())

        run.__name__ = test.__name__
        run.__doc__ = test.__doc__
        return run

    return decorated


@on_a_line(CALM)
async def test_a_row_has_the_six_fields_of_the_reference(line: Line) -> None:
    call = line.world.route_call("+16045550001", "+18665551234")
    [row] = await line.rows()
    assert row == {
        "caller_number": "+16045550001",
        "caller_number_sent": "+18665551234",
        "dialed_out_number": DESK,
        "call_uuid": call.uuid,
        "started_at": call.started_at_ms,
        "dialed_out_at": EPOCH_MS + call.legs[0].dialled_at_ms,
    }


@on_a_line(CALM)
async def test_a_page_has_25_rows_newest_first_and_a_link_to_the_next(line: Line) -> None:
    calls = []
    for number in range(30):
        calls.append(line.world.route_call(f"+16045550{number:03}", "+18665551234", COLLEAGUES[0]).uuid)
        await asyncio.sleep(0.01)
    reply = await line.send(line.page())
    assert [row["call_uuid"] for row in json.loads(reply.body)["results"]] == calls[:4:-1]
    assert "page=2" in (next_link(reply.headers["link"]) or "")
    assert [row["call_uuid"] for row in await line.rows(2)] == calls[4::-1]
    assert "link" not in (await line.send(line.page(2))).headers


@on_a_line(replace(CALM, flicker=0.5, null=0.5))
async def test_no_row_is_missing_and_no_field_null_twice_running(line: Line) -> None:
    calls = {line.world.route_call(f"+1604555{n:04}", "+18665551234").uuid for n in range(10)}
    missing_before: set[str] = set()
    null_before: set[str] = set()
    ever_missing, ever_null = False, False
    for _ in range(60):
        rows = await line.rows()
        missing = calls - {row["call_uuid"] for row in rows}
        null = {row["call_uuid"] for row in rows if None in row.values()}
        assert not missing & missing_before
        assert not null & null_before
        ever_missing, ever_null = ever_missing or bool(missing), ever_null or bool(null)
        missing_before, null_before = missing, null
        await asyncio.sleep(1)
    assert ever_missing
    assert ever_null


@on_a_line(replace(CALM, lag_ms=2_000))
async def test_a_lagging_list_is_no_older_than_said_and_never_goes_back(line: Line) -> None:
    call = line.world.route_call("+16045550001", "+18665551234")
    dialled_ms = line.world.now_ms()
    listed = False
    while line.world.now_ms() - dialled_ms < 2_200:
        shown = bool(await line.rows())
        assert shown or not listed
        listed = listed or shown
    assert await line.rows()
    line.world.agent_leaves(call)
    await asyncio.sleep(2.1)
    assert not await line.rows()


@on_a_line(replace(CALM, lost=1.0, list_share=1.0))
async def test_what_is_lost_may_have_been_done(line: Line) -> None:
    done = undone = 0
    for number in range(40):
        line.wire.random.seed(number)
        call = line.world.route_call(f"+1604555{number:04}", "+18665551234")
        error = await line.wire.send(line.transfer(call.uuid))
        assert isinstance(error, NoAnswer)
        assert error.may_have_happened
        await asyncio.sleep(15)
        done, undone = done + (call.transfer is not None), undone + (call.transfer is None)
    assert done
    assert undone


@on_a_line(replace(CALM, broken=1.0))
async def test_what_is_broken_says_nothing_of_what_was_done(line: Line) -> None:
    done = undone = 0
    for number in range(40):
        line.wire.random.seed(number)
        call = line.world.route_call(f"+1604555{number:04}", "+18665551234")
        reply = await line.wire.send(line.transfer(call.uuid))
        assert not isinstance(reply, CallControlError)
        assert reply.status >= 500 or b"<html>" in reply.body
        assert not any(words.encode() in reply.body for words in REFUSALS)
        done, undone = done + (call.transfer is not None), undone + (call.transfer is None)
    assert done
    assert undone


@on_a_line(CALM)
async def test_what_has_left_the_program_is_done_though_the_program_ends(line: Line) -> None:
    call = line.world.route_call("+16045550001", "+18665551234")
    asking = asyncio.create_task(line.send(line.transfer(call.uuid)))
    await asyncio.sleep(0.001)
    asking.cancel()
    await asyncio.sleep(1)
    assert asking.cancelled()
    assert call.transfer is not None


@on_a_line(replace(CALM, skew_ms=3_000))
async def test_of_the_earlier_clock_at_most_three_dates_come_running(line: Line) -> None:
    early = [0]
    for _ in range(100):
        before = line.wire.true_date_seen
        line.wire.true_date_seen = False
        await line.rows()
        early.append(0 if line.wire.true_date_seen else early[-1] + 1)
        line.wire.true_date_seen = before
    assert max(early) == 3


@on_a_line(CALM)
async def test_a_key_for_another_action_is_refused(line: Line) -> None:
    reply = await line.send(FORM.active_calls(KEYS["transfer"]))
    assert reply.status == 401
    assert json.loads(reply.body) == {"success": False, "error": "not authorized"}


@on_a_line(CALM)
async def test_a_key_where_none_is_asked_for_is_refused(line: Line) -> None:
    stop = FORM.stop_transfer("transfer-1-uuid")
    assert json.loads((await line.send(stop)).body)["error"] == "transfer not found"
    leaked = replace(stop, address=replace(stop.address, wire=f"{stop.address.wire}?api_key=key"))
    assert (await line.send(leaked)).status == 401
