"""A real baresip, rung by real SIP calls: what is on the wire is what is announced."""

from __future__ import annotations

import asyncio
import sys

import pytest
from real_softphone import Softphone
from rings_peers import Ear, running

from agent_console.rings import connecting
from agent_console.rings.announcements import Answered, Rang, Stopped
from agent_console.rings.baresip import Baresip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="baresip and SIPp are installed on Linux")


@pytest.fixture
def phone():
    with Softphone() as phone:
        yield phone


@pytest.mark.parametrize(
    ("caller_id", "heard", "name"),
    [
        ('"Jane Caller" <sip:+18665551234@HOST>', "sip:+18665551234@HOST", "Jane Caller"),
        ("<sip:8665551234@HOST>", "sip:8665551234@HOST", None),
        ('"Anonymous" <sip:anonymous@anonymous.invalid>', "sip:anonymous@anonymous.invalid", "Anonymous"),
        ('"Zoë, 2nd" <sip:%2B44201@HOST;user=phone>', "sip:%2B44201@HOST;user=phone", "Zoë, 2nd"),
    ],
)
async def test_an_invite_rings_with_its_callerid_and_a_cancel_stops_it(phone, caller_id, heard, name):
    ear = Ear()
    async with running(Baresip("baresip", "127.0.0.1", phone.control, ear.told.append), ear):
        await ear.listens()
        call = phone.call(caller_id)
        caller = heard.replace("HOST", f"127.0.0.1:{call.port}")
        await ear.hears(Rang("baresip", call.call_id, caller, name))
        await asyncio.to_thread(call.hang_up)
        await ear.hears(Stopped("baresip", call.call_id))


async def test_a_call_that_is_picked_up_is_answered_until_the_caller_hangs_up(phone):
    ear = Ear()
    async with running(Baresip("baresip", "127.0.0.1", phone.control, ear.told.append), ear):
        await ear.listens()
        call = phone.call("<sip:+18665551234@HOST>")
        caller = f"sip:+18665551234@127.0.0.1:{call.port}"
        await ear.hears(Rang("baresip", call.call_id, caller, None))
        phone.pick_up()
        await ear.hears(Answered("baresip", call.call_id))
        await asyncio.to_thread(call.hang_up)
        await ear.hears(Stopped("baresip", call.call_id))


async def test_a_phone_that_is_started_again_is_found_again(monkeypatch):
    monkeypatch.setattr(connecting, "LONGEST_WAIT_SECONDS", 0.05)
    ear = Ear()
    with Softphone() as phone:
        async with running(Baresip("baresip", "127.0.0.1", phone.control, ear.told.append), ear):
            await ear.listens()
            await asyncio.to_thread(phone.stop)
            await ear.waits("cannot be reached")
            await asyncio.to_thread(phone.start)
            await ear.listens()
            call = phone.call("<sip:911@HOST>")
            await ear.hears(Rang("baresip", call.call_id, f"sip:911@127.0.0.1:{call.port}", None))
