"""What the desk is told of a profile and its keys, and how its server is reached."""

from __future__ import annotations

import ssl

import pytest
import trustme
from callcontrol_forward_proxy import proxying
from callcontrol_wire import Wire, http, running

from agent_console.callcontrol.errors import ProxyFailed
from agent_console.desk.policy import Assumption, Key, Paradigm, QuickDial
from agent_console.session.connecting import client_of, policy_of, proxy_url_of
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


def test_the_desks_own_numbers_and_what_is_assumed_of_the_vendor_reach_the_desk():
    usual = policy_of(Profile("Sales"), {})
    assert (usual.numbers, usual.stop_ends_hold) == ((), Assumption.YES)
    assert usual.hold_ends_with_destination == Assumption.NO
    numbers = ("+14166686980", "sip:dana@pbx.example")
    told = Profile("Sales", numbers=numbers, stop_ends_hold="no", hold_ends_with_destination="unknown")
    policy = policy_of(told, {})
    assert (policy.numbers, policy.stop_ends_hold) == (numbers, Assumption.NO)
    assert policy.hold_ends_with_destination == Assumption.UNKNOWN


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


@pytest.fixture
async def company(tmp_path):
    """A server behind a company's own authority, and the profile that trusts it."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "company.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("vendor.example").configure_cert(context)
    async with running(Wire(), context) as wire:
        wire.will(http('{"success": true, "results": []}'))
        yield wire, tmp_path / "company.pem"


async def test_a_profile_goes_through_its_proxy_with_the_login_of_the_keyring(company):
    wire, ca_file = company
    async with proxying(wire.port, login="agent:hunter2:x") as proxy:
        profile = Profile(
            "Sales",
            "https://vendor.example/v1",
            ca_file=str(ca_file),
            proxy=f"http://127.0.0.1:{proxy.port}",
        )
        keys = {"active_calls": "woof", "proxy": "agent:hunter2:x"}
        async with client_of(profile, {**keys, "proxy": "agent:old"}) as client:
            with pytest.raises(ProxyFailed, match="407"):
                await client.first_page()
            client.use_proxy(proxy_url_of(profile, keys))
            await client.first_page()
    assert [request.method for request in wire.requests] == ["GET"]


def test_a_proxys_login_is_written_so_that_no_character_of_it_ends_it():
    profile = Profile("Sales", proxy="https://proxy.example:3128")
    assert proxy_url_of(profile, {"proxy": "a@b:c/d:e"}) == "https://a%40b:c%2Fd%3Ae@proxy.example:3128"
    assert proxy_url_of(profile, {}) == "https://proxy.example:3128"
    assert proxy_url_of(Profile("Sales"), {"proxy": "a:b"}) is None


def test_the_proxys_login_is_no_key_of_an_action():
    assert policy_of(Profile("Sales", proxy="http://p.example:1"), {"proxy": "a:b"}).keys == set()
