"""The whole of what one agent's desk knows, as plain immutable data."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct, field
from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desk.cases import Case, Draft
from agent_console.desk.clock import ServerClock
from agent_console.desk.handling import Handling, handling_of
from agent_console.desk.index import index_of
from agent_console.desk.outcomes import Outcome
from agent_console.desk.policy import Policy
from agent_console.desk.rings import Ring
from agent_console.desk.transfers import Requested, Transfer, UnderWay, transfer_of

OVER_AT_MOST = 32
"""So many calls that are over are kept, in case they come back."""


class Connecting(Struct, frozen=True):
    """Nothing has been heard from the server yet."""


class Live(Struct, frozen=True):
    """The last poll was answered."""


class SlowedDown(Struct, frozen=True):
    """The server asked for fewer requests, or for patience."""

    next_try_at_ms: int


class Lost(Struct, frozen=True):
    """The list cannot be read; `why` says so in a sentence."""

    why: str
    since_ms: int
    next_try_at_ms: int


class KeyRefused(Struct, frozen=True):
    """The key for active calls is wrong, revoked, or out of scope; polling rests until it changes."""


class NoKey(Struct, frozen=True):
    """There is no key for active calls, and so nothing to ask for."""


Connection = Connecting | Live | SlowedDown | Lost | KeyRefused | NoKey


class ChosenBy(Enum):
    """Why the call in hand is the call in hand."""

    RING = auto()
    AGENT = auto()


class Gone(Enum):
    """What became of a call that is no longer the agent's."""

    ENDED = auto()
    RETURNED = auto()
    TAKEN_BACK = auto()
    HANDED_ON = auto()
    """The agent's leg has ended, and the call goes on with somebody else."""


class Current(Struct, frozen=True):
    """The call in hand: the one that the controls act on. `call` is its last known row.

    `by_itself`: it came into hand without the agent's doing, so a press on its way was meant for another.
    """

    call: Call
    by: ChosenBy
    since_ms: int
    gone: Gone | None = None
    by_itself: bool = False


class SecondCall(Struct, frozen=True):
    """A call beside the one in hand: it rings here, or was left. `ring` is what brought it, if one did."""

    call: Call
    since_ms: int
    ring: Ring | None = None
    rings: bool = False


class Verb(Enum):
    """The agent's five actions on a call."""

    TRANSFER = auto()
    CONNECT = auto()
    STOP = auto()
    RETURN = auto()
    ACCEPT = auto()


class Press(Struct, frozen=True):
    """The last press on an action."""

    verb: Verb
    call_uuid: str
    at_ms: int


class ActionMessage(Struct, frozen=True):
    """What became of an action."""

    verb: Verb
    outcome: Outcome
    at_ms: int
    call_uuid: str


class Happening(Enum):
    """What happened without the agent's doing in this program."""

    CALL_ENDED = auto()
    CALL_RETURNED = auto()
    CALL_TAKEN_BACK = auto()
    CALL_HANDED_ON = auto()
    CALL_CAME_BACK = auto()
    TRANSFER_STOPPED = auto()
    DESTINATION_LEFT = auto()
    STILL_HERE = auto()
    """A return of unknown outcome: the list still shows the call."""
    ACCEPT_HELD = auto()
    """An acceptance of unknown outcome: the window has closed and the call is still here."""
    JUST_CHANGED = auto()
    """A button was pressed in the moment in which a ring had changed the call in hand: nothing was done."""
    NOT_ROUTED = auto()


class HappeningMessage(Struct, frozen=True):
    """Something that the list or a softphone told."""

    happening: Happening
    at_ms: int
    call_uuid: str | None = None


class Notice(Struct, frozen=True):
    """A sentence about the program or its configuration."""

    text: str
    at_ms: int


class RecoveredMessage(Struct, frozen=True):
    """The program ended in the midst of things; what came back: transfers under way, and unknown outcomes."""

    under_way: int
    unknown: int
    at_ms: int


Message = ActionMessage | HappeningMessage | Notice | RecoveredMessage


class Desk(Struct, frozen=True):
    """One agent's desk. `calls` come newest dialled first; mappings go by call UUID.

    `asked_at_ms` and `answered_at_ms` belong to the last picture; a desk that has seen none has None. `cases`
    are the calls that were rung, chosen or acted upon; `unused_draft` is what was typed with no call in hand,
    `kept_drafts` what was typed for calls of a former run that have no case yet.
    """

    policy: Policy = field(default_factory=Policy)
    connection: Connection = Connecting()
    clock: ServerClock | None = None
    calls: tuple[Call, ...] = ()
    asked_at_ms: int | None = None
    answered_at_ms: int | None = None
    rings: tuple[Ring, ...] = ()
    current: Current | None = None
    cases: Mapping[str, Case] = field(default_factory=dict)
    unused_draft: Draft = Draft()
    kept_drafts: Mapping[str, Draft] = field(default_factory=dict)
    message: Message | None = None
    next_action_id: int = 1
    last_press: Press | None = None
    let_go: str | None = None
    """The call that the agent, or the phone, let go of last: it comes into hand by choice alone."""
    let_go_at_ms: int | None = None
    """When the hand was emptied last: a press on its way was meant for what it held."""
    had_in_hand: tuple[str, ...] = ()
    """The UUIDs of the last calls that were in hand, this one at the end."""

    @property
    def ring(self) -> Ring | None:
        """The ring that the agent hears or last heard: the newest."""
        return self.rings[-1] if self.rings else None

    @property
    def draft(self) -> Draft:
        """What stands in the transfer panel: each call has its own."""
        case = self.case_of_current()
        return case.draft if case is not None else self.unused_draft

    def call(self, call_uuid: str) -> Call | None:
        """The listed call with this UUID."""
        return index_of(self.calls).by_uuid.get(call_uuid)

    def with_case(self, case: Case) -> Desk:
        """This desk with this case of its call, and the oldest of those that are over forgotten."""
        uuid = case.call.call_uuid
        if self.cases.get(uuid) is case:
            return self
        cases = {**self.cases, uuid: case}
        if len(cases) > OVER_AT_MOST:
            kept = {uuid, *self.had_in_hand[-1:], *self.call_uuids_of_rings()}
            over = [one for one, its in cases.items() if one not in kept and its.over]
            for one in over[: len(cases) - OVER_AT_MOST]:
                del cases[one]
        return replace(self, cases=cases)

    def call_uuids_of_rings(self) -> tuple[str, ...]:
        """The calls that rings have brought, in the order of the rings."""
        return tuple(ring.matches[0].call_uuid for ring in self.rings if ring.matches)

    def case_of_current(self) -> Case | None:
        """What is known and believed of the call in hand."""
        return self.cases.get(self.current.call.call_uuid) if self.current else None

    def transfer_of_current(self) -> Transfer | None:
        """The transfer, live or ended, of the call in hand."""
        case = self.case_of_current()
        return transfer_of(case) if case is not None else None

    def handling_of_current(self) -> Handling | None:
        """Return or acceptance of the call in hand."""
        case = self.case_of_current()
        return handling_of(case) if case is not None else None

    def transfers(self) -> dict[str, Transfer]:
        """The last transfer of each call that has had one, by call UUID, oldest call first."""
        told = ((uuid, transfer_of(case)) for uuid, case in self.cases.items())
        return {uuid: transfer for uuid, transfer in told if transfer is not None}

    def transfer_uuids(self, call_uuid: str) -> tuple[str, ...]:
        """Every transfer UUID that is known for a call, the oldest first."""
        case = self.cases.get(call_uuid)
        attempts = case.attempts if case is not None else ()
        return tuple(one.transfer_uuid for one in attempts if one.kind.is_transfer and one.transfer_uuid)

    def is_stale(self, now_ms: int) -> bool:
        """Whether the picture is too old to act upon, or there is none."""
        return self.answered_at_ms is None or now_ms - self.answered_at_ms > self.policy.stale_after_ms

    def live_transfers(self) -> tuple[Requested | UnderWay, ...]:
        """Transfers that hold somebody's attention, whichever call is in hand."""
        return tuple(one for one in self.transfers().values() if isinstance(one, Requested | UnderWay))
