"""The one sentence that matters most: whether the caller of the call in hand hears the agent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.desk.hearing import Hears, Party, Presence, Scene
from agent_console.desk.rings import RINGS_AT_MOST_MS
from agent_console.desk.state import Desk
from agent_console.ui.lines import Tone

translate = QCoreApplication.translate

_TELL_ANSWERS = frozenset({"asterisk-ami", "baresip", "practice"})
"""The kinds of ring source that always say when the phone is answered."""


def hearing(desk: Desk, scene: Scene, now_ms: int) -> tuple[str, Tone]:
    """Whether the caller hears the agent, or what is known of it; `scene` is that of the call in hand."""
    sentence, tone = _hearing(desk, scene, now_ms)
    if desk.is_stale(now_ms) and tone is not Tone.MUTED:
        return translate("words", "When last seen: {sentence}").format(sentence=sentence), Tone.MUTED
    return sentence, tone


def _hearing(desk: Desk, scene: Scene, now_ms: int) -> tuple[str, Tone]:
    if scene.caller is Presence.GONE and scene.hears(Party.AGENT, Party.DESTINATION) is not Hears.NO:
        return translate("words", "The caller is gone. The destination may hear you."), Tone.CAUTION
    if scene.caller is Presence.GONE:
        return translate("words", "The call is over. Nobody hears you."), Tone.MUTED
    if scene.agent is Presence.GONE:
        return translate("words", "You are no longer on this call."), Tone.MUTED
    hears = scene.hears(Party.CALLER, Party.AGENT)
    if scene.caller is Presence.HELD and hears is Hears.NO:
        return translate("words", "The caller is on hold and hears music"), Tone.HOLD
    if scene.caller is Presence.HELD:
        # Asked for, but whether the hold lasts nobody can say.
        return translate("words", "The caller should hear music"), Tone.CAUTION
    match hears:
        case Hears.YES:
            if _may_hear_destination(scene):
                return translate("words", "The caller hears you and the destination"), Tone.GOOD
            return translate("words", "The caller hears you"), Tone.GOOD
        case Hears.NO:
            return translate("words", "The caller does not hear you"), Tone.HOLD
    if scene.destination is None and scene.agent is Presence.RINGING and _surely_rings(desk, now_ms):
        return translate("words", "The caller hears you once you answer"), Tone.GOOD
    return translate("words", "Careful: the caller may hear you"), Tone.CAUTION


def _may_hear_destination(scene: Scene) -> bool:
    there = scene.destination not in (None, Presence.GONE)
    return there and scene.hears(Party.CALLER, Party.DESTINATION) is not Hears.NO


def _surely_rings(desk: Desk, now_ms: int) -> bool:
    """Whether the call in hand rings on a phone that would have told if it had been answered."""
    case = desk.case_of_current()
    if case is None or case.answered or case.attempts:
        return False
    return any(
        ring.settled
        and ring.match is not None
        and ring.match.call_uuid == case.call.call_uuid
        and not ring.answered
        and now_ms - ring.began_at_ms < RINGS_AT_MOST_MS
        and _tells_answers(desk, ring.source)
        for ring in desk.rings
    )


def _tells_answers(desk: Desk, source: str) -> bool:
    """Whether this source says when its phone is answered: by its kind, or because it has done so."""
    if source.split(" ", maxsplit=1)[0] in _TELL_ANSWERS:
        return True
    return any(ring.answered and ring.source == source for ring in desk.rings)
