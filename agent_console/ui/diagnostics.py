"""The Diagnostics window: how connection, clock, rings and keyring are doing, and a report to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_console.ui.buttons import ActionButton, Weight
from agent_console.ui.controls import TextArea
from agent_console.ui.lines import Line, Tone
from agent_console.ui.room import for_text, size_for_text
from agent_console.ui.side_window import SideWindow
from agent_console.ui.support_report import Section, written

translate = QCoreApplication.translate


class DiagnosticsWindow(SideWindow):
    """Shows what it is told, as the very text that *Copy report* copies: nothing goes that was not seen."""

    refresh_wanted = Signal()
    checks_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("diagnostics", "Agent Console – Diagnostics"))
        self.report = TextArea()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(translate("diagnostics", "Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.status = Line(tone=Tone.MUTED)
        self.status.say(translate("diagnostics", "Keys are never in it, and phone numbers are masked."))
        self.checks = ActionButton(translate("diagnostics", "Run checks"))
        self.refresh = ActionButton(translate("diagnostics", "Refresh"))
        self.copy = ActionButton(translate("diagnostics", "Copy report"), Weight.PRIMARY)
        self.checks.explain(
            translate(
                "diagnostics",
                "Tries the configuration, the keyring, each key, the server and the softphones.",
            )
        )
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.checks, self.refresh, self.copy):
            foot.addWidget(button)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.report, 1)
        column.addWidget(self.status)
        column.addLayout(foot)
        self.checks.clicked.connect(self.checks_wanted)
        self.refresh.clicked.connect(self.refresh_wanted)
        self.copy.clicked.connect(self._copy)
        self.setMinimumSize(for_text(340), 320)

    def sizeHint(self) -> QSize:
        return size_for_text(680, 620)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show this in the place of what was shown, without moving what is being read."""
        text = written(sections)
        if text != self.report.toPlainText():
            bar = self.report.verticalScrollBar()
            at = bar.value()
            self.report.setPlainText(text)
            bar.setValue(at)

    def show_checking(self, *, checking: bool) -> None:
        """The checks have begun, or have come to their end."""
        self.checks.setEnabled(not checking)
        if checking:
            self.status.say(translate("diagnostics", "Checking…"), Tone.MUTED)
        else:
            self.status.say(translate("diagnostics", "✓ Checked: see the end of the report."), Tone.GOOD)
            self.report.verticalScrollBar().setValue(self.report.verticalScrollBar().maximum())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.status.say(translate("diagnostics", "✓ The report is in the clipboard."), Tone.GOOD)
