"""A journal that cannot be used is said to be so, costs no held caller, and never stops the console."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

from from_outside import wait_for

from agent_console.simulator import Party


def journal_of(program) -> Path:
    return Path(program.env["AGENT_CONSOLE_DATA_DIR"]) / "journal.sqlite3"


def talking_to_a_caller(program, simulator, screen_reader) -> None:
    screen_reader.find_text("Connection: live")
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
        world.answer(world.leg_of(call_uuid, Party.AGENT))
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=call_uuid)
    screen_reader.type("Transfer to", "+14165550101")


def transfers(simulator) -> int:
    return sum("/transfer." in one.path for one in simulator.requests)


def test_a_damaged_journal_is_set_aside_with_its_name_told_and_the_console_goes_on(
    program, simulator, screen_reader
):
    program.profile(simulator.base_url, simulator.keys)
    journal_of(program).write_bytes(b"no journal at all" * 100)
    program.start()
    message = screen_reader.find_text("Message: The journal was damaged and has been set aside")
    [aside] = [one for one in journal_of(program).parent.iterdir() if ".corrupt-" in one.name]
    assert aside.name in message["name"]
    assert aside.read_bytes() == b"no journal at all" * 100
    talking_to_a_caller(program, simulator, screen_reader)
    screen_reader.press("Transfer")
    screen_reader.find("Stop transfer", enabled=True)
    # Stop is a way back from the press on, before the server has answered.
    with closing(sqlite3.connect(journal_of(program))) as journal:
        recorded = partial(journal.execute, "SELECT outcome FROM actions")
        wait_for(lambda: recorded().fetchall() == [("done",)], "the transfer in the journal")


def test_a_journal_that_another_program_holds_keeps_a_transfer_from_being_sent_until_it_lets_go(
    program, simulator, screen_reader
):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    talking_to_a_caller(program, simulator, screen_reader)
    with closing(sqlite3.connect(journal_of(program), isolation_level=None)) as backup:
        backup.execute("BEGIN EXCLUSIVE")
        screen_reader.press("Transfer")
        screen_reader.find_text("Message: Transfer was not sent. It could not be recorded")
    assert transfers(simulator) == 0
    screen_reader.press("Transfer")
    screen_reader.find("Stop transfer", enabled=True)
    wait_for(lambda: transfers(simulator) == 1, "the transfer to arrive")
    program.close(expected=r"^WARNING agent_console\.session\..* journal")
