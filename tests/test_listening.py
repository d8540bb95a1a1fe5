"""What phones tell of a ring reaches the desk, and the next desk when the agent goes to another profile."""

from __future__ import annotations

import pytest

from agent_console.desk.events import RingAnswered, RingStarted, RingStopped
from agent_console.desk.numbers import read_caller_id
from agent_console.desk.rings import Ring
from agent_console.desk.state import Desk
from agent_console.listening import Listening, Surrounding, heard_still
from agent_console.rings.announcements import Answered, Rang, Stopped


class RingOfACall(Ring, frozen=True):
    """A ring whose phone could say which call it is."""

    call_uuid: str | None = None
    called: str | None = None


def nothing(*_args, **_more):
    """What this test does not listen for."""


@pytest.mark.parametrize(
    ("announced", "event", "fields"),
    [
        (
            Rang("http", None, "911", "Jane", "c-1", "+14166686980"),
            RingStarted,
            ("911", "Jane", "http", None, "c-1", "+14166686980"),
        ),
        (Rang("baresip", "7", "911"), RingStarted, ("911", None, "baresip", "7", None, None)),
        (Answered("http", None, "911", "c-1"), RingAnswered, ("http", None, "911", "c-1")),
        (Answered("baresip", "7"), RingAnswered, ("baresip", "7", None, None)),
        (Stopped("http", None, "911", "c-1"), RingStopped, ("http", None, "911", "c-1")),
        (Stopped("baresip", "7"), RingStopped, ("baresip", "7", None, None)),
    ],
)
def test_all_that_a_phone_says_reaches_the_desk(qapp, announced, event, fields):
    posted = []
    surrounding = Surrounding(posted.append, nothing, nothing, nothing, nothing, nothing, nothing, Desk)
    Listening("Sales", surrounding).announce(announced)
    assert posted == [event(posted[0].at_ms, *fields)]


def test_the_next_desk_hears_all_that_the_phone_has_told():
    given = {"call_uuid": "c-1", "called": "+14166686980"}
    ring = RingOfACall("http", None, read_caller_id("911"), "Jane", 1_000, answered=True, **given)
    assert heard_still(Desk(rings=(ring,)), 2_000) == (
        RingStarted(1_000, "911", "Jane", "http", None, "c-1", "+14166686980"),
        RingAnswered(2_000, "http", None, "911", "c-1"),
    )


def test_a_ring_that_was_over_long_ago_is_heard_no_more():
    ring = Ring("http", None, read_caller_id("911"), None, 1_000)
    assert heard_still(Desk(rings=(ring,)), 62_000) == ()
