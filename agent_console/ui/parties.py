"""The picture of the three parties: caller, agent and destination, and who hears whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from agent_console.desk.hearing import Hears, Party, Presence, Scene, scene_of_current
from agent_console.desk.numbers import Destination, formatted, read_destination
from agent_console.desk.state import Desk
from agent_console.ui import words
from agent_console.ui.surfaces import Strip, Tone
from agent_console.ui.theme import Colours, colours

translate = QCoreApplication.translate

RADIUS = 22.0
TONES = {
    Presence.TALKING: Tone.GOOD,
    Presence.RINGING: Tone.TEXT,
    Presence.HELD: Tone.HOLD,
    Presence.UNCERTAIN: Tone.CAUTION,
    Presence.GONE: Tone.MUTED,
}


class PartiesPicture(QWidget):
    """Three people and the lines between them.

    A solid line: they hear each other. A dashed one: perhaps. A cut one: they do not. A held caller carries
    the pause sign. Shape and word say what the colour says.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._destination = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("parties", "Who hears whom"))

    def render_scene(self, scene: Scene, destination: str) -> None:
        """Draw this scene, if it is another than the one that is drawn; `destination` is the party's name."""
        if (scene, destination) == (self._scene, self._destination):
            return
        self._scene, self._destination = scene, destination
        self.setAccessibleDescription(spoken(scene, destination))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        above = height if self._has_destination() else 0
        return QSize(320, int(2 * RADIUS) + 18 + above + (1 + self._state_lines()) * height)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _state_lines(self) -> int:
        scene = self._scene
        if scene is None:
            return 1
        width = self._width_of_party()
        states = ((party, _presence(scene, party)) for party in Party)
        texts = [words.presence(presence, party) for party, presence in states if presence]
        return 2 if any(self.fontMetrics().horizontalAdvance(text) > width for text in texts) else 1

    def _width_of_party(self) -> float:
        return self.width() / (3 if self._has_destination() else 2) - 4

    def _has_destination(self) -> bool:
        return self._scene is not None and self._scene.destination is not None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        radius = RADIUS
        top = radius + 8 + (self.fontMetrics().height() if self._has_destination() else 0)
        places = self._places(top)
        self._draw_line(painter, theme, scene, (Party.CALLER, Party.AGENT), places, radius)
        if Party.DESTINATION in places:
            self._draw_line(painter, theme, scene, (Party.AGENT, Party.DESTINATION), places, radius)
            self._draw_arc(painter, theme, scene, places, radius)
        for party, place in places.items():
            self._draw_party(painter, theme, party, place, radius)

    def _places(self, top: float) -> dict[Party, QPointF]:
        width = self.width()
        order = [Party.CALLER, Party.AGENT, Party.DESTINATION][: 3 if self._has_destination() else 2]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            order.reverse()
        step = width / len(order)
        return {party: QPointF(step * (index + 0.5), top) for index, party in enumerate(order)}

    def _draw_line(
        self,
        painter: QPainter,
        theme: Colours,
        scene: Scene,
        pair: tuple[Party, Party],
        places: dict[Party, QPointF],
        radius: float,
    ) -> None:
        hears = scene.hears(*pair)
        left, right = sorted((places[pair[0]], places[pair[1]]), key=lambda point: point.x())
        path = QPainterPath(left + QPointF(radius + 7, 0))
        path.lineTo(right - QPointF(radius + 7, 0))
        self._stroke(painter, theme, path, hears, (left + right) / 2)

    def _draw_arc(
        self, painter: QPainter, theme: Colours, scene: Scene, places: dict[Party, QPointF], radius: float
    ) -> None:
        hears = scene.hears(Party.CALLER, Party.DESTINATION)
        left, right = sorted((places[Party.CALLER], places[Party.DESTINATION]), key=lambda point: point.x())
        rise = left.y() - radius - 4
        path = QPainterPath(left + QPointF(radius * 0.75, -radius * 0.95))
        path.cubicTo(
            QPointF(left.x() + 60, rise - 14),
            QPointF(right.x() - 60, rise - 14),
            right + QPointF(-radius * 0.75, -radius * 0.95),
        )
        self._stroke(painter, theme, path, hears, path.pointAtPercent(0.5))

    def _stroke(
        self, painter: QPainter, theme: Colours, path: QPainterPath, hears: Hears, middle: QPointF
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if hears is Hears.YES:
            painter.setPen(QPen(QColor(theme.good), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
            return
        if hears is Hears.PERHAPS:
            pen = QPen(QColor(theme.caution), 3, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([1.5, 2.5])
            painter.setPen(pen)
            painter.drawPath(path)
            return
        painter.setPen(QPen(QColor(theme.line), 2))
        painter.drawPath(path)
        painter.setPen(QPen(QColor(theme.surface), 7))
        painter.drawPoint(middle)
        painter.setPen(QPen(QColor(theme.muted), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x in (-4, 4):
            painter.drawLine(middle + QPointF(-x, -4), middle + QPointF(x, 4))

    def _draw_party(
        self, painter: QPainter, theme: Colours, party: Party, place: QPointF, radius: float
    ) -> None:
        scene = self._scene
        presence = _presence(scene, party) if scene else None
        if scene is None or presence is None:
            return
        tone = TONES[presence]
        ink = tone.ink(theme)
        gone = presence is Presence.GONE
        style = (
            Qt.PenStyle.DashLine if presence in (Presence.RINGING, Presence.GONE) else Qt.PenStyle.SolidLine
        )
        painter.setPen(QPen(ink, 2, style))
        painter.setBrush(tone.tint(theme) if not gone else QColor(theme.surface))
        painter.drawEllipse(place, radius, radius)
        _draw_person(painter, place, radius, ink, you=party is Party.AGENT)
        if presence is Presence.HELD:
            _draw_pause(painter, place + QPointF(radius * 0.72, radius * 0.72), theme)
        elif presence is Presence.UNCERTAIN:
            _draw_badge(painter, place + QPointF(radius * 0.72, radius * 0.72), "?", ink, theme)
        height = self.fontMetrics().height()
        width = self._width_of_party()
        box = QRectF(place.x() - width / 2, place.y() + radius + 6, width, height)
        name = _name(party, self._destination)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if not gone else theme.muted))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._fit(painter, name, width))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(box.x(), box.bottom(), width, 2 * height)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), words.presence(presence, party))

    def _fit(self, painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(width))


def spoken(scene: Scene, destination: str) -> str:
    """The picture as a screen reader tells it."""
    sentences = [f"{_name(Party.CALLER, destination)}: {words.presence(scene.caller, Party.CALLER)}"]
    sentences.append(f"{_name(Party.AGENT, destination)}: {words.presence(scene.agent, Party.AGENT)}")
    if scene.destination is not None:
        state = words.presence(scene.destination, Party.DESTINATION)
        sentences.append(f"{_name(Party.DESTINATION, destination)}: {state}")
    sentences.append(words.hearing(scene)[0])
    return ". ".join(sentences)


def _presence(scene: Scene, party: Party) -> Presence | None:
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


def _draw_person(painter: QPainter, place: QPointF, radius: float, ink: QColor, *, you: bool) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(place + QPointF(0, -radius * 0.24), radius * 0.26, radius * 0.26)
    shoulders = QPainterPath()
    box = QRectF(place.x() - radius * 0.5, place.y() + radius * 0.12, radius, radius * 0.9)
    shoulders.moveTo(box.left(), box.center().y())
    shoulders.arcTo(box, 180, -180)
    shoulders.closeSubpath()
    painter.drawPath(shoulders)
    if you:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 2))
        head = QRectF(place.x() - radius * 0.42, place.y() - radius * 0.66, radius * 0.84, radius * 0.84)
        painter.drawArc(head, 0, 180 * 16)
        painter.drawLine(
            head.center() + QPointF(-radius * 0.42, 0), head.center() + QPointF(-radius * 0.42, 4)
        )
        painter.drawLine(head.center() + QPointF(radius * 0.42, 0), head.center() + QPointF(radius * 0.42, 4))
    painter.restore()


def _draw_pause(painter: QPainter, place: QPointF, theme: Colours) -> None:
    painter.save()
    painter.setPen(QPen(QColor(theme.surface), 2))
    painter.setBrush(QColor(theme.hold))
    painter.drawEllipse(place, 9, 9)
    painter.setPen(QPen(QColor(theme.surface), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x in (-2.6, 2.6):
        painter.drawLine(place + QPointF(x, -3.2), place + QPointF(x, 3.2))
    painter.restore()


def _draw_badge(painter: QPainter, place: QPointF, sign: str, ink: QColor, theme: Colours) -> None:
    painter.save()
    painter.setPen(QPen(QColor(theme.surface), 2))
    painter.setBrush(ink)
    painter.drawEllipse(place, 9, 9)
    painter.setPen(QColor(theme.surface))
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(12)
    painter.setFont(font)
    painter.drawText(QRectF(place.x() - 9, place.y() - 9, 18, 18), int(Qt.AlignmentFlag.AlignCenter), sign)
    painter.restore()


class PartiesPanel(QWidget):
    """The banner and the picture together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Strip(scale=1.1, strong=True, centred=True)
        self.picture = PartiesPicture()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(self.picture)

    def render_desk(self, desk: Desk) -> None:
        """Draw the scene of the call in hand, or nothing."""
        scene = scene_of_current(desk)
        self.setVisible(scene is not None)
        if scene is not None:
            self.banner.say(*words.hearing(scene))
            self.picture.render_scene(scene, _destination(desk, scene))


def _destination(desk: Desk, scene: Scene) -> str:
    named = (
        entry.name for entry in desk.policy.quick_dial if scene.to and _dials(desk, entry.to) == scene.to
    )
    return next(named, formatted(scene.to) if scene.to else "")


def _dials(desk: Desk, to: str) -> str | None:
    reading = read_destination(to, desk.policy.region)
    return reading.to if isinstance(reading, Destination) else None
