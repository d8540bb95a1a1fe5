"""Phones as they are: a SIP call or a URL that is opened becomes the matched call in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from from_outside import Program, wait_for
from loopback_ports import free_port
from real_softphone import Softphone
from test_an_agents_day import call_in, pick_up

TOKEN = "a-token-of-some-length"
SOURCE = '\n[[ring_sources]]\nkind = "baresip"\nport = {port}\n'
ANOTHER = "baresip: 127.0.0.1:[0-9]+ cannot be reached|baresip: baresip closed the connection"


@pytest.fixture
def phone() -> Iterator[Softphone]:
    with Softphone() as phone:
        yield phone


@pytest.fixture
def console(program, simulator, screen_reader, phone) -> Iterator[Program]:
    """The real console, connected to the simulator and listening to the phone, which outlives it."""
    program.profile(simulator.base_url, simulator.keys, SOURCE.format(port=phone.control))
    program.start()
    screen_reader.find_text("Connection: live")
    yield program
    program.close()


def listens(console: Program, times: int = 1) -> None:
    """Wait until the console has said so often that it listens: a phone greets nobody, and rings but once."""
    log = Path(console.env["AGENT_CONSOLE_DATA_DIR"]) / "logs" / "Sales.log"
    said = "baresip: listening to baresip at"
    wait_for(lambda: log.exists() and log.read_text().count(said) >= times, "the console to hear the phone")


def test_an_invite_brings_the_matched_call_into_the_window_and_a_cancel_clears_it(
    console, simulator, screen_reader, phone
):
    listens(console)
    call_uuid = call_in(simulator)
    ringing = phone.call('"Jane Caller" <sip:8665551234@HOST>')
    screen_reader.find("Matched call", identifier=call_uuid)
    shown = screen_reader.find_text("Ringing caller")["name"]
    assert "8665551234" in shown
    assert "Jane Caller" in shown
    ringing.hang_up()
    screen_reader.wait_until_gone(begins="Ringing caller: sip:866")
    screen_reader.find("Matched call", description="")


def test_a_call_that_is_picked_up_stays_in_hand_until_its_caller_hangs_up(
    console, simulator, screen_reader, phone
):
    listens(console)
    call_uuid = call_in(simulator)
    ringing = phone.call("<sip:+18665551234@HOST>")
    screen_reader.find("Matched call", identifier=call_uuid)
    pick_up(simulator, call_uuid)
    phone.pick_up()
    screen_reader.type("Transfer to", "+14165550101")
    screen_reader.find("Transfer", enabled=True)
    ringing.hang_up()
    screen_reader.find("Matched call", description="")


def test_a_ring_that_precedes_its_call_in_the_api_is_matched_when_the_call_appears(
    console, simulator, screen_reader, phone
):
    listens(console)
    phone.call("<sip:+18665551234@HOST>")
    screen_reader.find_text("Ringing caller: ")
    call_uuid = call_in(simulator)
    screen_reader.find("Matched call", identifier=call_uuid)


def test_a_phone_that_is_started_again_rings_again(console, simulator, screen_reader, phone):
    listens(console)
    phone.stop()
    phone.start()
    listens(console, times=2)
    call_uuid = call_in(simulator)
    phone.call("<sip:+18665551234@HOST>")
    screen_reader.find("Matched call", identifier=call_uuid)
    console.close(expected=ANOTHER)


def test_a_phone_that_opens_a_url_rings_and_hangs_up(program, simulator, screen_reader):
    port = free_port()
    source = f'\n[[ring_sources]]\nkind = "http"\nport = {port}\n'
    program.profile(simulator.base_url, {**simulator.keys, "http": TOKEN}, source)
    program.start()
    screen_reader.find_text("Connection: live")
    call_uuid = call_in(simulator)
    listener = f"http://127.0.0.1:{port}"
    assert "listens to" in program.run("doctor").stdout
    assert urlopen(f"{listener}/ring?caller=%2B18665551234&token={TOKEN}", timeout=10).status == 200
    screen_reader.find("Matched call", identifier=call_uuid)
    assert urlopen(f"{listener}/hangup?token={TOKEN}", timeout=10).status == 200
    screen_reader.find("Matched call", description="")
