"""Pages are followed lazily, to the same origin only, and never in a circle."""

from __future__ import annotations

import re

import pytest
from callcontrol_wire import Wire, http, running

from agent_console.callcontrol import CallControl, Format, errors


def page(name: str, link: str | None = None) -> bytes:
    headers = {} if link is None else {"Link": link}
    return http(f'{{"success": true, "results": [{{"call_uuid": "{name}"}}]}}', headers=headers)


def pages_of(server: Wire, links: dict[str, str | None]):
    """A server whose page N links to links[N]; `{origin}` is its own origin."""

    async def answer(request, writer):
        found = re.search(r"[?&]page=(\d+)", request.target)
        number = found[1] if found else "1"
        link = links[number]
        writer.write(page(number, link and link.replace("{origin}", f"http://127.0.0.1:{server.port}")))
        await writer.drain()

    server.will(answer)


async def names(calls, **limits) -> list[str]:
    return [call.call_uuid async for each in calls.pages(**limits) for call in each.calls]


PATH = "{origin}/call_control/v1/active_calls.json?api_key=woof&page="


async def test_next_is_followed_to_the_last_page(wire, calls):
    last = f'<{PATH}3>; rel="last", '
    pages_of(wire, {"1": f'{last}<{PATH}2>; rel="next"', "2": f'{last}<{PATH}3>; rel="next"', "3": None})
    assert await names(calls) == ["1", "2", "3"]


async def test_pages_are_asked_for_only_when_wanted(wire, calls):
    pages_of(wire, {"1": f'<{PATH}2>; rel="next"', "2": f'<{PATH}3>; rel="next"', "3": None})
    async for each in calls.pages():
        assert each.calls[0].call_uuid == "1"
        break
    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    "link",
    [
        f'<{PATH}2>; rel="next"',
        f"<{PATH}2>;rel=next",
        f'<{PATH}2>; title="a, b; c"; REL="next"',
        f'<{PATH}9>; rel="last",<{PATH}2>; rel="next"',
        f'<{PATH}2>; rel="foo next"',
        '<?api_key=woof&page=2>; rel="next"',
        '</call_control/v1/active_calls.json?page=2>; rel="next"',
    ],
)
async def test_a_link_is_read_in_every_lawful_form(wire, calls, link):
    pages_of(wire, {"1": link, "2": None})
    assert await names(calls) == ["1", "2"]
    assert "api_key=woof%2Bactive_calls%2Fwoof" in wire.requests[1].target


@pytest.mark.parametrize(
    "link", ["", "garbage", "<", '<>; rel="prev"', f'<{PATH}2>; rel="prev"', f"<{PATH}2>"]
)
async def test_no_next_relation_means_no_next_page(wire, calls, link):
    pages_of(wire, {"1": link, "2": None})
    each = await calls.first_page()
    assert not each.has_next
    assert not each.foreign_next
    assert await calls.next_page(each) is None


@pytest.mark.parametrize("circle", [{"1": "1"}, {"1": "2", "2": "2"}, {"1": "2", "2": "3", "3": "2"}])
async def test_a_circle_of_links_ends(wire, calls, circle):
    pages_of(wire, {number: f'<{PATH}{to}>; rel="next"' for number, to in circle.items()})
    found = await names(calls)
    assert len(found) <= len(circle) + 1
    assert set(circle) == set(found)


async def test_a_link_to_the_very_first_url_is_not_asked_for_again(wire, calls):
    own = "</call_control/v1/active_calls.json?api_key=woof%2Bactive_calls%2Fwoof>"
    wire.will(page("1", f'{own}; rel="next"'))
    assert await names(calls) == ["1"]
    assert len(wire.requests) == 1


async def test_the_page_limit_holds(wire, calls):
    pages_of(wire, {str(number): f'<{PATH}{number + 1}>; rel="next"' for number in range(1, 50)})
    assert await names(calls, limit=3) == ["1", "2", "3"]
    assert len(wire.requests) == 3


@pytest.mark.parametrize(
    "foreign",
    [
        "http://localhost:{port}/active_calls.json?page=2",
        "https://127.0.0.1:{port}/active_calls.json?page=2",
        "http://127.0.0.1:{other}/active_calls.json?page=2",
        "http://user:pass@127.0.0.1:{port}/active_calls.json?page=2",
        "//evil.example/active_calls.json?page=2",
        "file:///etc/passwd",
        "http://[oops/",
        "http://127.0.0.1:99999/",
    ],
)
async def test_a_next_page_at_another_origin_is_not_followed_and_said_to_be_there(wire, calls, foreign):
    async with running(Wire()) as other:
        target = foreign.format(port=wire.port, other=other.port)
        wire.will(page("1", f'<{target}>; rel="next"'))
        each = await calls.first_page()
        assert await names(calls) == ["1"]
        assert other.connections == 0
    assert (each.has_next, each.foreign_next) == (False, True)


async def test_a_page_keeps_no_key(wire, calls, keys):
    pages_of(wire, {"1": f'<{PATH.replace("woof", "woof%2Bactive_calls%2Fwoof")}2>; rel="next"'})
    each = await calls.first_page()
    assert each.next_template is not None
    assert "woof" not in each.next_template
    assert "active_calls.json" not in repr(each)


async def test_braces_in_a_link_are_no_placeholders(wire, calls):
    pages_of(wire, {"1": "<?q={api_key}&page=2>; rel=next", "2": None})
    assert await names(calls) == ["1", "2"]
    assert wire.requests[1].target.partition("?")[2].startswith("q=%7Bapi_key%7D&page=2&api_key=woof")


async def test_a_list_may_move_within_its_origin(wire, calls):
    wire.will(http(status=302, headers={"Location": "/v2/active_calls.json?api_key=moved"}), page("1"))
    assert (await calls.first_page()).calls[0].call_uuid == "1"
    assert [request.target for request in wire.requests][1] == "/v2/active_calls.json?api_key=moved"
    assert [exchange.status for exchange in calls.recent_exchanges] == [302, 200]


@pytest.mark.parametrize("status", [301, 307])
async def test_a_list_never_moves_to_another_origin(wire, calls, status):
    async with running(Wire()) as other:
        wire.will(http(status=status, headers={"Location": f"{other.base_url}/active_calls.json"}))
        with pytest.raises(errors.Redirected):
            await calls.first_page()
        assert other.connections == 0


async def test_a_list_that_keeps_moving_is_given_up(wire, calls):
    wire.will(http(status=302, headers={"Location": "/again"}))
    with pytest.raises(errors.Redirected):
        await calls.first_page()
    assert len(wire.requests) == 4


async def test_pages_work_the_same_in_xml(wire, keys):
    async def answer(request, writer):
        first = "page=2" not in request.target
        body = f"<hash><success>true</success><results><call_uuid>{first}</call_uuid></results></hash>"
        link = {"Link": '<?page=2>; rel="next"'} if first else {}
        writer.write(http(body, content_type="text/xml", headers=link))

    wire.will(answer)
    async with CallControl(wire.base_url, keys, format=Format.XML) as calls:
        assert await names(calls) == ["True", "False"]
