"""The calls of one phone as they are announced: each thing once, and never more than a desk can bear."""

from __future__ import annotations

import logging
import time

from agent_console.rings.announcements import Announce, Answered, Rang, Stopped
from agent_console.rings.caller import is_usable, tidied
from agent_console.rings.connecting import Dropped
from agent_console.rings.flood import Allowance
from agent_console.rings.handing_over import LONGEST_NAME

_log = logging.getLogger(__name__)

BURST, PER_SECOND = 40, 4.0
"""One agent's phone has a ring every few seconds; whoever announces hundreds is no phone."""

KNOWN_AT_MOST = 64
LONGEST_ID = 256


class PhoneCalls:
    """Turns what a phone says of its calls, by their ids, into announcements."""

    def __init__(self, source: str, announce: Announce) -> None:
        self._source = source
        self._announce = announce
        self._allowance = Allowance(BURST, PER_SECOND)
        self._answered: dict[str, bool] = {}

    def rang(self, ring_id: str, caller: str, name: str = "") -> None:
        """A call comes in. Raises Dropped if too many do."""
        if ring_id in self._answered or not 0 < len(ring_id) <= LONGEST_ID:
            return
        caller = tidied(caller)
        if not is_usable(caller):
            _log.info("%s: a ring was left out, as its caller is neither a number nor withheld", self._source)
            return
        if not self._allowance.take(time.monotonic()):
            raise Dropped("it announces more rings than any phone has")
        while len(self._answered) >= KNOWN_AT_MOST:
            del self._answered[next(iter(self._answered))]
        self._answered[ring_id] = False
        self._announce(Rang(self._source, ring_id, caller, _on_one_line(name)))

    def answered(self, ring_id: str) -> None:
        """A call that rang was picked up."""
        if self._answered.get(ring_id) is False:
            self._answered[ring_id] = True
            self._announce(Answered(self._source, ring_id))

    def ended(self, ring_id: str) -> None:
        """The ringing stopped, or the call ended."""
        if self._answered.pop(ring_id, None) is not None:
            self._announce(Stopped(self._source, ring_id))

    def lost(self) -> None:
        """The phone is out of reach: what rang may have stopped unheard. Calls in progress go on."""
        for ring_id, answered in list(self._answered.items()):
            if not answered:
                self.ended(ring_id)


def _on_one_line(name: str) -> str | None:
    printable = "".join(one if one.isprintable() else " " for one in name[: 4 * LONGEST_NAME])
    return " ".join(printable.split())[:LONGEST_NAME] or None
