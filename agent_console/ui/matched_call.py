"""The call in hand: who it is, how it matched, and how long they have waited."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.desk.calls import Call
from agent_console.desk.numbers import formatted
from agent_console.desk.offering import offered_call
from agent_console.desk.rings import RINGS_AT_MOST_MS, Ring
from agent_console.desk.state import Current, Desk, Gone
from agent_console.ui import words
from agent_console.ui.announcing import announce
from agent_console.ui.caller_place import describe_place
from agent_console.ui.icons import IconButton
from agent_console.ui.lines import Line, Strip, Tone, from_the_left

translate = QCoreApplication.translate


class RingLine(Strip):
    """The CallerID that rings, as the softphone gave it, and below it how it was read; spoken as it changes.

    `silence` ends the console's own sound for this ring; it is there while that can be heard.
    """

    def __init__(self) -> None:
        super().__init__(strong=True)
        self.silence = IconButton("silence", translate("ring", "Silence this ring"), self)
        self.silence.hide()
        self._announced = ""
        self._how = Line()
        self.add_line(self._how)
        self._take_key = ""
        self._drawn: tuple[object, ...] = ()

    def say(self, text: str, tone: Tone, *, spoken: str | None = None) -> None:
        caller, _, how = text.partition("\n")
        super().say(caller, tone, spoken=spoken)
        self._how.say(how, tone)
        if self._how.isHidden() == bool(how):
            self._how.setVisible(bool(how))

    def show_sounding(self, *, sounds: bool) -> None:
        """Whether the console's own sound is heard for this ring."""
        if self.silence.isHidden() is not sounds:
            return
        self.silence.setVisible(sounds)
        # No text under the button, on either side: the strip is read from the right too.
        beside = self.silence.sizeHint().width() + 8 if sounds else 12
        self.set_beside(beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        at = self.silence.sizeHint()
        left = 4 if self.isRightToLeft() else self.width() - at.width() - 4
        self.silence.setGeometry(left, 4, at.width(), at.height())

    def show_key(self, key: str) -> None:
        """Name the key that takes the next call that may be meant, from the next drawing on; empty: none."""
        self._take_key = key

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Show the newest ring, or the call that is probably the agent's, or hide."""
        offered = offered_call(desk, now_ms)
        ring, rang = desk.ring, desk.ring is not None and _rang(desk, desk.ring, now_ms)
        how, tone = words.ring(desk, ring, now_ms, self._take_key) if ring else ("", Tone.MUTED)
        drawn = (ring, rang, how, tone, offered, self._take_key)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        probably = _probably(offered, self._take_key)
        if ring is None and probably:
            heard = translate("ring", "No ring was heard.")
            spoken = translate("ring", "Ringing caller: none. {probably}").format(probably=probably)
            self.say(f"{heard}\n{probably}", Tone.CAUTION, spoken=spoken)
            return
        if ring is None:
            self._announced = ""
            self.say("", Tone.MUTED, spoken=translate("ring", "Ringing caller: none"))
            return
        how = f"{how} {probably}".rstrip()
        if (ring.answered or rang) and tone is Tone.GOOD:
            # What is certain and over needs no more of the eye.
            text, tone = _with_how(ring, "", rang=rang).rstrip(), Tone.MUTED
        else:
            text = _with_how(ring, how, rang=rang)
        spoken = translate("ring", "Ringing caller: {caller}. {how}").format(caller=_given(ring), how=how)
        self.say(text, tone, spoken=spoken)
        if not ring.answered and not rang and spoken != self._announced:
            self._announced = spoken
            announce(self.line, spoken, urgent=True)


def ring_in_words(ring: Ring) -> str:
    """That it rings, or was answered, and with which CallerID."""
    return _with_how(ring, "").rstrip()


def _rang(desk: Desk, ring: Ring, now_ms: int) -> bool:
    """Whether it rings no more although its phone has not said so: it is old, or its call is acted upon."""
    case = desk.cases.get(ring.match.call_uuid) if ring.match else None
    if ring.answered:
        return False
    if case is not None and any(one.asked_at_ms >= ring.began_at_ms for one in case.attempts):
        return True
    return now_ms - ring.began_at_ms >= RINGS_AT_MOST_MS


def _with_how(ring: Ring, how: str, *, rang: bool = False) -> str:
    if ring.answered:
        return translate("ring", "Answered: {caller}\n{how}").format(caller=_given(ring), how=how)
    if rang:
        return translate("ring", "Rang: {caller}\n{how}").format(caller=_given(ring), how=how)
    return translate("ring", "Ringing: {caller}\n{how}").format(caller=_given(ring), how=how)


def _probably(offered: Call | None, take_key: str) -> str:
    if offered is None:
        return ""
    number = offered.caller_number or offered.caller_number_sent
    caller = formatted(number) if number else translate("ring", "number withheld")
    if not take_key:
        return translate("ring", "Probably this call: {caller}.").format(caller=caller)
    return translate("ring", "Probably this call: {caller}. {key} takes it.").format(
        caller=caller, key=take_key
    )


def _given(ring: Ring) -> str:
    given = ring.caller.as_given or translate("ring", "withheld")
    return f"{given} ({ring.name})" if ring.name and ring.name not in given else given


class CallerFacts(QWidget):
    """The caller's number in large, how long they have waited, and where they are.

    `pop` asks for the caller in the agent's other program, where there is one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Line(scale=1.75, strong=True)
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._wait = Line()
        self.pop = IconButton("open", translate("caller", "Show the caller in your customer program"))
        self.pop.hide()
        self._pops = False
        first = QHBoxLayout()
        first.addWidget(self._number, 1)
        first.addWidget(self.pop, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(first)
        layout.addWidget(self._wait)

    def offer_pop(self, *, offered: bool) -> None:
        """Whether there is another program to show the caller in, from the next drawing on."""
        self._pops = offered

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Draw the call in hand, or the sentence that there is none."""
        current = desk.current
        offered = self._pops and current is not None
        if self.pop.isHidden() is offered:
            self.pop.setVisible(offered)
        if current is None:
            self._number.say(translate("caller", "No call in hand"), tone=Tone.MUTED)
            self._wait.say(words.no_call(desk), Tone.MUTED)
            return
        real = current.call.caller_number or _rung_number(desk, current)
        number = from_the_left(formatted(real)) if real else translate("caller", "Number unknown")
        old = current.gone is not None or desk.is_stale(now_ms)
        self._number.say(number, tone=Tone.MUTED if old else Tone.TEXT)
        self._wait.say(*_waiting(desk, current, now_ms))


class RouteLine(Line):
    """How the call came here: the number that was sent, and the number that was dialled."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.MUTED)

    def render_desk(self, desk: Desk) -> None:
        """Say it for the call in hand, or hide."""
        if self.isHidden() is (desk.current is not None):
            self.setVisible(desk.current is not None)
        if desk.current is not None:
            self.say(_route(desk.current.call))


def _rung_number(desk: Desk, current: Current) -> str | None:
    """What the phone calls the caller, of a call that it names by its identifier before the list shows it."""
    for ring in reversed(desk.rings):
        if ring.call_uuid == current.call.call_uuid and not ring.caller.withheld:
            return ring.caller.number or ring.caller.as_given
    return None


def _waiting(desk: Desk, current: Current, now_ms: int) -> tuple[str, Tone]:
    if current.gone is not None:
        return words.gone(current.gone), Tone.MUTED if current.gone is Gone.ENDED else Tone.CAUTION
    case = desk.case_of_current()
    if case is not None and not case.listed:
        return translate("caller", "Not in the list yet"), Tone.CAUTION
    if desk.is_stale(now_ms):
        return translate("caller", "The picture is old: this call may have changed"), Tone.CAUTION
    started_at_ms, number = current.call.started_at_ms, current.call.caller_number
    place = describe_place(number) if number else ""
    if desk.clock is None or started_at_ms is None:
        waiting = translate("caller", "In the list")
    else:
        seconds = (desk.clock.likely_now_ms(now_ms) - started_at_ms) // 1000
        waiting = translate("caller", "Calling for {time}").format(time=words.duration(seconds))
    return (f"{waiting} · {place}" if place else waiting), Tone.TEXT


def _route(call: Call) -> str:
    sent = formatted(call.caller_number_sent) if call.caller_number_sent else "–"
    dialled = formatted(call.dialed_out_number) if call.dialed_out_number else "–"
    return translate("caller", "Sent as {sent}, dialled {dialled}").format(sent=sent, dialled=dialled)
