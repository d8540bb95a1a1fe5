"""What `ring` takes for a CallerID: whatever a phone may say, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from agent_console.desk.numbers import read_caller_id
from agent_console.rings.caller import is_call_uuid, is_callable, is_usable
from agent_console.rings.handing_over import WrongUse, read_words

CORPUS = Path(__file__).parents[1] / "desk" / "caller_ids.tsv"


@pytest.mark.parametrize(
    "caller",
    [
        "+18665551234",
        "18665551234",
        "8665551234",
        "(866) 555-1234",
        "911",
        "42",
        "٨٦٦",
        "sip:+18665551234@pbx.example;user=phone",
        '"Jane Caller" <sip:+18665551234@pbx.example>',
        "Jane Caller <sip:jane@pbx.example>",
        "SIPS:jane@pbx.example",
        "sip:jane",
        "tel:+1-866-555-1234;phone-context=example.com",
        "%2B18665551234",
        "sip:%2B18665551234@pbx.example",
        "anonymous",
        "Anonymous@anonymous.invalid",
        '"Anonymous" <sip:anonymous@anonymous.invalid>',
        "Private Number",
        "CallerID withheld",
        "No Caller ID",
        "UNKNOWN",
        "Restricted",
        "unavailable",
        "Unbekannt",
        "Anónimo",
        "n/a",
        "Anonymous <>",
    ],
)
def test_what_phones_say_is_usable(caller):
    assert is_usable(caller)


@pytest.mark.parametrize(
    "caller",
    [
        "",
        "   ",
        "not a number",
        "hello",
        "7",
        "+",
        "sip:",
        "sip:@pbx.example",
        "<>",
        "jane@pbx.example",
        "Jane <jane@pbx.example>",
        "http://pbx.example/",
        "not%20a%20number",
        "866\n5551234",
        "866\x005551234",
        "866%005551234",
        "866\u202e5551234",
        "8" * 257,
        "%",
        "%zz",
    ],
)
def test_what_cannot_be_a_caller_is_refused(caller):
    assert not is_usable(caller)


@pytest.mark.parametrize(
    "called",
    [
        *(
            "+14166686980",
            "(416) 668-6980",
            "201",
            "tel:+1-416-668-6980",
            "sip:dana@pbx.example:5060",
            "sip:dana",
        ),
        *("dana@pbx.example", "Dana <sip:dana@pbx.example>", "<dana@10.0.0.7:5060>", "%2B14166686980"),
    ],
)
def test_what_was_called_is_a_number_an_address_or_an_account(called):
    assert is_callable(called)


@pytest.mark.parametrize(
    "called",
    [
        *(
            "",
            "  ",
            "7",
            "nobody",
            "anonymous",
            "Anonymous <>",
            "sip:",
            "sip:@pbx.example",
            "@pbx.example",
            "dana@",
        ),
        *("tel:dana@pbx.example", "http://dana@pbx.example", "dana jones@pbx.example", "416\n668", "9" * 257),
    ],
)
def test_what_nobody_can_call_is_no_number_called(called):
    assert not is_callable(called)


@pytest.mark.parametrize(
    "call_uuid",
    ["5a7b1c9e-0d1f-4a52-9e0c-3f2b6f0f6b7a", "7", "...", ".a", "a.b_c~d!", "CAfe+1@pbx", "\u00e9", "x" * 128],
)
def test_a_call_uuid_is_one_word(call_uuid):
    assert is_call_uuid(call_uuid)


@pytest.mark.parametrize("separator", "/\\?#%&=:;, \t\n\r\0\x1b\x7f\x85\u00a0\u2028\u202e\u200b\ud800")
def test_a_call_uuid_holds_nothing_that_parts_words_or_urls(separator):
    for call_uuid in (separator, f"a{separator}b", f"{separator}a", f"a{separator}"):
        assert not is_call_uuid(call_uuid)


@pytest.mark.parametrize("call_uuid", ["", ".", "..", "x" * 129])
def test_a_call_uuid_names_something_and_is_not_long(call_uuid):
    assert not is_call_uuid(call_uuid)


def is_taken(caller):
    try:
        (_, handed_over, _), _ = read_words(["ring", "--", caller])
    except WrongUse:
        return False
    assert handed_over.isprintable()
    return True


def test_whatever_number_the_desk_can_read_the_command_takes():
    lines = [line for line in CORPUS.read_text("utf-8").splitlines() if line and line[0] not in "#("]
    spelled = [line.split("\t")[0] for line in lines]
    callers = [re.sub(r"\\u([\da-f]{4})", lambda code: chr(int(code[1], 16)), caller) for caller in spelled]
    readable = [caller for caller in callers if read_caller_id(caller).number]
    several_digits = [caller for caller in readable if sum(map(str.isdigit, caller)) >= 2]
    assert len(several_digits) > 300
    assert [caller for caller in several_digits if not is_taken(caller)] == []


def test_whatever_word_the_desk_takes_for_withheld_the_command_takes():
    lines = CORPUS.read_text("utf-8").splitlines()
    words = [line.split("\t")[0] for line in lines if "\twithheld\t" in line]
    assert len(words) > 90
    say_nothing = {"(empty)", "sip:", "sip:@pbx.example", "tel:"}
    assert {word for word in words if any(map(str.isalpha, word)) and not is_taken(word)} == say_nothing


@pytest.mark.parametrize(
    ("caller", "handed_over"),
    [
        ("866\u00a0555\u202f1234", "866 555 1234"),
        ("\u202a+1\u00a0866 555 1234\u202c", "+1 866 555 1234"),
        ("\u2068+18665551234\u2069", "+18665551234"),
        ("\ufeff866\u00ad5551234", "8665551234"),
        ("\u3000866\u30005551234\u3000", "866 5551234"),
        ("8665551234\r\n", "8665551234"),
        ("\t8665551234", "8665551234"),
        ("866%C2%A05551234", "866%C2%A05551234"),
    ],
)
def test_blanks_and_marks_that_cannot_be_seen_cost_no_ring(caller, handed_over):
    assert read_words(["ring", caller])[0] == ["ring", handed_over, ""]
