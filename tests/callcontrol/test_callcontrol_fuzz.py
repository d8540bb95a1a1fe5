"""Whatever a server sends, it ends in a value or in one of the client's own exceptions."""

from __future__ import annotations

import json
import random

from callcontrol_wire import REPLIES, recorded, sends_and_closes
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent_console.callcontrol import ActiveCall, CallControlError, Endpoint, Page, errors
from agent_console.callcontrol.addresses import address
from agent_console.callcontrol.codecs import CODECS, decode
from agent_console.callcontrol.endpoints import endpoint_from_rejection_link, fill
from agent_console.callcontrol.links import next_link
from agent_console.callcontrol.plain import Undecodable
from agent_console.callcontrol.replies import Reply, judge_action, judge_page, judge_transfer
from agent_console.callcontrol.xml_codec import XML_CODEC

SOURCE = address("https://api.example/v1/active_calls.json?api_key=woofwoofwoof")
BODIES = [path.read_bytes().partition(b"\n\n")[2] for path in sorted(REPLIES.glob("*.http"))]
FIELDS = [
    "success",
    "error",
    "results",
    "transfer_uuid",
    "call_uuid",
    "caller_number",
    "started_at",
    "dialed_out_at",
]

unhurried = settings(max_examples=200)

content_types = st.sampled_from(
    [None, "", "application/json", "text/xml", "text/html", "application/x+xml;charset=woof"]
)
statuses = st.sampled_from([200, 201, 204, 302, 400, 401, 404, 418, 422, 429, 500, 502, 503, 599])
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["true", "false", "", "a"])
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=30,
)
header_texts = st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=80)
headers = st.fixed_dictionaries(
    {},
    optional={
        "link": header_texts | header_texts.map(lambda text: f'<{text}>; rel="next"'),
        "date": header_texts
        | st.sampled_from(["Mon, 20 Nov 2017 22:49:40 GMT", "Mon, 99 Nov 99999 99:99:99 +9999"]),
        "retry-after": header_texts | st.integers().map(str) | st.floats().map(str),
    },
)


@st.composite
def mutated_bodies(draw) -> bytes:
    """A recorded body with some of its bytes replaced, cut out or doubled."""
    body = bytearray(draw(st.sampled_from(BODIES)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(body)))
        end = min(len(body), start + draw(st.integers(0, 12)))
        body[start:end] = draw(st.binary(max_size=6) | st.just(bytes(body[start:end]) * 2))
    return bytes(body)


def judge_everything(body: bytes, content_type: str | None, status: int, other: dict[str, str]) -> None:
    named = {**other} if content_type is None else {**other, "content-type": content_type}
    reply = Reply(status, named, body, asked_at_ms=1, answered_at_ms=2)
    for codec in CODECS.values():
        page = outcome(judge_page, reply, SOURCE, codec)
        assert isinstance(page, Page | CallControlError)
        if isinstance(page, Page):
            for call in page.calls:
                assert_sound(call)
        for judge in (judge_action, judge_transfer):
            error = outcome(judge, reply, codec)
            if isinstance(error, CallControlError):
                assert "woofwoofwoof" not in str(error)


def outcome(judge, *args):
    try:
        return judge(*args)
    except CallControlError as error:
        return error


def assert_sound(call: ActiveCall) -> None:
    assert call.call_uuid
    assert " " not in call.call_uuid
    for number in (call.caller_number, call.caller_number_sent, call.dialed_out_number):
        assert number is None or (number == number.strip() != "" and len(number) <= 200)
    for moment in (call.started_at_ms, call.dialed_out_at_ms):
        assert moment is None or (type(moment) is int and 0 < moment < 10**15)


@unhurried
@given(st.binary(max_size=400), content_types, statuses, headers)
def test_any_bytes(body, content_type, status, other):
    judge_everything(body, content_type, status, other)


@unhurried
@given(mutated_bodies(), content_types, statuses, headers)
def test_any_damage_to_a_recorded_body(body, content_type, status, other):
    judge_everything(body, content_type, status, other)


@unhurried
@given(values, statuses)
@example({"success": False, "error": {"a": {"b": {"c": {"d": "e"}}}}}, 200)
def test_any_json_value_in_any_place(value, status):
    judge_everything(json.dumps(value).encode(), "application/json", status, {})


NAMES = st.sampled_from([*FIELDS, "call-uuid", "result", "hash", "html"])
ATTRIBUTES = st.sampled_from(
    ["", ' type="array"', ' type="integer"', ' type="boolean"', ' nil="true"', ' type="x"']
)
TEXTS = st.sampled_from(["", "true", "0", "12", "1511218175475", "+1866", " a ", "9" * 5000, "\N{SNOWMAN}"])
xml_texts = st.recursive(
    TEXTS,
    lambda inner: st.builds(
        lambda name, attributes, children: f"<{name}{attributes}>{''.join(children)}</{name}>",
        NAMES,
        ATTRIBUTES,
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@unhurried
@given(xml_texts, statuses)
def test_any_xml_tree(text, status):
    judge_everything(f"<hash>{text}</hash>".encode(), "text/xml", status, {})


@unhurried
@given(
    st.dictionaries(
        st.sampled_from(["hold_caller", "transfer_to"]),
        st.booleans() | st.from_regex(r"[ -~]{1,40}", fullmatch=True),
    )
)
def test_what_is_written_in_xml_reads_back(fields):
    decoded = XML_CODEC.decode(XML_CODEC.encode(fields))
    expected = {
        name: value.strip() or None if isinstance(value, str) else value for name, value in fields.items()
    }
    assert decoded == (expected or None)


@unhurried
@given(st.binary(max_size=200), content_types)
def test_decoding_ends_in_a_value_or_a_reason(body, content_type):
    for codec in CODECS.values():
        try:
            decode(body, content_type, codec)
        except Undecodable as undecodable:
            assert str(undecodable)  # noqa: PT017


@unhurried
@given(st.text(max_size=200))
def test_any_link_header(text):
    found = next_link(text)
    assert found is None or found in text


def test_a_hostile_link_header_is_read_in_no_time():
    assert next_link("<a>" + "; x" * 30_000) is None
    assert next_link("<" * 60_000) is None
    assert next_link('<a>; rel="' * 20_000) is None


@unhurried
@given(st.text(max_size=60) | st.text(max_size=30).map(lambda text: f"https://api.example/{text}"))
def test_any_address_template_or_pasted_link(text):
    for attempt in (
        lambda: address(text),
        lambda: endpoint_from_rejection_link(text),
        lambda: fill(Endpoint("POST", text), "https://api.example/v1", {"call_uuid": "c"}, "k"),
    ):
        try:
            attempt()
        except errors.NotSent as error:
            assert error.meaning  # noqa: PT017


async def test_any_damage_on_the_wire(wire, calls):
    """Heads and bodies damaged alike, through a real socket, with a fixed seed."""
    dice = random.Random(20171120)
    names = [path.stem for path in sorted(REPLIES.glob("*.http"))]
    for _ in range(200):
        raw = bytearray(recorded(dice.choice(names)))
        for _ in range(dice.randint(1, 8)):
            start = dice.randrange(len(raw)) if dice.random() < 0.5 else dice.randrange(min(len(raw), 120))
            raw[start : start + dice.randint(0, 4)] = dice.randbytes(dice.randint(0, 4))
        wire.will(sends_and_closes(bytes(raw)))
        try:
            assert isinstance(await calls.first_page(), Page)
        except CallControlError as error:
            assert error.meaning  # noqa: PT017
    assert len(wire.requests) == 200
