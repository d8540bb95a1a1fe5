"""Closing the window in passing leaves nobody on hold: the agent hears who waits, and can still leave."""

from __future__ import annotations

import pytest
from states import CALL

from agent_console.desk.events import Noticed
from agent_console.ui.leaving import MEANT_WITHIN_MS


def noticed(opened):
    return [one.text for one in opened.gestures if isinstance(one, Noticed)]


@pytest.mark.parametrize(
    "state", ["held_and_seen", "transfer_asked", "transfer_in_doubt", "connect_in_doubt"]
)
def test_the_first_try_says_who_waits_and_the_second_leaves(open_state, state):
    opened = open_state(state)
    assert not opened.window.close()
    assert opened.window.isVisible()
    assert noticed(opened) == ["+1 604-555-0123 may still be on hold. Close again to leave all the same."]
    assert opened.window.close()
    assert not opened.window.isVisible()


def test_a_second_try_much_later_is_a_first_one_again(open_state):
    opened = open_state("held_and_seen")
    opened.window.close()
    opened.now_ms += MEANT_WITHIN_MS + 1
    assert not opened.window.close()
    assert len(noticed(opened)) == 2


@pytest.mark.parametrize("state", ["idle", "talking", "conference", "connected", "stopped"])
def test_where_nobody_is_on_hold_the_window_closes_at_once(open_state, state):
    opened = open_state(state)
    assert opened.window.close()
    assert noticed(opened) == []


def test_the_compact_bar_leaves_nobody_on_hold_either(open_state):
    opened = open_state("held_and_seen")
    opened.window.show_compact(compact=True)
    assert not opened.window.bar.close()
    assert opened.window.bar.isVisible()
    assert CALL.caller_number is not None
    assert opened.window.bar.close()
