"""A brief passing from one picture to the next, and none where the system asks for less motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

LONGEST_MS = 180


class Fade:
    """Lets what a widget showed fade over what it shows now, which is there from the first frame."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._before: QPixmap | None = None
        self._animation: QVariantAnimation | None = None

    def begin(self) -> None:
        """Call before the widget changes: what it shows at this moment fades."""
        lasts_ms = self._lasts_ms()
        if not lasts_ms or not self._widget.isVisible():
            return
        if self._animation is None:
            self._animation = self._made()
        self._animation.stop()
        self._before = None
        self._before = self._widget.grab()
        self._animation.setDuration(lasts_ms)
        self._animation.start()

    def draw_over(self, painter: QPainter) -> None:
        """Call at the end of painting."""
        if (
            self._animation
            and self._before
            and self._before.deviceIndependentSize() == self._widget.size().toSizeF()
        ):
            painter.setOpacity(float(self._animation.currentValue()))
            painter.drawPixmap(0, 0, self._before)

    def _made(self) -> QVariantAnimation:
        # Each of Qt's classes costs the start what its enums cost; nothing fades before the first painting.
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        animation = QVariantAnimation(self._widget)
        animation.setStartValue(1.0)
        animation.setEndValue(0.0)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        animation.valueChanged.connect(lambda _: self._widget.update())
        animation.finished.connect(self._forget)
        return animation

    def _lasts_ms(self) -> int:
        from PySide6.QtWidgets import QStyle

        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return min(LONGEST_MS, self._widget.style().styleHint(hint, None, self._widget))

    def _forget(self) -> None:
        self._before = None
        self._widget.update()
