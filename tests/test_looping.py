"""asyncio on Qt's loop: in order, on time, and not held up by a menu that is open."""

import asyncio
import gzip
import time

import pytest
from callcontrol_wire import Wire, http, running
from PySide6.QtCore import QEventLoop, QTimer

from agent_console.callcontrol import Action, CallControl, ConnectionOptions, errors
from agent_console.looping import Due, QtLoop


@pytest.fixture
def loop(qapp):
    one = QtLoop(qapp)
    with one:
        yield one
    asyncio.set_event_loop(None)


def test_what_is_due_runs_in_order_and_what_comes_meanwhile_after_it(loop):
    ran = []

    async def play():
        done = asyncio.Event()
        loop.call_soon(lambda: (ran.append(1), loop.call_soon(ran.append, 4), loop.call_soon(done.set)))
        loop.call_soon(ran.append, 2)
        loop.call_soon(ran.append, 3)
        await done.wait()

    loop.run_until_complete(play())
    assert ran == [1, 2, 3, 4]


def test_later_is_never_earlier_and_keeps_its_order(loop):
    ran, began = [], time.monotonic()

    async def play():
        done = asyncio.Event()
        loop.call_later(0.05, lambda: (ran.append(("last", time.monotonic() - began)), done.set()))
        loop.call_later(0.02, lambda: ran.append(("first", time.monotonic() - began)))
        loop.call_at(loop.time() + 0.02, lambda: ran.append(("second", time.monotonic() - began)))
        await done.wait()

    loop.run_until_complete(play())
    assert [name for name, _ in ran] == ["first", "second", "last"]
    for (_, after), least in zip(ran, (0.02, 0.02, 0.05), strict=True):
        assert after >= least - 0.005


def test_what_was_cancelled_does_not_run_and_keeps_no_timer(loop):
    ran = []

    async def play():
        for _ in range(100):
            loop.call_later(0.01, ran.append, "cancelled").cancel()
        loop.call_soon(ran.append, "cancelled too").cancel()
        await asyncio.sleep(0.03)

    loop.run_until_complete(play())
    assert ran == []


def test_a_menu_that_is_open_holds_nothing_up(loop):
    ran = []

    async def play():
        done = asyncio.Event()

        def open_menu():
            menu = QEventLoop()
            loop.call_soon(ran.append, "asked for in the menu")
            loop.call_later(0.01, lambda: (ran.append("while it is open"), menu.quit()))
            QTimer.singleShot(5000, menu.quit)
            menu.exec()
            ran.append("menu closed")
            done.set()

        loop.call_soon(open_menu)
        loop.call_soon(ran.append, "due beside it")
        await done.wait()

    loop.run_until_complete(play())
    assert ran == ["due beside it", "asked for in the menu", "while it is open", "menu closed"]


def test_another_thread_can_hand_something_in_and_a_timeout_ends_a_wait(loop):
    async def play():
        assert await asyncio.to_thread(lambda: 42) == 42
        handed = asyncio.Event()
        await asyncio.to_thread(loop.call_soon_threadsafe, handed.set)
        await asyncio.wait_for(handed.wait(), 5)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await asyncio.Event().wait()

    loop.run_until_complete(play())


def test_a_generator_that_is_left_early_is_finished(loop):
    finished = asyncio.Event()

    async def numbers():
        try:
            yield 1
            yield 2
        finally:
            await asyncio.sleep(0)
            finished.set()

    async def play():
        async for _ in numbers():
            break
        await asyncio.wait_for(finished.wait(), 5)

    loop.run_until_complete(play())


def test_replies_that_are_given_up_half_way_keep_no_connection(loop):
    too_large = http(b'{"success": true, "results": [' + b" " * 200_000 + b"]}")
    broken = http(gzip.compress(b"{}")[:6] + b"\xff" * 200_000, headers={"Content-Encoding": "gzip"})

    async def play():
        async with running(Wire()) as wire:
            wire.will(*[too_large, broken] * 5, http(b'{"success": true, "results": []}'))
            options = ConnectionOptions(largest_reply_bytes=100_000)
            keys = {Action.ACTIVE_CALLS: "k"}
            async with CallControl(wire.base_url, keys, connection=options) as calls:
                for _ in range(10):
                    with pytest.raises((errors.ReplyTooLarge, errors.UnreadableReply)):
                        await calls.first_page()
                assert (await calls.first_page()).calls == ()

    loop.run_until_complete(play())


def test_after_the_end_nothing_runs(qapp):
    due, ran = Due(), []
    loop = asyncio.new_event_loop()
    due.add_callback(asyncio.Handle(ran.append, (1,), loop))
    due.add_callback(asyncio.Handle(ran.append, (2,), loop), 0.001)
    due.stop()
    time.sleep(0.005)
    qapp.processEvents()
    loop.close()
    assert ran == []
