"""The last outcome or error, in words. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.ui.announcing import announce
from agent_console.ui.lines import Strip, Tone

translate = QCoreApplication.translate


class MessageLine(Strip):
    """One sentence on a tinted strip, spoken when it changes; `quiet` where another line speaks it."""

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__()
        self._quiet = quiet
        self._announced = ""
        self.show_message("", Tone.MUTED)

    def show_message(self, text: str, tone: Tone) -> None:
        """Show and announce a new sentence; an empty one clears the strip."""
        spoken = translate("message", "Message: {text}").format(text=text)
        self.say(text, tone, spoken=spoken if text else translate("message", "Message: none"))
        if text and text != self._announced and not self._quiet:
            announce(self.line, text, urgent=tone in (Tone.BAD, Tone.CAUTION))
        self._announced = text
