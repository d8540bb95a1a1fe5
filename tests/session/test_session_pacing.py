"""The rules of patience, by themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent_console.session.pacing import Pacing

chances = st.floats(0, 1)


@given(poll_ms=st.integers(500, 60_000), after_seconds=st.floats(0, 1e9), chance=chances)
def test_retry_after_is_never_undercut(poll_ms: int, after_seconds: float, chance: float):
    assert Pacing(poll_ms, lambda: chance).slowed_down(after_seconds) >= after_seconds * 1000


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
    assert [pacing.slowed_down(None) for _ in range(6)] == [1000, 2000, 4000, 8000, 16000, 30000]


def test_an_answer_ends_all_patience():
    pacing = Pacing(1000, lambda: 1.0)
    for _ in range(9):
        pacing.failed(sent=True)
    assert pacing.answered(took_ms=40) == 960
    assert pacing.failed(sent=True) == 1000
