"""What every way to have a global key has in common, and the thread that waits for such keys."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from enum import Enum, auto
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Protocol

from agent_console.desktop.chords import Chord

_log = logging.getLogger(__name__)

_ENDS_WITHIN_SECONDS = 2


class Hotkey(Enum):
    """What a global key can do. The value is its name in the configuration, then its usual key.

    The function keys are those of the window, and no program or layout is known to need them with these two.
    """

    SHOW = ("show", "Alt+Shift+F2")
    TRANSFER = ("transfer", "Alt+Shift+F5")
    CONNECT = ("connect", "Alt+Shift+F6")
    STOP = ("stop", "Alt+Shift+F7")
    ACCEPT = ("accept", "Alt+Shift+F8")
    RETURN = ("return", "Alt+Shift+F9")


class Refusal(Enum):
    """Why a key cannot be had."""

    TAKEN = auto()
    """Another program has it."""
    NOT_ON_KEYBOARD = auto()
    NOT_GIVEN = auto()
    """The desktop, or the person who was asked, did not give it."""


class HotkeysMissing(Exception):  # noqa: N818 - a fact about the platform
    """No global keys can be had here; the text says why, for the log."""


Wanted = Mapping[Hotkey, Chord]
Refused = Mapping[Hotkey, Refusal]
Pressed = Callable[[Hotkey], None]


class Way(Protocol):
    """One platform's way to have global keys."""

    async def take(self, wanted: Wanted) -> Refused:
        """Have these keys and no others. Raises `HotkeysMissing`."""

    async def end(self) -> None:
        """Have none any more."""


class Grabber(Protocol):
    """Grabs keys by blocking calls. Everything but `wake` is called on one thread of its own."""

    def open(self) -> None:
        """Reach the platform. Raises OSError."""

    def grab(self, wanted: Wanted) -> Refused:
        """Have these keys and no others. Raises OSError."""

    def wait(self) -> tuple[Hotkey, ...]:
        """Sleep until keys are pressed or `wake` is called. Raises OSError when the platform is gone."""

    def wake(self) -> None:
        """End the wait. Callable from any thread, before `open` and after `close` too."""

    def close(self) -> None:
        """Let everything go."""


class GrabbingThread:
    """Waits for a grabber's keys on a thread of its own, so that neither the window nor its loop ever does.

    `pressed` is called in the running loop.
    """

    def __init__(self, grabber: Grabber, pressed: Pressed) -> None:
        self._grabber = grabber
        self._pressed = pressed
        self._loop = asyncio.get_running_loop()
        self._asked: SimpleQueue[tuple[Wanted, Future[Refused]] | None] = SimpleQueue()
        self._gone = ""
        self._thread = Thread(target=self._run, name="global hotkeys", daemon=True)

    async def take(self, wanted: Wanted) -> Refused:
        """Have these keys and no others. Raises `HotkeysMissing`."""
        if self._thread.ident is None:
            self._thread.start()
        answer: Future[Refused] = Future()
        self._asked.put((wanted, answer))
        self._grabber.wake()
        if self._gone:
            # The thread may have looked for the last time before this was asked.
            self._refuse_what_is_asked()
        return await asyncio.wrap_future(answer)

    async def end(self) -> None:
        """Have none any more."""
        if self._thread.ident is not None:
            self._asked.put(None)
            self._grabber.wake()
            await asyncio.to_thread(self._thread.join, _ENDS_WITHIN_SECONDS)

    def _run(self) -> None:
        try:
            self._grabber.open()
            while self._do_what_is_asked():
                for hotkey in self._grabber.wait():
                    self._loop.call_soon_threadsafe(self._pressed, hotkey)
        except OSError as error:
            self._gone = str(error)
            _log.warning("global hotkeys are gone: %s", error)
        finally:
            self._gone = self._gone or "they have been let go"
            self._grabber.close()
            self._refuse_what_is_asked()

    def _do_what_is_asked(self) -> bool:
        """Answer what is asked of the thread; whether it is to go on."""
        while True:
            try:
                asked = self._asked.get_nowait()
            except Empty:
                return True
            if asked is None:
                return False
            wanted, answer = asked
            try:
                answer.set_result(self._grabber.grab(wanted))
            except OSError as error:
                answer.set_exception(HotkeysMissing(str(error)))
                raise

    def _refuse_what_is_asked(self) -> None:
        with suppress(Empty):
            while True:
                asked = self._asked.get_nowait()
                if asked is not None:
                    asked[1].set_exception(HotkeysMissing(self._gone))
