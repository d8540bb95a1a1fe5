"""However a JSON body is read, it says what the standard library reads in it."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.callcontrol.json_codec import JSON_CODEC
from agent_console.callcontrol.plain import Undecodable

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
WRITTEN = st.builds(
    lambda value, plain, spaces: json.dumps(value, ensure_ascii=plain, indent=spaces).encode(
        "utf-8", errors="surrogatepass"
    ),
    VALUES,
    st.booleans(),
    st.sampled_from([None, 1]),
)


def by_the_library(body: bytes) -> object:
    return json.loads(body.decode(json.detect_encoding(body), errors="replace"))


def told_apart(value: object) -> object:
    """With what `==` alone does not tell apart: 1 and True, 0.0 and -0.0, and one NaN from the other."""
    match value:
        case list():
            return [told_apart(one) for one in value]
        case dict():
            return [(name, told_apart(one)) for name, one in value.items()]
        case float():
            return "nan" if math.isnan(value) else (float, value.hex())
    return type(value), value


def both(body: bytes) -> tuple[object, object]:
    try:
        expected = told_apart(by_the_library(body))
    except (ValueError, RecursionError):
        expected = Undecodable
    try:
        return told_apart(JSON_CODEC.decode(body)), expected
    except Undecodable:
        return Undecodable, expected


@given(WRITTEN)
def test_what_is_written_is_read(body: bytes):
    read, expected = both(body)
    assert read == expected


@given(WRITTEN, st.data())
def test_what_is_written_wrongly_is_read_or_refused_alike(body: bytes, data: st.DataObject):
    at = data.draw(st.integers(0, len(body)))
    cut = data.draw(st.integers(0, 2))
    put = data.draw(
        st.binary(max_size=2) | st.sampled_from([b",", b"0", b"\\u", b"\xef\xbb\xbf", b"1e999", b"{"])
    )
    read, expected = both(body[:at] + put + body[at + cut :])
    assert read == expected


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": 1, "a": 2}',
        b'"\\ud800"',
        b'"caf\xe9"',
        b"\xef\xbb\xbf[1]",
        '["é"]'.encode("utf-16"),
        b"[NaN, Infinity, -Infinity, 1e999, -0.0, 1E5]",
        b"[%d, %d, %d]" % (2**63, -(2**63) - 1, 10**30),
        b"1" * 4000,
        b"1" * 5000,
        b"[" * 300 + b"]" * 300,
        b"[" * 100_000,
        b"",
        b"[1,]",
        b"01",
        b'"\t"',
    ],
)
def test_the_odd_ones_too(body: bytes):
    read, expected = both(body)
    assert read == expected
