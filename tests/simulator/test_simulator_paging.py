"""The list of active calls: 25 a page, newest dialled first, with absolute links that carry the key."""

from __future__ import annotations

import re

import pytest

from agent_console.simulator import Party


def fill(wire, number_of_calls: int) -> list[str]:
    uuids = []
    for place in range(number_of_calls):
        wire.clock.advance(10)
        with wire.world() as world:
            uuids.append(world.call_in(f"+1202555{place:04}", f"+1866555{place:04}"))
    return uuids


def links(reply) -> dict[str, str]:
    found = re.findall(r'<([^>]+)>; rel="(\w+)"', reply.headers.get("link", ""))
    return {relation: url for url, relation in found}


@pytest.mark.parametrize(("number_of_calls", "pages"), [(0, 1), (1, 1), (25, 1), (26, 2), (60, 3)])
def test_following_next_gives_every_call_once_newest_dialled_first(wire, number_of_calls, pages):
    uuids = fill(wire, number_of_calls)
    key = wire.simulator.keys["active_calls"]
    reply = wire.reply("GET", "active_calls", key)
    replies = [reply]
    while following := links(reply).get("next"):
        assert following.startswith(wire.simulator.base_url)
        assert key in following
        reply = wire.http.get(following)
        replies.append(reply)
    assert len(replies) == pages
    from simulator_wire import read

    rows = [row for reply in replies for row in read(reply)["results"]]
    assert [row["call_uuid"] for row in rows] == uuids[::-1]
    assert all(len(read(reply)["results"]) <= 25 for reply in replies)


def test_each_page_names_the_last_the_next_and_the_previous(json_wire):
    fill(json_wire, 60)
    key = json_wire.simulator.keys["active_calls"]

    def relations(page: int) -> dict[str, str]:
        reply = json_wire.http.get("active_calls.json", params={"api_key": key, "page": page})
        return {name: url.rpartition("page=")[2] for name, url in links(reply).items()}

    assert relations(1) == {"last": "3", "next": "2"}
    assert relations(2) == {"last": "3", "next": "3", "prev": "1"}
    assert relations(3) == {"last": "3", "prev": "2"}


def test_no_calls_is_success_false_without_an_error(wire):
    reply = wire.ask("GET", "active_calls", wire.simulator.keys["active_calls"])
    assert reply == {"success": False, "results": []}


@pytest.mark.parametrize("page", ["0", "-1", "two", "1e3"])
def test_what_is_no_page_number_is_a_bad_request(json_wire, page):
    key = json_wire.simulator.keys["active_calls"]
    reply = json_wire.http.get("active_calls.json", params={"api_key": key, "page": page})
    assert (reply.status_code, reply.json()) == (400, {"status": 400, "error": "Bad Request"})


def test_a_row_has_the_six_documented_fields_and_milliseconds(wire):
    started_at = wire.clock()
    with wire.world() as world:
        call_uuid = world.call_in("+12025550123", "+18665551234")
        world.hang_up(world.leg_of(call_uuid, Party.AGENT))
    wire.clock.advance(1_500)
    with wire.world() as world:
        second = world.call_in("+12025550124")
    newest, first = wire.calls(wire.simulator.group_keys["active_calls"])
    assert newest["call_uuid"] == second
    assert first == {
        "caller_number": "+12025550123",
        "caller_number_sent": "+18665551234",
        "dialed_out_number": "+14165550101",
        "call_uuid": call_uuid,
        "started_at": started_at,
        "dialed_out_at": started_at,
    }


def test_an_unchanged_list_is_304_for_who_has_it(json_wire):
    fill(json_wire, 2)
    key = json_wire.simulator.keys["active_calls"]
    reply = json_wire.reply("GET", "active_calls", key)

    def again() -> int:
        headers = {"if-none-match": reply.headers["etag"]}
        return json_wire.http.get("active_calls.json", params={"api_key": key}, headers=headers).status_code

    assert again() == 304
    fill(json_wire, 1)
    assert again() == 200
