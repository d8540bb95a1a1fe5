"""The whole session at the simulator: a real client, a real socket, the vendor's rules."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress

import pytest
from msgspec.structs import replace

from agent_console.desk.controls import controls
from agent_console.desk.events import (
    AcceptAsked,
    ConnectAsked,
    DraftChanged,
    ReturnAsked,
    RingStarted,
    StopAsked,
    TransferAsked,
)
from agent_console.desk.hand import TOO_SOON_TO_MEAN_IT_MS
from agent_console.desk.handling import HandlingGranted
from agent_console.desk.outcomes import Refusal, Refused, Unknown
from agent_console.desk.state import (
    ActionMessage,
    Desk,
    Gone,
    KeyRefused,
    Live,
    Lost,
    SlowedDown,
)
from agent_console.desk.transfers import CallerLeg, Ended, Ending, InDoubt, UnderWay
from agent_console.desk.windows import countdown_of_current
from agent_console.session import Session, monotonic_ms
from agent_console.settings import Profile
from agent_console.simulator import (
    HTML_PAGE,
    Action,
    Answers,
    Delays,
    Drops,
    HandSetClock,
    Kind,
    Paradigm,
    Party,
    Simulator,
    SkewsDate,
    quiet_day,
)

CALLER = "+12025550123"
PICKS_UP, CANNOT_BE_DIALLED = "+14165550101", "+14165550199"


class AtWork:
    """A session at a simulator, and the patience to wait for what it shows."""

    def __init__(self, simulator: Simulator, clock: HandSetClock, **profile: object) -> None:
        self.simulator, self.clock = simulator, clock
        known = Profile("Sales", simulator.base_url, poll_seconds=0.05)
        self.session = Session(replace(known, **profile))  # type: ignore[arg-type]
        self._changed = asyncio.Event()
        self.session.subscribe(lambda _: self._changed.set())

    @property
    def desk(self) -> Desk:
        return self.session.desk

    async def until(self, condition: Callable[[Desk], object]) -> Desk:
        """Wait until the desk shows this."""
        async with asyncio.timeout(20):
            while not condition(self.desk):
                self._changed.clear()
                # What the simulator has seen changes without the desk.
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), 0.02)
        return self.desk

    def call_in(self) -> str:
        with self.simulator.world() as world:
            call_uuid = world.call_in(CALLER)
            world.answer(world.leg_of(call_uuid, Party.AGENT))
        return call_uuid

    async def call_in_hand(self) -> str:
        call_uuid = self.call_in()
        self.session.post(RingStarted(monotonic_ms(), CALLER))
        await self.until(_may_be_pressed)
        return call_uuid

    def press(self, gesture: type) -> None:
        assert self.desk.current is not None
        self.session.post(gesture(monotonic_ms(), self.desk.current.call.call_uuid))

    def transfer_to(self, to: str, *, hold_caller: bool = True) -> None:
        self.session.post(DraftChanged(to, hold_caller))
        self.press(TransferAsked)

    def asked(self, kind: Kind) -> int:
        return sum(1 for one in self.simulator.requests if one.kind is kind)


def _may_be_pressed(desk: Desk) -> bool:
    """Whether the ring has settled, and a press is no longer taken for one on the call before."""
    if desk.current is None or desk.ring is None or not desk.ring.settled:
        return False
    return monotonic_ms() - desk.current.since_ms >= TOO_SOON_TO_MEAN_IT_MS


@asynccontextmanager
async def working(simulator: Simulator, clock: HandSetClock, **profile: object) -> AsyncIterator[AtWork]:
    """A session that has begun, and is closed whatever comes."""
    at_work = AtWork(simulator, clock, **profile)
    try:
        await at_work.session.start(simulator.keys)
        yield at_work
    finally:
        await at_work.session.close()


@pytest.fixture(scope="module")
def caretaker() -> Iterator[ThreadPoolExecutor]:
    """Stops servers while the next test runs."""
    with ThreadPoolExecutor(4) as caretaker:
        yield caretaker


@pytest.fixture
def clock() -> HandSetClock:
    return HandSetClock()


@pytest.fixture
def simulator(clock: HandSetClock, caretaker: ThreadPoolExecutor, request: pytest.FixtureRequest):
    paradigm = getattr(request, "param", Paradigm.RETURN)
    simulator = Simulator(quiet_day().with_paradigm(paradigm), seed=7, clock=clock)
    simulator.start()
    yield simulator
    caretaker.submit(simulator.stop)


@pytest.fixture(params=["json", "xml"])
async def at_work(
    simulator: Simulator, clock: HandSetClock, request: pytest.FixtureRequest
) -> AsyncIterator[AtWork]:
    paradigm = simulator.scenario.agent.paradigm.value
    async with working(simulator, clock, format=request.param, paradigm=paradigm) as at_work:
        await at_work.until(lambda desk: desk.connection == Live())
        yield at_work


accepting = pytest.mark.parametrize("simulator", [Paradigm.ACCEPT], indirect=True)


async def test_a_ring_is_matched_and_its_call_handed_over_with_the_caller_held(at_work: AtWork):
    call_uuid = await at_work.call_in_hand()
    at_work.transfer_to(PICKS_UP)
    desk = await at_work.until(lambda desk: isinstance(desk.transfer_of_current(), UnderWay))
    transfer = desk.transfer_of_current()
    assert isinstance(transfer, UnderWay)
    assert transfer.caller is CallerLeg.HELD
    at_work.clock.advance(5_000)
    at_work.press(ConnectAsked)
    await at_work.until(
        lambda desk: (
            isinstance(desk.transfer_of_current(), UnderWay)
            and desk.transfer_of_current().caller is CallerLeg.CONFERENCED
            and desk.transfer_of_current().step is None
        )
    )
    with at_work.simulator.world() as world:
        hears = world.hears(call_uuid)
        assert {(Party.CALLER, Party.AGENT), (Party.DESTINATION, Party.CALLER)} <= hears
        world.hang_up(world.leg_of(call_uuid, Party.AGENT))
    desk = await at_work.until(lambda desk: isinstance(desk.transfer_of_current(), Ended))
    assert (at_work.asked(Kind.TRANSFER), at_work.asked(Kind.CONNECT)) == (1, 1)


async def test_a_transfer_is_stopped_and_shown_so_once_the_list_agrees(at_work: AtWork):
    await at_work.call_in_hand()
    at_work.transfer_to(PICKS_UP, hold_caller=False)
    await at_work.until(lambda desk: isinstance(desk.transfer_of_current(), UnderWay))
    at_work.press(StopAsked)
    desk = await at_work.until(lambda desk: isinstance(desk.transfer_of_current(), Ended))
    ended = desk.transfer_of_current()
    assert isinstance(ended, Ended)
    assert ended.how is Ending.STOPPED
    assert at_work.asked(Kind.STOP) == 1


async def test_a_call_is_returned_and_leaves_the_list(at_work: AtWork):
    await at_work.call_in_hand()
    at_work.press(ReturnAsked)
    desk = await at_work.until(lambda desk: desk.current is not None and desk.current.gone is not None)
    assert desk.current is not None
    assert desk.current.gone is Gone.RETURNED
    assert at_work.asked(Kind.RETURN) == 1


@accepting
async def test_a_call_is_accepted_and_stays(at_work: AtWork):
    call_uuid = await at_work.call_in_hand()
    at_work.press(AcceptAsked)
    desk = await at_work.until(
        lambda desk: (
            isinstance(desk.handling_of_current(), HandlingGranted) and desk.handling_of_current().listed
        )
    )
    at_work.clock.advance(60_000)
    with at_work.simulator.world() as world:
        assert world.is_live(call_uuid)
    assert countdown_of_current(desk, monotonic_ms()) is None


async def test_a_refusal_is_told_as_what_it_is(at_work: AtWork):
    await at_work.call_in_hand()
    at_work.transfer_to(CANNOT_BE_DIALLED)
    desk = await at_work.until(lambda desk: isinstance(desk.message, ActionMessage))
    assert isinstance(desk.message, ActionMessage)
    assert desk.message.outcome == Refused(Refusal.CANNOT_DIAL)


@pytest.mark.parametrize("acts", [True, False])
async def test_a_transfer_whose_answer_is_lost_is_in_doubt_and_never_sent_again(at_work: AtWork, acts: bool):
    await at_work.call_in_hand()
    at_work.simulator.faults.add(Drops(acts=acts), on=Kind.TRANSFER)
    at_work.transfer_to(PICKS_UP)
    desk = await at_work.until(lambda desk: isinstance(desk.transfer_of_current(), InDoubt))
    assert isinstance(desk.message, ActionMessage)
    assert isinstance(desk.message.outcome, Unknown)
    polls = at_work.asked(Kind.ACTIVE_CALLS)
    await at_work.until(lambda _: at_work.asked(Kind.ACTIVE_CALLS) > polls + 10)
    assert at_work.asked(Kind.TRANSFER) == 1


async def test_a_stop_whose_answer_is_lost_leaves_both_ways_back_open(at_work: AtWork):
    await at_work.call_in_hand()
    at_work.transfer_to(PICKS_UP)
    await at_work.until(lambda desk: isinstance(desk.transfer_of_current(), UnderWay))
    at_work.simulator.faults.add(Drops(acts=True), on=Kind.STOP)
    at_work.press(StopAsked)
    desk = await at_work.until(
        lambda desk: isinstance(desk.message, ActionMessage) and desk.message.verb.name == "STOP"
    )
    assert isinstance(desk.message, ActionMessage)
    assert isinstance(desk.message.outcome, Unknown)
    assert controls(desk, monotonic_ms()).connect_caller.enabled
    assert at_work.asked(Kind.STOP) == 1


async def test_a_server_that_asks_for_patience_is_left_alone_until_the_time_it_named(at_work: AtWork):
    at_work.simulator.faults.add(Answers(503, retry_after="1"), on=Kind.ACTIVE_CALLS)
    desk = await at_work.until(lambda desk: isinstance(desk.connection, SlowedDown))
    assert isinstance(desk.connection, SlowedDown)
    asked = at_work.asked(Kind.ACTIVE_CALLS)
    at_work.session.post(RingStarted(monotonic_ms(), CALLER))
    while monotonic_ms() < desk.connection.next_try_at_ms - 50:
        assert at_work.asked(Kind.ACTIVE_CALLS) == asked
        await asyncio.sleep(0.05)
    await at_work.until(lambda desk: desk.connection == Live())


@pytest.mark.parametrize(
    "fault",
    [Answers(500), Drops(), Answers(502, HTML_PAGE, "text/html"), Answers(200, b"{", "application/json")],
)
async def test_an_outage_is_told_in_words_and_its_end_is_seen(at_work: AtWork, fault: Answers | Drops):
    at_work.simulator.faults.add(fault, on=Kind.ACTIVE_CALLS)
    desk = await at_work.until(lambda desk: isinstance(desk.connection, Lost))
    assert isinstance(desk.connection, Lost)
    assert desk.connection.why.endswith(".")
    await at_work.until(lambda desk: desk.connection == Live())


async def test_a_revoked_key_rests_the_polls_until_a_new_one_is_given(at_work: AtWork):
    with at_work.simulator.world() as world:
        world.keys.revoke(world.agent_keys["active_calls"])
    await at_work.until(lambda desk: desk.connection == KeyRefused())
    with at_work.simulator.world() as world:
        world.keys.issue(world.scenario.agent, Action.ACTIVE_CALLS)
    at_work.session.replace_keys(at_work.simulator.keys)
    await at_work.until(lambda desk: desk.connection == Live())


async def test_a_refused_transfer_key_leaves_the_polls_alone(at_work: AtWork):
    await at_work.call_in_hand()
    with at_work.simulator.world() as world:
        world.keys.revoke(world.agent_keys["transfer"])
    at_work.transfer_to(PICKS_UP)
    desk = await at_work.until(lambda desk: isinstance(desk.message, ActionMessage))
    assert isinstance(desk.message, ActionMessage)
    assert desk.message.outcome == Refused(Refusal.NOT_AUTHORIZED)
    await at_work.until(lambda desk: desk.connection == Live())


async def test_more_calls_than_a_page_holds_all_come_in_and_go_again(at_work: AtWork):
    called_in = []
    for _ in range(60):
        at_work.clock.advance(1000)
        called_in.append(at_work.call_in())
    await at_work.until(lambda desk: [call.call_uuid for call in desk.calls] == called_in[::-1])
    for call_uuid in called_in[:50]:
        with at_work.simulator.world() as world:
            world.caller_hangs_up(call_uuid)
    await at_work.until(lambda desk: [call.call_uuid for call in desk.calls] == called_in[:49:-1])


async def test_the_countdown_runs_on_the_servers_clock(at_work: AtWork):
    await at_work.call_in_hand()
    at_work.clock.advance(40_000)
    await at_work.until(lambda desk: left_seconds(desk) is not None and left_seconds(desk) <= 50)
    assert 45 <= (left_seconds(at_work.desk) or 0) <= 50
    at_work.clock.advance(60_000)
    await at_work.until(lambda desk: left_seconds(desk) == 0)


async def test_a_server_that_is_days_off_is_taken_at_its_own_word(simulator: Simulator, clock: HandSetClock):
    simulator.faults.add(SkewsDate(by_ms=-3 * 86_400_000), times=None)
    async with working(simulator, clock) as at_work:
        await at_work.call_in_hand()
        await at_work.until(lambda desk: left_seconds(desk) is not None)
        assert left_seconds(at_work.desk) == 90, "never more than the whole window"


def left_seconds(desk: Desk) -> float | None:
    window = countdown_of_current(desk, monotonic_ms())
    return None if window is None or window.left_ms is None else window.left_ms / 1000


async def test_the_end_does_not_wait_for_a_server_that_hangs(at_work: AtWork):
    at_work.simulator.faults.add(Delays(60_000), times=None)
    polls = at_work.asked(Kind.ACTIVE_CALLS)
    await at_work.until(lambda _: at_work.asked(Kind.ACTIVE_CALLS) > polls)
    async with asyncio.timeout(5):
        await at_work.session.close()


async def test_a_server_that_is_not_there_is_told_and_found_when_it_comes(clock: HandSetClock):
    first = Simulator(quiet_day(), clock=clock)
    first.start()
    port = int(first.origin.rpartition(":")[2])
    await asyncio.to_thread(first.stop)
    async with working(first, clock) as at_work:
        await at_work.until(lambda desk: isinstance(desk.connection, Lost))
        with Simulator(quiet_day(), clock=clock, port=port):
            await at_work.until(lambda desk: desk.connection == Live())
            await at_work.session.close()


def test_importing_the_session_loads_neither_an_http_client_nor_the_numbers_nor_qt():
    heavy = {"httpx", "httpcore", "phonenumbers", "PySide6", "qasync", "keyring", "starlette", "truststore"}
    script = f"import sys, agent_console.session; print(sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
