"""The little figures in the picture of the parties: a person, and the badges that a person can carry."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from agent_console.ui.theme import Colours


def draw_person(painter: QPainter, place: QPointF, radius: float, ink: QColor, *, you: bool) -> None:
    """Head and shoulders; the agent wears a headset."""
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
        for side in (-radius * 0.42, radius * 0.42):
            ear = head.center() + QPointF(side, 0)
            painter.drawLine(ear, ear + QPointF(0, radius * 0.18))
    painter.restore()


def draw_pause(painter: QPainter, place: QPointF, radius: float, ink: QColor, theme: Colours) -> None:
    """The sign of a caller on hold, on a disc of this radius."""
    painter.save()
    _draw_disc(painter, place, radius, ink, theme)
    width = radius * 0.27
    painter.setPen(QPen(QColor(theme.surface), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x in (-radius * 0.29, radius * 0.29):
        painter.drawLine(place + QPointF(x, -radius * 0.36), place + QPointF(x, radius * 0.36))
    painter.restore()


def draw_badge(
    painter: QPainter, place: QPointF, radius: float, sign: str, ink: QColor, theme: Colours
) -> None:
    """One character on a disc."""
    painter.save()
    _draw_disc(painter, place, radius, ink, theme)
    painter.setPen(QColor(theme.surface))
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(round(radius * 1.33))
    painter.setFont(font)
    box = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), sign)
    painter.restore()


def _draw_disc(painter: QPainter, place: QPointF, radius: float, ink: QColor, theme: Colours) -> None:
    painter.setPen(QPen(QColor(theme.surface), 2))
    painter.setBrush(ink)
    painter.drawEllipse(place, radius, radius)
