"""The agent's attention is the agent's: real keys go where they were meant to go, whatever rings or ends."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from from_outside import Program, ScreenReader, says, wait_for

from agent_console.simulator import Paradigm, Party, Simulator, quiet_day

SEEN_SECONDS = 0.5
"""So long does what has changed let presses pass by."""
JANE, MARIE = "+16045550123", "+33199006710"


class Desk:
    """A console in front of somebody with a keyboard, and the world that its calls come from."""

    def __init__(self, env: dict[str, str], simulator: Simulator, more: str = "") -> None:
        self._env = env
        self.simulator = simulator
        self.program, self.reader = Program(env), ScreenReader(env)
        self.program.profile(simulator.base_url, simulator.keys, f"poll_seconds = 0.5\n{more}")
        self.program.start()
        self.reader.find_text("Connection: live")
        self.reader.give_keyboard("Agent Console")

    def rings(self, caller: str) -> str:
        """A call comes in, and the phone tells of it; gives its UUID."""
        with self.simulator.world() as world:
            call_uuid = world.call_in(caller, caller)
        self.program.ring(caller)
        return call_uuid

    def takes(self, caller: str) -> str:
        """A call comes in, is in hand, and may be acted upon."""
        call_uuid = self.rings(caller)
        self.reader.find("Matched call", identifier=call_uuid)
        with self.simulator.world() as world:
            world.answer(world.leg_of(call_uuid, Party.AGENT))
        return call_uuid

    def ends(self, call_uuid: str) -> None:
        """Everybody hangs up."""
        with self.simulator.world() as world:
            world.caller_hangs_up(call_uuid)
            for party in Party:
                if (leg := world.leg_of(call_uuid, party)) is not None:
                    world.hang_up(leg)

    def types(self, text: str) -> None:
        says(self._env, "type", "--delay", "8", text)

    def presses(self, *keys: str) -> None:
        says(self._env, "key", *keys)

    def acted(self) -> list[str]:
        """Where requests went that act on a call."""
        return [one.path for one in self.simulator.requests if one.method != "GET"]

    def text_of(self, name: str) -> str:
        return str(self.reader.find(name)["text"])

    def leave(self) -> None:
        self.program.close()

    def abandon(self) -> None:
        self.program.abandon()
        self.reader.close()


@pytest.fixture
def desk(desktop: dict[str, str], simulator: Simulator) -> Iterator[Desk]:
    desk = Desk(desktop, simulator)
    try:
        yield desk
        desk.leave()
    finally:
        desk.abandon()


@pytest.mark.parametrize("paradigm", [Paradigm.RETURN, Paradigm.ACCEPT])
def test_a_note_is_written_while_calls_ring_and_end(desktop, paradigm):
    with Simulator(quiet_day().with_paradigm(paradigm), seed=1) as simulator:
        desk = Desk(desktop, simulator, f'paradigm = "{paradigm.name.lower()}"')
        try:
            first = desk.takes(JANE)
            desk.presses("ctrl+n")
            wait_for(lambda: desk.reader.find("Note about the call")["focused"], "the note to be written in")
            desk.types("wants the ")
            second = desk.rings(MARIE)
            desk.reader.find_text("Second call", identifier=second)
            desk.types("offer  by ")
            desk.presses("Return", "space")
            desk.ends(first)
            desk.types("f")
            desk.reader.find("Matched call", identifier=second)
            desk.types("riday  y")
            note = "wants the offer  by \n friday  y"
            wait_for(lambda: desk.text_of("Note about the call").endswith("y"), "the whole note")
            assert desk.text_of("Note about the call") == note
            told = desk.reader.find("Note about the call")
            assert told["focused"]
            assert told["description"] == "Note for +1 604-555-0123"
            assert desk.acted() == []
            desk.leave()
        finally:
            desk.abandon()


def test_a_second_call_is_one_key_away_and_so_is_the_way_back(desk):
    first = desk.takes(JANE)
    desk.types("416 555")
    second = desk.rings(MARIE)
    desk.reader.find_text("Second call", identifier=second)
    desk.types(" 01")
    wait_for(lambda: desk.text_of("Transfer to") == "416 555 01", "the number so far")
    desk.presses("F3", "0", "0", "Return")
    desk.reader.find("Matched call", identifier=second)
    desk.reader.find_text("Second call", identifier=first)
    assert desk.text_of("Transfer to") == ""
    desk.presses("F3", "9", "space", "Return")
    desk.reader.find("Matched call", identifier=first)
    assert desk.text_of("Transfer to") == "416 555 01"
    assert desk.acted() == []


def test_keys_that_were_meant_for_a_call_that_ends_do_nothing_to_the_next(desk):
    first = desk.takes(JANE)
    desk.reader.type("Transfer to", "+14165550101")
    time.sleep(SEEN_SECONDS)
    desk.reader.press("Transfer")
    desk.reader.find("Connect caller", enabled=True)
    second = desk.rings(MARIE)
    desk.reader.find_text("Second call", identifier=second)
    desk.presses("Tab", "Tab")
    before = len(desk.acted())
    desk.ends(first)

    def next_is_in_hand() -> bool:
        desk.presses("F9", "F9", "F5", "F6", "F8")
        return bool(desk.reader.find("Matched call")["identifier"] == second)

    wait_for(next_is_in_hand, "the second call to be in hand")
    assert not [one for one in desk.acted()[before:] if second in one]
    desk.reader.find("Return call", enabled=True)

    def is_returned() -> bool:
        desk.presses("F9")
        return any(second in one and "return" in one for one in desk.acted())

    wait_for(is_returned, "what is meant to be done")
