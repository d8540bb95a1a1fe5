"""What an administrator's tool sets in the platform's own place holds, whatever the files say."""

from __future__ import annotations

import os
import plistlib
import sys

import pytest
from settings_registry import FakeRegistry

from agent_console.settings import EndpointTemplate, QuickDialEntry, RingSourceSettings, load_configuration
from agent_console.settings import policy as policy_module
from agent_console.settings.changes import SetPreference, SetProfileKey
from agent_console.settings.policy import (
    PREFERENCES_DOMAIN,
    Policy,
    managed_preferences,
    read_policies,
    registry_policies,
)
from agent_console.settings.writing import LockedByPolicy, write_changes

MACHINE, USER = r"HKLM\Software\Policies\agent-console", r"HKCU\Software\Policies\agent-console"


class Machine:
    """The user's file and the machine-wide one, and policies over both."""

    def __init__(self, folder, user="", system=""):
        (folder / "config.toml").write_text(user, "utf-8")
        (folder / "system.toml").write_text(system, "utf-8")
        self.environment = {
            "AGENT_CONSOLE_CONFIG_DIR": str(folder),
            "AGENT_CONSOLE_SYSTEM_CONFIG": str(folder / "system.toml"),
        }

    def read(self, *policies: Policy):
        return load_configuration(self.environment, lambda: policies)


def test_on_this_platform_policy_stands_in_the_machine_wide_file_alone():
    if sys.platform not in {"win32", "darwin"}:
        assert read_policies() == ()


def test_policy_beats_the_machine_wide_file_its_locks_and_the_user(tmp_path):
    system = "history_days = 10\nquiet = true\n[locked]\nhistory_days = 20\nlanguage = 'de'"
    machine = Machine(tmp_path, "history_days = 30\nquiet = false\nlanguage = 'fr'", system)
    configuration = machine.read(Policy(USER, {"history_days": 40}), Policy(MACHINE, {"history_days": 50}))
    assert (configuration.history_days, configuration.quiet, configuration.language) == (50, False, "de")
    assert configuration.locked == {("history_days",), ("language",)}
    assert [one.partition("config.toml")[2] for one in configuration.problems] == [
        ":1: history_days is set by your administrator; what stands here is not used",
        ":3: language is set by your administrator; what stands here is not used",
    ]


def test_what_policy_sets_in_a_profile_is_locked_and_the_rest_stays_the_users(tmp_path):
    machine = Machine(tmp_path, '[[profiles]]\nname = "Sales"\nregion = "DE"\nformat = "xml"')
    ours = {"name": "Sales", "format": "json", "poll_seconds": 2}
    configuration = machine.read(Policy(MACHINE, {"profiles": [ours, {"name": "Support"}]}))
    sales, support = configuration.profiles
    assert (sales.region, sales.format, sales.poll_seconds) == ("DE", "json", 2)
    assert support.name == "Support"
    assert configuration.locked == {("profiles", "Sales", "format"), ("profiles", "Sales", "poll_seconds")}
    assert configuration.machine_wide == {"Sales", "Support"}


def test_a_bad_policy_locks_what_held_before_and_says_where_it_stands(tmp_path):
    machine = Machine(tmp_path, "history_days = 3", "history_days = 10")
    configuration = machine.read(Policy(MACHINE, {"history_days": "ten", "colour": "red"}))
    assert configuration.history_days == 10
    first, second, third = configuration.problems
    assert first == (
        rf"{MACHINE}: history_days is 'ten', but must be a whole number between 0 and 36500; using 10"
    )
    assert second.startswith(rf"{MACHINE}: unknown key 'colour'; known here: ")
    assert third.endswith("history_days is set by your administrator; what stands here is not used")


def test_nothing_that_policy_sets_can_be_changed_in_the_window(tmp_path, monkeypatch):
    machine = Machine(tmp_path, '[[profiles]]\nname = "Sales"')
    registry = FakeRegistry({"quiet": 1, "profiles": '[{"name": "Sales", "region": "CA"}]'})
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    for change in (SetPreference("quiet", False), SetProfileKey("Sales", "region", "US")):
        with pytest.raises(LockedByPolicy, match="set by your administrator"):
            write_changes([change], machine.environment)
    assert load_configuration(machine.environment).quiet


# ── Windows ───────────────────────────────────────────────────────────────────────────────────────


def test_the_registry_gives_every_kind_of_value(tmp_path):
    registry = FakeRegistry(
        {
            "Quiet": 1,
            "ring_sound": 0,
            "history_days": 7,
            "language": "ar",
            "screen_pop_schemes": ["my-crm", "other"],
            "profiles": [
                '[ { "name": "Sales", "poll_seconds": 1.5,',
                '"quick_dial": [ { "name": "Tier 2", "to": "+14165550100" } ],',
                '"return_endpoint": { "method": "POST", "url": "calls/{call_uuid}/x.{ext}" } } ]',
            ],
            "ring_sources": '[{"kind": "baresip", "host": "127.0.0.1", "port": 4444}]',
        }
    )
    configuration = Machine(tmp_path).read(*registry_policies(registry))
    assert configuration.problems == ()
    assert (configuration.quiet, configuration.ring_sound, configuration.history_days) == (True, False, 7)
    assert (configuration.language, configuration.screen_pop_schemes) == ("ar", ("my-crm", "other"))
    (sales,) = configuration.profiles
    assert (sales.poll_seconds, sales.quick_dial) == (1.5, (QuickDialEntry("Tier 2", "+14165550100"),))
    assert sales.return_endpoint == EndpointTemplate("POST", "calls/{call_uuid}/x.{ext}")
    assert configuration.ring_sources == (RingSourceSettings("baresip", {"host": "127.0.0.1", "port": 4444}),)
    assert ("ring_sources",) in configuration.locked


def test_the_machines_policy_key_beats_the_users(tmp_path):
    registry = FakeRegistry(machine={"history_days": 1}, user={"history_days": 2, "quiet": 1})
    configuration = Machine(tmp_path).read(*registry_policies(registry))
    assert (configuration.history_days, configuration.quiet) == (1, True)


def test_without_a_policy_key_there_is_no_policy():
    assert registry_policies(FakeRegistry()) == ()


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"profiles": "[{]"}, "profiles is no JSON text (line 1); it is left out"),
        ({"profiles": 3}, "profiles must be JSON text; it is left out"),
        ({"ring_sources": ["[", "}"]}, "ring_sources is no JSON text (line 2); it is left out"),
        ({"profiles": "[" * 100_000}, "profiles is no JSON text; it is left out"),
        ({"quiet": 2}, "quiet is 2, but must be true or false; using false"),
        ({"quiet": ["1"]}, "quiet is 1, but must be true or false; using false"),
        ({"profiles": "{}"}, "profiles must be written as [[profiles]]"),
    ],
)
def test_what_the_registry_holds_wrongly_is_named(tmp_path, values, problem):
    configuration = Machine(tmp_path).read(*registry_policies(FakeRegistry(values)))
    assert configuration.problems == (f"{MACHINE}: {problem}",)


def test_a_policy_key_that_cannot_be_read_is_said(tmp_path):
    registry = FakeRegistry(user={"quiet": 1}, unreadable=("HKLM",))
    configuration = Machine(tmp_path).read(*registry_policies(registry))
    assert configuration.problems == (f"{MACHINE}: cannot be read (Access is denied)",)
    assert configuration.quiet


# ── macOS ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def managed(tmp_path):
    """Writes managed preferences as MDM does: the machine's, and the user's in a folder of their own."""
    folder = tmp_path / "Managed Preferences"

    def write(table, user="", form=plistlib.FMT_BINARY):
        place = folder / user
        place.mkdir(parents=True, exist_ok=True)
        content = table if isinstance(table, bytes) else plistlib.dumps(table, fmt=form)
        (place / f"{PREFERENCES_DOMAIN}.plist").write_bytes(content)
        return folder

    return write


@pytest.mark.parametrize("form", list(plistlib.PlistFormat))
def test_managed_preferences_have_the_shape_of_the_file(tmp_path, managed, form):
    profile = {"name": "Sales", "quick_dial": [{"name": "Tier 2", "to": "+14165550100"}]}
    table = {"quiet": True, "hold_reminder_seconds": 30, "profiles": [profile]}
    configuration = Machine(tmp_path).read(*managed_preferences(managed(table, form=form), "agent"))
    assert configuration.problems == ()
    assert (configuration.quiet, configuration.hold_reminder_seconds) == (True, 30)
    assert configuration.profiles[0].quick_dial == (QuickDialEntry("Tier 2", "+14165550100"),)


def test_what_is_managed_for_the_machine_beats_what_is_managed_for_the_user(tmp_path, managed):
    managed({"history_days": 2, "quiet": True}, user="agent")
    managed({"history_days": 9}, user="somebody-else")
    folder = managed({"history_days": 1})
    configuration = Machine(tmp_path).read(*managed_preferences(folder, "agent"))
    assert (configuration.history_days, configuration.quiet) == (1, True)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is no property list; nothing of it is used"),
        (b"<plist><dict><key>quiet</key></dict>", "is no property list; nothing of it is used"),
        (b"bplist00" + bytes(40), "is no property list; nothing of it is used"),
        (plistlib.dumps(["quiet"]), "is no dictionary; nothing of it is used"),
    ],
)
def test_a_property_list_that_cannot_be_used_is_said(tmp_path, managed, content, problem):
    folder = managed(content)
    file = folder / f"{PREFERENCES_DOMAIN}.plist"
    assert Machine(tmp_path).read(*managed_preferences(folder, "agent")).problems == (f"{file}: {problem}",)


def test_a_property_list_that_cannot_be_opened_is_said(tmp_path):
    (tmp_path / f"{PREFERENCES_DOMAIN}.plist").mkdir()
    (only,) = managed_preferences(tmp_path, "agent")
    assert only.problems[0].startswith("cannot be read (")


@pytest.mark.skipif(os.name != "posix", reason="asks who the user is as macOS does")
def test_on_a_mac_the_managed_preferences_are_read(tmp_path, managed, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(policy_module, "MANAGED_PREFERENCES", managed({"quiet": True}))
    # A user's own word for who they are counts for nothing.
    monkeypatch.setenv("LOGNAME", "somebody-else")
    assert load_configuration(Machine(tmp_path).environment).quiet
