"""One poll of 25 records, from its bytes to the screen, beside `json.loads` and one label's repainting."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from itertools import cycle

from bodies import body, records
from comparing import compare
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from watched import WatchedWindow
from workers import found, settings

from agent_console.callcontrol.addresses import address
from agent_console.callcontrol.codecs import CODECS
from agent_console.callcontrol.messages import Format
from agent_console.callcontrol.replies import Reply, judge_page
from agent_console.desk.clock import ServerClock
from agent_console.desk.events import CallsSeen, ClockRead, PollUnchanged
from agent_console.desk.reduce import reduce
from agent_console.desk.state import Desk
from agent_console.session.picture import Picture
from agent_console.ui.theme import IN_OUR_STYLE, follow_system

HEADERS = {"content-type": "application/json; charset=utf-8"}
SOURCE = address("http://127.0.0.1:1/call_control/v1/active_calls.json?api_key=x")


def settle() -> None:
    """Let everything be laid out and painted: one round of requests can cause the next."""
    for _ in range(3):
        QApplication.processEvents()


class Console:
    """The window and what stands between it and a reply's bytes."""

    def __init__(self) -> None:
        self.now_ms = 1_000_000
        self.window = WatchedWindow(lambda: self.now_ms, "Sales")
        self.desk = Desk()
        self._picture = Picture()
        offset_ms = 1_750_000_000_000 - self.now_ms
        self._turn(ClockRead(ServerClock(offset_ms - 20, offset_ms + 20)))

    def _turn(self, event: object) -> None:
        self.desk, _ = reduce(self.desk, event)  # type: ignore[arg-type]

    def poll(self, content: bytes) -> None:
        """Decode, put the picture together, reduce, render and paint."""
        reply = Reply(200, HEADERS, content, self.now_ms, self.now_ms + 2)
        page = judge_page(reply, SOURCE, CODECS[Format.JSON])
        view = self._picture.take_first(page, -1)
        kind = CallsSeen if view.changed else PollUnchanged
        proof = (view.fresh, view.complete_between)
        words = (view.calls, *proof) if view.changed else proof
        self._turn(kind(page.asked_at_ms, page.answered_at_ms, *words))
        self.window.render_desk(self.desk)
        settle()


def main(rounds: int) -> dict[str, list[float]]:
    """Each kind of poll against the same floor."""
    application = QApplication(["poll", *IN_OUR_STYLE])
    follow_system(application)
    console, bare, label = Console(), QMainWindow(), QLabel("0")
    bare.setCentralWidget(label)
    for window in (bare, console.window):
        window.resize(420, 880)
        window.show()
    shown = records(26)
    first = shown[1:]
    # Bytes that come twice are read once: each change and each call is one that was never seen before.
    times = range(rounds * 2 + 2)
    changes = [
        replace(
            first[12],
            dialed_out_number=f"+141655501{number % 10:02}",
            started_at=first[12].started_at - number,
        )
        for number in times
    ]
    news = [replace(shown[0], call_uuid=f"{number:08x}-1c2d") for number in times]
    bodies = {
        "unchanged": cycle([body(first)]),
        "one-changed": cycle([body([*first[:12], changed, *first[13:]]) for changed in changes]),
        "one-new": cycle([body([one, *first[:-1]]) for one in news]),
    }
    console.poll(body(first))
    for _ in range(20):
        settle()
    numbers = cycle(map(str, range(10)))

    def floor(content: bytes) -> None:
        json.loads(content)
        label.setText(next(numbers))
        settle()

    results = {}
    for name, contents in bodies.items():

        def poll(contents: cycle[bytes] = contents) -> None:
            # As polls come: with each second some row's age passes a minute, beside what the body changes.
            console.now_ms += 1000
            console.poll(next(contents))

        content = next(contents)
        one = compare(poll, partial(floor, content), rounds=rounds, each=2)
        results[name] = [one.measured_ms, one.floor_ms, one.ratio, one.spread]
    return results


if __name__ == "__main__":
    found(main(settings()["rounds"]))
