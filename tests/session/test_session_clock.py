"""The countdown against the truth: random networks, clocks that are days off, that drift and are set."""

from __future__ import annotations

import time
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.desk.calls import Call
from agent_console.desk.clock import ServerClock
from agent_console.desk.policy import Paradigm, Policy
from agent_console.desk.state import ChosenBy, Current, Desk
from agent_console.desk.windows import window_of_current
from agent_console.session import monotonic_ms
from agent_console.session.clock import REPLIES_TO_FORGET, ClockEstimate, clock_to_tell

DAY_MS = 86_400_000
WINDOW_MS = 90_000
EPOCH_MS = 1_750_000_000_000


@dataclass
class Server:
    """A server whose clock is off by `skew_ms` and runs `drift` per million too fast."""

    skew_ms: float
    drift: float = 0.0

    def clock_at(self, monotonic_ms: float) -> float:
        return EPOCH_MS + self.skew_ms + monotonic_ms * (1 + self.drift / 1_000_000)


@dataclass
class Console:
    """What a session does with each reply, and what its face shows."""

    estimate: ClockEstimate
    told: ServerClock | None = None

    def hear(self, server: Server, asked_ms: float, stamped_ms: float, answered_ms: float) -> None:
        date_ms = int(server.clock_at(stamped_ms) // 1000 * 1000)
        self.estimate.read(date_ms, int(asked_ms), int(answered_ms))
        self.look(answered_ms)

    def look(self, now_ms: float) -> None:
        known = self.estimate.at(int(now_ms))
        assert known is not None
        self.told = clock_to_tell(known, self.told) or self.told

    def left_ms(self, began_ms: float, now_ms: float) -> int:
        desk = Desk(
            policy=Policy(paradigm=Paradigm.RETURN, return_window_ms=WINDOW_MS),
            clock=self.told,
            current=Current(Call("call-1", dialed_out_at_ms=int(began_ms)), ChosenBy.RING, 0),
        )
        window = window_of_current(desk, int(now_ms))
        assert window is not None
        assert window.left_ms is not None
        return window.left_ms


class Trip(tuple[float, float, float]):
    """Milliseconds: the pause before a request, its way there, and its way back."""

    __slots__ = ()


trips = st.builds(
    lambda pause, there, back: Trip((pause, there, back)),
    st.floats(700, 1300),
    st.floats(0.2, 400),
    st.floats(0.2, 400),
)
servers = st.builds(Server, st.floats(-5 * DAY_MS, 5 * DAY_MS), st.floats(-190, 190))


@given(
    server=servers,
    booted_ms=st.floats(0, 400 * DAY_MS),
    many=st.lists(trips, min_size=1, max_size=60),
    dialled_before_ms=st.floats(0, WINDOW_MS),
    later=st.floats(0, 1),
)
def test_the_time_shown_is_never_more_than_the_truth_nor_much_less_after_ten_replies(
    server: Server, booted_ms: float, many: list[Trip], dialled_before_ms: float, later: float
):
    console, now_ms = Console(ClockEstimate()), booted_ms
    for number, (pause, there, back) in enumerate(many, 1):
        asked_ms = now_ms + pause
        now_ms = asked_ms + there + back
        console.hear(server, asked_ms, asked_ms + there, now_ms)
        # Also at any moment until the next reply.
        looked_ms = now_ms + later * many[number % len(many)][0]
        began_ms = server.clock_at(looked_ms) - dialled_before_ms
        truth_ms = max(0.0, int(began_ms) + WINDOW_MS - server.clock_at(looked_ms))
        shown_ms = console.left_ms(began_ms, looked_ms)
        assert shown_ms <= truth_ms
        assert console.told is not None
        assert int(looked_ms) + console.told.earliest_offset_ms <= server.clock_at(looked_ms)
        if number >= 10:
            assert shown_ms > truth_ms - 1500


@given(server=servers, silence_ms=st.floats(0, DAY_MS))
def test_after_a_long_silence_the_time_shown_is_still_never_more_than_the_truth(
    server: Server, silence_ms: float
):
    console = Console(ClockEstimate())
    for second in range(20):
        console.hear(server, second * 1000, second * 1000 + 5, second * 1000 + 10)
    now_ms = 20_000 + silence_ms
    console.look(now_ms)
    began_ms = server.clock_at(now_ms) - 10_000
    assert console.left_ms(began_ms, now_ms) <= int(began_ms) + WINDOW_MS - server.clock_at(now_ms)


@pytest.mark.parametrize("set_by_ms", [-3 * DAY_MS, -3_600_000, -5_000, 5_000, 3_600_000])
def test_when_the_server_is_set_both_its_clocks_are_possible_at_first(set_by_ms: int):
    console, server = Console(ClockEstimate()), Server(0)
    for second in range(20):
        console.hear(server, second * 1000, second * 1000 + 5, second * 1000 + 10)
    before_ms = server.clock_at(0)
    server.skew_ms += set_by_ms
    console.hear(server, 20_000, 20_005, 20_010)
    assert console.told is not None
    for clock_ms in (before_ms, server.clock_at(0)):
        assert console.told.earliest_offset_ms <= clock_ms <= console.told.latest_offset_ms


@given(
    server=st.builds(Server, st.floats(-5 * DAY_MS, 5 * DAY_MS)),
    set_by_ms=st.one_of(st.floats(-3 * DAY_MS, -2_500), st.floats(2_500, 3 * DAY_MS)),
    many=st.lists(trips, min_size=REPLIES_TO_FORGET + 1, max_size=REPLIES_TO_FORGET + 10),
)
def test_a_clock_that_was_set_for_good_is_believed_after_so_many_agreeing_replies(
    server: Server, set_by_ms: float, many: list[Trip]
):
    console = Console(ClockEstimate())
    for second in range(20):
        console.hear(server, second * 1000, second * 1000 + 5, second * 1000 + 10)
    server.skew_ms += set_by_ms
    now_ms = 20_000.0
    for pause, there, back in many:
        asked_ms, now_ms = now_ms + pause, now_ms + pause + there + back
        console.hear(server, asked_ms, asked_ms + there, now_ms)
    assert console.told is not None
    truth_ms = server.clock_at(0)
    assert truth_ms - 2_000 < console.told.earliest_offset_ms <= truth_ms
    assert truth_ms <= console.told.latest_offset_ms < truth_ms + 2_000


@pytest.mark.parametrize("set_by_ms", [-900, -300, -40, 40, 300, 900])
def test_a_clock_that_was_set_by_less_than_a_second_is_found_out(set_by_ms: int):
    console, server = Console(ClockEstimate()), Server(0)
    for second in range(200):
        console.hear(server, second * 1007, second * 1007 + 5, second * 1007 + 10)
    server.skew_ms += set_by_ms
    for second in range(200, 600):
        console.hear(server, second * 1007, second * 1007 + 5, second * 1007 + 10)
    assert console.told is not None
    truth_ms = server.clock_at(0)
    assert truth_ms - 150 < console.told.earliest_offset_ms <= truth_ms
    assert truth_ms <= console.told.latest_offset_ms < truth_ms + 150


two_clocks = st.lists(st.tuples(trips, st.booleans()), min_size=1, max_size=120)


@given(skew_ms=st.floats(-5 * DAY_MS, 5 * DAY_MS), apart_ms=st.floats(0, 3_000), many=two_clocks)
def test_of_two_clocks_that_date_the_replies_the_later_one_counts(
    skew_ms: float, apart_ms: float, many: list[tuple[Trip, bool]]
):
    earlier, later = Server(skew_ms), Server(skew_ms + apart_ms)
    console, now_ms = Console(ClockEstimate()), 0.0
    said: list[tuple[int, int]] = []
    for (pause, there, back), by_later in many:
        asked_ms, now_ms = now_ms + pause, now_ms + pause + there + back
        server = later if by_later else earlier
        console.hear(server, asked_ms, asked_ms + there, now_ms)
        date_ms = int(server.clock_at(asked_ms + there) // 1000 * 1000)
        said = [*said, (date_ms - int(now_ms), date_ms + 1000 - int(asked_ms))][-REPLIES_TO_FORGET:]
        proven_ms, allowed_ms = max(one for one, _ in said), min(one for _, one in said)
        known = console.estimate.at(int(now_ms))
        assert known is not None
        assert console.told is not None
        assert console.told.latest_offset_ms >= known.latest_offset_ms >= proven_ms
        assert known.earliest_offset_ms <= allowed_ms
        # So many replies drift apart by less.
        if proven_ms > allowed_ms + 50:
            assert console.told.latest_now_ms(int(now_ms)) >= later.clock_at(int(now_ms))
            assert int(now_ms) + console.told.earliest_offset_ms <= earlier.clock_at(int(now_ms))


@given(many=st.lists(st.tuples(trips, st.booleans()), max_size=100), apart_ms=st.floats(2_900, 3_000))
def test_two_clocks_three_seconds_apart_are_told_apart_by_the_first_two_replies(
    many: list[tuple[Trip, bool]], apart_ms: float
):
    console, earlier, later = Console(ClockEstimate()), Server(0), Server(apart_ms)
    now_ms, unheard = 0.0, 0
    for (pause, there, back), by_later in [(Trip((900, 5, 5)), True), *many]:
        # One of them is never away for so long that it counts as given up.
        unheard = 0 if by_later else unheard + 1
        server = later if by_later or unheard >= REPLIES_TO_FORGET else earlier
        unheard = 0 if server is later else unheard
        asked_ms, now_ms = now_ms + pause, now_ms + pause + there + back
        console.hear(server, asked_ms, asked_ms + there, now_ms)
        assert console.told is not None
        assert console.told.latest_now_ms(int(now_ms)) >= later.clock_at(int(now_ms))


def test_two_clocks_are_each_known_as_well_as_one_alone():
    console, clocks = Console(ClockEstimate()), [Server(0), Server(3_000)]
    for second in range(600):
        console.hear(clocks[second % 2], second * 1007, second * 1007 + 5, second * 1007 + 10)
    assert console.told is not None
    assert clocks[1].clock_at(0) <= console.told.latest_offset_ms < clocks[1].clock_at(0) + 100
    assert clocks[0].clock_at(0) - 100 < console.told.earliest_offset_ms <= clocks[0].clock_at(0)


def test_the_clock_becomes_exact_in_few_steps_and_small_gains_are_not_told():
    console, told, server = Console(ClockEstimate()), [], Server(1234.5, drift=50)
    for second in range(3600):
        console.hear(server, second * 1007, second * 1007 + 5, second * 1007 + 10)
        if not told or told[-1] != console.told:
            told.append(console.told)
    assert 2 < len(told) < 200
    last = told[-1]
    assert last is not None
    truth_ms = server.clock_at(3600 * 1007) - 3600 * 1007
    assert truth_ms - 60 < last.earliest_offset_ms < truth_ms < last.latest_offset_ms < truth_ms + 60


def test_a_jump_of_this_machines_wall_clock_moves_nothing(monkeypatch: pytest.MonkeyPatch):
    before = monotonic_ms()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    assert 0 <= monotonic_ms() - before < 60_000


@pytest.mark.parametrize(
    ("platform", "clock"), [("linux", "CLOCK_BOOTTIME"), ("darwin", "CLOCK_MONOTONIC"), ("win32", None)]
)
def test_each_platforms_clock_is_one_that_goes_on_while_the_machine_sleeps(
    monkeypatch: pytest.MonkeyPatch, platform: str, clock: str | None
):
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr(time, "CLOCK_BOOTTIME", "CLOCK_BOOTTIME", raising=False)
    monkeypatch.setattr(time, "CLOCK_MONOTONIC", "CLOCK_MONOTONIC", raising=False)
    readings = {"CLOCK_BOOTTIME": 2_000_000, "CLOCK_MONOTONIC": 3_000_000}
    monkeypatch.setattr(time, "clock_gettime_ns", readings.__getitem__, raising=False)
    monkeypatch.setattr(time, "monotonic_ns", lambda: 4_000_000)
    expected = {"CLOCK_BOOTTIME": 2, "CLOCK_MONOTONIC": 3, None: 4}[clock]
    assert monotonic_ms() == expected


@pytest.mark.parametrize(
    ("known", "is_told"),
    [
        (ServerClock(1000, 1500), False),
        (ServerClock(1020, 1480), False),
        (ServerClock(970, 1500), True),
        (ServerClock(1000, 1530), True),
        (ServerClock(1030, 1500), True),
        (ServerClock(1000, 1470), True),
    ],
)
def test_the_desk_is_told_when_its_clock_is_no_longer_true_or_could_be_much_tighter(
    known: ServerClock, is_told: bool
):
    told = clock_to_tell(ServerClock(1000, 1500), None)
    assert told == ServerClock(980, 1520)
    again = clock_to_tell(known, told)
    assert (again is not None) is is_told
    if again is not None:
        assert again.earliest_offset_ms <= known.earliest_offset_ms
        assert again.latest_offset_ms >= known.latest_offset_ms
