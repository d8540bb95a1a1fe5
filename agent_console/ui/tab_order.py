"""The Tab key goes where the eye goes: in the order of the layouts, not in that of creation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def in_layout_order(widget: QWidget) -> Iterator[QWidget]:
    """All within it that the Tab key can reach, in the order in which its layouts hold them."""
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from in_layout_order(content)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from in_layout_order(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)


def set_tab_order(order: list[QWidget]) -> None:
    """Let the Tab key go through these in this order."""
    for one, other in pairwise(order):
        QWidget.setTabOrder(one, other)
