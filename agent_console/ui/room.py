"""Lengths that grow with the text: whoever reads larger letters needs wider windows and larger signs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

_USUAL_DIGIT_WIDTH = 7.7
"""Of the text for which the windows were laid out, in device-independent pixels."""


def text_scale() -> float:
    """How many times larger than usual texts are; never less than once."""
    digit_width = QFontMetricsF(QApplication.font()).horizontalAdvance("0")
    return max(1.0, digit_width / _USUAL_DIGIT_WIDTH)


def for_text(length: int) -> int:
    """This many device-independent pixels, or more where the text is larger than usual."""
    return round(length * text_scale())


def size_for_text(width: int, height: int) -> QSize:
    """A size that grows with the text, as far as the screen has room for it."""
    size = QSize(for_text(width), for_text(height))
    screen = QApplication.primaryScreen()
    return size.boundedTo(screen.availableSize()) if screen else size
