"""What a caller is called outside the window, where others may look on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.desk.calls import Call
from agent_console.desk.numbers import CallerID, digits_of, formatted

translate = QCoreApplication.translate

_DIGITS_LEFT = 3


def caller_of_ring(caller: CallerID, name: str | None, call: Call | None, *, masked: bool) -> str:
    """Who rings: name and number as far as they are known. `call` is the matched one, if there is one."""
    number = (call.caller_number or call.caller_number_sent) if call else None
    return _named(
        name, number or caller.number or ("" if caller.withheld else caller.as_given), masked=masked
    )


def caller_of_call(call: Call, *, masked: bool) -> str:
    """Who is on this call."""
    return _named(None, call.caller_number or call.caller_number_sent or "", masked=masked)


def _named(name: str | None, number: str, *, masked: bool) -> str:
    shown = _masked(number) if masked else formatted(number)
    if not shown:
        return name or translate("callers", "Number withheld")
    if not name or name == number or (masked and len(digits_of(name)) > _DIGITS_LEFT):
        # A phone that knows no name often gives the number for one, in a spelling of its own.
        return shown
    return translate("callers", "{name}, {number}").format(name=name, number=shown)


def _masked(number: str) -> str:
    digits = digits_of(number)
    if not number or len(digits) <= _DIGITS_LEFT:
        return "•••" if number else ""
    return f"••• {digits[-_DIGITS_LEFT:]}"
