"""Whatever is wrong with the way to a server or a feed, the doctor says where and what to do about it."""

from __future__ import annotations

import inspect
import time
from types import SimpleNamespace

import pytest
from msgspec import structs

from agent_console.callcontrol import errors
from agent_console.commands.doctor import undialable
from agent_console.commands.findings import FAILED, OK, WARNING
from agent_console.commands.server_findings import _clock, _failed
from agent_console.commands.update_findings import _REMEDIES
from agent_console.settings.profile import Profile, QuickDialEntry
from agent_console.updates.states import Trouble

PROFILE = Profile("Sales team", "https://api.example:8443/v1")
EVERY_FAILURE = [
    one
    for _, one in inspect.getmembers(errors, inspect.isclass)
    if issubclass(one, errors.CallControlError) and one.__module__ == errors.__name__
]


def raised(kind):
    try:
        return kind()
    except TypeError:
        return kind(500)


@pytest.mark.parametrize("kind", EVERY_FAILURE, ids=lambda kind: kind.__name__)
def test_every_failure_has_its_place_and_its_remedy(kind):
    found = _failed(raised(kind), PROFILE, "profile Sales team")
    wrong = [one for one in found if one.state != OK]
    assert wrong
    assert all(one.remedy and one.subject.startswith("profile Sales team, ") for one in wrong)
    assert any(one.subject.endswith("key active_calls") for one in found)


@pytest.mark.parametrize(
    ("kind", "place", "remedy"),
    [
        (errors.Unauthorized, "key active_calls", "agent-console keys set 'Sales team' active_calls"),
        (errors.CertificateNotTrusted, "TLS", "ca_file"),
        (errors.CertificateExpired, "TLS", "clock"),
        (errors.ProxyFailed, "proxy", "agent-console keys set 'Sales team' proxy"),
        (errors.HostNotFound, "server", "api.example:8443"),
        (errors.NotFound, "server", "base_url"),
    ],
)
def test_a_failure_is_looked_for_where_it_is(kind, place, remedy):
    (found,) = (one for one in _failed(raised(kind), PROFILE, "x") if one.state == FAILED)
    assert (found.subject, remedy in found.remedy) == (f"x, {place}", True)


def test_a_server_that_is_asked_too_often_is_no_fault_of_this_machine():
    found = _failed(raised(errors.TooManyRequests), PROFILE, "x")
    assert {one.state for one in found} == {WARNING}


def test_every_trouble_with_a_feed_has_its_remedy():
    assert set(_REMEDIES) == set(Trouble)


@pytest.mark.parametrize(("server_ms", "said"), [(99_100, "+0 s"), (99_900, "+0 s"), (97_500, "-2 s")])
def test_no_difference_of_the_clocks_is_not_less_than_none(monkeypatch, server_ms, said):
    monkeypatch.setattr(time, "time", lambda: 100.0)
    assert said in _clock(SimpleNamespace(server_date_ms=server_ms), "profile Sales").what


def test_a_quick_dial_that_cannot_be_dialled_is_found_before_there_is_a_caller_on_the_line():
    entries = (
        QuickDialEntry("Tier 2", "(416) 555-0100"),
        QuickDialEntry("Desk", "sip:desk@pbx.example"),
        QuickDialEntry("Front", "7042"),
        QuickDialEntry("Typo", "+1 416 55O 0100"),
    )
    (found,) = undialable(structs.replace(PROFILE, quick_dial=entries), "profile Sales")
    assert (found.state, found.subject) == (WARNING, "profile Sales, quick dial Typo")
    assert found.remedy


def test_a_number_of_ones_own_that_nobody_could_dial_is_found_before_a_call_is_taken_for_a_colleagues():
    numbers = ("(416) 668-6980", "sip:dana@pbx.example", "7042", "+1 416 668")
    (found,) = undialable(structs.replace(PROFILE, numbers=numbers), "profile Sales")
    assert (found.state, found.subject) == (WARNING, "profile Sales, numbers")
    assert "'+1 416 668'" in found.what
