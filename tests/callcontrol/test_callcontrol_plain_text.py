"""Endpoint templates may be answered in plain text (api-decisions, "Plain text"), other actions may not."""

from __future__ import annotations

import pytest
from callcontrol_wire import http

from agent_console.callcontrol import ActiveCall, CallControl, errors

CALL = ActiveCall("c")
TEMPLATES = {
    "return": lambda calls: calls.return_call(CALL),
    "accept": lambda calls: calls.accept_call(CALL),
}
OTHERS = {
    "transfer": lambda calls: calls.transfer("c", "+1866", hold_caller=True),
    "connect": lambda calls: calls.connect_caller("t"),
    "stop": lambda calls: calls.stop_transfer("t"),
}


@pytest.mark.parametrize("status", [200, 201, 202])
@pytest.mark.parametrize("content_type", ["text/plain; charset=utf-8", "text/html", "application/json", None])
@pytest.mark.parametrize("body", ["OK", "Call rejected.\r\n", " Appel rejet\u00e9 "])
async def test_short_plain_text_is_a_success_and_is_kept(wire, calls, status, content_type, body):
    wire.will(http(body, status=status, content_type=content_type))
    for act in TEMPLATES.values():
        await act(calls)
        assert calls.recent_exchanges[-1].said == body.strip()
        assert calls.recent_exchanges[-1].error is None


@pytest.mark.parametrize("act", OTHERS.values(), ids=OTHERS.keys())
async def test_the_references_own_actions_are_not_answered_in_plain_text(wire, calls, act):
    wire.will(http("OK", content_type="text/plain"))
    with pytest.raises(errors.UnreadableReply) as caught:
        await act(calls)
    assert caught.value.may_have_happened


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   \n",
        b"<html><body>OK</body></html>",
        b"<!DOCTYPE html>",
        b"OK <b>done</b>",
        b"x" * 201,
        b"\x00\x01",
        b"\xff\xfe\xfa",
        b"{'ok'}",
        b"[OK",
        b"true",
        b"1",
        b"null",
        b'"OK"',
        b"<hash></hash>",
    ],
)
async def test_a_body_of_any_other_kind_is_unknown(wire, calls, body):
    wire.will(http(body, content_type="text/plain"))
    for act in TEMPLATES.values():
        with pytest.raises(errors.UnreadableReply) as caught:
            await act(calls)
        assert caught.value.may_have_happened


async def test_plain_text_with_a_bad_status_is_no_success(wire, calls):
    wire.will(http("OK", status=500, content_type="text/plain"))
    with pytest.raises(errors.ServerBroken) as caught:
        await calls.return_call(CALL)
    assert caught.value.may_have_happened
    wire.will(http("OK", status=404, content_type="text/plain"))
    with pytest.raises(errors.NotFound) as caught:
        await calls.return_call(CALL)
    assert not caught.value.may_have_happened


@pytest.mark.parametrize("status", [200, 404, 500])
async def test_a_documented_error_counts_in_plain_text_too(wire, calls, status):
    wire.will(http("Call not live.", status=status, content_type="text/plain"))
    for act in TEMPLATES.values():
        with pytest.raises(errors.CallNotLive):
            await act(calls)


async def test_a_key_in_the_text_is_not_kept(wire, keys):
    [key] = {key for action, key in keys.items() if action.value == "return"}
    wire.will(http(f"OK for {key}", content_type="text/plain"))
    async with CallControl(wire.base_url, keys) as calls:
        await calls.return_call(CALL)
        assert calls.recent_exchanges[-1].said
        assert key not in calls.recent_exchanges[-1].said
