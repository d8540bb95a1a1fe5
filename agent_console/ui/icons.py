"""Our own line icons, drawn in the palette's colours, and the small buttons that carry one."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from agent_console.ui.room import for_text
from agent_console.ui.strokes import stroke
from agent_console.ui.surfaces import draw_focus
from agent_console.ui.theme import colours

_PATHS = {
    "history": "M4 12a8 8 0 1 0 2.3-5.6M4 4v4h4M12 8v4l3 2",
    "diagnostics": "M3 12h4l2.5-6 4 12 2.5-6H21",
    "settings": (
        "M4 7h9M19 7h1M4 17h1M11 17h9M16 5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4"
    ),
    "compact": "M4 9h16M4 15h16M9 4l3 3 3-3M9 20l3-3 3 3",
    "full": "M4 9h16M4 15h16M9 5l3-3 3 3M9 19l3 3 3-3",
    "help": (
        "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.6v.4"
    ),
    "open": "M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5",
    "away": "M6 6l12 12M18 6L6 18",
    "bell": "M6 16v-5a6 6 0 0 1 12 0v5l2 2H4zM10 21h4",
    "no_bell": "M6 16v-5a6 6 0 0 1 9.5-4.9M18 11v5l2 2H8M10 21h4M4 4l16 16",
    "phone": (
        "M8.5 4.5 6 4.2C4.8 4.2 4 5 4.1 6.3 4.7 13.4 10.6 19.3 17.7 19.9 19 20 19.8 19.2 19.8 18L19.5 15.5"
        "L15.5 14 13.8 15.7C11.4 14.5 9.5 12.6 8.3 10.2L10 8.5Z"
    ),
    "silence": "M4 10v4h3l4 4V6L7 10zM16 9l5 6M21 9l-5 6",
}
_GRID = 24
SIZE = 18


@lru_cache(maxsize=128)
def picture(name: str, colour: str, ratio: float, size: int = SIZE) -> QPixmap:
    """The icon of this name, `size` device-independent pixels wide on a screen of this pixel ratio."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / _GRID, size / _GRID)
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), 1.8, c=round_cap, j=round_join))
    painter.drawPath(stroke(_PATHS[name]))
    painter.end()
    return pixmap


class IconButton(QAbstractButton):
    """A small button that shows an icon; what it does stands in its name and its tool tip."""

    _AROUND = 5

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, key: str) -> None:
        """Write into the tool tip which key presses it; empty for none."""
        name = self.accessibleName()
        self.setToolTip(f"{name} ({key})" if key else name)

    def set_icon(self, icon: str, name: str) -> None:
        """Show another icon, for another meaning."""
        if icon != self._icon:
            self._icon = icon
            self.setAccessibleName(name)
            self.setToolTip(name)
            self.update()

    def sizeHint(self) -> QSize:
        length = for_text(SIZE) + 2 * self._AROUND
        return QSize(length, length)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        lit = self.isChecked() or self.isDown() or self.underMouse()
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_tint))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            draw_focus(painter, box, theme, QColor(theme.window))
        ink = theme.text if lit else theme.muted
        icon = picture(self._icon, ink, self.devicePixelRatioF(), for_text(SIZE))
        painter.drawPixmap(self._AROUND, self._AROUND, icon)
