"""What the desk is told of a profile and its keys."""

from __future__ import annotations

import pytest

from agent_console.desk.policy import Key, Paradigm, QuickDial
from agent_console.session.connecting import policy_of
from agent_console.settings import EndpointTemplate, Profile, QuickDialEntry


def test_the_profiles_windows_region_paradigm_and_quick_dial_reach_the_desk():
    profile = Profile(
        "Sales",
        region="GB",
        paradigm="accept",
        return_window_seconds=45.5,
        accept_window_seconds=20,
        quick_dial=(QuickDialEntry("Tier 2", "+14165550100"),),
    )
    policy = policy_of(profile, {})
    assert (policy.region, policy.paradigm) == ("GB", Paradigm.ACCEPT)
    assert (policy.return_window_ms, policy.accept_window_ms) == (45_500, 20_000)
    assert policy.quick_dial == (QuickDial("Tier 2", "+14165550100"),)


@pytest.mark.parametrize(
    ("poll_seconds", "stale_ms"), [(0.5, 5_000), (1.0, 5_000), (2.0, 7_000), (60, 181_000)]
)
def test_a_picture_is_stale_after_three_missed_polls_but_not_within_five_seconds(
    poll_seconds: float, stale_ms: int
):
    assert policy_of(Profile("Sales", poll_seconds=poll_seconds), {}).stale_after_ms == stale_ms


def test_each_key_opens_its_own_action_alone():
    assert policy_of(Profile("Sales"), {"transfer": "k", "accept": "k"}).keys == {Key.TRANSFER, Key.ACCEPT}


def test_an_endpoint_whose_template_asks_for_no_key_needs_none():
    template = EndpointTemplate("POST", "https://pbx.example/return?caller={caller_number}")
    assert policy_of(Profile("Sales", return_endpoint=template), {}).keys == {Key.RETURN}
