"""The commands as an administrator uses them: exit statuses, one-line errors, and never a key."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
from test_cli_support import Desk

from agent_console import __version__, cli
from agent_console.commands import doctor
from agent_console.settings import Profile
from agent_console.simulator import Simulator, quiet_day

KEY = "woofwoofwoof"
SALES = '[[profiles]]\nname = "Sales"\nbase_url = "http://127.0.0.1:9/v1"\n'


@pytest.fixture
def desk(tmp_path):
    (tmp_path / "run").mkdir(mode=0o700)
    return Desk(tmp_path, tmp_path / "run")


@pytest.fixture
def simulator():
    with Simulator(quiet_day(), seed=1) as simulator:
        yield simulator


@pytest.fixture
def connected(desk, simulator):
    """A desk whose profile Sales is at the simulator."""
    desk.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "{simulator.base_url}"\n')
    desk.has_keys("Sales", simulator.keys)
    return desk


# ── the program ───────────────────────────────────────────────────────────────────────────────────


def test_the_version_is_printed(desk):
    done = desk.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"agent-console {__version__}\n", "")


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["--colour"],
        ["keys"],
        ["keys", "dance"],
        ["calls", "--jso"],
        ["simulate", "--port", "70000"],
        ["simulate", "--port", "x"],
        ["simulate", "--seed", "x"],
        ["simulate", "--scenario", "/no/such/file.toml"],
        ["--profile"],
        ["--profile", "Nobody"],
    ],
)
def test_wrong_use_is_one_line_and_status_2(desk, words):
    desk.configure(SALES)
    desk.refused(*words, status=2)


def test_an_unexpected_failure_is_one_line_and_its_trace_is_for_those_who_ask(desk):
    broken = desk.folder / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import agent_console.settings as room\n"
        "def fail():\n    raise ZeroDivisionError('https://x/?api_key=woofwoofwoof')\n"
        "room.load_configuration = fail\n"
    )
    path = os.pathsep.join([str(broken), desk.env["PYTHONPATH"]])
    sentence = desk.refused("calls", status=1, PYTHONPATH=path)
    assert "ZeroDivisionError" in sentence
    assert "AGENT_CONSOLE_DEBUG=1" in sentence
    shown = desk.run("calls", PYTHONPATH=path, AGENT_CONSOLE_DEBUG="1")
    assert shown.returncode == 1
    assert "Traceback" in shown.stderr
    assert KEY not in shown.stderr + sentence


def test_whoever_stops_reading_early_causes_no_complaint(connected, simulator):
    process = subprocess.Popen(
        [sys.executable, "-m", "agent_console", "doctor"],
        env=connected.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(20) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Linux and macOS")
def test_ctrl_c_ends_a_command_quietly(desk):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        desk.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "http://127.0.0.1:{port}"\n')
        desk.has_keys("Sales", {"active_calls": KEY})
        process = subprocess.Popen(
            [sys.executable, "-m", "agent_console", "calls"],
            env=desk.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # A shell that runs the tests in the background lets its children ignore Ctrl+C.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 – no threads here
        )
        peer, _ = silent.accept()
        with peer:
            assert peer.recv(1)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"")


# ── keys ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("stdin", [f"{KEY}\n", KEY, f"  {KEY}  \r\n", f"\ufeff{KEY}\n", f"{KEY}\nrest\n"])
def test_a_key_is_read_from_standard_input(desk, stdin):
    desk.configure(SALES)
    done = desk.run("keys", "set", "Sales", "active_calls", stdin=stdin)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert desk.keys() == {"agent-console:Sales/active_calls": KEY}


@pytest.mark.parametrize("stdin", ["", "\n", "   \n", b"\xff\xfe\n", b"a\x00b\n", 2 * cli.LONGEST_KEY * b"k"])
def test_what_is_no_key_is_not_stored(desk, stdin):
    desk.configure(SALES)
    assert "standard input" in desk.refused("keys", "set", "Sales", "transfer", status=2, stdin=stdin)
    assert desk.keys() == {}


@pytest.mark.parametrize(
    "words",
    [
        ["set", "Sales", "transfer", KEY],
        ["set", "Sales", KEY],
        ["set", "Sales", "transfer", f"--key={KEY}"],
        [KEY],
    ],
)
def test_a_key_as_an_argument_is_refused_and_not_repeated(desk, words):
    desk.configure(SALES)
    sentence = desk.refused("keys", *words, status=2)
    assert KEY not in sentence
    assert "never a key itself" in sentence
    assert desk.keys() == {}


def test_keys_are_listed_without_being_shown(desk):
    desk.configure(SALES + '[[profiles]]\nname = "Support"\n')
    desk.has_keys("Sales", {"active_calls": KEY, "return": KEY})
    done = desk.run("keys", "list")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "Sales\tactive_calls\tstored",
        "Sales\ttransfer\tnone",
        "Sales\treturn\tstored",
        "Sales\taccept\tnone",
        *(f"Support\t{action}\tnone" for action in ("active_calls", "transfer", "return", "accept")),
    ]


def test_a_proxys_login_is_kept_and_listed_like_a_key(desk):
    desk.configure(SALES + 'proxy = "http://proxy.example:3128"\n')
    assert desk.run("keys", "set", "Sales", "proxy", stdin="agent:hunter2\n").returncode == 0
    assert desk.keys() == {"agent-console:Sales/proxy": "agent:hunter2"}
    listed = desk.run("keys", "list").stdout
    assert listed.splitlines()[-1] == "Sales\tproxy\tstored"
    assert "hunter2" not in listed


def test_the_secrets_of_ring_sources_are_kept_and_listed_like_keys(desk):
    desk.configure(SALES + '[[ring_sources]]\nkind = "asterisk-ami"\n')
    assert desk.run("keys", "set", "Sales", "asterisk-ami", stdin="hunter2\n").returncode == 0
    listed = desk.run("keys", "list").stdout
    assert listed.splitlines()[-1] == "Sales\tasterisk-ami\tstored"
    assert "hunter2" not in listed


def test_a_key_is_removed_once(desk):
    desk.configure(SALES)
    desk.has_keys("Sales", {"transfer": KEY})
    assert desk.run("keys", "remove", "Sales", "transfer").returncode == 0
    assert desk.keys() == {}
    assert "has no key for transfer" in desk.refused("keys", "remove", "Sales", "transfer", status=1)


@pytest.mark.parametrize("words", [["keys", "set"], ["keys", "remove"]])
def test_an_unknown_profile_is_named_with_those_there_are(desk, words):
    desk.configure(SALES + '[[profiles]]\nname = "Support"\n')
    sentence = desk.refused(*words, "sales", "transfer", status=2)
    assert sentence == "no profile is called 'sales'; there are: Sales, Support"


@pytest.mark.parametrize("words", [["keys", "list"], ["keys", "set", "Sales", "transfer"], ["calls"]])
def test_without_a_profile_the_file_to_write_is_named(desk, words):
    sentence = desk.refused(*words, status=2)
    assert "no profile is configured" in sentence
    assert str(desk.folder / "config" / "config.toml") in sentence


@pytest.mark.parametrize(
    "words", [["keys", "list"], ["keys", "set", "Sales", "transfer"], ["calls"], ["--profile", "Sales"]]
)
def test_a_configuration_that_leaves_no_profile_is_named_in_the_one_line(desk, words):
    desk.configure("[[profiles]\n")
    sentence = desk.refused(*words, status=2)
    assert "no profile is configured" in sentence
    assert "config.toml:1: " in sentence


@pytest.mark.parametrize(
    ("backend", "says"),
    [
        ("keyring.backends.fail.Keyring", "install and start one"),
        ("keyring.backends.null.Keyring", "keeps nothing"),
        ("no.such.Keyring", "PYTHON_KEYRING_BACKEND"),
        ("settings_keyrings.PlaintextKeyring", "keeps keys in the clear"),
        ("settings_keyrings.Locked", "unlock it"),
        ("settings_keyrings.TellsTales", "keyring failed"),
    ],
)
def test_a_keyring_that_cannot_be_used_says_what_to_do(desk, backend, says):
    desk.configure(SALES)
    words = ["keys", "set", "Sales", "transfer"]
    sentence = desk.refused(*words, status=1, stdin=KEY, PYTHON_KEYRING_BACKEND=backend)
    assert says in sentence
    assert KEY not in sentence
    assert desk.keys() == {}


def test_a_keyring_in_the_clear_is_used_where_the_configuration_allows_it(desk):
    desk.configure("allow_insecure_keyring = true\n" + SALES)
    backend = "settings_keyrings.PlaintextKeyring"
    done = desk.run("keys", "set", "Sales", "transfer", stdin=KEY, PYTHON_KEYRING_BACKEND=backend)
    assert done.returncode == 0, done.stderr
    assert desk.keys() == {"agent-console:Sales/transfer": KEY}


def test_an_administrators_no_to_such_a_keyring_holds(desk):
    desk.configure("allow_insecure_keyring = true\n" + SALES)
    system = desk.folder / "system.toml"
    system.write_text("[locked]\nallow_insecure_keyring = false\n")
    done = desk.run(
        *("keys", "set", "Sales", "transfer"),
        stdin=KEY,
        PYTHON_KEYRING_BACKEND="settings_keyrings.PlaintextKeyring",
        AGENT_CONSOLE_SYSTEM_CONFIG=str(system),
    )
    assert done.returncode == 1
    assert "config.toml:1: allow_insecure_keyring is set by your administrator" in done.stderr
    assert desk.keys() == {}


# ── calls ─────────────────────────────────────────────────────────────────────────────────────────


def test_calls_are_printed_as_the_reference_names_them(connected, simulator):
    with simulator.world() as world:
        uuid = world.call_in("+16045550123", "+18665551234")
    done = connected.run("calls", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    [call] = json.loads(done.stdout)
    assert set(call) == {
        *("call_uuid", "caller_number", "caller_number_sent", "dialed_out_number"),
        *("started_at", "dialed_out_at"),
    }
    assert (call["call_uuid"], call["caller_number"]) == (uuid, "+16045550123")
    assert call["caller_number_sent"] == "+18665551234"
    assert isinstance(call["started_at"], int)


def test_calls_are_printed_as_a_table_for_people(connected, simulator):
    assert connected.run("calls").stdout == "No active calls.\n"
    with simulator.world() as world:
        uuids = [world.call_in(f"+1604555{each:04}", "+18665551234") for each in range(30)]
    lines = connected.run("calls", "--profile", "Sales").stdout.splitlines()
    assert len(lines) == 31
    assert {line.split()[-1] for line in lines[1:]} == set(uuids)
    columns = {tuple(place.start() for place in re.finditer(r"(?<=  )\S", line)) for line in lines}
    assert len(columns) == 1


def test_a_call_that_moves_to_the_next_page_meanwhile_is_printed_once(desk):
    newer, older = ({"call_uuid": one, "caller_number": "+16045550123"} for one in ("newer", "older"))
    with serving([newer, older], [older]) as base_url:
        desk.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "{base_url}"\n')
        desk.has_keys("Sales", {"active_calls": KEY})
        done = desk.run("calls", "--json")
    assert [one["call_uuid"] for one in json.loads(done.stdout)] == ["newer", "older"]


@contextmanager
def serving(*pages):
    """A server whose list of active calls has these pages."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            page = int(parse_qs(urlsplit(self.path).query).get("page", ["1"])[0])
            body = json.dumps({"success": True, "results": pages[page - 1]}).encode()
            self.send_response(200)
            if page < len(pages):
                self.send_header("Link", f'<{base_url}/active_calls.json?page={page + 1}>; rel="next"')
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            """Into nobody's output."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        base_url = f"http://127.0.0.1:{server.server_port}/call_control/v1"
        Thread(target=server.serve_forever, daemon=True).start()
        yield base_url
        server.shutdown()


def test_a_refused_key_says_how_to_store_another(connected):
    connected.has_keys("Sales", {"active_calls": KEY})
    sentence = connected.refused("calls", status=1)
    assert "agent-console keys set Sales active_calls" in sentence
    assert KEY not in sentence


def test_a_server_that_cannot_be_reached_is_named(desk):
    desk.configure(SALES)
    desk.has_keys("Sales", {"active_calls": KEY})
    sentence = desk.refused("calls", status=1)
    assert sentence.startswith("http://127.0.0.1:9/v1: The server refused the connection")
    assert KEY not in sentence


def test_without_a_key_no_calls_are_asked_for(connected, simulator):
    connected.keyring_file.unlink()
    assert "keys set Sales active_calls" in connected.refused("calls", status=1)
    assert not simulator.requests


def test_problems_of_the_configuration_are_named_and_the_rest_works(connected, simulator):
    connected.configure(
        f'[[profiles]]\nname = "Sales"\nbase_url = "{simulator.base_url}"\npoll_seconds = 0.1\ncolour = 3\n'
    )
    done = connected.run("calls")
    assert (done.returncode, done.stdout) == (0, "No active calls.\n")
    first, second = done.stderr.splitlines()
    assert first.endswith("config.toml:4: poll_seconds is 0.1, but must be between 0.5 and 60; using 1.0")
    assert "config.toml:5: unknown key 'colour'" in second


# ── a newer version that was brought ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize("words", [["--version"], ["calls"], ["keys", "list"], ["--an-option-of-its-own"]])
def test_a_newer_version_does_what_this_one_was_asked_for(monkeypatch, capsys, words):
    asked = []
    monkeypatch.setattr(cli, "_newer_version", lambda words, **_: asked.append(words) or 7)
    try:
        status = cli.main(words)
    except SystemExit as ended:
        status = ended.code
    assert (status, asked) == (7, [words])
    assert capsys.readouterr() == ("", "")


# ── doctor ────────────────────────────────────────────────────────────────────────────────────────


def findings(desk, **env):
    done = desk.run("doctor", "--json", **env)
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert all(one["remedy"] for one in found if one["state"] != "ok"), found
    assert done.returncode == (1 if any(one["state"] == "failed" for one in found) else 0)
    return {one["subject"]: one for one in found}


def test_all_is_well(connected, simulator):
    found = findings(connected)
    assert {one["state"] for one in found.values()} == {"ok"}
    done = connected.run("doctor")
    assert done.returncode == 0
    for line, one in zip(done.stdout.splitlines(), found.values(), strict=True):
        assert line.startswith(f"ok      {one['subject']}: ")
    whole = done.stdout + json.dumps(found)
    for word in ("configuration", "keyring", "TLS", "proxy", "clock", "ring source", "data folder"):
        assert word in whole
    assert not any(key in whole for key in simulator.keys.values())


def test_only_the_key_that_can_be_proven_without_a_call_is_tried(connected, simulator):
    found = findings(connected)
    assert {(one.method, one.path.rpartition("/")[2]) for one in simulator.requests} == {
        ("GET", "active_calls.json")
    }
    assert "accepted" in found["profile Sales, key active_calls"]["what"]
    for action in ("transfer", "return", "accept"):
        assert found[f"profile Sales, key {action}"]["what"].startswith("stored")


def test_each_fault_is_named_and_the_status_is_1(connected, simulator):
    connected.has_keys("Sales", {"active_calls": KEY})
    assert findings(connected)["profile Sales, key active_calls"]["state"] == "failed"
    connected.has_keys("Sales", {})
    missing = findings(connected)["profile Sales, key active_calls"]
    assert (missing["state"], missing["remedy"]) == ("failed", "agent-console keys set Sales active_calls")
    connected.configure("poll_seconds = 1\n")
    assert findings(connected)["configuration"]["state"] == "failed"


def test_a_server_that_is_not_there_is_a_fault_of_the_way_and_not_of_the_key(connected):
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    connected.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "http://127.0.0.1:{port}/v1"\n')
    found = findings(connected)
    assert found["profile Sales, server"]["state"] == "failed"
    assert f"127.0.0.1:{port}" in found["profile Sales, server"]["remedy"]
    assert found["profile Sales, key active_calls"]["state"] == "warning"


def test_without_a_key_the_way_to_the_server_is_looked_at_all_the_same(connected, simulator):
    connected.has_keys("Sales", {})
    found = findings(connected)
    assert [(one.method, one.key_sent) for one in simulator.requests] == [("GET", False)]
    for part in ("server", "TLS", "clock"):
        assert found[f"profile Sales, {part}"]["state"] == "ok", part
    locked = findings(connected, PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    assert {"profile Sales, server", "profile Sales, TLS", "profile Sales, clock"} <= set(locked)
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    connected.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "http://127.0.0.1:{port}/v1"\n')
    assert findings(connected)["profile Sales, server"]["state"] == "failed"


def test_a_refused_key_keeps_nobody_from_learning_how_the_clock_goes(connected):
    connected.has_keys("Sales", {"active_calls": KEY})
    assert findings(connected)["profile Sales, clock"]["state"] == "ok"


@pytest.mark.parametrize(
    ("base_url", "proxy", "env", "said"),
    [
        ("https://api.invalid/v1", "", {}, "none"),
        ("https://api.invalid/v1", "", {"HTTPS_PROXY": "http://agent:woof@127.0.0.1:9"}, "127.0.0.1:9"),
        ("https://api.invalid/v1", "", {"HTTPS_PROXY": "127.0.0.1:9"}, "127.0.0.1:9"),
        ("https://api.invalid/v1", "", {"ALL_PROXY": "http://127.0.0.1:9"}, "127.0.0.1:9"),
        ("https://api.invalid/v1", "", {"HTTPS_PROXY": "http://[127"}, "set, but unreadable"),
        (
            "https://api.invalid/v1",
            "",
            {"HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": "api.invalid:443"},
            "none",
        ),
        ("https://api.invalid/v1", "http://127.0.0.1:9", {}, "127.0.0.1:9, as the profile says"),
        ("http://127.0.0.1:9/v1", "http://127.0.0.1:9", {"HTTP_PROXY": "http://127.0.0.1:9"}, "none"),
    ],
)
def test_the_proxy_that_is_told_is_the_one_that_is_taken(base_url, proxy, env, said, monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert doctor._proxy(Profile("Sales", base_url, proxy=proxy), "Sales").what == said


def test_a_feed_that_this_build_does_not_believe_is_not_asked(connected, simulator):
    former = (connected.folder / "config" / "config.toml").read_text()
    connected.configure(f'update_feed = "{simulator.origin}/releases"\n{former}')
    found = findings(connected)["newer versions"]
    assert (found["state"], "root.json" in found["remedy"]) == ("warning", True)
    assert not [one for one in simulator.requests if "releases" in one.path]


def test_an_inventory_learns_what_runs_and_what_policy_locks(connected):
    policy = connected.folder / "policy.toml"
    policy.write_text("[locked]\nhistory_days = 30\n")
    found = findings(connected, AGENT_CONSOLE_SYSTEM_CONFIG=str(policy))
    assert f"Agent Console {__version__} on " in found["program"]["what"]
    assert found["policy"]["what"] == f"{policy}; locked: history_days"


@pytest.mark.parametrize(
    "backend", ["keyring.backends.fail.Keyring", "no.such.Keyring", "settings_keyrings.Locked"]
)
def test_a_keyring_that_cannot_be_used_is_a_fault_among_others(connected, backend):
    found = findings(connected, PYTHON_KEYRING_BACKEND=backend)
    assert "failed" in {one["state"] for subject, one in found.items() if "key" in subject}
    assert found["data folder"]["state"] == "ok"


def test_a_data_folder_that_cannot_be_written_is_a_fault(connected):
    (connected.folder / "data").write_text("a file where a folder should be")
    assert findings(connected)["data folder"]["state"] == "failed"


def test_a_ring_source_whose_phone_is_not_there_is_a_warning(connected, simulator):
    connected.configure(
        f'[[profiles]]\nname = "Sales"\nbase_url = "{simulator.base_url}"\n'
        '[[ring_sources]]\nkind = "baresip"\nport = 9\n'
    )
    assert findings(connected)["ring source baresip"]["state"] == "warning"


# ── simulate ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Linux and macOS")
def test_the_simulator_serves_until_it_is_interrupted(desk):
    process = subprocess.Popen(
        [sys.executable, "-m", "agent_console", "simulate", "--seed", "7"],
        env=desk.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    lines = [process.stdout.readline() for _ in range(6)]
    assert lines[0].startswith("http://127.0.0.1:")
    key = next(line.split()[-1] for line in lines if line.startswith("active_calls key"))
    desk.configure(f'[[profiles]]\nname = "Sales"\nbase_url = "{lines[0].strip()}"\n')
    desk.has_keys("Sales", {"active_calls": key})
    assert desk.run("calls").returncode == 0
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")
