"""When no whole answer comes: what is known not to have happened, and what nobody can know."""

from __future__ import annotations

import asyncio
import socket

import pytest
from callcontrol_wire import (
    Wire,
    hangs_up,
    http,
    recorded,
    resets,
    running,
    sends,
    sends_and_closes,
    stays_silent,
)

from agent_console.callcontrol import Action, ActiveCall, CallControl, ConnectionOptions, Endpoint, errors

CALL = ActiveCall("c")
ACTIONS = {
    "transfer": lambda calls: calls.transfer("c", "+1866", hold_caller=True),
    "connect": lambda calls: calls.connect_caller("t"),
    "stop": lambda calls: calls.stop_transfer("t"),
    "return": lambda calls: calls.return_call(CALL),
    "accept": lambda calls: calls.accept_call(CALL),
}
HALF = b'HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{"succ'
BROKEN = {
    "hangs up at once": (hangs_up(), errors.ConnectionLost),
    "resets the connection": (resets(), errors.ConnectionLost),
    "breaks off within the head": (sends_and_closes(b"HTTP/1.1 200 OK\r\nDat"), errors.ConnectionLost),
    "breaks off within the body": (sends_and_closes(HALF), errors.ConnectionLost),
    "speaks no HTTP": (sends_and_closes(b"220 mail.example ESMTP\r\n"), errors.ConnectionLost),
    "says nothing": (stays_silent(), errors.AnswerTimeOut),
    "stops within the body": (sends(HALF), errors.AnswerTimeOut),
}
QUICK = ConnectionOptions(connect_seconds=0.3, read_seconds=0.2, write_seconds=0.3, pool_seconds=0.3)


@pytest.mark.parametrize(("answer", "kind"), BROKEN.values(), ids=BROKEN.keys())
async def test_an_action_whose_answer_did_not_come_may_have_happened_and_is_not_repeated(
    wire, keys, answer, kind
):
    wire.will(answer)
    async with CallControl(wire.base_url, keys, connection=QUICK) as calls:
        for number, act in enumerate(ACTIONS.values(), start=1):
            with pytest.raises(kind) as caught:
                await act(calls)
            assert caught.value.may_have_happened
            assert len(wire.requests) == number


@pytest.mark.parametrize(("answer", "kind"), BROKEN.values(), ids=BROKEN.keys())
async def test_a_list_whose_answer_did_not_come_changed_nothing_and_is_not_repeated_here(
    wire, keys, answer, kind
):
    wire.will(answer)
    async with CallControl(wire.base_url, keys, connection=QUICK) as calls:
        with pytest.raises(kind) as caught:
            await calls.first_page()
    assert not caught.value.may_have_happened
    assert len(wire.requests) == 1


async def test_a_kept_connection_that_the_server_closed_is_replaced_before_an_action_is_sent(wire, calls):
    wire.will(sends_and_closes(recorded("one_call")), http('{"success": true}'))
    await calls.first_page()
    await wire.until(lambda: not wire.writers)
    await calls.stop_transfer("t")
    assert [request.method for request in wire.requests] == ["GET", "DELETE"]
    assert wire.connections == 2


async def test_a_kept_connection_that_dies_under_an_action_leaves_it_unknown(wire, calls):
    wire.will(recorded("one_call"), resets())
    await calls.first_page()
    with pytest.raises(errors.ConnectionLost) as caught:
        await calls.stop_transfer("t")
    assert caught.value.may_have_happened
    assert [request.method for request in wire.requests] == ["GET", "DELETE"]


async def test_the_next_request_after_a_broken_one_is_answered(wire, calls):
    wire.will(resets(), recorded("one_call"))
    with pytest.raises(errors.ConnectionLost):
        await calls.first_page()
    assert len((await calls.first_page()).calls) == 1


async def test_a_trickling_answer_is_given_up_as_a_whole(wire, keys):
    async def trickles(_, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.02)

    wire.will(trickles)
    options = ConnectionOptions(read_seconds=5, whole_seconds=0.3)
    async with CallControl(wire.base_url, keys, connection=options) as calls:
        with pytest.raises(errors.AnswerTimeOut) as caught:
            await calls.accept_call(CALL)
    assert caught.value.may_have_happened


async def test_an_agents_click_does_not_wait_for_a_slow_poll(wire, calls):
    let_go = asyncio.Event()

    async def waits(_, writer):
        await let_go.wait()
        writer.write(recorded("one_call"))

    wire.will(waits, http('{"success": true}'))
    poll = asyncio.create_task(calls.first_page())
    await wire.until(lambda: bool(wire.requests))
    await calls.stop_transfer("t")
    assert not poll.done()
    let_go.set()
    assert len((await poll).calls) == 1


async def test_too_many_waiting_requests_are_not_sent_and_said_to_be_so(wire, keys):
    wire.will(stays_silent())
    options = ConnectionOptions(pool_seconds=0.1)
    async with CallControl(wire.base_url, keys, connection=options) as calls:
        waiting = [asyncio.create_task(calls.first_page()) for _ in range(4)]
        await wire.until(lambda: len(wire.requests) == 4)
        with pytest.raises(errors.ConnectionsBusy) as caught:
            await calls.stop_transfer("t")
        assert not caught.value.may_have_happened
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    assert {exchange.error for exchange in calls.recent_exchanges[1:]} == {"cancelled"}


async def test_nobody_listening_means_not_sent(keys):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        async with CallControl(f"http://127.0.0.1:{port}", keys) as calls:
            for act in ACTIONS.values():
                with pytest.raises(errors.ConnectionRefused) as caught:
                    await act(calls)
                assert not caught.value.may_have_happened


async def test_an_unknown_host_means_not_sent(keys, monkeypatch):
    def fails(*_args, **_kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    async with CallControl("https://nowhere.invalid/v1", keys) as calls:
        with pytest.raises(errors.HostNotFound) as caught:
            await calls.return_call(CALL)
    assert not caught.value.may_have_happened


async def test_a_connection_that_is_not_taken_in_time_means_not_sent(keys, monkeypatch):
    async def never(*_args, **_kwargs):
        await asyncio.Event().wait()

    async with CallControl("https://127.0.0.1:9/v1", keys, connection=QUICK) as calls:
        monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", never)
        with pytest.raises(errors.ConnectTimeOut) as caught:
            await calls.return_call(CALL)
    assert not caught.value.may_have_happened


async def test_a_server_that_never_finishes_the_handshake_means_not_sent(wire, keys):
    async with CallControl(wire.base_url.replace("http:", "https:"), keys, connection=QUICK) as calls:
        with pytest.raises(errors.NotSent) as caught:
            await calls.return_call(CALL)
    assert not caught.value.may_have_happened
    assert wire.requests == []


@pytest.mark.parametrize("action", ["transfer", "return", "accept"])
async def test_no_key_means_not_sent(wire, action):
    async with CallControl(wire.base_url, {Action.ACTIVE_CALLS: "woof", Action.TRANSFER: "  "}) as calls:
        with pytest.raises(errors.MissingKey):
            await ACTIONS[action](calls)
    assert wire.connections == 0


async def test_an_endpoint_without_a_key_in_it_needs_none(wire):
    wire.will(http('{"success": true}'))
    endpoint = Endpoint("POST", "calls/{call_uuid}/give_back.{ext}")
    async with CallControl(wire.base_url, {}, return_endpoint=endpoint) as calls:
        await calls.return_call(CALL)
    assert wire.requests[0].target == "/call_control/v1/calls/c/give_back.json"


@pytest.mark.parametrize("to", ["", "  ", "+1866\r\n", "\x00", "\ud800"])
async def test_a_destination_that_cannot_be_dialled_is_not_sent(wire, calls, to):
    with pytest.raises(errors.UnusableDestination):
        await calls.transfer("c", to, hold_caller=True)
    assert wire.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("action", ACTIONS)
async def test_an_action_is_never_repeated_at_another_address(wire, calls, action, status):
    wire.will(http(status=status, headers={"Location": "/elsewhere"}))
    with pytest.raises(errors.Redirected) as caught:
        await ACTIONS[action](calls)
    assert caught.value.may_have_happened
    assert len(wire.requests) == 1


async def test_a_listener_that_fails_does_not_lose_the_transfer(wire, keys, caplog):
    wire.will(recorded("transfer_began"))

    def fails(_):
        raise RuntimeError("the listener is broken")

    async with CallControl(wire.base_url, keys, on_exchange=fails) as calls:
        assert await calls.transfer("c", "+1866", hold_caller=True)
    assert "listener for exchanges failed" in caplog.text


async def test_every_request_is_told_to_the_listener(wire, keys):
    heard = []
    clock = iter(range(1000, 9000, 10))
    wire.will(http('{"success": true, "results": [], "transfer_uuid": "t"}'))
    async with CallControl(
        wire.base_url, keys, on_exchange=heard.append, monotonic_ms=lambda: next(clock)
    ) as calls:
        await calls.first_page()
        for act in ACTIONS.values():
            await act(calls)
        wire.will(http(status=503), resets())
        with pytest.raises(errors.ServerUnavailable):
            await calls.first_page()
        with pytest.raises(errors.ConnectionLost):
            await calls.stop_transfer("t")
        assert calls.recent_exchanges == tuple(heard)
    assert [exchange.status for exchange in heard] == [200] * 6 + [503, None]
    assert [exchange.error is None for exchange in heard] == [True] * 6 + [False] * 2
    assert all(exchange.asked_at_ms < exchange.answered_at_ms for exchange in heard)
    assert heard[0].url.endswith("/active_calls.json?api_key=[redacted]")
    assert [exchange.method for exchange in heard[:4]] == ["GET", "POST", "POST", "DELETE"]


async def test_only_the_last_requests_are_remembered(wire, calls):
    wire.will(recorded("one_call"))
    for _ in range(205):
        await calls.first_page()
    assert len(calls.recent_exchanges) == 200


async def test_closing_ends_every_connection_and_a_later_request_opens_a_new_one(wire, calls):
    wire.will(recorded("one_call"))
    await calls.first_page()
    await calls.close()
    await calls.first_page()
    assert wire.connections == 2


async def test_renewed_connections_are_new_and_cut_off_nothing_under_way(wire, calls):
    let_go = asyncio.Event()

    async def waits(_, writer):
        await let_go.wait()
        writer.write(http('{"success": true}'))

    wire.will(recorded("one_call"), waits, recorded("one_call"))
    await calls.first_page()
    action = asyncio.create_task(calls.stop_transfer("t"))
    await wire.until(lambda: len(wire.requests) == 2)
    await calls.renew_connections()
    await calls.first_page()
    assert wire.connections == 2
    let_go.set()
    await action
    await wire.until(lambda: len(wire.writers) == 1)


async def test_a_client_for_another_server_does_not_follow_this_ones_pages(wire, keys):
    wire.will(http('{"success": true, "results": []}', headers={"Link": '<?page=2>; rel="next"'}))
    async with running(Wire()) as other, CallControl(wire.base_url, keys) as calls:
        page = await calls.first_page()
        async with CallControl(other.base_url, keys) as stranger:
            with pytest.raises(errors.UnusableAddress):
                await stranger.next_page(page)
        assert other.connections == 0
