"""The composition root: wires one profile, or practice mode, to the window that is open and runs the loop.

`opening` has painted the window before this file is imported: keyring and server are asked behind it.
"""

from __future__ import annotations

import asyncio
import logging
import platform
import signal
import sys
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from agent_console import __version__
from agent_console.collecting import Collecting
from agent_console.desk.events import Event, Noticed
from agent_console.desk.policy import Paradigm
from agent_console.desk.state import Desk
from agent_console.desktop.ringing import ringing
from agent_console.heap import keep_large_pieces_apart
from agent_console.listening import Listening, Surrounding, heard_still
from agent_console.logs import Logs, log_file
from agent_console.looping import QtLoop
from agent_console.network import watch_network
from agent_console.rings.announcements import Announcement
from agent_console.rings.local_client import raising
from agent_console.session import Session, monotonic_ms
from agent_console.settings import Configuration
from agent_console.settings.credentials import Credentials, CredentialsError, CredentialsReader
from agent_console.settings.folders import data_folder
from agent_console.settings.profile import Profile
from agent_console.side_windows import SideWindows, Work
from agent_console.ui.appearance import bring_to_front
from agent_console.ui.messages import mistakes
from agent_console.ui.privacy import hidden
from agent_console.ui.wrap_up import Note

if TYPE_CHECKING:
    from agent_console.desktop.opened_links import LinkedApplication
    from agent_console.desktop.window_place import WindowPlace
    from agent_console.practice import PracticeDay
    from agent_console.presence import Presence
    from agent_console.remembering import Remembering
    from agent_console.session.recording import Recording
    from agent_console.ui.main_window import MainWindow
    from agent_console.updating import Updating

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
GiveLinksTo = Callable[[Callable[[str], None]], None]
OpenWindow = Callable[["Configuration", str], tuple["MainWindow", "WindowPlace | None"]]
ERRANDS_TAKE_SECONDS = 0.3
"""What a person has just asked for is as good as done by then; what waits for something is given up."""

MOST_WORKERS = 10
"""Threads at most that work for the window's, each begun when all others are busy."""


def work(
    configuration: Configuration | None,
    slot: str,
    window: MainWindow,
    place: WindowPlace | None,
    application: LinkedApplication,
    open_again: OpenWindow,
) -> int:
    """Work behind the window that has been opened, until it is closed; gives the exit status.

    `place` is where it stands, if that is remembered; the rest is as in `opening.run_window`. `open_again`
    opens another in its place, in another language.
    """
    # It would be imported with httpx: a command line that nobody here uses, with all that draws its tables.
    sys.modules["httpx._main"] = None  # type: ignore[assignment]
    keep_large_pieces_apart()
    console = Console(configuration, slot, window, place, application.give_links_to)
    logs = Logs(lambda: console.tell_of_failure())  # noqa: PLW0108 – whichever console is there by then
    logs.begin()
    loop = QtLoop(application)
    # The loop's own would begin with all its threads at once.
    loop.set_default_executor(ThreadPoolExecutor(MOST_WORKERS, "worker"))
    logs.watch(loop)
    with loop:
        loop.run_until_complete(console.run(logs))
        while (again := console.wanted_again) is not None:
            window.deleteLater()
            configuration, slot = again
            window, place = open_again(configuration, slot)
            console = Console(configuration, slot, window, place, application.give_links_to)
            loop.run_until_complete(console.run(logs))
    logs.end()
    return 0


class Console:
    """One window on one profile, its session, and where its rings come from."""

    def __init__(
        self,
        configuration: Configuration | None,
        slot: str,
        window: MainWindow,
        place: WindowPlace | None,
        give_links_to: GiveLinksTo,
    ) -> None:
        self._configuration = configuration
        self._window = window
        self._place = place
        self._give_links_to = give_links_to
        self._profile = (configuration.profile(slot) if configuration else None) or Profile("")
        self._preferences = configuration or Configuration()
        self._presence: Presence | None = None
        self._session = self._new_session(self._profile)
        self._practice: PracticeDay | None = None
        self._remembering: Remembering | None = None
        self._updating: Updating | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._keys: CredentialsReader | None = None
        self._beside = SideWindows(
            window,
            Work(
                configuration=lambda: self._configuration,
                profile=lambda: self._profile,
                slot=lambda: self._listening.slot,
                sources=lambda: self._listening.statuses,
                session=lambda: self._session,
                remembering=lambda: self._remembering,
                updating=lambda: self._updating,
                run_errand=self._run_errand,
                apply=self._apply,
                notice=self._notice,
            ),
        )
        self._listening = Listening(
            slot,
            Surrounding(
                post=self._on_gesture,
                notice=self._notice,
                heard=self._beside.hear,
                changed=self._beside.show_sources,
                raised=self._on_second_start,
                keys_changed=self._on_keys,
                secret=self._ring_secret,
                desk=lambda: self._session.desk,
            ),
        )
        self.wanted_again: tuple[Configuration, str] | None = None
        """Once it has ended: on what a console is to begin anew, because its language is another one."""
        self._closed = asyncio.Event()
        self._changing = asyncio.Lock()
        """Held while one session takes another's place: of two at once one would never end."""
        self._errands: set[asyncio.Task[None]] = set()
        self._window.happened.connect(self._on_gesture)
        self._window.closed.connect(self._closed.set)
        if self._window.front.isHidden():
            # It was closed while nobody listened yet.
            self._closed.set()
        self._window.wrap_up.changed.connect(self._on_note)
        self._window.profiles.chosen.connect(self._on_profile)

    def tell_of_failure(self) -> None:
        """Something failed that nobody foresaw: say so in one line. Callable from any thread."""
        if self._loop is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(
                    self._notice,
                    translate(
                        "app", "Something in this program failed. It goes on; the log has the details."
                    ),
                )

    async def run(self, logs: Logs) -> None:
        """Work until the window is closed or the system asks for the end, then leave in order."""
        self._loop = asyncio.get_running_loop()
        self._end_on_signals()
        collecting = Collecting()
        collecting.begin()
        try:
            if await self._is_the_only_one():
                if self._configuration is not None:
                    logs.keep_in(log_file(self._listening.slot))
                _log.info("agent-console %s on %s", __version__, platform.platform())
                self._give_links_to(lambda link: self._run_errand(self._hear_link(link)))
                begun = asyncio.Event()
                self._run_errand(self._keep_up_to_date(begun))
                if await self._begun():
                    begun.set()
                    self._run_errand(self._enter_the_desktop(collecting))
                    await self._closed.wait()
        finally:
            await self._leave()
            collecting.end()

    async def _is_the_only_one(self) -> bool:
        if await self._listening.start():
            return True
        # Two starts at once: the other one has the window.
        from agent_console.rings import local_client

        await asyncio.to_thread(local_client.send, raising(minimized=False), self._listening.slot)
        return False

    async def _hear_link(self, link: str) -> None:
        """As the command does that other systems call: every console of this person hears of the ring."""
        from agent_console.rings import local_client
        from agent_console.rings.handing_over import WrongUse, read_url

        try:
            await asyncio.to_thread(local_client.send, read_url(link), None)
        except WrongUse as error:
            self._notice(str(error))

    async def _begun(self) -> bool:
        """Begin; False if the window was closed first: a keyring waits for its password for a minute."""
        closed = asyncio.create_task(self._closed.wait())
        beginning = asyncio.create_task(self._begin())
        await asyncio.wait((closed, beginning), return_when=asyncio.FIRST_COMPLETED)
        closed.cancel()
        if beginning.done():
            beginning.result()
            return True
        self._errands.add(beginning)
        return False

    async def _begin(self) -> None:
        async with self._changing:
            await self._begin_where_it_was()

    async def _begin_where_it_was(self) -> None:
        if self._configuration is None:
            await self._begin_practice(Paradigm.RETURN)
            return
        if not self._profile.name:
            self._name_problems(self._configuration)
            await self._listening.replace(self._configuration.ring_sources)
            if not self._configuration.profiles and not self._configuration.problems:
                # The first start: there is nothing to do yet but this.
                self._beside.show_guide()
            return
        remembering = await self._work_on(self._profile, self._configuration)
        self._name_problems(self._configuration)
        credentials = Credentials(allow_insecure_keyring=self._configuration.allow_insecure_keyring)
        self._keys = CredentialsReader(credentials)
        self._session.replace_keys(await self._stored_keys() or {})
        await self._listening.replace(self._configuration.ring_sources)
        await watch_network(self._on_other_network)
        self._run_errand(remembering.forget_older_than(self._configuration.history_days))
        self._show_profiles()

    async def _enter_the_desktop(self, collecting: Collecting) -> None:
        from agent_console import presence

        await presence.load()
        self._presence = presence.Presence(
            self._window, self._notice, self._closed.set, self._run_errand, monotonic_ms
        )
        self._window.screen_pop_asked.connect(self._presence.pop)
        self._presence.follow(self._session)
        await self._presence.begin(data_folder() if self._configuration is not None else None)
        self._presence.obey(self._preferences, self._profile)
        collecting.settle()

    async def _keep_up_to_date(self, begun: asyncio.Event) -> None:
        await asyncio.to_thread(import_module, "agent_console.updating")
        from agent_console.updating import Updating

        self._updating = Updating(self._run_errand, self._window.add_strip, self._beside.show_update)
        await self._updating.begin(practice=self._configuration is None)
        await begun.wait()
        await self._obey_update_feed()

    async def _obey_update_feed(self) -> None:
        if self._updating is not None and self._configuration is not None:
            secrets = await self._stored_keys() if self._profile.proxy else {}
            await self._updating.obey(self._configuration, self._profile, secrets or {})

    async def _work_on(self, profile: Profile, configuration: Configuration | None) -> Remembering:
        """Begin a session that goes on where the last one of this profile ended; it has no keys yet."""
        await asyncio.to_thread(import_module, "agent_console.remembering")
        from agent_console.remembering import Remembering

        self._profile = profile
        remembering = Remembering(profile.name, self._notice, practice=configuration is None)
        self._remembering = remembering
        # In practice the phone goes with the day that it belongs to.
        rings = heard_still(self._session.desk, monotonic_ms()) if configuration is not None else ()
        self._session = self._new_session(profile, remembering.recording, rings)
        recovered, _ = await asyncio.gather(remembering.begin(), self._session.prepare())
        self._window.transfer.know_destinations(await remembering.destinations())
        self._window.use_edition(profile.edition)
        self._window.wrap_up.take_up()
        self._window.wrap_up.offer_outcomes(profile.call_outcomes, required=self._preferences.note_required)
        if (note := await remembering.unfinished_note()) is not None:
            caller = hidden(note.caller) if self._preferences.mask_numbers else note.caller
            self._window.wrap_up.restore(replace(note, caller=caller or ""))
        self._session.post(recovered)
        return remembering

    def _name_problems(self, configuration: Configuration) -> None:
        told = mistakes(configuration.problems)
        if not configuration.profiles:
            text = translate(
                "app", "No profile is configured yet: add one in Settings, or write it into {file}."
            )
            told.append(text.format(file=configuration.file))
        if told:
            self._notice("\n".join(told))

    async def _stored_keys(self) -> dict[str, str] | None:
        """What the keyring holds for the profile; None if it does not say."""
        if self._keys is None:
            return {}
        try:
            return await self._keys.keys(self._profile.name, self._profile.secrets)
        except CredentialsError as error:
            self._notice(str(error))
            return None

    async def _begin_practice(self, paradigm: Paradigm) -> None:
        from agent_console.practice import PracticeDay
        from agent_console.ui.practice import PracticeStrip

        if self._practice is None:
            strip = PracticeStrip()
            strip.paradigm_chosen.connect(self._on_paradigm)
            self._window.add_strip(strip)
        self._practice = PracticeDay(paradigm)
        loop = asyncio.get_running_loop()

        def announce(one: Announcement) -> None:
            loop.call_soon_threadsafe(self._listening.announce, one)

        await asyncio.to_thread(self._practice.start, announce)
        await self._work_on(self._practice.profile, None)
        self._session.replace_keys(self._practice.keys)

    async def _practise_as(self, paradigm: Paradigm) -> None:
        async with self._changing:
            await self._end_session()
            await self._begin_practice(paradigm)

    def _new_session(
        self, profile: Profile, recording: Recording | None = None, rings: tuple[Event, ...] = ()
    ) -> Session:
        session = Session(profile, recorder=recording)
        for ring in rings:
            session.post(ring)
        if recording is not None:
            session.subscribe(recording.follow)
        session.subscribe(self._window.render_desk)
        session.on_ring(self._on_ring)
        if self._presence is not None:
            self._presence.follow(session)
        self._window.render_desk(session.desk)
        return session

    def _on_ring(self) -> None:
        if self._presence is not None:
            self._presence.on_ring()

    def _on_gesture(self, event: Event) -> None:
        self._session.post(event)

    def _on_note(self, note: Note) -> None:
        if self._remembering is not None:
            self._remembering.recording.keep_note(note.call_uuid, note.text, note.outcome)

    async def _apply(self, configuration: Configuration, renamed: Mapping[str, str]) -> None:
        """Let a new configuration hold, as soon as no transfer is under way."""
        async with self._changing:
            await self._obey(configuration, renamed)

    async def _obey(self, configuration: Configuration, renamed: Mapping[str, str]) -> None:
        speaks_another = configuration.language != self._preferences.language
        self._configuration = self._preferences = configuration
        self._window.apply_preferences(configuration)
        self._beside.hide_numbers(hide=configuration.mask_numbers)
        if self._keys is not None:
            self._keys.close()
        credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
        self._keys = CredentialsReader(credentials)
        await self._listening.replace(configuration.ring_sources)
        if self._remembering is not None:
            await self._remembering.rename(renamed)
        name = renamed.get(self._profile.name, self._profile.name)
        profile = configuration.profile(name) or configuration.profile(None)
        if profile is None:
            await self._until_calm()
            await self._end_session()
            self._profile = Profile("")
            self._session = self._new_session(self._profile)
        elif profile == self._profile:
            await self._read_keys_again()
        else:
            await self._go_over_to(profile)
        self._show_profiles()
        if self._presence is not None:
            self._presence.obey(configuration, self._profile)
        await self._obey_update_feed()
        if speaks_another:
            self._run_errand(self._begin_anew())

    async def _begin_anew(self) -> None:
        """End, and let a console that speaks the new language take this one's place, once no call is here."""
        if _has_call(self._session.desk):
            self._notice(translate("app", "The language changes as soon as no call is with you."))
            calm = asyncio.Event()
            self._session.subscribe(lambda desk: None if _has_call(desk) else calm.set())
            await calm.wait()
        if self._configuration is not None:
            self.wanted_again = self._configuration, self._listening.slot
        self._closed.set()

    def _show_profiles(self) -> None:
        names = tuple(one.name for one in self._configuration.profiles) if self._configuration else ()
        self._window.profiles.show_profiles(names, self._profile.name)

    def _on_profile(self, name: str) -> None:
        self._run_errand(self._work_on_chosen(name))

    async def _work_on_chosen(self, name: str) -> None:
        async with self._changing:
            profile = self._configuration.profile(name) if self._configuration else None
            if profile is not None:
                await self._go_over_to(profile)

    async def _go_over_to(self, profile: Profile) -> None:
        await self._until_calm()
        await self._change_to(profile)

    async def _until_calm(self) -> None:
        """Wait until no transfer is under way: its caller must not wait for a change of settings."""
        if not self._session.desk.live_transfers():
            return
        self._notice(translate("app", "The new settings hold as soon as the transfer is over."))
        calm = asyncio.Event()
        self._session.subscribe(lambda desk: None if desk.live_transfers() else calm.set())
        await calm.wait()

    async def _change_to(self, profile: Profile) -> None:
        """Work on this profile from now on, in the place of the one before."""
        if not await self._listening.move_to(profile.name):
            return
        if profile.name != self._profile.name:
            self._window.wrap_up.put_away()
        await self._end_session()
        self._window.show_title(profile.name)
        await self._work_on(profile, self._configuration)
        self._session.replace_keys(await self._stored_keys() or {})
        await self._listening.use_new_secrets()
        self._show_profiles()

    def _on_second_start(self, *, minimized: bool, activation_token: str) -> None:
        if not minimized:
            bring_to_front(self._window.front, activation_token)

    def _on_other_network(self) -> None:
        self._session.reconnect()

    def _on_keys(self) -> None:
        self._run_errand(self._read_keys_again())

    def _on_paradigm(self, paradigm: Paradigm) -> None:
        self._run_errand(self._practise_as(paradigm))

    async def _read_keys_again(self) -> None:
        session = self._session
        # A keyring that has locked itself meanwhile takes no key from a session that works with it.
        if self._keys is not None and (keys := await self._stored_keys()) is not None:
            session.replace_keys(keys)
            await self._listening.use_new_secrets()

    async def _ring_secret(self, name: str) -> str | None:
        if self._keys is None:
            return None
        try:
            return (await self._keys.keys(self._profile.name, (name,))).get(name)
        except CredentialsError as error:
            self._notice(str(error))
            return None

    def _notice(self, text: str) -> None:
        self._session.post(Noticed(monotonic_ms(), text))

    def _run_errand(self, errand: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(errand)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _end_errands(self) -> None:
        """Whatever went on behind would go on with a window and a session that are gone."""
        late = set(self._errands)
        if late:
            _, late = await asyncio.wait(late, timeout=ERRANDS_TAKE_SECONDS)
        for errand in late:
            errand.cancel()
        if late:
            await asyncio.wait(late, timeout=ERRANDS_TAKE_SECONDS)

    def _end_on_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            # Windows has no signals for a loop to handle: there the window's close is the end.
            with suppress(NotImplementedError):
                loop.add_signal_handler(number, self._closed.set)

    async def _end_session(self) -> None:
        self._window.wrap_up.flush()
        self._beside.close_history()
        await self._session.close()
        if self._remembering is not None:
            await self._remembering.close()
        if self._practice is not None:
            await asyncio.to_thread(self._practice.stop)

    async def _leave(self) -> None:
        if self._place is not None:
            await self._place.end()
        self._window.front.hide()
        await self._end_errands()
        if self._presence is not None:
            await self._presence.end()
        self._beside.close()
        if self._updating is not None:
            self._updating.close()
        await self._listening.close()
        await self._end_session()
        if self._keys is not None:
            self._keys.close()


def _has_call(desk: Desk) -> bool:
    in_hand = desk.current is not None and desk.current.gone is None
    return in_hand or ringing(desk, monotonic_ms()) is not None or bool(desk.live_transfers())
