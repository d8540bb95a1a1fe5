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
            painter.drawLine(ear, ear + QPointF(0, 4))
    painter.restore()


def draw_pause(painter: QPainter, place: QPointF, ink: QColor, theme: Colours) -> None:
    """The sign of a caller on hold."""
    painter.save()
    _draw_disc(painter, place, ink, theme)
    painter.setPen(QPen(QColor(theme.surface), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x in (-2.6, 2.6):
        painter.drawLine(place + QPointF(x, -3.2), place + QPointF(x, 3.2))
    painter.restore()


def draw_badge(painter: QPainter, place: QPointF, sign: str, ink: QColor, theme: Colours) -> None:
    """One character on a disc."""
    painter.save()
    _draw_disc(painter, place, ink, theme)
    painter.setPen(QColor(theme.surface))
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(12)
    painter.setFont(font)
    painter.drawText(QRectF(place.x() - 9, place.y() - 9, 18, 18), int(Qt.AlignmentFlag.AlignCenter), sign)
    painter.restore()


def _draw_disc(painter: QPainter, place: QPointF, ink: QColor, theme: Colours) -> None:
    painter.setPen(QPen(QColor(theme.surface), 2))
    painter.setBrush(ink)
    painter.drawEllipse(place, 9, 9)
