"""Makes the ring sources of a configuration and keeps them running, each apart from the others.

A source that fails in a way that nobody foresaw is logged and begun again, ever more patiently; it takes
neither another one nor the window with it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console.rings.announcements import Announce, RingSource
from agent_console.rings.connecting import STEADY_SECONDS, TurnedAway, wait_seconds
from agent_console.rings.status import Connecting, Listening, Refused, Status, Tell, Waiting, in_words

if TYPE_CHECKING:
    from agent_console.rings.clipboard import Clipboard
    from agent_console.settings.profile import RingSourceSettings

_log = logging.getLogger(__name__)

SECRETS: Mapping[str, str] = {"asterisk-ami": "asterisk-ami", "http": "http"}
"""The kinds that need a secret, and its name in the keyring (`PROFILE/NAME`)."""

PROBE_SECONDS = 8.0
UNFORESEEN = "it failed unexpectedly; the log has the details"
_MODULES = {
    "baresip": "agent_console.rings.baresip",
    "asterisk-ami": "agent_console.rings.asterisk_ami",
    "http": "agent_console.rings.http_listener",
    "clipboard": "agent_console.rings.clipboard",
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What sources need from the rest of the program.

    `secret` brings what the keyring has under a name of `SECRETS`, or None. `clipboard` is None where there
    is no window.
    """

    secret: Callable[[str], Awaitable[str | None]]
    clipboard: Clipboard | None = None


class RingSources:
    """The sources that run. `tell` is called with a source's name whenever its status changes."""

    def __init__(
        self, announce: Announce, surroundings: Surroundings, tell: Callable[[str, Status], None]
    ) -> None:
        self._announce = announce
        self._surroundings = surroundings
        self._tell = tell
        self._configured: dict[str, RingSourceSettings] = {}
        self._running: dict[str, asyncio.Task[None]] = {}
        self._statuses: dict[str, Status] = {}

    @property
    def statuses(self) -> Mapping[str, Status]:
        """How each source is doing now, by its name, in the order of the configuration."""
        return self._statuses

    async def replace(self, configured: Sequence[RingSourceSettings]) -> None:
        """End what runs and begin these: at the start, and after any change of the configuration."""
        await self.close()
        self._configured = dict(zip(source_names(configured), configured, strict=True))
        self._statuses = dict.fromkeys(self._configured, Connecting())
        self._begin(self._configured)

    async def use_new_secrets(self) -> None:
        """Begin those anew that need a secret: one was stored, changed or removed."""
        names = [name for name, settings in self._configured.items() if settings.kind in SECRETS]
        await self._end(names)
        self._begin(names)

    async def close(self) -> None:
        """End all sources, and wait until they have let go of their phones."""
        await self._end(list(self._running))

    def _begin(self, names: Iterable[str]) -> None:
        loop = asyncio.get_running_loop()
        for name in names:
            running = self._keep_running(self._configured[name], name)
            self._running[name] = loop.create_task(running, name=f"rings: {name}")

    async def _end(self, names: Iterable[str]) -> None:
        ending = [self._running.pop(name) for name in names if name in self._running]
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)

    async def _keep_running(self, settings: RingSourceSettings, name: str) -> None:
        def tell(status: Status) -> None:
            self._statuses[name] = status
            if isinstance(status, Listening):
                _log.info("%s: %s", name, in_words(status))
            self._tell(name, status)

        failures = 0
        while True:
            began = time.monotonic()
            try:
                source = await _made(settings, name, self._surroundings, tell)
                await source.run(self._announce)
            except TurnedAway as turned_away:
                _log.warning("%s: %s", name, turned_away)
                tell(Refused(str(turned_away)))
                return
            except Exception:
                _log.exception("The ring source %s failed", name)
            failures = 0 if time.monotonic() - began >= STEADY_SECONDS else failures + 1
            seconds = wait_seconds(failures)
            tell(Waiting(seconds, UNFORESEEN))
            await asyncio.sleep(seconds)


def source_names(configured: Iterable[RingSourceSettings]) -> list[str]:
    """What to call sources: by their kinds, with numbers from the second of a kind on."""
    names: list[str] = []
    kinds: dict[str, int] = {}
    for settings in configured:
        kinds[settings.kind] = kinds.get(settings.kind, 0) + 1
        count = kinds[settings.kind]
        names.append(settings.kind if count == 1 else f"{settings.kind} {count}")
    return names


async def probe(settings: RingSourceSettings, secret: Callable[[str], Awaitable[str | None]]) -> Status:
    """Try a source once, for `doctor`: what it came to, within some seconds. Announces nothing.

    A baresip serves one program at a time: one that is connected to it has to come back afterwards.
    """
    if settings.kind == "clipboard":
        return Listening("what is copied, while the window is open")
    told: asyncio.Future[Status] = asyncio.get_running_loop().create_future()

    def tell(status: Status) -> None:
        if not isinstance(status, Connecting) and not told.done():
            told.set_result(status)

    async def run() -> None:
        try:
            source = await _made(settings, settings.kind, Surroundings(secret), tell)
            await source.run(lambda _announcement: None)
        except TurnedAway as turned_away:
            tell(Refused(str(turned_away)))
        except Exception:
            _log.exception("The ring source %s failed", settings.kind)
            tell(Refused(UNFORESEEN))

    running = asyncio.get_running_loop().create_task(run())
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            return await _seen_from_outside(settings, await told)
    except TimeoutError:
        return Refused("it does not answer")
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _seen_from_outside(settings: RingSourceSettings, status: Status) -> Status:
    """A port that is taken may be so by the console that runs, which is as it should be."""
    if settings.kind != "http" or not isinstance(status, Waiting):
        return status
    from agent_console.rings.http_listener import DEFAULT_PORT, is_ours

    port = int(settings.options.get("port", DEFAULT_PORT))
    return Listening(f"http://127.0.0.1:{port}, by a console that runs") if await is_ours(port) else status


async def _made(
    settings: RingSourceSettings, name: str, surroundings: Surroundings, tell: Tell
) -> RingSource:
    """The source that these settings describe. Raises TurnedAway for what they leave out."""
    # In a thread: what they import is not small, and this is the window's loop.
    await asyncio.to_thread(import_module, _MODULES[settings.kind])
    options = settings.options

    def needed(option: str) -> str:
        if not (value := str(options.get(option, ""))):
            raise TurnedAway(f"{option} is not set")
        return value

    def port(usual: int) -> int:
        return int(options.get("port", usual))

    def secret() -> Awaitable[str | None]:
        return surroundings.secret(SECRETS[settings.kind])

    match settings.kind:
        case "baresip":
            from agent_console.rings import baresip

            host = str(options.get("host", "127.0.0.1"))
            return baresip.Baresip(name, host, port(baresip.DEFAULT_PORT), tell)
        case "asterisk-ami":
            from agent_console.rings import asterisk_ami

            tls, ca_file = bool(options.get("tls", False)), str(options.get("ca_file", ""))
            return asterisk_ami.AsteriskManager(
                name,
                needed("host"),
                port(asterisk_ami.DEFAULT_TLS_PORT if tls else asterisk_ami.DEFAULT_PORT),
                needed("username"),
                secret,
                needed("endpoint"),
                tell,
                tls=tls,
                ca_file=Path(ca_file) if ca_file else None,
            )
        case "http":
            from agent_console.rings import http_listener

            return http_listener.HttpListener(name, port(http_listener.DEFAULT_PORT), secret, tell)
    from agent_console.rings.clipboard import ClipboardSource

    if surroundings.clipboard is None:
        raise TurnedAway("there is no clipboard without a window")
    return ClipboardSource(name, surroundings.clipboard, tell)
