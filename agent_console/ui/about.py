"""The About window: which version this is, whether there is a newer one, and whose work it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_console.licences import Part
from agent_console.ui.buttons import press
from agent_console.ui.controls import SmallButton, TextArea, TextLine, offer_to_clear
from agent_console.ui.lines import Line, Tone, from_the_left
from agent_console.ui.room import for_text, size_for_text
from agent_console.ui.rows import CalmList
from agent_console.ui.side_window import SideWindow
from agent_console.ui.surfaces import Card
from agent_console.ui.update_words import in_words
from agent_console.updates.states import Downloading, Looking, State, SwitchedOff

translate = QCoreApplication.translate

WIDE = 560


class AboutWindow(SideWindow):
    """Shows what it is told. `versions` are lines such as the program's own, Python's and Qt's."""

    look_wanted = Signal()

    def __init__(self, versions: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._listed: tuple[Part, ...] = ()
        self.setWindowTitle(translate("about", "Agent Console – About"))
        self._name = Line(scale=1.6, strong=True)
        self._name.say(from_the_left(translate("about", "Agent Console")))
        self.versions = Line(tone=Tone.MUTED)
        self.versions.say(from_the_left(" · ".join(versions)))
        # To be pasted into a ticket.
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.update_line = Line()
        self.look = SmallButton(translate("about", "Look for a newer version"))
        self.search = TextLine()
        self.search.setPlaceholderText(translate("about", "Name or licence"))
        self.search.setAccessibleName(translate("about", "Search licences"))
        offer_to_clear(self.search, translate("about", "Clear"))
        self.list = CalmList()
        self.list.setAccessibleName(translate("about", "Licences"))
        self.text = TextArea()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("about", "Licence"))
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Their lines are broken for eighty columns already; broken once more they are hard to read.
        font = self.text.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self.text.setFont(font)
        self.status = Line(tone=Tone.MUTED)
        self._lay_out()
        self.look.clicked.connect(self.look_wanted)
        self.search.typed.connect(lambda _: self._list_found())
        self.list.currentRowChanged.connect(self._show_text)
        # Assistive technology selects a row without making it the current one.
        self.list.itemSelectionChanged.connect(self._on_selection)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)
        self.list.setFocus()
        self.show_update(SwitchedOff())
        self.status.say(translate("about", "Reading the licences…"))

    def sizeHint(self) -> QSize:
        return size_for_text(880, 640)

    def show_update(self, state: State) -> None:
        """What is known of newer versions."""
        self.update_line.say(*in_words(state))
        press(self.look, enabled=not isinstance(state, SwitchedOff | Looking | Downloading))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Whose work the program holds, by name."""
        self._parts = tuple(parts)
        self._list_found()

    def show_failure(self, text: str) -> None:
        """The licences could not be read; `text` says why."""
        self.status.say(f"⚠ {text}", Tone.BAD, spoken=text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= for_text(WIDE)
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self) -> None:
        update = QHBoxLayout()
        update.setSpacing(8)
        update.addWidget(self.update_line, 1)
        update.addWidget(self.look)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(8)
        # Without a name of its own: the list inside says what it is, and once is enough.
        listed = Card("")
        around = QVBoxLayout(listed)
        around.setContentsMargins(4, 4, 4, 4)
        around.addWidget(self.list)
        self._beside.addWidget(listed, 2)
        self._beside.addWidget(self.text, 3)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self._name, self.versions):
            column.addWidget(widget)
        column.addLayout(update)
        column.addWidget(self.search)
        column.addLayout(self._beside, 1)
        column.addWidget(self.status)
        self.setMinimumSize(for_text(340), 360)

    def _list_found(self) -> None:
        wanted = self.search.text().casefold().split()
        before = self._selected()
        self._listed = tuple(one for one in self._parts if all(word in _searched(one) for word in wanted))
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._listed:
            self.list.addItem(QListWidgetItem(f"{one.name} {one.version}\n{one.licence}"))
        self.list.blockSignals(False)
        if self._listed:
            self.list.setCurrentRow(self._listed.index(before) if before in self._listed else 0)
            text = translate(
                "about",
                "It stands on the work of others: %n, each under its own licence.",
                "",
                len(self._parts),
            )
            self.status.say(text, Tone.MUTED)
        else:
            self.text.clear()
            self.status.say(translate("about", "No part is like that."), Tone.MUTED)

    def _selected(self) -> Part | None:
        row = self.list.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def _on_selection(self) -> None:
        for index in self.list.selectedIndexes():
            self.list.setCurrentRow(index.row())

    def _show_text(self) -> None:
        one = self._selected()
        if one is None:
            return
        head = "\n".join(part for part in (f"{one.name} {one.version}", one.licence, one.homepage) if part)
        body = one.text or translate("about", "It brings no text of its licence; see its homepage.")
        self.text.setPlainText(f"{head}\n\n{body}")


def _searched(part: Part) -> str:
    return f"{part.name} {part.licence}".casefold()
