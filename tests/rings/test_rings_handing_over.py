"""The words of `ring`, `answered` and `hangup`, and URLs, say one thing: what a phone does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.rings.handing_over import WrongUse, read_url, read_words
from agent_console.rings.messages import announcement

UUID = "5a7b1c9e-0d1f-4a52-9e0c-3f2b6f0f6b7a"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["ring", "+18665551234"], (["ring", "+18665551234", ""], None)),
        (["ring", "911", "--name", "Jane Caller"], (["ring", "911", "Jane Caller"], None)),
        (["ring", "--name=Jane", "--profile=Sales", "911"], (["ring", "911", "Jane"], "Sales")),
        (["ring", "--profile", "Sales", "--", "911"], (["ring", "911", ""], "Sales")),
        (["ring", "911", "--name", "a\nb\x00c"], (["ring", "911", "a b c"], None)),
        (["ring", "911", "--name", "x" * 300], (["ring", "911", "x" * 256], None)),
        (["hangup"], (["hangup", ""], None)),
        (["hangup", "911"], (["hangup", "911"], None)),
        (["hangup", "--profile", "Sales"], (["hangup", ""], "Sales")),
        (["hangup", "--call-uuid", "c-1"], (["hangup", "", "call_uuid=c-1"], None)),
        (
            ["ring", "911", "--call-uuid", UUID, "--called=(416) 668-6980"],
            (["ring", "911", "", f"call_uuid={UUID}", "called=(416) 668-6980"], None),
        ),
        (
            ["ring", "--called", " sip:dana@pbx.example;user=phone ", "911"],
            (["ring", "911", "", "called=sip:dana@pbx.example;user=phone"], None),
        ),
        (["ring", "911", "--called", "dana@pbx"], (["ring", "911", "", "called=dana@pbx"], None)),
        (["answered"], (["answered", ""], None)),
        (["answered", "911", "--profile=Sales"], (["answered", "911"], "Sales")),
        (["answered", "--name", "Jane", "--call-uuid", UUID], (["answered", "", f"call_uuid={UUID}"], None)),
    ],
)
def test_words_become_a_message(words, message):
    assert read_words(words) == message


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["ring"], "takes one CALLER"),
        (["ring", "866", "555"], 'in quotes if it has spaces: ring "'),
        (["ring", "nobody"], "must be a phone number"),
        (["ring", ""], "must be a phone number"),
        (["ring", "911", "--name"], "--name needs a value"),
        (["ring", "911", "--transfer", "1"], "does not know --transfer"),
        (["hangup", "nobody"], "must be a phone number"),
        (["hangup", "--name", "x"], "does not know --name"),
        (["hangup", "--called", "911"], "does not know --called"),
        (["answered", "nobody"], "must be a phone number"),
        (["answered", "866", "555"], "takes one CALLER"),
        (["answered", "--called", "911"], "does not know --called"),
        (["answered", "--call-uuid"], "--call-uuid needs a value"),
        (["ring", "911", "--call-uuid", ""], "a call UUID has"),
        (["ring", "911", "--called", ""], "the number called must be"),
        (["ring", "911", "--called", "nobody"], "the number called must be"),
    ],
)
def test_words_that_ask_for_nothing_say_what_to_write(words, says):
    with pytest.raises(WrongUse, match=says):
        read_words(words)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("agent-console://ring?caller=%2B18665551234", ["ring", "+18665551234", ""]),
        ("agent-console://ring?caller=+18665551234", ["ring", "+18665551234", ""]),
        ("agent-console://ring/?caller=911&name=Jane%20Caller", ["ring", "911", "Jane Caller"]),
        ("Agent-Console://RING?Caller=911&name=Jane+Caller", ["ring", "911", "Jane Caller"]),
        ("agent-console:ring?caller=911", ["ring", "911", ""]),
        ("agent-console://ring?caller=%28866%29+555-1234", ["ring", "(866) 555-1234", ""]),
        (
            "agent-console://ring?caller=sip:+18665551234@pbx;user=phone",
            ["ring", "sip:+18665551234@pbx;user=phone", ""],
        ),
        ("agent-console://ring?caller=911&name=%0AJane%00&transfer_to=1", ["ring", "911", "Jane"]),
        ("agent-console://ring?caller=911#caller=912", ["ring", "911", ""]),
        ("agent-console://ring?caller=911&caller=912", ["ring", "911", ""]),
        ("agent-console://ring?caller=anonymous&name=%FF", ["ring", "anonymous", "\ufffd"]),
        ("agent-console://ring?caller=866%C2%A05551234%0D%0A", ["ring", "866 5551234", ""]),
        ("agent-console://hangup", ["hangup", ""]),
        ("agent-console://hangup/", ["hangup", ""]),
        ("agent-console://hangup?caller=911", ["hangup", "911"]),
        ("agent-console://hangup?call_uuid=c-1", ["hangup", "", "call_uuid=c-1"]),
        (f"agent-console://ring?caller=911&call_uuid={UUID}", ["ring", "911", "", f"call_uuid={UUID}"]),
        (
            "agent-console://ring?called=%2B1+416-668-6980&Call_UUID=c%2D1&caller=911",
            ["ring", "911", "", "call_uuid=c-1", "called=+1 416-668-6980"],
        ),
        ("agent-console://ring?caller=911&called=+14166686980", ["ring", "911", "", "called=+14166686980"]),
        ("agent-console://answered", ["answered", ""]),
        ("Agent-Console:Answered/?caller=911&name=x&called=x", ["answered", "911"]),
        ("agent-console://answered?call_uuid=c-1", ["answered", "", "call_uuid=c-1"]),
    ],
)
def test_a_url_becomes_a_message(url, message):
    assert read_url(url) == message


@pytest.mark.parametrize(
    "url",
    [
        "agent-console:",
        "agent-console://",
        "agent-console://transfer?caller=911",
        "agent-console://raise",
        "agent-console://keys",
        "agent-console://ring.example?caller=911",
        "agent-console://ring/transfer?caller=911",
        "agent-console://ring//?caller=911",
        "agent-console://user@ring?caller=911",
        "agent-console://ring:80?caller=911",
        "agent-console:///ring?caller=911",
        "agent-console://%72ing?caller=911",
        "agent-console://answer",
        "agent-console://accept?call_uuid=c-1",
    ],
)
def test_a_web_page_can_ask_for_nothing_else(url):
    with pytest.raises(WrongUse, match="announce a ring, an answer or a hangup, and nothing else"):
        read_url(url)


@pytest.mark.parametrize("query", ["", "?", "?caller=", "?caller=nobody", "?caller=%0a%00", "?name=911"])
def test_a_url_without_a_caller_is_refused(query):
    with pytest.raises(WrongUse, match="CALLER must be"):
        read_url(f"agent-console://ring{query}")


@pytest.mark.parametrize(
    "query",
    [
        *(
            "call_uuid=",
            "call_uuid=..",
            "call_uuid=a%2Fb",
            "call_uuid=a%252Fb",
            "call_uuid=a%00",
            "call_uuid=%C2%A0",
        ),
        *("called=", "called=nobody", "called=anonymous", "called=%0A", "called=" + "9" * 300),
    ],
)
def test_a_url_that_says_rubbish_of_the_call_is_refused(query):
    with pytest.raises(WrongUse, match=r"a call UUID has|the number called must be"):
        read_url(f"agent-console://ring?caller=911&{query}")


@given(st.text(st.characters(codec="utf-8")))
def test_whatever_stands_in_a_url_is_a_clean_message_or_refused(rest):
    try:
        command, caller, *name = read_url(f"agent-console://ring?caller=911&name={rest}")
    except WrongUse:
        return
    assert (command, caller) == ("ring", "911")
    assert all(part.isprintable() and len(part) <= 256 + len("called=") for part in name)
    assert announcement("local", [command, caller, *name]) is not None
