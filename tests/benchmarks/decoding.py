"""Decoding a page of active calls, beside the bare parser (issue 3)."""

from __future__ import annotations

import json
from itertools import cycle

from bodies import FORMATS, body, records
from comparing import compare
from results import Amount, Report, Row

from agent_console.callcontrol.addresses import address
from agent_console.callcontrol.codecs import CODECS
from agent_console.callcontrol.messages import Format
from agent_console.callcontrol.replies import Reply, judge_page

CONTENT_TYPES = {"json": "application/json; charset=utf-8", "xml": "text/xml; charset=utf-8"}


def run(*, quick: bool) -> Report:
    """Both formats, one page and a large body."""
    rows = [
        _row(name, number, rounds=60 if quick else 300) for name in ("json", "xml") for number in (25, 1000)
    ]
    return Report(rows)


def _row(name: str, number: int, *, rounds: int) -> Row:
    from defusedxml.ElementTree import fromstring

    # What polls bring again is read once: here each reply is news, and of so many that none is remembered.
    contents = [body(records(number, ages_ms=each), FORMATS[name]) for each in range(12)]
    headers = {"content-type": CONTENT_TYPES[name]}
    replies = cycle([Reply(200, headers, content, 0, 0) for content in contents])
    content = contents[0]
    source = address("http://127.0.0.1:1/call_control/v1/active_calls.json?api_key=x")
    codec = CODECS[Format(name)]

    def bare() -> object:
        return json.loads(content) if name == "json" else fromstring(content)

    found = compare(
        lambda: judge_page(next(replies), source, codec), bare, rounds=rounds, each=max(1, 400 // number)
    )
    parser = "json.loads" if name == "json" else "defusedxml's parser"
    return Row(
        f"decode-{name}-{number}",
        f"reply of {number:,} calls in {name.upper()} → page; floor: {parser} alone",
        Amount(found.measured_ms, "ms"),
        Amount(found.floor_ms, "ms"),
        ratio=found.ratio,
        note=found.noise,
    )
