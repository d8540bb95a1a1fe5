"""How the client gets to a server: which address, in which spelling, over which connection."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import zlib

import pytest
import trustme
from callcontrol_forward_proxy import proxying
from callcontrol_wire import Wire, http, recorded, running, sends

from agent_console.callcontrol import CallControl, ConnectionOptions, Endpoint, errors
from agent_console.callcontrol.addresses import address
from agent_console.callcontrol.messages import ActiveCall
from agent_console.callcontrol.proxies import proxy_url_for
from agent_console.callcontrol.spelling import spelled

EMPTY = '{"success": true, "results": []}'


@pytest.fixture
def resolving(monkeypatch):
    """Has `localhost` be at these addresses."""

    def resolve(*addresses: str) -> None:
        def found(_host, port, *_args, **_kwargs):
            return [
                (
                    socket.AF_INET6 if ":" in one else socket.AF_INET,
                    socket.SOCK_STREAM,
                    socket.IPPROTO_TCP,
                    "",
                    (one, port),
                )
                for one in addresses
            ]

        monkeypatch.setattr(socket, "getaddrinfo", found)

    return resolve


def at_localhost(wire, keys, **options) -> CallControl:
    base_url = wire.base_url.replace("127.0.0.1", "localhost")
    return CallControl(base_url, keys, connection=ConnectionOptions(**options))


async def test_a_host_is_reached_at_whichever_of_its_addresses_answers(wire, keys, resolving):
    wire.will(http(EMPTY))
    resolving("127.0.0.9", "127.0.0.8", "127.0.0.1")
    async with at_localhost(wire, keys) as calls:
        await calls.first_page()
    assert len(wire.requests) == 1


async def test_an_address_that_says_nothing_does_not_hold_up_the_next_one(wire, keys, resolving, monkeypatch):
    wire.will(http(EMPTY))
    resolving("127.0.0.9", "127.0.0.1")
    loop = asyncio.get_running_loop()
    connect = loop.create_connection

    async def create_connection(factory, host, port):
        if host == "127.0.0.9":
            await asyncio.Event().wait()
        return await connect(factory, host, port)

    monkeypatch.setattr(loop, "create_connection", create_connection)
    async with at_localhost(wire, keys, connect_seconds=20) as calls:
        await asyncio.wait_for(calls.first_page(), 10)
    assert len(wire.requests) == 1


async def test_a_host_that_refuses_at_every_address_refuses(keys, wire, resolving):
    resolving("127.0.0.9", "127.0.0.8")
    async with at_localhost(wire, keys) as calls:
        with pytest.raises(errors.ConnectionRefused):
            await calls.first_page()


async def test_more_than_was_asked_for_is_never_taken_for_the_next_answer(wire, calls):
    wire.will(sends(recorded("one_call") + http(EMPTY)), recorded("one_call"))
    assert len((await calls.first_page()).calls) == 1
    assert len((await calls.first_page()).calls) == 1
    assert wire.connections == 2


async def test_what_comes_before_it_was_asked_for_is_no_answer(wire, calls):
    speaks_on, spoken = asyncio.Event(), asyncio.Event()

    async def answers_and_speaks_on(_, writer):
        writer.write(recorded("one_call"))
        await speaks_on.wait()
        writer.write(http(EMPTY))
        spoken.set()

    wire.will(answers_and_speaks_on, recorded("one_call"))
    assert len((await calls.first_page()).calls) == 1
    speaks_on.set()
    await spoken.wait()
    assert len((await calls.first_page()).calls) == 1
    assert wire.connections == 2


async def test_deflate_is_read_in_either_of_its_two_meanings(wire, calls):
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = bare.compress(EMPTY.encode()) + bare.flush()
    wire.will(http(packed, headers={"Content-Encoding": "deflate"}))
    assert (await calls.first_page()).calls == ()


async def test_a_proxy_that_is_itself_reached_by_tls_is_used(keys, tmp_path):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "company.pem")

    def context(name: str) -> ssl.SSLContext:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(made)
        return made

    async with running(Wire(), context("vendor.example")) as vendor:
        vendor.will(http(EMPTY))
        async with proxying(vendor.port, tls=context("127.0.0.1")) as proxy:
            options = ConnectionOptions(
                ca_file=tmp_path / "company.pem", proxy_url=f"https://127.0.0.1:{proxy.port}"
            )
            async with CallControl("https://vendor.example/v1", keys, connection=options) as calls:
                for _ in range(2):
                    await calls.first_page()
        assert len(proxy.requests) == 1
    assert len(vendor.requests) == 2


@pytest.mark.parametrize(
    ("url", "authority", "target"),
    [
        ("https://api.example", "api.example", "/"),
        ("https://API.example:443/v1?a=b", "api.example", "/v1?a=b"),
        ("https://api.example:8443/v1", "api.example:8443", "/v1"),
        ("http://[::1]:8080/v1", "[::1]:8080", "/v1"),
        ("https://bücher.example/é?ü=%C3%BC", "xn--bcher-kva.example", "/%C3%A9?%C3%BC=%C3%BC"),
        ("https://straße.example/", "xn--strae-oqa.example", "/"),
        ("https://api.example/%2F%zz?100%", "api.example", "/%2F%25zz?100%25"),
        ('https://api.example/a"<b>', "api.example", "/a%22%3Cb%3E"),
    ],
)
def test_an_address_is_written_as_servers_read_it(url, authority, target):
    origin, wanted = spelled(url)
    assert (origin.authority, wanted) == (authority, target)


@pytest.mark.parametrize("host", ["999.1.1.1", "xn--ü.example", "\u2f80.example", "-ü-.example"])
def test_a_host_that_can_be_none_is_named(host):
    with pytest.raises(errors.UnusableAddress):
        spelled(f"https://{host}/")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the system's own settings count there")
@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://one:1"}, "http://one:1"),
        ({"HTTPS_PROXY": "one:1"}, "http://one:1"),
        ({"HTTPS_PROXY": "http://one:1", "https_proxy": "http://two:2"}, "http://two:2"),
        ({"HTTPS_PROXY": "http://one:1", "https_proxy": ""}, None),
        ({"ALL_PROXY": "http://all:1"}, "http://all:1"),
        ({"HTTP_PROXY": "http://one:1"}, None),
        ({"ALL_PROXY": "http://all:1", "NO_PROXY": "*"}, None),
        ({"ALL_PROXY": "http://all:1", "no_proxy": "other, Example"}, None),
        ({"ALL_PROXY": "http://all:1", "no_proxy": ".vendor.example:443"}, None),
        ({"ALL_PROXY": "http://all:1", "no_proxy": "vendor.example:444"}, "http://all:1"),
        ({"ALL_PROXY": "http://all:1", "no_proxy": "ample,or.example,"}, "http://all:1"),
    ],
)
def test_the_environment_names_a_proxy_as_other_programs_read_it(monkeypatch, environment, proxy):
    from urllib.request import getproxies, proxy_bypass

    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = proxy_url_for(address("https://vendor.example/v1"), None)
    assert found == proxy
    theirs = getproxies()
    expected = None if proxy_bypass("vendor.example:443") else theirs.get("https") or theirs.get("all")
    assert (found or "").removeprefix("http://") == (expected or "").removeprefix("http://")


async def test_an_endpoint_on_another_server_has_connections_of_its_own(wire, keys):
    wire.will(http(EMPTY))
    async with running(Wire()) as other:
        other.will(http('{"success": true}'))
        endpoint = Endpoint("POST", f"{other.base_url}/back/{{call_uuid}}")
        async with CallControl(wire.base_url, keys, return_endpoint=endpoint) as calls:
            for _ in range(2):
                await calls.first_page()
                await calls.return_call(ActiveCall("c"))
        assert (wire.connections, other.connections) == (1, 1)
