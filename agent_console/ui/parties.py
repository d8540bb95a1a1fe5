"""The picture of the three parties: caller, agent and destination, and who hears whom."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from agent_console.desk.hearing import Hears, Party, Presence, Scene, scene_of_current
from agent_console.desk.numbers import Destination, formatted, read_destination
from agent_console.desk.policy import QuickDial
from agent_console.desk.state import Desk
from agent_console.ui import words
from agent_console.ui.announcing import announce
from agent_console.ui.fading import Fade
from agent_console.ui.figures import draw_badge, draw_pause, draw_person
from agent_console.ui.hearing_words import hearing
from agent_console.ui.lines import Strip, Tone, in_two_lines
from agent_console.ui.room import text_scale
from agent_console.ui.theme import Colours, colours

translate = QCoreApplication.translate

RADIUS = 22.0
LARGEST_RADIUS = 42.0
"""Where there is room for it. Both grow with the text."""
SHARE_OF_WIDTH = 0.068
BADGE = 0.41
MARGIN = 5
ARC = 0.64
"""How high the line over the agent's head rises, by the radius of a person."""
TONES = {
    Presence.TALKING: Tone.GOOD,
    Presence.RINGING: Tone.TEXT,
    Presence.HELD: Tone.HOLD,
    Presence.UNCERTAIN: Tone.CAUTION,
    Presence.GONE: Tone.MUTED,
}
_CAPTION = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class PartiesPicture(QLabel):
    """Three people and the lines between them.

    A solid line: they hear each other. A dashed one: perhaps. A cut one: they do not. A held caller carries
    the pause sign. Shape and word say what the colour says; what was seen too long ago has no colour.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._sentence, self._destination = "", ""
        self._stale = False
        self._heights: dict[tuple[int, str], int] = {}
        self._fade = Fade(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("parties", "Who hears whom"))

    def render_scene(self, scene: Scene, sentence: str, destination: str, *, stale: bool) -> None:
        """Draw this scene, if it is another than the one that is drawn.

        `sentence` says whether the caller hears the agent; `destination` is that party's name.
        """
        drawn = self._scene, self._sentence, self._destination, self._stale
        if (scene, sentence, destination, stale) == drawn:
            return
        if self._scene is not None and scene != self._scene:
            self._fade.begin()
        self._scene, self._sentence, self._destination, self._stale = scene, sentence, destination, stale
        self._heights.clear()
        self.setAccessibleDescription(spoken(scene, sentence, destination))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._scene is None:
            return 0
        # One layout of the window asks for it thirty times.
        asked = (width, self.font().key())
        if asked not in self._heights:
            self._heights[asked] = self._height(width)
        return self._heights[asked]

    def _height(self, width: int) -> int:
        room = self._room(width)
        captions = (
            self._name_height(party, room) + self._state_height(party, room) for party in self._parties()
        )
        return int(self._middle(width) + _radius(width)) + 8 + max(captions)

    def _parties(self) -> list[Party]:
        there = self._scene is not None and self._scene.destination is not None
        return [Party.CALLER, Party.AGENT, Party.DESTINATION] if there else [Party.CALLER, Party.AGENT]

    def _middle(self, width: int) -> float:
        return _radius(width) * (1 + (ARC if len(self._parties()) == 3 else 0)) + MARGIN

    def _room(self, width: int) -> int:
        return max(1, width // len(self._parties()) - 4)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _name_height(self, party: Party, room: int) -> int:
        name = fitted(QFontMetrics(self._bold()), _name(party, self._destination), room)
        return QFontMetrics(self._bold()).boundingRect(QRect(0, 0, room, 1000), _CAPTION, name).height()

    def _state_height(self, party: Party, room: int) -> int:
        presence = _presence(self._scene, party)
        text = words.presence(presence, party) if presence else ""
        return self.fontMetrics().boundingRect(QRect(0, 0, room, 1000), _CAPTION, text).height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        places = self._places()
        self._draw_line(painter, theme, scene, (Party.CALLER, Party.AGENT), places)
        if Party.DESTINATION in places:
            self._draw_line(painter, theme, scene, (Party.AGENT, Party.DESTINATION), places)
            self._draw_arc(painter, theme, scene, places)
        for party, place in places.items():
            presence = _presence(scene, party)
            if presence:
                self._draw_party(painter, theme, party, presence, place)
        self._fade.draw_over(painter)

    def _places(self) -> dict[Party, QPointF]:
        order = self._parties()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            order.reverse()
        step = self.width() / len(order)
        return {
            party: QPointF(step * (index + 0.5), self._middle(self.width()))
            for index, party in enumerate(order)
        }

    def _radius(self) -> float:
        return _radius(self.width())

    def _draw_line(
        self,
        painter: QPainter,
        theme: Colours,
        scene: Scene,
        pair: tuple[Party, Party],
        places: dict[Party, QPointF],
    ) -> None:
        left, right = sorted((places[pair[0]], places[pair[1]]), key=lambda point: point.x())
        path = QPainterPath(left + QPointF(self._radius() + 7, 0))
        path.lineTo(right - QPointF(self._radius() + 7, 0))
        self._stroke(painter, theme, path, scene.hears(*pair), (left + right) / 2)

    def _draw_arc(
        self, painter: QPainter, theme: Colours, scene: Scene, places: dict[Party, QPointF]
    ) -> None:
        left, right = sorted((places[Party.CALLER], places[Party.DESTINATION]), key=lambda point: point.x())
        rise = left.y() - self._radius() * (1 + ARC) - MARGIN
        path = QPainterPath(left + QPointF(self._radius() * 0.75, -self._radius() * 0.95))
        path.cubicTo(
            QPointF(left.x() + 60, rise),
            QPointF(right.x() - 60, rise),
            right + QPointF(-self._radius() * 0.75, -self._radius() * 0.95),
        )
        hears = scene.hears(Party.CALLER, Party.DESTINATION)
        self._stroke(painter, theme, path, hears, path.pointAtPercent(0.5))

    def _stroke(
        self, painter: QPainter, theme: Colours, path: QPainterPath, hears: Hears, middle: QPointF
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if hears is Hears.YES:
            ink = QColor(theme.muted if self._stale else theme.good)
            painter.setPen(QPen(ink, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
            return
        if hears is Hears.PERHAPS:
            ink = QColor(theme.muted if self._stale else theme.caution)
            pen = QPen(ink, 3, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([1.5, 2.5])
            painter.setPen(pen)
            painter.drawPath(path)
            return
        painter.setPen(QPen(QColor(theme.line), 2))
        painter.drawPath(path)
        arm = self._radius() * 0.16
        painter.setPen(QPen(QColor(theme.surface), 2 * arm))
        painter.drawPoint(middle)
        painter.setPen(QPen(QColor(theme.muted), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x in (-arm, arm):
            painter.drawLine(middle + QPointF(-x, -arm), middle + QPointF(x, arm))

    def _draw_party(
        self, painter: QPainter, theme: Colours, party: Party, presence: Presence, place: QPointF
    ) -> None:
        tone = Tone.MUTED if self._stale else TONES[presence]
        ink = tone.ink(theme)
        gone = presence is Presence.GONE
        dashed = presence in (Presence.RINGING, Presence.GONE)
        painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(theme.surface) if gone else tone.tint(theme))
        painter.drawEllipse(place, self._radius(), self._radius())
        draw_person(painter, place, self._radius(), ink, you=party is Party.AGENT)
        corner = place + QPointF(self._radius() * 0.72, self._radius() * 0.72)
        if presence is Presence.HELD:
            draw_pause(painter, corner, self._radius() * BADGE, ink, theme)
        elif presence is Presence.UNCERTAIN:
            draw_badge(painter, corner, self._radius() * BADGE, "?", ink, theme)
        room = self._room(self.width())
        box = QRectF(
            place.x() - room / 2, place.y() + self._radius() + 6, room, self._name_height(party, room)
        )
        name = fitted(QFontMetrics(self._bold()), _name(party, self._destination), room)
        painter.setFont(self._bold())
        painter.setPen(QColor(theme.muted if gone or self._stale else theme.text))
        painter.drawText(box, _CAPTION, name)
        painter.setFont(self.font())
        painter.setPen(ink)
        box = QRectF(box.x(), box.bottom(), room, self._state_height(party, room))
        painter.drawText(box, _CAPTION, words.presence(presence, party))


def _radius(width: int) -> float:
    """How large a person is drawn in a picture of this width, in device-independent pixels."""
    scale = text_scale()
    return min(LARGEST_RADIUS * scale, max(RADIUS * scale, width * SHARE_OF_WIDTH))


def fitted(metrics: QFontMetrics, name: str, room: int) -> str:
    """A name on one line, or on two; one that is still too long loses its middle."""
    if metrics.horizontalAdvance(name) <= room:
        return name
    lines = in_two_lines(name).split("\n")
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room) for line in lines)


def spoken(scene: Scene, sentence: str, destination: str) -> str:
    """The picture as a screen reader tells it."""
    sentences = [sentence.rstrip(".")]
    for party in Party:
        presence = _presence(scene, party)
        if presence:
            sentences.append(f"{_name(party, destination)}: {words.presence(presence, party)}")
    return ". ".join(sentences)


def _presence(scene: Scene | None, party: Party) -> Presence | None:
    if scene is None:
        return None
    match party:
        case Party.CALLER:
            return scene.caller
        case Party.AGENT:
            return scene.agent
        case Party.DESTINATION:
            return scene.destination


def _name(party: Party, destination: str) -> str:
    match party:
        case Party.CALLER:
            return translate("parties", "Caller")
        case Party.AGENT:
            return translate("parties", "You")
        case Party.DESTINATION:
            return destination or translate("parties", "Destination")


class PartiesPanel(QWidget):
    """The banner and the picture together; who hears whom is spoken when it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Strip(scale=1.1, strong=True, centred=True)
        self.picture = PartiesPicture()
        self._announced = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(self.picture)

    def render_desk(self, desk: Desk, now_ms: int) -> None:
        """Draw the scene of the call in hand, or nothing."""
        scene = scene_of_current(desk)
        self.setVisible(scene is not None)
        if scene is None:
            self._announced = ""
            return
        stale = desk.is_stale(now_ms)
        text, tone = hearing(desk, scene, now_ms)
        if text != self._announced:
            self._announced = text
            announce(self.banner.line, text)
        self.banner.say(text, tone)
        self.picture.render_scene(scene, text, _destination(desk, scene), stale=stale)


def _destination(desk: Desk, scene: Scene) -> str:
    if scene.to is None:
        return ""
    named = _quick_dial_names(desk.policy.quick_dial, desk.policy.region)
    return named.get(scene.to) or formatted(scene.to)


@lru_cache(maxsize=4)
def _quick_dial_names(entries: tuple[QuickDial, ...], region: str) -> dict[str, str]:
    readings = ((entry.name, read_destination(entry.to, region)) for entry in reversed(entries))
    return {reading.to: name for name, reading in readings if isinstance(reading, Destination)}
