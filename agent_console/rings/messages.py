"""Reads a message about a ring, as `handing_over` has them, into what a console announces."""

from __future__ import annotations

from agent_console.rings.announcements import Announcement, Answered, Rang, Stopped
from agent_console.rings.caller import is_call_uuid, is_callable, is_usable
from agent_console.rings.handing_over import CALL_UUID, CALLED, LONGEST_NAME


def announcement(source: str, message: list[str], *, withheld_if_empty: bool = False) -> Announcement | None:
    """What this message says, or None if it is not understood. Whoever sent it may know more fields, or less.

    `withheld_if_empty` takes an empty caller of a ring for one who hides the number.
    """
    match message:
        case ["ring", caller, name, *more]:
            is_good = is_usable(caller) or (withheld_if_empty and not caller)
            is_good = is_good and len(name) <= LONGEST_NAME
        case ["answered" | "hangup", caller, *more]:
            name, is_good = "", not caller or is_usable(caller)
        case _:
            return None
    # Of two fields of one name the first one counts, as in a URL.
    given = dict(one.split("=", 1) for one in reversed(more) if "=" in one)
    if not is_good or not all("=" in one for one in more):
        return None
    call_uuid, called = given.get(CALL_UUID), given.get(CALLED)
    if not (call_uuid is None or is_call_uuid(call_uuid)) or not (called is None or is_callable(called)):
        return None
    match message[0]:
        case "ring":
            return Rang(source, None, caller, name or None, call_uuid, called)
        case "answered":
            return Answered(source, None, caller or None, call_uuid)
    return Stopped(source, None, caller or None, call_uuid)
