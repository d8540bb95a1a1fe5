"""One agent at work on one profile: carries the desk's effects out, and brings back what happened."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from agent_console.desk.effects import Action, Effect, PollNow, RequestTransfer, ShowWindow
from agent_console.desk.events import (
    ActionAnswered,
    CallsSeen,
    ClockRead,
    Event,
    PolicyChanged,
    PollUnchanged,
    TimePassed,
)
from agent_console.desk.numbers import warm_up
from agent_console.desk.outcomes import NotSent, Outcome, Unknown
from agent_console.desk.policy import Key
from agent_console.desk.reduce import reduce
from agent_console.desk.rings import RingState
from agent_console.desk.state import Desk, Live, Lost, Notice
from agent_console.monotonic import monotonic_ms
from agent_console.session.clock import ClockEstimate, clock_to_tell
from agent_console.session.connecting import client_of, keys_of, policy_of, proxy_url_of
from agent_console.session.tasks import Tasks

if TYPE_CHECKING:
    from agent_console.callcontrol.client import CallControl
    from agent_console.callcontrol.exchanges import Exchange
    from agent_console.session.feed import Feed
    from agent_console.settings import Profile

    MakeClient = Callable[[Profile, Mapping[str, str], Callable[[Exchange], None]], CallControl]

_log = logging.getLogger(__name__)

SEARCH_AGAIN_SECONDS = 1.0
PATIENCE_SECONDS = 1.25

LEAVES_WITHIN_SECONDS = 0.003
"""A request passes through the loop several times until it has left. While a ring's call is asked for the
face is drawn after that, in the time in which the server works anyway."""

CLOSING_TAKES_SECONDS = 0.25

CLOSED_FIRST = "The program was closed before the answer came."
NOT_RECORDED = "It could not be recorded on this computer first, so it was not sent."
NOT_SENT = "The request was not sent."
NOT_TAKEN_IN = "This program could not take in something that happened: what it shows may be incomplete."


class Recorder(Protocol):
    """What must be on disk before a request leaves, and before its outcome is shown."""

    async def intend(self, action: Action, desk: Desk) -> None:
        """The action is about to be sent; `desk` is the one that wants it.

        If this raises, a transfer is not sent: nobody could reach its held caller after a crash. All else is,
        since a held caller or a running window waits for no disk.
        """

    async def conclude(self, action: Action, outcome: Outcome) -> None:
        """The action came to an outcome, which nobody has been shown yet. It is shown even if this raises."""


class Session:
    """Holds the desk, and is the only one to turn it.

    `post` is called on the session's event loop. Subscribers are told of the newest desk once for each turn
    of the loop in which it changed.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        make_client: MakeClient = client_of,
        recorder: Recorder | None = None,
        now_ms: Callable[[], int] = monotonic_ms,
    ) -> None:
        self.desk = Desk(policy=policy_of(profile, {}))
        self._profile = profile
        self._make_client = make_client
        self._recorder = recorder
        self._now_ms = now_ms
        self._subscribers: list[Callable[[Desk], None]] = []
        self._ring_listeners: list[Callable[[], None]] = []
        self._tasks = Tasks()
        self._clock = ClockEstimate()
        self._client: CallControl | None = None
        self._feed: Feed | None = None
        self._polling: asyncio.Task[None] | None = None
        self._lacks_the_picture = False
        self._told = True
        self._rang = False
        self._search: asyncio.TimerHandle | None = None
        self._closed = False

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The last requests, oldest first, free of keys: for diagnostics."""
        return self._client.recent_exchanges if self._client is not None else ()

    def subscribe(self, listener: Callable[[Desk], None]) -> None:
        """Be told of each new desk."""
        self._subscribers.append(listener)

    def on_ring(self, listener: Callable[[], None]) -> None:
        """Be told when the window ought to be seen: once it has been drawn as it is to be seen."""
        self._ring_listeners.append(listener)

    async def start(self, keys: Mapping[str, str]) -> None:
        """Reach out to the server with these keys (action → key, and `proxy` → user:password)."""
        await self.prepare()
        self.replace_keys(keys)

    async def prepare(self) -> None:
        """Make what reaches the server, loaded in a thread, behind the painted window.

        From now on actions can be sent that need no key: the way back to a held caller does not wait for a
        keyring to be unlocked.
        """
        await asyncio.to_thread(_load, self._profile.region)
        from agent_console.session.feed import PollingFeed

        if self._closed:
            return
        self._client = self._make_client(self._profile, {}, self._on_exchange)
        self._feed = PollingFeed(
            self._client, self.post, poll_seconds=self._profile.poll_seconds, now_ms=self._now_ms
        )

    def replace_keys(self, keys: Mapping[str, str]) -> None:
        """Use these keys from now on, and try again whatever a key was refused for."""
        if self._client is None or self._feed is None or self._closed:
            return
        self._client.replace_keys(keys_of(keys))
        self._client.use_proxy(proxy_url_of(self._profile, keys))
        self.post(PolicyChanged(policy_of(self._profile, keys)))
        self._keep_polling(keys)

    def reconnect(self) -> None:
        """The machine is on another network: try the server again at once, on new connections."""
        if self._feed is not None:
            self._feed.reconnect()

    def post(self, event: Event) -> None:
        """Something happened: turn the desk, and set off what is to be done about it. Never raises."""
        if self._closed:
            return
        if isinstance(event, PollUnchanged) and self._lacks_the_picture:
            return
        before = self.desk
        try:
            self.desk, effects = reduce(self.desk, event)
        except Exception:
            # Whoever posts is a poll, a reply or a key press, and must not end with it.
            _log.exception("The desk failed on %s", type(event).__name__)
            self.desk, effects = _told_of_a_failure(self.desk, event, self._now_ms()), ()
            self._lacks_the_picture |= isinstance(event, CallsSeen)
        else:
            self._lacks_the_picture &= not isinstance(event, CallsSeen)
        for effect in effects:
            self._set_off(effect)
        if self.desk is not before:
            self._tell_later(LEAVES_WITHIN_SECONDS if self._asks_for_the_ring(effects) else 0)
        self._search_again()

    async def close(self) -> None:
        """Stop polling, let actions under way end if they do so soon, and close the connections.

        Takes two seconds at most, whatever the server does.
        """
        if self._closed:
            return
        self._stop_polling()
        await self._tasks.close(PATIENCE_SECONDS)
        self._closed = True
        if self._search is not None:
            self._search.cancel()
        if self._client is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(CLOSING_TAKES_SECONDS):
                    await self._client.close()

    def _keep_polling(self, keys: Mapping[str, str]) -> None:
        if self._feed is None or Key.ACTIVE_CALLS.value not in keys:
            self._stop_polling()
            return
        self._feed.resume()
        if self._polling is None or self._polling.done():
            self._polling = self._tasks.begin(self._feed.run(), "polling")

    def _stop_polling(self) -> None:
        if self._polling is not None:
            self._polling.cancel()
            self._polling = None

    def _set_off(self, effect: Effect) -> None:
        match effect:
            case PollNow():
                if self._feed is not None:
                    self._feed.poke()
            case ShowWindow():
                self._rang = True
            case _:
                self._tasks.begin(self._act(effect, self.desk), f"action {effect.action_id}")

    async def _act(self, action: Action, desk: Desk) -> None:
        outcome: Outcome = NotSent(NOT_SENT)
        try:
            from agent_console.session.actions import carry_out

            assert self._client is not None, "calls in hand come after `prepare`"  # noqa: S101
            outcome = NotSent(CLOSED_FIRST)
            if await self._intended(action, desk):
                outcome = Unknown(CLOSED_FIRST)
                outcome = await carry_out(self._client, action)
            else:
                outcome = NotSent(NOT_RECORDED)
        finally:
            try:
                await self._conclude(action, outcome)
            finally:
                self.post(ActionAnswered(action.action_id, self._now_ms(), outcome))

    async def _intended(self, action: Action, desk: Desk) -> bool:
        try:
            if self._recorder is not None:
                await self._recorder.intend(action, desk)
        except Exception as error:
            _log.warning("Action %d could not be recorded: %s", action.action_id, error)
            return not isinstance(action, RequestTransfer)
        return True

    async def _conclude(self, action: Action, outcome: Outcome) -> None:
        try:
            if self._recorder is not None:
                await self._recorder.conclude(action, outcome)
        except Exception as error:
            _log.warning("What became of action %d could not be recorded: %s", action.action_id, error)

    def _on_exchange(self, exchange: Exchange) -> None:
        # A reply that is none of the server's own (a proxy's page, say) is dated by another clock.
        if exchange.server_date_ms is not None and exchange.error is None:
            self._clock.read(exchange.server_date_ms, exchange.asked_at_ms, exchange.answered_at_ms)
        known = self._clock.at(self._now_ms())
        if known is not None and (told := clock_to_tell(known, self.desk.clock)) is not None:
            self.post(ClockRead(told))

    def _search_again(self) -> None:
        searching = self.desk.ring is not None and self.desk.ring.state is RingState.SEARCHING
        if searching and self._search is None:
            self._search = asyncio.get_running_loop().call_later(SEARCH_AGAIN_SECONDS, self._searched)

    def _searched(self) -> None:
        self._search = None
        # A server in trouble is not asked more often for it.
        if self._feed is not None and isinstance(self.desk.connection, Live):
            self._feed.poke()
        self.post(TimePassed(self._now_ms()))

    def _asks_for_the_ring(self, effects: tuple[Effect, ...]) -> bool:
        searching = self.desk.ring is not None and self.desk.ring.state is RingState.SEARCHING
        return searching and PollNow() in effects and self._feed is not None

    def _tell_later(self, seconds: float) -> None:
        if self._told:
            self._told = False
            asyncio.get_running_loop().call_later(seconds, self._tell_all)

    def _tell_all(self) -> None:
        self._told = True
        if self._closed:
            return
        for listener in self._subscribers:
            _tell(partial(listener, self.desk))
        if self._rang:
            self._rang = False
            # What has been drawn is painted first: to raise a window takes a while.
            asyncio.get_running_loop().call_soon(self._show)

    def _show(self) -> None:
        for show in self._ring_listeners if not self._closed else ():
            _tell(show)


def _told_of_a_failure(desk: Desk, event: Event, at_ms: int) -> Desk:
    """The desk as it was, with a word to the agent; said once, it stays the same desk."""
    if isinstance(event, CallsSeen | PollUnchanged):
        if isinstance(desk.connection, Lost):
            return desk
        return replace(desk, connection=Lost(NOT_TAKEN_IN, at_ms, at_ms))
    if isinstance(desk.message, Notice) and desk.message.text == NOT_TAKEN_IN:
        return desk
    return replace(desk, message=Notice(NOT_TAKEN_IN, at_ms))


def _tell(listener: Callable[[], None]) -> None:
    try:
        listener()
    except Exception:
        # One that fails must not keep the others, or an effect, from their turn.
        _log.exception("A listener failed")


def _load(region: str) -> None:
    """Pay for the heavy imports here, off the loop."""
    import agent_console.callcontrol.client
    import agent_console.session.actions
    import agent_console.session.feed  # noqa: F401

    warm_up(region)
