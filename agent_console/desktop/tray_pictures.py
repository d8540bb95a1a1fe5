"""The pictures of the tray icon: a shape and a colour for each state, on a tile seen on any panel."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from agent_console.desktop.tray_state import TrayState

TILE, EDGE = "#14171B", "#A3ADB8"
COLOURS = {
    TrayState.CONNECTING: "#A3ADB8",
    TrayState.LIVE: "#5ECB7C",
    TrayState.SLOWED_DOWN: "#E8B44C",
    TrayState.LOST: "#FF8A83",
    TrayState.KEY_REFUSED: "#FF8A83",
    TrayState.RINGING: "#66A9FF",
    TrayState.CALLER_ON_HOLD: "#B7A3FF",
}
_SIZES = (16, 22, 24, 32, 48, 64)


@lru_cache(maxsize=32)
def tray_picture(state: TrayState, *, quiet: bool) -> QIcon:
    """The icon of this state; one that keeps quiet has a struck corner."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_pixmap(state, size, quiet=quiet))
    return icon


def _pixmap(state: TrayState, size: int, *, quiet: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 16, size / 16)
    painter.setPen(QPen(QColor(EDGE), 0.8))
    painter.setBrush(QColor(TILE))
    painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.5, 3.5)
    _draw_shape(painter, state, QColor(COLOURS[state]))
    if quiet:
        _draw_quiet(painter)
    painter.end()
    return pixmap


def _draw_shape(painter: QPainter, state: TrayState, colour: QColor) -> None:
    line = QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match state:
        case TrayState.CONNECTING:
            for x in (4.2, 8, 11.8):
                painter.drawEllipse(QPointF(x, 8), 1.3, 1.3)
        case TrayState.LIVE:
            painter.drawEllipse(QPointF(8, 8), 4.2, 4.2)
        case TrayState.SLOWED_DOWN:
            painter.drawPolygon(QPolygonF([QPointF(4, 3), QPointF(12, 3), QPointF(8, 8)]))
            painter.drawPolygon(QPolygonF([QPointF(4, 13), QPointF(12, 13), QPointF(8, 8)]))
        case TrayState.LOST:
            painter.setPen(line)
            painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5))
            painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5))
        case TrayState.KEY_REFUSED:
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(5, 8), 2.2, 2.2)
            painter.drawLine(QPointF(7.6, 8), QPointF(13, 8))
            painter.drawLine(QPointF(12.6, 8), QPointF(12.6, 11))
        case TrayState.RINGING:
            painter.drawPath(_bell())
            painter.drawEllipse(QPointF(8, 13.2), 1.3, 1.0)
        case TrayState.CALLER_ON_HOLD:
            painter.drawRoundedRect(QRectF(4, 3.5, 3, 9), 1, 1)
            painter.drawRoundedRect(QRectF(9, 3.5, 3, 9), 1, 1)


def _bell() -> QPainterPath:
    bell = QPainterPath(QPointF(8, 2.4))
    bell.cubicTo(11.6, 2.4, 11.6, 5.8, 11.8, 8.4)
    bell.lineTo(13.2, 11.4)
    bell.lineTo(2.8, 11.4)
    bell.lineTo(4.2, 8.4)
    bell.cubicTo(4.4, 5.8, 4.4, 2.4, 8, 2.4)
    return bell


def _draw_quiet(painter: QPainter) -> None:
    painter.setPen(QPen(QColor(TILE), 0.8))
    painter.setBrush(QColor("#E8ECF1"))
    painter.drawEllipse(QPointF(12.4, 12.4), 3.2, 3.2)
    painter.setPen(QPen(QColor(TILE), 1.4))
    painter.drawLine(QPointF(10.8, 12.4), QPointF(14, 12.4))
