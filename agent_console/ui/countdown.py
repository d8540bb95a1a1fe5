"""The time that is left to return or accept a call: a gauge that the eye reads without reading digits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from agent_console.desk.handling import HandlingKind
from agent_console.desk.windows import Window
from agent_console.ui import words
from agent_console.ui.surfaces import Tone
from agent_console.ui.theme import colours

translate = QCoreApplication.translate
ANNOUNCED_SECONDS = (30, 10, 5)


class Countdown(QProgressBar):
    """A draining bar with the seconds on it: calm, then amber, then red with a word."""

    def __init__(self, kind: HandlingKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._seconds: int | None = None
        self._window: Window | None = None
        self._announced: int | None = None
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def render_window(self, window: Window | None) -> None:
        """Draw the window that is open, or hide."""
        mine = window if window is not None and window.kind is self._kind else None
        if mine == self._window:
            return
        self._window = mine
        self.setVisible(mine is not None)
        if mine is None:
            self._announced = None
            return
        seconds = None if mine.left_ms is None else mine.left_ms // 1000
        self.setRange(0, mine.length_ms)
        self.setValue(mine.left_ms if mine.left_ms is not None else mine.length_ms)
        if seconds != self._seconds or not self.accessibleName():
            self._seconds = seconds
            self.setAccessibleName(self._name(seconds))
            self._announce(seconds)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(28, self.fontMetrics().height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.sizeHint().height())

    def _name(self, seconds: int | None) -> str:
        if self._kind is HandlingKind.RETURN:
            if seconds is None:
                return translate("countdown", "Return time left: not known yet")
            if seconds == 0:
                return translate(
                    "countdown", "Return time left: 0 seconds. The call can no longer be returned"
                )
            return translate("countdown", "Return time left: %n second(s)", "", seconds)
        if seconds is None:
            return translate("countdown", "Accept time left: not known yet")
        if seconds == 0:
            return translate("countdown", "Accept time left: 0 seconds. The router takes the call back")
        return translate("countdown", "Accept time left: %n second(s)", "", seconds)

    def _announce(self, seconds: int | None) -> None:
        due = next(
            (mark for mark in sorted(ANNOUNCED_SECONDS) if seconds is not None and seconds <= mark), None
        )
        if due is None or due == self._announced or seconds == 0:
            return
        self._announced = due
        event = QAccessibleAnnouncementEvent(self, self._name(seconds))
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _shown(self) -> tuple[str, Tone]:
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
            hurry = translate("countdown", "{clock} · hurry")
            return hurry.format(clock=clock), Tone.BAD
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
        share = self.value() / self.maximum() if self._seconds and self.maximum() else 0.0
        if share > 0:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone.tint(theme))
            filled = box.adjusted(1, 1, -1, -1)
            width = filled.width() * share
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.setLeft(filled.right() - width)
            else:
                filled.setWidth(width)
            painter.setClipRect(filled)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
            painter.setClipping(False)
            painter.setPen(QPen(tone.ink(theme), 3))
            edge = (
                filled.left() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else filled.right()
            )
            painter.drawLine(int(edge), int(filled.top()) + 3, int(edge), int(filled.bottom()) - 2)
            painter.restore()
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(tone.ink(theme))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
