"""The fields of the Settings window, one for each kind of value: text, secret, choice, endpoint, list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from agent_console.ui.controls import QuietComboBox, SmallButton, TextArea, TextLine, Tick, TickText
from agent_console.ui.setting_field import Field
from agent_console.ui.settings_draft import Typed, number_or_text

translate = QCoreApplication.translate


class TextField(Field):
    """One line of text; of numbers if they are what it takes."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        placeholder: str = "",
        numbers: bool = False,
        labelled: bool = True,
    ) -> None:
        self.line = TextLine()
        super().__init__(label, self.line, hint=hint, labelled=labelled)
        self._numbers = numbers
        self.line.setPlaceholderText(placeholder)
        self.line.typed.connect(self._on_edit)

    def show_value(self, value: Typed) -> None:
        """Show it, leaving the cursor alone where nothing changes."""
        text = f"{value:g}" if isinstance(value, float) else str(value)
        if text != self.line.text() and value != self._read(self.line.text()):
            self.line.put(text)
            self.line.setCursorPosition(0)

    def _read(self, text: str) -> Typed:
        return number_or_text(text) if self._numbers else text.strip()

    def _on_edit(self, text: str) -> None:
        self.changed.emit(self._read(text))


class SecretField(Field):
    """A line for a key that is written and never shown; a button forgets the one that is stored."""

    forget = Signal()

    def __init__(self, label: str) -> None:
        self.line = TextLine()
        self.remove = SmallButton(translate("settings", "Remove"))
        self.remove.setCheckable(True)
        super().__init__(label, self.line, after=self.remove)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.typed.connect(lambda text: self.changed.emit(text.strip()))
        self.remove.toggled.connect(self._on_remove)

    def show_stored(self, *, stored: bool | None, typed: str | None, forgotten: bool) -> None:
        """Whether there is one (None: not known), what is typed, and whether it is to be removed."""
        self.remove.setVisible(bool(stored))
        if self.remove.isChecked() != forgotten:
            blocked = self.remove.blockSignals(True)
            self.remove.setChecked(forgotten)
            self.remove.blockSignals(blocked)
        self.line.setEnabled(not forgotten)
        self.remove.setText(translate("settings", "Keep") if forgotten else translate("settings", "Remove"))
        name = translate("settings", "Keep: {what}") if forgotten else translate("settings", "Remove: {what}")
        self.remove.setAccessibleName(name.format(what=self.label))
        if (typed or "") != self.line.text().strip():
            self.line.put(typed or "")
        self.line.setPlaceholderText(
            translate("settings", "will be removed")
            if forgotten
            else translate("settings", "stored; type another to replace it")
            if stored
            else translate("settings", "none stored")
            if stored is False
            else ""
        )

    def _on_remove(self, checked: bool) -> None:
        if checked:
            self.forget.emit()
        else:
            self.changed.emit("")


class ChoiceField(Field):
    """One of a few."""

    def __init__(self, label: str, choices: Sequence[tuple[str, object]], *, hint: str = "") -> None:
        self.box = QuietComboBox()
        super().__init__(label, self.box, hint=hint)
        for shown, value in choices:
            self.box.addItem(shown, value)
        self.box.view().setAccessibleName(label)
        self.box.activated.connect(lambda index: self.changed.emit(self.box.itemData(index)))

    def show_value(self, value: Typed) -> None:
        """Show it."""
        self.box.setCurrentIndex(self.box.findData(value))


class FlagField(Field):
    """Yes or no."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        self.box, text = Tick(), TickText()
        text.say(label)
        text.setBuddy(self.box)
        text.pressed.connect(self.box.click)
        super().__init__(label, self.box, hint=hint, after=text, labelled=False, editor_is_small=True)
        self.box.clicked.connect(self._on_click)

    def show_value(self, value: Typed) -> None:
        """Show it; what is not set is off."""
        self.box.setChecked(value is True)

    def _on_click(self, checked: bool) -> None:
        self.changed.emit(checked)


class EndpointField(Field):
    """A method and an address."""

    METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

    def __init__(self, label: str, *, hint: str = "") -> None:
        self.method = QuietComboBox()
        self.line = TextLine()
        super().__init__(label, self.line, before=self.method, hint=hint)
        self.method.setAccessibleName(translate("settings", "{label}: method").format(label=label))
        self.method.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.method.addItems(self.METHODS)
        self.method.view().setAccessibleName(self.method.accessibleName())
        self.line.typed.connect(self._on_edit)
        self.method.activated.connect(self._on_edit)

    def show_value(self, value: Typed) -> None:
        """Show it."""
        if isinstance(value, Mapping):
            self.method.setCurrentText(str(value["method"]))
            if value["url"] != self.line.text().strip():
                self.line.put(str(value["url"]))
                self.line.setCursorPosition(0)
            self.line.setToolTip(str(value["url"]))
        elif self.line.text():
            self.line.put("")

    def _on_edit(self) -> None:
        url = self.line.text().strip()
        self.changed.emit({"method": self.method.currentText(), "url": url} if url else "")


class LinesField(Field):
    """A few texts, one a line."""

    LINES = 5

    def __init__(self, label: str, *, hint: str = "") -> None:
        self.area = TextArea()
        super().__init__(label, self.area, hint=hint)
        self._showing = False
        self.area.setLineWrapMode(TextArea.LineWrapMode.WidgetWidth)
        lines = self.LINES * self.area.fontMetrics().lineSpacing()
        self.area.setFixedHeight(lines + self.area.height_around())
        self.area.textChanged.connect(self._on_edit)

    def show_value(self, value: Typed) -> None:
        """Show it."""
        if isinstance(value, list) and value != self._lines():
            self._showing = True
            self.area.setPlainText("\n".join(map(str, value)))
            self._showing = False

    def _lines(self) -> list[str]:
        return self._read(self.area.toPlainText().splitlines())

    def _read(self, lines: Sequence[str]) -> list[str]:
        return [line.strip() for line in lines if line.strip()]

    def _on_edit(self) -> None:
        if not self._showing:
            self.changed.emit(self._lines())


class NumbersField(LinesField):
    """A few phone numbers and SIP addresses, one a line or with commas between them."""

    LINES = 3

    def _read(self, lines: Sequence[str]) -> list[str]:
        return super()._read([one for line in lines for one in re.split("[,،]", line)])
