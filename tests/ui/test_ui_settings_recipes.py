"""Each softphone has a recipe whose commands the program itself understands."""

from __future__ import annotations

import re
import shlex

import pytest

from agent_console.rings.handing_over import read_url, read_words
from agent_console.rings.http_listener import DEFAULT_PORT
from agent_console.rings.http_requests import Asked, judged
from agent_console.ui.ring_recipes import Program, recipes

LINUX = Program(("/opt/Agent Console/agent-console",))
WINDOWS = Program((r"C:\Program Files\Agent Console\agent-console.exe",), on_windows=True)
FROM_SOURCE = Program(("/usr/bin/python3", "-m", "agent_console"))
NUMBER = "+18665551234"
PLACEHOLDER = re.compile(
    r"%CallerNumber%|%CallerDisplayName%|\{phone\}|\{name\}|\$\{caller\.address\}|\$caller\$|\$caller_name\$"
    r"|\$n\b|\$d\b|NUMBER|\$\{SIP_FROM_USER:-anonymous\}|\$remote|\$display_remote"
)


def filled(text: str) -> str:
    return PLACEHOLDER.sub(NUMBER, text)


def texts(program, action_url="http://192.168.1.20:8123/ring"):
    return {(one.phone, label): text for one in recipes(program, action_url) for label, text in one.entries}


def test_every_phone_that_was_asked_for_is_there():
    there = {one.phone for one in recipes(LINUX, "")}
    asked = {"MicroSIP", "Zoiper", "Bria", "3CX", "Linphone", "PhonerLite", "Twinkle", "Jitsi Desktop"}
    assert asked | {"Snom", "Yealink"} <= there


@pytest.mark.parametrize("program", [LINUX, WINDOWS, FROM_SOURCE])
def test_every_url_is_a_ring_that_the_program_understands(program):
    urls = {key: text for key, text in texts(program).items() if text.startswith("agent-console:")}
    assert len(urls) >= 5
    for text in urls.values():
        assert read_url(filled(text))[:2] == ["ring", NUMBER]


@pytest.mark.parametrize("program", [LINUX, FROM_SOURCE])
def test_every_command_line_is_a_ring_or_a_hangup_that_the_program_understands(program):
    found = 0
    for (phone, label), text in texts(program).items():
        if "://" in text or label == "Path":
            continue
        line = filled(text).removeprefix(f"{label}=").removeprefix("#!/bin/sh\nexec ")
        words = shlex.split(line) if phone != "Jitsi Desktop" else line.split(" ")
        verb = next(place for place, word in enumerate(words) if word in {"ring", "hangup"})
        if phone == "MicroSIP":
            words.append(NUMBER)
        told, profile = read_words(words[verb:])
        assert told[0] == words[verb], (phone, label)
        assert profile is None
        if told[0] == "ring":
            assert told[1] == NUMBER, (phone, label)
        found += 1
    assert found >= 7


def test_a_path_with_spaces_is_quoted_as_its_system_wants_it():
    assert texts(WINDOWS)["MicroSIP", "cmdIncomingCall"] == (
        r'cmdIncomingCall="C:\Program Files\Agent Console\agent-console.exe" ring'
    )
    assert texts(WINDOWS)["MicroSIP", "cmdCallBusy"] == (
        r'cmdCallBusy="C:\Program Files\Agent Console\agent-console.exe" hangup'
    )
    assert texts(LINUX)["Twinkle", "Incoming call"] == (
        "#!/bin/sh\nexec '/opt/Agent Console/agent-console' ring \"${SIP_FROM_USER:-anonymous}\"\n"
    )
    assert texts(WINDOWS)["3CX", "Path"] == r"C:\Program Files\Agent Console\agent-console.exe"


def test_what_cannot_work_is_said():
    jitsi = {
        program: recipe
        for program in (LINUX, FROM_SOURCE)
        for recipe in recipes(program, "")
        if recipe.phone == "Jitsi Desktop"
    }
    assert "space" in jitsi[LINUX].note
    assert jitsi[FROM_SOURCE].note == ""
    innovaphone = next(one for one in recipes(LINUX, "") if one.phone == "innovaphone myPBX")
    assert "when you pick up" in innovaphone.note


@pytest.mark.parametrize("action_url", ["", "http://127.0.0.1:9000/ring"])
def test_every_action_url_is_one_that_the_console_takes(action_url):
    port = 9000 if action_url else DEFAULT_PORT
    found = 0
    for text in texts(LINUX, action_url).values():
        if not text.startswith("http"):
            continue
        _, separator, target = filled(text).replace("+", "%2B").partition(f"http://127.0.0.1:{port}")
        assert separator
        asked = Asked("GET", target.replace("TOKEN", "t" * 16), {"host": f"127.0.0.1:{port}"})
        told = judged(asked, port, "t" * 16)
        assert isinstance(told, list), (text, told)
        assert told[:2] in (["ring", NUMBER], ["hangup", ""])
        found += 1
    assert found == 4


def test_what_a_desk_phone_cannot_do_is_said():
    snom = next(one for one in recipes(LINUX, "") if one.phone == "Snom")
    assert "this computer alone" in snom.note
    assert "TOKEN" in snom.note
