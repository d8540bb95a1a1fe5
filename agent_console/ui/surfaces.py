"""What panels stand on and how focus is drawn: a card and a ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QWidget

from agent_console.ui.theme import Colours, colours

RADIUS = 8


class Card(QGroupBox):
    """A quiet raised surface that groups what belongs together."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)

    def identify(self, identifier: str) -> None:
        """Tell assistive technology which it is of all that are called so."""
        if hasattr(QWidget, "setAccessibleIdentifier"):
            self.setAccessibleIdentifier(identifier)
        else:
            # Before Qt 6.9 the identifier that the bridges tell ends with the name of the object.
            self.setObjectName(identifier)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: ARG002
        # Qt would hand the keyboard on to the first control within.
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            draw_focus(painter, box.adjusted(1, 1, -1, -1), theme, QColor(theme.surface))


def draw_focus(painter: QPainter, box: QRectF, theme: Colours, ink: QColor) -> None:
    """Two rings, one in the ink and one in the accent: visible on any fill."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QPen(ink, 1))
    painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
    painter.restore()
