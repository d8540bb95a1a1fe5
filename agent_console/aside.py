"""Does slow work on a thread that the program's end does not wait for.

A keyring may wait for its password, and a server or a feed be silent for long.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

_Result = TypeVar("_Result")


async def aside(work: Callable[[], _Result]) -> _Result:
    """What the work gives or raises, as `asyncio.to_thread` has it; but that thread would be waited for."""
    done: Future[_Result] = Future()
    done.set_running_or_notify_cancel()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:
            done.set_exception(error)
        else:
            done.set_result(result)

    Thread(target=run, name="aside", daemon=True).start()
    return await asyncio.wrap_future(done)
