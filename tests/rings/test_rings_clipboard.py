"""The clipboard: a copied number of an active call is a ring, and nothing else that is copied is anything."""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rings_peers import Ear, running

from agent_console.rings.announcements import Rang
from agent_console.rings.clipboard import BURST, Clipboard, ClipboardSource, read_number

ACTIVE = "+18665551234"


class Copying:
    """A clipboard that the test copies to."""

    def __init__(self) -> None:
        self.listeners = []

    def subscribe(self, listener):
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def copy(self, text: str) -> None:
        for listener in self.listeners:
            listener(text)


@asynccontextmanager
async def listening():
    copying, ear = Copying(), Ear()
    clipboard = Clipboard(copying.subscribe, "US", lambda number: number == ACTIVE)
    async with running(ClipboardSource("clipboard", clipboard, ear.told.append), ear):
        await ear.listens()
        yield copying, ear
    assert copying.listeners == []


@pytest.mark.parametrize(
    "text",
    [
        "+18665551234",
        "(866) 555-1234",
        " 866.555.1234\n",
        "1 866 555 1234",
        "tel:+1-866-555-1234",
        "866–555–1234",
    ],
)
async def test_the_number_of_an_active_call_is_announced_however_it_is_spelled(text):
    async with listening() as (copying, ear):
        copying.copy(text)
        await ear.hears(Rang("clipboard", None, ACTIVE))


OTHERS = {
    "another number": "+18665551235",
    "a text with the number": "call +18665551234 back",
    "the number with a letter": "+18665551234x",
    "two numbers": "+18665551234\n+18665551234",
    "its last digits": "5551234",
    "a password": "hunter2",
    "a long secret": "8665551234" * 50,
    "an address": "sip:+18665551234@pbx.example",
    "nothing": "",
    "dashes": "-------",
    "no number of any country": "+99912345678",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
async def test_anything_else_that_is_copied_does_nothing_and_is_logged_nowhere(text, caplog):
    with caplog.at_level(logging.DEBUG):
        async with listening() as (copying, ear):
            copying.copy(text)
            assert ear.heard == []
    assert "agent_console" not in {record.name.partition(".")[0] for record in caplog.records}


async def test_a_clipboard_gone_wild_rings_a_few_times_and_no_more():
    async with listening() as (copying, ear):
        for _ in range(1000):
            copying.copy(ACTIVE)
        assert len(ear.heard) == BURST


@given(st.text(max_size=60))
def test_no_text_does_any_harm(text):
    number = read_number(text, "US")
    assert number is None or number.startswith("+")
