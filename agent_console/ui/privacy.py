"""Privacy mode: the desk as it is drawn where others may look on, with callers' numbers all but hidden."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desk.cases import Case
from agent_console.desk.numbers import CallerID, digits_of
from agent_console.desk.rings import Ring
from agent_console.desk.state import Desk

_DIGITS_LEFT = 3


class Privacy:
    """Hides all but the last digits. What was hidden already is not hidden again at the next drawing."""

    def __init__(self) -> None:
        self._calls: tuple[Call, ...] = ()
        self._hidden: tuple[Call, ...] = ()
        self._cases: dict[str, tuple[Case, Case]] = {}

    def desk(self, desk: Desk) -> Desk:
        """The same desk for the eye alone: what is done must be done with the true one."""
        if desk.calls is not self._calls:
            self._calls, self._hidden = desk.calls, tuple(map(_call, desk.calls))
        current = desk.current
        return replace(
            desk,
            calls=self._hidden,
            cases=self._of(desk.cases),
            rings=tuple(map(_ring, desk.rings)),
            current=replace(current, call=_call(current.call)) if current else None,
        )

    def _of(self, cases: Mapping[str, Case]) -> dict[str, Case]:
        known = self._cases
        self._cases = {
            uuid: known[uuid]
            if uuid in known and known[uuid][0] is case
            else (case, replace(case, call=_call(case.call)))
            for uuid, case in cases.items()
        }
        return {uuid: hidden for uuid, (_, hidden) in self._cases.items()}


def hidden(number: str | None) -> str | None:
    """The number with its last three digits left, to tell two callers apart."""
    if not number:
        return number
    digits = digits_of(number)
    return f"••• {digits[-_DIGITS_LEFT:]}" if len(digits) > _DIGITS_LEFT else "•••"


def _call(call: Call) -> Call:
    return replace(
        call,
        caller_number=hidden(call.caller_number),
        # The number sent is often the caller's own.
        caller_number_sent=hidden(call.caller_number_sent),
    )


def _ring(ring: Ring) -> Ring:
    caller: CallerID = ring.caller
    if caller.withheld:
        return ring
    given = hidden(caller.number or caller.as_given) or ""
    named = ring.name if ring.name and len(digits_of(ring.name)) <= _DIGITS_LEFT else None
    return replace(ring, caller=replace(caller, as_given=given, number=None, name=None), name=named)
