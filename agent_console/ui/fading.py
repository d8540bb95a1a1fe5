"""A brief passing from one picture to the next, and none where the system asks for less motion."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QWidget

LONGEST_MS = 180


class Fade:
    """Lets what a widget showed fade over what it shows now, which is there from the first frame."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._before: QPixmap | None = None
        self._animation = QVariantAnimation(widget)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(lambda _: widget.update())
        self._animation.finished.connect(self._forget)

    def begin(self) -> None:
        """Call before the widget changes: what it shows at this moment fades."""
        lasts_ms = self._lasts_ms()
        if not lasts_ms or not self._widget.isVisible():
            return
        self._animation.stop()
        self._before = None
        self._before = self._widget.grab()
        self._animation.setDuration(lasts_ms)
        self._animation.start()

    def draw_over(self, painter: QPainter) -> None:
        """Call at the end of painting."""
        if self._before is not None and self._before.deviceIndependentSize() == self._widget.size().toSizeF():
            painter.setOpacity(float(self._animation.currentValue()))
            painter.drawPixmap(0, 0, self._before)

    def _lasts_ms(self) -> int:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return min(LONGEST_MS, self._widget.style().styleHint(hint, None, self._widget))

    def _forget(self) -> None:
        self._before = None
        self._widget.update()
