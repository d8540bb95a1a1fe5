"""Every picture of the console by name: each window in each state that a person can find it in.

`PICTURES` maps a name to a function that opens the window in that state. Whoever opens it closes it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from guide_states import GUIDE_STATES, guide
from PySide6.QtCore import QCoreApplication, QEvent, QVariantAnimation
from PySide6.QtWidgets import QApplication, QWidget
from settings_states import SETTINGS_STATES, settings_window
from states import CALL, LONDON, STATES

from agent_console.journal import (
    CallRecord,
    Conclusion,
    Done,
    Entry,
    Intention,
    PastCall,
    RecordedAction,
    Refused,
    Return,
    Transfer,
)
from agent_console.licences import Part
from agent_console.settings import Configuration
from agent_console.ui.about import AboutWindow
from agent_console.ui.diagnostics import DiagnosticsWindow
from agent_console.ui.history_window import CallHistoryWindow
from agent_console.ui.main_window import MainWindow
from agent_console.ui.practice import PracticeStrip
from agent_console.ui.room import for_text
from agent_console.ui.shortcuts import CheatSheet, Keys
from agent_console.ui.support_report import Section
from agent_console.ui.update_strip import UpdateStrip
from agent_console.updates.states import BroughtBy, NewerRelease, ReadyForNextStart

DOCKED = (420, 880)
BAR = (760, 60)
SEEN_MS = 1_795_000_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A window and the size at which it is usually looked at, in device-independent pixels."""

    open: Callable[[], QWidget]
    size: tuple[int, int]


PICTURES: dict[str, Picture] = {}


def opened(name: str, size: tuple[int, int] | None = None) -> QWidget:
    """The window of this picture, shown and at rest."""
    picture = PICTURES[name]
    window = picture.open()
    window.resize(*map(for_text, size or picture.size))
    window.show()
    settle(window)
    return window


def closed(window: QWidget) -> None:
    """Be rid of it now: one that is only to be deleted later is laid out again with the next."""
    window.close()
    (window.owner if hasattr(window, "owner") else window).deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(window: QWidget) -> None:
    """Let layouts come to rest: each round of requests can cause the next. What fades is done with it."""
    for fade in window.findChildren(QVariantAnimation):
        fade.setCurrentTime(fade.duration())
    for _ in range(8):
        QApplication.processEvents()


def _picture(size: tuple[int, int]) -> Callable[[Callable[[], QWidget]], Callable[[], QWidget]]:
    def told(show: Callable[[], QWidget]) -> Callable[[], QWidget]:
        PICTURES[show.__name__] = Picture(show, size)
        return show

    return told


# ── the main window ───────────────────────────────────────────────────────────────────────────────


def main_window(state: str) -> MainWindow:
    """The main window on a named state."""
    desk, now_ms = STATES[state]()
    window = MainWindow(lambda: now_ms, "Sales")
    window.render_desk(desk)
    return window


for _name in STATES:
    PICTURES[_name] = Picture(partial(main_window, _name), DOCKED)


@_picture(DOCKED)
def return_armed() -> QWidget:
    window = main_window("talking")
    window.show()
    window.handling.give_back.click()
    return window


@_picture(DOCKED)
def numbers_masked() -> QWidget:
    window = main_window("held_and_seen")
    window.apply_preferences(Configuration(mask_numbers=True))
    return window


@_picture(DOCKED)
def several_profiles() -> QWidget:
    window = main_window("idle")
    window.profiles.show_profiles(("Sales", "Support in German and French"), "Sales")
    return window


@_picture(DOCKED)
def practice_mode() -> QWidget:
    window = main_window("talking")
    window.add_strip(PracticeStrip())
    return window


@_picture(DOCKED)
def hold_reminder() -> QWidget:
    from agent_console.desk.events import Noticed
    from agent_console.desk.reduce import reduce
    from agent_console.desktop.hold_guard import HoldReminder, Waiting, words

    desk, now_ms = STATES["held_for_an_hour"]()
    text = words(HoldReminder(Waiting(CALL, 3_725_000), 2), masked=False)
    desk, _ = reduce(desk, Noticed(now_ms, text))
    window = MainWindow(lambda: now_ms, "Sales")
    window.render_desk(desk)
    return window


@_picture(DOCKED)
def writing_a_note() -> QWidget:
    window = main_window("call_ended")
    window.wrap_up.offer_outcomes(("Sale", "Call back", "Wrong number"), required=True)
    window.show()
    window.wrap_up.open()
    window.wrap_up.note.setPlainText("Wants the offer by Friday; calls back from +1 604-555-0124.")
    return window


def _with_update(state: object) -> QWidget:
    window, strip = main_window("idle"), UpdateStrip()
    window.add_strip(strip)
    strip.show_state(state)
    return window


@_picture(DOCKED)
def newer_version_ready() -> QWidget:
    return _with_update(ReadyForNextStart("0.2.0"))


@_picture(DOCKED)
def newer_version_from_packages() -> QWidget:
    return _with_update(NewerRelease("0.2.0", "https://releases.example/0.2.0", 1, BroughtBy.PACKAGES))


# ── the compact bar ───────────────────────────────────────────────────────────────────────────────


def bar(state: str) -> QWidget:
    """The compact bar on a named state."""
    window = main_window(state)
    window.show_compact(compact=True)
    window.bar.owner = window
    return window.bar


for _name in (
    "connecting",
    "idle",
    "ringing_and_searching",
    "ring_withheld",
    "ring_not_routed",
    "ring_with_a_long_name",
    "matched_exactly_by_the_number_sent",
    "talking",
    "talking_with_neither_return_nor_accept",
    "return_window_red",
    "return_window_closed",
    "accept_window",
    "transfer_asked",
    "held_and_seen",
    "held_for_an_hour",
    "another_rings_while_busy",
    "transfer_refused_cannot_dial",
    "conference",
    "destination_gone_while_held",
    "transfer_in_doubt",
    "call_ended",
    "lost_and_stale",
    "key_refused",
):
    PICTURES[f"bar_{_name}"] = Picture(partial(bar, _name), BAR)


# ── the windows beside it ─────────────────────────────────────────────────────────────────────────


def _settings(story: Callable[[QWidget], None]) -> QWidget:
    window = settings_window()
    window.show()
    story(window)
    return window


for _name, _story in SETTINGS_STATES.items():
    PICTURES[f"settings_{_name}"] = Picture(partial(_settings, _story), (760, 720))


def _guide(story: Callable[[QWidget], None]) -> QWidget:
    window = guide()
    window.show()
    story(window)
    return window


for _name, _story in GUIDE_STATES.items():
    PICTURES[f"guide_{_name}"] = Picture(partial(_guide, _story), (560, 700))


def past_calls() -> tuple[PastCall, ...]:
    """A day's worth, the newest first."""
    minute, found = 60_000, []
    told = [
        (CALL, "Jane Caller", "Call back", "Asked for the renewal price, and whether it holds until May."),
        (LONDON, "", "", ""),
        (CALL, "Jane Caller", "Sale", ""),
    ]
    for number in range(24, 0, -1):
        call, name, label, note = told[number % 3]
        record = CallRecord(
            "Sales",
            f"call-{number}",
            SEEN_MS - (24 - number) * 17 * minute,
            call.caller_number,
            call.caller_number_sent,
            dialed_out_number=call.dialed_out_number,
            caller_name=name,
        )
        moved = Entry(1, Intention(record, Transfer("+14165550100", True), 1, record.seen_at_ms + minute))
        back = Entry(2, Intention(record, Return(), 2, record.seen_at_ms + minute))
        deeds = {
            0: (RecordedAction(moved, Conclusion(Done("f3f1"), moved.intention.at_ms + 300)),),
            1: (RecordedAction(back, Conclusion(Refused("WINDOW_CLOSED"), back.intention.at_ms + 300)),),
            2: (),
        }[number % 3]
        found.append(PastCall(number, record, record.seen_at_ms + 4 * minute, note, label, deeds))
    return tuple(found)


def _history(calls: tuple[PastCall, ...]) -> CallHistoryWindow:
    window = CallHistoryWindow("Sales", ("Sale", "Call back"))
    window.page_wanted.connect(lambda search, before_id: window.show_page(search, before_id, calls))
    window.count_wanted.connect(lambda search: window.show_count(search, len(calls)))
    window.look()
    return window


@_picture((760, 640))
def history() -> QWidget:
    window = _history(past_calls())
    window.show()
    window.table.selectRow(0)
    return window


@_picture((400, 640))
def history_narrow() -> QWidget:
    return history()


@_picture((760, 640))
def history_without_a_call() -> QWidget:
    return _history(())


@_picture((760, 640))
def history_unreadable() -> QWidget:
    window = _history(())
    window.show_failure("The journal is on a full disk; make room and search again.")
    return window


@_picture((680, 620))
def diagnostics() -> QWidget:
    window = DiagnosticsWindow()
    sections = [
        Section("Agent Console", ("Version 0.1.0", "Python 3.11.7", "Qt 6.11.3", "Linux, X11, 125 %")),
        Section("Connection", ("Connection: live", "Last answer 0.4 s ago", "Latency 42 ms, at most 180 ms")),
        Section("Clock", ("The server is 1.204 s ahead, give or take 0.021 s",)),
        Section("Last requests", tuple(f"13:50:0{n} GET calls.json 200 4{n} ms" for n in range(8))),
        Section(
            "Ring sources", ("baresip: Connected to 127.0.0.1:4444", "clipboard: Watching what is copied")
        ),
        Section("Log", ("13:50:06 INFO session: live", "13:50:07 INFO rings: +16045550123 rang")),
    ]
    window.show_sections(sections)
    return window


@_picture((440, 620))
def shortcuts_sheet() -> QWidget:
    return CheatSheet(Keys(), ("Tier 2", "Desk"))


@_picture((840, 640))
def about() -> QWidget:
    window = AboutWindow(("Version 0.1.0", "Python 3.11.7", "Qt 6.11.3"))
    terms = "Permission is hereby granted, free of charge, to any person obtaining a copy of this software. "
    parts = (
        "anyio 4.11.0",
        "h11 0.16.0",
        "httpx 0.28.1",
        "keyring 25.7.0",
        "PySide6 6.11.3",
        "starlette 0.50.0",
    )
    window.show_parts([Part(*one.split(), "MIT", "https://example.org/", terms * 6) for one in parts])
    window.show_update(ReadyForNextStart("0.2.0"))
    return window
