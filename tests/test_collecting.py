"""No window is ever destroyed in another thread, however much that thread allocates."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from agent_console.collecting import Collecting


class Knot(QObject):
    """Part of a cycle: only a collection ends it."""

    ended_in: list[str] = []  # noqa: RUF012 - what is left when every knot is gone

    def __init__(self) -> None:
        super().__init__()
        self.self = self

    def __del__(self) -> None:
        self.ended_in.append(threading.current_thread().name)


@pytest.fixture
def collecting(qapp):
    was_enabled = gc.isenabled()
    Knot.ended_in.clear()
    collecting = Collecting()
    collecting.begin()
    yield collecting
    collecting.end()
    if not was_enabled:
        gc.disable()


def allocate() -> None:
    kept = [[] for _ in range(200_000)]
    del kept


def test_a_thread_that_allocates_collects_no_window(collecting):
    Knot()
    thread = threading.Thread(target=allocate, name="journal")
    thread.start()
    thread.join()
    assert Knot.ended_in == []
    gc.collect()
    assert Knot.ended_in == ["MainThread"]


def test_what_is_due_is_collected_in_time(collecting, qtbot):
    Knot()
    kept = [[] for _ in range(gc.get_threshold()[0] + 1)]
    collecting.collect()
    assert Knot.ended_in == ["MainThread"]
    del kept


def test_what_has_settled_is_not_looked_at_again(collecting):
    imported_later = [[] for _ in range(1_000)]
    looked_at = len(gc.get_objects())
    collecting.settle()
    assert len(gc.get_objects()) < looked_at - len(imported_later)
