"""Takes a number that the agent copies for a ring, if it is that of an active call.

What passes through a clipboard is private, passwords among it: nothing of it is logged, and what is no phone
number is not looked at any further.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from dataclasses import dataclass

from agent_console.desk.numbers import canonical, exists, warm_up
from agent_console.rings.announcements import Announce, Rang
from agent_console.rings.flood import Allowance
from agent_console.rings.status import Listening, Tell

BURST, PER_SECOND = 5, 1.0
_LONGEST = 40
_LIKE_A_NUMBER = re.compile(r"(?:tel:)?\+?[\d\s().\-/\u2010-\u2015\u00a0]+", re.IGNORECASE)
_FEWEST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Clipboard:
    """What the source needs from whoever has a clipboard.

    `subscribe` takes a listener for each text that is copied, and gives what ends that again. `region`
    (ISO 3166) is that of national numbers. `is_of_a_call` says whether an E.164 number is exactly that of an
    active call.
    """

    subscribe: Callable[[Callable[[str], None]], Callable[[], None]]
    region: str
    is_of_a_call: Callable[[str], bool]


class ClipboardSource:
    """The numbers of active calls that are copied."""

    def __init__(self, source: str, clipboard: Clipboard, tell: Tell) -> None:
        self._source = source
        self._clipboard = clipboard
        self._tell = tell

    async def run(self, announce: Announce) -> None:
        """Listen until cancelled."""
        await asyncio.to_thread(warm_up, self._clipboard.region)
        allowance = Allowance(BURST, PER_SECOND)

        def copied(text: str) -> None:
            number = read_number(text, self._clipboard.region)
            if number and self._clipboard.is_of_a_call(number) and allowance.take(time.monotonic()):
                announce(Rang(self._source, None, number))

        unsubscribe = self._clipboard.subscribe(copied)
        try:
            self._tell(Listening("what is copied"))
            await asyncio.Event().wait()
        finally:
            unsubscribe()


def read_number(text: str, region: str) -> str | None:
    """A text that is a phone number and nothing else, as E.164; None for any other."""
    text = text.strip()
    if len(text) > _LONGEST or not _LIKE_A_NUMBER.fullmatch(text):
        return None
    if len(text.splitlines()) != 1 or sum(one.isdecimal() for one in text) < _FEWEST_DIGITS:
        return None
    number = canonical(text, region)
    return number if number and exists(number) else None
