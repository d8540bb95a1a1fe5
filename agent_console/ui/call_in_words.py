"""The call in hand as a screen reader tells it: who, how matched, who hears whom, how much time is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.desk.handling import HandlingKind
from agent_console.desk.hearing import scene_of_current
from agent_console.desk.numbers import formatted
from agent_console.desk.rings import Ring
from agent_console.desk.state import Desk
from agent_console.desk.windows import Window, countdown_of_current
from agent_console.ui import words
from agent_console.ui.hearing_words import hearing

translate = QCoreApplication.translate

_STEP_SECONDS = 10
"""The time left is told in these steps: a screen reader would speak each second of it."""


def described(desk: Desk, now_ms: int, next_key: str) -> str:
    """The sentence; empty where no call is in hand. `next_key` takes the next call that the ring may be."""
    current = desk.current
    if current is None:
        return ""
    ring = _ring_of(desk, current.call.call_uuid)
    number = current.call.caller_number or current.call.caller_number_sent
    who = formatted(number) if number else translate("caller", "Number unknown")
    if ring is not None and ring.name:
        who = translate("caller", "{name}, {number}").format(name=ring.name, number=who)
    scene = scene_of_current(desk)
    parts = (
        who,
        words.ring(desk, ring, now_ms, next_key)[0] if ring else "",
        words.gone(current.gone) if current.gone else hearing(desk, scene, now_ms)[0] if scene else "",
        _time_left(countdown_of_current(desk, now_ms)),
    )
    told = (part.rstrip(".") for part in parts)
    return " ".join(f"{part}." for part in told if part)


def _ring_of(desk: Desk, call_uuid: str) -> Ring | None:
    for ring in reversed(desk.rings):
        if any(match.call_uuid == call_uuid for match in ring.matches):
            return ring
    return None


def _time_left(window: Window | None) -> str:
    if window is None or not window.left_ms:
        return ""
    seconds = window.left_ms // 1000 // _STEP_SECONDS * _STEP_SECONDS
    if window.kind is HandlingKind.RETURN:
        if not seconds:
            return translate("caller", "Less than 10 seconds left to return it")
        return translate("caller", "At least %n seconds left to return it", "", seconds)
    if not seconds:
        return translate("caller", "Less than 10 seconds left to accept it")
    return translate("caller", "At least %n seconds left to accept it", "", seconds)
