"""The console on the desktop: tray, notifications, sound, global keys, hold reminders, alarm, screen pop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from agent_console.desk.state import ChosenBy, Desk
from agent_console.settings import Configuration, Profile
from agent_console.settings.shortcuts import chosen_keys
from agent_console.ui.appearance import bring_to_front, show_quietly
from agent_console.ui.shortcuts import Command

if TYPE_CHECKING:
    from agent_console.desktop.grabbing import Hotkey
    from agent_console.desktop.hold_guard import HoldReminder
    from agent_console.session import Session
    from agent_console.ui.main_window import MainWindow

translate = QCoreApplication.translate

_PARTS = (
    "attention",
    "do_not_disturb",
    "grabbing",
    "hold_guard",
    "hotkeys",
    "notices",
    "notifications",
    "screen_pop",
    "session_bus",
    "sound",
    "stall_guard",
    "tray",
)
_COMMANDS = {
    "TRANSFER": Command.TRANSFER,
    "CONNECT": Command.CONNECT,
    "STOP": Command.STOP,
    "ACCEPT": Command.ACCEPT,
    "RETURN": Command.RETURN,
}


async def load() -> None:
    """Pay for the imports in a thread, behind the painted window, before a `Presence` is made."""
    for part in _PARTS:
        await asyncio.to_thread(import_module, f"agent_console.desktop.{part}")


class Presence:
    """One console's. `notice` takes a sentence for the agent, `run` carries a coroutine out behind."""

    def __init__(
        self,
        window: MainWindow,
        notice: Callable[[str], None],
        leave: Callable[[], None],
        run: Callable[[Coroutine[Any, Any, None]], None],
        now_ms: Callable[[], int],
    ) -> None:
        from agent_console.desktop.attention import RingAttention
        from agent_console.desktop.do_not_disturb import DoNotDisturb
        from agent_console.desktop.hold_guard import HoldGuard
        from agent_console.desktop.notifications import Notifications
        from agent_console.desktop.screen_pop import ScreenPop
        from agent_console.desktop.sound import RingSound
        from agent_console.desktop.stall_guard import StallGuard
        from agent_console.desktop.tray import Tray

        self._window, self._notice, self._run, self._now_ms = window, notice, run, now_ms
        self._preferences, self._profile = Configuration(), Profile("")
        self._desk = Desk()
        self._quiet = DoNotDisturb()
        self._tray = Tray(self._quiet, window.windowTitle())
        self._notifications, self._sound = Notifications(), RingSound()
        self._attention = RingAttention(self._notifications, self._sound, self._quiet, now_ms)
        self._hold, self._stall = HoldGuard(now_ms), StallGuard(now_ms)
        self._pop = ScreenPop()
        self._folder: Path | None = None
        self._bus: Any = None
        self._keys: Any = None
        self._quiet.changed.connect(self._show_quiet)
        window.do_not_disturb_asked.connect(lambda on: self._quiet.turn(on=on))
        self._show_quiet()
        window.silence_asked.connect(self._attention.silence)
        self._attention.sounding.connect(lambda sounds: window.ring_line.show_sounding(sounds=sounds))
        self._tray.show_asked.connect(self._come)
        self._tray.quit_asked.connect(leave)
        self._notifications.chosen.connect(lambda _key, token: bring_to_front(window.front, token))
        self._hold.reminded.connect(self._remind)
        self._hold.over.connect(lambda call_uuid: self._notifications.close(f"hold/{call_uuid}"))
        self._stall.stalled.connect(self._alarm)
        self._stall.over.connect(lambda: self._notifications.close("stall"))

    async def begin(self, folder: Path | None) -> None:
        """Reach the desktop's services. The sound is kept in `folder`; without one there is none."""
        from agent_console.desktop.hotkeys import GlobalHotkeys
        from agent_console.desktop.notifications import open_session_bus

        self._bus = await open_session_bus()
        await self._notifications.begin(self._bus, self._tray.icon)
        self._keys = GlobalHotkeys(self._bus)
        self._keys.pressed.connect(self._on_hotkey)
        self._folder = folder

    def obey(self, preferences: Configuration, profile: Profile) -> None:
        """Behave as the configuration says, from now on."""
        before = self._preferences
        hotkeys_changed = preferences.global_hotkeys != before.global_hotkeys or (
            preferences.global_hotkeys and preferences.hotkeys != before.hotkeys
        )
        self._preferences, self._profile = preferences, profile
        self._quiet.obey(quiet=preferences.quiet)
        self._tray.set_visible(visible=preferences.tray_icon)
        self._attention.prefer(
            notifications=preferences.notifications,
            ring_sound=preferences.ring_sound,
            mask_numbers=preferences.mask_numbers,
        )
        self._hold.remind_after(preferences.hold_reminder_seconds)
        self._pop.use(profile.screen_pop, preferences.screen_pop_schemes)
        self._window.offer_screen_pop(offered=self._pop.is_set)
        if hotkeys_changed:
            self._run(self._take_hotkeys())
        if preferences.ring_sound and self._folder is not None:
            folder, self._folder = self._folder, None
            self._run(self._sound.begin(folder))

    def follow(self, session: Session) -> None:
        """Tell the desktop of this session from now on."""
        self._stall.begin_anew()
        session.subscribe(self._render_desk)

    def on_ring(self) -> None:
        """A phone rings: let the window be seen, if that is wanted."""
        if self._preferences.show_on_ring and self._quiet.may_disturb:
            show_quietly(self._window.front)

    def pop(self) -> None:
        """The agent wants to see the caller in the other program."""
        current = self._desk.current
        if not self._pop.is_set:
            self._notice(translate("presence", "No address is set that shows the caller: see Settings."))
        elif current is not None:
            self._try_to_pop(lambda: self._pop.open(current.call, _name_of_current(self._desk)))

    async def end(self) -> None:
        """Leave the desktop as it was."""
        self._attention.end()
        self._hold.end()
        self._stall.end()
        self._tray.end()
        if self._keys is not None:
            await self._keys.end()
        await self._notifications.end()
        if self._bus is not None:
            await self._bus.close()

    def _show_quiet(self) -> None:
        self._window.show_do_not_disturb(on=self._quiet.on, can_change=self._quiet.can_change)

    def _render_desk(self, desk: Desk) -> None:
        before, self._desk = self._desk, desk
        self._tray.render_desk(desk, self._now_ms())
        self._attention.render_desk(desk)
        self._hold.render_desk(desk)
        self._stall.render_desk(desk)
        if self._profile.screen_pop_on_match and self._pop.is_set:
            self._pop_on_match(before, desk)

    def _pop_on_match(self, before: Desk, desk: Desk) -> None:
        current = desk.current
        if current is None or not _is_matched(desk) or (_is_matched(before) and current == before.current):
            return
        self._try_to_pop(lambda: self._pop.on_match(current.call, _name_of_current(desk)))

    def _try_to_pop(self, pop: Callable[[], None]) -> None:
        from agent_console.desktop.screen_pop import ScreenPopError

        try:
            pop()
        except ScreenPopError as error:
            self._notice(str(error))

    def _remind(self, reminder: HoldReminder) -> None:
        from agent_console.desktop.hold_guard import words
        from agent_console.desktop.notices import Notice

        text = words(reminder, masked=self._preferences.mask_numbers)
        self._notice(text)
        if self._quiet.may_disturb:
            title = translate("presence", "A caller is on hold")
            notice = Notice(title, text, urgent=reminder.level >= 2)
            self._notifications.show(f"hold/{reminder.call_uuid}", notice)

    def _alarm(self) -> None:
        from agent_console.desktop.notices import Notice

        if self._quiet.may_disturb and self._preferences.notifications:
            title = translate("presence", "Calls may be missed")
            text = translate("presence", "The list of calls has stopped: see the window's first line.")
            self._notifications.show("stall", Notice(title, text, urgent=True))

    async def _take_hotkeys(self) -> None:
        if self._keys is None:
            return
        if self._preferences.global_hotkeys:
            from agent_console.desktop.hotkeys import with_usual

            for problem in await self._keys.take(with_usual(chosen_keys(self._preferences.hotkeys))):
                self._notice(problem)
        else:
            await self._keys.take({})

    def _on_hotkey(self, hotkey: Hotkey) -> None:
        if hotkey.name in _COMMANDS:
            self._window.press(_COMMANDS[hotkey.name])
        else:
            self._come()

    def _come(self) -> None:
        bring_to_front(self._window.front)


def _is_matched(desk: Desk) -> bool:
    """Whether a ring has brought the call in hand, and settled on it."""
    current, case = desk.current, desk.case_of_current()
    return current is not None and current.by is ChosenBy.RING and case is not None and case.rung


def _name_of_current(desk: Desk) -> str | None:
    """The name that came with the ring of the call in hand: the newest ring may be another caller's."""
    uuid = desk.current.call.call_uuid if desk.current else None
    names = (ring.name for ring in reversed(desk.rings) if ring.matches and ring.matches[0].call_uuid == uuid)
    return next(names, None)
