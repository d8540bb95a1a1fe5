"""The ring sources of a configuration: each runs by itself, says how it is doing, and harms no other."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager

import pytest
from loopback_ports import free_port
from rings_peers import Peer, answers_as_baresip, until

from agent_console.rings import baresip, connecting, http_listener, sources
from agent_console.rings.announcements import Rang
from agent_console.rings.clipboard import Clipboard
from agent_console.rings.sources import RingSources, Surroundings, probe, source_names
from agent_console.rings.status import Connecting, Listening, Refused, Waiting, in_words
from agent_console.settings.profile import RingSourceSettings

TOKEN = "a-token-of-some-length"


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    monkeypatch.setattr(connecting, "FIRST_WAIT_SECONDS", 0.02)
    monkeypatch.setattr(connecting, "LONGEST_WAIT_SECONDS", 0.05)


async def secret(name: str) -> str | None:
    return {"http": TOKEN}.get(name)


class Told(dict):
    """The last status of each source, and all that was announced."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = []

    async def becomes(self, name: str, kind: type, why: str = "") -> None:
        def is_so() -> bool:
            return isinstance(self.get(name), kind) and why in in_words(self[name])

        await until(is_so, f"{name} {kind.__name__} {why}, not {self}")


@asynccontextmanager
async def running(*configured: RingSourceSettings, clipboard: Clipboard | None = None):
    told = Told()
    all_of_them = RingSources(told.heard.append, Surroundings(secret, clipboard), told.__setitem__)
    await all_of_them.replace(configured)
    try:
        yield all_of_them, told
    finally:
        await all_of_them.close()


def http(port: int) -> RingSourceSettings:
    return RingSourceSettings("http", {"port": port})


async def ask(port: int, target: str) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
    try:
        return await reader.read()
    finally:
        writer.close()


async def test_every_kind_runs_and_says_how_it_is_doing():
    port, nobody = free_port(), free_port()
    listeners = []

    def subscribe(listener):
        listeners.append(listener)
        return lambda: listeners.remove(listener)

    async with running(
        RingSourceSettings("baresip", {"port": nobody}),
        RingSourceSettings(
            "asterisk-ami", {"host": "127.0.0.1", "port": nobody, "username": "a", "endpoint": "PJSIP/201"}
        ),
        http(port),
        RingSourceSettings("clipboard"),
        clipboard=Clipboard(subscribe, "US", lambda number: True),
    ) as (all_of_them, told):
        await told.becomes("baresip", Waiting, f"127.0.0.1:{nobody} cannot be reached")
        await told.becomes("asterisk-ami", Waiting, f"127.0.0.1:{nobody} cannot be reached")
        await told.becomes("http", Listening, f"listening to http://127.0.0.1:{port}")
        await told.becomes("clipboard", Listening)
        assert list(all_of_them.statuses) == ["baresip", "asterisk-ami", "http", "clipboard"]
        await ask(port, f"/ring?caller=911&token={TOKEN}")
        listeners[0]("+18665551234")
        assert told.heard == [Rang("http", None, "911"), Rang("clipboard", None, "+18665551234")]
    assert listeners == []


async def test_two_of_a_kind_are_told_apart():
    one, other = free_port(), free_port()
    assert source_names([http(one), RingSourceSettings("clipboard"), http(other)]) == [
        "http",
        "clipboard",
        "http 2",
    ]
    async with running(http(one), http(other)) as (_, told):
        await told.becomes("http", Listening)
        await told.becomes("http 2", Listening)
        await ask(other, f"/ring?caller=911&token={TOKEN}")
    assert told.heard == [Rang("http 2", None, "911")]


@pytest.mark.parametrize("left_out", ["host", "username", "endpoint"])
async def test_what_is_left_out_is_named(left_out):
    options = {"host": "127.0.0.1", "username": "console", "endpoint": "PJSIP/201"}
    del options[left_out]
    async with running(RingSourceSettings("asterisk-ami", options)) as (_, told):
        await told.becomes("asterisk-ami", Refused, f"{left_out} is not set")


@pytest.mark.parametrize("endpoint", ["201", "PJSIP/", "/201", "PJSIP/2 1", "PJSIP/201/x"])
async def test_an_endpoint_that_no_channel_is_named_by_is_said_to_be_so(endpoint):
    options = {"host": "127.0.0.1", "username": "console", "endpoint": endpoint}
    async with running(RingSourceSettings("asterisk-ami", options)) as (_, told):
        await told.becomes("asterisk-ami", Refused, "endpoint must be written as PJSIP/201")


async def test_a_source_that_fails_is_logged_and_begun_again_and_harms_no_other(monkeypatch, caplog):
    tries = []

    async def fails(self, announce):
        tries.append(self)
        raise ZeroDivisionError("never foreseen")

    monkeypatch.setattr(baresip.Baresip, "run", fails)
    port = free_port()
    async with running(RingSourceSettings("baresip"), http(port)) as (_, told):
        await told.becomes(
            "baresip", Waiting, "it failed unexpectedly; the log has the details; next try in 1 s"
        )
        await until(lambda: len(tries) >= 3)
        await told.becomes("http", Listening)
        await ask(port, f"/ring?caller=911&token={TOKEN}")
        assert told.heard == [Rang("http", None, "911")]
    assert "The ring source baresip failed" in caplog.text
    assert "ZeroDivisionError: never foreseen" in caplog.text


async def test_a_changed_configuration_replaces_what_runs():
    before, after = free_port(), free_port()
    async with running(http(before)) as (all_of_them, told):
        await told.becomes("http", Listening, str(before))
        await all_of_them.replace([http(after)])
        await told.becomes("http", Listening, str(after))
        with pytest.raises(ConnectionRefusedError):
            await ask(before, "/")
        await all_of_them.replace([])
        assert all_of_them.statuses == {}


async def test_a_new_secret_is_used_at_once_and_disturbs_no_source_without_one():
    port, kept = free_port(), {}

    async def keyring(name: str) -> str | None:
        return kept.get(name)

    peer = Peer(answers_as_baresip)
    await peer.start()
    told = Told()
    all_of_them = RingSources(told.heard.append, Surroundings(keyring), told.__setitem__)
    await all_of_them.replace([http(port), RingSourceSettings("baresip", {"port": peer.port})])
    await told.becomes("http", Refused, "its token is not in the keyring")
    await told.becomes("baresip", Listening)
    for token in (TOKEN, TOKEN[::-1]):
        kept["http"] = token
        await all_of_them.use_new_secrets()
        await told.becomes("http", Listening)
        assert b"200" in await ask(port, f"/ring?caller=911&token={token}")
        told.pop("http")
    assert len(peer.callers) == 1
    assert list(all_of_them.statuses) == ["http", "baresip"]
    await all_of_them.close()
    await peer.stop()


async def test_closing_leaves_nothing_behind_even_at_once():
    port = free_port()
    async with running(http(port), RingSourceSettings("baresip", {"port": port})):
        pass
    assert [task.get_name() for task in asyncio.all_tasks() if task.get_name().startswith("rings")] == []


# ── a probe, for `doctor` ─────────────────────────────────────────────────────────────────────────


async def test_a_probe_says_what_a_source_comes_to():
    port = free_port()
    assert await probe(http(port), secret) == Listening(f"http://127.0.0.1:{port}")
    with pytest.raises(ConnectionRefusedError):
        await ask(port, "/")
    found = await probe(RingSourceSettings("baresip", {"port": port}), secret)
    assert "cannot be reached: Connection refused" in found.why
    assert (await probe(RingSourceSettings("asterisk-ami", {}), secret)).why == "host is not set"
    assert isinstance(await probe(RingSourceSettings("clipboard"), secret), Listening)


async def test_a_probe_of_a_port_that_the_running_console_has_finds_it_well():
    port = free_port()
    async with running(http(port)) as (_, told):
        await told.becomes("http", Listening)
        assert await probe(http(port), secret) == Listening(
            f"http://127.0.0.1:{port}, by a console that runs"
        )


async def test_a_probe_of_a_port_that_another_program_has_says_so(monkeypatch):
    monkeypatch.setattr(http_listener, "PATIENCE_SECONDS", 0.1)
    peer = Peer()
    await peer.start()
    found = await probe(http(peer.port), secret)
    assert found.why == f"port {peer.port} is in use by another program"
    await peer.stop()


async def test_a_probe_is_bounded(monkeypatch):
    monkeypatch.setattr(sources, "PROBE_SECONDS", 0.1)
    peer = Peer()
    await peer.start()
    found = await probe(RingSourceSettings("baresip", {"port": peer.port}), secret)
    assert found == Refused("it does not answer")
    await peer.stop()


async def test_a_probe_that_fails_says_so(monkeypatch, caplog):
    async def fails(self, announce):
        raise ZeroDivisionError

    monkeypatch.setattr(baresip.Baresip, "run", fails)
    with caplog.at_level(logging.ERROR):
        assert (await probe(RingSourceSettings("baresip"), secret)).why.startswith("it failed unexpectedly")


def test_every_status_has_its_words():
    assert in_words(Connecting()) == "connecting"
    assert in_words(Listening("baresip at 127.0.0.1:4444")) == "listening to baresip at 127.0.0.1:4444"
    assert in_words(Waiting(0.3, "it is gone")) == "it is gone; next try in 1 s"
    assert in_words(Refused("host is not set")) == "host is not set"
