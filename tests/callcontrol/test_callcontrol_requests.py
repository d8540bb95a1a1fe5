"""What goes over the wire, byte for byte, for each action of the reference."""

from __future__ import annotations

import pytest
from callcontrol_wire import http, recorded

from agent_console.callcontrol import Action, ActiveCall, CallControl, ConnectionOptions, Endpoint, Format

CALL = ActiveCall("e64268f8-18a3-4881-b8ed-80e06b17fa74", "+18668987878", "+18665551234")
TRANSFER_UUID = "7df81876-6e46-4b50-945e-7f5ad97a555e"
DONE = http('{"success": true}')


async def test_active_calls_are_asked_for_with_their_own_key(wire, calls):
    wire.will(recorded("one_call"))
    await calls.first_page()
    [request] = wire.requests
    assert (
        request.line == "GET /call_control/v1/active_calls.json?api_key=woof%2Bactive_calls%2Fwoof HTTP/1.1"
    )
    assert request.body == b""


@pytest.mark.parametrize("hold_caller", [True, False])
async def test_a_transfer_sends_exactly_the_two_documented_fields(wire, calls, hold_caller):
    wire.will(recorded("transfer_began"))
    transfer_uuid = await calls.transfer(CALL.call_uuid, "+18668987878", hold_caller=hold_caller)
    assert transfer_uuid == "d12c9c93-19eb-491d-9afa-e30cbb02e832"
    [request] = wire.requests
    assert request.line == (
        "POST /call_control/v1/calls/e64268f8-18a3-4881-b8ed-80e06b17fa74/transfer.json"
        "?api_key=woof%2Btransfer%2Fwoof HTTP/1.1"
    )
    held = b"true" if hold_caller else b"false"
    assert request.body == b'{"hold_caller":' + held + b',"transfer_to":"+18668987878"}'


async def test_connecting_the_caller_sends_no_key_and_no_body(wire, calls):
    wire.will(DONE)
    await calls.connect_caller(TRANSFER_UUID)
    [request] = wire.requests
    assert request.line == f"POST /call_control/v1/transfers/{TRANSFER_UUID}/conference_caller.json HTTP/1.1"
    assert request.body == b""
    assert b"woof" not in request.raw


async def test_stopping_the_transfer_sends_no_key_and_no_body(wire, calls):
    wire.will(DONE)
    await calls.stop_transfer(TRANSFER_UUID)
    [request] = wire.requests
    assert request.line == f"DELETE /call_control/v1/transfers/{TRANSFER_UUID}.json HTTP/1.1"
    assert request.body == b""
    assert b"woof" not in request.raw


async def test_return_and_accept_go_where_transfer_would_with_keys_of_their_own(wire, calls):
    wire.will(DONE)
    await calls.return_call(CALL)
    await calls.accept_call(CALL)
    returned, accepted = wire.requests
    path = f"/call_control/v1/calls/{CALL.call_uuid}"
    assert returned.line == f"POST {path}/return.json?api_key=woof%2Breturn%2Fwoof HTTP/1.1"
    assert accepted.line == f"POST {path}/accept.json?api_key=woof%2Baccept%2Fwoof HTTP/1.1"
    assert returned.body == accepted.body == b"{}"


@pytest.mark.parametrize(
    ("format_", "content_type"), [(Format.JSON, "application/json"), (Format.XML, "text/xml")]
)
async def test_every_request_names_its_format_even_without_a_body(wire, keys, format_, content_type):
    wire.will(http('{"success": true, "results": [], "transfer_uuid": "t"}'))
    async with CallControl(wire.base_url, keys, format=format_) as calls:
        await calls.first_page()
        await calls.transfer("c", "+1866", hold_caller=True)
        await calls.connect_caller("t")
        await calls.stop_transfer("t")
        await calls.return_call(CALL)
        await calls.accept_call(CALL)
    assert len(wire.requests) == 6
    for request in wire.requests:
        assert request.headers["content-type"] == request.headers["accept"] == content_type
        assert request.target.partition("?")[0].endswith(f".{format_.value}")


async def test_xml_bodies_are_typed_children_of_a_hash(wire, keys):
    wire.will(http('{"success": true, "transfer_uuid": "t"}'))
    async with CallControl(wire.base_url, keys, format=Format.XML) as calls:
        await calls.transfer("c", "sip:a&b<c>@pbx", hold_caller=True)
        await calls.return_call(CALL)
    transfer, returned = wire.requests
    declaration = b'<?xml version="1.0" encoding="UTF-8"?>\n'
    assert transfer.body == declaration + (
        b'<hash><hold_caller type="boolean">true</hold_caller>'
        b"<transfer_to>sip:a&amp;b&lt;c&gt;@pbx</transfer_to></hash>"
    )
    assert returned.body == declaration + b"<hash></hash>"


async def test_identifiers_are_percent_encoded_in_the_path(wire, calls):
    wire.will(DONE)
    await calls.stop_transfer("a/b?c#d é%2F")
    assert wire.requests[0].target == "/call_control/v1/transfers/a%2Fb%3Fc%23d%20%C3%A9%252F.json"


async def test_one_connection_is_kept_for_all_requests(wire, calls):
    wire.will(recorded("one_call"))
    for _ in range(5):
        await calls.first_page()
    assert wire.connections == 1


async def test_a_replaced_key_is_used_from_the_next_request_on(wire, calls):
    wire.will(recorded("one_call"))
    calls.replace_keys({Action.ACTIVE_CALLS: "another-key"})
    await calls.first_page()
    assert wire.requests[0].target.endswith("?api_key=another-key")


async def test_the_program_names_itself_in_letters_that_a_header_can_hold(wire, keys):
    wire.will(recorded("one_call"))
    options = ConnectionOptions(user_agent="agent-console/1.0 \u2603\r\nX-Evil: 1")
    async with CallControl(wire.base_url, keys, connection=options) as calls:
        await calls.first_page()
    assert wire.requests[0].headers["user-agent"] == "agent-console/1.0 X-Evil: 1"


async def test_no_cookie_is_ever_sent_back(wire, calls):
    wire.will(http('{"success": true, "results": []}', headers={"Set-Cookie": "session=1; Path=/"}))
    await calls.first_page()
    await calls.first_page()
    assert "cookie" not in wire.requests[1].headers


async def test_a_return_endpoint_can_be_any_template(wire, keys):
    wire.will(DONE)
    template = Endpoint("PUT", "give_back/{caller_number_sent}.{ext}?for={caller_number}&key={api_key}")
    async with CallControl(wire.base_url, keys, return_endpoint=template) as calls:
        await calls.return_call(CALL)
    [request] = wire.requests
    assert request.line == (
        "PUT /call_control/v1/give_back/%2B18665551234.json"
        "?for=%2B18668987878&key=woof%2Breturn%2Fwoof HTTP/1.1"
    )


async def test_an_absolute_endpoint_stands_for_itself(wire, keys):
    wire.will(DONE)
    template = Endpoint(
        "POST", f"http://127.0.0.1:{wire.port}/buyer_groups/7/reject?caller_number={{caller_number}}"
    )
    async with CallControl("https://never-asked.example/v1", {}, return_endpoint=template) as calls:
        await calls.return_call(CALL)
    assert wire.requests[0].target == "/buyer_groups/7/reject?caller_number=%2B18668987878"
