"""A real Twinkle, rung by real SIP calls, runs the scripts that the settings give to copy."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest
from real_twinkle import Twinkle
from rings_peers import Ear

from agent_console.rings.announcements import Rang, Stopped
from agent_console.rings.local import LocalSocket
from agent_console.ui.ring_recipes import Program, recipes

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Twinkle and SIPp are installed on Linux")

COMMAND = str(Path(sys.executable).with_name("agent-console"))
IN_TWINKLE = {"Incoming call": "script_incoming_call", "Incoming call failed": "script_in_call_failed"}


@pytest.fixture
def phone(runtime_folder):
    recipe = next(one for one in recipes(Program((COMMAND,)), "") if one.phone == "Twinkle")
    with Twinkle({IN_TWINKLE[label]: text for label, text in recipe.entries}, os.environ) as phone:
        yield phone


async def test_twinkles_scripts_ring_with_the_caller_and_hang_up_when_the_caller_gives_up(phone):
    ear = Ear()
    console = LocalSocket("Sales", ear.heard.append, lambda **_: None, lambda: None)
    assert await console.start()
    try:
        for caller_id, caller in (
            ('"Jane Caller" <sip:+18665551234@HOST>', "+18665551234"),
            ("<sip:8665551234@HOST;user=phone>", "8665551234"),
            ('"Anonymous" <sip:anonymous@anonymous.invalid>', "anonymous"),
            ("<sip:anonymous.invalid>", "anonymous"),
        ):
            call = phone.call(caller_id)
            await ear.hears(Rang("local", None, caller))
            await asyncio.to_thread(call.hang_up)
            await ear.hears(Stopped("local", None, caller))
    finally:
        await console.close()


async def test_twinkle_rings_all_the_same_while_no_console_runs(phone):
    call = phone.call("<sip:+18665551234@HOST>")
    await asyncio.to_thread(call.wait_until_it_rings)
