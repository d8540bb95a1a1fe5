"""The calls beside the one in hand: one that rings, or was left, with the key that switches to it."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.desk import hand
from agent_console.desk.numbers import formatted
from agent_console.desk.state import Desk, SecondCall
from agent_console.ui import words
from agent_console.ui.announcing import announce
from agent_console.ui.caller_place import describe_place
from agent_console.ui.controls import SmallButton
from agent_console.ui.icons import SIZE, picture
from agent_console.ui.lines import Line, Tone, from_the_left
from agent_console.ui.room import for_text
from agent_console.ui.surfaces import RADIUS, Card, draw_focus
from agent_console.ui.theme import colours

translate = QCoreApplication.translate

SHOWN_AT_MOST = 3
_BEFORE = 40
_UNBROKEN = "\u00a0"


def second_calls(desk: Desk, now_ms: int) -> tuple[SecondCall, ...]:
    """What rings here or was left beside the call in hand; not the other calls that its own ring may be."""
    in_hand = desk.current.call.call_uuid if desk.current else None
    return tuple(one for one in hand.second_calls(desk, now_ms) if not _may_be(one, in_hand))


def candidates(desk: Desk) -> list[str]:
    """The calls that the ring of the call in hand may be, while that is not known."""
    at = desk.current.call.call_uuid if desk.current else None
    for ring in reversed(desk.rings):
        uuids = [match.call_uuid for match in ring.matches]
        if len(uuids) > 1 and not ring.answered and (at is None or at in uuids):
            return uuids
    return []


def without_second_calls(desk: Desk, now_ms: int) -> Desk:
    """The state of a ring stands with its call: what rings beside the call in hand has its own strip."""
    beside = [one.ring for one in second_calls(desk, now_ms)]
    if not any(beside):
        return desk
    return replace(desk, rings=tuple(ring for ring in desk.rings if ring not in beside))


def _may_be(one: SecondCall, call_uuid: str | None) -> bool:
    return one.ring is not None and any(match.call_uuid == call_uuid for match in one.ring.matches)


class _Words(Struct, frozen=True):
    title: str
    details: tuple[str, ...]
    """In full, and then ever shorter, for a line with less room."""
    tone: Tone
    name: str
    description: str
    ringing: str
    """How a screen reader tells of the ring; empty where it does not ring."""


class SecondCalls(QWidget):
    """A strip for each. `chosen` carries the UUID of the one that the agent switches to.

    `at_most` of them are shown, the newest ring first, and what more there is told in words. With `one_line`
    each is as low as it can be.
    """

    chosen = Signal(str)

    def __init__(self, *, at_most: int = SHOWN_AT_MOST, one_line: bool = False) -> None:
        super().__init__()
        self._strips: list[SecondCallStrip] = []
        self._at_most, self._one_line = at_most, one_line
        self._key = ""
        self._drawn: tuple[object, ...] = ()
        self._announced: frozenset[str] = frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._more = Line(tone=Tone.MUTED)
        self._more.setContentsMargins(12, 0, 12, 0)
        self._more.hide()
        self._column.addWidget(self._more)
        self.hide()

    def show_key(self, key: str) -> None:
        """Name the key that switches to the first, from the next drawing on; empty: none."""
        self._key = key

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Draw them, or hide."""
        calls = second_calls(desk, now_ms)
        shown = calls[: self._at_most]
        told = tuple(_words(desk, one, now_ms, "" if index else self._key) for index, one in enumerate(shown))
        drawn = (tuple(one.call.call_uuid for one in shown), told, len(calls), self._key)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        while len(self._strips) < len(shown):
            self._add_strip()
        for index, strip in enumerate(self._strips):
            strip.setVisible(index < len(shown))
            if index < len(shown):
                strip.show_call(shown[index], told[index], "" if index else self._key)
        more = len(calls) - len(shown)
        self._more.setVisible(more > 0)
        if more:
            self._more.say(translate("second call", "%n more: see the list", "", more))
        self.setVisible(bool(calls))
        self._announce(shown, told)

    def _add_strip(self) -> None:
        strip = SecondCallStrip(one_line=self._one_line)
        strip.chosen.connect(self.chosen)
        self._column.insertWidget(len(self._strips), strip)
        self._strips.append(strip)

    def _announce(self, shown: tuple[SecondCall, ...], told: tuple[_Words, ...]) -> None:
        ringing = {one.call.call_uuid: said for one, said in zip(shown, told, strict=True) if one.rings}
        for uuid in ringing.keys() - self._announced:
            announce(self, f"{ringing[uuid].name}. {ringing[uuid].description}", urgent=True)
        self._announced = frozenset(ringing)


class SecondCallStrip(Card):
    """One of them. A click anywhere on it switches, and so does its button."""

    chosen = Signal(str)

    def __init__(self, *, one_line: bool = False) -> None:
        super().__init__(translate("second call", "Second call"))
        self._tone, self._rings = Tone.NEWS, True
        self._call_uuid = ""
        self._title, self._details = Line(strong=True), FittingLine() if one_line else Line(tone=Tone.MUTED)
        self.switch = SwitchButton(translate("second call", "Switch"))
        self.switch.clicked.connect(lambda: self.chosen.emit(self._call_uuid))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        row = QHBoxLayout(self)
        around = 4 if one_line else 7
        row.setContentsMargins(8, around, 8, around)
        row.setSpacing(10)
        row.addSpacing(for_text(_BEFORE) - 18)
        if one_line:
            row.addWidget(self._title)
            row.addWidget(self._details, 1)
        else:
            texts.addWidget(self._title)
            texts.addWidget(self._details)
            row.addLayout(texts, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        if one_line:
            for line in (self._title, self._details):
                line.setWordWrap(False)
                line.setMinimumWidth(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_call(self, one: SecondCall, said: _Words, key: str) -> None:
        """Draw this call."""
        if one.call.call_uuid != self._call_uuid:
            self._call_uuid = one.call.call_uuid
            self.identify(self._call_uuid)
        if said.name != self.accessibleName():
            self.setAccessibleName(said.name)
        if said.description != self.accessibleDescription():
            self.setAccessibleDescription(said.description)
        self._title.say(said.title)
        spoken = said.ringing or said.details[0]
        if isinstance(self._details, FittingLine):
            self._details.say_one_of(said.details, spoken=spoken)
        else:
            self._details.say(said.details[0], spoken=spoken)
        self.switch.show_key(key)
        tip = translate("second call", "Shows this call here. Answer it on your phone.")
        self.switch.setToolTip(tip)
        self.switch.setAccessibleDescription(tip)
        if (said.tone, one.rings) != (self._tone, self._rings):
            self._tone, self._rings = said.tone, one.rings
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._call_uuid)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Taken: else the press would go on to what lies beneath, and no release would come.
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        ink = self._tone.ink(theme) if self._rings else QColor(theme.line)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(self._tone.tint(theme) if self._rings else QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        size = for_text(SIZE)
        name = self._tone.ink(theme).name() if self._rings else theme.muted
        icon = picture("phone", name, self.devicePixelRatioF(), size)
        beside = (for_text(_BEFORE) - size) // 2
        left = self.width() - beside - size if self.isRightToLeft() else beside
        painter.drawPixmap(left, (self.height() - size) // 2, icon)


class FittingLine(Line):
    """One line, which shows the first of several texts that it has room for."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.MUTED)
        self._texts: tuple[str, ...] = ("",)
        self._spoken = ""

    def say_one_of(self, texts: tuple[str, ...], *, spoken: str) -> None:
        """Show one of `texts`, or the last if none fits; a screen reader hears `spoken` in any case."""
        self._texts, self._spoken = texts, spoken
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needs = self.fontMetrics().horizontalAdvance
        fitting = (text for text in self._texts if needs(text) <= self.width())
        self.say(next(fitting, self._texts[-1]), spoken=self._spoken)


class SwitchButton(SmallButton):
    """Its text, and beside it the key that presses it."""

    _AROUND, _BETWEEN = 12, 8

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._key = ""
        self.setMinimumHeight(self.sizeHint().height())

    def show_key(self, key: str) -> None:
        """Write which key presses it; empty for none."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._AROUND
        if self._key:
            width += self._BETWEEN + self._key_metrics().horizontalAdvance(self._key)
        return QSize(width, self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 1))
        touched = self.isDown() or self.underMouse()
        painter.setBrush(QColor(theme.accent_tint if touched else theme.surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            draw_focus(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), theme, QColor(theme.surface))
        inside = self.rect().adjusted(self._AROUND, 0, -self._AROUND, 0)
        aside = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.accent))
        # The painter turns the sides round by itself where the window is read from the right.
        leading = Qt.AlignmentFlag.AlignLeft if self._key else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(inside, int(leading | aside), self.text())
        if self._key:
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * 0.86)
            painter.setFont(font)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | aside), self._key)

    def _key_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.86)
        return QFontMetrics(font)


def _words(desk: Desk, one: SecondCall, now_ms: int, key: str) -> _Words:
    number = one.call.caller_number or one.call.caller_number_sent
    shown = formatted(number) if number else ""
    ring_name = one.ring.name if one.ring else None
    who = ring_name or shown or translate("second call", "number withheld")
    time = _time(desk, one, now_ms)
    place = describe_place(number) if number else ""
    # What belongs together stays on one line where there is room for no more.
    after = f"{_UNBROKEN}·{_UNBROKEN}".join(
        part for part in (place.split(" · ", maxsplit=1)[0], time) if part
    )
    number_beside = shown if who != shown else ""
    full = " · ".join(from_the_left(part) for part in (number_beside, after) if part)
    details = (full, from_the_left(after), from_the_left(time))
    switch = translate("second call", "{key} switches to it.").format(key=key) if key else ""
    if not one.rings:
        title = translate("second call", "Earlier call: {who}").format(who=who)
        name = translate("second call", "Second call: {who}, an earlier one").format(who=who)
        return _Words(title, details, Tone.MUTED, name, _spoken(full, switch), "")
    title = translate("second call", "Second call: {who}").format(who=who)
    how, tone = words.ring(desk, one.ring, now_ms, "") if one.ring else ("", Tone.NEWS)
    rings = translate("second call", "It rings: {details}").format(details=full)
    ringing = ""
    if one.ring is not None:
        given = one.ring.caller.as_given or translate("ring", "withheld")
        ringing = translate("ring", "Ringing caller: {caller}. {how}").format(caller=given, how=how)
    tone = Tone.CAUTION if tone is Tone.CAUTION else Tone.NEWS
    return _Words(title, details, tone, title, _spoken(rings, how, switch), ringing)


def _time(desk: Desk, one: SecondCall, now_ms: int) -> str:
    """For how long it rings, or how long ago the caller dialled."""
    if one.rings:
        return words.duration((now_ms - one.since_ms) // 1000)
    if desk.clock is None or one.call.started_at_ms is None:
        return ""
    return words.duration((desk.clock.likely_now_ms(now_ms) - one.call.started_at_ms) // 1000)


def _spoken(*sentences: str) -> str:
    told = (one.replace(_UNBROKEN, " ").rstrip(".") for one in sentences)
    return " ".join(f"{one}." for one in told if one)
