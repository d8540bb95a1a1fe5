"""An event loop whose time passes at once: a minute of polls takes a millisecond, and none is ever late."""

from __future__ import annotations

import asyncio
import functools
import selectors
from collections.abc import Callable, Coroutine
from typing import Any


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """When nothing is ready, the clock jumps to the next timer."""

    def __init__(self) -> None:
        self._virtual_seconds = 1_000.0
        self.asleep_ms = 0
        super().__init__(_Selector(self._jump))

    def time(self) -> float:
        return self._virtual_seconds

    def now_ms(self) -> int:
        """The monotonic clock of the session, which counts the time that the machine sleeps."""
        return round(self._virtual_seconds * 1000) + self.asleep_ms

    def run_in_executor(self, executor: Any, work: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:  # type: ignore[override]
        """At once: no thread could tell how much of this loop's time it takes."""
        done = self.create_future()
        done.set_result(work(*args))
        return done

    def _jump(self, seconds: float) -> None:
        self._virtual_seconds += seconds


class _Selector(selectors.DefaultSelector):
    def __init__(self, jump: Callable[[float], None]) -> None:
        super().__init__()
        self._jump = jump

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            raise AssertionError("everybody waits and nothing will ever happen")
        self._jump(max(timeout, 1e-6))
        return []


def loop() -> VirtualTimeLoop:
    running = asyncio.get_running_loop()
    assert isinstance(running, VirtualTimeLoop)
    return running


def now_ms() -> int:
    return loop().now_ms()


def suspend(ms: int) -> None:
    """The machine sleeps: the loop's clock stands still, the session's goes on."""
    loop().asleep_ms += ms


def in_virtual_time(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run an async test on a loop whose time passes at once."""

    @functools.wraps(test)
    def run(*args: Any, **fixtures: Any) -> None:
        with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
            runner.run(asyncio.wait_for(test(*args, **fixtures), 24 * 3600))

    return run


async def pass_time(seconds: float) -> None:
    """Let this much time pass, and everything happen that is due."""
    await asyncio.sleep(seconds)
