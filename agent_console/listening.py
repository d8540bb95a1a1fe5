"""Where one console's rings come from: commands and URLs, always on, and the configured softphones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from agent_console.desk.events import Event, RingAnswered, RingStarted, RingStopped
from agent_console.desk.matching import Confidence, find_matches
from agent_console.desk.numbers import read_caller_id
from agent_console.desk.rings import RINGS_AT_MOST_MS
from agent_console.desk.state import Desk
from agent_console.rings.announcements import Announcement, Answered, Rang, Stopped
from agent_console.rings.clipboard import Clipboard
from agent_console.rings.local import LocalSocket, OnRaise
from agent_console.rings.sources import RingSources, Surroundings
from agent_console.rings.status import Status
from agent_console.session import monotonic_ms
from agent_console.settings import RingSourceSettings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Surrounding:
    """What listening needs of its console: `heard` is told of each ring, `changed` of a source's status."""

    post: Callable[[Event], None]
    notice: Callable[[str], None]
    heard: Callable[[Rang], None]
    changed: Callable[[], None]
    raised: OnRaise
    keys_changed: Callable[[], None]
    secret: Callable[[str], Awaitable[str | None]]
    desk: Callable[[], Desk]


class Listening:
    """Listens for the console of one profile (`slot`), and sees to it that there is only one such console."""

    def __init__(self, slot: str, surrounding: Surrounding) -> None:
        self._slot = slot
        self._surrounding = surrounding
        self._local = self._socket(slot)
        clipboard = Clipboard(_each_copied, surrounding.desk().policy.region, self._is_of_a_call)
        self._sources = RingSources(
            self.announce, Surroundings(surrounding.secret, clipboard), lambda *_: surrounding.changed()
        )

    @property
    def slot(self) -> str:
        """The profile whose rings are heard."""
        return self._slot

    @property
    def statuses(self) -> Mapping[str, Status]:
        """How each configured softphone is doing, in the order of the configuration."""
        return self._sources.statuses

    async def start(self) -> bool:
        """Take rings from commands; False if another console of this profile does."""
        return await self._started(self._local)

    async def move_to(self, slot: str) -> bool:
        """Take another profile's rings instead; False, and nothing changes, if its console is another one."""
        if slot == self._slot:
            return True
        local = self._socket(slot)
        if not await self._started(local):
            text = translate("app", "Another console is open on {profile}.")
            self._surrounding.notice(text.format(profile=slot))
            return False
        await self._local.close()
        self._local, self._slot = local, slot
        return True

    async def replace(self, sources: Sequence[RingSourceSettings]) -> None:
        """Listen to these softphones from now on."""
        await self._sources.replace(sources)

    async def use_new_secrets(self) -> None:
        """The keyring has changed."""
        await self._sources.use_new_secrets()

    async def close(self) -> None:
        """Listen to nobody any more."""
        await self._local.close()
        await self._sources.close()

    def announce(self, one: Announcement) -> None:
        """Tell the desk of what a phone does."""
        match one:
            case Rang(source, ring_id, caller, name, call_uuid, called):
                self._surrounding.heard(one)
                began = RingStarted(monotonic_ms(), caller, name, source, ring_id, call_uuid, called)
                self._surrounding.post(began)
            case Answered(source, ring_id, caller, call_uuid):
                self._surrounding.post(RingAnswered(monotonic_ms(), source, ring_id, caller, call_uuid))
            case Stopped(source, ring_id, caller, call_uuid):
                self._surrounding.post(RingStopped(monotonic_ms(), source, ring_id, caller, call_uuid))

    def _socket(self, slot: str) -> LocalSocket:
        return LocalSocket(slot, self.announce, self._surrounding.raised, self._surrounding.keys_changed)

    async def _started(self, local: LocalSocket) -> bool:
        try:
            return await local.start()
        except OSError as error:
            text = translate("app", "Rings from commands cannot be received: {why}")
            self._surrounding.notice(text.format(why=error.strerror or error))
            return True

    def _is_of_a_call(self, number: str) -> bool:
        desk = self._surrounding.desk()
        found = find_matches(read_caller_id(number), desk.calls, desk.policy.region)
        return any(match.confidence <= Confidence.EXACT_REAL for match in found)


def heard_still(desk: Desk, now_ms: int) -> tuple[Event, ...]:
    """What the phones have told of the rings that go on, and of the calls that they have brought, for another
    desk to hear: phones ring and talk on while the agent goes over to another profile, or saves settings."""
    told: list[Event] = []
    for ring in desk.rings:
        has_its_call = bool(ring.matches) and desk.call(ring.matches[0].call_uuid) is not None
        if has_its_call or now_ms - ring.began_at_ms < RINGS_AT_MOST_MS:
            caller, source, ring_id = ring.caller.as_given, ring.source, ring.ring_id
            told.append(
                RingStarted(ring.began_at_ms, caller, ring.name, source, ring_id, ring.call_uuid, ring.called)
            )
            if ring.answered:
                told.append(RingAnswered(now_ms, source, ring_id, caller, ring.call_uuid))
    return tuple(told)


def _each_copied(listener: Callable[[str], None]) -> Callable[[], None]:
    """Tell the listener of each text that is copied, until the function that this gives is called."""
    clipboard = QGuiApplication.clipboard()

    def changed() -> None:
        listener(clipboard.text())

    def stop() -> None:
        clipboard.dataChanged.disconnect(changed)

    clipboard.dataChanged.connect(changed)
    return stop
