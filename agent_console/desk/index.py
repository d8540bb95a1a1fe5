"""The calls of one list by their UUID and by the ends of their numbers: a ring costs as much at ten thousand
calls as at ten.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from agent_console.desk.calls import Call
from agent_console.desk.differences import difference

ENDING = 4
"""So many last digits do all spellings of a number share, in countries with the shortest numbers too."""

ODDLY_SPELLED = ""


class CallIndex(Struct, frozen=True):
    """One list of calls, and where to find them in it. `by_ending` also knows what is `ODDLY_SPELLED`."""

    calls: tuple[Call, ...] = ()
    by_uuid: Mapping[str, Call] = field(default_factory=dict)
    by_ending: Mapping[str, tuple[Call, ...]] = field(default_factory=dict)

    def turned_to(self, calls: tuple[Call, ...]) -> CallIndex:
        """The index of another list, made from this one by what differs."""
        same = difference(self.calls, calls)
        before = {call.call_uuid: call for call in self.calls[same.head : len(self.calls) - same.tail]}
        after = {call.call_uuid: call for call in calls[same.head : len(calls) - same.tail]}
        gone = [call for uuid, call in before.items() if after.get(uuid) is not call]
        come = [call for uuid, call in after.items() if before.get(uuid) is not call]
        by_uuid, by_ending = dict(self.by_uuid), dict(self.by_ending)
        for call in gone:
            del by_uuid[call.call_uuid]
            for ending in _endings(call):
                others = tuple(one for one in by_ending.pop(ending) if one.call_uuid != call.call_uuid)
                if others:
                    by_ending[ending] = others
        for call in come:
            by_uuid[call.call_uuid] = call
            for ending in _endings(call):
                by_ending[ending] = (*by_ending.get(ending, ()), call)
        return CallIndex(calls, by_uuid, by_ending)

    def ending_like(self, ending: str) -> tuple[Call, ...]:
        """In no order: the calls of which a number ends so, and all that are oddly spelled."""
        alike, odd = self.by_ending.get(ending[-ENDING:], ()), self.by_ending.get(ODDLY_SPELLED, ())
        return alike if not odd else tuple({call.call_uuid: call for call in (*alike, *odd)}.values())

    def in_order(self, uuids: Iterable[str]) -> list[str]:
        """These UUIDs as the list has them."""
        wanted = set(uuids)
        if len(wanted) < 2:
            return list(wanted)
        return [call.call_uuid for call in self.calls if call.call_uuid in wanted]


_latest = CallIndex()


def index_of(calls: tuple[Call, ...]) -> CallIndex:
    """The index of a list; that of the list before is kept, so that it costs what has changed."""
    global _latest  # noqa: PLW0603 - a memory and no state: what it returns depends on `calls` alone
    if _latest.calls is not calls:
        _latest = _latest.turned_to(calls)
    return _latest


def plainly_spelled(number: str) -> bool:
    """Whether a number is but digits, perhaps with a plus before them."""
    return number.isascii() and number.removeprefix("+").isdecimal()


def _endings(call: Call) -> set[str]:
    numbers = (call.caller_number_sent, call.caller_number)
    return {_ending(number) for number in numbers if number}


def _ending(number: str) -> str:
    return number.removeprefix("+")[-ENDING:] if plainly_spelled(number) else ODDLY_SPELLED
