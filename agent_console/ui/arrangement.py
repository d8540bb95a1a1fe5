"""Where things stand in the window: one column where it is narrow, the list beside the rest where it is wide.

The buttons stand at the bottom, and what varies in height stands above them. A ring, a message or a longer
sentence takes its room from the list and from the card of the call, and moves no button under the pointer.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from agent_console.ui.room import for_text
from agent_console.ui.scrolling import FittingArea

WIDE = 820
NARROWEST = 360


class Arrangement(QWidget):
    """The central widget. `strips` tell about everything, `listed` is the list, `ringing` and `in_hand` tell
    about one call, and `acting` are the things to press and what became of pressing them, topmost first."""

    def __init__(
        self,
        strips: list[QWidget],
        listed: QWidget,
        ringing: QWidget,
        in_hand: QWidget,
        acting: list[QWidget],
    ) -> None:
        super().__init__()
        self._wide: bool | None = None
        self._strips = _stacked(strips)
        self._listed, self._ringing = listed, ringing
        self._in_hand = FittingArea(in_hand)
        self._acting = _stacked(acting)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(8)
        self._grid.addLayout(self._strips, 0, 0, 1, 2)
        self._place(wide=False)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above everything else."""
        self._strips.insertWidget(0, strip)

    def put_off(self) -> None:
        """Give nothing a place until `settle`: else each part that comes into sight would arrange all."""
        self._grid.setEnabled(False)

    def settle(self, *, another_call: bool) -> None:
        """Let all find their places at the next request for it.

        The card of another call asks for its new height at once; Qt would tell of it a round later, and all
        would have been arranged for nothing.
        """
        if another_call:
            self._in_hand.updateGeometry()
        self._grid.setEnabled(True)

    def minimumSizeHint(self) -> QSize:
        least = for_text(NARROWEST) - 12
        return QSize(least, self._grid.minimumHeightForWidth(max(self.width(), least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(wide=event.size().width() >= for_text(WIDE))

    def _place(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        grid, column, span = self._grid, int(wide), 1 if wide else 2
        for widget in (self._listed, self._ringing, self._in_hand):
            grid.removeWidget(widget)
        grid.removeItem(self._acting)
        # A row that holds nothing would still have its spacing: beside the list the rest begins in its row.
        first = 1 if wide else 2
        grid.addWidget(self._listed, 1, 0, 3 if wide else 1, span)
        grid.addWidget(self._ringing, first, column, 1, span)
        grid.addWidget(self._in_hand, first + 1, column, 1, span)
        grid.addLayout(self._acting, first + 2, column, 1, span)
        for row in (1, 2, 3):
            grid.setRowStretch(row, int(row == (2 if wide else 1)))
        for one in (0, 1):
            grid.setColumnStretch(one, 1)
        tall = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Maximum
        self._in_hand.setSizePolicy(QSizePolicy.Policy.Preferred, tall)


def _stacked(widgets: list[QWidget]) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(8)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
