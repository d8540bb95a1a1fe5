"""Asterisk's Manager Interface: the agent's own rings and no others, and no harm from whatever answers there.

The events are built from the fields that Asterisk's documentation lists, in the order in which recordings of
real calls have them: Asterisk itself is not in Debian 12.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import ssl
from contextlib import asynccontextmanager

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st
from rings_peers import Caller, Ear, Peer, running, until

from agent_console.rings import connecting
from agent_console.rings.ami_messages import ManagerStream, NotAsterisk, action
from agent_console.rings.announcements import Answered, Rang, Stopped
from agent_console.rings.asterisk_ami import AsteriskManager

SECRET = "s3cret-of-the-switchboard"
GREETING = b"Asterisk Call Manager/9.0.0\r\n"


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    monkeypatch.setattr(connecting, "FIRST_WAIT_SECONDS", 0.02)
    monkeypatch.setattr(connecting, "LONGEST_WAIT_SECONDS", 0.05)


# ── what Asterisk says ────────────────────────────────────────────────────────────────────────────


def block(**fields: str) -> bytes:
    return (
        "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items()).encode() + b"\r\n"
    )


def channel(name: str, uniqueid: str, state: str, number: str, person: str, connected: str, **more) -> dict:
    states = {"Down": "0", "Ring": "4", "Ringing": "5", "Up": "6"}
    return {
        "Channel": name,
        "ChannelState": states[state],
        "ChannelStateDesc": state,
        "CallerIDNum": number,
        "CallerIDName": person,
        "ConnectedLineNum": connected,
        "ConnectedLineName": "<unknown>",
        "Language": "en",
        "AccountCode": "",
        "Context": "from-trunk",
        "Exten": "201",
        "Priority": "1",
        "Uniqueid": uniqueid,
        "Linkedid": "1529936170.42",
        **more,
    }


def trunk(number: str = "+18665551234", person: str = "Jane Caller", connected: str = "<unknown>") -> dict:
    return channel("PJSIP/trunk-00000004", "1529936170.42", "Ring", number, person, connected)


def agent(state: str, name: str = "PJSIP/201-00000005", connected: str = "+18665551234", **more) -> dict:
    return channel(name, "1529936170.50", state, "201", "Agent", connected, **more)


def dial(event: str, caller: dict | None, called: dict, **more: str) -> bytes:
    dest = {f"Dest{name}": value for name, value in called.items()}
    return block(Event=event, Privilege="call,all", **(caller or {}), **dest, **more)


def newstate(of: dict) -> bytes:
    return block(Event="Newstate", Privilege="call,all", **of)


def hangup(of: dict, cause: str = "16") -> bytes:
    return block(Event="Hangup", Privilege="call,all", **of, Cause=cause, Cause_txt="Normal Clearing")


RINGS = dial("DialBegin", trunk(), agent("Down"), DialString="201/sip:201@192.0.2.7")
ANSWERED = newstate(agent("Up")) + dial("DialEnd", trunk(), agent("Up"), DialStatus="ANSWER")
JANE = Rang("ami", "1529936170.50", "+18665551234", "Jane Caller")
PICKED_UP, OVER = Answered("ami", "1529936170.50"), Stopped("ami", "1529936170.50")


class Asterisk:
    """Greets, challenges, and lets in whoever knows the secret; keeps what it was told."""

    def __init__(self, *, lets_in: bool = True) -> None:
        self.lets_in = lets_in
        self.actions: list[dict[str, str]] = []

    async def action(self, caller: Caller) -> dict[str, str]:
        lines = (await caller.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[:-2]
        self.actions.append(dict(line.split(": ", 1) for line in lines))
        return self.actions[-1]

    async def welcome(self, caller: Caller) -> None:
        caller.say(GREETING)
        asked = await self.action(caller)
        caller.say(block(Response="Success", ActionID=asked["ActionID"], Challenge="911725589"))
        asked = await self.action(caller)
        right = hashlib.md5(b"911725589" + SECRET.encode()).hexdigest()
        if self.lets_in and asked["Key"] == right:
            caller.say(
                block(Response="Success", ActionID=asked["ActionID"], Message="Authentication accepted")
                + block(Event="FullyBooted", Privilege="system,all", Status="Fully Booted", Uptime="7")
            )
        else:
            caller.say(block(Response="Error", ActionID=asked["ActionID"], Message="Authentication failed"))


async def secret() -> str | None:
    return SECRET


def source(port: int, ear: Ear, **more) -> AsteriskManager:
    known = {"username": "console", "secret": secret, "endpoint": "PJSIP/201", **more}
    return AsteriskManager("ami", "127.0.0.1", port, tell=ear.told.append, **known)


@asynccontextmanager
async def listening(asterisk: Asterisk | None = None, *, welcome=None, tls=None, encrypted=False, **more):
    asterisk = asterisk or Asterisk()
    peer, ear = Peer(welcome or asterisk.welcome), Ear()
    await peer.start(tls)
    try:
        async with running(source(peer.port, ear, tls=encrypted, **more), ear):
            yield peer, ear
    finally:
        await peer.stop()


# ── what it is for ────────────────────────────────────────────────────────────────────────────────

CALLS = {
    "answered": ([RINGS, newstate(agent("Ringing")), ANSWERED, hangup(agent("Up"))], [JANE, PICKED_UP, OVER]),
    "the caller gives up": (
        [RINGS, dial("DialEnd", trunk(), agent("Ringing"), DialStatus="CANCEL"), hangup(agent("Ringing"))],
        [JANE, OVER],
    ),
    "another one of the group picks up": (
        [
            RINGS,
            dial(
                "DialBegin", trunk(), channel("PJSIP/202-00000006", "1.60", "Down", "202", "B", "<unknown>")
            ),
            dial("DialEnd", trunk(), agent("Ringing"), DialStatus=""),
            hangup(agent("Down"), "26"),
        ],
        [JANE, OVER],
    ),
    "only its hangup is seen": ([RINGS, hangup(agent("Ringing"))], [JANE, OVER]),
    "dialled before we came": (
        [newstate(agent("Ringing")), newstate(agent("Up")), hangup(agent("Up"))],
        [Rang("ami", "1529936170.50", "+18665551234", None), PICKED_UP, OVER],
    ),
    "through a queue's local channel": (
        [
            dial("DialBegin", trunk(), channel("Local/201@q-00000002;1", "1.45", "Down", "201", "", "")),
            dial(
                "DialBegin",
                channel("Local/201@q-00000002;2", "1.47", "Ring", "+18665551234", "Jane Caller", "201"),
                agent("Down"),
            ),
        ],
        [JANE],
    ),
    "withheld": (
        [dial("DialBegin", trunk("<unknown>", "<unknown>"), agent("Down"))],
        [Rang("ami", "1529936170.50", "<unknown>", None)],
    ),
    "an endpoint in small letters": (
        [dial("DialBegin", trunk(), agent("Down", "pjsip/201-00000005"))],
        [JANE],
    ),
}


@pytest.mark.parametrize(("said", "heard"), CALLS.values(), ids=CALLS.keys())
async def test_a_call_to_the_agents_endpoint_is_announced(said, heard):
    async with listening() as (peer, ear):
        line = await peer.caller()
        line.say(b"".join(said))
        await ear.hears(*heard)
        assert ear.status.to == f"PJSIP/201 at 127.0.0.1:{peer.port}"


OTHERS = {
    "another extension": dial("DialBegin", trunk(), agent("Down", "PJSIP/2011-00000005")),
    "an endpoint that begins so": dial("DialBegin", trunk(), agent("Down", "PJSIP/201-mobile-00000005")),
    "another technology": dial("DialBegin", trunk(), agent("Down", "SIP/201-00000005")),
    "the agent dials": newstate(channel("PJSIP/201-00000005", "1.1", "Ring", "201", "Agent", "<unknown>")),
    "the agent clicks to dial": dial("DialBegin", None, agent("Down", connected="<unknown>"))
    + newstate(agent("Ringing", connected="<unknown>"))
    + hangup(agent("Up")),
    "the agent calls somebody": dial(
        "DialBegin", agent("Ring"), channel("PJSIP/trunk-00000009", "1.9", "Down", "9", "", "201")
    ),
    "an end without a beginning": ANSWERED + hangup(agent("Up")),
    "nothing that is known": block(Event="PeerStatus", Peer="PJSIP/201")
    + block(Event="DialBegin")
    + b"\r\n\r\n",
    "neither a number nor withheld": dial("DialBegin", trunk("door bell"), agent("Down")),
}


@pytest.mark.parametrize("said", OTHERS.values(), ids=OTHERS.keys())
async def test_what_is_no_ring_at_the_agents_endpoint_is_passed_over(said):
    async with listening() as (peer, ear):
        line = await peer.caller()
        line.say(said + RINGS.replace(b"1529936170.50", b"2.2"))
        await ear.hears(Rang("ami", "2.2", "+18665551234", "Jane Caller"))


async def test_messages_that_arrive_in_pieces_are_put_together():
    async with listening() as (peer, ear):
        line = await peer.caller()
        for byte in RINGS:
            line.say(bytes([byte]))
            await asyncio.sleep(0)
        await ear.hears(JANE)


# ── logging in ────────────────────────────────────────────────────────────────────────────────────


async def test_the_secret_is_proved_without_crossing_the_line_and_only_call_events_are_asked_for():
    asterisk = Asterisk()
    async with listening(asterisk) as (_, ear):
        await ear.listens()
    assert asterisk.actions[1]["Username"] == "console"
    assert asterisk.actions[1]["Events"] == "call"
    assert SECRET not in str(asterisk.actions)


async def test_a_refused_login_is_not_tried_again_by_itself(caplog):
    asterisk = Asterisk(lets_in=False)
    with caplog.at_level(logging.DEBUG):
        async with listening(asterisk) as (_, ear):
            await ear.is_refused("Asterisk refuses the user name or its secret")
            await asyncio.sleep(0.1)
    assert len(asterisk.actions) == 2
    assert SECRET not in caplog.text


async def test_without_a_secret_nothing_is_asked():
    async def none() -> str | None:
        return None

    asterisk = Asterisk()
    async with listening(asterisk, secret=none) as (_, ear):
        await ear.is_refused("its secret is not in the keyring")
    assert asterisk.actions == []


async def test_what_answers_nothing_is_given_up(monkeypatch):
    monkeypatch.setattr(connecting, "ANSWER_SECONDS", 0.05)

    async def greets_only(caller: Caller) -> None:
        caller.say(GREETING)

    async with listening(welcome=greets_only) as (peer, ear):
        await (await peer.caller()).is_dropped()
        await ear.waits("does not answer as Asterisk does")


# ── coming and going ──────────────────────────────────────────────────────────────────────────────


async def test_a_switchboard_that_restarts_is_found_again_and_its_ring_is_taken_back():
    peer, ear = Peer(Asterisk().welcome), Ear()
    async with running(source(peer.port, ear), ear):
        await ear.waits("cannot be reached")
        for _ in range(2):
            await peer.start()
            (await peer.caller()).say(RINGS)
            await ear.hears(JANE)
            await peer.stop()
            await ear.hears(OVER)


async def test_a_quiet_line_is_pinged_and_a_dead_one_is_given_up(monkeypatch):
    monkeypatch.setattr(connecting, "QUIET_SECONDS", 0.05)
    monkeypatch.setattr(connecting, "ANSWER_SECONDS", 0.5)
    asterisk = Asterisk()
    async with listening(asterisk) as (peer, ear):
        line = await peer.caller()
        for _ in range(3):
            asked = await asterisk.action(line)
            assert asked["Action"] == "Ping"
            line.say(block(Response="Success", ActionID=asked["ActionID"], Ping="Pong", Timestamp="1.0"))
        await line.is_dropped()
        await ear.waits("Asterisk has fallen silent")


# ── TLS ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    authority = trustme.CA()
    file = tmp_path_factory.mktemp("authority") / "company.pem"
    authority.cert_pem.write_to_path(str(file))
    return authority, file


def server_side(authority: trustme.CA, host: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return context


async def test_over_tls_it_rings_with_a_certificate_of_the_companys_own(authority):
    tls = server_side(authority[0], "127.0.0.1")
    async with listening(tls=tls, encrypted=True, ca_file=authority[1]) as (peer, ear):
        (await peer.caller()).say(RINGS)
        await ear.hears(JANE)


async def test_a_certificate_that_is_not_trusted_is_not_spoken_to(authority):
    asterisk = Asterisk()
    async with listening(asterisk, tls=server_side(authority[0], "127.0.0.1"), encrypted=True) as (_, ear):
        await ear.waits("the certificate of 127.0.0.1 is not accepted")
    assert asterisk.actions == []


async def test_a_certificate_of_another_host_is_not_spoken_to(authority):
    asterisk = Asterisk()
    tls = server_side(authority[0], "pbx.example")
    async with listening(asterisk, tls=tls, encrypted=True, ca_file=authority[1]) as (_, ear):
        await ear.waits("the certificate of 127.0.0.1 is not accepted")
    assert asterisk.actions == []


async def test_a_switchboard_without_tls_is_not_spoken_to(authority):
    asterisk = Asterisk()
    async with listening(asterisk, encrypted=True, ca_file=authority[1]) as (_, ear):
        await ear.waits("does not speak TLS")
    assert asterisk.actions == []


async def test_a_certificate_file_that_is_not_there_is_named(tmp_path):
    async with listening(encrypted=True, ca_file=tmp_path / "no.pem") as (_, ear):
        await ear.is_refused("no.pem cannot be read: No such file")
    (tmp_path / "no.pem").write_text("nothing")
    async with listening(encrypted=True, ca_file=tmp_path / "no.pem") as (_, ear):
        await ear.is_refused("no.pem holds no certificate in PEM form")


# ── hostile peers ─────────────────────────────────────────────────────────────────────────────────

HOSTILE = {
    "another protocol": b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n",
    "a web server": b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "an endless greeting": b"Asterisk Call Manager/" + b"9" * 100_000,
    "an endless line": GREETING + b"x" * 100_000,
    "an endless message": GREETING + b"a: b\r\n" * 20_000,
    "random bytes": bytes(range(256)) * 40,
    "a long greeting": b"Asterisk Call Manager/" + b"9" * 200 + b"\r\n",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_peer_is_dropped_with_a_line_in_the_log(data, caplog):
    async def shouts(caller: Caller) -> None:
        caller.say(data)

    async with listening(welcome=shouts) as (peer, ear):
        await (await peer.caller()).is_dropped()
        await ear.waits("what listens there is not Asterisk's manager")
        assert ear.heard == []
    assert [line for line in caplog.messages if line.startswith("ami: what listens there is not")]


async def test_garbage_after_the_login_is_passed_over_or_dropped_and_the_next_ring_is_heard():
    async with listening() as (peer, ear):
        line = await peer.caller()
        line.say(b"\xff\xfe:\x00\r\n\r\n: \r\n\r\n\r\n\r\n" + RINGS)
        await ear.hears(JANE)
        line.say(b"x" * 100_000)
        await line.is_dropped()
        await ear.hears(OVER)
        (await peer.caller()).say(RINGS)
        await ear.hears(JANE)


FIELDS = st.dictionaries(st.text("abc", min_size=1, max_size=3), st.text("xyz: 7", max_size=5).map(str.strip))


@given(st.lists(FIELDS.filter(bool), max_size=5), st.integers(1, 60))
def test_messages_come_out_however_they_were_cut(messages, piece):
    stream = GREETING + b"".join(map(action, messages))
    reading, found = ManagerStream(1000), []
    for at in range(0, len(stream), piece):
        found += reading.feed(stream[at : at + piece])
    assert found == messages


@given(st.binary(max_size=300), st.integers(1, 50), st.booleans())
def test_garbage_never_costs_memory_and_never_raises_anything_else(stream, piece, greeted):
    reading = ManagerStream(100)
    try:
        if greeted:
            list(reading.feed(GREETING))
        for at in range(0, len(stream), piece):
            list(reading.feed(stream[at : at + piece]))
            assert len(reading._kept) <= 200
    except NotAsterisk:
        pass


def test_an_action_cannot_be_made_into_two():
    with pytest.raises(ValueError, match="one line"):
        action({"Action": "Login", "Username": "a\r\nAction: Originate"})


async def test_rings_go_on_being_heard_beside_a_busy_switchboard():
    async with listening() as (peer, ear):
        line = await peer.caller()
        others = newstate(channel("PJSIP/900-00000001", "9.9", "Ringing", "900", "", "+15195550100"))
        line.say(others * 300 + RINGS)
        await until(lambda: ear.heard)
        assert ear.heard == [JANE]
