"""Links that macOS hands to the program that runs: as events of the application, not as a command's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

MOST_WAITING = 5


class LinkedApplication(QApplication):
    """Takes links of one scheme, also those that come before anybody listens."""

    def __init__(self, words: Sequence[str], scheme: str) -> None:
        super().__init__(words)
        self._scheme = scheme
        self._waiting: list[str] = []
        self._take: Callable[[str], None] | None = None

    def give_links_to(self, take: Callable[[str], None]) -> None:
        """Call this with each link from now on, and with those that have come before."""
        self._take = take
        waiting, self._waiting = self._waiting, []
        for link in waiting:
            take(link)

    # Not an event filter: on an application that sees every event of every widget.
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent) or event.url().scheme() != self._scheme:
            return super().event(event)
        link = bytes(event.url().toEncoded().data()).decode("ascii")
        if self._take is not None:
            self._take(link)
        elif len(self._waiting) < MOST_WAITING:
            self._waiting.append(link)
        return True
