"""baresip's control port: what it says becomes rings, and nothing that a peer sends does any harm."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import asynccontextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rings_peers import Caller, Ear, Peer, answers_as_baresip, running, until

from agent_console.rings import baresip, connecting, phone_calls
from agent_console.rings.announcements import Answered, Rang, Stopped
from agent_console.rings.baresip import Baresip
from agent_console.rings.netstrings import Malformed, Netstrings, framed

JANE = "sip:+18665551234@127.0.0.1:5091"


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    monkeypatch.setattr(connecting, "FIRST_WAIT_SECONDS", 0.02)
    monkeypatch.setattr(connecting, "LONGEST_WAIT_SECONDS", 0.05)


def event(kind: str, ring_id: str | None = "a", caller: object = JANE, **more) -> bytes:
    said = {"event": True, "type": kind, "class": "call", "direction": "incoming", "peeruri": caller, **more}
    return framed(json.dumps({**said, "id": ring_id} if ring_id is not None else said).encode())


async def says_nothing(caller: Caller) -> None:
    pass


@asynccontextmanager
async def listening(welcome=answers_as_baresip):
    peer, ear = Peer(welcome), Ear()
    await peer.start()
    try:
        async with running(Baresip("baresip", "127.0.0.1", peer.port, ear.told.append), ear):
            yield peer, ear
    finally:
        await peer.stop()


# ── what it is for ────────────────────────────────────────────────────────────────────────────────


async def test_a_call_rings_is_answered_and_ends():
    async with listening() as (peer, ear):
        phone = await peer.caller()
        phone.say(event("CALL_INCOMING", peerdisplayname="Jane Caller"))
        await ear.hears(Rang("baresip", "a", JANE, "Jane Caller"))
        phone.say(event("CALL_ESTABLISHED"))
        await ear.hears(Answered("baresip", "a"))
        phone.say(event("CALL_CLOSED", param="Connection reset by peer"))
        await ear.hears(Stopped("baresip", "a"))
        assert ear.status.to == f"baresip at 127.0.0.1:{peer.port}"


async def test_two_calls_at_once_are_told_apart_and_each_thing_is_said_once():
    async with listening() as (peer, ear):
        phone = await peer.caller()
        for said in (
            *(event("CALL_INCOMING"), event("CALL_INCOMING", "b", "sip:anonymous@anonymous.invalid")),
            *(event("CALL_INCOMING"), event("CALL_ANSWERED", "b"), event("CALL_ESTABLISHED", "b")),
            *(event("CALL_CLOSED"), event("CALL_CLOSED"), event("CALL_CLOSED", "b")),
        ):
            phone.say(said)
        await ear.hears(
            Rang("baresip", "a", JANE, None),
            Rang("baresip", "b", "sip:anonymous@anonymous.invalid", None),
            Answered("baresip", "b"),
            Stopped("baresip", "a"),
            Stopped("baresip", "b"),
        )


async def test_calls_that_the_agent_makes_and_everything_else_are_not_rings():
    async with listening() as (peer, ear):
        phone = await peer.caller()
        for kind in ("CALL_OUTGOING", "CALL_RINGING", "CALL_ESTABLISHED", "CALL_RTCP", "CALL_CLOSED", "CALL"):
            phone.say(event(kind, "mine", direction="outgoing"))
        phone.say(event("REGISTER_OK", None))
        phone.say(event("CALL_INCOMING"))
        await ear.hears(Rang("baresip", "a", JANE, None))


async def test_frames_that_arrive_in_pieces_are_put_together():
    async with listening() as (peer, ear):
        phone = await peer.caller()
        for byte in event("CALL_INCOMING", peerdisplayname="Zoë"):
            phone.say(bytes([byte]))
            await asyncio.sleep(0)
        await ear.hears(Rang("baresip", "a", JANE, "Zoë"))


# ── coming and going ──────────────────────────────────────────────────────────────────────────────


async def test_a_phone_that_starts_later_or_again_is_found_by_itself():
    peer, ear = Peer(answers_as_baresip), Ear()
    async with running(Baresip("baresip", "127.0.0.1", peer.port, ear.told.append), ear):
        await ear.waits("cannot be reached: Connection refused")
        for ring_id in ("a", "b"):
            await peer.start()
            phone = await peer.caller()
            phone.say(event("CALL_INCOMING", ring_id))
            await ear.hears(Rang("baresip", ring_id, JANE, None))
            await peer.stop()
            await ear.hears(Stopped("baresip", ring_id))


async def test_a_name_with_several_addresses_is_told_in_words():
    ear = Ear()
    async with running(Baresip("baresip", "localhost", Peer().port, ear.told.append), ear):
        await ear.waits("cannot be reached: ")
    assert "Error" not in str(ear.told)


async def test_a_call_in_progress_outlives_the_connection_and_its_end_is_heard():
    async with listening() as (peer, ear):
        phone = await peer.caller()
        phone.say(event("CALL_INCOMING") + event("CALL_ESTABLISHED"))
        await ear.hears(Rang("baresip", "a", JANE, None), Answered("baresip", "a"))
        phone.hang_up()
        phone = await peer.caller()
        await ear.waits("it serves one program at a time")
        phone.say(event("CALL_CLOSED"))
        await ear.hears(Stopped("baresip", "a"))


async def test_a_phone_that_falls_silent_is_asked_and_then_given_up(monkeypatch):
    monkeypatch.setattr(connecting, "QUIET_SECONDS", 0.05)
    monkeypatch.setattr(connecting, "ANSWER_SECONDS", 0.2)
    async with listening() as (peer, ear):
        phone = await peer.caller()
        await answers_as_baresip(phone)
        await phone.is_dropped()
        await ear.waits("does not answer as baresip does")


async def test_what_keeps_failing_is_tried_ever_more_patiently_and_logged_once(monkeypatch, caplog):
    monkeypatch.undo()
    waits = [connecting.wait_seconds(failures, lambda: 1.0) for failures in range(8)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0, 10.0]
    assert connecting.wait_seconds(10_000, lambda: 0.0) == 5.0
    monkeypatch.setattr(connecting, "FIRST_WAIT_SECONDS", 0.001)
    ear = Ear()
    with caplog.at_level(logging.INFO):
        async with running(Baresip("baresip", "127.0.0.1", Peer().port, ear.told.append), ear):
            await until(lambda: len(ear.told) > 10)
    assert len(caplog.records) == 1


# ── hostile peers ─────────────────────────────────────────────────────────────────────────────────

HOSTILE = {
    "an endless line": b"9" * 100_000,
    "a huge frame": b"99999999:" + b"x" * 100_000,
    "a frame just too long": b"16385:" + b"x" * 16386,
    "a negative length": b"-1:x,",
    "no length": b":x,",
    "no comma": b"2:{}{}",
    "another protocol": b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n",
    "a web server": b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "random bytes": bytes(range(256)) * 40,
    "no JSON": framed(b"hello"),
    "a deep JSON": framed(b"[" * 16_000),
    "a huge number": framed(b"9" * 16_000),
    "JSON that is no object": framed(b"[]"),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_peer_is_dropped_with_a_line_in_the_log_and_the_next_ring_is_heard(data, caplog):
    async with listening() as (peer, ear):
        (await peer.caller()).say(event("CALL_INCOMING", "before"))
        await ear.hears(Rang("baresip", "before", JANE, None))
        peer.callers[0].say(data)
        await peer.callers[0].is_dropped()
        await ear.hears(Stopped("baresip", "before"))
        (await peer.caller()).say(event("CALL_INCOMING"))
        await ear.hears(Rang("baresip", "a", JANE, None))
    assert [line for line in caplog.messages if "baresip: what listens there is not baresip" in line]


async def test_a_peer_that_says_nothing_is_given_up(monkeypatch):
    monkeypatch.setattr(connecting, "ANSWER_SECONDS", 0.05)
    async with listening(says_nothing) as (peer, ear):
        await (await peer.caller()).is_dropped()
        await ear.waits("does not answer as baresip does")
        assert ear.heard == []


@pytest.mark.parametrize(
    "odd",
    [
        event("CALL_INCOMING", None),
        event("CALL_INCOMING", ""),
        event("CALL_INCOMING", "x" * 257),
        event("CALL_INCOMING", 7),
        event("CALL_INCOMING", "o", None),
        event("CALL_INCOMING", "o", ["911"]),
        event("CALL_INCOMING", "o", "sip:911\n@x"),
        event("CALL_INCOMING", "o", "sip:\ud800911@x"),
        event("CALL_INCOMING", "o", "9" * 300),
        event("CALL_INCOMING", "o", ""),
        framed(b'{"event":true}'),
        framed(b'{"event":true,"type":[]}'),
        framed(b"{}"),
    ],
)
async def test_an_event_that_makes_no_sense_is_passed_over(odd):
    async with listening() as (peer, ear):
        phone = await peer.caller()
        phone.say(odd + event("CALL_INCOMING", peerdisplayname=["Jane"]))
        await ear.hears(Rang("baresip", "a", JANE, None))


async def test_a_display_name_cannot_bring_anything_but_one_line_of_text():
    async with listening() as (peer, ear):
        phone = await peer.caller()
        phone.say(event("CALL_INCOMING", peerdisplayname="Jane\r\n\x1b[2J\u202e" + "x" * 9000))
        await until(lambda: ear.heard)
        assert ear.heard[0].name.isprintable()
        assert len(ear.heard[0].name) <= 256


async def test_a_phone_that_rings_without_end_is_dropped(monkeypatch):
    monkeypatch.setattr(phone_calls, "PER_SECOND", 0.001)
    async with listening() as (peer, ear):
        phone = await peer.caller()
        phone.say(b"".join(event("CALL_INCOMING", str(each)) for each in range(200)))
        await phone.is_dropped()
        await ear.waits("more rings than any phone has")
        assert sum(isinstance(one, Rang) for one in ear.heard) <= phone_calls.BURST


async def test_a_flood_has_to_wait_at_the_door(monkeypatch):
    monkeypatch.setattr(connecting, "CHUNKS_AT_ONCE", 3)
    monkeypatch.setattr(connecting, "CHUNKS_PER_SECOND", 0.001)
    async with listening() as (peer, ear):
        phone = await peer.caller()
        await ear.listens()
        phone.say(event("CALL_INCOMING"))
        await ear.hears(Rang("baresip", "a", JANE, None))
        taken = []
        monkeypatch.setattr(baresip, "_hear", lambda event, calls: taken.append(event))
        phone.say(event("CALL_RTCP") * 1000)
        await until(lambda: taken)
        await asyncio.sleep(0.05)
        assert len(taken) < 100


# ── netstrings ────────────────────────────────────────────────────────────────────────────────────


@given(st.lists(st.binary(max_size=40)), st.integers(1, 50))
def test_what_was_framed_comes_out_however_it_was_cut(frames, piece):
    stream = b"".join(map(framed, frames))
    reading, found = Netstrings(40), []
    for at in range(0, len(stream), piece):
        found += reading.feed(stream[at : at + piece])
    assert found == frames


@given(st.binary(max_size=300), st.integers(1, 50))
def test_garbage_never_costs_memory_and_never_raises_anything_else(stream, piece):
    reading = Netstrings(20)
    try:
        for at in range(0, len(stream), piece):
            list(reading.feed(stream[at : at + piece]))
            assert len(reading._kept) <= 20 + 4
    except Malformed:
        pass
