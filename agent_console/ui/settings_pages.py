"""The pages of the Settings window, each built when it is first looked at: all at once takes too long."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agent_console.ui.ring_recipes import Program
from agent_console.ui.scrolling import Area
from agent_console.ui.settings_computer import BehaviourSection, ComputerSection
from agent_console.ui.settings_hearing import HearingSection
from agent_console.ui.settings_profile import (
    KeysSection,
    NetworkSection,
    ServerSection,
)
from agent_console.ui.settings_quick_dial import QuickDialSection
from agent_console.ui.settings_ringing import RingingSection
from agent_console.ui.settings_screen_pop import ScreenPopSection
from agent_console.ui.settings_section import Gesture, Section, SettingsView
from agent_console.ui.settings_unwanted import ReadLink, UnwantedCallsSection
from agent_console.ui.tab_order import in_layout_order

_Kind = TypeVar("_Kind", bound=Section)

OF_PROFILE = (
    ServerSection,
    KeysSection,
    HearingSection,
    QuickDialSection,
    UnwantedCallsSection,
    ScreenPopSection,
    NetworkSection,
)
OF_COMPUTER = (RingingSection, BehaviourSection, ComputerSection)
KINDS: tuple[type[Section], ...] = (*OF_PROFILE, *OF_COMPUTER)


class SettingsPages(QStackedWidget):
    """All pages, in the order of KINDS. `edited` says that something in the draft has changed."""

    edited = Signal()
    pressed = Signal(Gesture)

    def __init__(self, read_link: ReadLink, program: Program, view: SettingsView) -> None:
        super().__init__()
        self._view = view
        self._built: dict[type[Section], Section] = {}
        self._unusual: dict[type[Section], Callable[[], Section]] = {
            UnwantedCallsSection: lambda: UnwantedCallsSection(read_link),
            RingingSection: lambda: RingingSection(program),
        }
        self._places: dict[type[Section], QVBoxLayout] = {}
        for kind in KINDS:
            place = QWidget()
            self._places[kind] = QVBoxLayout(place)
            self._places[kind].setContentsMargins(0, 0, 0, 0)
            self.addWidget(place)

    def show_page(self, kind: type[_Kind]) -> _Kind:
        """Show this page."""
        page = self.page(kind)
        self.setCurrentIndex(KINDS.index(kind))
        return page

    def page(self, kind: type[_Kind]) -> _Kind:
        """This page, built if it has not been yet."""
        if kind not in self._built:
            page = self._unusual.get(kind, kind)()
            self._built[kind] = page
            area = Area(page)
            area.setWidgetResizable(True)
            self._places[kind].addWidget(area)
            page.edited.connect(self.edited)
            page.pressed.connect(self.pressed)
            self._render(page)
        found = self._built[kind]
        assert isinstance(found, kind)  # noqa: S101 - says it to the type checker
        return found

    def render_view(self, view: SettingsView) -> None:
        """Draw all pages that are there."""
        self._view = view
        for page in self._built.values():
            self._render(page)

    def complains(self, row: int) -> bool:
        """Whether something on this page is wrong."""
        page = self._built.get(KINDS[row])
        return page is not None and page.complains

    def _render(self, page: Section) -> None:
        shown = self._view.profile is not None or type(page) not in OF_PROFILE
        if shown:
            page.render_view(self._view)
            _let_scroll(page)
        if page.isHidden() == shown:
            page.setVisible(shown)


def _let_scroll(page: Section) -> None:
    """Let the keyboard reach a page whose every control is locked, to scroll it."""
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not any(one.isEnabled() and not one.isHidden() for one in in_layout_order(page)):
        page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
