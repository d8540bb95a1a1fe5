"""What is changed in the configuration is what is read from it afterwards; all else in the file stays."""

from __future__ import annotations

import os
import stat
import sys
from difflib import ndiff

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_console.settings import (
    EndpointTemplate,
    Profile,
    QuickDialEntry,
    RingSourceSettings,
    load_configuration,
    writing,
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
from agent_console.settings.writing import (
    ChangeRefused,
    FileBroken,
    FileKeepsChanging,
    FileUnwritable,
    LockedByPolicy,
    WritingError,
    write_changes,
)

OURS = """\
# The team's own file.
history_days = 30   # a month

[[profiles]]
# Anna looks after this one.
name = "Sales"
region = "CA"   # Toronto
colour = "red"
quick_dial = [
  { name = "Tier 2", to = "+14165550100" },  # until spring
  { name = "Desk", to = "sip:desk@pbx.example" },
]
return_endpoint.method = "POST"
return_endpoint.url = "calls/{call_uuid}/return.{ext}"

[[profiles]]
name = "Support"
  [profiles.accept_endpoint]
  method = "PUT"
  url = "calls/{call_uuid}/take"

[[ring_sources]]
kind = "carrier-pigeon"   # of a later version
feathers = 12

[[ring_sources]]
kind = "baresip"
port = 4444   # as in ~/.baresip/config

[notes]
text = "ours"
"""


class Home:
    """A user's configuration folder and the machine-wide file."""

    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "config.toml"
        self.system = folder / "system.toml"
        self.environment = {
            "AGENT_CONSOLE_CONFIG_DIR": str(folder),
            "AGENT_CONSOLE_SYSTEM_CONFIG": str(self.system),
        }

    def holds(self, text, system=""):
        self.file.write_bytes(text.encode())
        self.system.write_text(system, "utf-8")
        return self

    def change(self, *changes):
        return write_changes(changes, self.environment)

    @property
    def text(self):
        return self.file.read_bytes().decode()


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path)


def changed_lines(before, after):
    """The lines that went and the lines that came; the others must be the same in the same order."""
    difference = [one for one in ndiff(before.splitlines(), after.splitlines()) if one[2:].strip()]
    return [one[2:] for one in difference if one[0] == "-"], [one[2:] for one in difference if one[0] == "+"]


def test_one_value_changes_one_line(home):
    after = home.holds(OURS).change(SetProfileKey("Sales", "region", "GB"))
    assert after.profile("Sales").region == "GB"
    assert changed_lines(OURS, home.text) == (['region = "CA"   # Toronto'], ['region = "GB"   # Toronto'])


def test_setting_what_holds_already_touches_nothing(home):
    home.holds(OURS)
    before = home.file.stat()
    home.change(SetProfileKey("Sales", "region", "CA"), SetPreference("history_days", 30))
    assert (home.file.stat().st_ino, home.file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize(
    ("change", "gone", "new"),
    [
        (
            SetPreference("history_days", 7),
            ["history_days = 30   # a month"],
            ["history_days = 7   # a month"],
        ),
        (SetPreference("allow_insecure_keyring", True), [], ["allow_insecure_keyring = true"]),
        (RemovePreference("history_days"), ["history_days = 30   # a month"], []),
        (RemoveProfileKey("Sales", "region"), ['region = "CA"   # Toronto'], []),
        (RenameProfile("Support", "Help"), ['name = "Support"'], ['name = "Help"']),
        (SetProfileKey("Support", "poll_seconds", 2.5), [], ["poll_seconds = 2.5"]),
        (
            SetProfileKey("Support", "accept_endpoint", EndpointTemplate("POST", "take")),
            ["  [profiles.accept_endpoint]", '  method = "PUT"', '  url = "calls/{call_uuid}/take"'],
            ['accept_endpoint = {method = "POST", url = "take"}'],
        ),
        (
            SetProfileKey("Sales", "return_endpoint", EndpointTemplate("GET", "back")),
            ['return_endpoint.method = "POST"', 'return_endpoint.url = "calls/{call_uuid}/return.{ext}"'],
            ['return_endpoint = {method = "GET", url = "back"}'],
        ),
        (
            SetProfileKey("Sales", "quick_dial", (QuickDialEntry("Tier 2", "+14165550100"),)),
            ['  { name = "Desk", to = "sip:desk@pbx.example" },'],
            [],
        ),
        (
            SetRingSources((RingSourceSettings("baresip", {"port": 4445}),)),
            ["port = 4444   # as in ~/.baresip/config"],
            ["port = 4445   # as in ~/.baresip/config"],
        ),
        (
            SetRingSources((RingSourceSettings("baresip", {"port": 4444}), RingSourceSettings("clipboard"))),
            [],
            ["[[ring_sources]]", 'kind = "clipboard"'],
        ),
    ],
)
def test_each_change_leaves_all_other_lines_alone(home, change, gone, new):
    home.holds(OURS).change(change)
    found_gone, found_new = changed_lines(OURS, home.text)
    assert (found_gone, found_new) == (gone, new)


def test_a_removed_profile_takes_its_own_lines_alone(home):
    after = home.holds(OURS).change(RemoveProfile("Support"))
    assert [one.name for one in after.profiles] == ["Sales"]
    gone, new = changed_lines(OURS, home.text)
    assert new == []
    assert [line.strip() for line in gone] == [
        "[[profiles]]",
        'name = "Support"',
        "[profiles.accept_endpoint]",
        'method = "PUT"',
        'url = "calls/{call_uuid}/take"',
    ]


def test_a_quick_dial_entry_keeps_its_comment_when_another_changes(home):
    entries = (
        QuickDialEntry("New", "+1"),
        QuickDialEntry("Tier 2", "+14165550100"),
        QuickDialEntry("Z", "+2"),
    )
    after = home.holds(OURS).change(SetProfileKey("Sales", "quick_dial", entries))
    assert after.profile("Sales").quick_dial == entries
    assert "# until spring" in home.text


def test_what_a_later_version_wrote_stays(home):
    home.holds(OURS).change(
        SetRingSources(()), RemoveProfile("Support"), SetProfileKey("Sales", "format", "xml")
    )
    for line in (
        'kind = "carrier-pigeon"   # of a later version',
        "feathers = 12",
        'colour = "red"',
        "[notes]",
    ):
        assert line in home.text


def test_profiles_that_stand_apart_lose_nothing_but_their_distance(home):
    home.holds('[[profiles]]\nname = "A"\n[notes]\nx = 1 # x\n[[profiles]]\nname = "B" # b\n')
    after = home.change(SetProfileKey("B", "region", "CA"))
    assert after.profiles == (Profile("A"), Profile("B", region="CA"))
    assert sorted(home.text.splitlines()) == sorted(
        [
            "[[profiles]]",
            'name = "A"',
            "[notes]",
            "x = 1 # x",
            "[[profiles]]",
            'name = "B" # b',
            'region = "CA"',
        ]
    )


def test_a_value_of_the_wrong_kind_is_put_right(home):
    home.holds("allow_insecure_keyring = 1\nx = nan\n")
    assert home.change(SetPreference("allow_insecure_keyring", True)).allow_insecure_keyring is True


def test_a_first_profile_makes_the_file_and_its_folder(tmp_path):
    home = Home(tmp_path / "not" / "yet")
    after = home.change(AddProfile("Sales", {"region": "CA", "quick_dial": (QuickDialEntry("Desk", "+1"),)}))
    assert after.problems == ()
    assert after.profiles == (Profile("Sales", region="CA", quick_dial=(QuickDialEntry("Desk", "+1"),)),)
    assert home.text.startswith('[[profiles]]\nname = "Sales"\nregion = "CA"\n')


def test_no_ring_source_at_all_is_written_down_where_the_machine_wide_file_has_one(home):
    home.holds("", '[[ring_sources]]\nkind = "clipboard"\n')
    assert home.change(SetRingSources(())).ring_sources == ()
    assert home.change(SetRingSources((RingSourceSettings("baresip"),))).ring_sources == (
        RingSourceSettings("baresip"),
    )


def test_a_machine_wide_profile_is_changed_in_the_users_file(home):
    home.holds("", '[[profiles]]\nname = "Sales"\nregion = "CA"\n')
    after = home.change(SetProfileKey("Sales", "format", "xml"))
    assert after.profiles == (Profile("Sales", region="CA", format="xml"),)
    assert "region" not in home.text


LOCKS = """
[[profiles]]
name = "Sales"
region = "US"
[locked]
history_days = 5
ring_sources = []
[[locked.profiles]]
name = "Sales"
base_url = "https://company.example/v1"
"""


@pytest.mark.parametrize(
    "change",
    [
        SetPreference("history_days", 6),
        RemovePreference("history_days"),
        SetRingSources((RingSourceSettings("clipboard"),)),
        SetProfileKey("Sales", "base_url", "https://other.example"),
        RemoveProfileKey("Sales", "base_url"),
        RenameProfile("Sales", "Mine"),
        RemoveProfile("Sales"),
    ],
)
def test_what_is_locked_is_never_written(home, change):
    home.holds(OURS, LOCKS)
    with pytest.raises(LockedByPolicy, match="administrator"):
        home.change(SetProfileKey("Sales", "region", "GB"), change)
    assert home.text == OURS


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (SetProfileKey("Sales", "poll_seconds", 0.1), "poll_seconds is 0.1, but must be between"),
        (SetProfileKey("Sales", "shoe_size", 43), "no key of the configuration"),
        (SetProfileKey("Sales", "name", "Support"), "no key of the configuration"),
        (SetPreference("profiles", 3), "no key of the configuration"),
        (AddProfile("Sales"), "there is a profile called 'Sales' already"),
        (RenameProfile("Sales", "Support"), "there is a profile called 'Support' already"),
        (RenameProfile("Nobody", "Somebody"), "no profile called 'Nobody'"),
        (AddProfile("Up/Down"), "must have no slash"),
        (SetRingSources((RingSourceSettings("drum"),)), "no kind of ring source"),
        (SetRingSources((RingSourceSettings("baresip", {"port": 0}),)), "must be a port"),
        (
            SetProfileKey(
                "Sales", "quick_dial", (QuickDialEntry("Desk", "+1"), QuickDialEntry("DESK", "+2"))
            ),
            "two entries of one name",
        ),
    ],
)
def test_a_change_that_cannot_be_made_changes_nothing_at_all(home, change, why):
    home.holds(OURS)
    with pytest.raises(ChangeRefused, match=why):
        home.change(SetPreference("history_days", 1), change)
    assert home.text == OURS


def test_a_key_that_was_pasted_into_a_template_is_not_quoted(home):
    with pytest.raises(WritingError) as caught:
        home.holds("").change(
            SetProfileKey(
                "Sales", "return_endpoint", EndpointTemplate("POST", "https://x.example/?key=s3cr3t")
            )
        )
    assert "s3cr3t" not in str(caught.value)
    assert caught.value.__cause__ is None


BROKEN = ["history_days = \n", "profiles = [", b"\xff\xfe", "a = 1\na = 2\n", "#" * 1_000_001]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: str(broken[:20]))
def test_a_broken_file_is_never_overwritten(home, broken):
    raw = broken if isinstance(broken, bytes) else broken.encode()
    home.file.write_bytes(raw)
    with pytest.raises(FileBroken, match="mend it first"):
        home.change(SetPreference("history_days", 1))
    assert home.file.read_bytes() == raw


def test_profiles_that_are_no_tables_are_left_alone(home):
    home.holds("profiles = 3\n")
    with pytest.raises(ChangeRefused, match="not written as"):
        home.change(AddProfile("Sales"))
    assert home.text == "profiles = 3\n"


def meanwhile(monkeypatch, *happenings):
    """Let each of these happen between the moment that new content is ready and the look at the old one."""
    waiting = list(happenings)
    enter = writing._Replacement.__enter__

    def entered(self):
        made = enter(self)
        if waiting:
            waiting.pop(0)()
        return made

    monkeypatch.setattr(writing._Replacement, "__enter__", entered)


def test_what_another_program_wrote_in_the_meantime_stays(home, monkeypatch):
    home.holds(OURS)
    meanwhile(monkeypatch, lambda: home.holds(OURS.replace('region = "CA"', 'region = "MX"')))
    after = home.change(SetProfileKey("Sales", "format", "xml"))
    assert (after.profile("Sales").region, after.profile("Sales").format) == ("MX", "xml")


def test_a_file_that_breaks_in_the_meantime_is_left_alone(home, monkeypatch):
    home.holds(OURS)
    meanwhile(monkeypatch, lambda: home.holds("half a li"))
    with pytest.raises(FileBroken):
        home.change(SetProfileKey("Sales", "format", "xml"))
    assert home.text == "half a li"


def test_a_file_that_changes_all_the_time_is_left_to_the_other_program(home, monkeypatch):
    home.holds("")
    meanwhile(monkeypatch, *[lambda one=one: home.holds(f"# {one}\n") for one in range(20)])
    with pytest.raises(FileKeepsChanging):
        home.change(AddProfile("Sales"))
    assert home.text.startswith("# ")
    assert sorted(one.name for one in home.folder.iterdir()) == ["config.toml", "system.toml"]


def test_a_failure_on_the_way_leaves_the_old_file_and_nothing_beside_it(home, monkeypatch):
    home.holds(OURS)

    def full(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing.os, "fsync", full)
    with pytest.raises(FileUnwritable, match="No space left on device"):
        home.change(SetPreference("history_days", 1))
    assert home.text == OURS
    assert sorted(one.name for one in home.folder.iterdir()) == ["config.toml", "system.toml"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_permissions_stay_and_a_read_only_file_is_respected(home):
    home.holds(OURS)
    home.file.chmod(0o640)
    home.change(SetPreference("history_days", 1))
    assert stat.S_IMODE(home.file.stat().st_mode) == 0o640
    home.file.chmod(0o440)
    with pytest.raises(FileUnwritable, match="read-only"):
        home.change(SetPreference("history_days", 2))
    assert "history_days = 1" in home.text


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_stays_a_link(home, tmp_path):
    real = tmp_path / "kept" / "console.toml"
    real.parent.mkdir()
    real.write_text(OURS, "utf-8")
    home.file.symlink_to(real)
    home.change(SetPreference("history_days", 1))
    assert home.file.is_symlink()
    assert "history_days = 1 " in real.read_text("utf-8")


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_endings_and_byte_order_mark_stay(home, mark):
    home.holds(mark + OURS.replace("\n", "\r\n"))
    after = home.change(SetProfileKey("Sales", "poll_seconds", 3), AddProfile("Third"))
    assert after.profile("Sales").poll_seconds == 3
    assert home.text.startswith(mark + "# The team")
    assert home.text.count("\n") == home.text.count("\r\n")


names = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="/"),
    min_size=1,
    max_size=8,
)
destinations = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)
endpoints = st.builds(
    EndpointTemplate,
    st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    st.sampled_from(["calls/{call_uuid}/x", "https://x.example/{ext}?key={api_key}&c={caller_number}", "y"]),
)
quick_dials = st.lists(
    st.builds(QuickDialEntry, names, destinations), max_size=4, unique_by=lambda one: one.name.casefold()
).map(tuple)
values = {
    "base_url": st.sampled_from(["https://x.example/v1", "http://127.0.0.1:8080", "https://[::1]:4/v"]),
    "format": st.sampled_from(["json", "xml"]),
    "edition": st.sampled_from(["enterprise", "performance"]),
    "region": st.sampled_from(["US", "DE", "CA"]),
    "ca_file": st.sampled_from(["/etc/ca.pem", "/opt/a b/ü.pem"]),
    "proxy": st.sampled_from(["http://proxy.example:3128"]),
    "poll_seconds": st.floats(0.5, 60) | st.integers(1, 60),
    "paradigm": st.sampled_from(["return", "accept", "none"]),
    "return_window_seconds": st.integers(1, 86_400),
    "accept_window_seconds": st.floats(1, 86_400),
    "stop_ends_hold": st.sampled_from(["yes", "no", "unknown"]),
    "hold_ends_with_destination": st.sampled_from(["yes", "no", "unknown"]),
    "return_endpoint": endpoints,
    "accept_endpoint": endpoints,
    "quick_dial": quick_dials,
    "numbers": st.lists(
        st.sampled_from(["+14166686980", "(416) 555-0100", "sip:dana@pbx.example", "7042"]),
        max_size=3,
        unique=True,
    ).map(tuple),
    "call_outcomes": st.lists(destinations, max_size=4, unique=True).map(tuple),
}
pairs = st.sampled_from(sorted(values)).flatmap(lambda key: st.tuples(st.just(key), values[key]))
ports = st.integers(1, 65535)
sources = (
    st.builds(lambda port: RingSourceSettings("baresip", {"port": port}), ports)
    | st.builds(
        lambda tls: RingSourceSettings("asterisk-ami", {"host": "pbx.example", "tls": tls}), st.booleans()
    )
    | st.just(RingSourceSettings("clipboard", {}))
)
profile_names = st.sampled_from(["Sales", "Support", "Third"]) | names
changes = (
    st.builds(AddProfile, profile_names, st.lists(pairs, max_size=4).map(dict))
    | st.builds(RenameProfile, profile_names, profile_names)
    | st.builds(RemoveProfile, profile_names)
    | st.builds(lambda name, pair: SetProfileKey(name, *pair), profile_names, pairs)
    | st.builds(RemoveProfileKey, profile_names, st.sampled_from(sorted(values)))
    | st.builds(SetRingSources, st.lists(sources, max_size=4).map(tuple))
    | st.builds(SetPreference, st.just("history_days"), st.integers(0, 36_500))
    | st.builds(RemovePreference, st.just("history_days"))
)
AOT_DIALS = '[[profiles]]\nname = "Sales"\n[[profiles.quick_dial]]\nname = "A"\nto = "1"  # one\n'
INLINE = (
    'profiles = [ { name = "Sales", quick_dial = [] }, { name = "Support" } ]  # short\nring_sources = []\n'
)
BEGINNINGS = ["", "# nothing yet", OURS, AOT_DIALS, INLINE, OURS.replace("\n", "\r\n"), OURS.rstrip()]


def expected(before, change):
    """The profiles, by name, and the ring sources that must be read after the change."""
    profiles, ring_sources = {one.name: one for one in before.profiles}, before.ring_sources
    match change:
        case AddProfile(profile=name, values=more):
            profiles[name] = Profile(name, **more)
        case RenameProfile(profile=name, to=to):
            one = profiles.pop(name)
            profiles[to] = Profile(**{key: getattr(one, key) for key in values}, name=to)
        case RemoveProfile(profile=name):
            profiles.pop(name, None)
        case SetProfileKey(profile=name, key=key, value=value):
            one = profiles.get(name, Profile(name))
            profiles[name] = Profile(**{**{k: getattr(one, k) for k in values}, "name": name, key: value})
        case RemoveProfileKey(profile=name, key=key) if name in profiles:
            one = profiles[name]
            kept = {k: getattr(one, k) for k in values if k != key}
            profiles[name] = Profile(**kept, name=name)
        case SetRingSources(sources=wanted):
            ring_sources = wanted
    return profiles, ring_sources


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(BEGINNINGS), st.lists(changes, min_size=1, max_size=5))
def test_what_is_written_is_what_is_read(home, beginning, wanted):
    home.holds(beginning)
    for change in wanted:
        before, text = load_configuration(home.environment), home.text
        try:
            after = home.change(change)
        except ChangeRefused as refused:
            why = str(refused)
        else:
            why = ""
        assert "cannot be changed safely" not in why
        if why:
            assert home.text == text
            continue
        profiles, ring_sources = expected(before, change)
        assert {one.name: one for one in after.profiles} == profiles
        assert after.ring_sources == ring_sources
        assert len(after.problems) <= len(before.problems)
        if isinstance(change, SetPreference):
            assert after.history_days == change.value
        if 'text = "ours"' in beginning:
            assert "feathers = 12" in home.text
            assert 'text = "ours"' in home.text
            assert home.text.startswith("# The team's own file.")
