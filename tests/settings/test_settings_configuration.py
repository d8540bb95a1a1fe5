"""A configuration is read as far as it goes, and whatever is wrong is named with file, line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_console.settings import (
    EndpointTemplate,
    Profile,
    QuickDialEntry,
    RingSourceSettings,
    load_configuration,
    values,
)


class Files:
    """The user's file and the machine-wide one, in folders of their own."""

    def __init__(self, folder: Path) -> None:
        self.user = folder / "config.toml"
        self.system = folder / "system.toml"
        self.environment = {
            "AGENT_CONSOLE_CONFIG_DIR": str(folder),
            "AGENT_CONSOLE_SYSTEM_CONFIG": str(self.system),
        }

    def read(self, user: str | bytes = "", system: str = ""):
        self.user.write_bytes(user if isinstance(user, bytes) else user.encode())
        self.system.write_text(system, "utf-8")
        return load_configuration(self.environment)

    def problems(self, user: str | bytes = "", system: str = "") -> list[str]:
        """Problems with the folder left out."""
        found = self.read(user, system).problems
        return [problem.replace(f"{self.user.parent}{'/'}", "") for problem in found]


@pytest.fixture
def files(tmp_path):
    return Files(tmp_path)


WHOLE = """
[[profiles]]
name = "Sales"
base_url = "https://api.retreaver.com/call_control/v1"
format = "xml"
edition = "performance"
region = "ca"
ca_file = "/etc/company.pem"
proxy = "http://proxy.example:3128/"
poll_seconds = 2.5
call_outcomes = ["Sale", "Sale", "Call back"]
paradigm = "accept"
return_window_seconds = 60
accept_window_seconds = 20
stop_ends_hold = "unknown"
hold_ends_with_destination = "yes"
return_endpoint = { method = "post", url = "https://api.example/reject?key={api_key}&c={caller_number}" }
accept_endpoint = { method = "PUT", url = "calls/{call_uuid}/take.{ext}?api_key={api_key}" }
quick_dial = [ { name = "Tier 2", to = "+14165550100" }, { name = "Desk", to = "sip:desk@pbx.example" } ]
numbers = ["+14166686980", "sip:dana@pbx.example", "+14166686980"]

[[ring_sources]]
kind = "baresip"
host = "127.0.0.1"
port = 4444

[[ring_sources]]
kind = "asterisk-ami"
host = "pbx.example"
port = 5039
tls = true
username = "console"
ca_file = "/etc/company.pem"
endpoint = "PJSIP/201"

[[ring_sources]]
kind = "http"
port = 8765

[[ring_sources]]
kind = "clipboard"
"""


def test_every_documented_key_is_read(files):
    configuration = files.read("allow_insecure_keyring = true\n" + WHOLE)
    assert configuration.problems == ()
    assert configuration.allow_insecure_keyring is True
    assert configuration.profiles == (
        Profile(
            name="Sales",
            base_url="https://api.retreaver.com/call_control/v1",
            format="xml",
            edition="performance",
            region="CA",
            call_outcomes=("Sale", "Call back"),
            ca_file="/etc/company.pem",
            proxy="http://proxy.example:3128",
            poll_seconds=2.5,
            paradigm="accept",
            return_window_seconds=60,
            accept_window_seconds=20,
            stop_ends_hold="unknown",
            hold_ends_with_destination="yes",
            return_endpoint=EndpointTemplate(
                "POST", "https://api.example/reject?key={api_key}&c={caller_number}"
            ),
            accept_endpoint=EndpointTemplate("PUT", "calls/{call_uuid}/take.{ext}?api_key={api_key}"),
            quick_dial=(
                QuickDialEntry("Tier 2", "+14165550100"),
                QuickDialEntry("Desk", "sip:desk@pbx.example"),
            ),
            numbers=("+14166686980", "sip:dana@pbx.example"),
        ),
    )
    assert configuration.ring_sources == (
        RingSourceSettings("baresip", {"host": "127.0.0.1", "port": 4444}),
        RingSourceSettings(
            "asterisk-ami",
            {
                "host": "pbx.example",
                "port": 5039,
                "tls": True,
                "username": "console",
                "ca_file": "/etc/company.pem",
                "endpoint": "PJSIP/201",
            },
        ),
        RingSourceSettings("http", {"port": 8765}),
        RingSourceSettings("clipboard", {}),
    )


def test_the_defaults_are_those_of_the_documentation(files):
    assert files.read('[[profiles]]\nname = "Sales"').profiles == (
        Profile(
            name="Sales",
            base_url="https://api.retreaver.com/call_control/v1",
            format="json",
            edition="enterprise",
            region="US",
            poll_seconds=1.0,
            paradigm="return",
            return_window_seconds=90,
            accept_window_seconds=30,
            return_endpoint=EndpointTemplate("POST", "calls/{call_uuid}/return.{ext}?api_key={api_key}"),
            accept_endpoint=EndpointTemplate("POST", "calls/{call_uuid}/accept.{ext}?api_key={api_key}"),
            stop_ends_hold="yes",
            hold_ends_with_destination="no",
            quick_dial=(),
            numbers=(),
        ),
    )


def test_without_any_file_there_is_no_profile_and_no_problem(tmp_path):
    configuration = load_configuration(Files(tmp_path).environment)
    assert configuration.profiles == ()
    assert configuration.problems == ()
    assert configuration.profile(None) is None
    assert configuration.file == tmp_path / "config.toml"


def test_the_first_profile_is_the_one_that_opens(files):
    configuration = files.read('[[profiles]]\nname = "A"\n[[profiles]]\nname = "B"')
    assert configuration.profile(None).name == "A"
    assert configuration.profile("B").name == "B"
    assert configuration.profile("C") is None


KEYS_OF_A_PROFILE = (
    *("name", "base_url", "format", "edition", "region", "poll_seconds", "paradigm", "return_window_seconds"),
    *(
        "ca_file",
        "proxy",
        "call_outcomes",
        "screen_pop",
        "screen_pop_on_match",
        "accept_window_seconds",
        "stop_ends_hold",
        "hold_ends_with_destination",
        "return_endpoint",
        "accept_endpoint",
        "quick_dial",
        "numbers",
    ),
)

CALL_OUTCOMES = Profile("").call_outcomes

# ── what is wrong ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("poll_seconds = 0.1", "poll_seconds is 0.1, but must be between 0.5 and 60; using 1.0"),
        ("poll_seconds = 61", "poll_seconds is 61, but must be between 0.5 and 60; using 1.0"),
        ("poll_seconds = nan", "poll_seconds is nan, but must be between 0.5 and 60; using 1.0"),
        ("poll_seconds = true", "poll_seconds is true, but must be between 0.5 and 60; using 1.0"),
        (
            f"poll_seconds = 0x1{'0' * 4000}",
            "poll_seconds is a number too long to show, but must be between 0.5 and 60; using 1.0",
        ),
        ('format = "yaml"', "format is 'yaml', but must be one of json, xml; using 'json'"),
        ("edition = 1", "edition is 1, but must be one of enterprise, performance; using 'enterprise'"),
        (
            'paradigm = "Return"',
            "paradigm is 'Return', but must be one of return, accept, none; using 'return'",
        ),
        (
            'region = "USA"',
            "region is 'USA', but must be a country in two letters, such as US or GB; using 'US'",
        ),
        (
            'region = "UK"',
            "region is 'UK', but must be a country in two letters, such as US or GB; using 'US'",
        ),
        (
            "return_window_seconds = 0",
            "return_window_seconds is 0, but must be between 1 and 86400; using 90",
        ),
        (
            "accept_window_seconds = []",
            "accept_window_seconds is [], but must be between 1 and 86400; using 30",
        ),
        (
            'stop_ends_hold = "perhaps"',
            "stop_ends_hold is 'perhaps', but must be one of yes, no, unknown; using 'yes'",
        ),
        (
            "hold_ends_with_destination = true",
            "hold_ends_with_destination is true, but must be one of yes, no, unknown; using 'no'",
        ),
        (
            'numbers = "+14166686980"',
            'numbers must be a list such as ["+14165550100"]; using none',
        ),
        (
            "quick_dial = 3",
            'quick_dial must be a list of { name = "…", to = "…" }; using none',
        ),
        (
            'ca_file = "company.pem"',
            "ca_file is 'company.pem', but must be a whole path to a PEM file; using none",
        ),
        (
            'call_outcomes = ["Sale", ""]',
            f"call_outcomes must be a text that is not empty; using {', '.join(CALL_OUTCOMES)}",
        ),
        (
            'call_outcomes = "Sale"',
            'call_outcomes must be a list such as ["Sale"]; using ' + ", ".join(CALL_OUTCOMES),
        ),
        (
            'colour = "red"',
            f"unknown key 'colour'; known here: {', '.join(sorted(KEYS_OF_A_PROFILE))}",
        ),
        (
            'api_key = "woofwoofwoof"',
            "unknown key 'api_key'; keys belong into the keyring: agent-console keys set PROFILE ACTION",
        ),
    ],
)
def test_a_bad_value_is_named_and_the_rest_is_used(files, line, problem):
    text = f'[[profiles]]\nname = "Sales"\n{line}\n'
    assert files.problems(text) == [f"config.toml:3: {problem}"]
    assert files.read(text).profiles == (Profile("Sales"),)


@pytest.mark.parametrize(
    "url",
    [
        "https://crm.example/find?phone={caller_number}",
        "HTTPS://crm.example?q={name}&c={call_uuid}",
        "http://intranet/{caller_number_sent}",
        "my-crm:show/{dialed_out_number}",
        "",
    ],
)
def test_an_address_that_shows_the_caller_is_read(files, url):
    configuration = files.read(f'[[profiles]]\nname = "Sales"\nscreen_pop = "{url}"')
    assert configuration.problems == ()
    assert configuration.profiles[0].screen_pop == url


@pytest.mark.parametrize(
    "url",
    [
        "https://{caller_number}/",
        "https://{caller_number}.crm.example/",
        "https:///find?{caller_number}",
        "https:crm.example",
        "//crm.example/{caller_number}",
        "crm.example",
        "{name}://x",
        "https://crm.example/{api_key}",
        "https://crm.example/{caller_number",
        "https://crm .example/",
    ],
)
def test_an_address_whose_target_a_caller_could_choose_is_refused(files, url):
    configuration = files.read(f'[[profiles]]\nname = "Sales"\nscreen_pop = "{url}"')
    assert "screen_pop" in configuration.problems[0]
    assert configuration.profiles[0].screen_pop == ""


def test_schemes_that_run_things_cannot_be_allowed(files):
    assert files.read('screen_pop_schemes = ["My-CRM"]').screen_pop_schemes == ("my-crm",)
    for scheme in ("javascript", "file", "data", "x y", "a:b"):
        configuration = files.read(f'screen_pop_schemes = ["my-crm", "{scheme}"]')
        assert configuration.screen_pop_schemes == ()
        assert len(configuration.problems) == 1


def test_every_country_whose_numbers_can_be_read_is_taken_and_no_other():
    from phonenumbers import SUPPORTED_REGIONS

    assert values.REGIONS == SUPPORTED_REGIONS


def test_a_choice_that_may_be_empty_says_so(files):
    assert files.problems('language = "it"') == [
        "config.toml:1: language is 'it', but must be one of \"\", ar, de, en, es, fr; using none"
    ]


@pytest.mark.parametrize("days", ["-1", "1.5", "true", "36501"])
def test_the_days_of_the_history_are_a_whole_number(files, days):
    assert files.read("history_days = 0").history_days == 0
    [problem] = files.problems(f"history_days = {days}")
    assert problem == (
        f"config.toml:1: history_days is {days}, but must be a whole number between 0 and 36500; using 90"
    )


def test_a_locked_preference_stays(files):
    configuration = files.read("history_days = 400", "[locked]\nhistory_days = 30")
    assert (configuration.history_days, configuration.locked) == (30, {("history_days",)})
    assert "is set by your administrator" in configuration.problems[0]


@pytest.mark.parametrize(
    "url",
    [
        "proxy.example:3128",
        "http://proxy.example",
        "http://proxy.example:0",
        "http://proxy.example:99999",
        "socks5://proxy.example:1080",
        "http://proxy.example:3128/path",
        "http://agent:woofwoofwoof@proxy.example:3128",
        "http://woofwoofwoof@proxy.example:3128",
    ],
)
def test_a_proxys_login_belongs_into_the_keyring_and_a_bad_address_is_not_quoted(files, url):
    text = f'[[profiles]]\nname = "Sales"\nproxy = "{url}"\n'
    [problem] = files.problems(text)
    assert problem.startswith("config.toml:3: proxy ")
    assert problem.endswith("; using none")
    assert "woof" not in problem
    assert ("agent-console keys set PROFILE proxy" in problem) is ("@" in url)


@pytest.mark.parametrize(
    "url",
    [
        "http://api.retreaver.com/call_control/v1",
        "ftp://api.retreaver.com",
        "api.retreaver.com",
        "https://",
        "https://[::1",
        "https://host:99999/",
        "https://agent:woofwoofwoof@api.retreaver.com/",
        "https://api.retreaver.com/?api_key=woofwoofwoof",
        "https://api.retreaver.com/#woofwoofwoof",
        "https://api.retreaver .com/",
        "https://api.retreaver.com\\\\evil",
        "http://127.0.0.1.evil.example/",
        "",
    ],
)
def test_keys_are_sent_over_https_only_and_a_bad_address_is_not_quoted(files, url):
    text = f'[[profiles]]\nname = "Sales"\nbase_url = "{url}"\n'
    [problem] = files.problems(text)
    assert problem.startswith("config.toml:3: base_url must")
    assert problem.endswith("; using 'https://api.retreaver.com/call_control/v1'")
    assert "woofwoofwoof" not in problem
    assert files.read(text).profiles == (Profile("Sales"),)


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost", "[::1]:80", "127.8.9.10"])
def test_plain_http_is_taken_for_this_machine_alone(files, host):
    configuration = files.read(f'[[profiles]]\nname = "Sales"\nbase_url = "http://{host}/v1/"')
    assert configuration.problems == ()
    assert configuration.profiles[0].base_url == f"http://{host}/v1"


@pytest.mark.parametrize(
    ("endpoint", "says"),
    [
        ('"POST calls"', "must be written as"),
        ('{ method = "POST" }', "must be written as"),
        ('{ method = "BREW", url = "x" }', "needs a method"),
        ('{ method = 3, url = "x" }', "needs a method"),
        ('{ method = "POST", url = "" }', "must be a text that is not empty"),
        ('{ method = "POST", url = "calls/{uuid}" }', "may only have the placeholders {call_uuid}"),
        ('{ method = "POST", url = "calls/{call_uuid" }', "may only have the placeholders"),
        ('{ method = "POST", url = "http://elsewhere.example/{call_uuid}" }', "neither relative"),
        ('{ method = "POST", url = "https://{caller_number}.example/" }', "host depends on the call"),
        ('{ method = "POST", url = "calls/a b" }', "no URL has"),
        ('{ method = "POST", url = "reject?key=woofwoofwoof" }', "write {api_key} in its place"),
    ],
)
def test_an_endpoint_that_could_never_be_used_is_named(files, endpoint, says):
    text = f'[[profiles]]\nname = "Sales"\nreturn_endpoint = {endpoint}\n'
    [problem] = files.problems(text)
    assert problem.startswith("config.toml:3: return_endpoint ")
    assert says in problem
    assert "woofwoofwoof" not in problem
    assert files.read(text).profiles == (Profile("Sales"),)


def test_a_bad_quick_dial_entry_is_named_on_its_own_line_and_the_others_stay(files):
    text = """\
[[profiles]]
name = "Sales"
quick_dial = [
  { name = "Tier 2", to = "+14165550100" },
  { name = "Nowhere" },
  { name = "tier 2", to = "+14165550101" },
  "Desk",
  { name = "Desk", to = "sip:desk@pbx.example" },
]
"""
    assert files.problems(text) == [
        'config.toml:5: a quick_dial entry must be written as { name = "…", to = "…" }; it is left out',
        "config.toml:6: quick_dial has a second 'tier 2'; it is left out",
        'config.toml:7: a quick_dial entry must be written as { name = "…", to = "…" }; it is left out',
    ]
    [profile] = files.read(text).profiles
    assert [entry.name for entry in profile.quick_dial] == ["Tier 2", "Desk"]


def test_a_number_that_cannot_be_read_is_named_on_its_own_line_and_the_others_stay(files):
    text = """\
[[profiles]]
name = "Sales"
numbers = [
  "+1 (416) 668-6980",
  "the desk by the window",
  " tel:+1-416-555-0100 ",
  4166686980,
  "12",
  "sip:dana@pbx.example:5061;transport=tls", "sip:pbx.example",
  "7042",
]
"""
    neither = "which is no phone number and no SIP address; it is left out"
    assert files.problems(text) == [
        f"config.toml:5: numbers holds 'the desk by the window', {neither}",
        f"config.toml:7: numbers holds 4166686980, {neither}",
        f"config.toml:8: numbers holds '12', {neither}",
        f"config.toml:9: numbers holds 'sip:pbx.example', {neither}",
    ]
    assert files.read(text).profiles[0].numbers == (
        "+1 (416) 668-6980",
        "tel:+1-416-555-0100",
        "sip:dana@pbx.example:5061;transport=tls",
        "7042",
    )


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "config.toml:1: a profile needs a name; it is left out"),
        ('name = ""', "config.toml:2: name must be a text that is not empty; the profile is left out"),
        ("name = 3", "config.toml:2: name must be a text that is not empty; the profile is left out"),
        ('name = "a/b"', "config.toml:2: name is 'a/b', but must have no slash; the profile is left out"),
        ('name = "a\\u0001b"', "config.toml:2: name must have no control character; the profile is left out"),
        ('name = "B"', "config.toml:4: a second profile is called 'B'; it is left out"),
    ],
)
def test_a_profile_without_a_usable_name_of_its_own_is_left_out(files, name, problem):
    text = f'[[profiles]]\n{name}\n\n[[profiles]]\nname = "B"\n'
    assert files.problems(text) == [problem]
    assert [profile.name for profile in files.read(text).profiles] == ["B"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[profiles]\nname = "A"', "config.toml:1: profiles must be written as [[profiles]]"),
        ("profiles = [\n3]", "config.toml:2: profiles holds 3, which is no table; left out"),
        (
            "allow_insecure_keyring = 1",
            "config.toml:1: allow_insecure_keyring is 1, but must be true or false",
        ),
        (
            "[colours]",
            "config.toml:1: unknown key 'colours'; known here: allow_insecure_keyring, always_on_top, ",
        ),
        ("[locked]", "config.toml:1: locked has no effect here: only the machine-wide file can lock"),
        (
            "[[ring_sources]]\nkind = 'dbus'",
            "config.toml:2: kind must be one of asterisk-ami, baresip, clipboard, http",
        ),
        (
            "[[ring_sources]]\nhost = 'x'",
            "config.toml:1: kind must be one of asterisk-ami, baresip, clipboard, http",
        ),
    ],
)
def test_what_stands_at_the_wrong_place_is_named(files, text, problem):
    [found] = files.problems(text)
    assert found.startswith(problem)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("port = 0", "port is 0, but must be a port between 1 and 65535; it is left out"),
        ('port = "4444"', "port is '4444', but must be a port between 1 and 65535; it is left out"),
        (
            'host = "http://pbx"',
            "host is 'http://pbx', but must be a host name or an IP address alone; it is ",
        ),
        ("tls = 1", "tls is 1, but must be true or false; it is left out"),
        (
            'ca_file = "own.pem"',
            "ca_file is 'own.pem', but must be a whole path to a PEM file; it is left out",
        ),
        ('endpoint = "201"', "endpoint is '201', but must be written as PJSIP/201; it is left out"),
        ('password = "woof"', "unknown key 'password'; keys belong into the keyring"),
    ],
)
def test_a_bad_key_of_a_ring_source_is_named(files, line, problem):
    text = f'[[ring_sources]]\nkind = "asterisk-ami"\n{line}'
    [found] = files.problems(text)
    assert found.startswith(f"config.toml:3: {problem}")
    assert files.read(text).ring_sources == (RingSourceSettings("asterisk-ami", {}),)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ('[[profiles]]\nname = "Sales', "config.toml:2: "),
        ("a = 1\n\nb = = 2", "config.toml:3: Invalid value at column 5"),
        ("a = 1\na = 2", "config.toml:2: "),
        ("a = [1,\n2", "config.toml:2: "),
        (f"a = 1{'0' * 5000}", "config.toml:1: too much"),
        ("a = " + "[" * 5000 + "]" * 5000, "config.toml:1: too much"),
        (f"a = [\n1,\n2{'0' * 5000},\n]\nb = = 2\n", "config.toml:3: too much"),
        (f'a = """\n"""\nb = {"{b=" * 1000}1{"}" * 1000}\nc = 1\n', "config.toml:3: too much"),
        (b'a = 1\nb = "\xff"', "config.toml:2: is not UTF-8"),
        (b"# a\n" + bytes(1_000_000), "config.toml:2: goes on beyond 1 MB"),
    ],
)
def test_a_file_that_cannot_be_read_costs_only_itself(files, text, begins):
    system = '[[profiles]]\nname = "Support"'
    [problem] = files.problems(text, system)
    assert problem.startswith(begins)
    assert "nothing of this file is used" in problem
    assert [profile.name for profile in files.read(text, system).profiles] == ["Support"]


def test_of_a_thousand_mistakes_a_hundred_are_listed(files):
    text = "".join(f"k{number} = 1\n" for number in range(1000))
    *first, last = files.problems(text + '[[profiles]]\nname = "Sales"')
    assert [one.partition(" ")[0] for one in first] == [f"config.toml:{line}:" for line in range(1, 101)]
    assert last == "config.toml: 900 more, not listed"


def test_a_broken_machine_wide_file_leaves_the_users(files):
    [problem] = files.problems('[[profiles]]\nname = "Sales"', "[locked\n")
    assert problem.startswith("system.toml:1: ")
    assert files.read('[[profiles]]\nname = "Sales"', "[locked\n").profile("Sales")


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path):
    (tmp_path / "config.toml").mkdir()
    [problem] = load_configuration(Files(tmp_path).environment).problems
    assert problem.startswith(f"{tmp_path / 'config.toml'}: cannot be read")


def test_a_mark_that_notepad_writes_is_no_problem(files):
    assert files.read('\ufeff[[profiles]]\r\nname = "Sales"\r\n').profiles == (Profile("Sales"),)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    st.recursive(
        st.sampled_from(["1", "-1", "0.5", "nan", "inf", "true", '""', '"a"', '"https://x"', "1979-05-27"]),
        lambda inner: (
            st.lists(inner, max_size=2).map(lambda items: f"[{', '.join(items)}]")
            | st.tuples(inner, inner).map(lambda pair: f"{{ name = {pair[0]}, to = {pair[1]} }}")
            | st.tuples(inner, inner).map(lambda pair: f"{{ method = {pair[0]}, url = {pair[1]} }}")
        ),
        max_leaves=4,
    ),
    st.sampled_from([one for one in WHOLE.replace("=", "").split() if one.replace("_", "").islower()]),
    st.sampled_from(["", "[[profiles]]\nname = 'A'\n", "[[ring_sources]]\nkind = 'baresip'\n", "[locked]\n"]),
)
def test_no_value_anywhere_is_too_much(files, value, key, table):
    text = f"{table}{key} = {value}\n"
    configuration = files.read(text, text)
    assert all(":" in problem for problem in configuration.problems)


# ── the machine-wide file ─────────────────────────────────────────────────────────────────────────

SYSTEM = """\
[[profiles]]
name = "Sales"
region = "CA"
poll_seconds = 5

[locked]
allow_insecure_keyring = false
[[locked.profiles]]
name = "Sales"
base_url = "https://calls.company.example/v1"
"""


def test_the_users_file_goes_over_the_machine_wide_one_key_by_key(files):
    user = '[[profiles]]\nname = "Own"\n[[profiles]]\nname = "Sales"\npoll_seconds = 2'
    configuration = files.read(user, SYSTEM)
    assert configuration.problems == ()
    assert configuration.profiles == (
        Profile("Sales", base_url="https://calls.company.example/v1", region="CA", poll_seconds=2),
        Profile("Own"),
    )


def test_a_bad_value_of_the_user_falls_back_on_the_machine_wide_one(files):
    user = '[[profiles]]\nname = "Sales"\npoll_seconds = 0.1'
    assert files.problems(user, SYSTEM) == [
        "config.toml:3: poll_seconds is 0.1, but must be between 0.5 and 60; using 5"
    ]
    assert files.read(user, SYSTEM).profiles[0].poll_seconds == 5


def test_what_is_locked_stays_and_the_attempt_is_named(files):
    user = """\
allow_insecure_keyring = true
[[profiles]]
name = "Sales"
base_url = "https://elsewhere.example/"
region = "US"
"""
    policy = "is set by your administrator; what stands here is not used"
    assert files.problems(user, SYSTEM) == [
        f"config.toml:1: allow_insecure_keyring {policy}",
        f"config.toml:4: base_url {policy}",
    ]
    configuration = files.read(user, SYSTEM)
    assert configuration.allow_insecure_keyring is False
    assert configuration.profiles == (
        Profile("Sales", base_url="https://calls.company.example/v1", region="US", poll_seconds=5),
    )
    assert configuration.locked == {("allow_insecure_keyring",), ("profiles", "Sales", "base_url")}


def test_to_write_what_is_locked_anyway_is_no_attempt(files):
    user = 'allow_insecure_keyring = false\n[[profiles]]\nname = "Sales"\n'
    user += 'base_url = "https://calls.company.example/v1"'
    assert files.problems(user, SYSTEM) == []


def test_to_write_a_locked_list_anyway_is_no_attempt(files):
    same = """\
name = "Sales"
quick_dial = [ { name = "Tier 2", to = "+14165550100" } ]
call_outcomes = ["Sale"]
return_endpoint = { method = "post", url = "calls/{call_uuid}/reject" }
numbers = ["+14166686980"]
stop_ends_hold = "unknown"
"""
    system = f"[[locked.profiles]]\n{same}"
    assert files.problems(f"[[profiles]]\n{same}", system) == []
    for other in (same.replace("0100", "0199"), same.replace("6980", "69"), same.replace("unknown", "yes")):
        assert len(files.problems(f"[[profiles]]\n{other}", system)) == 1
    read = files.read(f"[[profiles]]\n{same.replace('6980', '')}", system)
    assert read.profiles[0].numbers == ("+14166686980",)
    assert {("profiles", "Sales", key) for key in ("numbers", "stop_ends_hold")} <= read.locked
    assert len(files.problems(f"[[profiles]]\n{same.replace('Tier 2', '')}", system)) == 1


def test_a_bad_value_where_something_is_locked_is_an_attempt_too(files):
    user = '[[profiles]]\nname = "Sales"\nbase_url = "http://elsewhere.example/"'
    [problem] = files.problems(user, SYSTEM)
    assert problem.startswith("config.toml:3: base_url is set by your administrator")


def test_locked_ring_sources_are_the_only_ones(files):
    system = "[[locked.ring_sources]]\nkind = 'clipboard'"
    user = "[[ring_sources]]\nkind = 'baresip'"
    assert files.problems(user, system) == [
        "config.toml:1: ring_sources is set by your administrator; what stands here is not used"
    ]
    assert files.read(user, system).ring_sources == (RingSourceSettings("clipboard"),)


def test_ring_sources_that_are_no_list_leave_those_of_the_machine_wide_file(files):
    system = "[[ring_sources]]\nkind = 'clipboard'"
    assert files.problems("ring_sources = 'baresip'", system) == [
        "config.toml:1: ring_sources must be written as [[ring_sources]]"
    ]
    assert files.read("ring_sources = 'baresip'", system).ring_sources == (RingSourceSettings("clipboard"),)
    assert files.read("ring_sources = []", system).ring_sources == ()


def test_locked_ring_sources_that_are_no_list_lock_what_held_before(files):
    system = "[[ring_sources]]\nkind = 'clipboard'\n[locked]\nring_sources = 3"
    configuration = files.read("[[ring_sources]]\nkind = 'baresip'", system)
    assert configuration.ring_sources == (RingSourceSettings("clipboard"),)
    assert configuration.locked == {("ring_sources",)}


def test_a_slip_of_the_administrators_pen_opens_nothing(files):
    system = (
        "[locked]\nallow_insecure_keyring = 'no'\n[[locked.profiles]]\nname = 'Sales'\nbase_url = 'http://x'"
    )
    user = (
        "allow_insecure_keyring = true\n[[profiles]]\nname = 'Sales'\nbase_url = 'https://elsewhere.example'"
    )
    configuration = files.read(user, system)
    assert configuration.allow_insecure_keyring is False
    assert configuration.profiles == (Profile("Sales"),)
    assert len(configuration.problems) == 4


def test_a_locked_profile_exists_without_the_users_doing(files):
    assert files.read("", "[[locked.profiles]]\nname = 'Sales'\nregion = 'GB'").profiles == (
        Profile("Sales", region="GB"),
    )
