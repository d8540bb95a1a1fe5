"""The last outcome or error, in words. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from agent_console.ui.lines import Strip, Tone

translate = QCoreApplication.translate


class MessageLine(Strip):
    """One sentence on a tinted strip, spoken when it changes."""

    def __init__(self) -> None:
        super().__init__()
        self._announced = ""
        self.show_message("", Tone.MUTED)

    def show_message(self, text: str, tone: Tone) -> None:
        """Show and announce a new sentence; an empty one clears the strip."""
        spoken = translate("message", "Message: {text}").format(text=text)
        self.say(text, tone, spoken=spoken if text else translate("message", "Message: none"))
        if text and text != self._announced:
            event = QAccessibleAnnouncementEvent(self.line, text)
            urgent = tone in (Tone.BAD, Tone.CAUTION)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
            QAccessible.updateAccessibility(event)
        self._announced = text
