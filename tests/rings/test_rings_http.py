"""The HTTP listener: programs of this machine that know the token can ring, and no web page ever can."""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import asynccontextmanager

import httpx
import pytest
from loopback_ports import free_port
from rings_peers import Ear, running, until

from agent_console.rings import connecting, http_listener
from agent_console.rings.announcements import Answered, Rang, Stopped
from agent_console.rings.http_listener import HttpListener

TOKEN = "a-token-of-some-length"


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    monkeypatch.setattr(connecting, "FIRST_WAIT_SECONDS", 0.02)
    monkeypatch.setattr(connecting, "LONGEST_WAIT_SECONDS", 0.05)


def token_is(token: str | None):
    async def secret() -> str | None:
        return token

    return secret


class Listener(Ear):
    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port

    async def send(self, data: bytes, host: str = "127.0.0.1") -> bytes:
        reader, writer = await asyncio.open_connection(host, self.port)
        writer.write(data)
        try:
            async with asyncio.timeout(10):
                return await reader.read()
        except ConnectionResetError:
            return b""
        finally:
            writer.close()

    async def ask(self, target: str, method: str = "GET", body: bytes = b"", **headers: str) -> int:
        """One request, as a program on this machine sends it; gives the status."""
        given = {"Host": f"127.0.0.1:{self.port}", "Content-Length": str(len(body)), **headers}
        lines = [f"{name.replace('_', '-')}: {value}\r\n" for name, value in given.items()]
        answer = await self.send(f"{method} {target} HTTP/1.1\r\n{''.join(lines)}\r\n".encode() + body)
        return int(answer.split()[1])


@asynccontextmanager
async def listening(token: str | None = TOKEN):
    ear = Listener(free_port())
    async with running(HttpListener("http", ear.port, token_is(token), ear.told.append), ear):
        await until(lambda: ear.status and type(ear.status).__name__ != "Connecting")
        yield ear


# ── what it is for ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_program_that_knows_the_token_rings_and_hangs_up(method):
    async with listening() as ear:
        assert await ear.ask(f"/ring?caller=%2B18665551234&name=Jane+Caller&token={TOKEN}", method) == 200
        assert await ear.ask("/ring?caller=anonymous", method, Authorization=f"Bearer {TOKEN}") == 200
        assert await ear.ask(f"/ring?caller=&name=&token={TOKEN}", method) == 200
        assert await ear.ask(f"/hangup?caller=+18665551234&token={TOKEN}", method) == 200
        assert await ear.ask(f"/hangup/?token={TOKEN}", method, b"state=idle") == 200
        assert ear.heard == [
            Rang("http", None, "+18665551234", "Jane Caller"),
            Rang("http", None, "anonymous", None),
            Rang("http", None, "", None),
            Stopped("http", None, "+18665551234"),
            Stopped("http", None, None),
        ]
        assert ear.status.to == f"http://127.0.0.1:{ear.port}"


async def test_a_phone_may_say_which_call_it_is_and_that_it_was_answered():
    async with listening() as ear:
        for target in (
            "/ring?caller=911&call_uuid=c-1&called=+14166686980",
            "/ring?caller=&call_uuid=c-2&called=",
            "/answered?call_uuid=c-1",
            "/answered?caller=911&name=Jane&called=",
            "/answered/",
            "/hangup?call_uuid=c-1",
        ):
            assert await ear.ask(target, Authorization=f"Bearer {TOKEN}") == 200
        assert ear.heard == [
            Rang("http", None, "911", None, "c-1", "+14166686980"),
            Rang("http", None, "", None, "c-2"),
            Answered("http", None, None, "c-1"),
            Answered("http", None, "911"),
            Answered("http", None),
            Stopped("http", None, None, "c-1"),
        ]


async def test_a_phone_may_put_what_it_knows_into_the_address_as_it_is():
    async with listening() as ear:
        for caller, name in (("+18665551234", "Zoë van Caller"), ('"Jane" <sip:8665551234@pbx>', "Jane\t")):
            assert await ear.ask(f"/ring?caller={caller}&name={name}&token={TOKEN}") == 200
        assert ear.heard == [
            Rang("http", None, "+18665551234", "Zoë van Caller"),
            Rang("http", None, '"Jane" <sip:8665551234@pbx>', "Jane"),
        ]


async def test_whoever_asks_is_told_what_listens_here(caplog):
    async with listening() as ear:
        assert await ear.ask("/") == 200
        assert await http_listener.is_ours(ear.port)
    assert not caplog.records
    assert not await http_listener.is_ours(ear.port)


async def test_any_http_client_will_do():
    async with listening() as ear, httpx.AsyncClient(trust_env=False) as client:
        for host in ("127.0.0.1", "localhost"):
            answer = await client.post(
                f"http://{host}:{ear.port}/ring", params={"caller": "+1 866", "token": TOKEN}
            )
            assert (answer.status_code, answer.text) == (200, "ok\n")
            assert answer.headers["cache-control"] == "no-store"
    assert len(ear.heard) == 2


async def test_a_browser_into_which_a_person_types_the_address_is_no_web_page():
    async with listening() as ear:
        assert await ear.ask(f"/ring?caller=911&token={TOKEN}", Sec_Fetch_Site="none") == 200


# ── who may not ───────────────────────────────────────────────────────────────────────────────────

PAGES = {
    "a script": {"Origin": "https://evil.example"},
    "a local file or a sandboxed frame": {"Origin": "null"},
    "a page of this machine": {"Origin": "http://127.0.0.1"},
    "an extension": {"Origin": "chrome-extension://abc"},
    "a picture": {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors", "Sec_Fetch_Dest": "image"},
    "a link": {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate"},
    "a page beside it": {"Sec_Fetch_Site": "same-site"},
    "a page of itself": {"Sec_Fetch_Site": "same-origin"},
    "a picture in an old browser": {"Referer": "https://evil.example/"},
}


@pytest.mark.parametrize("headers", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_no_web_page_can_ring_even_with_the_token(headers, method):
    async with listening() as ear:
        assert await ear.ask(f"/ring?caller=911&token={TOKEN}", method, **headers) == 403
        assert ear.heard == []


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "0.0.0.0:{port}"]
)
async def test_a_name_that_was_made_to_point_here_is_refused(host):
    async with listening() as ear:
        assert await ear.ask(f"/ring?caller=911&token={TOKEN}", Host=host.format(port=ear.port)) == 421
        assert ear.heard == []


async def test_a_page_gets_no_leave_to_ask():
    async with listening() as ear:
        asks = {"Origin": "https://evil.example", "Access_Control_Request_Method": "POST"}
        assert await ear.ask("/ring", "OPTIONS", **asks) == 403
        assert b"access-control" not in (await ear.send(b"OPTIONS /ring HTTP/1.1\r\nHost: x\r\n\r\n")).lower()


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", TOKEN.upper(), "%ff", "%00"])
async def test_without_the_right_token_nothing_rings(token, caplog):
    async with listening() as ear:
        assert await ear.ask(f"/ring?caller=911&token={token}") == 401
        assert await ear.ask("/hangup", Authorization=f"Bearer {token}") == 401
        assert await ear.ask("/hangup", Authorization=f"Basic {TOKEN}") == 401
        assert ear.heard == []
    assert "the token is missing or wrong" in caplog.text


async def test_only_this_machine_can_connect():
    async with listening() as ear:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            # Sends nothing: it only makes the kernel choose the address by which others reach this machine.
            probe.connect(("192.0.2.1", 9))
            own = probe.getsockname()[0]
        if own.startswith("127."):
            pytest.skip("this machine has no address but its loopback")
        with pytest.raises(OSError, match=r"refused|Connect call failed"):
            await ear.send(b"", own)


@pytest.mark.parametrize(
    ("token", "why"), [(None, "its token is not in the keyring"), ("short", "has fewer than 16 characters")]
)
async def test_without_a_good_token_nobody_is_listened_to(token, why):
    async with listening(token) as ear:
        await ear.is_refused(why)
        with pytest.raises(ConnectionRefusedError):
            await ear.ask("/ring?caller=911")


async def test_the_token_and_the_caller_appear_in_no_log(caplog):
    with caplog.at_level(logging.DEBUG):
        async with listening() as ear:
            assert await ear.ask(f"/ring?caller=+18665551234&token={TOKEN}") == 200
            assert await ear.ask(f"/ring?caller=nobody+18665551234x&token={TOKEN}x") == 401
            assert await ear.ask(f"/rin?caller=nobody&token={TOKEN}") == 404
    assert TOKEN not in caplog.text
    assert "866" not in caplog.text


# ── nonsense ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("target", "method", "status"),
    [
        ("//", "GET", 404),
        ("/rings?caller=911", "GET", 404),
        ("/transfer?to=911", "POST", 404),
        ("//evil.example/ring?caller=911", "GET", 404),
        ("http://127.0.0.1/ring?caller=911", "GET", 404),
        ("*", "OPTIONS", 404),
        ("/ring?caller=911", "DELETE", 405),
        ("/ring?caller=911", "HEAD", 405),
        ("/ring", "GET", 400),
        ("/ring?name=Jane", "GET", 400),
        ("/ring?caller=nobody", "GET", 400),
        ("/ring?caller=" + "9" * 300, "GET", 400),
        ("/ring?caller=911%0A912", "GET", 400),
        ("/hangup?caller=nobody", "POST", 400),
        ("/answered?caller=nobody", "POST", 400),
        ("/answered", "DELETE", 405),
        ("/answer?caller=911", "GET", 404),
        ("/ring?caller=911&call_uuid=", "GET", 400),
        ("/ring?caller=911&call_uuid=..", "GET", 400),
        ("/answered?call_uuid=a%2Fb", "GET", 400),
        ("/hangup?call_uuid=a%00b", "GET", 400),
        ("/ring?caller=911&called=nobody", "GET", 400),
    ],
)
async def test_what_makes_no_sense_is_answered_with_why(target, method, status):
    async with listening() as ear:
        assert await ear.ask(target, method, Authorization=f"Bearer {TOKEN}") == status
        assert ear.heard == []


HOSTILE = {
    "no HTTP": b"ring 911\r\n\r\n",
    "random bytes": bytes(range(256)) * 40,
    "TLS": bytes.fromhex("16030100c8010000c40303") + bytes(200),
    "an endless line": b"GET /ring?caller=" + b"9" * 100_000,
    "endless headers": b"GET /ring HTTP/1.1\r\n" + b"x: y\r\n" * 20_000,
    "two hosts": b"GET /ring?caller=911 HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil\r\n\r\n",
    "no host": b"GET /ring?caller=911 HTTP/1.1\r\n\r\n",
    "no host, as of old": b"GET /ring?caller=911 HTTP/1.0\r\n\r\n",
    "a huge body": b"POST /ring HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n" + b"x" * 100_000,
    "a body that waits": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n",
    "endless chunks": b"POST /ring HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    + b"1\r\nx\r\n" * 20_000,
    "two lengths": b"POST /ring HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_peer_is_refused_and_the_next_ring_is_heard(data):
    async with listening() as ear:
        answer = await ear.send(data)
        assert not answer or answer.startswith(b"HTTP/1.1 4")
        assert await ear.ask(f"/ring?caller=911&token={TOKEN}") == 200
        assert ear.heard == [Rang("http", None, "911", None)]


async def test_a_second_request_on_the_connection_is_not_read():
    async with listening() as ear:
        one = f"GET /ring?caller=911&token={TOKEN} HTTP/1.1\r\nHost: 127.0.0.1:{ear.port}\r\n\r\n".encode()
        assert (await ear.send(one * 3)).count(b"HTTP/1.1") <= 1
        assert len(ear.heard) == 1


async def test_a_peer_that_says_nothing_or_half_is_dropped(monkeypatch, caplog):
    monkeypatch.setattr(http_listener, "PATIENCE_SECONDS", 0.05)
    async with listening() as ear:
        assert await ear.send(b"") == b""
        assert await ear.send(b"GET /ring?caller=911 HTTP/1.1\r\n") == b""
        assert await ear.ask(f"/ring?caller=911&token={TOKEN}") == 200
    assert "http: a request was dropped" in caplog.text


async def test_a_flood_has_to_wait_at_the_door_and_is_logged_once(monkeypatch, caplog):
    monkeypatch.setattr(http_listener, "BURST", 3)
    monkeypatch.setattr(http_listener, "PER_SECOND", 0.001)
    async with listening() as ear:
        asking = [asyncio.create_task(ear.ask("/ring?caller=911&token=wrong")) for _ in range(6)]
        # One more than the burst: who is at the door is still let in.
        await until(lambda: sum(one.done() for one in asking) == 4)
        await asyncio.sleep(0.05)
        assert sum(one.done() for one in asking) == 4
        for one in asking:
            one.cancel()
    assert len(caplog.records) == 1


# ── coming and going ──────────────────────────────────────────────────────────────────────────────


async def test_a_port_that_is_taken_is_said_to_be_so_and_taken_once_it_is_free():
    ear = Listener(free_port())
    async with running(HttpListener("http", ear.port, token_is(TOKEN), ear.told.append), ear):
        await ear.listens()
        other = Listener(ear.port)
        second = running(HttpListener("http 2", ear.port, token_is(TOKEN), other.told.append), other)
        async with second:
            await other.waits(f"port {ear.port} is in use by another program")
    async with running(HttpListener("http", ear.port, token_is(TOKEN), other.told.append), other):
        await other.listens()


async def test_nothing_is_left_open():
    async with listening() as ear:
        _, silent = await asyncio.open_connection("127.0.0.1", ear.port)
        assert await ear.ask(f"/ring?caller=911&token={TOKEN}") == 200
    with pytest.raises(ConnectionRefusedError):
        await ear.ask("/ring")
    silent.close()
