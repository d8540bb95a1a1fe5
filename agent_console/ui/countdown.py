"""The time that is left to return or accept a call: a gauge that the eye reads without reading digits."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from agent_console.desk.handling import HandlingKind
from agent_console.desk.windows import Window
from agent_console.ui import words
from agent_console.ui.announcing import announce
from agent_console.ui.buttons import longest_word, wrapped_height
from agent_console.ui.lines import Tone
from agent_console.ui.theme import Colours, colours

translate = QCoreApplication.translate
ANNOUNCED_SECONDS = (5, 10, 30)
_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class Countdown(QProgressBar):
    """A draining bar with the time on it: calm, then amber, then red with a word."""

    _BESIDE, _ABOVE = 8, 8

    def __init__(self, kind: HandlingKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._window: Window | None = None
        self._call_uuid = ""
        self._seconds: int | None = None
        self._stale = False
        self._announced: int | None = None
        self.setTextVisible(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setVisible(False)

    def render_window(self, window: Window | None, call_uuid: str, *, stale: bool) -> None:
        """Draw the window that is open on this call, or hide."""
        mine = window if window is not None and window.kind is self._kind else None
        if (mine, call_uuid, stale) == (self._window, self._call_uuid, self._stale):
            return
        if mine is None or call_uuid != self._call_uuid:
            self._announced = None
        self._window, self._call_uuid, self._stale = mine, call_uuid, stale
        self.setVisible(mine is not None)
        if mine is None:
            return
        seconds = None if mine.left_ms is None else mine.left_ms // 1000
        # QProgressBar repaints at once, and with it all that has changed so far in the whole window.
        self.setUpdatesEnabled(False)
        # In seconds, as the name says them: it is what assistive technology reads.
        self.setRange(0, ceil(mine.length_ms / 1000))
        self.setValue(self.maximum() if seconds is None else seconds)
        self.setUpdatesEnabled(True)
        if seconds != self._seconds or not self.accessibleName():
            self._seconds = seconds
            self.setAccessibleName(self._name(seconds))
            self.updateGeometry()
        self._announce(seconds)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        width = longest_word(QFontMetrics(self._bold()), self._shown()[0]) + 2 * self._BESIDE
        return QSize(max(100, width), self.fontMetrics().height() + 2 * self._ABOVE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - 2 * self._BESIDE)
        return wrapped_height(QFontMetrics(self._bold()), self._shown()[0], room) + 2 * self._ABOVE

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _name(self, seconds: int | None) -> str:
        if self._kind is HandlingKind.RETURN:
            if seconds is None:
                return translate("countdown", "Return time left: not known yet")
            if seconds == 0:
                return translate(
                    "countdown", "Return time left: 0 seconds. The call can no longer be returned"
                )
            return translate("countdown", "Return time left: %n seconds", "", seconds)
        if seconds is None:
            return translate("countdown", "Accept time left: not known yet")
        if seconds == 0:
            return translate("countdown", "Accept time left: 0 seconds. The router takes the call back")
        return translate("countdown", "Accept time left: %n seconds", "", seconds)

    def _announce(self, seconds: int | None) -> None:
        if not seconds:
            return
        due = next((mark for mark in ANNOUNCED_SECONDS if seconds <= mark), None)
        # A clock that becomes better known can go back a second: no mark is announced twice for that.
        if due is None or (self._announced is not None and due >= self._announced):
            return
        self._announced = due
        announce(self, self._name(seconds), urgent=True)

    def _shown(self) -> tuple[str, Tone]:
        text, tone = self._text()
        return text, Tone.MUTED if self._stale else tone

    def _text(self) -> tuple[str, Tone]:
        seconds = self._seconds
        returning = self._kind is HandlingKind.RETURN
        if seconds is None:
            return translate("countdown", "time left not known yet"), Tone.MUTED
        if seconds == 0:
            closed = (
                translate("countdown", "can no longer be returned")
                if returning
                else translate("countdown", "the router takes it back")
            )
            return closed, Tone.MUTED
        clock = words.duration(seconds)
        if seconds <= 10:
            return translate("countdown", "{clock} · hurry").format(clock=clock), Tone.BAD
        left = (
            translate("countdown", "{clock} to return")
            if returning
            else translate("countdown", "{clock} to accept")
        )
        return left.format(clock=clock), Tone.CAUTION if seconds <= 30 else Tone.GOOD

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours(self.palette())
        text, tone = self._shown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tone.ink(theme), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(box, 6, 6)
        inside = self.rect().adjusted(self._BESIDE, 0, -self._BESIDE, 0)
        written = QRectF(QFontMetrics(self._bold()).boundingRect(inside, _CENTRED, text))
        share = self._share()
        if share > 0:
            self._draw_level(painter, theme, tone, box.adjusted(1, 1, -1, -1), share, written)
        painter.setFont(self._bold())
        painter.setPen(tone.ink(theme))
        painter.drawText(inside, _CENTRED, text)

    def _share(self) -> float:
        """How much of the bar is left, finer than its value tells."""
        if not self._seconds or self._window is None or self._window.left_ms is None:
            return 0.0
        return self._window.left_ms / self._window.length_ms

    def _draw_level(
        self, painter: QPainter, theme: Colours, tone: Tone, box: QRectF, share: float, written: QRectF
    ) -> None:
        filled = QRectF(box)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if leftwards:
            filled.setLeft(box.right() - box.width() * share)
        else:
            filled.setWidth(box.width() * share)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.tint(theme))
        painter.setClipRect(filled)
        painter.drawRoundedRect(box, 5, 5)
        painter.restore()
        edge = filled.left() + 1.5 if leftwards else filled.right() - 1.5
        painter.setPen(QPen(tone.ink(theme), 3, c=Qt.PenCapStyle.FlatCap))
        top, bottom = box.top() + 2, box.bottom() - 2
        if written.left() - 4 < edge < written.right() + 4:
            # It does not strike out the text: above and below a piece of it is left.
            painter.drawLine(QPointF(edge, top), QPointF(edge, max(top + 3, written.top() - 1)))
            painter.drawLine(QPointF(edge, min(bottom - 3, written.bottom() + 1)), QPointF(edge, bottom))
            return
        painter.drawLine(QPointF(edge, top), QPointF(edge, bottom))
