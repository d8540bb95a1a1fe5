"""Every window as assistive technology meets it: all is named and reachable, in the order of the eye."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

UNNAMED = {
    *("filler", "panel", "scroll pane", "viewport", "layered pane", "scroll bar", "separator"),
    *("split pane", "label", "table column header", "unknown"),
}
"""What holds others, or says something only while it has a text."""
NO_STOPS = {
    *("radio button", "list item", "table cell"),  # reached by arrows
    "label",  # a number that a mouse can mark
    "frame",
    "combo box",  # where one can type, its line is the stop
}


def check_names(title: str, shown: list[dict[str, Any]]) -> None:
    assert shown[0]["role"] in ("frame", "dialog"), (title, shown[0])
    unnamed = [one for one in shown if not one["name"] and one["role"] not in UNNAMED]
    unnamed += [one for one in shown if one["focusable"] and not one["name"]]
    assert unnamed == [], title


def check_order(title: str, stops: list[dict[str, Any]]) -> None:
    """From top to bottom and beside each other from left to right; only once, at the end, back to the top."""
    assert stops, f"{title}: nothing has the keyboard"
    back = [
        (one["name"], other["name"])
        for one, other in pairwise([*stops, stops[0]])
        if other["box"][1] + 10 < one["box"][1] and other["box"][0] <= one["box"][0] + 10
    ]
    assert len(back) <= 1, (title, back, [one["name"] for one in stops])


def check_reachable(title: str, shown: list[dict[str, Any]], stops: list[dict[str, Any]]) -> None:
    reached = {(one["name"], one["role"]) for one in stops}
    to_reach = {(one["name"], one["role"]) for one in shown if one["focusable"]}
    missed = {(name, role) for name, role in to_reach - reached if role not in NO_STOPS}
    assert missed == set(), title


@pytest.fixture
def read(screen_reader):
    def read_window(title: str, *, by_tab: bool = True) -> None:
        shown = screen_reader.survey(title)
        check_names(title, shown)
        if by_tab:
            screen_reader.give_keyboard(title)
            stops = screen_reader.tab_round(title)
            check_order(title, stops)
            check_reachable(title, shown, stops)

    return read_window


def test_every_window_is_named_and_reached_in_the_order_of_the_eye(program, simulator, screen_reader, read):
    quick_dial = 'quick_dial = [ { name = "Tier 2", to = "+14165550101" } ]'
    program.profile(simulator.base_url, simulator.keys, quick_dial)
    program.start()
    screen_reader.find_text("Connection: live")
    read("Agent Console – Sales")
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    program.ring("8665551234", "--name", "Jane Caller")
    screen_reader.find("Matched call", identifier=call_uuid)
    screen_reader.type("Transfer to", "tier 2")
    read("Agent Console – Sales")
    screen_reader.press("Transfer")
    screen_reader.find("Connect caller", enabled=True)
    read("Agent Console – Sales")
    for key, title in (
        ("F1", "Agent Console – Keys"),
        ("ctrl+h", "Agent Console – Call history"),
        ("ctrl+shift+d", "Agent Console – Diagnostics"),
        ("shift+F1", "Agent Console – About"),
    ):
        screen_reader.give_keyboard("Agent Console – Sales")
        screen_reader.key(key)
        read(title)
        screen_reader.key("Escape")
    screen_reader.give_keyboard("Agent Console – Sales")
    screen_reader.key("ctrl+comma")
    title = "Agent Console – Settings"
    for page in screen_reader.children("Sections"):
        screen_reader.select("Sections", page["name"])
        read(title, by_tab=False)
    read(title)
    screen_reader.press("Set up step by step")
    read("Agent Console – Set up")
    screen_reader.key("Escape")
    screen_reader.give_keyboard("Agent Console – Sales")
    screen_reader.key("F11")
    read("Agent Console – Sales")
