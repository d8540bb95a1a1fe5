"""A session with a vendor made of nothing: what it owns, in which order it works, and how it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from session_vendor import Vendor, record
from session_virtual_time import in_virtual_time, loop, now_ms, pass_time

from agent_console.callcontrol import Exchange
from agent_console.callcontrol.errors import NotAuthorized, ServerBroken
from agent_console.desk.calls import Call
from agent_console.desk.cases import Attempt
from agent_console.desk.effects import Action, Effect
from agent_console.desk.events import (
    CallChosen,
    CallsSeen,
    ConnectAsked,
    DraftChanged,
    Event,
    Noticed,
    PolicyChanged,
    RecordedAttempt,
    Recovered,
    ReturnAsked,
    RingStarted,
    RingStopped,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.outcomes import Done, NotSent, Outcome, Unknown
from agent_console.desk.policy import Key, Policy
from agent_console.desk.reduce import reduce
from agent_console.desk.rings import RingState
from agent_console.desk.state import ActionMessage, Desk, KeyRefused, Live, Lost, NoKey, Notice
from agent_console.desk.transfers import Ended, Ending, InDoubt, UnderWay
from agent_console.desk.world import Kind
from agent_console.session import Session
from agent_console.settings import Profile

KEYS = {"active_calls": "key-1", "transfer": "key-2", "return": "key-3"}


@dataclass
class Journal:
    """Notes what is intended and concluded, beside what the vendor was asked by then."""

    vendor: Vendor
    session: Session | None = None
    notes: list[tuple[object, ...]] = field(default_factory=list)
    fails_on: str = ""

    async def intend(self, action: Action, desk: Desk) -> None:
        await asyncio.sleep(0.01)
        self.notes.append(("intend", action.action_id, len(self.vendor.actions)))
        if self.fails_on == "intend":
            raise OSError("the disk is full")

    async def conclude(self, action: Action, outcome: Outcome) -> None:
        await asyncio.sleep(0.01)
        assert self.session is not None
        self.notes.append(("conclude", action.action_id, outcome, self.session.desk.message))
        if self.fails_on == "conclude":
            raise OSError("the disk is full")


def session_at(vendor: Vendor, journal: Journal | None = None, poll_seconds: float = 1.0) -> Session:
    session = Session(
        Profile("Sales", poll_seconds=poll_seconds),
        make_client=lambda profile, keys, on_exchange: vendor,  # type: ignore[arg-type, return-value]
        recorder=journal,
        now_ms=now_ms,
    )
    if journal is not None:
        journal.session = session
    return session


async def working(vendor: Vendor, journal: Journal | None = None, poll_seconds: float = 1.0) -> Session:
    """A session with the newest call in hand and a destination in the transfer panel."""
    session = session_at(vendor, journal, poll_seconds)
    await session.start(KEYS)
    await pass_time(0.2)
    if session.desk.calls:
        session.post(CallChosen(now_ms(), session.desk.calls[0].call_uuid))
        session.post(DraftChanged("+14165550101", hold_caller=True))
    return session


def press(session: Session, gesture: type[TransferAsked | ConnectAsked | StopAsked | ReturnAsked]) -> None:
    assert session.desk.current is not None
    session.post(gesture(now_ms(), session.desk.current.call.call_uuid))


@in_virtual_time
async def test_an_action_is_recorded_before_it_is_sent_and_its_outcome_before_it_is_shown():
    vendor = Vendor([record(1)])
    journal = Journal(vendor)
    session = await working(vendor, journal)
    press(session, TransferAsked)
    press(session, TransferAsked)
    await pass_time(0.2)
    assert vendor.actions == [("transfer", "call-1", "+14165550101", True)]
    assert journal.notes == [("intend", 1, 0), ("conclude", 1, Done("transfer-1"), None)]
    assert isinstance(session.desk.transfer_of_current(), UnderWay)
    await session.close()


@in_virtual_time
async def test_an_action_that_cannot_be_recorded_is_not_sent_and_the_agent_is_told(
    caplog: pytest.LogCaptureFixture,
):
    vendor = Vendor([record(1)])
    session = await working(vendor, Journal(vendor, fails_on="intend"))
    press(session, TransferAsked)
    await pass_time(0.2)
    assert vendor.actions == []
    transfer = session.desk.transfer_of_current()
    assert isinstance(transfer, Ended)
    assert transfer.how is Ending.NOT_SENT
    assert isinstance(session.desk.message, ActionMessage)
    assert isinstance(session.desk.message.outcome, NotSent)
    assert "the disk is full" in caplog.text
    await session.close()


@in_virtual_time
async def test_an_outcome_that_cannot_be_recorded_is_shown_all_the_same(caplog: pytest.LogCaptureFixture):
    vendor = Vendor([record(1)])
    session = await working(vendor, Journal(vendor, fails_on="conclude"))
    press(session, TransferAsked)
    await pass_time(0.2)
    assert isinstance(session.desk.transfer_of_current(), UnderWay)
    assert "the disk is full" in caplog.text
    await session.close()


@in_virtual_time
async def test_an_answered_action_is_followed_by_a_look_at_the_list():
    vendor = Vendor([record(1)])
    session = await working(vendor, poll_seconds=60)
    press(session, TransferAsked)
    await pass_time(0.06)
    assert len(vendor.asked_at_ms) == 2
    await session.close()


@in_virtual_time
async def test_closing_waits_for_an_answer_that_comes_soon():
    vendor = Vendor([record(1)], action_takes_seconds=1.0)
    journal = Journal(vendor)
    session = await working(vendor, journal)
    press(session, TransferAsked)
    await pass_time(0.05)
    await session.close()
    assert journal.notes[-1][:3] == ("conclude", 1, Done("transfer-1"))
    assert vendor.closed


@in_virtual_time
async def test_a_stop_that_was_waiting_for_the_transfer_is_sent_although_the_window_closes():
    vendor = Vendor([record(1)], action_takes_seconds=0.4)
    session = await working(vendor)
    press(session, TransferAsked)
    await pass_time(0.05)
    press(session, StopAsked)
    await session.close()
    assert vendor.actions[1:] == [("stop", "transfer-1")]


@in_virtual_time
async def test_closing_takes_two_seconds_at_most_and_what_was_under_way_is_recorded_as_unknown():
    vendor = Vendor([record(1)], action_takes_seconds=10_000, closing_takes_seconds=10_000)
    journal = Journal(vendor)
    session = await working(vendor, journal)
    vendor.takes_seconds = 10_000
    press(session, TransferAsked)
    await pass_time(5)
    began = loop().time()
    await session.close()
    assert loop().time() - began <= 2.0
    assert isinstance(journal.notes[-1][2], Unknown)
    assert isinstance(session.desk.transfer_of_current(), InDoubt)
    assert not owned_tasks()


def owned_tasks() -> set[asyncio.Task[object]]:
    return {
        task for task in asyncio.all_tasks() if task.get_name().startswith(("polling", "polls", "action"))
    }


@in_virtual_time
async def test_after_the_end_nothing_turns_the_desk_and_nobody_is_told():
    vendor = Vendor([record(1)])
    session = await working(vendor)
    await pass_time(0.01)
    told: list[Desk] = []
    session.subscribe(told.append)
    await session.close()
    session.post(Noticed(now_ms(), "too late"))
    await session.close()
    await pass_time(5)
    assert session.desk.message is None
    assert told == []


@in_virtual_time
async def test_a_session_that_has_ended_does_not_speak_over_the_next_one():
    session = session_at(Vendor(closing_takes_seconds=0.1))
    await session.start({})
    await pass_time(0.01)
    told: list[Desk] = []
    session.subscribe(told.append)
    session.post(Noticed(now_ms(), "at the last moment"))
    await session.close()
    assert told == []


@in_virtual_time
async def test_whoever_listens_is_told_once_a_turn_of_the_newest_desk():
    session = session_at(Vendor())
    told: list[Desk] = []
    session.subscribe(told.append)
    for number in range(5):
        session.post(Noticed(number, f"notice {number}"))
    await pass_time(0.001)
    assert told == [session.desk]
    session.post(DraftChanged("+1", hold_caller=True))
    await pass_time(0.001)
    assert len(told) == 2


@in_virtual_time
async def test_a_poll_that_changes_nothing_but_the_age_keeps_every_row_the_same_object():
    vendor = Vendor([record(2), record(1)])
    session = await working(vendor)
    before = session.desk
    await pass_time(1)
    assert session.desk is not before
    assert session.desk.calls is before.calls
    assert session.desk.current is before.current
    await session.close()


@in_virtual_time
async def test_a_listener_that_fails_keeps_nobody_else_from_being_told(caplog: pytest.LogCaptureFixture):
    session = session_at(Vendor())
    told: list[Desk] = []

    def fail(*_: Desk) -> None:
        raise ValueError("a mistake")

    session.subscribe(fail)
    session.subscribe(told.append)
    session.on_ring(fail)
    with caplog.at_level(logging.ERROR):
        session.post(RingStarted(now_ms(), "+18665551234"))
        await pass_time(0.001)
    assert told == [session.desk]
    assert caplog.text.count("A listener failed") == 2
    await session.close()


@in_virtual_time
async def test_the_window_is_raised_once_and_only_after_the_ring_has_been_drawn():
    session = session_at(Vendor())
    order: list[str] = []
    session.subscribe(lambda desk: order.append("drawn" if desk.ring else "drawn without it"))
    session.on_ring(lambda: order.append("raised"))
    session.post(RingStarted(now_ms(), "+18665551234"))
    await pass_time(0.1)
    session.post(RingStopped(now_ms(), "local"))
    await pass_time(0.1)
    assert order == ["drawn", "raised", "drawn without it"]
    await session.close()


@in_virtual_time
async def test_a_ring_whose_call_is_not_listed_yet_is_looked_for_every_second_and_then_given_up():
    vendor = Vendor()
    session = await working(vendor, poll_seconds=60)
    await pass_time(10)
    asked_before, rang_at_ms = len(vendor.asked_at_ms), now_ms()
    session.post(RingStarted(now_ms(), "+18665551234"))
    await pass_time(30)
    assert session.desk.ring is not None
    assert session.desk.ring.state is RingState.NOT_ROUTED
    asked_ms = [at_ms - rang_at_ms for at_ms in vendor.asked_at_ms[asked_before:]]
    assert asked_ms[:4] == [0, 1000, 2000, 3000]
    assert len(asked_ms) < 9
    await session.close()


@in_virtual_time
async def test_a_ring_finds_its_call_as_soon_as_the_list_shows_it():
    vendor = Vendor()
    session = await working(vendor, poll_seconds=60)
    await pass_time(5)
    session.post(RingStarted(now_ms(), "+18665551234"))
    await pass_time(1.5)
    vendor.records = [record(1)]
    await pass_time(1)
    assert session.desk.current is not None
    assert session.desk.current.call.call_uuid == "call-1"
    await session.close()


@in_virtual_time
async def test_a_ring_that_is_looked_for_does_not_press_a_server_in_trouble():
    vendor = Vendor(always=ServerBroken(500))
    session = await working(vendor)
    await pass_time(600)
    asked_before = len(vendor.asked_at_ms)
    session.post(RingStarted(now_ms(), "+18665551234"))
    await pass_time(120)
    assert isinstance(session.desk.connection, Lost)
    assert len(vendor.asked_at_ms) - asked_before < 60
    await session.close()


@in_virtual_time
async def test_without_a_key_nothing_is_asked_until_there_is_one_and_no_more_when_it_is_taken_away():
    vendor = Vendor([record(1)])
    session = session_at(vendor)
    await session.start({"transfer": "key-2"})
    await pass_time(60)
    assert (session.desk.connection, vendor.asked_at_ms) == (NoKey(), [])
    session.replace_keys(KEYS)
    await pass_time(0.1)
    assert (session.desk.connection, vendor.keys) == (Live(), KEYS)
    session.replace_keys({"transfer": "key-2"})
    await pass_time(60)
    assert (session.desk.connection, len(vendor.asked_at_ms)) == (NoKey(), 1)
    session.replace_keys(KEYS)
    await pass_time(0.1)
    assert session.desk.connection == Live()
    await session.close()


@in_virtual_time
async def test_a_refused_key_rests_the_polls_until_it_is_replaced():
    vendor = Vendor([record(1)], always=NotAuthorized())
    session = session_at(vendor)
    await session.start(KEYS)
    await pass_time(60)
    assert (session.desk.connection, len(vendor.asked_at_ms)) == (KeyRefused(), 1)
    vendor.always = None
    session.replace_keys(KEYS | {"active_calls": "key-4"})
    await pass_time(0.1)
    assert session.desk.connection == Live()
    await session.close()


@in_virtual_time
async def test_on_another_network_the_connections_are_renewed():
    vendor = Vendor([record(1)])
    session = session_at(vendor)
    session.reconnect()
    await session.start(KEYS)
    await pass_time(0.5)
    session.reconnect()
    await pass_time(0.1)
    assert (vendor.renewals, len(vendor.asked_at_ms)) == (1, 2)
    await session.close()


@in_virtual_time
async def test_a_page_that_is_none_of_the_servers_own_does_not_set_the_clock():
    listeners: list[Callable[[Exchange], None]] = []

    def make_client(profile: object, keys: object, on_exchange: Callable[[Exchange], None]) -> Vendor:
        listeners.append(on_exchange)
        return Vendor()

    session = Session(Profile("Sales"), make_client=make_client, now_ms=now_ms)  # type: ignore[arg-type]
    await session.start(KEYS)

    def reply(date_ms: int, error: str | None) -> None:
        listeners[0](Exchange("GET", "https://…", 200, now_ms() - 10, now_ms(), date_ms, error))

    reply(1_750_000_000_000, None)
    clock = session.desk.clock
    assert clock is not None
    reply(1_760_000_000_000, "OtherStatus: from a proxy")
    assert session.desk.clock is clock
    await pass_time(5)
    reply(1_750_000_005_000, None)
    assert session.desk.clock is clock, "nor do small gains change anything"
    reply(1_760_000_000_000, None)
    assert session.desk.clock != clock
    await session.close()


@in_virtual_time
async def test_a_session_that_is_closed_while_it_starts_asks_nothing():
    vendor = Vendor([record(1)])
    session = session_at(vendor)
    starting = session.start(KEYS)
    await session.close()
    await starting
    await pass_time(5)
    assert vendor.asked_at_ms == []


@in_virtual_time
async def test_a_picture_that_the_desk_fails_on_is_told_and_never_confirmed(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    fails = True

    def turn(desk: Desk, event: Event) -> tuple[Desk, tuple[Effect, ...]]:
        if fails and isinstance(event, CallsSeen):
            raise ValueError("a mistake")
        return reduce(desk, event)

    monkeypatch.setattr("agent_console.session.session.reduce", turn)
    vendor = Vendor([record(1)])
    session = session_at(vendor)
    told: list[Desk] = []
    session.subscribe(told.append)
    await session.start(KEYS)
    await pass_time(5)
    assert len(vendor.asked_at_ms) > 3, "the polls go on"
    assert isinstance(session.desk.connection, Lost)
    assert session.desk.answered_at_ms is None
    assert told[-1] is session.desk
    assert caplog.text.count("The desk failed on CallsSeen") == 1
    fails = False
    vendor.records = [record(2), record(1)]
    await pass_time(2)
    assert (session.desk.connection, len(session.desk.calls)) == (Live(), 2)
    await session.close()


@in_virtual_time
async def test_a_press_that_the_desk_fails_on_is_told_and_the_next_one_works(monkeypatch: pytest.MonkeyPatch):
    fails = True

    def turn(desk: Desk, event: Event) -> tuple[Desk, tuple[Effect, ...]]:
        if fails and isinstance(event, TransferAsked):
            raise ValueError("a mistake")
        return reduce(desk, event)

    monkeypatch.setattr("agent_console.session.session.reduce", turn)
    vendor = Vendor([record(1)])
    session = await working(vendor)
    press(session, TransferAsked)
    press(session, TransferAsked)
    assert isinstance(session.desk.message, Notice)
    fails = False
    press(session, TransferAsked)
    await pass_time(0.2)
    assert len(vendor.actions) == 1
    assert isinstance(session.desk.transfer_of_current(), UnderWay)
    await session.close()


@in_virtual_time
async def test_an_action_for_which_there_is_no_client_yet_is_told_as_not_sent():
    session = session_at(Vendor())
    session.post(PolicyChanged(Policy(keys=frozenset(Key))))
    held = Attempt(Kind.TRANSFER_HELD, -1, 0, "+14165550101", "transfer-1", Done("transfer-1"), 0)
    session.post(Recovered(now_ms(), (RecordedAttempt(Call("call-1"), held),)))
    await pass_time(1)
    press(session, ConnectAsked)
    await pass_time(0.1)
    assert isinstance(session.desk.message, ActionMessage)
    assert isinstance(session.desk.message.outcome, NotSent)
    await session.close()
