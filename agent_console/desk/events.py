"""Everything that can happen to a desk. Times (`_ms`) are this machine's monotonic clock unless said."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from agent_console.desk.calls import Call
from agent_console.desk.cases import Attempt, Draft
from agent_console.desk.clock import ServerClock
from agent_console.desk.outcomes import Outcome
from agent_console.desk.policy import Policy

DialSpan = tuple[int, int]
"""Dialled out between two moments, both included, in milliseconds since the epoch on the server's clock."""

UNDATED_MS = 0
"""Stands, in a span, for calls of which the list does not say when they were dialled."""


class CallsSeen(Struct, frozen=True):
    """The feed has a new picture of the active calls, newest dialled first.

    `asked_at_ms` is when the request for page 1 left: what the server did before that moment shows in it.
    `fresh` names the calls read by this very request; the others are carried over from deeper pages, read
    earlier. None means that all are fresh, and that the list holds no others.

    Otherwise the picture is complete only for calls that were dialled within one of the spans of
    `complete_between`. Page 1 always proves those of its span, a deeper page once each time that it is read,
    and a whole sweep those between the pages, if nobody left meanwhile.
    """

    asked_at_ms: int
    at_ms: int
    calls: tuple[Call, ...]
    fresh: frozenset[str] | None = None
    complete_between: tuple[DialSpan, ...] = ()

    def proves_absence(self, call: Call) -> bool:
        """Whether this call, if it were live, would surely be on a page that was read for this picture."""
        return _is_complete_for(call, self.fresh, self.complete_between)


class PollUnchanged(Struct, frozen=True):
    """The feed has looked again, and the picture is the same. Fields as in `CallsSeen`."""

    asked_at_ms: int
    at_ms: int
    fresh: frozenset[str] | None = None
    complete_between: tuple[DialSpan, ...] = ()

    def proves_absence(self, call: Call) -> bool:
        """Whether this call, if it were live, would surely be on a page that was read for this picture."""
        return _is_complete_for(call, self.fresh, self.complete_between)


def _is_complete_for(call: Call, fresh: frozenset[str] | None, spans: tuple[DialSpan, ...]) -> bool:
    dialled_ms = call.dialed_out_at_ms or UNDATED_MS
    return fresh is None or any(oldest_ms <= dialled_ms <= newest_ms for oldest_ms, newest_ms in spans)


class PollSlowedDown(Struct, frozen=True):
    """The server asked for fewer requests (429) or for patience (503)."""

    at_ms: int
    next_try_at_ms: int


class PollFailed(Struct, frozen=True):
    """The list could not be read; `why` is a sentence for the agent, free of keys."""

    at_ms: int
    why: str
    next_try_at_ms: int


class PollRefused(Struct, frozen=True):
    """The key for active calls is refused: polling rests until it changes."""

    at_ms: int


class Noticed(Struct, frozen=True):
    """Something outside of any call that the agent should read; `text` is a sentence, free of keys."""

    at_ms: int
    text: str


class ClockRead(Struct, frozen=True):
    """The server's clock is known better, or has changed."""

    clock: ServerClock


class PolicyChanged(Struct, frozen=True):
    """The profile, its keys or its windows changed."""

    policy: Policy


class RecordedAttempt(Struct, frozen=True):
    """A request of a former run, and what became of it; one that was never answered is Unknown.

    `call` is as it was when that was asked for, its dialled number the agent's own leg. Times of `attempt`
    are of this run's clock; its `action_id` is negative.
    """

    call: Call
    attempt: Attempt


class Recovered(Struct, frozen=True):
    """What was in flight when the program last ended, oldest first. Comes before the first picture.

    `drafts`: what was typed for each call, by call UUID.
    """

    at_ms: int
    attempts: tuple[RecordedAttempt, ...] = ()
    drafts: Mapping[str, Draft] = field(default_factory=dict)


class RingStarted(Struct, frozen=True):
    """A softphone rings. `caller` is the CallerID verbatim.

    `call_uuid` is the call's own identifier, where the phone or the PBX could read it; the ring is then
    matched by it alone. `called` is the number or account that rang: only rows dialled there can match.
    """

    at_ms: int
    caller: str
    name: str | None = None
    source: str = "local"
    ring_id: str | None = None
    call_uuid: str | None = None
    called: str | None = None


class RingAnswered(Struct, frozen=True):
    """The agent picked up. Without an id, a caller and a call UUID, the newest unanswered ring is meant."""

    at_ms: int
    source: str = "local"
    ring_id: str | None = None
    caller: str | None = None
    call_uuid: str | None = None


class RingStopped(Struct, frozen=True):
    """The ringing stopped or the call ended; without an id and a caller, the latest one is meant."""

    at_ms: int
    source: str = "local"
    ring_id: str | None = None
    caller: str | None = None
    call_uuid: str | None = None


class CallChosen(Struct, frozen=True):
    """The agent chose a call from the list, or None to let go of the one in hand."""

    at_ms: int
    call_uuid: str | None


NO_CALL = ""
"""Stands for the UUID of a call where something was typed while none was in hand."""


class DraftChanged(Struct, frozen=True):
    """The agent edited where to transfer to, or how: for this call, for `NO_CALL`, or for the one in hand."""

    to: str
    hold_caller: bool
    call_uuid: str | None = None


class TransferAsked(Struct, frozen=True):
    """The agent pressed Transfer on this call, with the draft as it stands."""

    at_ms: int
    call_uuid: str


class ConnectAsked(Struct, frozen=True):
    """The agent pressed Connect caller."""

    at_ms: int
    call_uuid: str


class StopAsked(Struct, frozen=True):
    """The agent pressed Stop transfer."""

    at_ms: int
    call_uuid: str


class ReturnAsked(Struct, frozen=True):
    """The agent pressed Return call."""

    at_ms: int
    call_uuid: str


class AcceptAsked(Struct, frozen=True):
    """The agent pressed Accept call."""

    at_ms: int
    call_uuid: str


class ActionAnswered(Struct, frozen=True):
    """An action came to an outcome."""

    action_id: int
    at_ms: int
    outcome: Outcome


class TimePassed(Struct, frozen=True):
    """Nothing happened but time."""

    at_ms: int


Event = (
    CallsSeen
    | PollUnchanged
    | PollSlowedDown
    | PollFailed
    | PollRefused
    | Noticed
    | ClockRead
    | PolicyChanged
    | Recovered
    | RingStarted
    | RingAnswered
    | RingStopped
    | CallChosen
    | DraftChanged
    | TransferAsked
    | ConnectAsked
    | StopAsked
    | ReturnAsked
    | AcceptAsked
    | ActionAnswered
    | TimePassed
)
