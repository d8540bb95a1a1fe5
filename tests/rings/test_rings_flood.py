"""A burst passes, a flood does not."""

from agent_console.rings.flood import Allowance


def test_a_burst_passes_and_then_so_many_a_second():
    allowance = Allowance(burst=3, per_second=2)
    assert [allowance.take(100.0) for _ in range(5)] == [True, True, True, False, False]
    assert allowance.wait_seconds() == 0.5
    assert [allowance.take(100.5), allowance.take(100.5)] == [True, False]


def test_time_off_gives_no_more_than_a_burst():
    allowance = Allowance(burst=2, per_second=2)
    allowance.take(0.0)
    assert [allowance.take(3600.0) for _ in range(3)] == [True, True, False]
    assert allowance.take(3599.0) is False
