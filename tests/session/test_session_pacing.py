"""The rules of patience, by themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent_console.session.pacing import SPREAD, Pacing

chances = st.floats(0, 1)


@given(poll_ms=st.integers(500, 60_000), after_seconds=st.floats(0, 1e9), chance=chances)
def test_retry_after_is_never_undercut(poll_ms: int, after_seconds: float, chance: float):
    assert Pacing(poll_ms, lambda: chance).crowded(after_seconds) >= after_seconds * 1000
    assert Pacing(poll_ms, lambda: chance).put_off(after_seconds) >= after_seconds * 1000


@given(many=st.lists(st.tuples(st.booleans(), chances), min_size=1, max_size=200))
def test_a_failure_never_leads_to_a_hot_loop_nor_to_more_than_half_a_minute(
    many: list[tuple[bool, float]],
):
    drawn = iter([chance for _, chance in many])
    pacing = Pacing(1000, lambda: next(drawn))
    for sent, _ in many:
        assert 100 <= pacing.failed(sent=sent) <= 30_000


def test_a_wish_for_patience_without_a_time_backs_off_too():
    pacing = Pacing(1000, lambda: 1.0)
    assert [pacing.put_off(None) for _ in range(6)] == [1000, 2000, 4000, 8000, 16000, 30000]


def test_an_answer_ends_all_patience():
    pacing = Pacing(1000, lambda: 1.0)
    for _ in range(9):
        pacing.failed(sent=True)
    assert pacing.answered(took_ms=40) == 960
    assert pacing.failed(sent=True) == 1000


def test_a_desk_that_is_told_that_it_asks_too_often_gives_way_and_comes_back_by_small_steps():
    pacing = Pacing(1000, lambda: 0.5)
    assert [pacing.crowded(None) for _ in range(3)] == [1429, 2041, 2915]
    rests = [pacing.answered(took_ms=40) for _ in range(200)]
    assert rests == sorted(rests, reverse=True)
    assert 2500 < rests[0] < 2915
    assert rests[-1] == 960


@given(many=st.lists(st.tuples(st.booleans(), chances), min_size=1, max_size=400))
def test_a_crowded_desk_asks_at_least_once_a_minute_or_so(many: list[tuple[bool, float]]):
    drawn = iter([chance for _, chance in many for _ in range(2)])
    pacing = Pacing(1000, lambda: next(drawn))
    for answered, _ in many:
        rest_ms = pacing.answered(took_ms=40) if answered else pacing.crowded(None)
        assert 700 <= rest_ms <= 60_000 * (1 + SPREAD)
