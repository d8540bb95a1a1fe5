"""The windows beside the main one: each is loaded when it is first asked for, and goes with its console."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agent_console.logs import log_file
from agent_console.rings.announcements import Rang
from agent_console.rings.status import Status
from agent_console.session import Session
from agent_console.settings import Configuration
from agent_console.settings.profile import Profile
from agent_console.ui.main_window import MainWindow

if TYPE_CHECKING:
    from agent_console.configuring import Configuring
    from agent_console.diagnosing import Diagnosing
    from agent_console.guiding import Guiding
    from agent_console.introducing import Introducing
    from agent_console.looking_back import LookingBack
    from agent_console.remembering import Remembering
    from agent_console.updates.states import State
    from agent_console.updating import Updating

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Work:
    """What a console works on and with, asked anew each time; no `configuration` is practice."""

    configuration: Callable[[], Configuration | None]
    profile: Callable[[], Profile]
    slot: Callable[[], str]
    sources: Callable[[], Mapping[str, Status]]
    session: Callable[[], Session]
    remembering: Callable[[], Remembering | None]
    updating: Callable[[], Updating | None]
    run_errand: Callable[[Coroutine[None, None, None]], None]
    apply: Callable[[Configuration, Mapping[str, str]], Coroutine[None, None, None]]
    notice: Callable[[str], None]


class SideWindows:
    """Call history, Settings, the guide, Diagnostics and About, as the main window asks for them."""

    def __init__(self, window: MainWindow, work: Work) -> None:
        self._work = work
        self._looking_back: LookingBack | None = None
        self._configuring: Configuring | None = None
        self._guiding: Guiding | None = None
        self._diagnosing: Diagnosing | None = None
        self._introducing: Introducing | None = None
        window.history_asked.connect(self._show_history)
        window.settings_asked.connect(self._show_settings)
        window.diagnostics_asked.connect(self._show_diagnostics)
        window.about_asked.connect(self._show_about)

    def show_guide(self) -> None:
        """Lead through the first steps."""
        configuration = self._work.configuration()
        if configuration is None:
            return
        if self._guiding is None:
            from agent_console.guiding import Guiding

            self._guiding = Guiding(self._work.run_errand, self._work.apply)
        self._work.run_errand(self._guiding.show(configuration, self._work.profile().name))

    def hear(self, rang: Rang) -> None:
        """A phone rings: one of them may wait for that."""
        if self._configuring is not None:
            self._configuring.hear(rang)
        if self._guiding is not None:
            self._guiding.hear(rang)

    def show_sources(self) -> None:
        """The status of a ring source has changed."""
        if self._configuring is not None:
            self._configuring.show_sources()

    def show_update(self, state: State) -> None:
        """More is known of newer versions."""
        if self._introducing is not None:
            self._introducing.window.show_update(state)

    def hide_numbers(self, *, hide: bool) -> None:
        """Whether callers' numbers are hidden has changed."""
        if self._looking_back is not None:
            self._looking_back.window.hide_numbers(hide=hide)

    def close_history(self) -> None:
        """Its profile is left: the next look back is at another's."""
        if self._looking_back is not None:
            self._looking_back.window.close()
            self._looking_back = None

    def close(self) -> None:
        """Close all of them."""
        self.close_history()
        if self._configuring is not None:
            self._configuring.close()
        if self._guiding is not None:
            self._guiding.close()
        if self._diagnosing is not None:
            self._diagnosing.window.close()
        if self._introducing is not None:
            self._introducing.window.close()

    def _show_history(self) -> None:
        remembering = self._work.remembering()
        if remembering is None:
            return
        if self._looking_back is None:
            from agent_console.looking_back import LookingBack

            profile = self._work.profile()
            self._looking_back = LookingBack(
                remembering, profile.name, profile.call_outcomes, self._work.run_errand
            )
        self.hide_numbers(hide=self._preferences.mask_numbers)
        self._looking_back.show()

    def _show_settings(self) -> None:
        configuration = self._work.configuration()
        if configuration is None:
            self._work.notice(translate("app", "In practice nothing is set: start without --demo."))
            return
        if self._configuring is None:
            from agent_console.configuring import Configuring

            self._configuring = Configuring(
                self._work.run_errand,
                self._work.apply,
                self._work.sources,
                self._show_about,
                self.show_guide,
            )
        self._work.run_errand(self._configuring.show(configuration, self._work.profile().name))

    def _show_diagnostics(self) -> None:
        if self._diagnosing is None:
            from agent_console.diagnosing import Diagnosing

            log = log_file(self._work.slot()) if self._work.configuration() is not None else None
            self._diagnosing = Diagnosing(self._work.run_errand, self._work.session, self._work.sources, log)
        self._diagnosing.show(self._preferences, self._work.profile())

    def _show_about(self) -> None:
        updating = self._work.updating()
        if updating is None:
            return
        if self._introducing is None:
            from agent_console.introducing import Introducing

            self._introducing = Introducing(self._work.run_errand, updating.look_now)
        self._introducing.show(updating.state)

    @property
    def _preferences(self) -> Configuration:
        return self._work.configuration() or Configuration()
