"""The Call history window on a real journal: what it shows, exports and forgets."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from agent_console.journal import CallRecord
from agent_console.looking_back import LookingBack
from agent_console.remembering import Remembering


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def a_call(number: int) -> CallRecord:
    return CallRecord("Sales", f"call-{number}", 1_000 + number, f"+1604555{number:04}", "+18665551234")


@pytest.fixture
async def remembering(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("AGENT_CONSOLE_DATA_DIR", str(tmp_path / "data"))
    remembering = Remembering("Sales", pytest.fail)
    await remembering.begin()
    for number in range(3):
        await remembering.journal.saw_call(a_call(number))
    yield remembering
    await remembering.close()


@pytest.fixture
async def opened(remembering):
    under_way: set[asyncio.Task[None]] = set()

    def run(work):
        task = asyncio.ensure_future(work)
        under_way.add(task)
        task.add_done_callback(under_way.discard)

    back = LookingBack(remembering, "Sales", ("Sale",), run)
    back.show()

    async def settled():
        while under_way:
            await asyncio.gather(*under_way)
        QApplication.processEvents()
        return back.window

    await settled()
    yield settled
    back.window.close()
    back.window.deleteLater()


async def test_calls_are_shown_the_newest_first_and_counted(opened):
    window = await opened()
    assert [window.model.call_at(row).call.call_uuid for row in range(3)] == ["call-2", "call-1", "call-0"]
    assert "3" in window.found.text()


async def test_what_is_found_is_exported(opened, tmp_path):
    window = await opened()
    window.search.setText("5550001")
    window.export_wanted.emit(tmp_path / "calls.csv", window._search())
    window = await opened()
    lines = (tmp_path / "calls.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "+16045550001" in lines[1]
    assert "calls.csv" in window.status.text().replace("\u200b", "")


async def test_a_place_that_cannot_be_written_is_named(opened, tmp_path):
    window = await opened()
    window.export_wanted.emit(tmp_path / "no such folder" / "calls.csv", window._search())
    window = await opened()
    assert "no such folder" in window.status.accessibleName()


async def test_a_forgotten_caller_is_gone_from_the_window_and_from_every_byte(opened, remembering, tmp_path):
    window = await opened()
    window.forget_wanted.emit("+16045550001")
    window = await opened()
    assert [window.model.call_at(row).call.call_uuid for row in range(window.model.rowCount())] == [
        "call-2",
        "call-0",
    ]
    left = everything_in(tmp_path / "data")
    assert b"6045550001" not in left
    assert b"6045550002" in left
