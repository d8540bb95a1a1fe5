"""A scenario decides a day: the same seed gives the same one, and a bad file is told in a sentence."""

from __future__ import annotations

import re

import pytest

from agent_console.simulator import (
    CannotBeDialled,
    Paradigm,
    PhoneAnswered,
    PhoneQuiet,
    PhoneRings,
    PicksUp,
    Rings,
    ScenarioError,
    World,
    practice_day,
    quiet_day,
    read_scenario,
)

START_MS = 1_750_000_000_000
QUARTER_HOUR_MS = 900_000


def heard(seed: int, *, transfers: bool = False) -> list[object]:
    """What the phones do in a quarter of an hour of the practice day."""
    world = World(practice_day(), seed, START_MS)
    events: list[object] = []
    world.listen(events.append)
    for at_ms in range(START_MS, START_MS + QUARTER_HOUR_MS, 10_000):
        world.advance_to(at_ms)
        for record in world.active_calls(world.agent_keys["active_calls"])[:1] if transfers else []:
            world.transfer(world.agent_keys["transfer"], record.call_uuid, "+14165550177", hold_caller=False)
            transfers = False
    return events


def test_the_same_seed_gives_the_same_day():
    assert heard(1) == heard(1)
    assert World(practice_day(), 1, 0).agent_keys == World(practice_day(), 1, 0).agent_keys


def test_another_seed_gives_another_day():
    assert heard(1) != heard(2)
    assert World(practice_day(), 1, 0).agent_keys != World(practice_day(), 2, 0).agent_keys


def test_who_calls_does_not_depend_on_what_the_agent_does():
    def callers(events: list[object]) -> list[tuple[int, str]]:
        return [(event.at_ms, event.caller_id) for event in events if isinstance(event, PhoneRings)]

    assert callers(heard(1)) == callers(heard(1, transfers=True))


def test_the_day_does_not_depend_on_how_often_one_looks():
    often, once = (World(practice_day(), 4, START_MS) for _ in range(2))
    for at_ms in range(START_MS, START_MS + QUARTER_HOUR_MS, 37):
        often.advance_to(at_ms)
    once.advance_to(at_ms)
    key = often.group_keys["active_calls"]
    assert often.active_calls(key) == once.active_calls(key) != []


def test_calls_come_about_every_20_seconds_from_several_countries_and_some_numbers_are_randomised():
    world = World(practice_day(), 1, START_MS)
    records = {}
    for at_ms in range(START_MS, START_MS + 3_600_000, 5_000):
        world.advance_to(at_ms)
        for record in world.active_calls(world.agent_keys["active_calls"]):
            records[record.call_uuid] = record
    assert 150 < len(records) < 215
    countries = {re.match(r"\+1|\+\d\d", record.caller_number)[0] for record in records.values()}
    assert countries == {"+1", "+44", "+33", "+49", "+61"}
    randomised = [one for one in records.values() if one.caller_number != one.caller_number_sent]
    assert 0.1 < len(randomised) / len(records) < 0.3


def test_the_agents_phone_rings_is_answered_and_falls_quiet():
    world = World(practice_day(), 1, START_MS)
    events: list[object] = []
    silence = world.listen(events.append)
    world.advance_to(START_MS + QUARTER_HOUR_MS)
    first = events[0]
    assert isinstance(first, PhoneRings)
    assert first.number == practice_day().agent.number
    story = [event for event in events if event.leg_id == first.leg_id]
    assert [type(event) for event in story] == [PhoneRings, PhoneAnswered, PhoneQuiet]
    assert story[1].at_ms - story[0].at_ms == 3_000
    assert story[2].answered
    silence()
    count = len(events)
    world.advance_to(START_MS + 2 * QUARTER_HOUR_MS)
    assert len(events) == count


def test_a_phone_that_nobody_picks_up_falls_quiet_unanswered():
    world = World(quiet_day(), 1, START_MS)
    events: list[object] = []
    world.listen(events.append)
    call_uuid = world.call_in("+12025550123", "+18665551234")
    world.caller_hangs_up(call_uuid)
    assert [type(event) for event in events] == [PhoneRings, PhoneQuiet]
    assert events[0].caller_id == "+18665551234"
    assert not events[1].answered


def test_a_scenario_file_says_who_works_and_who_calls(tmp_path):
    path = tmp_path / "day.toml"
    path.write_text("""
        [agent]
        number = "+44 20 7946 0001"
        paradigm = "accept"
        accept_window_seconds = 12.5
        answers_after_seconds = 0
        rings_for_seconds = 20
        [group]
        id = 12
        [calls]
        every_seconds = 5
        stay_seconds = [10, 20]
        countries = ["GB"]
        [[colleagues]]
        name = "Ada"
        number = "sip:ada@pbx.example"
        after_seconds = 2
        hangs_up_after_seconds = 60
        in_group = true
        [[colleagues]]
        name = "Shut"
        number = "+442079460099"
        phone = "cannot be dialled"
    """)
    scenario = read_scenario(path)
    assert (scenario.agent.number, scenario.agent.paradigm) == ("+442079460001", Paradigm.ACCEPT)
    assert scenario.agent.accept_window_seconds == 12.5
    assert scenario.agent_phone == Rings(20_000)
    assert [(one.name, one.phone) for one in scenario.colleagues] == [
        ("Ada", PicksUp(2_000, 60_000)),
        ("Shut", CannotBeDialled()),
    ]
    assert [handler.name for handler in scenario.group.handlers] == ["You", "Ada"]
    world = World(scenario, 1, START_MS)
    world.advance_to(START_MS + 12_000)
    assert all(leg.call.caller_number.startswith("+44") for leg in world.live_legs())
    assert world.live_legs()


def test_an_empty_file_is_the_practice_day(tmp_path):
    path = tmp_path / "day.toml"
    path.write_text("")
    assert read_scenario(path) == practice_day()


def test_a_day_without_calls_can_be_asked_for(tmp_path):
    path = tmp_path / "day.toml"
    path.write_text("[calls]\nevery_seconds = 0\n")
    assert read_scenario(path).traffic is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[agent", "is not TOML: "),
        ("agent = 3", r"\[agent\] must be a table"),
        ("surprise = 1", "surprise in the file is not known"),
        ("[agent]\ncolour = 'red'", r"colour in \[agent\] is not known"),
        ("[agent]\nname = ''", r"name in \[agent\] must be a text"),
        ("[agent]\nnumber = 'me'", r"number in \[agent\] must be a telephone number or a SIP address"),
        ("[agent]\nreturn_window_seconds = true", "must be a number from 0 to 86400"),
        ("[agent]\nreturn_window_seconds = nan", "must be a number from 0 to 86400"),
        ("[group]\nid = 1.5", r"id in \[group\] must be a whole number"),
        ("[calls]\nstay_seconds = [9, 3]", "must be two numbers, the shortest first"),
        ("[calls]\nstay_seconds = [9, inf]", "must be two numbers, the shortest first"),
        ("[calls]\nstay_seconds = 9", "must be a list"),
        ("[calls]\ncountries = ['XX']", "must be some of US, CA, GB, FR, DE, AU"),
        ("[calls]\ncountries = []", "must be some of"),
        ("[calls]\ncountries = [[]]", "must be some of"),
        ("[calls]\njitter = 2", "must be a number from 0 to 1"),
        ("[colleagues]\nname = 'A'", r"colleagues must be written as \[\[colleagues\]\]"),
        ("colleagues = [1]", r"\[\[colleagues\]\] number 1 must be a table"),
        ("[[colleagues]]\nname = 'A'", r"number in \[\[colleagues\]\] number 1 must be a"),
        ("[[colleagues]]\nnumber = '+14165550100'", r"the number \+14165550100 stands there twice"),
        ("[[colleagues]]\nnumber = '+442079460001'\nin_group = 'yes'", "must be true or false"),
        ("[[colleagues]]\nnumber = '+442079460001'\nphone = 'sings'", "must be one of picks up, never"),
        (
            "[[colleagues]]\nnumber = '+442079460001'\nphone = 'refuses'\nhangs_up_after_seconds = 1",
            r"hangs_up_after_seconds in \[\[colleagues\]\] number 1 is not known",
        ),
    ],
)
def test_a_bad_scenario_file_is_told_in_a_sentence_that_names_it(tmp_path, text, sentence):
    path = tmp_path / "day.toml"
    path.write_text(text)
    with pytest.raises(ScenarioError, match=sentence) as caught:
        read_scenario(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_scenario_file_that_is_missing_or_no_text_is_told_so(tmp_path):
    with pytest.raises(ScenarioError, match="cannot be read"):
        read_scenario(tmp_path / "none.toml")
    path = tmp_path / "day.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(ScenarioError, match="is not TOML"):
        read_scenario(path)
