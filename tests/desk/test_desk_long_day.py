"""An eight-hour day leaves no more on the desk than an hour, and nothing that matters is forgotten."""

import pytest
from desk_story import CALL, OTHER, POLICY, Story
from msgspec.structs import replace

from agent_console.desk.events import AcceptAsked, ReturnAsked, TransferAsked
from agent_console.desk.handling import HandlingAsked, HandlingGranted, handling_of
from agent_console.desk.outcomes import Done
from agent_console.desk.policy import Paradigm
from agent_console.desk.state import OVER_AT_MOST
from agent_console.desk.transfers import UnderWay


def a_day(paradigm, calls=200):
    story = Story(replace(POLICY, paradigm=paradigm))
    gesture = ReturnAsked if paradigm is Paradigm.RETURN else AcceptAsked
    for number in range(calls):
        call = replace(CALL, call_uuid=f"call-{number}")
        story.see(call, OTHER)
        story.choose(call)
        story.press(gesture, call)
        story.answer(Done())
        story.draft("+14165550100")
        if paradigm is Paradigm.ACCEPT:
            story.press(TransferAsked, call)
            story.answer(Done(f"transfer-{number}"))
        story.ended(OTHER)
        story.wait(600)
    return story


@pytest.mark.parametrize("paradigm", [Paradigm.RETURN, Paradigm.ACCEPT])
def test_calls_that_are_over_are_forgotten_but_for_the_latest(paradigm):
    desk = a_day(paradigm).desk
    assert 0 < len(desk.cases) <= OVER_AT_MOST + 2
    assert "call-199" in desk.cases


def test_what_is_listed_or_asked_for_is_kept_however_many_calls_follow():
    story = a_day(Paradigm.ACCEPT, calls=1)
    story.see(CALL, OTHER)
    story.choose(CALL)
    story.press(AcceptAsked)
    asked = handling_of(story.desk.cases[CALL.call_uuid])
    assert isinstance(asked, HandlingAsked)
    story.choose(OTHER)
    story.press(AcceptAsked, OTHER)
    story.answer(Done())
    story.draft("+14165550100")
    story.press(TransferAsked, OTHER)
    story.answer(Done("transfer-other"))
    for number in range(2 * OVER_AT_MOST):
        call = replace(CALL, call_uuid=f"later-{number}")
        story.see(call, CALL, OTHER)
        story.choose(call)
        story.press(AcceptAsked, call)
        story.answer(Done())
        story.ended(CALL, OTHER)
        story.wait(600)
    assert handling_of(story.desk.cases[CALL.call_uuid]) == asked
    assert isinstance(handling_of(story.desk.cases[OTHER.call_uuid]), HandlingGranted)
    assert isinstance(story.desk.transfers()[OTHER.call_uuid], UnderWay)
