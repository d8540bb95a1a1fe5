"""A server that marks its lists is asked only for what is new, and a list that has not changed is as good."""

from __future__ import annotations

from contextlib import suppress

import pytest
from callcontrol_wire import DATE_MS, Wire, http

from agent_console.callcontrol import Action, CallControl, errors

LATER, LATER_MS = "Mon, 20 Nov 2017 22:49:50 GMT", DATE_MS + 10_000


def listed(uuid: str, **headers: str) -> bytes:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return http(f'{{"success": true, "results": [{{"call_uuid": "{uuid}"}}]}}', headers=named)


def unchanged(**headers: str) -> bytes:
    named = {"Date": LATER, **headers}
    lines = ["HTTP/1.1 304 Not Modified", *(f"{name}: {value}" for name, value in named.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def marks_asked_for(wire: Wire) -> list[str | None]:
    return [request.headers.get("if-none-match") for request in wire.requests]


async def test_a_list_that_has_not_changed_is_not_sent_again(wire: Wire, calls: CallControl):
    wire.will(listed("one", ETag='W/"a"'), unchanged(), unchanged(), listed("two", ETag='W/"b"'), unchanged())
    pages = [await calls.first_page() for _ in range(5)]
    assert [page.calls[0].call_uuid for page in pages] == ["one", "one", "one", "two", "two"]
    assert marks_asked_for(wire) == [None, 'W/"a"', 'W/"a"', 'W/"a"', 'W/"b"']
    assert wire.connections == 1


async def test_what_an_unchanged_list_says_of_itself_is_news(wire: Wire, calls: CallControl):
    link = f'<{wire.base_url}/active_calls.json?page=2>; rel="next"'
    wire.will(listed("one", ETag='"a"'), unchanged(Link=link), unchanged())
    before, after, at_last = [await calls.first_page() for _ in range(3)]
    assert (before.server_date_ms, after.server_date_ms) == (DATE_MS, LATER_MS)
    assert before.answered_at_ms <= after.asked_at_ms
    assert (before.has_next, after.has_next, at_last.has_next) == (False, True, True)
    assert [exchange.status for exchange in calls.recent_exchanges] == [200, 304, 304]


async def test_an_old_date_is_never_taken_for_a_new_one(wire: Wire, calls: CallControl):
    wire.will(listed("one", ETag='"a"'), b'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n')
    await calls.first_page()
    assert (await calls.first_page()).server_date_ms is None


async def test_another_key_is_asked_afresh(wire: Wire, calls: CallControl):
    wire.will(listed("one", ETag='"a"'), listed("two", ETag='"a"'))
    await calls.first_page()
    calls.replace_keys({Action.ACTIVE_CALLS: "another"})
    assert (await calls.first_page()).calls[0].call_uuid == "two"
    assert marks_asked_for(wire) == [None, None]


@pytest.mark.parametrize(
    "first",
    [
        listed("one"),
        listed("one", ETag=""),
        listed("one", ETag='"\xe9"'),
        listed("one", ETag=f'"{"x" * 300}"'),
        http('{"success": false, "error": "not authorized"}', headers={"ETag": '"a"'}),
        http("<html>", content_type="text/html", headers={"ETag": '"a"'}),
    ],
)
async def test_what_is_no_list_or_has_no_mark_is_asked_for_whole(
    wire: Wire, calls: CallControl, first: bytes
):
    wire.will(first, listed("two"))
    with suppress(errors.CallControlError):
        await calls.first_page()
    assert (await calls.first_page()).calls[0].call_uuid == "two"
    assert marks_asked_for(wire) == [None, None]


async def test_each_page_has_a_mark_of_its_own(wire: Wire, calls: CallControl):
    link = f'<{wire.base_url}/active_calls.json?page=2>; rel="next"'
    wire.will(
        listed("one", ETag='"a"', Link=link), listed("two", ETag='"b"'), unchanged(), unchanged(ETag='"b"')
    )
    for _ in range(2):
        page = await calls.first_page()
        assert page.calls[0].call_uuid == "one"
        deeper = await calls.next_page(page)
        assert deeper is not None
        assert deeper.calls[0].call_uuid == "two"
    assert marks_asked_for(wire) == [None, None, '"a"', '"b"']


async def test_an_action_asks_for_no_mark_and_takes_no_unchanged_for_done(wire: Wire, calls: CallControl):
    wire.will(http('{"success": true}', headers={"ETag": '"a"'}), unchanged())
    await calls.stop_transfer("t")
    with pytest.raises(errors.CallControlError):
        await calls.stop_transfer("t")
    assert marks_asked_for(wire) == [None, None]


async def test_a_list_that_nobody_knows_cannot_be_unchanged(wire: Wire, calls: CallControl):
    wire.will(unchanged())
    with pytest.raises(errors.Redirected):
        await calls.first_page()
