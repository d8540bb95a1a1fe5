"""Which addresses and endpoint templates are used, and what a pasted call rejection link turns into."""

from __future__ import annotations

import pytest
from callcontrol_wire import http
from hypothesis import given
from hypothesis import strategies as st

from agent_console.callcontrol import (
    DEFAULT_ACCEPT,
    DEFAULT_RETURN,
    ActiveCall,
    CallControl,
    Endpoint,
    check_endpoint,
    endpoint_from_rejection_link,
    errors,
)
from agent_console.callcontrol.addresses import address, follow, is_loopback, join

CALL = ActiveCall("c", "+18668987878")
LINK = "https://api.routingapi.com/buyer_groups/2957/call_control/reject?key=3d8a-4dd9&caller_number=CALLER_NUMBER"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("api.retreaver.com/call_control/v1", "https://"),
        ("", "https://"),
        ("ftp://api.example/v1", "https://"),
        ("http://api.example/v1", "plain http is only for this machine"),
        ("http://127.0.0.1.example/v1", "plain http is only for this machine"),
        ("http://localhost.example/v1", "plain http is only for this machine"),
        ("http://10.0.0.1/v1", "plain http is only for this machine"),
        ("http://[::2]/v1", "plain http is only for this machine"),
        ("http://2130706433/v1", "plain http is only for this machine"),
        ("https:///v1", "no host"),
        ("https://user:woofwoofwoof@api.example/v1", "user name or password"),
        ("https://api.example:port/v1", "cannot be read"),
        ("https://api.example:99999/v1", "cannot be read"),
        ("https://[oops/v1", "cannot be read"),
        ("https://api.example/v1 ", "spaces"),
        ("https://api.example\\@evil.example/v1", "characters that no URL has"),
        ("https://api.example/v1?api_key=woofwoofwoof", "end with its path"),
    ],
)
async def test_an_unusable_base_url_is_named_and_nothing_is_sent(url, why, keys):
    async with CallControl(url, keys) as calls:
        with pytest.raises(errors.UnusableAddress, match=why) as caught:
            await calls.first_page()
    assert "woofwoofwoof" not in str(caught.value)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"])
def test_plain_http_is_for_this_machine(host):
    assert is_loopback(host)
    assert address(f"http://[{host}]:8/v1" if ":" in host else f"http://{host}:8/v1").on_this_machine


async def test_a_slash_after_the_base_url_changes_nothing(wire, keys):
    wire.will(http('{"success": false}'))
    async with CallControl(wire.base_url + "/", keys) as calls:
        await calls.first_page()
    assert wire.requests[0].target.startswith("/call_control/v1/active_calls.json?")


@pytest.mark.parametrize("uuid", ["..", ".", ""])
async def test_an_identifier_never_climbs_up_the_path(wire, calls, uuid):
    with pytest.raises(errors.NotSent):
        await calls.transfer(uuid, "+1866", hold_caller=True)
    assert wire.connections == 0


@given(st.text(min_size=1))
def test_whatever_an_identifier_holds_it_stays_one_part_of_the_path(uuid):
    from agent_console.callcontrol.codecs import CODECS
    from agent_console.callcontrol.messages import Format
    from agent_console.callcontrol.requests import Requests

    requests = Requests("https://api.example/v1", CODECS[Format.JSON])
    try:
        wire = requests.stop_transfer(uuid).address.wire
    except errors.NotSent:
        assert uuid in {".", ".."} or any("\ud800" <= char <= "\udfff" for char in uuid)
        return
    assert wire.startswith("https://api.example/v1/transfers/")
    assert wire.count("/") == 5
    assert not set(wire) & set(" ?#\\\r\n")


@pytest.mark.parametrize(
    ("target", "followed"),
    [
        ("?page=2", True),
        ("https://API.example/x", True),
        ("https://api.example:443/x", True),
        ("//api.example/x", True),
        ("http://api.example/x", False),
        ("https://api.example:444/x", False),
        ("https://api.example.evil/x", False),
        ("https://u@api.example/x", False),
        ("javascript:alert(1)", False),
    ],
)
def test_only_the_same_scheme_host_and_port_are_followed(target, followed):
    assert (
        follow(address("https://api.example/v1/active_calls.json?api_key=k"), target) is not None
    ) is followed


def test_an_absolute_template_does_not_hang_below_the_base_url():
    assert join("https://api.example/v1", "https://other.example/x").wire == "https://other.example/x"
    assert (
        join("https://api.example/v1", "x?back=https://y").wire == "https://api.example/v1/x?back=https://y"
    )


@pytest.mark.parametrize(
    ("endpoint", "why"),
    [
        (Endpoint("POST", "calls/{uuid}/return"), "unknown placeholder {uuid}"),
        (Endpoint("POST", "calls/{call_uuid/return"), "brace"),
        (Endpoint("POST", "calls/call_uuid}/return"), "brace"),
        (Endpoint("TRACE", "calls/{call_uuid}/return"), "method"),
        (Endpoint("POST /evil", "calls/{call_uuid}/return"), "method"),
        (Endpoint("POST", "http://api.example/{call_uuid}"), "plain http"),
        (Endpoint("POST", "https://{caller_number}.example/x"), "must not depend on the call"),
        (Endpoint("POST", "https://api.example:{call_uuid}/x"), "cannot be read"),
        (Endpoint("POST", "calls/{transfer_uuid}"), "unknown placeholder"),
    ],
)
async def test_an_unusable_template_is_named_in_settings_and_in_use(wire, keys, endpoint, why):
    with pytest.raises(errors.UnusableAddress, match=why):
        check_endpoint(endpoint)
    async with CallControl(wire.base_url, keys, accept_endpoint=endpoint) as calls:
        with pytest.raises(errors.UnusableAddress, match=why):
            await calls.accept_call(CALL)
    assert wire.connections == 0


def test_the_defaults_are_usable():
    check_endpoint(DEFAULT_RETURN)
    check_endpoint(DEFAULT_ACCEPT)


async def test_a_call_without_the_number_that_the_template_needs_is_said_so(wire, keys):
    endpoint = Endpoint("POST", "reject?caller_number={caller_number_sent}")
    async with CallControl(wire.base_url, keys, return_endpoint=endpoint) as calls:
        with pytest.raises(errors.CallLacksNumber, match="caller_number_sent"):
            await calls.return_call(CALL)
    assert wire.connections == 0


async def test_an_action_by_get_is_still_an_action(wire, keys):
    wire.will(http(status=302, headers={"Location": "/elsewhere"}), http("", status=204))
    async with CallControl(
        wire.base_url, keys, return_endpoint=Endpoint("get", "reject/{call_uuid}")
    ) as calls:
        with pytest.raises(errors.Redirected):
            await calls.return_call(CALL)
        with pytest.raises(errors.EmptyReply) as caught:
            await calls.return_call(CALL)
    assert caught.value.may_have_happened
    assert [(request.method, request.body) for request in wire.requests] == [("GET", b"")] * 2


def test_a_pasted_rejection_link_is_taken_apart():
    found = endpoint_from_rejection_link(f" {LINK}\n")
    assert found.key == "3d8a-4dd9"
    assert found.window_seconds == 90
    assert found.endpoint == Endpoint(
        "POST",
        "https://api.routingapi.com/buyer_groups/2957/call_control/reject?key={api_key}&caller_number={caller_number}",
    )
    check_endpoint(found.endpoint)
    assert "3d8a-4dd9" not in repr(found)


async def test_a_rejection_link_gives_the_call_back(wire):
    found = endpoint_from_rejection_link(
        LINK.replace("https://api.routingapi.com", f"http://127.0.0.1:{wire.port}")
    )
    wire.will(http('{"success": true}'))
    async with CallControl(
        "https://api.example/v1", {"return": found.key}, return_endpoint=found.endpoint
    ) as calls:
        await calls.return_call(CALL)
    assert wire.requests[0].line == (
        "POST /buyer_groups/2957/call_control/reject?key=3d8a-4dd9&caller_number=%2B18668987878 HTTP/1.1"
    )


def test_other_parameters_of_a_rejection_link_stay():
    link = "https://retreaverdata.com/r?caller_number=%2B1866&reason=too%20busy%26tired&key=a%2Bb%2Fc"
    found = endpoint_from_rejection_link(link)
    assert found.key == "a+b/c"
    assert found.endpoint.url.endswith(
        "?caller_number={caller_number}&reason=too%20busy%26tired&key={api_key}"
    )


@pytest.mark.parametrize(
    "link",
    [
        "",
        "not a link",
        LINK.replace("https:", "http:"),
        LINK.replace("key=3d8a-4dd9&", ""),
        LINK.replace("3d8a-4dd9", ""),
        LINK.replace("3d8a-4dd9", "KEY"),
        LINK.replace("&caller_number=CALLER_NUMBER", ""),
        LINK.replace("CALLER_NUMBER", "{caller_number}"),
    ],
)
def test_a_link_that_is_no_rejection_link_is_refused_without_quoting_its_key(link):
    with pytest.raises(errors.UnusableAddress) as caught:
        endpoint_from_rejection_link(link)
    assert "3d8a-4dd9" not in str(caught.value)
