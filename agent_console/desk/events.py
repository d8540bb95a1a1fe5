"""Everything that can happen to a desk. Times (`_ms`) are this machine's monotonic clock unless said."""

from __future__ import annotations

from dataclasses import dataclass

from agent_console.desk.calls import Call
from agent_console.desk.clock import ServerClock
from agent_console.desk.handling import HandlingKind
from agent_console.desk.outcomes import Outcome
from agent_console.desk.policy import Policy
from agent_console.desk.transfers import Plan, StepKind


@dataclass(frozen=True, slots=True)
class CallsSeen:
    """The feed has a new picture of the active calls, newest dialled first.

    `asked_at_ms` is when the request for page 1 left: what the server did before that moment shows in it.
    `fresh` names the calls read by this very request; the others are carried over from deeper pages, read
    earlier. None means that all are fresh.
    """

    asked_at_ms: int
    at_ms: int
    calls: tuple[Call, ...]
    fresh: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class PollUnchanged:
    """The feed has looked again, and the picture is the same. Fields as in `CallsSeen`."""

    asked_at_ms: int
    at_ms: int
    fresh: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class PollSlowedDown:
    """The server asked for fewer requests (429) or for patience (503)."""

    at_ms: int
    next_try_at_ms: int


@dataclass(frozen=True, slots=True)
class PollFailed:
    """The list could not be read; `why` is a sentence for the agent, free of keys."""

    at_ms: int
    why: str
    next_try_at_ms: int


@dataclass(frozen=True, slots=True)
class PollRefused:
    """The key for active calls is refused: polling rests until it changes."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something outside of any call that the agent should read; `text` is a sentence, free of keys."""

    at_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class ClockRead:
    """The server's clock is known better, or has changed."""

    clock: ServerClock


@dataclass(frozen=True, slots=True)
class PolicyChanged:
    """The profile, its keys or its windows changed."""

    policy: Policy


@dataclass(frozen=True, slots=True)
class RecordedStep:
    """Connect or Stop as the journal has it; an outcome that was never recorded is Unknown."""

    kind: StepKind
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class RecordedTransfer:
    """A transfer that was not seen to end. Times in `plan` are of this run.

    `call_ended`: its call had left the list, into which it may come back.
    """

    call: Call
    plan: Plan
    outcome: Outcome
    steps: tuple[RecordedStep, ...] = ()
    call_ended: bool = False


@dataclass(frozen=True, slots=True)
class RecordedHandling:
    """A Return or Accept of a call that was not seen to end."""

    call: Call
    kind: HandlingKind
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was in flight when the program last ended, oldest first. Comes before the first picture."""

    at_ms: int
    transfers: tuple[RecordedTransfer, ...] = ()
    handlings: tuple[RecordedHandling, ...] = ()


@dataclass(frozen=True, slots=True)
class RingStarted:
    """A softphone rings. `caller` is the CallerID verbatim."""

    at_ms: int
    caller: str
    name: str | None = None
    source: str = "local"
    ring_id: str | None = None


@dataclass(frozen=True, slots=True)
class RingAnswered:
    """The agent picked the softphone up."""

    source: str
    ring_id: str | None


@dataclass(frozen=True, slots=True)
class RingStopped:
    """The ringing stopped or the call ended; without an id and a caller, the latest one is meant."""

    at_ms: int
    source: str = "local"
    ring_id: str | None = None
    caller: str | None = None


@dataclass(frozen=True, slots=True)
class CallChosen:
    """The agent chose a call from the list, or None to let go of the one in hand."""

    at_ms: int
    call_uuid: str | None


@dataclass(frozen=True, slots=True)
class DraftChanged:
    """The agent edited where to transfer to, or how."""

    to: str
    hold_caller: bool


@dataclass(frozen=True, slots=True)
class TransferAsked:
    """The agent pressed Transfer on this call, with the draft as it stands."""

    at_ms: int
    call_uuid: str


@dataclass(frozen=True, slots=True)
class ConnectAsked:
    """The agent pressed Connect caller."""

    at_ms: int
    call_uuid: str


@dataclass(frozen=True, slots=True)
class StopAsked:
    """The agent pressed Stop transfer."""

    at_ms: int
    call_uuid: str


@dataclass(frozen=True, slots=True)
class ReturnAsked:
    """The agent pressed Return call."""

    at_ms: int
    call_uuid: str


@dataclass(frozen=True, slots=True)
class AcceptAsked:
    """The agent pressed Accept call."""

    at_ms: int
    call_uuid: str


@dataclass(frozen=True, slots=True)
class ActionAnswered:
    """An action came to an outcome."""

    action_id: int
    at_ms: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class TimePassed:
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
