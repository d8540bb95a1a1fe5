"""What a compressed body holds, however it is cut into pieces."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.callcontrol.compression import Unpacking

PACKED = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("x-gzip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "deflate, little packed": ("deflate", lambda body: zlib.compress(body, 0)),
    "deflate without its frame": ("deflate", lambda body: zlib.compress(body, wbits=-zlib.MAX_WBITS)),
    "deflate without its frame, little packed": (
        "deflate",
        lambda body: zlib.compress(body, 0, wbits=-zlib.MAX_WBITS),
    ),
}


def unpacked(coding: str, packed: bytes, size: int, most: int = 10_000) -> bytes:
    stream, body = Unpacking(coding), b""
    for start in range(0, len(packed), size):
        body += stream.unpack(packed[start : start + size], most - len(body))
    return body


@pytest.mark.parametrize("way", PACKED)
@given(body=st.binary(max_size=300), size=st.integers(1, 400))
def test_a_body_is_the_same_in_whatever_pieces_it_comes(way, body, size):
    coding, pack = PACKED[way]
    assert unpacked(coding, pack(body), size) == body


@pytest.mark.parametrize("way", PACKED)
def test_what_follows_the_end_is_left_out_and_not_kept(way):
    coding, pack = PACKED[way]
    stream = Unpacking(coding)
    assert stream.unpack(pack(b"{}"), 100) == b"{}"
    for _ in range(3):
        assert stream.unpack(b"and more" * 1000, 100) == b""


@pytest.mark.parametrize("way", PACKED)
def test_no_more_is_unpacked_than_is_wanted(way):
    coding, pack = PACKED[way]
    assert len(Unpacking(coding).unpack(pack(b" " * 1_000_000), 50)) == 50


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_is_no_such_stream_is_told_as_such(coding):
    with pytest.raises(zlib.error):
        unpacked(coding, b"\xff\xffnonsense", 3)
