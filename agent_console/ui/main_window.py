"""The main window: the list of calls, everything about the call in hand, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from agent_console.desk.cases import Draft
from agent_console.desk.controls import Controls, controls
from agent_console.desk.numbers import formatted
from agent_console.desk.offering import offered_call
from agent_console.desk.state import Desk
from agent_console.settings.shortcuts import chosen_keys
from agent_console.ui import messages
from agent_console.ui.appearance import keep_on_top
from agent_console.ui.arrangement import NARROWEST, Arrangement
from agent_console.ui.buttons import ActionButton
from agent_console.ui.call_in_words import described
from agent_console.ui.call_list import CallList
from agent_console.ui.connection_line import ConnectionLine
from agent_console.ui.focus_home import FocusHome
from agent_console.ui.handling_panel import HandlingPanel
from agent_console.ui.icons import IconButton
from agent_console.ui.just_changed import JustChanged
from agent_console.ui.leaving import Leaving
from agent_console.ui.matched_call import CallerFacts, RingLine, RouteLine
from agent_console.ui.message_line import MessageLine
from agent_console.ui.parties import PartiesPanel
from agent_console.ui.privacy import Privacy
from agent_console.ui.room import for_text, size_for_text
from agent_console.ui.scrolling import Page
from agent_console.ui.second_call import SecondCalls, candidates, second_calls, without_second_calls
from agent_console.ui.shortcuts import QUICK_DIAL_KEYS, CheatSheet, Command, Keys, Shortcuts, press_or_explain
from agent_console.ui.surfaces import Card
from agent_console.ui.ticking import next_tick_ms
from agent_console.ui.transfer_panel import TransferPanel, TransferStatus

if TYPE_CHECKING:
    from agent_console.desk.events import Event
    from agent_console.settings.configuration import Configuration
    from agent_console.ui.compact_bar import CompactBar
    from agent_console.ui.profiles import ProfileStrip
    from agent_console.ui.wrap_up import WrapUpPanel

translate = QCoreApplication.translate


class MainWindow(QMainWindow):
    """Draws a desk and emits the agent's gestures as the desk's events. It remembers nothing of a call."""

    happened = Signal(object)
    closed = Signal()
    history_asked = Signal()
    settings_asked = Signal()
    diagnostics_asked = Signal()
    about_asked = Signal()
    screen_pop_asked = Signal()
    do_not_disturb_asked = Signal(bool)
    silence_asked = Signal()
    bar_made = Signal(QWidget)

    def __init__(self, now_ms: Callable[[], int], title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._desk = Desk()
        self._drawn_call: str | None = None
        self._in_bar = False
        self._leaving = Leaving(now_ms)
        self._private, self._privacy = False, Privacy()
        self._preferences: Configuration | None = None
        self._edition = ""
        self._ticker = QTimer(self)
        self._ticker.setSingleShot(True)
        self._ticker.timeout.connect(lambda: self.render_desk(self._desk))
        self._keys = Keys()
        self._sheet: CheatSheet | None = None
        self._profiles: ProfileStrip | None = None
        self._wrap_up: WrapUpPanel | None = None
        self._bar: CompactBar | None = None
        self._bar_shortcuts: Shortcuts | None = None
        self.setWindowTitle(_titled(title))
        self.connection_line = ConnectionLine()
        self.do_not_disturb = IconButton("bell", translate("window", "Do not disturb"))
        self.history = IconButton("history", translate("window", "Call history"))
        self.diagnostics = IconButton("diagnostics", translate("window", "Diagnostics"))
        self.settings = IconButton("settings", translate("window", "Settings"))
        self.compact = IconButton("compact", translate("window", "Compact bar"))
        self.second_calls = SecondCalls()
        self.ring_line = RingLine()
        self.caller = CallerFacts()
        self.parties = PartiesPanel()
        self.handling = HandlingPanel()
        self.status = TransferStatus()
        self.route = RouteLine()
        self.transfer = TransferPanel()
        self.message = MessageLine()
        self.calls = CallList()
        self.back = ActionButton(translate("window", "Back to the transfer"))
        self._matched = Card(translate("window", "Matched call"))
        self._lay_out()
        self._connect_gestures()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))
        self.use_keys(self._keys)

    @property
    def profiles(self) -> ProfileStrip:
        """The choice of an account. Built when it is first asked for: it is not shown as the window opens."""
        if self._profiles is None:
            from agent_console.ui.profiles import ProfileStrip

            self._profiles = ProfileStrip()
            self._arrangement.add_strip(self._profiles)
            # Tab goes round: after the last is before the first.
            self.setTabOrder(self._head[-1], self._profiles.names)
        return self._profiles

    @property
    def wrap_up(self) -> WrapUpPanel:
        """What is to be kept of a call. Built when it is first asked for, or with the first call in hand."""
        if self._wrap_up is None:
            from agent_console.ui.wrap_up import WrapUpPanel

            self._wrap_up = WrapUpPanel()
            self._wrap_up.left.connect(lambda: self.render_desk(self._desk))
            self._in_hand.insertWidget(self._in_hand.indexOf(self._route) + 1, self._wrap_up)
            self._order_by_keyboard(self.caller.pop, self._wrap_up.outcome, self._wrap_up.note)
        return self._wrap_up

    @property
    def bar(self) -> CompactBar:
        """The window in one line. Built when it is first asked for: seldom before the window is painted."""
        if self._bar is None:
            from agent_console.ui.compact_bar import CompactBar

            self._bar = CompactBar(self.windowTitle(), self._now_ms)
            self._bar.may_close = self.may_close
            self._bar.handling.use_edition(self._edition)
            self._bar_shortcuts = self._connect_bar(self._bar)
            self.use_keys(self._keys)
            if self._preferences is not None:
                _prefer(self._bar, self._bar.handling, self._preferences)
            self.bar_made.emit(self._bar)
        return self._bar

    @property
    def front(self) -> QWidget:
        """What the agent looks at: the bar, or this window."""
        return self.bar if self._in_bar else self

    def show_title(self, title: str) -> None:
        """Say in the title what is worked on."""
        self.setWindowTitle(_titled(title))
        if self._bar is not None:
            self._bar.setWindowTitle(_titled(title))

    def use_keys(self, keys: Keys) -> None:
        """Listen to these keys, and show them on the controls."""
        self._keys = keys
        self._shortcuts.use(keys)
        if self._bar_shortcuts is not None:
            self._bar_shortcuts.use(keys)
        for button, command in (
            (self.transfer.transfer, Command.TRANSFER),
            (self.transfer.connect_caller, Command.CONNECT),
            (self.transfer.stop, Command.STOP),
            (self.handling.accept, Command.ACCEPT),
            (self.handling.give_back, Command.RETURN),
        ):
            button.show_key(keys.shown(command))
        self.caller.pop.show_key(keys.shown(Command.SCREEN_POP))
        self.ring_line.silence.show_key(keys.shown(Command.SILENCE))
        for icon, command in (
            (self.do_not_disturb, Command.DO_NOT_DISTURB),
            (self.history, Command.HISTORY),
            (self.diagnostics, Command.DIAGNOSTICS),
            (self.settings, Command.SETTINGS),
            (self.compact, Command.COMPACT),
        ):
            icon.show_key(keys.shown(command))
        self.ring_line.show_key(keys.shown(Command.CANDIDATE))
        self.second_calls.show_key(keys.shown(Command.CANDIDATE))
        if self._bar is not None:
            self._bar.show_key(keys.shown(Command.CANDIDATE))
        self.render_desk(self._desk)

    def use_edition(self, edition: str) -> None:
        """Name others as the vendor's edition does, from the next drawing on."""
        self._edition = edition
        self.handling.use_edition(edition)
        if self._bar is not None:
            self._bar.handling.use_edition(edition)

    def apply_preferences(self, preferences: Configuration) -> None:
        """Behave as the configuration says, from now on."""
        self._preferences = preferences
        self._private = preferences.mask_numbers
        self.use_keys(Keys(chosen_keys(preferences.shortcuts)))
        self.render_desk(self._desk)
        _prefer(self, self.handling, preferences)
        if self._bar is not None:
            _prefer(self._bar, self._bar.handling, preferences)

    def offer_screen_pop(self, *, offered: bool) -> None:
        """Whether there is another program to show the caller in."""
        self.caller.offer_pop(offered=offered)
        self.render_desk(self._desk)

    def show_do_not_disturb(self, *, on: bool, can_change: bool) -> None:
        """Whether the desktop is left in peace when a call rings, and whether that is the agent's to say."""
        button = self.do_not_disturb
        button.setChecked(on)
        button.setEnabled(can_change)
        text = translate("window", "Do not disturb: on") if on else translate("window", "Do not disturb")
        button.set_icon("no_bell" if on else "bell", text)
        button.show_key(self._keys.shown(Command.DO_NOT_DISTURB))
        if not can_change:
            button.setToolTip(translate("window", "Quiet is set in the settings."))

    def press(self, command: Command) -> None:
        """Do what this command's key does where the agent looks: in the bar, or in the window."""
        shortcuts = self._bar_shortcuts if self._in_bar else self._shortcuts
        if shortcuts is not None:
            shortcuts.do(command)

    def show_compact(self, *, compact: bool) -> None:
        """Be one line, or the whole window."""
        if compact == self._in_bar:
            return
        self._in_bar = compact
        for give_back in (self.handling.give_back, self.bar.handling.give_back):
            give_back.disarm()
        self.render_desk(self._desk)
        for just_changed in (self._just_changed, self.bar.just_changed):
            just_changed.all_changed()
        shown: QWidget
        hidden: QWidget
        shown, hidden = (self.bar, self) if compact else (self, self.bar)
        hidden.hide()
        shown.show()
        shown.activateWindow()

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above everything else."""
        self._arrangement.add_strip(strip)

    def sizeHint(self) -> QSize:
        return size_for_text(420, 880)

    def render_desk(self, desk: Desk) -> None:
        """Draw this state as it is now."""
        now_ms = self._now_ms()
        self._desk = desk
        if self._private:
            desk = self._privacy.desk(desk)
        buttons = controls(desk, now_ms)
        uuid = desk.current.call.call_uuid if desk.current else None
        another = uuid != self._drawn_call
        with self._focus_home.kept():
            if another:
                self._leave_the_destination()
                self._drawn_call = uuid
            self._arrangement.put_off()
            try:
                self._matched.identify(uuid or "")
                self._render_parts(desk, buttons, now_ms)
            finally:
                self._arrangement.settle(another_call=another)
        if self._in_bar:
            self.bar.render_desk(desk, buttons, now_ms)
        # Each round can ask for the next. Left to the loop, the window would be painted between them.
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._just_changed.look(desk, buttons)
        self._tick(desk, now_ms)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self._end()

    def may_close(self) -> bool:
        """Whether nobody would be left on hold; otherwise who that is has been said."""
        warning = self._leaving.warning(self._privacy.desk(self._desk) if self._private else self._desk)
        if warning:
            from agent_console.desk.events import Noticed

            self._emit(Noticed(self._now_ms(), warning))
        return not warning

    def _end(self) -> None:
        self._ticker.stop()
        self.closed.emit()

    def _tick(self, desk: Desk, now_ms: int) -> None:
        due_ms = next_tick_ms(desk, now_ms)
        if due_ms is None:
            self._ticker.stop()
        else:
            self._ticker.start(due_ms)

    def _render_parts(self, desk: Desk, buttons: Controls, now_ms: int) -> None:
        self.connection_line.render_desk(desk, now_ms)
        self.second_calls.render_desk(desk, now_ms)
        self.calls.give_way(gives_way=not self.second_calls.isHidden())
        self.ring_line.render_desk(without_second_calls(desk, now_ms), now_ms)
        self.caller.render_desk(desk, now_ms)
        self.parties.render_desk(desk, now_ms)
        self.status.render_desk(desk, now_ms)
        self.route.render_desk(desk)
        self.handling.render_desk(desk, buttons, now_ms)
        self.transfer.render_desk(desk, buttons)
        # After a call its picture makes room for what is to be written about it.
        writing = self._render_wrap_up(desk)
        self.parties.picture.setVisible(not writing)
        self._route.setVisible(not writing)
        self._render_way_back(desk, now_ms)
        self._describe(desk, now_ms)
        self.message.show_message(*messages.message(desk.message))
        self.calls.render_desk(desk, now_ms)

    def _leave_the_destination(self) -> None:
        """Another call is about to be in hand: the rest of what is being typed is not for that one."""
        field = self.transfer.field
        field.close_lists()
        meant_for_a_call = self._drawn_call is not None or bool(field.currentText())
        if meant_for_a_call and self.transfer.has_keyboard:
            self._focus_home.go()

    def _describe(self, desk: Desk, now_ms: int) -> None:
        description = described(desk, now_ms, self._keys.shown(Command.CANDIDATE))
        if description != self._matched.accessibleDescription():
            self._matched.setAccessibleDescription(description)

    def _render_wrap_up(self, desk: Desk) -> bool:
        """Draw what is to be kept of a call; whether it stands in the place of the call's picture."""
        if desk.current is None and self._wrap_up is None:
            return False
        self.wrap_up.render_desk(desk)
        current = desk.current
        over = current is None or current.gone is not None
        return not self.wrap_up.isHidden() and (over or self.wrap_up.call_uuid != self._drawn_call)

    def _render_way_back(self, desk: Desk, now_ms: int) -> None:
        there = {self._drawn_call, *(one.call.call_uuid for one in second_calls(desk, now_ms))}
        elsewhere = [one for one in desk.live_transfers() if one.plan.call_uuid not in there]
        self.back.setVisible(bool(elsewhere))
        if not elsewhere:
            return
        call_uuid = elsewhere[0].plan.call_uuid
        call = desk.call(call_uuid)
        caller = formatted(call.caller_number) if call and call.caller_number else call_uuid
        text = translate("window", "Back to {caller}, whose transfer is under way").format(caller=caller)
        self.back.setText(text)
        self.back.setAccessibleName(text)
        self.back.setProperty("call_uuid", call_uuid)

    def _lay_out(self) -> None:
        self._route = QWidget()
        around_route = QVBoxLayout(self._route)
        around_route.setContentsMargins(0, 0, 0, 0)
        around_route.addWidget(self.route)
        self._in_hand = _fill(self._matched, self.caller, self.parties, self.status, self._route)
        listed = Card(translate("window", "Calls"))
        list_layout = QVBoxLayout(listed)
        list_layout.setContentsMargins(6, 6, 6, 6)
        list_layout.addWidget(self.calls)
        beside = QWidget()
        around_list = QVBoxLayout(beside)
        around_list.setContentsMargins(0, 0, 0, 0)
        around_list.setSpacing(8)
        around_list.addWidget(listed, 1)
        around_list.addWidget(self.second_calls)
        actions = Card(translate("window", "Actions"))
        _fill(actions, self.handling, self.transfer)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.connection_line, 1)
        self._head = (self.do_not_disturb, self.history, self.diagnostics, self.settings, self.compact)
        for button in self._head:
            row.addWidget(button)
        self._arrangement = Arrangement(
            [head], beside, self.ring_line, self._matched, [self.message, self.back, actions]
        )
        self.setCentralWidget(Page(self._arrangement))
        self.setMinimumSize(for_text(NARROWEST), 320)
        self._order_by_keyboard(self.calls, self._matched, self.caller.pop)
        self.transfer.field.line.setFocus()
        self._focus_home = FocusHome(self, self._matched)
        actions_by_key: dict[Command, ActionButton] = {
            Command.TRANSFER: self.transfer.transfer,
            Command.CONNECT: self.transfer.connect_caller,
            Command.STOP: self.transfer.stop,
            Command.ACCEPT: self.handling.accept,
            Command.RETURN: self.handling.give_back,
        }
        self._just_changed = JustChanged(self._arrangement, actions_by_key, self._now_ms, self._focus_home.go)

    def _order_by_keyboard(self, *above: QWidget) -> None:
        """Let Tab lead from these to what one acts with, and from there to the head."""
        handling = (self.back, self.handling.accept, self.handling.give_back)
        for one, other in pairwise((*above, *handling, *self.transfer.in_order(), *self._head)):
            self.setTabOrder(one, other)

    def _connect_gestures(self) -> None:
        self.calls.chosen.connect(self._choose)
        self.second_calls.chosen.connect(self._choose)
        self.transfer.draft_changed.connect(self._on_draft)
        self.transfer.enter_pressed.connect(partial(self._just_changed.press, Command.TRANSFER))
        self.transfer.transfer_pressed.connect(partial(self._act, Command.TRANSFER))
        self.transfer.connect_pressed.connect(partial(self._act, Command.CONNECT))
        self.transfer.stop_pressed.connect(partial(self._act, Command.STOP))
        self.handling.accept_pressed.connect(partial(self._act, Command.ACCEPT))
        self.handling.return_pressed.connect(partial(self._act, Command.RETURN))
        self.back.clicked.connect(lambda: self._choose(str(self.back.property("call_uuid"))))

        self.compact.clicked.connect(lambda: self.show_compact(compact=True))
        self.do_not_disturb.setCheckable(True)
        self.do_not_disturb.clicked.connect(self.do_not_disturb_asked)
        self.caller.pop.clicked.connect(self.screen_pop_asked)
        self.ring_line.silence.clicked.connect(self.silence_asked)
        self.history.clicked.connect(self.history_asked)
        self.settings.clicked.connect(self.settings_asked)
        self.diagnostics.clicked.connect(self.diagnostics_asked)
        self._shortcuts = Shortcuts(
            self,
            {
                **self._everywhere(),
                Command.CALLS: self.calls.setFocus,
                Command.MODE: self.transfer.change_mode,
                **{one: partial(self._just_changed.press, one) for one in self._just_changed.commands},
            },
        )
        for number, sequence in enumerate(QUICK_DIAL_KEYS):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(partial(self.transfer.take_quick_dial, number))

    def _connect_bar(self, bar: CompactBar) -> Shortcuts:
        for pressed, command in (
            (bar.connect_pressed, Command.CONNECT),
            (bar.stop_pressed, Command.STOP),
            (bar.handling.accept_pressed, Command.ACCEPT),
            (bar.handling.return_pressed, Command.RETURN),
        ):
            pressed.connect(partial(self._act, command))
        bar.transfer_wanted.connect(self._write_destination)
        bar.second_call.chosen.connect(self._choose)
        bar.full_wanted.connect(lambda: self.show_compact(compact=False))
        bar.closed.connect(self._end)
        return Shortcuts(
            bar,
            {
                **self._everywhere(),
                Command.TRANSFER: partial(press_or_explain, bar.transfer),
                **{one: partial(bar.just_changed.press, one) for one in bar.just_changed.commands},
            },
        )

    def _everywhere(self) -> dict[Command, Callable[[], None]]:
        """What the keys do in the window and in its bar alike."""
        return {
            Command.HELP: self._show_keys,
            Command.DESTINATION: self._write_destination,
            Command.CANDIDATE: self._take_next_candidate,
            Command.COMPACT: lambda: self.show_compact(compact=not self._in_bar),
            Command.SCREEN_POP: self.screen_pop_asked.emit,
            Command.NOTE: self._write_note,
            Command.DO_NOT_DISTURB: self.do_not_disturb.click,
            Command.SILENCE: self.silence_asked.emit,
            Command.HISTORY: self.history_asked.emit,
            Command.SETTINGS: self.settings_asked.emit,
            Command.DIAGNOSTICS: self.diagnostics_asked.emit,
            Command.ABOUT: self.about_asked.emit,
        }

    def _write_destination(self) -> None:
        self.show_compact(compact=False)
        self.transfer.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.transfer.field.line.selectAll()

    def _write_note(self) -> None:
        self.show_compact(compact=False)
        self.wrap_up.open()

    def _take_next_candidate(self) -> None:
        """Go round the calls that the ring may be, or switch to the second call."""
        offers = candidates(self._desk)
        offered = offered_call(self._desk, self._now_ms())
        if offered is not None:
            offers = [offered.call_uuid]
        if not offers:
            offers = [one.call.call_uuid for one in second_calls(self._desk, self._now_ms())][:1]
        if not offers:
            return
        at = self._desk.current.call.call_uuid if self._desk.current else None
        following = offers.index(at) + 1 if at in offers else 0
        self._choose(offers[following % len(offers)])

    def _show_keys(self) -> None:
        self._sheet = CheatSheet(self._keys, self.transfer.quick_dial)
        self._sheet.show()

    # The desk's events are many: they are imported with the first gesture, not before the window is painted.

    def _choose(self, call_uuid: str) -> None:
        from agent_console.desk.events import CallChosen

        self._emit(CallChosen(self._now_ms(), call_uuid))

    def _on_draft(self, draft: Draft) -> None:
        from agent_console.desk.events import NO_CALL, DraftChanged

        if draft != self._desk.draft:
            # For the call that the field was drawn for, whichever is in hand by the time that this is heard.
            self._emit(DraftChanged(draft.to, draft.hold_caller, self._drawn_call or NO_CALL))

    def _act(self, command: Command) -> None:
        """The agent wants this to be done with the call in hand."""
        from agent_console.desk import events

        if self._desk.current is None:
            return
        gestures: dict[Command, Callable[[int, str], Event]] = {
            Command.TRANSFER: events.TransferAsked,
            Command.CONNECT: events.ConnectAsked,
            Command.STOP: events.StopAsked,
            Command.ACCEPT: events.AcceptAsked,
            Command.RETURN: events.ReturnAsked,
        }
        self._emit(gestures[command](self._now_ms(), self._desk.current.call.call_uuid))

    def _emit(self, event: Event) -> None:
        self.happened.emit(event)


def _titled(title: str) -> str:
    name = translate("window", "Agent Console")
    return f"{name} – {title}" if title else name


def _prefer(window: QWidget, handling: HandlingPanel, preferences: Configuration) -> None:
    handling.give_back.act_at_once(at_once=preferences.return_at_once)
    keep_on_top(window, on_top=preferences.always_on_top)


def _fill(card: Card, *widgets: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 12, 14, 14)
    layout.setSpacing(10)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout
