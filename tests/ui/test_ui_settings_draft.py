"""What is typed into the Settings window becomes changes to the file, and nothing else does."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from settings_states import CONFIGURATION, KEY, LOCKED

from agent_console.settings import (
    Configuration,
    EndpointTemplate,
    Profile,
    QuickDialEntry,
    RingSourceSettings,
    load_configuration,
)
from agent_console.settings.changes import (
    AddProfile,
    RemovePreference,
    RemoveProfile,
    RemoveProfileKey,
    RenameProfile,
    SetPreference,
    SetProfileKey,
    SetRingSources,
)
from agent_console.settings.writing import write_changes
from agent_console.ui.settings_draft import KeyChange, SettingsDraft, SourceDraft, number_or_text


@pytest.fixture
def draft():
    return SettingsDraft(CONFIGURATION)


def test_nothing_typed_is_nothing_to_save(draft):
    saving = draft.saving()
    assert (saving.changes, saving.keys) == ((), ())


def test_typing_a_value_and_its_former_one_is_nothing_to_save(draft):
    draft.profiles[0].typed["region"] = "CA"
    draft.profiles[0].typed["region"] = "us"
    assert draft.saving().changes == ()


@pytest.mark.parametrize(
    ("key", "typed", "change"),
    [
        ("region", "ca", SetProfileKey("Sales", "region", "CA")),
        ("poll_seconds", 2.5, SetProfileKey("Sales", "poll_seconds", 2.5)),
        (
            "return_endpoint",
            {"method": "GET", "url": "x"},
            SetProfileKey("Sales", "return_endpoint", EndpointTemplate("GET", "x")),
        ),
        ("quick_dial", [], SetProfileKey("Sales", "quick_dial", ())),
        (
            "quick_dial",
            [{"name": " A ", "to": "1"}],
            SetProfileKey("Sales", "quick_dial", (QuickDialEntry("A", "1"),)),
        ),
        (
            "numbers",
            ["+14166686980", " sip:dana@pbx.example ", "+14166686980"],
            SetProfileKey("Sales", "numbers", ("+14166686980", "sip:dana@pbx.example")),
        ),
        ("stop_ends_hold", "unknown", SetProfileKey("Sales", "stop_ends_hold", "unknown")),
        ("call_outcomes", ["Sale"], SetProfileKey("Sales", "call_outcomes", ("Sale",))),
    ],
)
def test_each_kind_of_value_is_saved_as_it_is_read(draft, key, typed, change):
    draft.profiles[0].typed[key] = typed
    assert draft.complaints() == 0
    assert draft.saving().changes == (change,)


def test_an_emptied_value_leaves_the_file(draft):
    draft.profiles[1].typed["proxy"] = ""
    draft.profiles[1].typed["region"] = ""
    draft.preferences["history_days"] = ""
    assert draft.saving().changes == (RemoveProfileKey("Support", "proxy"),)
    other = SettingsDraft(replace(CONFIGURATION, history_days=7))
    other.preferences["history_days"] = ""
    assert other.saving().changes == (RemovePreference("history_days"),)


def test_profiles_are_removed_renamed_and_added_in_that_order(draft):
    sales, support = draft.profiles
    draft.remove_profile(sales)
    support.name = " Help "
    support.typed["format"] = "xml"
    draft.add_profile("Sales").typed["region"] = "CA"
    saving = draft.saving()
    assert saving.changes == (
        RemoveProfile("Sales"),
        RenameProfile("Support", "Help"),
        SetProfileKey("Help", "format", "xml"),
        AddProfile("Sales", {"region": "CA"}),
    )
    assert saving.renamed == {"Support": "Help"}
    assert saving.removed == ("Sales",)


def test_a_profile_that_was_added_and_removed_again_was_never_there(draft):
    draft.remove_profile(draft.add_profile("New"))
    assert draft.saving().changes == ()


def test_a_new_profile_finds_a_name_that_is_free(draft):
    assert [draft.add_profile("Sales").name for _ in range(2)] == ["Sales 2", "Sales 3"]


def test_whoever_takes_anothers_name_is_told_and_nobody_else(draft):
    sales, support = draft.profiles
    support.name = "Sales"
    assert draft.complaint(support, "name") is not None
    assert draft.complaint(sales, "name") is None
    assert draft.complaints() == 1


def test_a_name_is_anothers_until_that_has_been_saved_under_its_new_one(draft):
    sales, support = draft.profiles
    sales.name, support.name = "Support", "Help"
    assert draft.complaint(sales, "name") is not None
    assert draft.complaint(support, "name") is None
    support.name = "Sales"
    assert draft.complaints() == 2
    draft.remove_profile(support)
    assert draft.complaints() == 0


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("region", "Canada"),
        ("poll_seconds", "often"),
        ("poll_seconds", 0.1),
        ("base_url", "http://api.example"),
        ("proxy", "http://user:pass@proxy.example:1"),
        ("return_endpoint", {"method": "POST", "url": f"https://x.example?key={KEY}"}),
        ("quick_dial", [{"name": "A", "to": ""}]),
        ("numbers", ["+14166686980", "Dana"]),
        ("quick_dial", [{"name": "A", "to": "1"}, {"name": "a", "to": "2"}]),
    ],
)
def test_what_the_file_could_not_hold_is_refused_as_it_is_typed(draft, key, typed):
    draft.profiles[0].typed[key] = typed
    assert draft.complaint(draft.profiles[0], key) is not None
    assert draft.complaints() == 1


def test_ring_sources_are_saved_as_one_list(draft):
    draft.sources[0].typed["port"] = 4445
    draft.sources[0].typed["host"] = ""
    draft.sources.append(SourceDraft("asterisk-ami", None, {"tls": True, "extension": ""}))
    assert draft.saving().changes == (
        SetRingSources(
            (
                RingSourceSettings("baresip", {"port": 4445}),
                RingSourceSettings("clipboard"),
                RingSourceSettings("asterisk-ami", {"tls": True}),
            )
        ),
    )
    draft.sources[0].typed["port"] = "many"
    assert draft.complaints() == 1


def test_keys_go_apart_under_the_new_name_and_are_in_no_repr(draft):
    draft.profiles[0].name = "Mine"
    draft.profiles[0].keys = {"transfer": KEY, "return": None}
    saving = draft.saving()
    assert saving.keys == (KeyChange("Mine", "transfer", KEY), KeyChange("Mine", "return", None))
    assert KEY not in repr(saving) + repr(draft.profiles[0])


def test_preferences_are_saved(draft):
    draft.preferences |= {"history_days": 30, "allow_insecure_keyring": True}
    assert draft.saving().changes == (
        SetPreference("history_days", 30),
        SetPreference("allow_insecure_keyring", True),
    )


def test_what_an_administrator_has_set_is_known():
    draft = SettingsDraft(LOCKED)
    sales, support = draft.profiles
    assert draft.is_locked(sales, "region")
    assert draft.is_locked(sales, "name")
    assert not draft.is_locked(support, "region")
    assert not draft.is_locked(draft.add_profile("Sales"), "region")


@pytest.mark.parametrize(
    ("typed", "read"),
    [("7", 7), (" 1.5 ", 1.5), ("1,5", 1.5), ("", ""), ("two", "two"), ("1.2.3", "1.2.3")],
)
def test_numbers_are_read_with_a_point_or_a_comma(typed, read):
    assert number_or_text(typed) == read
    assert type(number_or_text(typed)) is type(read)


def test_what_is_typed_is_what_the_file_then_says(tmp_path):
    environment = {
        "AGENT_CONSOLE_CONFIG_DIR": str(tmp_path),
        "AGENT_CONSOLE_SYSTEM_CONFIG": str(tmp_path / "system.toml"),
    }
    draft = SettingsDraft(load_configuration(environment))
    one = draft.add_profile("Sales")
    one.typed |= {"region": "gb", "poll_seconds": 3, "quick_dial": [{"name": "Desk", "to": "+441632960960"}]}
    draft.sources.append(SourceDraft("baresip", None, {"host": "127.0.0.1", "port": 4444}))
    after = write_changes(draft.saving().changes, environment)
    assert after == Configuration(
        profiles=(
            Profile(
                "Sales", region="GB", poll_seconds=3, quick_dial=(QuickDialEntry("Desk", "+441632960960"),)
            ),
        ),
        ring_sources=(RingSourceSettings("baresip", {"host": "127.0.0.1", "port": 4444}),),
        file=tmp_path / "config.toml",
    )
    assert SettingsDraft(after).saving().changes == ()
