"""What stands in the transfer panel for each call, on its way to the journal once the typing pauses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from agent_console.desk.cases import Draft, is_certainly_over
from agent_console.desk.state import Desk

AFTER_SECONDS = 0.4
"""So long after a change it is kept, with what has changed meanwhile: no key is a write of its own."""

EMPTY = Draft()


class Drafts:
    """Follows the drafts of a desk. `keep` takes a call's UUID and its draft; `EMPTY` is to be forgotten."""

    def __init__(self, keep: Callable[[str, Draft], None]) -> None:
        self._keep = keep
        self._kept: dict[str, Draft] = {}
        self._changed: dict[str, Draft] = {}
        self._timer: asyncio.TimerHandle | None = None

    def know(self, drafts: Mapping[str, Draft]) -> None:
        """These are kept already."""
        self._kept = {**drafts, **self._kept}

    def follow(self, before: Desk, desk: Desk) -> None:
        """Take note of what was typed between these two, and of the calls that are gone for good."""
        if desk.cases is not before.cases:
            gone = [uuid for uuid in before.cases if uuid not in desk.cases]
            typed = [uuid for uuid, case in desk.cases.items() if before.cases.get(uuid) is not case]
        else:
            gone, typed = [], []
        for uuid in {*gone, *typed, *(uuid for uuid in self._kept if uuid in desk.cases)}:
            self._note(uuid, _draft_of(desk, uuid))

    def flush(self) -> None:
        """Keep at once what has changed."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        changed, self._changed = self._changed, {}
        for uuid, draft in changed.items():
            self._kept[uuid] = draft
            if draft == EMPTY:
                del self._kept[uuid]
            self._keep(uuid, draft)

    def _note(self, uuid: str, draft: Draft) -> None:
        if draft == self._kept.get(uuid, EMPTY):
            self._changed.pop(uuid, None)
            return
        self._changed[uuid] = draft
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(AFTER_SECONDS, self.flush)


def _draft_of(desk: Desk, call_uuid: str) -> Draft:
    """What stands there for a call; nothing any more where the call does not come back."""
    case = desk.cases.get(call_uuid)
    if case is None:
        return desk.kept_drafts.get(call_uuid, EMPTY)
    over = desk.asked_at_ms is not None and is_certainly_over(case, desk.asked_at_ms)
    return EMPTY if over else case.draft
